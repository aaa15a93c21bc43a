import type { PolicyDocument } from '../model/policy.ts'
import type { Unresolved } from '../model/value.ts'
import { decide, type AccessDecision } from './decide.ts'
import type { Examples } from './examples.ts'
import type { EffectiveInput, UnreadPart } from './effective.ts'
import { sidesOf, type GuardedDocument } from './sides.ts'

/**
 * Does a principal gain access between two states, over all its policies and boundaries together?
 * Moving a statement from one policy to another adds nothing, and neither does writing out what a
 * resource's policy gave it before. What resource policies give is told of them, not of the principal.
 * `reasons[].document` is the index into `head.documents`.
 */
export function principalChange(
  base: EffectiveInput,
  head: EffectiveInput,
  examples?: Examples,
): AccessDecision {
  const [before, after] = sidesOf([sideOf(withGiven(base)), sideOf(head)])
  if (before === undefined || after === undefined) throw new Error('two sides were asked for')
  return decide(before, after, examples)
}

/** What resource policies gave the principal for certain, beside its own policies. */
function withGiven(input: EffectiveInput): EffectiveInput {
  const given = (input.resourcePolicies ?? []).map((entry) => ({
    ...entry,
    document: {
      ...entry.document,
      statements: entry.document.statements.filter(
        ({ effect, guards }) => effect === 'Allow' && guards.length === 0,
      ),
    },
  }))
  return { ...input, documents: [...input.documents, ...given] }
}

function sideOf(input: EffectiveInput): {
  readonly layers: readonly (readonly GuardedDocument[])[]
  readonly unread: readonly Unresolved[]
  readonly unreadCaps: readonly Unresolved[]
} {
  const adds = (part: UnreadPart): boolean => part.what !== 'deny' && part.what !== 'boundary'
  return {
    layers: [
      input.documents.map(guarded),
      // Control policies and boundaries cap one by one.
      ...input.boundaries.map((entry) => [guarded(entry)]),
    ],
    unread: input.unread.filter(adds).map(holeOf),
    unreadCaps: input.unread.filter((part) => !adds(part)).map(holeOf),
  }
}

const guarded = (entry: {
  readonly document: PolicyDocument
  readonly guards: GuardedDocument['guards']
}): GuardedDocument => ({ document: entry.document, guards: entry.guards })

/** A part without a symbol is known by its text: the ARN of a policy that is not in the tree. */
function holeOf(part: UnreadPart): Unresolved {
  return {
    kind: 'unresolved',
    text: part.text,
    span: part.span,
    reason: 'opaque',
    symbol: part.symbol ?? `text ${part.text}`,
    shape: 'any',
  }
}
