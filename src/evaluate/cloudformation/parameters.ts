import type { Span } from '../../model/span.ts'
import {
  maxBranches,
  type HoleShape,
  type Piece,
  type Unresolved,
  type Value,
} from '../../model/value.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'
import { childNode, childText, itemsOf } from './node-access.ts'
import { splitPieces, markedText, slicePieces } from './pieces.ts'
import { hole, type Scope } from './scope.ts'
import { branchesUnder, stringOf } from './strings.ts'

/**
 * What `Ref` of a parameter yields: the given value, else the default, else its allowed values as
 * alternatives, else a hole. A secret is always a hole; so is what Parameter Store will answer.
 */
export function parameterValue(name: string, declaration: Node, span: Span, scope: Scope): Value {
  const type = childText(declaration, 'Type') ?? 'String'
  const isList = type === 'CommaDelimitedList' || /^List<|<List</.test(type)
  const open = (reason: Unresolved['reason']): Value => {
    const whole = hole(name, span, scope, { reason, shape: shapeOf(type) })
    return isList ? whole : stringOf([whole], span)
  }
  if (isTrue(childText(declaration, 'NoEcho'))) return open('sensitive')
  if (type.startsWith('AWS::SSM::Parameter::Value')) return open('parameter')

  const given = scope.given.get(name)
  if (given !== undefined) {
    const piece: Piece = { kind: 'literal', text: given, span: declaration.span, exact: false }
    return isList ? list([piece], span) : stringOf([piece], span)
  }
  const standard = childNode(declaration, 'Default')
  const usable = standard?.kind === 'scalar' && standard.text.trim() !== ''
  if (usable && !scope.defaultsAreOpen) {
    return isList ? list(standard.pieces, span) : stringOf(standard.pieces, span)
  }
  const allowed = itemsOf(childNode(declaration, 'AllowedValues')).filter(
    (item): item is ScalarNode => item.kind === 'scalar',
  )
  if (isList || allowed.length === 0 || allowed.length > maxBranches) return open('parameter')
  return oneOf(name, allowed, span, scope)
}

/** A parameter without a value, as one branch for each value it may have. */
function oneOf(name: string, allowed: readonly ScalarNode[], span: Span, scope: Scope): Value {
  const symbol = `${scope.template.path}#${name}`
  const branches = branchesUnder(
    allowed.map((item) => ({
      guard: { symbol, text: name, holds: item.text, span },
      value: stringOf(item.pieces, span),
    })),
    scope,
  )
  const [only] = branches
  if (branches.length === 1 && only !== undefined) return only.value
  if (branches.length === 0)
    return stringOf([hole(name, span, scope, { reason: 'parameter' })], span)
  return { kind: 'alternatives', branches, span }
}

function list(pieces: readonly Piece[], span: Span): Value {
  const items = splitPieces(pieces, ',').map((part) => stringOf(trimmed(part), span))
  return { kind: 'list', items, span }
}

function trimmed(pieces: readonly Piece[]): readonly Piece[] {
  const text = markedText(pieces)
  const start = text.length - text.trimStart().length
  return slicePieces(pieces, start, Math.max(text.trimEnd().length, start))
}

/** Identifiers and numbers hold neither `:` nor `/`; a string may be anything. */
function shapeOf(type: string): HoleShape {
  if (type === 'Number' || /^AWS::EC2::[A-Za-z]+::Id$/.test(type)) return 'name'
  return 'any'
}

function isTrue(text: string | undefined): boolean {
  return text?.toLowerCase() === 'true'
}
