import type { Baseline } from '../model/baseline.ts'
import type { VendorAccounts } from '../model/vendor-accounts.ts'

const placeholder = /\$\{|<|\{\{/

/** True where the vendor leaves open which account assumes the role, or does not say who does. */
const isOpen = ({ kind, trust }: Baseline): boolean =>
  kind === 'identity' &&
  (trust.length === 0 ||
    trust.some(
      ({ principals }) => principals['AWS']?.some((text) => placeholder.test(text)) === true,
    ))

/** The baselines, each recognised by its vendor's known accounts where its own trust names none. */
export function withKnownAccounts(
  baselines: readonly Baseline[],
  vendors: Pick<VendorAccounts, 'accountsOf'>,
): readonly Baseline[] {
  return baselines.map((baseline) => {
    const known = isOpen(baseline) ? vendors.accountsOf(baseline.vendor) : []
    const accounts = [...new Set([...(baseline.match.accounts ?? []), ...known])]
    return known.length === 0 ? baseline : { ...baseline, match: { ...baseline.match, accounts } }
  })
}
