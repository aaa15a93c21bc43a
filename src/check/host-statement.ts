import type { RequiredAction } from '../baselines/comparison.ts'
import type { BaselineCondition } from '../model/baseline.ts'
import type { Statement } from '../model/policy.ts'
import { displayOf, textOf } from '../model/value.ts'
import type { CheckContext, Subject } from './context.ts'
import { indexOf } from './estate-index.ts'

export interface Host {
  readonly document: number
  readonly statement: number
  readonly span: Subject['span']
}

/**
 * The statement that missing actions belong into: an Allow on these resources under this condition with a plain Action
 * list, of a policy that no other principal has if there is one; the one that has most of what the vendor's list
 * has beside them, then least besides those, or else most entries. Undefined where there is none.
 */
export function hostStatement(
  context: CheckContext,
  subject: Subject,
  missing: readonly RequiredAction[] = [],
  resources: readonly string[] = everywhere,
  condition?: BaselineCondition,
): Host | undefined {
  const siblings = besides(subject, missing)
  const wanted = new Set(resources)
  const terms = termsOf(condition)
  let best: (Host & { readonly rank: readonly number[] }) | undefined
  for (const index of subject.documents) {
    const own = Number(usersOf(context, index) <= 1)
    for (const statement of context.estate.documents[index]?.statements ?? []) {
      const { actions } = statement
      if (actions === undefined || !isPlain(statement) || !isOn(statement, wanted)) continue
      if (!isUnder(statement, terms)) continue
      const near = actions.entries.filter((entry) =>
        siblings.has((textOf(entry.value) ?? '').toLowerCase()),
      )
      const { length } = actions.entries
      const rank = [own, near.length, near.length / Math.max(1, length), length]
      if (best === undefined || isHigher(rank, best.rank))
        best = { document: index, statement: statement.index, span: actions.keySpan, rank }
    }
  }
  return best
}

const everywhere: readonly string[] = ['*']

const isHigher = (a: readonly number[], b: readonly number[]): boolean => {
  const at = a.findIndex((value, place) => value !== b[place])
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** What stands in the vendor's list beside some actions, lower case. */
function besides(subject: Subject, missing: readonly RequiredAction[]): ReadonlySet<string> {
  const names = new Set(missing.map(({ action }) => action.toLowerCase()))
  const grants = subject.bindings
    .flatMap(({ resolved }) => resolved.required)
    .filter(({ actions }) => actions.some((action) => names.has(action.toLowerCase())))
  return new Set(grants.flatMap(({ actions }) => actions.map((action) => action.toLowerCase())))
}

/** True for an Allow with a list of actions that is spelled out and always there. */
const isPlain = ({ effect, actions, openCondition, guards }: Statement): boolean =>
  effect === 'Allow' &&
  actions?.element === 'Action' &&
  actions.open === undefined &&
  openCondition === undefined &&
  guards.length === 0

const termOf = (operator: string, key: string, values: readonly string[]): string =>
  JSON.stringify([operator.toLowerCase(), key.toLowerCase(), [...new Set(values)].sort()])

/** A condition as a set of texts: equal sets are equal conditions. */
const termsOf = (condition: BaselineCondition = {}): ReadonlySet<string> =>
  new Set(
    Object.entries(condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => termOf(operator, key, values)),
    ),
  )

/** True where a statement holds under these terms and no other. */
function isUnder({ conditions }: Statement, terms: ReadonlySet<string>): boolean {
  return (
    conditions.length === terms.size &&
    conditions.every(
      ({ operator, key, values, open, guards }) =>
        open === undefined &&
        guards.length === 0 &&
        terms.has(
          termOf(
            operator,
            displayOf(key),
            values.map(({ value }) => displayOf(value)),
          ),
        ),
    )
  )
}

/** True where a statement is on these resources and no other; `*` among others is everything. */
function isOn({ resources }: Statement, wanted: ReadonlySet<string>): boolean {
  if (resources?.element !== 'Resource') return false
  const written = new Set(resources.entries.map((entry) => displayOf(entry.value)))
  if (wanted.has('*')) return written.has('*')
  return (
    resources.open === undefined &&
    written.size === wanted.size &&
    [...wanted].every((text) => written.has(text))
  )
}

/** The policy that statements can be added to: the last with any, one of the subject's own if there is one. */
export function openDocument(context: CheckContext, subject: Subject): number | undefined {
  const open = subject.documents.filter(
    (index) => (context.estate.documents[index]?.statements.length ?? 0) > 0,
  )
  return open.findLast((index) => usersOf(context, index) <= 1) ?? open.at(-1)
}

const usersOf = ({ estate }: CheckContext, document: number): number =>
  indexOf(estate).carriers.get(document)?.length ?? 0
