import type { FilledGrant, RequiredAction } from '../baselines/comparison.ts'
import type { BaselineCondition } from '../model/baseline.ts'
import type { Intent, IntentStep, IntentSteps, NewStatement } from '../model/finding.ts'
import { countOf } from './baseline-report.ts'
import type { Host } from './host-statement.ts'

export type Named = NewStatement & { readonly actions: string[] }

/** The statement on some resources alone, under a condition alone. */
export type HostOn = (
  resources: readonly string[],
  condition?: BaselineCondition,
) => Host | undefined

/** What a statement spells already nobody has to fill in: its own expressions are the same there. */
const hasHost = (
  { resources, condition, unfilled }: FilledGrant,
  passedTo: readonly string[],
  hostOn: HostOn,
): boolean =>
  unfilled.length === 0 && hostOn(resources, withPassedTo(condition, passedTo)) !== undefined

/**
 * What would grant the missing actions: those wanted on every resource join the statement that has
 * such actions, others the statement on their resources alone and under their condition (`hostOn`), and the rest comes as statements,
 * one for each resources and condition. What a person has
 * to fill in, a placeholder of the vendor's or a Deny, is left out, and the title counts it. Undefined
 * where nothing is left to write or nothing takes it.
 */
export function grantIntent(
  missing: readonly RequiredAction[],
  host: Host | undefined,
  document: number | undefined,
  hostOn: HostOn = () => undefined,
): Intent | undefined {
  const known = missing.filter(
    (row) =>
      row.effect !== 'Deny' &&
      row.grants.every((grant) => isSpelledOut(grant) || hasHost(grant, row.passedTo, hostOn)),
  )
  const everywhere: string[] = []
  const groups = new Map<string, Named>()
  for (const row of known) {
    for (const grant of row.grants) {
      const condition = withPassedTo(grant.condition, row.passedTo)
      const isPlain = condition === undefined && grant.resources.includes('*')
      if (isPlain && host !== undefined) {
        if (!everywhere.includes(row.action)) everywhere.push(row.action)
      } else addTo(groups, row.action, grant.resources, condition)
    }
  }
  // What is granted everywhere needs no second grant.
  const plain = new Set(everywhere)
  const wanted = [...groups.values()]
    .map((entry) => ({ ...entry, actions: entry.actions.filter((name) => !plain.has(name)) }))
    .filter((entry) => entry.actions.length > 0)
  const title =
    known.length === missing.length
      ? `Add ${countOf(missing.length, 'action')}`
      : `Add ${known.length} of ${countOf(missing.length, 'action')}; the others wait for names that only you know`
  const steps: IntentStep[] = []
  const addAt = ({ document: at, statement }: Host, actions: readonly string[]): void => {
    steps.push({ kind: 'add-actions', title, safety: 'unsafe', actions, document: at, statement })
  }
  if (host !== undefined && everywhere.length > 0) addAt(host, everywhere)
  const statements = wanted.filter(({ actions, resources, condition }) => {
    const there = resources === undefined ? undefined : hostOn(resources, condition)
    if (there !== undefined) addAt(there, actions)
    return there === undefined
  })
  if (statements.length > 0) {
    const target = host?.document ?? document
    if (target === undefined) return undefined
    steps.push({ kind: 'insert-statement', title, safety: 'unsafe', document: target, statements })
  }
  return together(steps)
}

/** Changes that only together are a repair; undefined for none. */
export function together(steps: readonly IntentStep[]): IntentStep | IntentSteps | undefined {
  const [first, ...rest] = steps
  if (first === undefined || rest.length === 0) return first
  const { title, safety, document } = first
  return { kind: 'steps', title, safety, document, steps }
}

/** Adds an action to the statement with these resources and this condition. */
export function addTo(
  groups: Map<string, Named>,
  action: string,
  resources: readonly string[] | undefined,
  condition: BaselineCondition | undefined,
): void {
  const key = JSON.stringify([resources, condition])
  const group = groups.get(key)
  if (group === undefined)
    groups.set(key, {
      actions: [action],
      ...(resources === undefined
        ? {}
        : { resources: resources.includes('*') ? ['*'] : resources }),
      ...(condition === undefined ? {} : { condition }),
    })
  else if (!group.actions.some((other) => sameAction(other, action))) group.actions.push(action)
}

/** The condition, with the services that the role is passed to. */
function withPassedTo(
  condition: BaselineCondition | undefined,
  services: readonly string[],
): BaselineCondition | undefined {
  const named = Object.values(condition ?? {}).some((keys) =>
    Object.keys(keys).some((key) => key.toLowerCase() === 'iam:passedtoservice'),
  )
  if (services.length === 0 || named) return condition
  const equals = { ...condition?.['StringEquals'], 'iam:PassedToService': services }
  return { ...condition, StringEquals: equals }
}

const sameAction = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** False where a placeholder is not filled, or a value is only an expression of the source. */
export function isSpelledOut(grant: FilledGrant): boolean {
  if (grant.unfilled.length > 0) return false
  const texts = [...grant.resources, JSON.stringify(grant.condition ?? {})]
  // Only a policy variable, `${aws:username}`, is text of its own.
  return texts.every((text) => !/[\uE000]|\$\{(?![a-z0-9-]+:)/i.test(text))
}
