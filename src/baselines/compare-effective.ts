import type { NamedAction } from '../access/actions.ts'
import type { AccessStatement } from '../access/effective.ts'
import { isLeft, naming, requestsFor, surelyNames, type Scope } from './compare-scope.ts'

/** Those of the actions that the principal may do: certain denies and boundaries leave something of what the statements allow. */
export function leftOf(
  actions: readonly NamedAction[],
  statements: readonly AccessStatement[],
  scope: Scope,
): readonly NamedAction[] {
  if (scope.denies.length === 0 && scope.caps.length === 0) return actions
  const known = new Map<string, boolean>()
  return actions.filter(({ key }) => {
    const limits = [touching(scope.denies, key), ...scope.caps.map((cap) => touching(cap, key))]
    if (scope.caps.length === 0 && limits[0] === '') return true
    const signature = limits.join('|')
    const before = known.get(signature)
    if (before !== undefined) return before
    const answer = isLeft(requestsFor(key), statements, scope)
    known.set(signature, answer)
    return answer
  })
}

/** Names the statements that bear on an action: equal texts are equal situations. */
export function touching(statements: readonly AccessStatement[], key: string): string {
  let list = ''
  // What is named only perhaps is a situation of its own.
  for (const { at, entry } of naming(statements, key))
    list += surelyNames(entry.terms, key) ? `${at},` : `${at} ${key},`
  return list
}
