import { lacksTagKey } from '../condition-key.ts'
import { addTo } from '../../model/multimap.ts'
import type { Node } from '../node.ts'
import type { Clause, Draft, Policy, Statement } from '../policy.ts'

/** Keys whose value the caller chooses. */
const callerControlled: ReadonlySet<string> = new Set(['aws:useragent', 'aws:referer'])

/** Condition keys that do not exist, are out of date or should not be relied on. */
export function* conditionKeys(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    yield* duplicateKeys(statement)
    for (const clause of statement.clauses) {
      const draft = keyFault(clause, policy)
      if (draft !== undefined) yield draft
      if (clause.name === 'aws:arn') yield* formerKey(clause)
      if (callerControlled.has(clause.name) && !admitsService(statement))
        yield {
          code: 'UNTRUSTWORTHY_CONDITION_KEY',
          at: [clause.key],
          details: `The caller chooses the value of ${clause.keyText}: do not decide access by it.`,
        }
    }
  }
}

function keyFault(clause: Clause, policy: Policy): Draft | undefined {
  const { key, keyText, name, knowledge } = clause
  const fault = (code: Draft['code'], details: string): Draft => ({ code, at: [key], details })
  if (keyText.includes('${')) return undefined
  if (!/^[^:]+:./.test(keyText))
    return fault(
      'INVALID_CONDITION_KEY_FORMAT',
      `${keyText} is no condition key: write the service, a colon and the name.`,
    )
  if (lacksTagKey(name, policy.catalogue))
    return fault('MISSING_TAG_KEY_IN_CONDITION', `${keyText} lacks the key of the tag it tests.`)
  switch (knowledge.kind) {
    case 'unknown-global':
      return fault('INVALID_GLOBAL_CONDITION_KEY', `There is no global condition key ${keyText}.`)
    case 'unknown-in-service':
      return fault('INVALID_SERVICE_CONDITION_KEY', `The service has no condition key ${keyText}.`)
    case 'unknown-service':
      return fault('INVALID_SERVICE', `No service has the prefix of the condition key ${keyText}.`)
    case 'known':
    case 'provider':
      return undefined
  }
}

/** The reference lists aws:ARN under two codes, so both are given. */
function* formerKey({ key, keyText }: Clause): Iterable<Draft> {
  yield {
    code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    at: [key],
    details: `The condition key ${keyText} is not supported: use aws:PrincipalArn.`,
  }
  yield {
    code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    at: [key],
    details: `The condition key ${keyText} is out of date: use aws:PrincipalArn.`,
  }
}

function* duplicateKeys(statement: Statement): Iterable<Draft> {
  for (const block of statement.blocks) {
    if (block.value.entries.length < 2) continue
    const byName = new Map<string, Node[]>()
    for (const { name, key } of block.value.entries) {
      if (name === undefined) continue
      const lower = name.toLowerCase()
      addTo(byName, lower, key)
    }
    for (const [name, keys] of byName) {
      if (keys.length < 2 || new Set(keys.map((key) => key.text)).size < 2) continue
      yield {
        code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
        at: keys,
        details: `The condition key ${name} stands here ${keys.length} times with different capitals.`,
      }
    }
  }
}

function admitsService(statement: Statement): boolean {
  return statement.principal?.groups.some((group) => group.type === 'Service') ?? false
}
