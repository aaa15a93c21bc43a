import type { Span } from '../../model/span.ts'
import type { LiteralPiece, Piece, StringValue, Value } from '../../model/value.ts'
import { textOf } from '../../model/value.ts'
import { parseJsonPieces } from '../../parse/json/pieces.ts'
import { asString } from './conversion.ts'
import type { ResourceObject } from './resource-object.ts'
import { stringOf } from './text.ts'
import { computedText, jsonValue, unresolved } from './values.ts'

/** An AWS-managed policy by its name or ARN; undefined where the snapshot has none. */
export type ManagedPolicyLookup = (
  nameOrArn: string,
) => { readonly arn: string; readonly name: string; readonly json: string } | undefined

/**
 * An attribute of `data.aws_iam_policy`: that of the AWS-managed policy it names, or an ARN by which a
 * policy of the tree with this name is found.
 */
export function managedPolicyAttribute(
  resource: ResourceObject,
  attribute: string,
  lookUp: ManagedPolicyLookup | undefined,
): Value | undefined {
  const { head } = resource.declaration.block
  const given = resource.written('arn') ?? resource.written('name')
  const text = given === undefined ? undefined : textInAws(asString(given))
  if (text === undefined) return givenArn(resource, attribute)
  const policy = lookUp?.(text)
  if (policy === undefined) return givenArn(resource, attribute) ?? namedArn(resource, attribute)
  switch (attribute) {
    case 'arn':
    case 'id':
      return givenArn(resource, attribute) ?? anyPartition(policy.arn, resource)
    case 'name':
      return computedText(policy.name, head)
    case 'policy':
      return documentOf(policy.json, head)
    default:
      return undefined
  }
}

/** The text, in the partition `aws` where the partition is not known: AWS's own policies are alike in all. */
function textInAws(value: Value): string | undefined {
  if (value.kind !== 'string') return undefined
  const isPartition = (piece: Piece): boolean =>
    piece.kind === 'unresolved' && piece.shape === 'partition'
  const pieces = value.pieces.map((piece): Piece =>
    isPartition(piece) ? literalIn('aws', piece.span) : piece,
  )
  return textOf({ ...value, pieces })
}

function givenArn(resource: ResourceObject, attribute: string): Value | undefined {
  const arn = attribute === 'id' ? resource.written('arn') : undefined
  return arn?.kind === 'null' ? undefined : arn
}

/** The ARN of a policy of which the name is known: its account and path are not. */
function namedArn(resource: ResourceObject, attribute: string): Value | undefined {
  if (attribute !== 'arn' && attribute !== 'id') return undefined
  const { head } = resource.declaration.block
  return unresolved({
    text: `${resource.address}.arn`,
    span: head,
    reason: 'data-source',
    symbol: `${resource.scope.run.root}|${resource.address}.arn`,
    shape: 'arn',
    reference: { address: resource.address, attribute: 'arn' },
  })
}

/** The ARN in whatever partition the root is deployed to. */
function anyPartition(arn: string, resource: ResourceObject): StringValue {
  const span = resource.declaration.block.head
  const partition = unresolved({
    text: 'partition',
    span,
    reason: 'data-source',
    symbol: `${resource.scope.run.root}|partition`,
    shape: 'partition',
  })
  const pieces: readonly Piece[] = [
    literalIn('arn:', span),
    partition,
    literalIn(arn.replace(/^arn:[^:]*/, ''), span),
  ]
  return stringOf(pieces, span)
}

/** The document, every part of it at the block that names it. */
function documentOf(json: string, span: Span): Value | undefined {
  const { value } = parseJsonPieces([literalIn(json, span)], span)
  return value === undefined ? undefined : jsonValue(value, span)
}

function literalIn(text: string, span: Span): LiteralPiece {
  return { kind: 'literal', text, span, exact: false }
}
