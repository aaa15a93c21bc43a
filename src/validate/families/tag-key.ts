import { expandAction } from '../../catalogue/expand.ts'
import { carriesKey } from '../condition-key.ts'
import { type Clause, type Draft, type Policy, type Statement } from '../policy.ts'

/**
 * Services with actions for which resource tags are known not to count. The service's own table is not
 * published: where nothing is known, nothing is said.
 */
const servicesConcerned: ReadonlySet<string> = new Set([
  'codeguru-reviewer',
  'elasticmapreduce',
  'logs',
  'secretsmanager',
])

/** aws:ResourceTag on actions of services that do not look at the tags of resources. */
export function* tagKeys(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    const clause = statement.clauses.find((clause) => clause.name.startsWith('aws:resourcetag/'))
    const { effect, action } = statement
    if (clause === undefined || effect === undefined || action === undefined) continue
    if (action.negated)
      yield {
        code:
          effect === 'Allow'
            ? 'ALLOW_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
            : 'DENY_NOTACTION_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
        at: [action.value, clause.key],
        details: `NotAction takes in services that do not support ${clause.keyText}: ${
          effect === 'Allow' ? 'they are not allowed' : 'they are not denied'
        } by this statement.`,
      }
    else yield* unsupported(statement, clause, policy)
  }
}

function* unsupported(statement: Statement, clause: Clause, policy: Policy): Iterable<Draft> {
  const nodes = []
  const services = new Set<string>()
  for (const { node, text } of statement.action?.strings ?? []) {
    const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase()
    if (!servicesConcerned.has(prefix)) continue
    const named = expandAction(text, policy.catalogue)
    if (named.length === 0) continue
    const supports = named.some(({ service, action }) => carriesKey(service, action, clause.name))
    if (supports) continue
    nodes.push(node)
    services.add(prefix)
  }
  if (nodes.length === 0) return
  yield {
    code:
      statement.effect === 'Allow'
        ? 'ALLOW_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE'
        : 'DENY_WITH_UNSUPPORTED_TAG_CONDITION_KEY_FOR_SERVICE',
    at: [...nodes, clause.key],
    details: `These actions of ${[...services].join(', ')} do not support ${clause.keyText}: the statement does not ${
      statement.effect === 'Allow' ? 'allow' : 'deny'
    } them.`,
  }
}
