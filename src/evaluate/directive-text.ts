import type { Directive } from '../model/estate.ts'
import type { Span } from '../model/span.ts'

export const directiveMark = 'iam-baseline:'

/**
 * A directive from its text: `iam-baseline: <id>[@version] [feature …]`, or
 * `iam-baseline:waive <rule> [action …] until=DATE -- reason`. Undefined where the text is none.
 */
export function directiveFrom(
  text: string,
  span: Span,
  target: Directive['target'],
): Directive | undefined {
  if (!text.startsWith(directiveMark)) return undefined
  const rest = text.slice(directiveMark.length)
  if (/^\s*waive(\s|$)/.test(rest)) return waiveFrom(rest, span, target)
  const [baseline = '', ...features] = wordsOf(rest)
  if (baseline === '') return undefined
  const at = baseline.lastIndexOf('@')
  return {
    kind: 'bind',
    baseline: at > 0 ? baseline.slice(0, at) : baseline,
    version: at > 0 ? baseline.slice(at + 1) : undefined,
    features,
    span,
    target,
  }
}

function waiveFrom(rest: string, span: Span, target: Directive['target']): Directive {
  const dashes = rest.indexOf(' -- ')
  const [, rule = '', ...words] = wordsOf(dashes < 0 ? rest : rest.slice(0, dashes))
  const until = words.find((word) => word.startsWith('until='))
  return {
    kind: 'waive',
    rule,
    actions: words.filter((word) => !word.startsWith('until=')),
    until: until?.slice('until='.length),
    reason: dashes < 0 ? '' : rest.slice(dashes + 4).trim(),
    span,
    target,
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
