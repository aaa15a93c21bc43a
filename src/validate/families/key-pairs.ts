import { coversPattern } from '../../model/wildcard.ts'
import { hasWildcard } from '../glob.ts'
import { asList } from '../node.ts'
import { knownStrings, type Clause, type Draft, type Policy, type Statement } from '../policy.ts'
import { arnFields } from '../arn.ts'

/** Condition keys that need another key, an action or a direction beside them to do what they seem to. */
export function* keyPairs(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    for (const clause of statement.clauses) {
      if (clause.operator.family === 'Null') continue
      yield* partners(clause, statement, policy)
      yield* neededAction(clause, statement, policy)
      yield* attributes(clause, statement)
      yield* prefix(clause, statement)
      yield* endpointOwner(clause, statement)
    }
  }
}

function has(statement: Statement, ...names: readonly string[]): boolean {
  return statement.clauses.some((clause) => names.includes(clause.name))
}

function* partners(clause: Clause, statement: Statement, policy: Policy): Iterable<Draft> {
  const unless = statement.condition === undefined ? [] : [statement.condition]
  if (
    clause.name === 'aws:vpcsourceip' &&
    !has(statement, 'aws:sourcevpc', 'aws:sourcevpce', 'aws:sourcevpcarn')
  )
    yield {
      code: 'MISSING_PAIRED_CONDITION_KEYS',
      at: [clause.key],
      details: `${clause.keyText} says little without the network: add aws:SourceVpc or aws:SourceVpce.`,
      unless,
    }
  if (
    policy.type === 'RESOURCE_POLICY' &&
    clause.name === 'aws:sourcearn' &&
    statement.effect === 'Allow' &&
    (statement.principal?.groups.some((group) => group.type === 'Service') ?? false) &&
    !has(statement, 'aws:sourceaccount', 'aws:sourceorgid', 'aws:sourceorgpaths') &&
    knownStrings(clause.values).some(({ text }) => arnFields(text)?.account === '')
  )
    yield {
      code: 'MISSING_PAIRED_CONDITION_KEYS',
      at: [clause.key],
      details: `The ARN of ${clause.keyText} names no account: add aws:SourceAccount.`,
      unless,
    }
}

/** Keys of what a session carries, and the action that lets it carry that. */
function* neededAction(clause: Clause, statement: Statement, policy: Policy): Iterable<Draft> {
  const { action } = statement
  if (statement.effect !== 'Allow' || action === undefined || action.negated) return
  const tags =
    clause.name.startsWith('aws:requesttag/') ||
    clause.name === 'aws:tagkeys' ||
    clause.name === 'sts:transitivetagkeys'
  const needed =
    clause.name === 'sts:sourceidentity'
      ? 'sts:SetSourceIdentity'
      : tags && policy.isTrust
        ? 'sts:TagSession'
        : undefined
  if (needed === undefined) return
  const patterns = action.strings.map(({ text }) => text.toLowerCase())
  const assumes = patterns.some((pattern) => pattern.startsWith('sts:assumerole'))
  if (!assumes || patterns.some((pattern) => coversPattern(pattern, needed.toLowerCase()))) return
  yield {
    code: 'MISSING_ACTION_FOR_CONDITION_KEY',
    at: [clause.key],
    details: `${clause.keyText} takes effect only with the action ${needed} in the same statement.`,
    unless: [action.value],
  }
}

function* attributes(clause: Clause, statement: Statement): Iterable<Draft> {
  if (clause.name !== 'dynamodb:attributes') return
  const selected = statement.clauses.some(
    (other) =>
      other.name === 'dynamodb:select' &&
      other.operator.base === 'stringequals' &&
      other.values.every((value) => value.text === 'SPECIFIC_ATTRIBUTES'),
  )
  if (selected) return
  yield {
    code: 'DYNAMODB_ATTRIBUTES_WITHOUT_SELECT',
    at: [clause.key],
    details: `${clause.keyText} does not bind requests for all attributes: add dynamodb:Select with SPECIFIC_ATTRIBUTES.`,
    unless: statement.condition === undefined ? [] : [statement.condition],
  }
}

function* prefix(clause: Clause, statement: Statement): Iterable<Draft> {
  if (clause.name !== 's3:prefix' || clause.operator.family !== 'String') return
  const { effect } = statement
  if (effect !== (clause.operator.negated ? 'Allow' : 'Deny')) return
  yield {
    code: 'S3_PREFIX_IN_NEGATIVE_CONTEXT',
    at: [clause.key],
    details: `To forbid a prefix is easy to get round: allow the wanted values of ${clause.keyText} instead.`,
  }
}

const endpointKeys: ReadonlySet<string> = new Set([
  'aws:vpceaccount',
  'aws:vpceorgid',
  'aws:vpceorgpaths',
])

/** Only some services support these keys; an action that names all services reaches the others too. */
function* endpointOwner(clause: Clause, statement: Statement): Iterable<Draft> {
  const { action } = statement
  if (!endpointKeys.has(clause.name) || action === undefined) return
  const reachesAll =
    action.negated ||
    knownStrings(asList(action.value)).some(({ text }) => {
      const colon = text.indexOf(':')
      return hasWildcard(colon < 0 ? text : text.slice(0, colon))
    })
  if (!reachesAll) return
  yield {
    code: 'USE_CONDITION_KEY_ONLY_WITH_SUPPORTED_SERVICES',
    at: [clause.key],
    details: `Not every service supports ${clause.keyText}: name the services that do in ${action.name}.`,
  }
}
