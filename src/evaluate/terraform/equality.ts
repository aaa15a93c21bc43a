import type {
  BoolValue,
  ListValue,
  MapValue,
  NumberValue,
  Piece,
  StringValue,
  Value,
} from '../../model/value.ts'
import { textOf } from '../../model/value.ts'
import { leavesOf, mayBeAbsent } from './alternatives.ts'
import { asString } from './conversion.ts'
import { firstHole, lastEntries, maxDepth } from './values.ts'

/**
 * Terraform's `==`: values of different types are unequal, `"1"` and `1` too. `undefined` where it
 * depends on a hole; holes with the same symbol are equal.
 */
export function equals(a: Value, b: Value, depth = 0): boolean | undefined {
  if (a === b) return true
  if (depth > maxDepth) return undefined
  if (a.kind === 'alternatives' || b.kind === 'alternatives') return equalLeaves(a, b, depth)
  if (a.kind === 'unresolved')
    return b.kind === 'unresolved' && a.symbol === b.symbol ? true : undefined
  if (b.kind === 'unresolved') return undefined
  switch (a.kind) {
    case 'null':
    case 'absent':
      return b.kind === 'null' || b.kind === 'absent'
    case 'bool':
    case 'number':
      return equalPlain(a, b)
    case 'string':
      if (b.kind === 'number' || b.kind === 'bool') return equalPlain(b, a)
      return b.kind === 'string'
        ? equalStrings(a, b)
        : b.kind === 'json'
          ? equals(a, asString(b), depth + 1)
          : false
    case 'json':
      if (b.kind === 'json') return equals(a.value, b.value, depth + 1)
      return b.kind === 'string' ? equals(asString(a), b, depth + 1) : false
    case 'list':
      return b.kind === 'list' ? equalLists(a, b, depth) : false
    case 'map':
      return b.kind === 'map' ? equalMaps(a, b, depth) : false
  }
}

/** A number or boolean that may be its text equals neither for certain. */
function equalPlain(a: BoolValue | NumberValue, b: Value): boolean | undefined {
  if (b.kind === 'string') {
    const mayBeText = a.orText !== undefined && equals(asString(a), b) !== false
    return mayBeText ? undefined : false
  }
  if (b.kind !== a.kind || (b.kind === 'number' ? b.text : String(b.value)) !== textOf(asString(a)))
    return false
  return a.orText === undefined && b.orText === undefined ? true : undefined
}

function equalLeaves(a: Value, b: Value, depth: number): boolean | undefined {
  const answers = leavesOf(a).flatMap((left) =>
    leavesOf(b)
      .filter((right) => isConsistent(left.guards, right.guards))
      .map((right) => equals(left.value, right.value, depth + 1)),
  )
  const first = answers[0]
  return answers.every((answer) => answer === first) ? first : undefined
}

function isConsistent(
  a: readonly { readonly symbol: string; readonly holds: boolean | string }[],
  b: readonly { readonly symbol: string; readonly holds: boolean | string }[],
): boolean {
  return a.every((guard) =>
    b.every((other) => other.symbol !== guard.symbol || other.holds === guard.holds),
  )
}

function both(answers: Iterable<boolean | undefined>): boolean | undefined {
  let all: boolean | undefined = true
  for (const answer of answers) {
    if (answer === false) return false
    if (answer === undefined) all = undefined
  }
  return all
}

function equalLists(a: ListValue, b: ListValue, depth: number): boolean | undefined {
  if ((a.collection === 'set') !== (b.collection === 'set')) return false
  const open = a.open !== undefined || b.open !== undefined
  if (!open && a.items.length !== b.items.length)
    return a.collection === 'set' && (hasHole(a) || hasHole(b)) ? undefined : false
  const length = Math.min(a.items.length, b.items.length)
  const answers = a.items.slice(0, length).map((item, index) => {
    const other = b.items[index]
    return other === undefined ? undefined : equals(item, other, depth + 1)
  })
  const answer = both(answers)
  // The elements of a set have no places while one of them is not known.
  if (answer === false && a.collection === 'set' && (hasHole(a) || hasHole(b))) return undefined
  if (answer !== true) return answer
  // A list and a tuple of the same elements are of different types.
  return open ? undefined : a.collection === b.collection
}

function hasHole(list: ListValue): boolean {
  return list.open !== undefined || list.items.some((item) => firstHole(item) !== undefined)
}

function equalMaps(a: MapValue, b: MapValue, depth: number): boolean | undefined {
  const open = a.open !== undefined || b.open !== undefined
  const left = keyed(a)
  const right = keyed(b)
  if (left === undefined || right === undefined) return undefined
  if (!open && left.size !== right.size) return false
  const answers: (boolean | undefined)[] = []
  for (const [key, value] of left) {
    const other = right.get(key)
    if (other !== undefined) answers.push(equals(value, other, depth + 1))
    else if (b.open === undefined) return false
  }
  const answer = both(answers)
  if (answer !== true) return answer
  return open ? undefined : a.collection === b.collection
}

/** Values by key; `undefined` where a key is not known. */
function keyed(map: MapValue): ReadonlyMap<string, Value> | undefined {
  const values = new Map<string, Value>()
  for (const entry of lastEntries(map)) {
    if (mayBeAbsent(entry.value)) return undefined
    const key = textOf(entry.key)
    if (key === undefined) return undefined
    values.set(key, entry.value)
  }
  return values
}

function equalStrings(a: StringValue, b: StringValue): boolean | undefined {
  const left = normalised(a.pieces)
  const right = normalised(b.pieces)
  if (left.length === right.length && left.every((part, index) => isSamePart(part, right[index])))
    return true
  const leftHoles = left.some((part) => typeof part !== 'string')
  const rightHoles = right.some((part) => typeof part !== 'string')
  if (!leftHoles && !rightHoles) return false
  if (!leftHoles) return mayMatch(textOf(a) ?? '', right) ? undefined : false
  if (!rightHoles) return mayMatch(textOf(b) ?? '', left) ? undefined : false
  return sharesEnds(left, right) ? undefined : false
}

type Part = string | { readonly symbol: string }

/** Pieces with runs of literal text joined, whatever their spans. */
function normalised(pieces: readonly Piece[]): readonly Part[] {
  const parts: Part[] = []
  for (const piece of pieces) {
    const last = parts.at(-1)
    if (piece.kind === 'unresolved') parts.push({ symbol: piece.symbol })
    else if (typeof last === 'string') parts[parts.length - 1] = last + piece.text
    else if (piece.text !== '') parts.push(piece.text)
  }
  return parts
}

function isSamePart(a: Part, b: Part | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === undefined) return a === b
  return a.symbol === b.symbol
}

/** False where no filling of the holes makes this text: prefix, suffix and what lies between in order. */
function mayMatch(text: string, parts: readonly Part[]): boolean {
  let from = 0
  let end = text.length
  const first = parts[0]
  const last = parts.at(-1)
  if (typeof first === 'string') {
    if (!text.startsWith(first)) return false
    from = first.length
  }
  if (typeof last === 'string') {
    if (!text.endsWith(last)) return false
    end -= last.length
  }
  if (from > end) return false
  for (const part of parts.slice(1, -1)) {
    if (typeof part !== 'string') continue
    const at = text.indexOf(part, from)
    if (at === -1 || at + part.length > end) return false
    from = at + part.length
  }
  return true
}

function sharesEnds(a: readonly Part[], b: readonly Part[]): boolean {
  const head = (parts: readonly Part[]): string => (typeof parts[0] === 'string' ? parts[0] : '')
  const tail = (parts: readonly Part[]): string => {
    const last = parts.at(-1)
    return typeof last === 'string' ? last : ''
  }
  const [x, y] = [head(a), head(b)]
  const [v, w] = [tail(a), tail(b)]
  return (x.startsWith(y) || y.startsWith(x)) && (v.endsWith(w) || w.endsWith(v))
}
