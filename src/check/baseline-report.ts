import type { AllowedPattern, RequiredAction } from '../baselines/comparison.ts'
import { addTo } from '../model/multimap.ts'
import type { Report, Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { isRecognisedOnly, type Binding, type CheckContext, type Subject } from './context.ts'

/** The binding among a subject's that demands an action; the first where several do. */
export function bindingOf(subject: Subject, ids: readonly string[]): Binding | undefined {
  return subject.bindings.find((binding) => ids.includes(binding.id)) ?? subject.bindings[0]
}

/** What is only recognised warns: the binding is a guess. */
export function softened(subject: Subject, severity: Severity): Severity {
  return severity === 'error' && isRecognisedOnly(subject) ? 'warning' : severity
}

/** `Veeam Backup for AWS 10 (worker)`. */
export function titleOf(binding: Binding | undefined): string {
  if (binding === undefined) return 'the baseline'
  const { baseline, version } = binding.resolved
  const product = baseline.title.split(': ')[0] ?? baseline.title
  const role = baseline.id.split('/').at(-1) ?? ''
  return `${product}${version === undefined ? '' : ` ${version}`} (${role})`
}

/** Fields that every report about a subject and its baseline has. */
export function subjectFields(
  subject: Subject,
  binding: Binding | undefined,
): Pick<Report, 'principal' | 'addresses'> & Partial<Pick<Report, 'baseline' | 'boundBy'>> {
  return {
    principal: subject.address,
    addresses: [subject.address],
    ...(binding === undefined ? {} : { baseline: binding.id, boundBy: binding.boundBy }),
  }
}

/** Where an only recognised baseline comes from, and how to make it sure. */
export function recognisedHint(binding: Binding | undefined): string {
  if (binding?.boundBy !== 'recognised') return ''
  const id = binding.resolved.baseline.id
  return ` Looks like ${titleOf(binding)} (${binding.confidence.toFixed(2)}); to be sure write \`# iam-baseline: ${id}\` above the resource, or a binding in .github/iam-baseline.yml.`
}

/** Which features were taken to be in use where the binding names none, and how to fix them. */
export function inferredHint(binding: Binding | undefined): string {
  const features = binding?.inferred ?? []
  if (features.length === 0) return ''
  const list = features.join(', ')
  return ` The binding names no features; by what the role allows it uses ${list}: write \`features: [${list}]\` into the binding to fix them, or \`features: []\` for none.`
}

/** An atom: root and address, then what it is about, then the verdict. Baselines are named without version. */
export function atom(subject: Subject, ...parts: readonly string[]): string {
  return [subject.root, subject.address, ...parts].join('|')
}

/** Required actions grouped by feature (or "required"), each list as the vendor writes it. */
export function byFeature(
  actions: readonly RequiredAction[],
): readonly { readonly title: string; readonly items: readonly string[] }[] {
  const groups = new Map<string, string[]>()
  for (const entry of actions) {
    const title = entry.features.length === 0 ? 'required' : `for ${entry.features.join(', ')}`
    addTo(groups, title, entry.action)
  }
  return [...groups].map(([title, items]) => ({ title, items }))
}

/** `3 Write, 2 Read`. */
export function levelsText(pattern: AllowedPattern): string {
  return pattern.levels.map(({ level, actions }) => `${actions.length} ${level}`).join(', ')
}

export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Actions that one source of the vendor requires and the one that the role follows leaves out. */
export function contestedActions(subject: Subject): ReadonlySet<string> {
  return new Set(
    subject.bindings.flatMap((binding) =>
      binding.resolved.contested.flatMap((grant) =>
        grant.actions.map((action) => action.toLowerCase()),
      ),
    ),
  )
}

/** Required actions of one verdict that have the same reasons, and what a finding about them says in any case. */
export interface ReasonedRows {
  readonly subject: Subject
  readonly binding: Binding | undefined
  readonly reason: string
  readonly names: readonly string[]
  readonly first: RequiredAction
  /** The place that the reasons name. */
  readonly span: Span | undefined
  readonly fields: Pick<Report, 'key' | 'atoms' | 'actions' | 'groups' | 'wholeSubject'> &
    ReturnType<typeof subjectFields>
}

/** The required actions of a verdict, those with the same reasons together: one finding a reason. */
export function* rowsByReason(
  context: CheckContext,
  verdict: 'narrower' | 'undecided',
): Iterable<ReasonedRows> {
  for (const subject of context.subjects) {
    const groups = new Map<string, RequiredAction[]>()
    for (const row of subject.comparison?.required ?? []) {
      if (row.verdict !== verdict) continue
      const key = row.reasons.map((reason) => reason.text).join('; ')
      addTo(groups, key, row)
    }
    for (const [reason, rows] of groups) {
      const [first] = rows
      if (first === undefined) continue
      const binding = bindingOf(subject, first.baselines)
      const names = rows.map((row) => row.action)
      yield {
        subject,
        binding,
        reason,
        names,
        first,
        span: first.reasons.find((entry) => entry.span !== undefined)?.span,
        fields: {
          ...subjectFields(subject, binding),
          key: atom(subject, verdict, reason),
          atoms: names.map((name) => atom(subject, name.toLowerCase(), verdict)),
          actions: names,
          groups: [{ title: verdict, items: names }],
          wholeSubject: true,
        },
      }
    }
  }
}
