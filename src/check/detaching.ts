import { effectiveAccess } from '../access/effective.ts'
import { compareWithBaseline } from '../baselines/compare.ts'
import type { AllowedPattern, RequiredAction, RequiredVerdict } from '../baselines/comparison.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { textOf } from '../model/value.ts'
import { boundBaseline } from './bound.ts'
import type { Subject } from './context.ts'

const rank: Readonly<Record<RequiredVerdict, number>> = {
  granted: 0,
  narrower: 1,
  undecided: 1,
  ineffective: 2,
  denied: 2,
  missing: 3,
}

/** What the baselines ask for and a subject would have less of, or no more, without one of its policies. */
export function lostWithout(
  subject: Subject,
  attached: number,
  catalogue: Catalogue,
): readonly RequiredAction[] {
  const { input } = subject.access
  const after = compareWithBaseline({
    access: effectiveAccess({
      ...input,
      documents: input.documents.filter((_, index) => index !== attached),
    }),
    baselines: subject.bindings.map(boundBaseline),
    catalogue,
  })
  const before = new Map(
    (subject.comparison?.required ?? []).map((row) => [row.action.toLowerCase(), row.verdict]),
  )
  return after.required.filter(
    ({ effect, action, verdict }) =>
      effect === 'Allow' && rank[verdict] > rank[before.get(action.toLowerCase()) ?? 'missing'],
  )
}

/** True where a policy or pattern alone makes an administrator: every action on everything, without limits. */
export function makesAdministrator(subject: Subject, { source }: AllowedPattern): boolean {
  const { allows, caps } = subject.access
  if (caps.length > 0) return false
  const isWhole = source.arn !== undefined
  return allows.some(
    ({ statement, certain, source: place }) =>
      certain &&
      place.attached === source.attached &&
      (isWhole || place.statement === source.statement) &&
      statement.effect === 'Allow' &&
      statement.conditions.length === 0 &&
      statement.openCondition === undefined &&
      statement.resources?.element === 'Resource' &&
      statement.resources.entries.some(({ value }) => textOf(value) === '*') &&
      statement.actions?.element === 'Action' &&
      statement.actions.entries.some(({ value }) => /^\*(?::\*)?$/.test(textOf(value) ?? '')),
  )
}
