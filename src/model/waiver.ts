/** What the configuration accepts of a rule's findings, and why. */
export interface Waiver {
  readonly rule: string
  readonly principal: string | undefined
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly reason: string
  /** ISO date after which it no longer holds. */
  readonly expires: string | undefined
}
