import type { Rule } from '../../rule.ts'
import { atom, bindingOf, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf } from '../../context.ts'

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
      for (const row of subject.comparison?.allowed ?? []) {
        if (row.verdict !== 'vendor-defect') continue
        const binding = bindingOf(subject, row.baselines)
        const defect = subject.bindings
          .flatMap((entry) => entry.resolved.defects)
          .find((entry) => entry.action.toLowerCase() === row.pattern.toLowerCase())
        const meant = defect?.meant
        const required = subject.comparison?.required.find(
          (entry) => entry.action.toLowerCase() === meant?.toLowerCase(),
        )
        const causes = required?.verdict === 'missing'
        yield {
          ...subjectFields(subject, binding),
          primary: {
            span: row.span,
            text: meant === undefined ? 'no such action' : `\`${meant}\` is meant`,
          },
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
          ...(meant !== undefined && row.source.document !== undefined
            ? {
                intent: {
                  kind: 'replace-action',
                  title: `Write \`${meant}\``,
                  safety: 'safe',
                  span: row.span,
                  by: [meant],
                  document: row.source.document,
                },
              }
            : {}),
        }
      }
    }
  },
}
