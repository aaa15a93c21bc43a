import type { Subject } from '../check/context.ts'
import type { Estate } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import type { ThirdParty } from '../report/result.ts'

/**
 * Roles that were compared with no baseline although a third party holds them: whoever assumes them has to tell an
 * external id, and nobody asks that of his own people (IAM User Guide: "Access to AWS accounts owned by third parties").
 */
export function thirdParties(estate: Estate, subjects: readonly Subject[]): readonly ThirdParty[] {
  const compared = new Set(
    subjects.flatMap(({ principal, bindings }) => (bindings.length > 0 ? [principal] : [])),
  )
  return estate.principals.flatMap((principal) => {
    const trust = principal.trust === undefined ? undefined : estate.documents[principal.trust]
    if (trust === undefined || !principal.instantiated || compared.has(principal)) return []
    if (!asksForExternalId(trust)) return []
    return [{ address: principal.address, root: principal.root, span: principal.span }]
  })
}

function asksForExternalId({ statements }: PolicyDocument): boolean {
  return statements.some(
    ({ effect, principals, conditions }) =>
      effect === 'Allow' &&
      // AWS services are asked for one, too, as older guides have it.
      principals?.entries.every(({ type }) => type === 'Service') !== true &&
      conditions.some(({ key }) => textOf(key)?.toLowerCase() === 'sts:externalid'),
  )
}
