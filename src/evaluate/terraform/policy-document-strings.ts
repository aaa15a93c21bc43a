import type { SyntaxProblem } from '../../model/problem.ts'
import { contains, type Span } from '../../model/span.ts'
import { displayOf } from '../../model/value.ts'
import type { ListValue, Piece, StringValue, Value } from '../../model/value.ts'
import { findAlternatives, mapBranches } from './alternatives.ts'
import { asString } from './conversion.ts'
import { sliceLiteral } from './text.ts'
import { compareText, listValue, placeOf, unresolved } from './values.ts'

/** What rendering a document's parts needs. */
export interface Rendering {
  /** The document's own version; undefined where it is not known. */
  readonly version: string | undefined
  readonly problems: SyntaxProblem[]
  /** True for a block that today's settings leave out: what is null in it would be given. */
  readonly ghost: boolean
}

export interface StringsOptions {
  /** `&{…}` stands for an IAM variable. */
  readonly variables: boolean
  /** A set: without duplicates, printed in descending order; else a list in its own order. */
  readonly unordered: boolean
  /** An empty list is printed, not left out. */
  readonly keepEmpty?: boolean
}

/** The first version of the policy language, which has no variables. */
const withoutVariables = '2008-10-17'

/**
 * A list of strings as the provider prints it: one string alone, several as an array. `absent` where
 * nothing is printed; `undefined` where the provider refuses the list.
 */
export function renderStrings(
  value: Value,
  rendering: Rendering,
  options: StringsOptions,
): Value | undefined {
  switch (value.kind) {
    case 'null':
    case 'absent':
      return { kind: 'absent', span: value.span }
    case 'unresolved':
      return value
    case 'alternatives':
      return mapBranches(value, (branch) => renderStrings(branch, rendering, options))
    case 'list':
      return renderItems(value, rendering, options)
    default:
      rendering.problems.push({
        code: 'invalid-argument',
        message: 'A list of strings is expected here',
        span: value.span,
        outcome: 'unreadable',
      })
      return undefined
  }
}

function renderItems(
  list: ListValue,
  rendering: Rendering,
  options: StringsOptions,
): Value | undefined {
  const items: Value[] = []
  for (const item of list.items) {
    const rendered = renderItem(item, rendering, options, list.span)
    if (rendered === undefined) return undefined
    if (rendered.kind !== 'absent') items.push(rendered)
  }
  const ordered = options.unordered ? descending(distinct(items)) : items
  const [only] = ordered
  if (list.open !== undefined) return listValue(ordered, list.span, { open: list.open })
  if (only === undefined)
    return options.keepEmpty === true
      ? listValue([], list.span)
      : { kind: 'absent', span: list.span }
  if (ordered.length === 1 && findAlternatives(only, 0) === undefined) return only
  return listValue(ordered, list.span)
}

function renderItem(
  item: Value,
  rendering: Rendering,
  options: StringsOptions,
  list: Span,
): Value | undefined {
  if (item.kind === 'alternatives')
    return mapBranches(item, (branch) =>
      branch.kind === 'null'
        ? { kind: 'absent', span: branch.span }
        : renderItem(branch, rendering, options, list),
    )
  if (item.kind === 'absent') return item
  if (item.kind === 'null') {
    if (rendering.ghost) return wouldBeGiven(item.span)
    rendering.problems.push({
      code: 'invalid-argument',
      message: 'The provider refuses null among the strings of a list',
      span: item.span,
      outcome: 'unreadable',
    })
    return undefined
  }
  const text = asString(item)
  if (text.kind === 'unresolved' && text.reason === 'failed-call' && item.kind !== 'unresolved') {
    rendering.problems.push({
      code: 'invalid-argument',
      message:
        item.kind === 'list'
          ? 'Terraform refuses a list among the strings of a list, whose elements its version 0.11 took: the list itself belongs here'
          : 'A string is expected here, not a list or an object',
      // Where the list was made is no mistake: it is that it stands here.
      span: contains(list, item.span) ? item.span : list,
      outcome: 'unreadable',
    })
    return undefined
  }
  // What stands in a list of strings is one string.
  if (text.kind === 'unresolved') return { ...text, of: 'string' }
  if (text.kind !== 'string' || !options.variables) return text
  return replaceVariables(text, rendering)
}

function wouldBeGiven(span: Span): Value {
  return unresolved({
    text: 'null',
    span,
    reason: 'undecided-condition',
    symbol: `given ${placeOf(span)}`,
  })
}

/** `&{…}` becomes `${…}`; the rest of the string keeps its exact spans. */
export function replaceVariables(
  value: StringValue,
  rendering: Rendering,
): StringValue | undefined {
  const marked = value.pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('&{'))
  if (!marked) return value
  if (rendering.version === withoutVariables) {
    rendering.problems.push(unsupportedVariable(value.span))
    return undefined
  }
  return { ...value, pieces: value.pieces.flatMap(replaceInPiece) }
}

function unsupportedVariable(span: Span): SyntaxProblem {
  return {
    code: 'unsupported-variable',
    message: `A policy of version ${withoutVariables} has no variables, so the provider refuses "&{"`,
    span,
    outcome: 'unreadable',
  }
}

function replaceInPiece(piece: Piece): readonly Piece[] {
  if (piece.kind !== 'literal') return [piece]
  const pieces: Piece[] = []
  let from = 0
  for (let at = piece.text.indexOf('&{'); at !== -1; at = piece.text.indexOf('&{', at + 2)) {
    if (at > from) pieces.push(sliceLiteral(piece, from, at))
    pieces.push({ ...sliceLiteral(piece, at, at + 1), text: '$', exact: false })
    from = at + 1
  }
  if (from < piece.text.length) pieces.push(sliceLiteral(piece, from, piece.text.length))
  return pieces
}

/** Without the later of two equal strings; holes are equal by symbol. */
function distinct(items: readonly Value[]): readonly Value[] {
  const seen = new Set<string>()
  return items.filter((item) => {
    const key = identity(item)
    if (key === undefined) return true
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** Equal for equal strings; `undefined` for what cannot be compared. */
export function identity(item: Value): string | undefined {
  if (item.kind === 'unresolved') return `hole ${item.symbol}`
  if (item.kind !== 'string') return undefined
  const parts: string[] = []
  for (const piece of item.pieces)
    parts.push(piece.kind === 'literal' ? piece.text : `\u0000${piece.symbol}\u0000`)
  return `text ${parts.join('')}`
}

/** The provider's order: descending by bytes; a string with holes as it is displayed. */
export function descending(items: readonly Value[]): readonly Value[] {
  const sortKey = (value: Value): string =>
    value.kind === 'string' ? displayOf(value) : value.kind === 'unresolved' ? value.text : ''
  return items
    .map((item) => ({ item, key: sortKey(item) }))
    .sort((a, b) => compareText(b.key, a.key))
    .map(({ item }) => item)
}
