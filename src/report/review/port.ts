import type { LineRange } from '../lines.ts'

/** A comment of the pull request's diff, as GitHub holds it now. */
export interface ExistingComment {
  /** For the REST interface. */
  readonly id: number
  /** For the GraphQL interface. */
  readonly nodeId: string
  readonly body: string
  readonly path: string
  /** Where GitHub shows it now; undefined where its lines are gone (outdated) or it is on the file. */
  readonly range: LineRange | undefined
  readonly onFile: boolean
  readonly outdated: boolean
  /** GitHub says that our token wrote it. */
  readonly mine: boolean
  /** Somebody answered it. */
  readonly answered: boolean
  /** A person resolved its thread. */
  readonly resolved: boolean
  readonly minimised: boolean
  readonly canMinimise: boolean
}

export interface ExistingSummary {
  readonly id: number
  readonly body: string
  readonly mine: boolean
}

/** What stands in a pull request before anything is posted. */
export interface Conversation {
  /** The commit the pull request points at now. */
  readonly head: string
  readonly comments: readonly ExistingComment[]
  readonly summaries: readonly ExistingSummary[]
  /** False where there was more than could be read. */
  readonly complete: boolean
}

/** One inline comment of a new review. */
export interface NewComment {
  readonly key: string
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly range: LineRange
  readonly body: string
}

/** One request to GitHub. A list of these is what a test can print. */
export type Operation =
  | { readonly kind: 'delete-comment'; readonly id: number }
  | { readonly kind: 'update-comment'; readonly id: number; readonly body: string }
  | { readonly kind: 'minimise-comment'; readonly nodeId: string }
  | {
      readonly kind: 'create-review'
      readonly commit: string
      readonly body: string
      readonly comments: readonly NewComment[]
    }
  | {
      readonly kind: 'create-file-comment'
      readonly commit: string
      readonly key: string
      readonly path: string
      readonly body: string
    }
  | { readonly kind: 'create-summary'; readonly body: string }
  | { readonly kind: 'update-summary'; readonly id: number; readonly body: string }
  | { readonly kind: 'delete-summary'; readonly id: number }

/** What became of a request. Refusals are values: the run goes on. */
export type Outcome =
  | { readonly kind: 'done' }
  /** 404 or 410 for something that was there: somebody else removed it. */
  | { readonly kind: 'gone' }
  /** 403, 401, or 404 for the pull request: the token may not. */
  | { readonly kind: 'forbidden'; readonly text: string }
  /** 422: GitHub does not take the content (an anchor outside the diff, a body too long). */
  | { readonly kind: 'refused'; readonly text: string }
  /** 5xx, no answer, or a rate limit that did not end: it may or may not have been done. */
  | { readonly kind: 'unavailable'; readonly text: string }

/** The pull request's conversation, as posting needs it. */
export interface ReviewService {
  read(): Promise<Conversation | Outcome>
  apply(operation: Operation): Promise<Outcome>
}

export function isConversation(result: Conversation | Outcome): result is Conversation {
  return 'comments' in result
}
