import { UsageError } from '../config/settings.ts'
import { readReport, reportedSources, type ReadReport } from '../report/read-v1.ts'
import { mergeResults } from '../run/merge-results.ts'
import { auditText } from './audit.ts'
import { exitCode, type CheckOptions } from './check.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { openReport } from './open-report.ts'
import { writeOutputs } from './outputs.ts'

export type MergeOptions = Pick<
  CheckOptions,
  'format' | 'output' | 'failOn' | 'strict' | 'requireInput' | 'all'
>

/** `merge`: the JSON reports of shards as one report, in every format of check. */
export async function merge(
  io: CommandIo,
  files: readonly string[],
  options: MergeOptions,
): Promise<number> {
  const reports: ReadReport[] = []
  for (const file of files) reports.push(readReport(await openReport(io, file)))
  refuseMixed(files, reports)
  const result = mergeResults(reports.map((report) => report.result))
  const sources = reportedSources(reports)
  await writeOutputs(io, result, sources, {
    format: options.format ?? 'human',
    output: options.output ?? [],
    all: options.all ?? false,
    human: auditText(undefined),
  })
  const absent = absentShards(reports)
  for (const shard of absent) io.stderr(`shard ${shard} is missing\n`)
  return absent.length > 0 ? exitCodes.failed : exitCode(result, options)
}

/** Parts of a run that no report is of, `3/3`. Reports of whole runs, and of earlier versions, do not tell. */
function absentShards(reports: readonly ReadReport[]): readonly string[] {
  const given = new Map<number, Set<number>>()
  for (const { result } of reports) {
    if (result.shard === undefined) continue
    const { index, count } = result.shard
    given.set(count, (given.get(count) ?? new Set()).add(index))
  }
  return [...given].flatMap(([count, indexes]) =>
    Array.from({ length: count }, (_, at) => at + 1)
      .filter((index) => !indexes.has(index))
      .map((index) => `${index}/${count}`),
  )
}

/** Shards of one run were made by one version with one state of the data. */
function refuseMixed(files: readonly string[], reports: readonly ReadReport[]): void {
  const facts = ({ result }: ReadReport): string =>
    `version ${result.tool.version}, catalogue ${result.tool.catalogueDate}, baselines ${result.tool.baselinesDate}`
  const [first] = reports
  reports.forEach((report, index) => {
    if (first !== undefined && facts(report) !== facts(first)) {
      throw new UsageError(
        `${files[0] ?? ''} and ${files[index] ?? ''} are of different makes: ${facts(first)}; ${facts(report)}`,
      )
    }
  })
}
