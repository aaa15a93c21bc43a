import type { SourceFile } from '../src/model/source.ts'
import { minimised } from './minimise.ts'
import { mutated, type Ground } from './mutate.ts'
import { randomOf } from './random.ts'
import { usualTime, Violation, type Target } from './target.ts'

export interface Failure {
  readonly target: string
  readonly seed: number
  readonly index: number
  readonly message: string
  /** The input, minimised. */
  readonly input: string
  readonly choice: number
}

export interface Outcome {
  readonly target: string
  readonly runs: number
  readonly seconds: number
  readonly failures: readonly Failure[]
  /** Processor milliseconds of the input that took most for its length, inputs below 1 KB counting as 1 KB. */
  readonly slowest: { readonly perKilobyte: number; readonly time: number; readonly length: number }
}

export interface FuzzOptions {
  readonly seed: number
  readonly from: number
  readonly to: number
  /** Not to measure again what is slowest so far: only what took too long is read more than once. */
  readonly onlyOnce?: boolean
  /** Told before each input: a run that hangs has begun one that it does not end. */
  readonly begin?: (index: number) => void
}

/** The grounds of a target; a target without seeds starts from its tokens. */
export function groundOf(target: Target, seeds: readonly SourceFile[]): Ground {
  const [first = '', ...more] = seeds.filter((file) => target.takes(file)).map(({ text }) => text)
  const [token = '', ...tokens] = target.tokens
  return {
    seeds: first === '' && more.length === 0 ? [token, ...tokens] : [first, ...more],
    tokens: [token, ...tokens],
  }
}

/** The `index`-th input of a seed, and the number that decides what it meets. */
export function inputOf(
  ground: Ground,
  seed: number,
  index: number,
): { readonly text: string; readonly choice: number } {
  const random = randomOf(seed, index)
  return { choice: random.below(1 << 20), text: mutated(ground, random) }
}

/** Puts inputs `from` to `to` of a seed through a target, minimising those that break a promise. */
export async function fuzz(target: Target, ground: Ground, options: FuzzOptions): Promise<Outcome> {
  const { seed, from, to } = options
  const failures: Failure[] = []
  const known = new Set<string>()
  let slowest = { perKilobyte: 0, time: 0, length: 0 }
  const start = performance.now()
  for (let index = from; index < to; index += 1) {
    options.begin?.(index)
    const { text, choice } = inputOf(ground, seed, index)
    const begun = process.cpuUsage()
    let message = await brokenBy(target, text, choice)
    const used = process.cpuUsage(begun)
    let time = (used.user + used.system) / 1000
    const perKilobyte = (): number => time / Math.max(1, text.length / 1024)
    const allowed = (target.time ?? usualTime)(text.length)
    // Other work of the process counts too: what looks slow is measured again.
    const ranked = options.onlyOnce !== true && perKilobyte() > slowest.perKilobyte * 1.2
    if (message === undefined && (time > allowed || ranked))
      time = Math.min(time, await timeOf(target, text, choice), await timeOf(target, text, choice))
    if (perKilobyte() > slowest.perKilobyte)
      slowest = { perKilobyte: perKilobyte(), time, length: text.length }
    if (message === undefined && time > allowed)
      message = `took ${Math.round(time)} ms, ${Math.round(allowed)} allowed`
    if (message === undefined) continue
    const kind = kindOf(message)
    if (known.has(kind)) continue
    known.add(kind)
    const same = async (smaller: string): Promise<boolean> => {
      const other = await brokenBy(target, smaller, choice)
      return other !== undefined && kindOf(other) === kind
    }
    const input = message.startsWith('took ') ? text : await minimised(text, same)
    failures.push({ target: target.name, seed, index, message, input, choice })
  }
  const seconds = (performance.now() - start) / 1000
  return { target: target.name, runs: to - from, seconds, failures, slowest }
}

/** What an input breaks; undefined where it keeps every promise. */
export async function brokenBy(
  target: Target,
  text: string,
  choice: number,
): Promise<string | undefined> {
  try {
    await target.check(text, choice)
    return undefined
  } catch (error) {
    if (error instanceof Violation) return error.message
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

async function timeOf(target: Target, text: string, choice: number): Promise<number> {
  const begun = process.cpuUsage()
  await brokenBy(target, text, choice)
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1000
}

/** Failures of one kind differ in numbers and quoted text alone. */
function kindOf(message: string): string {
  const [first = '', ...frames] = message.split('\n')
  const where = frames.find((frame) => frame.includes('/src/')) ?? ''
  return `${first.replace(/"(?:[^"\\]|\\.)*"|\d+/g, '…').slice(0, 60)}${where}`
}
