import type { Span } from '../../model/span.ts'
import {
  maxBranches,
  type Branch,
  type Piece,
  type StringValue,
  type Unresolved,
  type Value,
} from '../../model/value.ts'
import { branchesUnder } from './branches.ts'
import { assuming, hole, type Scope } from './scope.ts'

/** A value that goes into a string, and how people write the expression it came from. */
export interface Part {
  readonly value: Value
  readonly text: string
  readonly span: Span
}

/** Longer strings than any policy; doubling references reach them quickly. */
const maxPieces = 2000
const maxLength = 200_000

/**
 * The parts one after the other. Alternatives among them become alternatives of the whole, equal
 * conditions taken once, up to `maxBranches`; beyond that such a part is a hole.
 */
export function concatenate(parts: readonly Part[], span: Span, scope: Scope): Value {
  return combine(parts, span, scope, { left: maxBranches })
}

function combine(
  parts: readonly Part[],
  span: Span,
  scope: Scope,
  budget: { left: number },
): Value {
  const at = parts.findIndex((part) => part.value.kind === 'alternatives')
  const open = parts[at]
  if (open?.value.kind !== 'alternatives') return flat(parts, span, scope)
  const replaced = (value: Value): readonly Part[] => parts.with(at, { ...open, value })
  const reachable = branchesUnder(open.value.branches, scope)
  const [only] = reachable
  if (reachable.length === 1 && only !== undefined) {
    return combine(replaced(only.value), span, scope, budget)
  }
  if (reachable.length > budget.left) {
    const reason = 'too-many-alternatives'
    return combine(replaced(hole(open.text, open.span, scope, { reason })), span, scope, budget)
  }
  budget.left = Math.floor(budget.left / Math.max(reachable.length, 1))
  const share = budget.left
  const branches = reachable.map((branch): Branch => ({
    guard: branch.guard,
    value: combine(
      replaced(branch.value),
      span,
      assuming(scope, branch.guard.symbol, branch.guard.holds),
      { left: share },
    ),
  }))
  return { kind: 'alternatives', branches, span }
}

function flat(parts: readonly Part[], span: Span, scope: Scope): Value {
  const pieces: Piece[] = []
  let length = 0
  for (const part of parts) {
    for (const piece of piecesOf(part, scope)) {
      pieces.push(piece)
      length += piece.kind === 'literal' ? piece.text.length : 0
    }
    if (pieces.length > maxPieces || length > maxLength) {
      return stringOf([hole(part.text, span, scope, { reason: 'too-large' })], span)
    }
  }
  const [only] = parts
  const reference =
    parts.length === 1 && only?.value.kind === 'string' ? only.value.reference : undefined
  const string = stringOf(pieces, span)
  return reference === undefined ? string : { ...string, reference }
}

/** A string of pieces; one that is a single hole carries the hole's reference. */
export function stringOf(pieces: readonly Piece[], span: Span): StringValue {
  const [only] = pieces
  const reference = pieces.length === 1 && only?.kind === 'unresolved' ? only.reference : undefined
  return reference === undefined
    ? { kind: 'string', pieces, span }
    : { kind: 'string', pieces, span, reference }
}

function piecesOf(part: Part, scope: Scope): readonly Piece[] {
  const { value } = part
  switch (value.kind) {
    case 'string':
      return value.pieces
    case 'number':
    case 'bool': {
      const text = value.kind === 'number' ? value.text : String(value.value)
      return [{ kind: 'literal', text, span: value.span, exact: value.kind === 'number' }]
    }
    case 'unresolved':
      return [value]
    case 'absent':
      return []
    case 'json':
      return [hole(part.text, part.span, scope, { reason: 'opaque' })]
    case 'null':
    case 'list':
    case 'map':
    case 'alternatives':
      return [hole(part.text, part.span, scope, { reason: 'invalid' })]
  }
}

/** The hole that a value is as a whole, alone or as the only piece of a string. */
export function wholeHole(value: Value): Unresolved | undefined {
  if (value.kind === 'unresolved') return value
  if (value.kind !== 'string' || value.pieces.length !== 1) return undefined
  const [only] = value.pieces
  return only?.kind === 'unresolved' ? only : undefined
}
