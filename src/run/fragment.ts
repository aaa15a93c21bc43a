import type { PolicyDocument } from '../model/policy.ts'
import { literal, textOf, type ListValue, type MapValue, type Value } from '../model/value.ts'

/** What of a fragment's outline is no fault: somebody puts the rest of the policy around it. */
const ofOutline = new Set(['MISSING_VERSION'])

/** True for what the validator says of the frame that a fragment does not have. */
export function isOfFrame(issueCode: string, document: PolicyDocument): boolean {
  return ofOutline.has(issueCode) && policyValue(document) !== document.value
}

/**
 * The value of a document as a policy: a statement or a list of statements in a file, which others build their
 * policies from, stands in the frame that it lacks; everything else is as it is written.
 */
export function policyValue({ site, value }: PolicyDocument): Value {
  if (site.resourceType !== undefined) return value
  if (value.kind === 'list') return framed(value)
  if (value.kind !== 'map' || has(value, 'statement')) return value
  if (!has(value, 'effect') || !(has(value, 'action') || has(value, 'notaction'))) return value
  return framed({ kind: 'list', items: [value], span: value.span })
}

function framed(statements: ListValue): Value {
  const { span } = statements
  const key = literal('Statement', { ...span, end: span.start }, false)
  return { kind: 'map', entries: [{ key, value: statements }], span }
}

function has(map: MapValue, name: string): boolean {
  return map.entries.some(({ key }) => textOf(key)?.toLowerCase() === name)
}
