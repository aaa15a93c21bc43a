import type { Catalogue } from '../../model/catalogue.ts'
import { allPatterns, arnFields, ownPatterns, type ArnFields, type ArnPattern } from '../arn.ts'
import type { IssueCode } from '../codes.ts'
import { formerServices } from '../former-services.ts'
import { hasWildcard, patternsMeet } from '../glob.ts'
import { remembered } from '../memo.ts'
import { type Draft, type Policy } from '../policy.ts'
import { isPartition, isRegion } from '../region.ts'
import { withoutVariables } from '../variable.ts'

type Fault = readonly [code: IssueCode, details: string]

/** Longer texts are no ARNs; bounds the comparison with patterns. */
const longestArn = 2_048

/** The ARNs of Resource and NotResource, field by field. */
export function* arns(policy: Policy): Iterable<Draft> {
  for (const { resource } of policy.statements) {
    for (const { node, text } of resource?.strings ?? []) {
      if (text === '*' || text.length > longestArn) continue
      for (const [code, details] of faultsOf(text, policy.catalogue))
        yield { code, at: [node], details }
    }
  }
}

const faultsOf = remembered((text: string, catalogue: Catalogue): readonly Fault[] => {
  const arn = arnFields(text)
  if (arn === undefined) {
    // A star may stand for the fields that are not written.
    if (withoutVariables(text, '*').includes('*')) return []
    return [['MISSING_ARN_FIELD', `${text} is no ARN: an ARN has six fields with colons between.`]]
  }
  if (arn.prefix !== 'arn')
    return hasWildcard(arn.prefix)
      ? []
      : [['INVALID_ARN_PREFIX', `A resource starts with arn:, not with ${arn.prefix}:.`]]
  const faults: Fault[] = []
  if (!hasWildcard(arn.partition) && !isPartition(arn.partition))
    faults.push(['INVALID_PARTITION', `AWS has no partition ${arn.partition || '(empty)'}.`])
  const { service } = arn
  if (hasWildcard(service)) {
    if (!/^[*?]+$/.test(service))
      faults.push([
        'WILDCARD_IN_SERVICE_NAME',
        `The service field of ${text} has a wildcard: name the service, so that no other is meant.`,
      ])
    return faults
  }
  return [...faults, ...serviceFaults(text, arn, catalogue)]
})

function serviceFaults(text: string, arn: ArnFields, catalogue: Catalogue): readonly Fault[] {
  const { service } = arn
  const known = catalogue.service(service) !== undefined
  if (formerServices.has(service)) return []
  if (service !== service.toLowerCase()) {
    const lower = service.toLowerCase()
    return known || allPatterns(lower, catalogue).length > 0
      ? [['INVALID_ARN_SERVICE_CASE', `The service of an ARN is in small letters: ${lower}.`]]
      : [['INVALID_SERVICE', `No service has the ARN prefix ${service}.`]]
  }
  const own = fieldFaults(text, arn, ownPatterns(service, catalogue))
  if (known && own.length === 0) return own
  const patterns = allPatterns(service, catalogue)
  if (patterns.length === 0 && !known)
    return [['INVALID_SERVICE', `No service has the ARN prefix ${service || '(empty)'}.`]]
  return fieldFaults(text, arn, patterns)
}

/**
 * What is wrong with Region, account and resource against the service's ARN patterns. Wildcards cross
 * fields, so an ARN that meets a pattern as a whole has every field it needs.
 */
function fieldFaults(
  text: string,
  arn: ArnFields,
  patterns: readonly ArnPattern[],
): readonly Fault[] {
  const { region, account } = arn
  const whole = withoutVariables(text, '*')
  const fits = patterns.some((pattern) => patternsMeet(whole, pattern.whole))
  const candidates = fits
    ? []
    : patterns.filter((pattern) => patternsMeet(arn.resource, pattern.resource))
  const faults: Fault[] = []
  if (region !== '' && !hasWildcard(region)) {
    if (!fits && patterns.length > 0 && patterns.every((pattern) => !pattern.hasRegion))
      faults.push(['ARN_REGION_NOT_ALLOWED', `ARNs of ${arn.service} have no Region: ${text}.`])
    else if (!isRegion(region)) faults.push(['INVALID_ARN_REGION', `AWS has no Region ${region}.`])
  }
  if (account !== '' && !hasWildcard(account)) {
    if (candidates.length > 0 && candidates.every((pattern) => pattern.account === ''))
      faults.push(['ARN_ACCOUNT_NOT_ALLOWED', `The ARN of this resource has no account: ${text}.`])
    else if (!isAccount(account, fits ? patterns : candidates))
      faults.push(['INVALID_ARN_ACCOUNT', `${account} is no account id: it has 12 digits.`])
  }
  if (fits) return faults
  if (candidates.length === 0) {
    if (patterns.length > 0)
      faults.push(['INVALID_ARN_RESOURCE', `${arn.service} has no resource of the form ${text}.`])
    return faults
  }
  if (region === '' && candidates.every((pattern) => pattern.hasRegion))
    faults.push(['MISSING_ARN_REGION', `The ARN of this resource needs a Region: ${text}.`])
  if (account === '' && candidates.every((pattern) => pattern.account === '*') && !isPublic(arn))
    faults.push(['MISSING_ARN_ACCOUNT', `The ARN of this resource needs an account: ${text}.`])
  return faults
}

/** Parameters and documents of Systems Manager that belong to AWS have no account. */
function isPublic(arn: ArnFields): boolean {
  return arn.service === 'ssm' && /^(?:parameter\/aws\/|document\/)/.test(arn.resource)
}

function isAccount(account: string, candidates: readonly ArnPattern[]): boolean {
  if (/^\d{12}$/.test(account) || account === 'aws') return true
  return candidates.some((pattern) => pattern.account === account)
}
