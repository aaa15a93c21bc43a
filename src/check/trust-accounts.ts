import type { TrustRequirement } from '../model/baseline.ts'
import { editDistance } from '../model/edit-distance.ts'
import type { PrincipalEntry, Statement } from '../model/policy.ts'
import { pointAt, textOf } from '../model/value.ts'
import type { VendorAccounts } from '../model/vendor-accounts.ts'
import type { TrustProblem } from './trust-problem.ts'
import { accountOfPrincipal } from './principal-account.ts'
import { fitOf } from './trust-principal.ts'

/** Whose baseline is bound. */
export interface Vendor {
  readonly id: string
  readonly name: string
  /** Accounts by which the vendor assumes this role; empty where a customer’s own may do so. */
  readonly accounts: readonly string[]
}

/** `${DdAWSAccountId}`, `${DrataAwsAccountArn}`. */
const accountPlaceholder = /\$\{\w*account\w*\}/i
/** Digits that somebody gets wrong, or two that change places. */
const slip = 2

/**
 * Accounts that fill a placeholder of the vendor's and are known to be somebody else's, or are not known to be the
 * vendor's although others are.
 */
export function strangeAccounts(
  allows: readonly Statement[],
  requirements: readonly TrustRequirement[],
  vendor: Vendor,
  vendors: () => VendorAccounts,
): readonly TrustProblem[] {
  const { accounts: own } = vendor
  if (own.length === 0) return []
  return allows.flatMap(({ principals }) =>
    (principals?.element === 'Principal' ? principals.entries : []).flatMap((entry) => {
      const account = accountOfPrincipal(textOf(entry.value) ?? '')
      const asking = account === undefined ? undefined : askingFor(entry, requirements)
      if (account === undefined || asking === undefined || own.includes(account)) return []
      return problemOf(entry, account, asking, vendor, vendors())
    }),
  )
}

/** The requirement that the entry fills by its account; undefined where the vendor spells the account out. */
function askingFor(
  entry: PrincipalEntry,
  requirements: readonly TrustRequirement[],
): TrustRequirement | undefined {
  const fitting = requirements.flatMap((requirement) =>
    (requirement.principals[entry.type] ?? [])
      .filter((principal) => fitOf(entry, entry.type, principal) === 'yes')
      .map((principal) => ({ requirement, principal })),
  )
  return fitting.every(({ principal }) => accountPlaceholder.test(principal))
    ? fitting[0]?.requirement
    : undefined
}

function problemOf(
  entry: PrincipalEntry,
  account: string,
  asking: TrustRequirement,
  vendor: Vendor,
  vendors: VendorAccounts,
): readonly TrustProblem[] {
  const { accounts: own } = vendor
  const holder = vendors.holderOf(account)
  if (holder?.vendor === vendor.id) return []
  const problem = { principal: account, span: pointAt(entry.value), sameAccount: false }
  if (holder !== undefined)
    return [
      {
        ...problem,
        verdict: 'other-account',
        text: `${account} is an account of ${holder.name}, not of ${vendor.name}`,
      },
    ]
  const near = own.find((one) => editDistance(one, account, slip) <= slip)
  if (near !== undefined)
    return [
      {
        ...problem,
        verdict: 'other-account',
        text: `${account} is no account that ${vendor.name} is known by; ${near} is`,
      },
    ]
  // Nobody but a vendor asks its customers for an external id: the account is to be the vendor's own.
  return demandsExternalId(asking)
    ? [
        {
          ...problem,
          verdict: 'unknown-account',
          text: `${account} is not among the accounts that ${vendor.name} is known by: ${own.join(', ')}`,
        },
      ]
    : []
}

const demandsExternalId = ({ condition = {} }: TrustRequirement): boolean =>
  Object.values(condition).some((keys) =>
    Object.keys(keys).some((key) => key.toLowerCase() === 'sts:externalid'),
  )
