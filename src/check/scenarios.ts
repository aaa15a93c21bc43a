import type { KeyScenario } from '../model/baseline.ts'
import type { KeyCell, KeyTable, KeyVerdict } from '../model/key-table.ts'
import type { Span } from '../model/span.ts'
import type { BoundScenario, CheckContext } from './context.ts'
import {
  accountOfNamed,
  accountsIn,
  defaultOfTree,
  findKey,
  findRole,
  homeOf,
  type Home,
  type KeyFacts,
  type RoleFacts,
} from './scenarios-facts.ts'
import { judgeKey, type Accounts } from './scenarios-judge.ts'

/** A cell with the places it is about. */
export interface PlacedCell extends KeyCell {
  readonly span: Span | undefined
  readonly keySpan: Span | undefined
  readonly root: string
  readonly assumptions: readonly string[]
}

export interface PlacedTable extends Omit<KeyTable, 'cells'> {
  readonly cells: readonly PlacedCell[]
}

const known = new WeakMap<CheckContext, readonly PlacedTable[]>()

/** The key scenarios of the configuration over this tree, each checked once. */
export function keyTables(context: CheckContext): readonly PlacedTable[] {
  let tables = known.get(context)
  if (tables === undefined) {
    tables = context.settings.scenarios.map((scenario) => tableOf(context, scenario))
    known.set(context, tables)
  }
  return tables
}

function tableOf(context: CheckContext, scenario: BoundScenario): PlacedTable {
  const accounts = accountsOf(context, scenario)
  return {
    baseline: scenario.baseline,
    operation: scenario.operation,
    accounts: scenario.accounts,
    regions: scenario.regions,
    cells: scenario.rows.flatMap((row) => cellsOf(context, scenario, row, accounts)),
  }
}

function cellsOf(
  context: CheckContext,
  scenario: BoundScenario,
  row: KeyScenario,
  accounts: Accounts,
): readonly PlacedCell[] {
  const name = scenario.roles.get(row.role)
  const home = homeOf(row, scenario.accounts)
  const role = name === undefined ? undefined : findRole(context, name, home)
  const cell = (
    use: KeyCell['use'],
    key: KeyFacts | undefined,
    verdict: KeyVerdict,
    why: string,
    actions: readonly string[] = [],
    assumptions: readonly string[] = [],
  ): PlacedCell => ({
    title: row.title,
    role: row.role,
    principal: role?.address ?? name,
    use,
    key: key?.name,
    verdict,
    actions,
    why,
    span: role?.span ?? key?.key?.span,
    keySpan: key?.key?.span,
    root: role?.root ?? key?.key?.root ?? '.',
    assumptions,
  })
  if (row.keys.length === 0) return [cell('none', undefined, 'not-needed', 'no key is used')]
  return row.keys.flatMap((use) => {
    const { keys, missing } = keysFor(context, scenario, row, use, accounts)
    if (missing !== undefined) return [cell(use, undefined, 'undecided', missing, row.actions)]
    return keys.map((key) => {
      if (key.kind === 'aws-ebs') {
        const leaves = scenario.accounts === 'cross' && (row.shares === true || key.home !== home)
        return leaves
          ? cell(
              use,
              key,
              'unusable',
              'aws/ebs cannot be shared with another account; a customer-managed key can',
              row.actions,
            )
          : cell(use, key, 'not-needed', 'aws/ebs needs no grant within its account')
      }
      if (key.problem !== undefined) return cell(use, key, 'undecided', key.problem, row.actions)
      if (role === undefined) {
        const why = `the scenario does not say which principal is the ${row.role} role`
        return cell(use, key, 'undecided', why, row.actions)
      }
      const judged = judgeKey(context, row, role, key, accounts, scenario.accounts)
      return cell(use, key, judged.verdict, judged.why, judged.actions, accounts.assumptions)
    })
  })
}

/** The keys of one kind that a step uses, or why they are not known. */
function keysFor(
  context: CheckContext,
  scenario: Pick<BoundScenario, 'accounts' | 'keys'>,
  row: KeyScenario,
  use: 'source' | 'target' | 'default',
  accounts: Pick<Accounts, 'of'>,
): { readonly keys: readonly KeyFacts[]; readonly missing: string | undefined } {
  const { estate } = context
  const across = scenario.accounts === 'cross'
  const ready = (keys: readonly KeyFacts[]) => ({ keys, missing: undefined })
  const left = (missing: string) => ({ keys: [], missing })
  if (use === 'source')
    return scenario.keys.source.length === 0
      ? left('the scenario leaves out the source keys')
      : ready(scenario.keys.source.map((name) => findKey(estate, name, 'source')))
  if (use === 'target' && scenario.keys.target !== undefined)
    return ready([findKey(estate, scenario.keys.target, across ? 'target' : 'source')])
  if (use === 'target' && row.targetOrDefault !== true)
    return left('the scenario leaves out the target key')
  const home: Home = across ? (row.defaultKey?.account ?? 'target') : 'source'
  const entries = [...scenario.keys.default]
  const account = accounts.of(home)
  const fitting =
    entries.length > 1 && account !== undefined
      ? entries.filter(([place]) => place.startsWith(`${account}/`))
      : entries
  const [only] = fitting
  if (fitting.length === 1 && only !== undefined) {
    const [place, name] = only
    const key = findKey(estate, name, home)
    return ready([{ ...key, region: key.region ?? place.split('/')[1] }])
  }
  if (fitting.length > 1)
    return left(`which of ${fitting.map(([place]) => place).join(', ')} has the default key meant`)
  const ofTree = entries.length === 0 ? defaultOfTree(estate, home) : undefined
  if (ofTree !== undefined) return ready([ofTree])
  const which = use === 'target' ? 'the target key and the default EBS key' : 'the default EBS key'
  return left(`neither the scenario nor the tree says ${which}`)
}

function accountsOf(context: CheckContext, scenario: BoundScenario): Accounts {
  const across = scenario.accounts === 'cross'
  const found = new Map<Home, Set<string>>()
  const add = (home: Home, account: string | undefined): void => {
    if (account === undefined) return
    const at = across ? home : 'source'
    found.set(at, (found.get(at) ?? new Set()).add(account))
  }
  const roles: RoleFacts[] = []
  const keys: KeyFacts[] = []
  for (const row of scenario.rows) {
    const name = scenario.roles.get(row.role)
    if (name !== undefined) roles.push(findRole(context, name, homeOf(row, scenario.accounts)))
    for (const use of row.keys)
      keys.push(...keysFor(context, scenario, row, use, { of: () => undefined }).keys)
  }
  const inferred: string[] = []
  for (const role of roles) add(role.home, role.account)
  for (const key of keys) {
    add(key.home, key.account)
    if (typeof key.policy === 'string') continue
    const { owners, all } = accountsIn(key.policy)
    const owner = owners.length === 1 ? owners[0] : across || all.length !== 1 ? undefined : all[0]
    if (owner !== undefined && key.account === undefined) {
      add(key.home, owner)
      inferred.push(
        `${key.name} is in account ${owner}, the one its key policy gives everything to or names alone`,
      )
    }
    for (const role of roles) {
      if (role.account !== undefined) continue
      for (const account of accountOfNamed(key.policy, role)) add(role.home, account)
    }
  }
  if (!across) {
    const places = new Set([...scenario.keys.default.keys()].map((place) => place.split('/')[0]))
    const [place] = places
    if (places.size === 1 && /^\d{12}$/.test(place ?? '')) add('source', place)
  }
  return {
    of(home) {
      const accounts = found.get(across ? home : 'source')
      return accounts?.size === 1 ? [...accounts][0] : undefined
    },
    assumptions: [...new Set(inferred)],
  }
}

/** The tables as reports show them. */
export function reportedTables(context: CheckContext): readonly KeyTable[] {
  return keyTables(context).map((table) => ({
    ...table,
    cells: table.cells.map(
      ({ title, role, principal, use, key, verdict, actions, why }): KeyCell => ({
        title,
        role,
        principal,
        use,
        key,
        verdict,
        actions,
        why,
      }),
    ),
  }))
}
