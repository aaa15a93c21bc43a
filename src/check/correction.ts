import type { IntentStep } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { CheckContext, Subject } from './context.ts'
import { complaintsOf, foresee } from './foresee.ts'
import { vendorStatements } from './limit-intents.ts'

/** An action that is misspelt, and what is meant. */
export interface Misspelt {
  readonly document: number
  /** Each one element of a list. */
  readonly spans: readonly Span[]
  readonly written: string
  readonly meant: string
  /** True where what is meant stands beside each of them. */
  readonly isThere: boolean
}

/** Foreseeing compares anew: a document with more mistakes than that has others first. */
const mostForeseen = 40

/**
 * Writes what is meant, where the bound baselines have nothing against it there: what they do not need
 * goes, what they need with limits stands in a statement that has them, and where it would still be
 * wrong no repair is offered. `nth` counts the misspelt actions of the document.
 */
export function correctionIntent(
  context: CheckContext,
  misspelt: Misspelt,
  nth: number,
): IntentStep | undefined {
  const { document, spans, written, meant, isThere } = misspelt
  const bound = context.subjects.filter(
    (subject) => subject.comparison !== undefined && subject.documents.includes(document),
  )
  const remove = (why: string): IntentStep => ({
    kind: 'remove-actions',
    title: `Remove \`${written}\`: ${why}`,
    safety: 'safe',
    spans,
    document,
  })
  if (isThere) return remove(`\`${meant}\` is there`)
  if (bound.length > 0 && nth >= mostForeseen) return undefined
  const verdicts = new Set(bound.map((subject) => verdictOf(context, subject, misspelt)))
  const [verdict = 'fits'] = verdicts
  if (verdicts.size > 1) return undefined
  const write = { document, spans, title: `Write \`${meant}\`` }
  switch (verdict) {
    case 'fits':
      return { kind: 'replace-actions', safety: 'safe', by: [meant], ...write }
    case 'unneeded':
      return remove(`\`${meant}\` is not needed`)
    case 'limited': {
      const [subject] = bound
      const statements = subject === undefined ? undefined : vendorStatements(subject, [meant])
      if (statements === undefined || bound.length > 1) return undefined
      return { kind: 'replace-actions', safety: 'unsafe', by: [], statements, ...write }
    }
    case 'wrong':
      return undefined
  }
}

function verdictOf(
  context: CheckContext,
  subject: Subject,
  { document, spans, meant }: Misspelt,
): 'fits' | 'unneeded' | 'limited' | 'wrong' {
  const before = complaintsOf(subject.comparison)
  const after = foresee(subject, { document, spans, by: meant }, context.catalogue)
  const fresh = [...complaintsOf(after)].filter((complaint) => !before.has(complaint))
  if (fresh.length === 0) return 'fits'
  const own = (...verdicts: readonly string[]): boolean =>
    fresh.every((complaint) =>
      verdicts.some((verdict) => complaint === `${meant.toLowerCase()}|${verdict}`),
    )
  if (own('excess', 'forbidden')) return 'unneeded'
  return own('wider-resource', 'lost-condition') ? 'limited' : 'wrong'
}
