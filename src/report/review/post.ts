import type { Finding } from '../../model/finding.ts'
import type { Plan, PlannedComment } from '../place.ts'
import type { ExistingComment, Operation, Outcome, ReviewService } from './port.ts'
import { isConversation, type Conversation } from './port.ts'
import { newComment, presentKeys, presentSummaries, reconcile } from './reconcile.ts'
import { reconcileSummary, removeDoubles } from './reconcile.ts'

/** Everything that is said in the pull request, and how. */
export interface Posting {
  readonly instance: string
  readonly commit: string
  readonly plan: Plan
  /** Keys of findings that exist but are in no planned comment. */
  readonly alive: ReadonlySet<string>
  readonly body: (comment: PlannedComment, repair: 'with-repair' | 'without-repair') => string
  readonly fixed: (key: string) => string
  readonly reviewBody: (comments: readonly PlannedComment[]) => string
  /** The summary comment, knowing what became of the comments. */
  readonly summary: (posted: Posted) => string
  /** False where there is nothing to say that is worth a new comment. */
  readonly summaryWanted: boolean
  /** Called before each request, so that writes can be spaced and printed. */
  readonly beforeWrite: (operation: Operation) => Promise<void>
}

/** What became of the posting. */
export interface Posted {
  /** Findings that stand in a comment now. */
  readonly commented: readonly Finding[]
  /** Findings whose comment GitHub did not take: they go to the summary and to annotations. */
  readonly demoted: readonly Finding[]
  /** False where the summary comment could not be written. */
  readonly summarised: boolean
  /** One sentence each, without a stop: what was refused, and the permission that is missing. */
  readonly notes: readonly string[]
}

/**
 * Brings the pull request's conversation to what is wanted. Never throws for an answer of GitHub's:
 * what cannot be posted is demoted and told. A run that was killed half-way, or an answer that got
 * lost, leaves nothing twice: what stands there is read again before a request is repeated.
 */
export async function post(service: ReviewService, posting: Posting): Promise<Posted> {
  const state = new PostingState(service, posting)
  const conversation = await state.read()
  if (conversation === undefined) return state.nothing()
  if (conversation.head !== posting.commit) {
    state.notes.push(
      `nothing was posted: the pull request has moved on from ${posting.commit.slice(0, 12)}, and the run for its new head will post`,
    )
    return state.nothing()
  }
  const { changes, creates, resolved } = reconcile(conversation, {
    ...posting,
    comments: posting.plan.comments,
  })
  if (resolved.length > 0)
    state.notes.push(
      `${resolved.length === 1 ? 'one thread' : `${resolved.length} threads`} that people resolved stay resolved; the findings still count`,
    )
  const planned = new Set(creates.map((create) => create.comment.key))
  for (const comment of posting.plan.comments) if (!planned.has(comment.key)) state.keep(comment)
  for (const change of changes) await state.change(change)
  const free = await state.makeRoom(creates)
  await state.createReview(free.filter((comment) => comment.anchor.side !== 'FILE'))
  for (const comment of free) if (comment.anchor.side === 'FILE') await state.createOnFile(comment)
  await state.summarise(conversation)
  if (state.created) await state.removeDoubles()
  return state.posted()
}

/** One posting under way. */
class PostingState {
  readonly notes: string[] = []
  created = false
  private readonly service: ReviewService
  private readonly posting: Posting
  private readonly commented = new Set<PlannedComment>()
  private readonly demoted = new Set<PlannedComment>()
  private summarised = false
  /** Once the token is refused, nothing more is asked of GitHub. */
  private closed = false

  constructor(service: ReviewService, posting: Posting) {
    this.service = service
    this.posting = posting
  }

  async read(): Promise<Conversation | undefined> {
    const result = await this.service.read()
    if (isConversation(result)) {
      if (!result.complete)
        this.notes.push('not all comments of the pull request could be read: some may stand twice')
      return result
    }
    this.note('the conversation could not be read', result)
    return undefined
  }

  keep(comment: PlannedComment): void {
    this.commented.add(comment)
  }

  /** A change to a comment that is there; where it fails the comment stays as it is. */
  async change(operation: Operation): Promise<boolean> {
    const outcome = await this.apply(operation)
    if (outcome.kind === 'done' || outcome.kind === 'gone') return true
    this.note('an earlier comment could not be changed', outcome)
    return false
  }

  /** Deletes the comments that new ones replace; a new one whose old one stays is not posted. */
  async makeRoom(
    creates: readonly { comment: PlannedComment; replaces: ExistingComment | undefined }[],
  ): Promise<readonly PlannedComment[]> {
    const free: PlannedComment[] = []
    for (const { comment, replaces } of creates) {
      if (
        replaces === undefined ||
        (await this.change({ kind: 'delete-comment', id: replaces.id }))
      )
        free.push(comment)
      else this.keep(comment)
    }
    return free
  }

  /** One review for all: one bad anchor costs the review, so nothing is tried one by one. */
  async createReview(comments: readonly PlannedComment[]): Promise<void> {
    const wanted = comments.flatMap(
      (comment) => newComment(comment, this.posting.body(comment, 'with-repair')) ?? [],
    )
    if (wanted.length === 0) return
    await this.create(comments, {
      kind: 'create-review',
      commit: this.posting.commit,
      body: this.posting.reviewBody(comments),
      comments: wanted,
    })
  }

  async createOnFile(comment: PlannedComment): Promise<void> {
    await this.create([comment], {
      kind: 'create-file-comment',
      commit: this.posting.commit,
      key: comment.key,
      path: comment.anchor.path,
      body: this.posting.body(comment, 'without-repair'),
    })
  }

  async summarise(before: Conversation): Promise<void> {
    if (this.closed) return
    const body = this.posting.summary(this.posted())
    const { instance, summaryWanted } = this.posting
    const wanted = summaryWanted || this.demoted.size > 0
    let outcome: Outcome = { kind: 'done' }
    for (const operation of reconcileSummary(before, instance, body, wanted)) {
      outcome = await this.apply(operation)
      if (outcome.kind === 'unavailable' && operation.kind === 'create-summary') {
        const now = await this.service.read()
        if (!isConversation(now)) break
        outcome = { kind: 'done' }
        for (const again of reconcileSummary(now, instance, body, wanted))
          outcome = await this.apply(again)
      }
      // Deleted by somebody since it was read: a new one takes its place.
      if (outcome.kind === 'gone' && operation.kind === 'update-summary')
        outcome = await this.apply({ kind: 'create-summary', body })
      if (outcome.kind !== 'done' && outcome.kind !== 'gone') break
    }
    this.summarised = outcome.kind === 'done' || outcome.kind === 'gone'
    if (this.summarised && presentSummaries(before, instance) === 0) this.created = true
    if (!this.summarised) this.note('the summary comment could not be written', outcome)
  }

  async removeDoubles(): Promise<void> {
    if (this.closed) return
    const now = await this.service.read()
    if (!isConversation(now)) return
    for (const operation of removeDoubles(now, this.posting.instance)) await this.change(operation)
  }

  posted(): Posted {
    const findingsOf = (comments: ReadonlySet<PlannedComment>): readonly Finding[] =>
      this.posting.plan.comments
        .filter((comment) => comments.has(comment))
        .flatMap((comment) => comment.findings)
    return {
      commented: findingsOf(this.commented),
      demoted: findingsOf(this.demoted),
      summarised: this.summarised,
      notes: this.notes,
    }
  }

  nothing(): Posted {
    for (const comment of this.posting.plan.comments) this.demoted.add(comment)
    return this.posted()
  }

  private async create(comments: readonly PlannedComment[], operation: Operation): Promise<void> {
    let outcome = await this.apply(operation)
    // The answer was lost, not necessarily the request: look before asking again.
    if (outcome.kind === 'unavailable') {
      const now = await this.service.read()
      if (isConversation(now)) {
        const present = presentKeys(now, this.posting.instance)
        outcome = comments.every((comment) => present.has(comment.key))
          ? { kind: 'done' }
          : await this.apply(operation)
      }
    }
    const sink = outcome.kind === 'done' ? this.commented : this.demoted
    for (const comment of comments) sink.add(comment)
    if (outcome.kind === 'done') this.created = true
    else
      this.note(
        `${comments.length === 1 ? 'a comment' : `${comments.length} comments`} could not be posted`,
        outcome,
      )
  }

  private async apply(operation: Operation): Promise<Outcome> {
    if (this.closed) return { kind: 'forbidden', text: 'the token may not write here' }
    await this.posting.beforeWrite(operation)
    const outcome = await this.service.apply(operation)
    // Deleting may be refused where writing is not; a refused creation closes the door.
    if (outcome.kind === 'forbidden' && operation.kind.startsWith('create-')) this.closed = true
    return outcome
  }

  private note(what: string, outcome: Outcome): void {
    const why = 'text' in outcome ? outcome.text : outcome.kind
    const note =
      outcome.kind === 'forbidden'
        ? `${what}: ${why}; the job needs \`permissions: pull-requests: write\``
        : `${what}: ${why}`
    if (!this.notes.includes(note)) this.notes.push(note)
  }
}
