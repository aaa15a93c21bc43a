import type { ComparedSubject } from './result.ts'

/** On what ground a baseline is compared with a subject: `bound by config`, `looks like it (0.93)`. */
function boundText({ boundBy, confidence }: ComparedSubject): string {
  return boundBy === 'recognised'
    ? `looks like it (${(confidence ?? 0).toFixed(2)})`
    : `bound by ${boundBy}`
}

/** The baseline with its version and `more` about it, its ground, and how much of it is granted. */
export function grantedText(subject: ComparedSubject, more = ''): string {
  const version = subject.version === undefined ? '' : ` ${subject.version}`
  return `${subject.title}${version}${more}, ${boundText(subject)}: ${subject.granted} of ${subject.required} required actions granted${withoutText(subject)}`
}

/** `, without the managed policy SecurityAudit`. */
function withoutText({ lackingPolicies = [] }: ComparedSubject): string {
  const names = lackingPolicies.map((arn) => arn.split('/').at(-1) ?? arn)
  if (names.length === 0) return ''
  return `, without the managed ${names.length === 1 ? 'policy' : 'policies'} ${names.join(', ')}`
}
