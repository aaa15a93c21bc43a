import type { Span } from './span.ts'
import type { Value } from './value.ts'

const deepest = 200

/** Where the source spells out the text and the numbers that a value is made of. */
export function literalSpans(value: Value): readonly Span[] {
  const found: Span[] = []
  collect(value, found, 0)
  return found
}

function collect(value: Value, found: Span[], depth: number): void {
  if (depth > deepest) return
  switch (value.kind) {
    case 'string':
      for (const piece of value.pieces) if (piece.kind === 'literal') found.push(piece.span)
      break
    case 'number':
      found.push(value.span)
      break
    case 'json':
      collect(value.value, found, depth + 1)
      break
    case 'list':
      for (const item of value.items) collect(item, found, depth + 1)
      break
    case 'map':
      for (const entry of value.entries) collect(entry.value, found, depth + 1)
      break
    case 'alternatives':
      for (const branch of value.branches) collect(branch.value, found, depth + 1)
      break
    default:
      break
  }
}
