import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'

/** An event of a function or state machine. */
export interface EventSource {
  /** The logical id of what it makes: the owner's and the event's name. */
  readonly id: string
  readonly type: string
  readonly properties: Node | undefined
  /** The event's key. */
  readonly span: Span
  /** The owner's condition. */
  readonly condition: Node | undefined
}
