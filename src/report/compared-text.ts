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
  return `${subject.title}${version}${more}, ${boundText(subject)}: ${subject.granted} of ${subject.required} required actions granted`
}
