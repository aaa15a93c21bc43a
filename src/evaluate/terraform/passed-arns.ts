import type { Resource } from '../../model/resource.ts'
import type { Span } from '../../model/span.ts'
import type { Value } from '../../model/value.ts'
import { displayOf, literal } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { leavesOf } from './alternatives.ts'
import { isLazy } from './lazy.ts'
import { listValue, mapValue } from './values.ts'

/** Names of arguments by which modules take the ARNs of policies that they attach. */
const attaches = /polic(?:y|ies)/i

/** And of those that limit, or are about something else. */
const limits =
  /boundar|deny|denied|allow|permit|exclu|forbid|restrict|guardrail|session|scp|requir|document|statement|json|assume|trust/i

/** The policies whose ARNs an argument of this name gives a module to attach. */
export function passedArns(name: string, value: Value): readonly Value[] {
  return attaches.test(name) && !limits.test(name) ? arnsIn(value, 0) : []
}

function arnsIn(value: Value, depth: number): readonly Value[] {
  if (isLazy(value)) return []
  if (value.kind === 'alternatives')
    return leavesOf(value).some((leaf) => isPolicyArn(leaf.value)) ? [value] : []
  if (depth < 2 && value.kind === 'list')
    return value.items.flatMap((item) => arnsIn(item, depth + 1))
  if (depth < 2 && value.kind === 'map')
    return value.entries.flatMap((entry) => arnsIn(entry.value, depth + 1))
  return isPolicyArn(value) ? [value] : []
}

/** An ARN that is spelled out. A policy of the tree is a document by itself, and stays one. */
function isPolicyArn(value: Value): boolean {
  return (
    value.kind === 'string' &&
    value.reference === undefined &&
    /^arn:.*:iam::.*:policy\//.test(displayOf(value))
  )
}

/** What a call gives a module to attach, to a principal of which nothing else is known. */
export function attachmentOfCall(
  call: Block,
  of: {
    readonly root: string
    readonly address: string
    readonly property: string
    readonly span: Span
    readonly instantiated: boolean
  },
  arns: readonly Value[],
): Resource {
  const { root, address, property, span, instantiated } = of
  return {
    platform: 'terraform',
    root,
    address: `${address}.${property}`,
    type: 'module',
    mode: 'resource',
    properties: mapValue(
      [
        { key: literal('principal', span, false), value: literal(address, call.head, false) },
        { key: literal('policy_arns', span, false), value: listValue(arns, span) },
      ],
      span,
    ),
    span: call.head,
    body: call.span,
    instantiated,
  }
}
