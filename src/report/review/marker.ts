import { shortHash } from '../../model/hash.ts'
import { comment, type Block } from '../markdown.ts'

/** What one of our comments is. */
export interface Marker {
  readonly kind: 'finding' | 'summary' | 'review'
  /** Which of several uses of the action in one repository wrote it. */
  readonly instance: string
  /** Of a planned comment; `all` in a summary. */
  readonly key: string
}

/** The last line of a body: nothing that comes from the reviewed tree can stand there. */
const pattern =
  /(?:^|\n)<!-- iam-baseline:v1 (finding|summary|review) ([0-9a-f]{1,32}) ([0-9a-f]{1,32}|all) -->\s*$/

export function markerBlock(marker: Marker): Block {
  return comment(['iam-baseline:v1', marker.kind, marker.instance, marker.key])
}

/** The marker of a body, or `undefined` for anybody's comment. Ownership is not judged here. */
export function readMarker(body: string): Marker | undefined {
  const match = pattern.exec(body)
  if (match === null) return undefined
  const [, kind, instance = '', key = ''] = match
  if (kind !== 'finding' && kind !== 'summary' && kind !== 'review') return undefined
  return { kind, instance, key }
}

/**
 * The name of an instance from what tells uses of the action apart: workflow file, job, step, and
 * the inputs that choose what is checked. Jobs of a matrix differ in their inputs or not at all.
 */
export function instanceOf(parts: readonly (string | undefined)[]): string {
  return shortHash(JSON.stringify(parts.map((part) => part ?? '')))
}
