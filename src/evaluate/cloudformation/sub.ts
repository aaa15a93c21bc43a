import type { Span } from '../../model/span.ts'
import type { Piece, Value } from '../../model/value.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'
import { describe } from './intrinsic.ts'
import { childNode } from './node-access.ts'
import { markedText, slicePieces, spanOfPieces } from './pieces.ts'
import { namedAttribute, refValue } from './reference.ts'
import { hole, type Scope } from './scope.ts'
import { concatenate, stringOf, type Part } from './strings.ts'

/** `Fn::Sub`, with or without its own map of variables. */
export function subValue(argument: Node, scope: Scope): Value {
  const [template, variables] =
    argument.kind === 'list' ? [argument.items[0], argument.items[1]] : [argument, undefined]
  if (template?.kind !== 'scalar') {
    return hole(describe(argument), argument.span, scope, { reason: 'invalid' })
  }
  return concatenate(partsOf(template, variables, scope), argument.span, scope)
}

/** The literal runs and placeholders of a `Sub` string, in order. `${!x}` is the text `${x}`. */
function partsOf(template: ScalarNode, variables: Node | undefined, scope: Scope): readonly Part[] {
  const text = markedText(template.pieces)
  const parts: Part[] = []
  const literal = (from: number, to: number): void => {
    const pieces = slicePieces(template.pieces, from, to)
    if (pieces.length > 0) parts.push(literalPart(pieces, template.span))
  }
  let from = 0
  while (true) {
    const open = text.indexOf('${', from)
    const close = open < 0 ? -1 : text.indexOf('}', open)
    if (open < 0 || close < 0) break
    if (text[open + 2] === '!') {
      literal(from, open + 2)
      literal(open + 3, close + 1)
    } else {
      literal(from, open)
      const name = text.slice(open + 2, close).trim()
      const span = spanOfPieces(slicePieces(template.pieces, open, close + 1), template.span)
      parts.push({ value: placeholder(name, variables, span, scope), text: name, span })
    }
    from = close + 1
  }
  literal(from, text.length)
  return parts
}

function literalPart(pieces: readonly Piece[], otherwise: Span): Part {
  const span = spanOfPieces(pieces, otherwise)
  return { value: stringOf(pieces, span), text: '', span }
}

function placeholder(name: string, variables: Node | undefined, span: Span, scope: Scope): Value {
  const own = childNode(variables, name)
  if (own !== undefined) return scope.evaluate(own, scope)
  const dot = name.indexOf('.')
  const isAttribute = dot > 0 && !name.includes('::')
  return isAttribute
    ? namedAttribute(name.slice(0, dot), name.slice(dot + 1), span, scope)
    : refValue(name, span, scope)
}
