/** Whose an AWS account is known to be. */
export interface AccountHolder {
  readonly name: string
  /** The vendor in the ids of baselines; absent where the library has none of it. */
  readonly vendor?: string
}

/** Accounts from which vendors reach into those of their customers. */
export interface VendorAccounts {
  /** undefined where the account is not known to be a vendor's. */
  holderOf(account: string): AccountHolder | undefined
}
