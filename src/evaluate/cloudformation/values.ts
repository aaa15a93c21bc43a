import type { Value } from '../../model/value.ts'
import type { ScalarNode } from '../../parse/node.ts'

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/**
 * A scalar as CloudFormation takes it: unquoted booleans, numbers and null mean themselves, whether
 * the template is JSON or YAML; a date such as `2012-10-17` and digits with a leading zero are text.
 */
export function scalarValue(node: ScalarNode): Value {
  const { text, span, pieces } = node
  const [only] = pieces
  if (node.style === 'plain') {
    if (pieces.length === 1 && only?.kind === 'unresolved') return only
    const word = text.toLowerCase()
    if (word === 'true' || word === 'false') return { kind: 'bool', value: word === 'true', span }
    if (text === '' || text === '~' || word === 'null') return { kind: 'null', span }
    if (number.test(text)) return { kind: 'number', value: Number(text), text, span }
  }
  return { kind: 'string', pieces, span }
}
