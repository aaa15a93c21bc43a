import type { Span } from '../../model/span.ts'
import { textOf, type Piece, type Unresolved, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { overBranches } from './branches.ts'
import { describe, intrinsicOf } from './intrinsic.ts'
import { splitPieces } from './pieces.ts'
import { pseudoParameter } from './pseudo.ts'
import { refValue } from './reference.ts'
import { hole, localId, type Scope } from './scope.ts'
import { concatenate, stringOf, wholeHole, type Part } from './strings.ts'

/** `Fn::Join`: the items of a list with a delimiter between them. */
export function joinValue(argument: Node, scope: Scope): Value {
  const [delimiterNode, listNode] = argument.kind === 'list' ? argument.items : []
  const text = `Fn::Join(${describe(argument).slice(1, -1)})`
  if (delimiterNode === undefined || listNode === undefined) {
    return hole(text, argument.span, scope, { reason: 'invalid' })
  }
  const delimiter: Part = {
    value: scope.evaluate(delimiterNode, scope),
    text: describe(delimiterNode),
    span: delimiterNode.span,
  }
  if (listNode.kind === 'list' && intrinsicOf(listNode) === undefined) {
    const items = listNode.items.map((item): Part => ({
      value: scope.evaluate(item, scope),
      text: describe(item),
      span: item.span,
    }))
    return joined(items, delimiter, argument.span, text, scope)
  }
  return overBranches(scope.evaluate(listNode, scope), scope, (value, inner) => {
    if (value.kind === 'list' && value.open === undefined) {
      const items = value.items.map((item): Part => ({
        value: item,
        text: describe(listNode),
        span: item.span,
      }))
      return joined(items, delimiter, argument.span, text, inner)
    }
    const part = { value, text: describe(listNode), span: listNode.span }
    if (value.kind === 'string') return concatenate([part], argument.span, inner)
    return stringOf([hole(text, argument.span, inner, { reason: reasonOf(value) })], argument.span)
  })
}

function joined(
  items: readonly Part[],
  delimiter: Part,
  span: Span,
  text: string,
  scope: Scope,
): Value {
  const present = items.filter((item) => item.value.kind !== 'absent')
  // A list that may be shorter than it looks changes the number of delimiters.
  const flat = present.flatMap((item): readonly Part[] => {
    if (item.value.kind !== 'list') return [item]
    return item.value.items.map((value) => ({ ...item, value }))
  })
  if (flat.some((item) => mayBeAbsent(item.value))) {
    return stringOf([hole(text, span, scope, { reason: 'undecided-condition' })], span)
  }
  const parts = flat.flatMap((item, i) => (i === 0 ? [item] : [delimiter, item]))
  return concatenate(parts, span, scope)
}

function mayBeAbsent(value: Value): boolean {
  return (
    value.kind === 'alternatives' && value.branches.some((branch) => branch.value.kind === 'absent')
  )
}

/** `Fn::Split`: a list of the parts between delimiters; unknown where a hole may hold the delimiter. */
export function splitValue(argument: Node, scope: Scope): Value {
  const [delimiterNode, sourceNode] = argument.kind === 'list' ? argument.items : []
  const text = `Fn::Split(${describe(argument).slice(1, -1)})`
  const span = argument.span
  const delimiter =
    delimiterNode === undefined ? undefined : textOf(scope.evaluate(delimiterNode, scope))
  if (sourceNode === undefined || delimiter === undefined || delimiter === '') {
    return hole(text, span, scope, { reason: 'invalid' })
  }
  return overBranches(scope.evaluate(sourceNode, scope), scope, (value, inner) => {
    const pieces =
      value.kind === 'string' ? value.pieces : value.kind === 'unresolved' ? [value] : undefined
    if (pieces === undefined) return hole(text, span, inner, { reason: 'invalid' })
    const known = pieces.flatMap((piece) => spelledOut(piece, inner))
    const holes = known.filter((piece) => piece.kind === 'unresolved')
    const unsafe = holes.find((piece) => mayHold(piece, delimiter))
    if (unsafe !== undefined) return hole(text, span, inner, { reason: unsafe.reason })
    const items = splitPieces(known, delimiter).map((part) => stringOf(part, span))
    return { kind: 'list', items, span }
  })
}

/** An ARN whose fields are known, as pieces; the part that the service names stays a hole. */
function spelledOut(piece: Piece, scope: Scope): readonly Piece[] {
  if (piece.kind === 'literal' || piece.pattern === undefined) return [piece]
  return piece.pattern.map((part): Piece => {
    const { span } = piece
    if (typeof part === 'string') return { kind: 'literal', text: part, span, exact: false }
    const pseudo = pseudoOf(part.shape)
    const known = pseudo === undefined ? undefined : pseudoParameter(pseudo, span, scope)
    const whole = known === undefined ? undefined : wholeHole(known)
    if (whole !== undefined) return whole
    const id = localId(piece.reference, scope)
    const name = id === undefined ? undefined : wholeHole(refValue(id, span, scope))
    if (name?.shape === part.shape) return name
    const { reason } = piece
    return hole(`Fn::Select(name, ${piece.text})`, span, scope, { reason, shape: part.shape })
  })
}

function pseudoOf(shape: Unresolved['shape']): string | undefined {
  if (shape === 'partition') return 'AWS::Partition'
  if (shape === 'region') return 'AWS::Region'
  return shape === 'account' ? 'AWS::AccountId' : undefined
}

function mayHold(piece: Unresolved, delimiter: string): boolean {
  switch (piece.shape) {
    case 'partition':
    case 'region':
    case 'account':
    case 'name':
      return !/[:/]/.test(delimiter)
    case 'field':
      return !delimiter.includes(':')
    case 'arn':
    case 'any':
      return true
  }
}

/** `Fn::Select`: one item of a list by its index. */
export function selectValue(argument: Node, scope: Scope): Value {
  const [indexNode, listNode] = argument.kind === 'list' ? argument.items : []
  const text = `Fn::Select(${describe(argument).slice(1, -1)})`
  const span = argument.span
  if (indexNode === undefined || listNode === undefined) {
    return hole(text, span, scope, { reason: 'invalid' })
  }
  return overBranches(scope.evaluate(indexNode, scope), scope, (indexValue, outer) =>
    overBranches(outer.evaluate(listNode, outer), outer, (list, inner) => {
      const index = indexValue.kind === 'number' ? indexValue.value : Number(textOf(indexValue))
      if (list.kind === 'list' && Number.isInteger(index) && index >= 0) {
        const item = list.items[index]
        if (item !== undefined) return item
        if (list.open === undefined) return hole(text, span, inner, { reason: 'invalid' })
      }
      return stringOf([hole(text, span, inner, { reason: reasonOf(list) })], span)
    }),
  )
}

/** Why something computed from this value is not known. */
export function reasonOf(value: Value): Unresolved['reason'] {
  const whole = wholeHole(value) ?? (value.kind === 'list' ? value.open : undefined)
  if (whole !== undefined) return whole.reason
  return value.kind === 'list' || value.kind === 'string' ? 'opaque' : 'invalid'
}
