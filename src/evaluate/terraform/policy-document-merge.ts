import type { SyntaxProblem } from '../../model/problem.ts'
import type { AlternativesValue, MapValue, Unresolved, Value } from '../../model/value.ts'
import { textOf, valueOf } from '../../model/value.ts'
import { distribute } from './alternatives.ts'
import { compareText, placeOf, unresolved } from './values.ts'

/** One place of the merged statement list: a statement, branches of statements, or a hole. */
export interface Slot {
  /** The Sid by which later documents replace the statement; undefined where it has none. */
  readonly sid: string | undefined
  readonly value: Value
}

/** A document while others are merged into it. */
export interface Draft {
  readonly version: Value | undefined
  readonly id: Value | undefined
  readonly slots: readonly Slot[]
  /** Set where whole statements may be there that are not seen. */
  readonly open: Unresolved | undefined
}

/** Several times what fits into the longest policy that AWS takes. */
export const maxStatements = 2000

export const emptyDraft: Draft = { version: undefined, id: undefined, slots: [], open: undefined }

/** Sids of sources must be unique among all of them; overrides may repeat what they override. */
export interface UniqueSids {
  readonly sids: Set<string>
  readonly problems: SyntaxProblem[]
}

/**
 * Merges a document (an object in the provider's shape, alternatives of them, or a hole) into a draft:
 * a statement replaces the one with its Sid in place, every other is appended; the version rises, never
 * falls; the id is the last one given. `undefined` where the provider refuses: a Sid twice among sources.
 */
export function mergeDraft(
  draft: Draft,
  document: Value,
  unique: UniqueSids | undefined,
): Draft | undefined {
  switch (document.kind) {
    case 'map':
      return mergeDocument(draft, document, unique)
    case 'alternatives':
      return mergeBranches(draft, document, (value) => mergeDraft(draft, value, fork(unique)))
    case 'unresolved':
      return { ...draft, open: draft.open ?? document }
    default:
      return draft
  }
}

/** Sids of one branch do not collide with those of another. */
function fork(unique: UniqueSids | undefined): UniqueSids | undefined {
  return unique === undefined
    ? undefined
    : { sids: new Set(unique.sids), problems: unique.problems }
}

function mergeDocument(
  draft: Draft,
  document: MapValue,
  unique: UniqueSids | undefined,
): Draft | undefined {
  const statements = valueOf(document, 'Statement')
  const head: Draft = {
    ...draft,
    version: later(draft.version, valueOf(document, 'Version')),
    id: lastId(draft.id, valueOf(document, 'Id')),
    open: draft.open ?? document.open,
  }
  return statements === undefined ? head : mergeStatements(head, statements, unique)
}

function mergeStatements(
  draft: Draft,
  statements: Value,
  unique: UniqueSids | undefined,
): Draft | undefined {
  if (statements.kind === 'alternatives')
    return mergeBranches(draft, statements, (value) => mergeStatements(draft, value, fork(unique)))
  if (statements.kind === 'unresolved') return { ...draft, open: draft.open ?? statements }
  if (statements.kind !== 'list') return draft
  let merged: Draft | undefined = { ...draft, open: draft.open ?? statements.open }
  for (const item of statements.items) {
    if (merged.slots.length >= maxStatements) return { ...merged, open: tooMany(statements) }
    merged = mergeStatement(merged, item, unique)
    if (merged === undefined) return undefined
  }
  return merged
}

function mergeStatement(
  draft: Draft,
  statement: Value,
  unique: UniqueSids | undefined,
): Draft | undefined {
  if (statement.kind === 'absent' || statement.kind === 'null') return draft
  if (statement.kind === 'alternatives')
    return mergeBranches(draft, statement, (value) => mergeStatement(draft, value, fork(unique)))
  const sidValue = statement.kind === 'map' ? valueOf(statement, 'Sid') : undefined
  const sid = textOf(sidValue)
  if (sid === undefined || sid === '' || sidValue === undefined)
    return { ...draft, slots: [...draft.slots, { sid: undefined, value: statement }] }
  if (unique !== undefined) {
    if (unique.sids.has(sid)) {
      unique.problems.push({
        code: 'duplicate-sid',
        message: `The Sid "${sid}" stands twice in source_policy_documents`,
        span: sidValue.span,
        outcome: 'unreadable',
      })
      return undefined
    }
    unique.sids.add(sid)
  }
  const at = draft.slots.findIndex((slot) => slot.sid === sid)
  const slot = { sid, value: statement }
  return { ...draft, slots: at === -1 ? [...draft.slots, slot] : draft.slots.with(at, slot) }
}

/**
 * The draft after one of several documents was merged: a place that is the same in every branch stays
 * as it is, every other becomes alternatives. What a branch adds is absent in the others.
 */
function mergeBranches(
  draft: Draft,
  choice: AlternativesValue,
  merge: (value: Value) => Draft | undefined,
): Draft {
  const drafts = choice.branches.map(({ guard, value }) => {
    const merged = merge(value) ?? refused(draft, value)
    return { guard, draft: merged }
  })
  const span = choice.span
  const select = (pick: (of: Draft) => Value | undefined): Value | undefined => {
    const values = drafts.map(({ guard, draft: of }) => ({ guard, value: pick(of) }))
    const first = values[0]?.value
    if (values.every(({ value }) => value === first)) return first
    const branches = values.map(({ guard, value }) => ({
      guard,
      value: value ?? { kind: 'absent' as const, span },
    }))
    return { kind: 'alternatives', branches, span }
  }
  const kept = draft.slots.map((slot, index): Slot => {
    const value = select((of) => of.slots[index]?.value) ?? slot.value
    return { sid: slot.sid, value }
  })
  const added = new Map<string, Slot>()
  for (const [branch, { draft: of }] of drafts.entries()) {
    for (const [index, slot] of of.slots.slice(draft.slots.length).entries()) {
      const key = slot.sid === undefined ? `at ${branch} ${index}` : `sid ${slot.sid}`
      if (added.has(key)) continue
      const value = select((other) =>
        slot.sid === undefined
          ? other === of
            ? slot.value
            : undefined
          : other.slots.find((place) => place.sid === slot.sid)?.value,
      )
      if (value !== undefined) added.set(key, { sid: slot.sid, value })
    }
  }
  return {
    version: select((of) => of.version),
    id: select((of) => of.id),
    slots: [...kept, ...added.values()],
    open: drafts.map(({ draft: of }) => of.open).find((open) => open !== undefined),
  }
}

/** Documents that take in each other several times would double their statements each time. */
function tooMany({ span }: Value): Unresolved {
  return unresolved({
    text: 'aws_iam_policy_document',
    span,
    reason: 'too-large',
    symbol: `too-large ${placeOf(span)}`,
  })
}

/** A branch in which the provider refuses the document: what it would hold is not known. */
function refused(draft: Draft, value: Value): Draft {
  const hole = unresolved({
    text: 'aws_iam_policy_document',
    span: value.span,
    reason: 'invalid',
    symbol: `invalid ${placeOf(value.span)}`,
  })
  return { ...draft, open: draft.open ?? hole }
}

/** The later of two versions, as text; a version that is not known counts unless the other is the newest there is. */
function later(a: Value | undefined, b: Value | undefined): Value | undefined {
  if (b === undefined || b.kind === 'null' || b.kind === 'absent') return a
  if (a === undefined) return b
  return distribute(
    [a, b],
    ([x, y]) => {
      if (x === undefined || y === undefined) return a
      const [left, right] = [textOf(x), textOf(y)]
      if (left === undefined) return right === undefined ? x : y
      if (right === undefined) return x
      return compareText(right, left) > 0 ? y : x
    },
    b.span,
  )
}

function lastId(a: Value | undefined, b: Value | undefined): Value | undefined {
  return b === undefined || b.kind === 'null' || b.kind === 'absent' || textOf(b) === '' ? a : b
}
