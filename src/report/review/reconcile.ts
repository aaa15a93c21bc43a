import type { PlannedComment } from '../place.ts'
import { addTo } from '../../model/multimap.ts'
import { readMarker } from './marker.ts'
import type {
  Conversation,
  ExistingComment,
  ExistingSummary,
  NewComment,
  Operation,
} from './port.ts'

/** What the comments of this run say; bodies are made on demand, since most stay as they are. */
export interface Wanted {
  readonly instance: string
  /** The head commit that the plan was made for. */
  readonly commit: string
  readonly comments: readonly PlannedComment[]
  /** Keys of findings that still exist but have no comment of their own in this run. */
  readonly alive: ReadonlySet<string>
  readonly body: (comment: PlannedComment, repair: 'with-repair' | 'without-repair') => string
  readonly fixed: (key: string) => string
}

/** The difference between what stands there and what is wanted. */
export interface Reconciled {
  /** Changes to comments that exist. */
  readonly changes: readonly Operation[]
  /**
   * New inline and file comments. `replaces` is an older comment on other lines: it has to be
   * deleted first, and where that fails it stays and the new one is not posted.
   */
  readonly creates: readonly {
    readonly comment: PlannedComment
    readonly replaces: ExistingComment | undefined
  }[]
  /** Findings whose thread a person resolved: left alone. */
  readonly resolved: readonly PlannedComment[]
}

/**
 * Old comments against the plan, by the key in the marker, for comments that this instance wrote
 * and GitHub says are ours. Replies and threads that people resolved are never touched.
 */
export function reconcile(conversation: Conversation, wanted: Wanted): Reconciled {
  const changes: Operation[] = []
  const creates: { comment: PlannedComment; replaces: ExistingComment | undefined }[] = []
  const resolved: PlannedComment[] = []
  const existing = ownComments(conversation, wanted.instance)
  const planned = new Set(wanted.comments.map((comment) => comment.key))

  for (const comment of wanted.comments) {
    const [old, ...doubles] = existing.get(comment.key) ?? []
    changes.push(...doubles.flatMap(removal))
    if (old === undefined) creates.push({ comment, replaces: undefined })
    else if (old.resolved) resolved.push(comment)
    else if (standsAt(old, comment))
      changes.push(...update(old, wanted.body(comment, 'with-repair')))
    else if (old.answered) changes.push(...update(old, wanted.body(comment, 'without-repair')))
    else creates.push({ comment, replaces: old })
  }
  for (const [key, olds] of existing) {
    if (planned.has(key) || wanted.alive.has(key)) continue
    for (const old of olds) {
      if (!old.answered) changes.push(...removal(old))
      else if (!old.resolved) changes.push(...closing(old, wanted.fixed(key)))
    }
  }
  return { changes, creates, resolved }
}

/** The summaries of this instance: the oldest is kept, the others are doubles of a race. */
export function reconcileSummary(
  conversation: Conversation,
  instance: string,
  body: string,
  /** False where a summary is only worth having if there is one already. */
  create: boolean,
): readonly Operation[] {
  const [first, ...doubles] = ownSummaries(conversation, instance)
  const removals = doubles.map(({ id }): Operation => ({ kind: 'delete-summary', id }))
  if (first === undefined) return create ? [{ kind: 'create-summary', body }] : []
  if (sameBody(first.body, body)) return removals
  return [{ kind: 'update-summary', id: first.id, body }, ...removals]
}

/** Doubles that two runs at once have left: of each key the oldest stays. */
export function removeDoubles(conversation: Conversation, instance: string): readonly Operation[] {
  const [, ...summaries] = ownSummaries(conversation, instance)
  return [
    ...[...ownComments(conversation, instance).values()].flatMap(([, ...doubles]) =>
      doubles.flatMap(removal),
    ),
    ...summaries.map(({ id }): Operation => ({ kind: 'delete-summary', id })),
  ]
}

/** Keys of our comments that stand there now. */
export function presentKeys(conversation: Conversation, instance: string): ReadonlySet<string> {
  return new Set(ownComments(conversation, instance).keys())
}

/** How many summaries of this instance stand there. */
export function presentSummaries(conversation: Conversation, instance: string): number {
  return ownSummaries(conversation, instance).length
}

function ownComments(
  conversation: Conversation,
  instance: string,
): ReadonlyMap<string, readonly ExistingComment[]> {
  const byKey = new Map<string, ExistingComment[]>()
  for (const comment of conversation.comments.toSorted((a, b) => a.id - b.id)) {
    const marker = comment.mine ? readMarker(comment.body) : undefined
    if (marker?.kind !== 'finding' || marker.instance !== instance) continue
    addTo(byKey, marker.key, comment)
  }
  return byKey
}

function ownSummaries(conversation: Conversation, instance: string): readonly ExistingSummary[] {
  return conversation.summaries
    .filter((summary) => {
      const marker = summary.mine ? readMarker(summary.body) : undefined
      return marker?.kind === 'summary' && marker.instance === instance
    })
    .toSorted((a, b) => a.id - b.id)
}

function standsAt(old: ExistingComment, comment: PlannedComment): boolean {
  const { anchor } = comment
  if (old.path !== anchor.path) return false
  if (anchor.side === 'FILE') return old.onFile
  return (
    !old.outdated && old.range?.first === anchor.range.first && old.range.last === anchor.range.last
  )
}

function update(old: ExistingComment, body: string): readonly Operation[] {
  return sameBody(old.body, body) ? [] : [{ kind: 'update-comment', id: old.id, body }]
}

function removal(old: ExistingComment): readonly Operation[] {
  return old.answered ? [] : [{ kind: 'delete-comment', id: old.id }]
}

function closing(old: ExistingComment, body: string): readonly Operation[] {
  return [
    ...update(old, body),
    ...(old.canMinimise && !old.minimised
      ? [{ kind: 'minimise-comment' as const, nodeId: old.nodeId }]
      : []),
  ]
}

/** GitHub may give line ends back in its own way. */
function sameBody(a: string, b: string): boolean {
  return a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd()
}

/** A planned comment as GitHub wants it in a review. */
export function newComment(comment: PlannedComment, body: string): NewComment | undefined {
  if (comment.anchor.side === 'FILE') return undefined
  const { path, side, range } = comment.anchor
  return { key: comment.key, path, side, range, body }
}
