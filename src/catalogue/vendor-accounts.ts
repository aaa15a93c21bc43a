import type { AccountHolder, VendorAccounts } from '../model/vendor-accounts.ts'

/** `rules/vendor-accounts.json`. */
export interface VendorAccountsFile {
  readonly vendors: readonly (AccountHolder & { readonly accounts: readonly string[] })[]
}

/** Reads the text of `rules/vendor-accounts.json`. Throws `SyntaxError` where it is no JSON. */
export function decodeVendorAccounts(text: string): VendorAccounts {
  const { vendors } = JSON.parse(text) as VendorAccountsFile
  const holders = new Map(
    vendors.flatMap((holder) => holder.accounts.map((account) => [account, holder] as const)),
  )
  return { holderOf: (account) => holders.get(account) }
}
