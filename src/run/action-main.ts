import type { ActionRuntime } from '../adapters/action-runtime.ts'
import type { ShippedData } from '../adapters/data.ts'
import { openClient, type Client } from '../adapters/github-client.ts'
import { roomInHeap } from '../adapters/heap.ts'
import { writeParts } from '../adapters/write-text.ts'
import { render } from '../command/outputs.ts'
import { readConfig } from '../command/session.ts'
import { readInputs, type ActionInputs } from '../config/inputs.ts'
import { OperationalError, UsageError, type Config } from '../config/settings.ts'
import { readEvent } from '../discover/event.ts'
import { refsOf, unsafeCheckout, type Refs } from '../discover/refs.ts'
import { isUnreadable, type SourceTree } from '../model/source.ts'
import { annotations } from '../report/annotations.ts'
import { human } from '../report/human.ts'
import { reaches } from '../report/result.ts'
import { analyse, type Analysis } from '../run.ts'
import { commentOn, type Commented } from './action-comments.ts'
import { reportFindings } from './action-report.ts'
import { openTrees, type ActionTrees } from './action-trees.ts'
import { configured } from './configured.ts'
import type { ShardedTrees } from './shard.ts'

/** The action from inputs and event to exit code; what goes wrong is told, never swallowed. */
export async function actionMain(
  runtime: ActionRuntime,
  data: ShippedData,
  now: Date,
): Promise<number> {
  try {
    return await run(runtime, data, now)
  } catch (error) {
    if (error instanceof UsageError) {
      runtime.fail(error.message)
      return 2
    }
    if (error instanceof OperationalError) {
      runtime.fail(error.message)
      return 3
    }
    runtime.fail(
      `this is a mistake of ours, please report it: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    )
    return 3
  }
}

async function run(runtime: ActionRuntime, data: ShippedData, now: Date): Promise<number> {
  const { environment } = runtime
  const inputs = readInputs(runtime)
  const trigger = readEvent(
    environment['GITHUB_EVENT_NAME'] ?? '',
    runtime.event(),
    environment['GITHUB_SHA'] ?? '',
  )
  if ('problem' in trigger) {
    // A branch that was deleted leaves nothing to check; anything else is an event we cannot read.
    if (!trigger.problem.includes('deleted')) throw new OperationalError(trigger.problem)
    runtime.log(trigger.problem)
    return 0
  }
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  const client = clientOf(runtime, inputs)
  const refs = refsOf(trigger, { baseRef: inputs.baseRef, headRef: inputs.headRef })
  if (refs === undefined || inputs.mode === 'report')
    return reportFindings({ runtime, inputs, trigger, workspace, client })
  const unsafe = unsafeCheckout(trigger, await headOf(workspace, environment))
  if (unsafe !== undefined) throw new UsageError(unsafe)

  const trees = await openTrees({
    refs: inputs.mode === 'audit' ? { ...refs, base: undefined, baseIs: 'none' } : refs,
    workspace,
    environment,
    paths: inputs.paths,
    client,
  })
  const settingsFrom = settingsTree(refs, trees)
  const { config, notes: settingsNotes } = await configOf(inputs, settingsFrom, trees)
  const part = await partOf(configuredTrees(trees, config), config, inputs.shard)
  const analysis = await analyse({
    head: part.head,
    base: part.base,
    config,
    settingsFrom,
    scope: inputs.scope ?? (trees.base === undefined ? 'all' : refs.scope),
    accessAnalyzer: inputs.accessAnalyzer ?? config.accessAnalyzer ?? 'auto',
    data,
    now,
    notes: [...trees.notes, ...settingsNotes],
    environment,
    customCheckBudget: inputs.customCheckBudget,
    room: roomInHeap(),
  })
  runtime.log(human(analysis.result, analysis.sources, { all: false, colour: false }))
  for (const annotation of annotations(analysis.result.findings, analysis.sources))
    runtime.annotate(annotation)
  const files = await writeFiles(workspace, inputs, analysis)
  const commented = await commentOn({ runtime, inputs, refs, trees, analysis, client })
  if (!(await runtime.summarise(commented.summary)))
    runtime.log('there is no job summary on this runner')
  for (const note of commented.notes) runtime.log(note)
  setOutputs(runtime, analysis, files)
  return exitCode(runtime, inputs, analysis, commented)
}

function configuredTrees({ head, base }: ShardedTrees, config: Config): ShardedTrees {
  return {
    head: configured(head, config),
    base: base && { ...base, selection: configured(base.selection, config) },
  }
}

/** The shard of the run that this job is to do; all of it where the input names none. */
async function partOf(
  trees: ShardedTrees,
  config: Config,
  shard: string | undefined,
): Promise<ShardedTrees> {
  if (shard === undefined) return trees
  const { parseShard, shardOf } = await import('./shard.ts')
  return shardOf(trees, config, parseShard(shard))
}

function clientOf(
  runtime: ActionRuntime,
  inputs: ActionInputs,
): (() => Promise<Client>) | undefined {
  const { environment } = runtime
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  if (inputs.token === '' || repository === '') return undefined
  let opened: Promise<Client> | undefined
  return () =>
    (opened ??= openClient({
      token: inputs.token,
      apiUrl: environment['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository,
      log: (text) => {
        runtime.log(text)
      },
    }))
}

async function headOf(
  workspace: string,
  environment: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  const { openRepository } = await import('../adapters/git.ts')
  const repository = await openRepository({ directory: workspace, environment })
  if ('refused' in repository) return undefined
  const head = await repository.resolve('HEAD')
  return 'refused' in head ? undefined : head.commit
}

/** A change cannot set the rules it is judged by: on pull requests settings are the base's. */
function settingsTree(refs: Refs, trees: ActionTrees): SourceTree {
  return refs.settingsFromBase && trees.base !== undefined
    ? trees.base.selection.tree
    : trees.head.tree
}

async function configOf(
  inputs: ActionInputs,
  tree: SourceTree,
  trees: ActionTrees,
): Promise<{ readonly config: Config; readonly notes: readonly string[] }> {
  const config = await readConfig(tree, inputs.config)
  const isNew = (path: string): boolean =>
    isUnreadable(tree.read(path)) && !isUnreadable(trees.head.tree.read(path))
  const pending = inputs.baselines.filter(isNew)
  return {
    config: {
      ...config,
      baselines: [...config.baselines, ...inputs.baselines.filter((path) => !isNew(path))],
      criticalActions: [...config.criticalActions, ...inputs.criticalActions],
    },
    notes: pending.map((path) => `the baselines of ${path} are new and count after the merge`),
  }
}

async function writeFiles(
  workspace: string,
  inputs: ActionInputs,
  analysis: Analysis,
): Promise<Readonly<Record<string, string>>> {
  const written: Record<string, string> = {}
  for (const [format, file] of Object.entries(inputs.files)) {
    if (file === '') continue
    const parts = await render(format, analysis.result, analysis.sources, {
      all: true,
      colour: false,
    })
    writeParts(workspace, file, parts)
    written[format] = file
  }
  return written
}

function setOutputs(
  runtime: ActionRuntime,
  analysis: Analysis,
  files: Readonly<Record<string, string>>,
): void {
  const { counts, findings, accessChange } = analysis.result
  runtime.output('findings', findings.length)
  runtime.output('errors', counts.errors)
  runtime.output('warnings', counts.warnings)
  runtime.output('introduced', findings.filter((finding) => finding.introduced).length)
  runtime.output('undecided', counts.undecided)
  runtime.output('result', findings.length === 0 ? 'clean' : 'findings')
  runtime.output('access-change', accessChange ?? 'none')
  for (const format of ['sarif', 'json', 'html'])
    runtime.output(`${format}-file`, files[format] ?? '')
}

function exitCode(
  runtime: ActionRuntime,
  inputs: ActionInputs,
  analysis: Analysis,
  commented: Commented,
): number {
  const failing = analysis.result.findings.filter((finding) =>
    reaches(finding.severity, inputs.failOn),
  )
  if (failing.length > 0) {
    runtime.fail(
      `${failing.length} ${failing.length === 1 ? 'finding is' : 'findings are'} at or above \`${inputs.failOn}\`${commented.where}`,
    )
    return 1
  }
  const { counts, notChecked } = analysis.result
  if (inputs.strict && (counts.undecided > 0 || notChecked.length > 0)) {
    runtime.fail(`strict: ${counts.undecided} undecided, ${notChecked.length} not analysed`)
    return 1
  }
  return 0
}
