import type { AllowedPattern } from '../baselines/comparison.ts'
import type { Intent, IntentStep, NewStatement } from '../model/finding.ts'
import { displayOf } from '../model/value.ts'
import { statementsOf } from './allowed-groups.ts'
import type { CheckContext, Subject } from './context.ts'
import { addTo, isSpelledOut, together, type Named } from './grant-intents.ts'
import { statementOf } from './source-statement.ts'

/**
 * What would limit actions as the vendor does: a lost condition keeps the resources that each statement
 * has, wider resources become the vendor's. Where a second statement allows the same, the actions go
 * from there. Undefined where the vendor's grants of a pattern are not known by its name, or are not
 * spelled out.
 */
export function limitIntent(
  context: CheckContext,
  subject: Subject,
  rows: readonly AllowedPattern[],
): Intent | undefined {
  const steps: IntentStep[] = []
  /** By what limits a statement besides: the patterns that are granted as they should be. */
  const settled = new Map<string, Set<string>>()
  for (const own of statementsOf(rows)) {
    const [first] = own
    const step = first === undefined ? undefined : stepOf(context, subject, own, settled)
    if (step === undefined) return undefined
    steps.push(step)
  }
  return together(steps)
}

function stepOf(
  context: CheckContext,
  subject: Subject,
  rows: readonly AllowedPattern[],
  settled: Map<string, Set<string>>,
): IntentStep | undefined {
  const [first] = rows
  if (first?.source.document === undefined || first.source.arn !== undefined) return undefined
  const { document } = first.source
  const isCondition = first.verdict === 'lost-condition'
  const scope = scopeOf(context, first, isCondition)
  const known = settled.get(scope) ?? new Set()
  settled.set(scope, known)
  const groups = new Map<string, Named>()
  for (const { pattern, element } of rows) {
    if (element !== 'Action') return undefined
    if (known.has(pattern.toLowerCase())) continue
    const grants = grantsOf(subject, pattern)
    if (grants === undefined) return undefined
    const alike = new Set(grants.map(({ resources }) => resources.join('\n'))).size === 1
    for (const grant of grants)
      addTo(groups, pattern, isCondition && alike ? undefined : grant.resources, grant.condition)
  }
  for (const { pattern } of rows) known.add(pattern.toLowerCase())
  const common = {
    title: isCondition ? 'Restore the condition' : 'Name the vendor’s resources',
    safety: 'unsafe',
    document,
    spans: rows.map((row) => row.span),
  } as const
  if (groups.size === 0) return { ...common, kind: 'remove-actions' }
  return {
    ...common,
    kind: isCondition ? 'restore-condition' : 'replace-resources',
    statement: first.source.statement,
    statements: [...groups.values()],
  }
}

/** What besides its actions says whom a statement lets do what, as text: equal texts, equal limits. */
function scopeOf(
  context: CheckContext,
  { source }: AllowedPattern,
  withResources: boolean,
): string {
  const statement = statementOf(context, source)
  const isPlain = statement?.conditions.length === 0 && statement.openCondition === undefined
  if (!isPlain || statement.guards.length > 0) return `${source.attached} ${source.statement}`
  if (!withResources) return ''
  return (statement.resources?.entries ?? []).map(({ value }) => displayOf(value)).join('\n')
}

/** Statements that grant what the vendor asks for of these actions; undefined where that is not spelled out. */
export function vendorStatements(
  subject: Subject,
  names: readonly string[],
): readonly NewStatement[] | undefined {
  const groups = new Map<string, Named>()
  for (const name of names) {
    const grants = grantsOf(subject, name)
    if (grants === undefined) return undefined
    for (const grant of grants) addTo(groups, name, grant.resources, grant.condition)
  }
  return [...groups.values()]
}

function grantsOf(subject: Subject, name: string): AllowedGrants | undefined {
  const required = subject.comparison?.required.find(
    ({ effect, action }) => effect === 'Allow' && action.toLowerCase() === name.toLowerCase(),
  )
  return required?.grants.every(isSpelledOut) === true ? required.grants : undefined
}

type AllowedGrants = NonNullable<Subject['comparison']>['required'][number]['grants']
