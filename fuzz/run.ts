/**
 * Puts mutated inputs through the product: `node lib/fuzz/run.js [target …] [--runs N] [--from N] [--seed S]
 * [--corpus DIR] [--out DIR] [--list]`. Equal seeds make equal inputs. Prints a line a target: inputs a second,
 * the slowest input for its length, failures; minimised inputs that fail are written to the folder `--out`.
 * Each target runs on a thread of its own, so that an input that never ends or takes all memory is named.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { fuzz, groundOf, inputOf, type Failure, type Outcome } from './fuzz.ts'
import { ownSeeds, seedsIn } from './seeds.ts'
import { targets } from './targets/all.ts'

interface Task {
  readonly target: string
  readonly seed: number
  readonly from: number
  readonly to: number
  readonly corpus: string | undefined
  readonly progress: SharedArrayBuffer
}

/** Milliseconds of wall time after which an input counts as never ending. */
const patience = 120_000
/** The stack of the main thread, which worker threads do not have by themselves, and a bound of memory. */
const limits = { stackSizeMb: 0.9, maxOldGenerationSizeMb: 1500 }

const grounds = (task: Task, target: (typeof targets)[number]) =>
  groundOf(target, [...ownSeeds(), ...(task.corpus === undefined ? [] : seedsIn(task.corpus))])

async function work(task: Task): Promise<Outcome> {
  const target = targets.find(({ name }) => name === task.target)
  if (target === undefined) throw new Error(`there is no target ${task.target}`)
  const at = new Int32Array(task.progress)
  return fuzz(target, grounds(task, target), {
    ...task,
    begin: (index) => void Atomics.store(at, 0, index),
  })
}

/** Runs a task on a thread; an input that ends the thread is a failure, and the rest follows. */
async function supervise(task: Task): Promise<readonly Outcome[]> {
  const at = new Int32Array(task.progress)
  Atomics.store(at, 0, task.from)
  const worker = new Worker(new URL(import.meta.url), { workerData: task, resourceLimits: limits })
  let last = -1
  let since = performance.now()
  const outcome = await new Promise<Outcome | string>((resolve) => {
    const watch = setInterval(() => {
      const now = Atomics.load(at, 0)
      if (now !== last) [last, since] = [now, performance.now()]
      else if (performance.now() - since > patience) resolve('does not end')
    }, 1000)
    worker.once('message', (told: Outcome) => resolve(told))
    worker.once('error', (error) => resolve(`ends the thread: ${error.message}`))
    worker.once('exit', () => {
      clearInterval(watch)
      resolve('ends the thread')
    })
  })
  await worker.terminate()
  if (typeof outcome !== 'string') return [outcome]
  const index = Atomics.load(at, 0)
  const target = targets.find(({ name }) => name === task.target)
  if (target === undefined) return []
  const { text, choice } = inputOf(grounds(task, target), task.seed, index)
  const failure = {
    target: task.target,
    seed: task.seed,
    index,
    message: outcome,
    input: text,
    choice,
  }
  const slowest = { perKilobyte: 0, time: 0, length: 0 }
  const broken = {
    target: task.target,
    runs: index + 1 - task.from,
    seconds: 0,
    failures: [failure],
    slowest,
  }
  const rest = index + 1 < task.to ? await supervise({ ...task, from: index + 1 }) : []
  return [broken, ...rest]
}

function write(failure: Failure, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${failure.target}-${failure.seed}-${failure.index}.txt`)
  writeFileSync(file, failure.input)
  const [first = '', ...frames] = failure.message.split('\n')
  const where = frames
    .filter((frame) => frame.includes('/src/'))
    .slice(0, 4)
    .join('\n')
  console.log(
    `  ${failure.target} #${failure.index} (choice ${failure.choice}): ${first}\n${where}\n  → ${file}`,
  )
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      runs: { type: 'string', default: '1000' },
      from: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      corpus: { type: 'string' },
      out: { type: 'string', default: join(tmpdir(), 'iam-baseline-fuzz') },
      list: { type: 'boolean', default: false },
    },
  })
  if (values.list) {
    for (const { name, promises } of targets) console.log(`${name}: ${promises}`)
    return
  }
  const unknown = positionals.filter((name) => targets.every((target) => target.name !== name))
  if (unknown.length > 0) throw new Error(`there is no target ${unknown.join(', ')}`)
  const chosen = targets.filter(
    ({ name }) => positionals.length === 0 || positionals.includes(name),
  )
  const [from, seed] = [Number(values.from), Number(values.seed)]
  for (const target of chosen) {
    const progress = new SharedArrayBuffer(4)
    const to = from + Number(values.runs)
    const outcomes = await supervise({
      ...{ target: target.name, seed, from, to, corpus: values.corpus, progress },
    })
    const runs = outcomes.reduce((sum, one) => sum + one.runs, 0)
    const seconds = outcomes.reduce((sum, one) => sum + one.seconds, 0)
    const failures = outcomes.flatMap((one) => one.failures)
    const [slowest] = outcomes
      .map((one) => one.slowest)
      .toSorted((a, b) => b.perKilobyte - a.perKilobyte)
    console.log(
      `${target.name}: ${runs} inputs, ${Math.round(runs / Math.max(seconds, 0.001))}/s, slowest ` +
        `${slowest?.perKilobyte.toFixed(1) ?? '?'} ms/KB (${Math.round(slowest?.time ?? 0)} ms for ${slowest?.length ?? 0} characters), ` +
        `${failures.length} failures`,
    )
    for (const failure of failures) write(failure, values.out)
    if (failures.length > 0) process.exitCode = 1
  }
}

if (isMainThread) await main()
else parentPort?.postMessage(await work(workerData as Task))
