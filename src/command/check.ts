import { roomInHeap } from '../adapters/heap.ts'
import {
  type AccessAnalyzerMode,
  type Config,
  type Scope,
  type Threshold,
} from '../config/settings.ts'
import { shownByDefault } from '../report/human.ts'
import { reaches, type RunResult } from '../report/result.ts'
import type { Analysis, AnalysisRequest } from '../run.ts'
import type { Shard, ShardedTrees } from '../run/shard.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { writeOutputs } from './outputs.ts'
import { openBase, openSession, type Session } from './session.ts'

export interface CheckOptions {
  readonly config?: string
  readonly format?: string
  readonly output?: readonly string[]
  readonly failOn?: Threshold
  readonly strict?: boolean
  readonly requireInput?: boolean
  readonly accessAnalyzer?: AccessAnalyzerMode
  readonly customCheckBudget?: number
  readonly dump?: string
  readonly all?: boolean
  readonly base?: string
  readonly scope?: Scope
  /** `i/n`: the part of the run to do. */
  readonly shard?: string
}

/** `check`: the main job on a working tree. */
export async function check(
  io: CommandIo,
  paths: readonly string[],
  options: CheckOptions,
): Promise<number> {
  // The larger part of the program is loaded while git lists the files.
  const [session, { analyse }] = await Promise.all([
    openSession(io, paths, options),
    import('../run.ts'),
  ])
  const base = options.base === undefined ? undefined : await openBase(io, session, options.base)
  const whole = { head: session.head, base }
  const trees =
    options.shard === undefined
      ? { ...whole, shard: undefined }
      : await part(whole, session.config, options.shard)
  const analysis = await analyse({
    head: trees.head,
    base: trees.base,
    scope: options.scope ?? (base === undefined ? 'all' : 'introduced'),
    ...chosen(io, session, options),
    ...(showsWorst(options) ? { mostRepairs: shownByDefault } : {}),
  })
  if (options.dump !== undefined) {
    const { dump } = await import('./dump.ts')
    io.stdout(await dump(options.dump, session, analysis, io.data))
    return exitCodes.clean
  }
  const result = { ...analysis.result, shard: trees.shard }
  await writeOutputs(io, result, analysis.sources, {
    format: options.format ?? 'human',
    output: options.output ?? [],
    all: options.all ?? false,
  })
  return exitCode(analysis.result, options)
}

/** What an analysis is told by the options, the configuration and the world around it. */
export function chosen(
  io: CommandIo,
  { config, notes }: Session,
  options: Pick<CheckOptions, 'accessAnalyzer' | 'customCheckBudget'>,
): Omit<AnalysisRequest, 'head' | 'base' | 'scope' | 'mostRepairs'> {
  return {
    config,
    accessAnalyzer: options.accessAnalyzer ?? config.accessAnalyzer ?? 'auto',
    data: io.data,
    now: io.now,
    notes,
    environment: io.environment,
    customCheckBudget: options.customCheckBudget ?? 0,
    room: roomInHeap(),
  }
}

/** True where nobody will see more than the worst findings. */
function showsWorst({ format, output, all, dump }: CheckOptions): boolean {
  const written = output?.length ?? 0
  return (format ?? 'human') === 'human' && written === 0 && all !== true && dump === undefined
}

async function part<T extends ShardedTrees>(
  whole: T,
  config: Config,
  text: string,
): Promise<T & { readonly shard: Shard }> {
  const { parseShard, shardOf } = await import('../run/shard.ts')
  const shard = parseShard(text)
  return { ...shardOf(whole, config, shard), shard }
}

export function exitCode(
  result: RunResult,
  options: Pick<CheckOptions, 'failOn' | 'strict' | 'requireInput'>,
): number {
  if (options.requireInput === true && result.counts.documents === 0) return exitCodes.failed
  const threshold = options.failOn ?? 'error'
  if (result.findings.some((finding) => reaches(finding.severity, threshold)))
    return exitCodes.findings
  if (options.strict === true && (result.counts.undecided > 0 || result.notChecked.length > 0))
    return exitCodes.findings
  return exitCodes.clean
}

/** The whole way over what is there, nothing compared and nothing charged: what `fix` and `adopt` work on. */
export async function analyseSession(
  io: CommandIo,
  session: Session,
  over: Partial<Pick<AnalysisRequest, 'config' | 'accessAnalyzer' | 'mostRepairs'>> = {},
): Promise<Analysis> {
  const { analyse } = await import('../run.ts')
  const analysis = await analyse({
    head: session.head,
    base: undefined,
    scope: 'all',
    ...chosen(io, session, { accessAnalyzer: 'embedded' }),
    notes: [],
    ...over,
  })
  return analysis
}
