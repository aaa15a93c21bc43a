import { auditText as renderAudit } from '../report/audit-text.ts'
import { differenceSince } from '../report/audit.ts'
import type { HumanOptions } from '../report/human.ts'
import { readReport } from '../report/read-v1.ts'
import type { RunResult } from '../report/result.ts'
import type { Sources } from '../report/source.ts'
import { analyse } from '../run.ts'
import { mergeResults } from '../run/merge-results.ts'
import { progressOn, silent } from '../run/progress.ts'
import { parseShard, shardOf } from '../run/shard.ts'
import { chosen, exitCode, type CheckOptions } from './check.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { openReport } from './open-report.ts'
import { writeOutputs } from './outputs.ts'
import { openSession } from './session.ts'

export interface AuditOptions extends Omit<CheckOptions, 'base' | 'scope'> {
  readonly shard?: string
  /** JSON report of a former audit. */
  readonly since?: string
}

/** `audit`: everything, ranked by vendor and role. */
export async function audit(
  io: CommandIo,
  paths: readonly string[],
  options: AuditOptions,
): Promise<number> {
  const shard = options.shard === undefined ? undefined : parseShard(options.shard)
  const former =
    options.since === undefined ? undefined : readReport(await openReport(io, options.since))
  const session = await openSession(io, paths, options)
  const progress = io.interactive ? progressOn(io.stderr, () => performance.now()) : silent
  const whole = { head: session.head, base: undefined }
  const { head } = shard === undefined ? whole : shardOf(whole, session.config, shard)
  const analysis = await analyse({
    head: { ...head, tree: progress.watched(head.tree, head.selected.length) },
    base: undefined,
    scope: 'all',
    ...chosen(io, session, options),
  })
  progress.done()
  if (options.dump !== undefined) {
    const { dump } = await import('./dump.ts')
    io.stdout(await dump(options.dump, session, analysis, io.data))
    return exitCodes.clean
  }
  // In the order of merged reports: an audit and the merge of its shards are the same text.
  const result = { ...mergeResults([analysis.result]), shard }
  await writeOutputs(io, result, analysis.sources, {
    format: options.format ?? 'human',
    output: options.output ?? [],
    all: options.all ?? false,
    human: auditText(former?.result),
  })
  return exitCode(result, options)
}

/** The human output of an audit, with the difference to a former one. */
export function auditText(
  former: RunResult | undefined,
): (result: RunResult, sources: Sources, options: HumanOptions) => string {
  return (result, sources, options) =>
    renderAudit(
      result,
      sources,
      options,
      former === undefined ? undefined : differenceSince(former, result),
    )
}
