import type { RequiredAction } from '../baselines/comparison.ts'
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
 * The statement that missing actions belong into: an unconditional Allow on these resources with a plain Action
 * list, of a policy that no other principal has if there is one; the one that has most of what the vendor's list
 * has beside them, then most entries. Undefined where there is none.
 */
export function hostStatement(
  context: CheckContext,
  subject: Subject,
  missing: readonly RequiredAction[] = [],
  resources: readonly string[] = everywhere,
): Host | undefined {
  const siblings = besides(subject, missing)
  const wanted = new Set(resources)
  let best: (Host & { readonly rank: readonly number[] }) | undefined
  for (const index of subject.documents) {
    const own = Number(usersOf(context, index) <= 1)
    for (const statement of context.estate.documents[index]?.statements ?? []) {
      const { actions } = statement
      if (actions === undefined || !isPlain(statement) || !isOn(statement, wanted)) continue
      const near = actions.entries.filter((entry) =>
        siblings.has((textOf(entry.value) ?? '').toLowerCase()),
      )
      const rank = [own, near.length, actions.entries.length]
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

/** True for an Allow with a list of actions that nothing but its resources narrows. */
const isPlain = ({ effect, actions, conditions, openCondition, guards }: Statement): boolean =>
  effect === 'Allow' &&
  actions?.element === 'Action' &&
  actions.open === undefined &&
  conditions.length === 0 &&
  openCondition === undefined &&
  guards.length === 0

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
