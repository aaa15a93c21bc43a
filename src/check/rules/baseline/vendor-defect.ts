import type { AllowedPattern } from '../../../baselines/comparison.ts'
import type { Intent, IntentStep } from '../../../model/finding.ts'
import { grouped } from '../../allowed-groups.ts'
import { atom, bindingOf, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf, type CheckContext } from '../../context.ts'
import { correctionIntent } from '../../correction.ts'
import { together } from '../../grant-intents.ts'
import type { Rule } from '../../rule.ts'

export const vendorDefect: Rule = {
  id: 'baseline/vendor-defect',
  summary: 'A policy copies a known mistake of the vendor’s document',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The vendor’s page prints an action that does not exist, and the policy has it as printed.',
    why: 'AWS ignores or refuses what was printed, and what was meant is missing.',
    fix: 'Write what was meant.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2>DeleteNetworkInterface"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/tenant\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteNetworkInterface"],"Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects) {
      const rows = (subject.comparison?.allowed ?? []).filter(
        ({ verdict }) => verdict === 'vendor-defect',
      )
      let nth = 0
      for (const places of grouped(rows, ({ pattern }) => pattern.toLowerCase())) {
        const [row, ...again] = places
        if (row === undefined) continue
        const binding = bindingOf(subject, row.baselines)
        const defect = subject.bindings
          .flatMap((entry) => entry.resolved.defects)
          .find((entry) => entry.action.toLowerCase() === row.pattern.toLowerCase())
        const meant = defect?.meant
        const required = subject.comparison?.required.find(
          (entry) => entry.action.toLowerCase() === meant?.toLowerCase(),
        )
        const causes = required?.verdict === 'missing'
        const intent = meant === undefined ? undefined : rewording(context, places, meant, nth)
        nth += 1
        yield {
          ...subjectFields(subject, binding),
          primary: {
            span: row.span,
            text: meant === undefined ? 'no such action' : `\`${meant}\` is meant`,
          },
          related: again.map(({ span }) => ({ span, text: 'likewise' })),
          message: `${nameOf(subject)} has \`${row.pattern}\`, a known mistake of the vendor’s document for ${titleOf(binding)}${causes ? `: \`${meant ?? ''}\` is missing` : ''}`,
          advice: meant === undefined ? 'Remove it: no such action exists.' : `Write \`${meant}\`.`,
          key: atom(subject, 'vendor-defect', row.pattern.toLowerCase()),
          atoms: [atom(subject, row.pattern.toLowerCase(), 'vendor-defect')],
          actions: meant === undefined ? [row.pattern] : [row.pattern, meant],
          severity: causes ? 'error' : 'notice',
          groups: [
            { title: 'vendor’s document', items: [defect?.note ?? ''] },
            ...(causes ? [{ title: 'missing because of it', items: [meant ?? ''] }] : []),
          ],
          ...(intent === undefined ? {} : { intent }),
        }
      }
    }
  },
}

/** Writes what is meant wherever the mistake stands. */
function rewording(
  context: CheckContext,
  rows: readonly AllowedPattern[],
  meant: string,
  nth: number,
): Intent | undefined {
  const steps: IntentStep[] = []
  for (const [first, ...others] of grouped(rows, ({ source }) => `${source.attached}`)) {
    if (first?.source.document === undefined || first.source.arn !== undefined) return undefined
    const { document } = first.source
    const spans = [first, ...others].map(({ span }) => span)
    const misspelt = { document, spans, written: first.pattern, meant }
    const step = correctionIntent(context, misspelt, nth)
    if (step === undefined) return undefined
    steps.push(...(step.kind === 'steps' ? step.steps : [step]))
  }
  return together(steps)
}
