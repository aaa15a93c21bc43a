import type { Random } from './random.ts'

/** What inputs are made of: whole texts, and tokens to splice into them. */
export interface Ground {
  readonly seeds: readonly [string, ...string[]]
  readonly tokens: readonly [string, ...string[]]
}

/** Characters: large enough for a bomb, small enough for hundreds of inputs a second. */
export const maximumInput = 64_000
const longestSeed = 16_000
const deepest = 3_000

type Step = (text: string, ground: Ground, random: Random) => string

/** An input made of a seed by one to nine changes. */
export function mutated(ground: Ground, random: Random): string {
  let text = windowOf(random.pick(ground.seeds), random)
  for (let left = 1 + random.below(random.once(4) ? 9 : 3); left > 0; left -= 1)
    text = random
      .pick(random.once(12) ? bombs : steps)(text, ground, random)
      .slice(0, maximumInput)
  return text
}

/** A large seed is used in part: its beginning, or lines from its middle. */
function windowOf(seed: string, random: Random): string {
  if (seed.length <= longestSeed) return seed
  const start = random.once(2) ? 0 : seed.indexOf('\n', random.below(seed.length - longestSeed)) + 1
  return seed.slice(start, start + longestSeed)
}

interface Range {
  readonly start: number
  readonly end: number
}

/** A range of the text; mostly short. */
function rangeIn(text: string, random: Random): Range {
  const start = random.below(text.length + 1)
  const longest = random.pick([4, 30, 200, 2000])
  return { start, end: Math.min(text.length, start + 1 + random.below(longest)) }
}

/** Whole lines, as people copy them. */
function linesIn(text: string, random: Random): Range {
  const start = text.lastIndexOf('\n', random.below(text.length + 1)) + 1
  let end = start
  for (let count = 1 + random.below(6); count > 0 && end < text.length; count -= 1) {
    const next = text.indexOf('\n', end)
    end = next < 0 ? text.length : next + 1
  }
  return { start, end }
}

const put = (text: string, { start, end }: Range, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

const at = (text: string, random: Random): Range => {
  const start = random.below(text.length + 1)
  return { start, end: start }
}

const steps: readonly [Step, ...Step[]] = [
  // A token in, or in place of something.
  (text, { tokens }, random) => put(text, at(text, random), random.pick(tokens)),
  (text, { tokens }, random) => put(text, at(text, random), random.pick(tokens)),
  (text, { tokens }, random) => put(text, rangeIn(text, random), random.pick(tokens)),
  // A character replaced by one that differs in a bit, or by any.
  (text, _ground, random) => {
    const { start } = at(text, random)
    const code = text.charCodeAt(start) || 32
    const other = random.once(4) ? random.below(0x10000) : code ^ (1 << random.below(7))
    return put(text, { start, end: start + 1 }, String.fromCharCode(other))
  },
  (text, _ground, random) => put(text, rangeIn(text, random), ''),
  (text, _ground, random) => put(text, linesIn(text, random), ''),
  (text, _ground, random) => text.slice(0, random.below(text.length + 1)),
  (text, _ground, random) => text.slice(random.below(text.length + 1)),
  // Something twice, or at another place.
  (text, _ground, random) => {
    const { start, end } = random.once(2) ? linesIn(text, random) : rangeIn(text, random)
    return put(text, { start: end, end }, text.slice(start, end))
  },
  (text, _ground, random) => {
    const { start, end } = random.once(2) ? linesIn(text, random) : rangeIn(text, random)
    return put(text, at(text, random), text.slice(start, end))
  },
  // A part of another seed.
  (text, { seeds }, random) => {
    const other = random.pick(seeds)
    const { start, end } = random.once(2) ? linesIn(other, random) : rangeIn(other, random)
    return put(text, at(text, random), other.slice(start, end))
  },
  (text, { seeds }, random) => {
    const other = random.pick(seeds)
    return (
      text.slice(0, random.below(text.length + 1)) + other.slice(random.below(other.length + 1))
    )
  },
  // A word in place of another word of the same text.
  (text, _ground, random) => {
    const words = [...text.matchAll(/[\w:.-]+/g)]
    const [from, to] = [words[random.below(words.length)], words[random.below(words.length)]]
    if (from === undefined || to === undefined) return text
    return put(text, { start: from.index, end: from.index + from[0].length }, to[0])
  },
  // Line ends and indentation.
  (text, _ground, random) =>
    random.once(2) ? text.replaceAll('\n', random.pick(['\r\n', '\r', '\n\n'])) : `\ufeff${text}`,
  (text, _ground, random) => {
    const { start, end } = linesIn(text, random)
    const by = random.pick([' ', '  ', '\t', '        '])
    return put(text, { start, end }, text.slice(start, end).replace(/^/gm, by))
  },
]

/** What grows: deep nesting, long repetition, many of the same. */
const bombs: readonly [Step, ...Step[]] = [
  (text, _ground, random) => {
    const [open, close] = random.pick([
      ['[', ']'],
      ['{"a":', '}'],
      ['(', ')'],
      ['{a: ', '}'],
      ['"${', '}"'],
      ['!', ''],
      ['- ', ''],
      ['a: ', ''],
      ['{{', '}}'],
      ['{ "Fn::Sub": ', '}'],
      ['x {\n', '}\n'],
      ['<a>', '</a>'],
    ])
    const times = 2 ** (3 + random.below(9))
    const { start, end } = rangeIn(text, random)
    const inner = text.slice(start, end)
    const closing = random.once(3) ? '' : close.repeat(times)
    return put(text, { start, end }, open.repeat(Math.min(times, deepest)) + inner + closing)
  },
  (text, { tokens }, random) =>
    put(text, at(text, random), random.pick(tokens).repeat(2 ** (2 + random.below(11)))),
  (text, _ground, random) => {
    const { start, end } = linesIn(text, random)
    return put(text, { start, end }, text.slice(start, end).repeat(2 ** (1 + random.below(8))))
  },
  (text, _ground, random) => {
    const { start, end } = rangeIn(text, random)
    const times = 2 ** (1 + random.below(8))
    return put(text, { start, end }, text.slice(start, end).repeat(times))
  },
]
