import type { BoundScenario } from '../check/context.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { UsageError, type Config } from '../config/settings.ts'
import type { Baseline, BaselineLibrary, KeyScenario, ScenarioChoice } from '../model/baseline.ts'

/**
 * The key scenarios of the configuration with the steps of the vendor's table that they bind. Throws a
 * `UsageError` for a baseline or an operation that no table has.
 */
export function boundScenarios(config: Config, library: BaselineLibrary): readonly BoundScenario[] {
  return config.scenarios.map((scenario) => ({
    ...scenario,
    rows: rowsOf(scenario, config, library),
  }))
}

function rowsOf(
  scenario: ScenarioChoice,
  config: Config,
  library: BaselineLibrary,
): readonly KeyScenario[] {
  const tables = tablesFor(scenario.baseline, library).flatMap((baseline) => baseline.scenarios)
  if (tables.length === 0) {
    const withTables = library.ids()
    throw new UsageError(
      `the baseline "${scenario.baseline}" of a scenario has no key table${library.get(scenario.baseline) === undefined ? didYouMean(scenario.baseline, withTables) : ''}`,
      config.file,
    )
  }
  const operation = tables.filter((row) => row.operation === scenario.operation)
  const operations = [...new Set(tables.map((row) => row.operation))]
  if (operation.length === 0)
    throw new UsageError(
      `${scenario.baseline} has no operation "${scenario.operation}"${didYouMean(scenario.operation, operations)} (it has ${operations.join(', ')})`,
      config.file,
    )
  const rows = operation.filter(
    (row) =>
      row.accounts === scenario.accounts &&
      (row.regions === 'any' || row.regions === scenario.regions),
  )
  if (rows.length > 0) return rows
  // A table that says one thing for every account relation states it once, as `same`.
  const told = operation.filter((row) => row.keys.length === 0)
  if (told.length > 0) return told
  throw new UsageError(
    `${scenario.baseline} says nothing of ${scenario.operation} with accounts: ${scenario.accounts}, regions: ${scenario.regions}`,
    config.file,
  )
}

/** The baseline's own table, else those of the same product. */
function tablesFor(id: string, library: BaselineLibrary): readonly Baseline[] {
  const bare = id.split('@')[0] ?? id
  const own = library.get(bare)
  if (own !== undefined && own.scenarios.length > 0) return [own]
  const product = bare.split('/').slice(0, 2).join('/')
  return library
    .ids()
    .filter((entry) => entry.startsWith(`${product}/`))
    .flatMap((entry) => library.get(entry) ?? [])
    .filter((baseline) => baseline.scenarios.length > 0)
}
