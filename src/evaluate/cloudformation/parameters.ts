import type { Span } from '../../model/span.ts'
import {
  maxBranches,
  type HoleShape,
  type Piece,
  type Unresolved,
  type Value,
} from '../../model/value.ts'
import type { Node, ScalarNode } from '../../parse/node.ts'
import { branchesUnder, overBranches } from './branches.ts'
import { childNode, childText, itemsOf } from './node-access.ts'
import { splitPieces, markedText, slicePieces } from './pieces.ts'
import { hole, type Scope } from './scope.ts'
import { isSecret } from './secrets.ts'
import { concatenate, stringOf } from './strings.ts'

/**
 * What `Ref` of a parameter yields: the value that the stack above passes or the configuration gives,
 * else the default, else its allowed values as alternatives, else a hole. A secret is always a hole; so
 * is what Parameter Store will answer.
 */
export function parameterValue(name: string, declaration: Node, span: Span, scope: Scope): Value {
  const type = childText(declaration, 'Type') ?? 'String'
  const isList = type === 'CommaDelimitedList' || /^List<|<List</.test(type)
  const open = (reason: Unresolved['reason']): Value => {
    const whole = hole(name, span, scope, { reason, shape: shapeOf(type) })
    return isList ? whole : stringOf([whole], span)
  }
  if (isSecret(declaration)) return open('sensitive')
  if (type.startsWith('AWS::SSM::Parameter::Value')) return open('parameter')

  const given = (): Value | undefined => {
    const text = scope.given.get(name)
    if (text === undefined) return undefined
    const piece: Piece = { kind: 'literal', text, span: declaration.span, exact: false }
    return isList ? list([piece], span) : stringOf([piece], span)
  }
  const { passed } = scope.stack
  const above =
    passed === undefined ? given() : passedValue(passed.value(name, scope), isList, span, scope)
  if (above !== undefined) return above
  const standard = childNode(declaration, 'Default')
  const usable = standard?.kind === 'scalar' && standard.text.trim() !== ''
  if (usable && !scope.defaultsAreOpen) {
    return isList ? list(standard.pieces, span) : stringOf(standard.pieces, span)
  }
  const allowed = itemsOf(childNode(declaration, 'AllowedValues')).filter(
    (item): item is ScalarNode => item.kind === 'scalar',
  )
  const fallback = passed === undefined ? undefined : given()
  if (fallback !== undefined) return fallback
  if (isList || allowed.length === 0 || allowed.length > maxBranches) return open('parameter')
  return oneOf(name, allowed, span, scope)
}

/** A value from the stack above, as the parameter's type takes it; undefined where there is none. */
function passedValue(
  value: Value | undefined,
  isList: boolean,
  span: Span,
  scope: Scope,
): Value | undefined {
  if (value === undefined || value.kind === 'absent') return undefined
  return overBranches(value, scope, (one, inner) => {
    if (isList && one.kind === 'list') return { ...one, span }
    const string = concatenate([{ value: one, text: 'parameter', span }], span, inner)
    if (!isList || string.kind !== 'string') return string
    return list(string.pieces, span)
  })
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
  const parts = splitPieces(pieces, ',').map(trimmed)
  // A hole alone may be several items.
  const [open] = parts.flatMap((part) => manyIn(part) ?? [])
  const items = parts
    .filter((part) => manyIn(part) === undefined)
    .map((part) => stringOf(part, span))
  return open === undefined ? { kind: 'list', items, span } : { kind: 'list', items, open, span }
}

function manyIn(part: readonly Piece[]): Unresolved | undefined {
  const [only] = part
  return part.length === 1 && only?.kind === 'unresolved' && only.shape === 'any' ? only : undefined
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
