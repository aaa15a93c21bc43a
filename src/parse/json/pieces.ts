import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { Piece, Value } from '../../model/value.ts'
import { nodeToValue } from '../values.ts'
import { piecesText } from './located-text.ts'
import { parseText, type ParsedNodes } from './top-level.ts'

export interface ParsedValue {
  readonly value: Value | undefined
  readonly problems: readonly SyntaxProblem[]
}

/** Parses JSON in a string that was put together from pieces; `span` is that of the whole string. */
export function parseJsonPieceNodes(pieces: readonly Piece[], span: Span): ParsedNodes {
  return parseText(piecesText(pieces, span))
}

/**
 * The value of JSON text in a string with holes. A hole inside a JSON string is a hole of that
 * string, in the place of a value an unresolved value, and between elements it leaves the list or
 * map open. Of several values the first list or map; `undefined` where the text holds no JSON.
 */
export function parseJsonPieces(pieces: readonly Piece[], span: Span): ParsedValue {
  const { nodes, problems } = parseJsonPieceNodes(pieces, span)
  const node = nodes.find((candidate) => candidate.kind !== 'scalar') ?? nodes[0]
  return {
    value: node === undefined ? undefined : nodeToValue(node, { literals: 'json' }),
    problems,
  }
}
