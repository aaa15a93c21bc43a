import type { LooseDocument } from '../../model/evaluation.ts'
import { literal, textOf, valueOf } from '../../model/value.ts'
import type { Value } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { leavesOf } from './alternatives.ts'
import { attributeNamed, bodyValue, dynamicLabel } from './block-value.ts'
import { elementsOf } from './elements.ts'
import { evaluate } from './expression.ts'
import { passedPolicies } from './passed-policy.ts'
import { renderPolicyDocument } from './policy-document.ts'
import { objectOf } from './repetition.ts'
import type { ResourceObject } from './resource-object.ts'
import { bind, type Run, type Scope } from './scope.ts'
import { listValue, mapValue, placeOf, unresolved } from './values.ts'

/**
 * What dynamic blocks of a policy document or a role would hold, where today's values give them no
 * element: each is evaluated once with an iterator that is not known, as a document that is not there.
 */
export function absentDocuments(
  object: ResourceObject,
  root: string,
  seen: Set<string>,
): readonly LooseDocument[] {
  const { mode, type, block } = object.declaration
  const wanted =
    mode === 'data' && type === 'aws_iam_policy_document'
      ? 'statement'
      : type === 'aws_iam_role'
        ? 'inline_policy'
        : undefined
  return block.body.blocks.flatMap((inner) => {
    if (wanted === undefined || dynamicLabel(inner) !== wanted || seen.has(placeOf(inner.span)))
      return []
    const value = absentContent(inner, wanted, object.scope)
    if (value === undefined) return []
    seen.add(placeOf(inner.span))
    const policy = wanted === 'statement' ? documentOf(value) : policyOf(value)
    if (policy === undefined) return []
    return [
      {
        file: inner.span.file,
        root,
        address: object.address,
        property: wanted,
        value: policy,
        kind: wanted === 'statement' ? undefined : 'identity',
        span: inner.head,
        instantiated: false,
      },
    ]
  })
}

/** The content of a dynamic block that has no element today; undefined where it has one, or may have. */
function absentContent(block: Block, name: string, scope: Scope): Value | undefined {
  const forEach = attributeNamed(block.body, 'for_each')
  const content = block.body.blocks.find((inner) => inner.type === 'content')
  if (forEach === undefined || content === undefined) return undefined
  const named = attributeNamed(block.body, 'iterator')?.expression
  const iterator = named?.kind === 'variable' ? named.name : name
  const names = { key: `${iterator}.key`, value: `${iterator}.value` }
  const isEmpty = leavesOf(evaluate(forEach.expression, scope)).every(({ value }) => {
    if (value.kind === 'null') return true
    const found = elementsOf(value, names)
    return found?.elements.length === 0 && found.rest === undefined
  })
  if (!isEmpty) return undefined
  const { span } = forEach.expression
  const hole = (text: string): Value =>
    unresolved({
      text,
      span,
      reason: 'iterator',
      symbol: `${scope.module.symbol}|${placeOf(span)}#${text}`,
    })
  const element = objectOf(
    [
      ['key', hole(names.key)],
      ['value', hole(names.value)],
    ],
    span,
  )
  const value = bodyValue(content.body, bind({ ...scope, ghost: true }, iterator, element))
  return { ...value, span: content.span }
}

/**
 * What the sides of conditions would hold that today's values do not take (`var.x ? [{ actions = … }] : []`),
 * as documents that are not there.
 */
export function untakenDocuments(run: Run): readonly LooseDocument[] {
  const documents: LooseDocument[] = []
  for (const { expression, scope } of run.untaken.values()) {
    const value = evaluate(expression, { ...scope, ghost: true })
    for (const policy of passedPolicies(value))
      documents.push({
        file: expression.span.file,
        root: run.root,
        address: scope.owner === '' ? expression.span.file : scope.owner,
        property: 'branch',
        value: policy,
        kind: undefined,
        span: expression.span,
        instantiated: false,
      })
  }
  return documents
}

function documentOf(statement: Value): Value {
  const { span } = statement
  const key = literal('statement', span, false)
  const block = mapValue([{ key, value: listValue([statement], span) }], span)
  return renderPolicyDocument(block, span, true).value
}

function policyOf(block: Value): Value | undefined {
  const policy = block.kind === 'map' ? valueOf(block, 'policy') : undefined
  return policy === undefined || textOf(policy) === '' ? undefined : policy
}
