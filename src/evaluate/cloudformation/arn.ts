import { nameShape } from '../../model/sites/arn-shapes.ts'
import type { Span } from '../../model/span.ts'
import type { PatternHole, Piece, Reference, StringValue, Value } from '../../model/value.ts'
import { childNode } from './node-access.ts'
import { pseudoParameter } from './pseudo.ts'
import { hole, knownIn, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'
import type { ResourceDeclaration } from './template.ts'

type ArnPart = Piece | PatternHole

/**
 * The ARN of a resource. Where its physical name is in the template it is spelled out, with account,
 * region and partition as holes; else it is one hole that knows the fields around the name. `template`
 * has the form of `ArnShape.arn`.
 */
export function arnOf(
  resource: ResourceDeclaration,
  template: string | undefined,
  text: string,
  span: Span,
  reference: Reference,
  scope: Scope,
): StringValue {
  if (template === undefined) {
    return stringOf(
      [hole(text, span, scope, { reason: 'computed-attribute', shape: 'arn', reference })],
      span,
    )
  }
  const parts = arnParts(resource, template, span, scope)
  const known: Piece[] = []
  for (const part of parts) if ('kind' in part) known.push(part)
  if (known.length === parts.length) {
    return { kind: 'string', pieces: known, span, reference }
  }
  const pattern = parts.map((part) => {
    if (!('kind' in part)) return part
    return part.kind === 'literal' ? part.text : { shape: part.shape, symbol: part.symbol }
  })
  return stringOf(
    [hole(text, span, scope, { reason: 'computed-attribute', shape: 'arn', pattern, reference })],
    span,
  )
}

function arnParts(
  resource: ResourceDeclaration,
  template: string,
  span: Span,
  scope: Scope,
): readonly ArnPart[] {
  const text = (part: string): Piece => ({ kind: 'literal', text: part, span, exact: false })
  const parts: ArnPart[] = [
    text('arn:'),
    ...piecesOf(pseudoParameter('AWS::Partition', span, scope)),
  ]
  parts.push(text(':'))
  for (const piece of template.split(/(\{[A-Za-z]*\})/)) {
    if (piece === '') continue
    if (!piece.startsWith('{')) parts.push(text(piece))
    else if (piece === '{r}') parts.push(...piecesOf(pseudoParameter('AWS::Region', span, scope)))
    else if (piece === '{a}')
      parts.push(...piecesOf(pseudoParameter('AWS::AccountId', span, scope)))
    else parts.push(...namePart(resource, piece.slice(1, -1), scope))
  }
  return parts
}

function namePart(
  resource: ResourceDeclaration,
  property: string,
  scope: Scope,
): readonly ArnPart[] {
  const shape = nameShape(resource.type)
  if (property === '') return [{ shape }]
  const value = physicalName(resource, property, scope)
  if (property === 'Path') return value === undefined ? [] : pathPart(value)
  return value?.kind === 'string' ? value.pieces : [{ shape }]
}

/** An IAM path without the slash that the ARN already has. */
function pathPart(value: Value): readonly ArnPart[] {
  const [first, ...rest] = piecesOf(value)
  if (first?.kind !== 'literal' || !first.text.startsWith('/')) return [{ shape: 'field' }]
  const text = first.text.slice(1)
  return text === '' ? rest : [{ ...first, text, exact: false }, ...rest]
}

function piecesOf(value: Value | undefined): readonly Piece[] {
  return value?.kind === 'string' ? value.pieces : []
}

/** The value of the property that names a resource; undefined where CloudFormation chooses the name. */
export function physicalName(
  resource: ResourceDeclaration,
  property: string,
  scope: Scope,
): Value | undefined {
  const node = childNode(childNode(resource.body, 'Properties'), property)
  if (node === undefined) return undefined
  const key = `name ${scope.template.path}#${resource.id}.${property}`
  if (scope.resolving.has(key)) return undefined
  const { values } = knownIn(scope)
  const memo = scope.defaultsAreOpen ? `${key} open` : key
  const known = values.get(memo)
  if (known !== undefined) return known
  const value = scope.evaluate(node, {
    ...scope,
    resolving: new Set(scope.resolving).add(key),
    depth: scope.depth + 1,
  })
  if (value.kind === 'absent' || value.kind === 'null') return undefined
  values.set(memo, value)
  return value
}
