/** What is said of one role and one key in one step of an operation. */
export type KeyVerdict = 'granted' | 'not-needed' | 'missing' | 'denied' | 'unusable' | 'undecided'

export interface KeyCell {
  /** The step of the vendor’s table. */
  readonly title: string
  /** `snapshot`, `replica`, `worker`, `restore`. */
  readonly role: string
  /** Address of the principal that plays it; undefined where the scenario leaves it out. */
  readonly principal: string | undefined
  readonly use: 'source' | 'target' | 'default' | 'none'
  /** The key, as the scenario names it. */
  readonly key: string | undefined
  readonly verdict: KeyVerdict
  /** The actions that are not granted, as the vendor writes them. */
  readonly actions: readonly string[]
  /** Why, without a stop; empty where granted. */
  readonly why: string
}

/** A key scenario of the configuration, checked: one cell a step, role and key. */
export interface KeyTable {
  readonly baseline: string
  readonly operation: string
  readonly accounts: 'same' | 'cross'
  readonly regions: 'same' | 'other'
  readonly cells: readonly KeyCell[]
}
