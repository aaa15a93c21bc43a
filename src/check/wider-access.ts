import type { AllowedPattern } from '../baselines/comparison.ts'
import type { Report } from '../model/finding.ts'
import { byStatement, patternsOf } from './allowed-groups.ts'
import { atom, bindingOf, recognisedHint, subjectFields, titleOf } from './baseline-report.ts'
import { nameOf, type CheckContext } from './context.ts'
import { countedMessage } from './counted.ts'
import { limitIntent } from './limit-intents.ts'

/** How the two ways in which a statement can allow too much of a needed action are told. */
export interface WiderAccess {
  readonly verdict: 'wider-resource' | 'lost-condition'
  /** Under the caret. */
  readonly label: string
  /** Behind `allows 3 actions`, with the vendor's name. */
  readonly tail: (title: string) => string
  readonly advice: (first: AllowedPattern) => string
  readonly causeOf: (row: AllowedPattern) => string
  readonly group: (first: AllowedPattern) => {
    readonly title: string
    readonly items: readonly string[]
  }
}

/** Needed actions that the principal has with fewer limits than the vendor asks for: one report a cause. */
export function* widerAccess(context: CheckContext, told: WiderAccess): Iterable<Report> {
  for (const subject of context.subjects) {
    for (const rows of byStatement(subject, told.verdict, told.causeOf)) {
      const [first] = rows
      if (first === undefined) continue
      const binding = bindingOf(subject, first.baselines)
      const patterns = patternsOf(rows)
      const [sole = ''] = patterns
      const intent = limitIntent(context, subject, rows)
      yield {
        ...subjectFields(subject, binding),
        primary: { span: first.span, text: told.label },
        related: rows.slice(1).map((row) => ({ span: row.span, text: 'likewise' })),
        ...countedMessage(patterns, {
          before: `${nameOf(subject)} allows ${isPolicyArn(sole) && patterns.length === 1 ? 'actions of ' : ''}`,
          after: ` ${told.tail(titleOf(binding))}`,
        }),
        advice: `${told.advice(first)}${recognisedHint(binding)}`,
        key: atom(subject, told.verdict, sole.toLowerCase(), first.source.sid ?? ''),
        atoms: patterns.map((pattern) => atom(subject, pattern.toLowerCase(), told.verdict)),
        actions: patterns,
        groups: [told.group(first)],
        severity: first.severity,
        ...(intent === undefined ? {} : { intent }),
      }
    }
  }
}

/** An attached policy of AWS stands for the actions it brings. */
const isPolicyArn = (pattern: string): boolean => /^arn:[^:]*:iam::[^:]*:policy\//.test(pattern)
