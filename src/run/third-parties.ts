import type { Subject } from '../check/context.ts'
import { trustEvidence } from '../check/evidence.ts'
import type { Estate } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { textOf } from '../model/value.ts'
import type { VendorAccounts } from '../model/vendor-accounts.ts'
import type { ThirdParty } from '../report/result.ts'

/**
 * Roles that were compared with no baseline although a third party holds them: an account that is known to be a vendor's
 * may assume them, or whoever does has to tell an external id, and nobody asks that of his own people (IAM User Guide:
 * "Access to AWS accounts owned by third parties").
 */
export function thirdParties(
  estate: Estate,
  subjects: readonly Subject[],
  vendorAccounts: () => VendorAccounts,
): readonly ThirdParty[] {
  const compared = new Set(
    subjects.flatMap(({ principal, bindings }) => (bindings.length > 0 ? [principal] : [])),
  )
  return estate.principals.flatMap((principal) => {
    const trust = principal.trust === undefined ? undefined : estate.documents[principal.trust]
    if (trust === undefined || !principal.instantiated || compared.has(principal)) return []
    const vendor = vendorAdmitted(trust, vendorAccounts)
    if (vendor === undefined && !asksForExternalId(trust)) return []
    const { address, root, span } = principal
    return [{ address, root, span, ...(vendor === undefined ? {} : { vendor }) }]
  })
}

/** The vendor whose account may assume the role. */
function vendorAdmitted(
  trust: PolicyDocument,
  vendorAccounts: () => VendorAccounts,
): string | undefined {
  const { accounts } = trustEvidence([trust])
  if (accounts.length === 0) return undefined
  const vendors = vendorAccounts()
  return accounts
    .map((account) => vendors.holderOf(account)?.name)
    .find((name) => name !== undefined)
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
