import type { Rule } from '../../rule.ts'
import { countOf } from '../../baseline-report.ts'

const day = 86_400_000
const maxAge = 365 * day

export const staleBaseline: Rule = {
  id: 'baseline/stale-baseline',
  summary: 'A bound baseline was read from the vendor more than a year ago',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The newest source of a baseline that is bound in this run was read more than a year before today.',
    why: 'Vendors add and drop actions with every version; an old list may ask for too much or too little.',
    fix: 'Update iam-baseline, or read the sources of your own baseline again and set `retrieved`.',
    bad: {
      file: 'policy.json',
      config:
        'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/archive\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'baselines: [own.yaml]\nbindings:\n  - files: [policy.json]\n    baseline: example/monitor/reader\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"cloudwatch:ListMetrics","Resource":"*"}]}',
    },
    references: [],
  },
  *check(context) {
    const now = Date.parse(context.settings.today)
    const old = new Map<string, string>()
    for (const { resolved } of context.subjects.flatMap((subject) => subject.bindings)) {
      const newest = resolved.baseline.sources
        .map((source) => source.retrieved)
        .reduce((latest, date) => (date > latest ? date : latest), '')
      const read = Date.parse(newest)
      if (!Number.isNaN(read) && now - read > maxAge) old.set(resolved.baseline.id, newest)
    }
    const first = context.subjects.find((subject) =>
      subject.bindings.some((binding) => old.has(binding.resolved.baseline.id)),
    )
    if (first === undefined) return
    const rows = [...old].toSorted(([a], [b]) => (a < b ? -1 : 1))
    const [only] = rows
    const what =
      rows.length === 1 && only !== undefined
        ? `${only[0]} was last read on ${only[1]}`
        : `${countOf(rows.length, 'bound baseline')} were last read more than a year ago`
    yield {
      primary: { span: first.span, text: 'bound to an old list' },
      message: `${what}: the vendor may ask for other actions today`,
      advice: 'Update iam-baseline, or read the vendor’s page again.',
      key: 'stale-baseline',
      atoms: rows.map(([id]) => `stale|${id}`),
      groups: [{ title: 'last read', items: rows.map(([id, date]) => `${id}: ${date}`) }],
      wholeSubject: true,
    }
  },
}
