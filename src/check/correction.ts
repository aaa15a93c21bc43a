import type { IntentStep, IntentSteps } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { allowedBeside } from './allowed-beside.ts'
import type { CheckContext, Subject } from './context.ts'
import { complaintsOf, foresee } from './foresee.ts'
import { together } from './grant-intents.ts'
import { vendorStatements } from './limit-intents.ts'

/** An action that is misspelt, and what is meant. */
export interface Misspelt {
  readonly document: number
  /** Each one element of a list. */
  readonly spans: readonly Span[]
  readonly written: string
  readonly meant: string
}

/** Foreseeing compares anew: a document with more mistakes than that has others first. */
const mostForeseen = 40

/**
 * Writes what is meant, where the bound baselines have nothing against it there: what they do not need
 * goes, what they need with limits stands in a statement that has them, and where it would still be
 * wrong no repair is offered. What is allowed beside a mistake already is not written again. `nth`
 * counts the misspelt actions of the document.
 */
export function correctionIntent(
  context: CheckContext,
  misspelt: Misspelt,
  nth: number,
): IntentStep | IntentSteps | undefined {
  const { document, spans, meant } = misspelt
  const policy = context.estate.documents[document]
  const places = spans.map((span) => ({
    span,
    allowedBy: policy && allowedBeside(policy, span, meant),
  }))
  const spare = places.flatMap(({ span, allowedBy }) => (allowedBy === undefined ? [] : [span]))
  const [allowedBy] = places.flatMap((place) => place.allowedBy ?? [])
  if (allowedBy !== undefined && spare.length === spans.length)
    return removal(
      misspelt,
      allowedBy.toLowerCase() === meant.toLowerCase()
        ? `\`${meant}\` is there`
        : `\`${allowedBy}\` covers \`${meant}\``,
    )
  const bound = context.subjects.filter(
    (subject) => subject.comparison !== undefined && subject.documents.includes(document),
  )
  if (bound.length > 0 && nth >= mostForeseen) return undefined
  const verdicts = new Set(bound.map((subject) => verdictOf(context, subject, misspelt)))
  const [verdict = 'fits'] = verdicts
  if (verdicts.size > 1 || verdict === 'wrong') return undefined
  if (verdict === 'unneeded') return removal(misspelt, `\`${meant}\` is not needed`)
  const title = `Write \`${meant}\``
  const write = { document, spans: spans.filter((span) => !spare.includes(span)), title }
  const rest: readonly IntentStep[] =
    spare.length === 0
      ? []
      : [{ kind: 'remove-actions', safety: 'safe', document, spans: spare, title }]
  if (verdict === 'fits')
    return together([{ kind: 'replace-actions', safety: 'safe', by: [meant], ...write }, ...rest])
  const [subject] = bound
  const statements = subject === undefined ? undefined : vendorStatements(subject, [meant])
  if (statements === undefined || bound.length > 1) return undefined
  const limited = { kind: 'replace-actions', safety: 'unsafe', by: [], statements } as const
  return together([{ ...limited, ...write }, ...rest])
}

function removal({ document, spans, written }: Misspelt, why: string): IntentStep {
  const title = `Remove \`${written}\`: ${why}`
  return { kind: 'remove-actions', title, safety: 'safe', spans, document }
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
