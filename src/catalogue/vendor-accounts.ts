import { addTo } from '../model/multimap.ts'
import type { AccountHolder, VendorAccounts } from '../model/vendor-accounts.ts'

/** `rules/vendor-accounts.json`. */
export interface VendorAccountsFile {
  readonly vendors: readonly (AccountHolder & { readonly accounts: readonly string[] })[]
}

/** Reads the text of `rules/vendor-accounts.json`. Throws `SyntaxError` where it is no JSON. */
export function decodeVendorAccounts(text: string): VendorAccounts {
  const { vendors } = JSON.parse(text) as VendorAccountsFile
  const holders = new Map<string, AccountHolder>()
  const accounts = new Map<string, string[]>()
  for (const holder of vendors)
    for (const account of holder.accounts) {
      holders.set(account, holder)
      if (holder.vendor !== undefined) addTo(accounts, holder.vendor, account)
    }
  return {
    holderOf: (account) => holders.get(account),
    accountsOf: (vendor) => accounts.get(vendor)?.toSorted() ?? [],
  }
}
