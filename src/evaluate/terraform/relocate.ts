import type { Span } from '../../model/span.ts'
import type { Piece, StringValue, Value } from '../../model/value.ts'

/** A value that stands at `span`: for texts that are in no file of the tree. */
export function relocate(value: Value, span: Span): Value {
  switch (value.kind) {
    case 'string':
      return relocateString(value, span)
    case 'list':
      return { ...value, span, items: value.items.map((item) => relocate(item, span)) }
    case 'map': {
      const entries = value.entries.map((entry) => ({
        key: relocateString(entry.key, span),
        value: relocate(entry.value, span),
      }))
      return { ...value, span, entries }
    }
    case 'json':
      return { ...value, span, value: relocate(value.value, span) }
    case 'alternatives': {
      const branches = value.branches.map((branch) => ({
        guard: branch.guard,
        value: relocate(branch.value, span),
      }))
      return { ...value, span, branches }
    }
    default:
      return { ...value, span }
  }
}

function relocateString(value: StringValue, span: Span): StringValue {
  const pieces = value.pieces.map((piece): Piece =>
    piece.kind === 'literal' ? { ...piece, span, exact: false } : { ...piece, span },
  )
  return { ...value, pieces, span }
}
