import { knownStrings, type Draft, type Policy, type Statement } from '../policy.ts'

/** Keys that tell for whom a service acts. */
const sourceKeys: ReadonlySet<string> = new Set([
  'aws:sourcearn',
  'aws:sourceaccount',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
])

/** Keys of callers that are people or roles; a service calling by itself has none of them. */
const callerKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:username',
])

/**
 * Services that write to or call resources for customers, as their guides tell with a condition on
 * source keys. The service's own list is not published: others are left alone.
 */
const actingServices: ReadonlySet<string> = new Set([
  'cloudtrail.amazonaws.com',
  'config.amazonaws.com',
  'delivery.logs.amazonaws.com',
  'logging.s3.amazonaws.com',
  's3.amazonaws.com',
  'ses.amazonaws.com',
  'sns.amazonaws.com',
])

/** Allow statements for AWS services: whether they say on whose behalf. */
export function* servicePrincipals(policy: Policy): Iterable<Draft> {
  if (policy.type !== 'RESOURCE_POLICY') return
  for (const statement of policy.statements) {
    const { principal, effect, clauses } = statement
    if (effect !== 'Allow' || principal === undefined || principal.negated) continue
    const services = principal.groups.filter((group) => group.type === 'Service')
    if (services.length === 0) continue
    const isAlone = services.length === principal.groups.length
    for (const { name, key, keyText, operator } of clauses) {
      const isCallerKey = callerKeys.has(name) || name.startsWith('aws:principaltag/')
      if (isAlone && isCallerKey && !operator.ifExists && operator.family !== 'Null')
        yield {
          code: 'UNSUPPORTED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
          at: [key],
          details: `A service principal never carries ${keyText}: use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
        }
      if (name === 'aws:referer')
        yield {
          code: 'RECOMMENDED_CONDITION_KEY_FOR_SERVICE_PRINCIPAL',
          at: [key],
          details: `For a service principal use aws:SourceArn, aws:SourceAccount or aws:SourceOrgID in place of ${keyText}.`,
        }
    }
    if (policy.isTrust || isRestricted(statement)) continue
    for (const { node, text } of services.flatMap((group) => knownStrings(group.items))) {
      if (!actingServices.has(text)) continue
      yield {
        code: 'RESTRICT_ACCESS_TO_SERVICE_PRINCIPAL',
        at: [node],
        details: `${text} acts for any of its customers: add aws:SourceArn, aws:SourceAccount or aws:SourceOrgID.`,
        unless: statement.condition === undefined ? [] : [statement.condition],
      }
    }
  }
}

function isRestricted(statement: Statement): boolean {
  return statement.clauses.some(
    ({ name }) => sourceKeys.has(name) || name.startsWith('kms:encryptioncontext:'),
  )
}
