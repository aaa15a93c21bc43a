import { hasWildcard } from '../glob.ts'
import { type Clause, type Draft, type Policy, type Statement } from '../policy.ts'

/** The narrower grammar of service control and resource control policies. */
export function* organizationPolicies(policy: Policy): Iterable<Draft> {
  if (policy.type === 'SERVICE_CONTROL_POLICY') yield* serviceControl(policy)
  if (policy.type === 'RESOURCE_CONTROL_POLICY') yield* resourceControl(policy)
}

function* serviceControl(policy: Policy): Iterable<Draft> {
  for (const { action } of policy.statements) {
    for (const { node, text } of action?.strings ?? []) {
      const wildcard = text.search(/[*?]/)
      if (wildcard < 0 || wildcard === text.length - 1) continue
      yield {
        code: 'SCP_SYNTAX_ERROR_ACTION_WILDCARD',
        at: [node],
        details: `A wildcard of a service control policy stands at the end of the action: ${text}.`,
      }
    }
  }
}

function* resourceControl(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    const { principal, action, effect } = statement
    if (principal !== undefined && !isEverybody(statement))
      yield {
        code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
        at: [principal.value],
        details: 'The principal of a resource control policy is "*": narrow it by conditions.',
      }
    if (action?.negated === true)
      yield {
        code: 'RCP_SYNTAX_ERROR_NOTACTION',
        at: [action.value],
        details: 'A resource control policy has no NotAction: name the actions.',
      }
    if (effect === 'Allow') yield* allowFaults(statement)
    if (action !== undefined && !action.negated) yield* governedActions(statement, policy)
    if (effect === 'Deny') yield* serviceExemptions(statement)
  }
}

function isEverybody(statement: Statement): boolean {
  const { principal } = statement
  if (principal === undefined || principal.negated) return false
  if (principal.value.kind === 'hole' || principal.value.open) return true
  if (principal.value.kind === 'string') return (principal.value.text ?? '*') === '*'
  const [group, ...others] = principal.groups
  const [item, ...more] = group?.items ?? []
  return (
    others.length === 0 && more.length === 0 && group?.type === 'AWS' && (item?.text ?? '*') === '*'
  )
}

function* allowFaults(statement: Statement): Iterable<Draft> {
  const { condition, resource } = statement
  if (condition !== undefined)
    yield {
      code: 'RCP_SYNTAX_ERROR_ALLOW',
      at: [condition],
      details: 'An Allow of a resource control policy has no Condition: only Deny has.',
    }
  if (resource === undefined) return
  const [only, ...others] = resource.items
  const isAny = !resource.negated && others.length === 0 && (only?.text ?? '*') === '*'
  if (!isAny)
    yield {
      code: 'RCP_SYNTAX_ERROR_ALLOW',
      at: [resource.value],
      details: 'An Allow of a resource control policy applies to the resource "*".',
    }
}

function* governedActions(statement: Statement, policy: Policy): Iterable<Draft> {
  const governed = new Set(policy.catalogue.resourceControlServices)
  for (const { node, text } of statement.action?.strings ?? []) {
    const prefix = text.slice(0, Math.max(0, text.indexOf(':'))).toLowerCase()
    const isAll = text === '*' || (prefix !== '' && hasWildcard(prefix))
    if (isAll ? statement.effect !== 'Deny' : governed.has(prefix)) continue
    yield {
      code: 'RCP_SYNTAX_ERROR_ACTION',
      at: [node],
      details: isAll
        ? 'A Deny of a resource control policy names the services of its actions.'
        : `Resource control policies do not govern the service of ${text}.`,
    }
  }
}

const principalKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:principalarn',
])

const sourceKeys: ReadonlySet<string> = new Set([
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
])

/** Conditions on callers must spare AWS services, conditions on sources must mean them. */
function* serviceExemptions(statement: Statement): Iterable<Draft> {
  const { clauses, condition } = statement
  const unless = condition === undefined ? [] : [condition]
  const serviceTest = (wanted: string) =>
    clauses.some(
      ({ name, operator, values }) =>
        (name === 'aws:principalisawsservice' || name === 'aws:viaawsservice') &&
        operator.family === 'Bool' &&
        values.some((value) => value.text === wanted),
    )
  const tests = (keys: ReadonlySet<string>) => (clause: Clause) =>
    clause.operator.family !== 'Null' &&
    (keys.has(clause.name) ||
      (keys === principalKeys && clause.name.startsWith('aws:principaltag/')))
  const caller = clauses.find(tests(principalKeys))
  if (caller !== undefined && !serviceTest('false'))
    yield {
      code: 'RCP_MISSING_RELATED_PRINCIPAL_CONDITION_KEY',
      at: [caller.key],
      details: `${caller.keyText} is absent when a service calls: add BoolIfExists aws:PrincipalIsAWSService false.`,
      unless,
    }
  const source = clauses.find(tests(sourceKeys))
  if (source === undefined) return
  if (!serviceTest('true')) {
    yield {
      code: 'RCP_MISSING_RELATED_SERVICE_PRINCIPAL_CONDITION_KEY',
      at: [source.key],
      details: `${source.keyText} is there only when a service calls: add Bool aws:PrincipalIsAWSService true.`,
      unless,
    }
    return
  }
  const nullTest = clauses.some(
    ({ name, operator, values }) =>
      sourceKeys.has(name) &&
      operator.family === 'Null' &&
      values.some((value) => value.text === 'false'),
  )
  if (!nullTest)
    yield {
      code: 'RCP_MISSING_SERVICE_CONDITION_KEY_NULL_CHECK',
      at: [source.key],
      details: `Some calls of services carry no source: add Null aws:SourceAccount false.`,
      unless,
    }
}
