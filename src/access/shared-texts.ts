import type { Statement } from '../model/policy.ts'
import type { HoleShape, Piece, StringValue, Unresolved } from '../model/value.ts'
import { keyOf } from './condition.ts'
import type { GuardedDocument } from './sides.ts'

/** A text that a hole may stand for. */
export interface HoleText {
  readonly hole: Unresolved
  readonly text: string
}

type Layers = readonly (readonly GuardedDocument[])[]

/** Texts that one question tries. */
const mostTexts = 24

/**
 * What holes may stand for so that the pattern they are part of meets one that is written in the same
 * place, each with the text of that one. `filled`: the layers with values in place of all holes.
 */
export function textsToTry(
  layers: Layers,
  filled: Layers,
  holes: ReadonlyMap<string, Unresolved>,
): readonly (readonly HoleText[])[] {
  const written = textsByPlace(filled)
  const found = new Map<string, HoleText>()
  for (const [place, values] of valuesByPlace(layers))
    for (const value of values) {
      const [hole, ...more] = value.pieces.filter((piece) => piece.kind === 'unresolved')
      if (hole === undefined || more.length > 0 || !holes.has(hole.symbol)) continue
      if (hole.pattern !== undefined && hole.pattern.length > 0) continue
      const [before, after] = around(value.pieces, hole)
      for (const example of written.get(place) ?? []) {
        const text = between(example, before, after.replace(/^\*+/, ''))
        if (text === undefined || !fits(text, hole.shape)) continue
        found.set(JSON.stringify([hole.symbol, text]), { hole, text })
        if (found.size >= mostTexts) return choices(found, holes)
      }
    }
  return choices(found, holes)
}

/** One text at a time; a value of which nothing is known may be a wildcard, and so may all of them. */
function choices(
  found: ReadonlyMap<string, HoleText>,
  holes: ReadonlyMap<string, Unresolved>,
): readonly (readonly HoleText[])[] {
  const wild = [...holes.values()]
    .filter(({ shape }) => shape === 'any')
    .map((hole) => ({ hole, text: '*' }))
  const single = [...found.values(), ...wild.slice(0, mostTexts)].map((one) => [one])
  return wild.length > 1 ? [...single, wild] : single
}

function around(pieces: readonly Piece[], hole: Unresolved): readonly [string, string] {
  const at = pieces.indexOf(hole)
  const textOf = (some: readonly Piece[]): string =>
    some.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('')
  return [textOf(pieces.slice(0, at)), textOf(pieces.slice(at + 1))]
}

function between(text: string, before: string, after: string): string | undefined {
  const [head, tail] = [exampleOf(before), exampleOf(after)]
  if (text.length < head.length + tail.length) return undefined
  return text.startsWith(head) && text.endsWith(tail)
    ? text.slice(head.length, text.length - tail.length)
    : undefined
}

/** A text that a pattern matches. */
const exampleOf = (pattern: string): string => pattern.replace(/\*/g, 'example').replace(/\?/g, 'x')

const fits = (text: string, shape: HoleShape): boolean =>
  text !== '' &&
  (shape === 'any' || (shape === 'arn' ? text.startsWith('arn:') : !/[:/]/.test(text)))

function valuesByPlace(layers: Layers): ReadonlyMap<string, readonly StringValue[]> {
  const found = new Map<string, StringValue[]>()
  const note = (place: string, values: readonly { readonly value: StringValue }[]): void => {
    const known = found.get(place) ?? []
    known.push(...values.map(({ value }) => value))
    found.set(place, known)
  }
  const visit = ({ actions, resources, conditions }: Statement): void => {
    note('action', actions?.entries ?? [])
    note('resource', resources?.entries ?? [])
    for (const clause of conditions) note(`condition ${keyOf(clause)}`, clause.values)
  }
  for (const { document } of layers.flat()) document.statements.forEach(visit)
  return found
}

const textsByPlace = (layers: Layers): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    [...valuesByPlace(layers)].map(([place, values]) => [
      place,
      new Set(
        values.flatMap(({ pieces }) => {
          if (pieces.some((piece) => piece.kind === 'unresolved')) return []
          const text = pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('')
          return [exampleOf(text), text]
        }),
      ),
    ]),
  )
