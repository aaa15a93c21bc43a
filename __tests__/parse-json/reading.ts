import type { Edit } from '../../src/model/edit.ts'
import type { SyntaxProblem } from '../../src/model/problem.ts'
import { textOf, type Value } from '../../src/model/value.ts'
import type { Node, ScalarNode } from '../../src/parse/node.ts'

/** The JavaScript value that a value spells out, as JSON.parse would give it. */
export function plainOf(value: Value): unknown {
  switch (value.kind) {
    case 'null':
      return null
    case 'bool':
    case 'number':
      return value.value
    case 'string':
      return textOf(value) ?? { hole: value.pieces }
    case 'list':
      return value.items.map(plainOf)
    case 'map': {
      const object: Record<string, unknown> = {}
      for (const { key, value: inner } of value.entries) {
        const definition = {
          value: plainOf(inner),
          enumerable: true,
          configurable: true,
          writable: true,
        }
        Object.defineProperty(object, textOf(key) ?? '', definition)
      }
      return object
    }
    default:
      return { [value.kind]: true }
  }
}

/** Every scalar of a tree, keys included. */
export function scalarsOf(node: Node): readonly ScalarNode[] {
  if (node.kind === 'scalar') return [node]
  if (node.kind === 'list') return node.items.flatMap(scalarsOf)
  return node.entries.flatMap(({ key, value }) => [key, ...scalarsOf(value)])
}

/** The text with the edits applied. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => b.span.start - a.span.start)
  let result = text
  for (const { span, text: replacement } of sorted)
    result = result.slice(0, span.start) + replacement + result.slice(span.end)
  return result
}

export function withSafeFixes(text: string, problems: readonly SyntaxProblem[]): string {
  return withEdits(
    text,
    problems.flatMap(({ fix }) => (fix?.safety === 'safe' ? fix.edits : [])),
  )
}

/** The texts of scalars that look like actions, in order. */
export function actionsOf(nodes: readonly Node[]): readonly ScalarNode[] {
  return nodes
    .flatMap(scalarsOf)
    .filter(({ text }) => /^[a-z0-9-]+[:>][A-Za-z*]/.test(text) && !text.startsWith('aws:'))
}
