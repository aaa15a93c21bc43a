/** The actions of a baseline that stand together: what is always required, one feature, or one variant. */
export interface ProfilePart {
  readonly feature?: string
  readonly variant?: { readonly group: string; readonly name: string }
  /** Lower case; the vendor's patterns stay patterns. */
  readonly actions: readonly string[]
}

/**
 * In nats (see `savedBy`), what ordinary policies have of a profile: the most and the most of another repository, of
 * policies that are it alone, then of those that have others besides.
 */
export type Reached = readonly [
  alone: number,
  secondAlone: number,
  among: number,
  secondAmong: number,
]

/** What a baseline looks like in one version and edition. */
export interface RecognitionProfile {
  readonly baseline: string
  readonly product: string
  readonly version?: string
  readonly edition?: string
  /** Higher is newer. */
  readonly age: number
  readonly parts: readonly ProfilePart[]
  /** Set where the profile is one published list alone: a part of a split set, an addition. */
  readonly list?: string
  /** Features under which the grants of that list stand. */
  readonly pins?: readonly string[]
  /** How much ordinary policies have of it; absent where none has anything. */
  readonly reached?: Reached
  readonly accounts: readonly string[]
  readonly names: readonly string[]
  readonly sids: readonly string[]
  /** Words of its resources and conditions; see `marksOf`. */
  readonly marks?: readonly string[]
  readonly services: readonly string[]
  /** Kinds of principals whom its role trusts: `AWS`, `Service`, `Federated`. */
  readonly trustedBy?: readonly string[]
}

export type ProfileHead = Omit<RecognitionProfile, 'parts'>

/** A part without its actions. */
export type PartHead = Omit<ProfilePart, 'actions'>

/** Lists of numbers one behind the other: those of `i` stand from `starts[i]` to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Uint32Array
  readonly values: Uint32Array
}

/** What recognition compares with, worked out when the baselines are compiled. */
export interface CompiledRecognition {
  readonly texts: RecognitionTexts
  readonly numbers: RecognitionNumbers
  /** What ordinary policies have of the vendors' actions: tokens, ascending. Read where an answer depends on it. */
  readonly ordinary: () => NumberLists
}

export interface RecognitionTexts {
  /** Vendors' actions and patterns, lower case, sorted; a token is a place here. */
  readonly tokens: readonly string[]
  readonly profiles: readonly ProfileHead[]
  /** By profile; the parts of all profiles are numbered one behind the other. */
  readonly parts: readonly (readonly PartHead[])[]
  /** Tokens with `*` or `?`. */
  readonly patterns: readonly number[]
  /** The first token of each service prefix. */
  readonly services: readonly (readonly [prefix: string, first: number])[]
  /** Sids in lower case, accounts and words of resources and conditions, sorted; a mark is a place here. */
  readonly marks: readonly string[]
  /** Vendors' words by which their roles are named, and the profiles that have them. */
  readonly words: readonly (readonly [word: string, profiles: readonly number[]])[]
}

export interface RecognitionNumbers {
  /** By token. Rare ones weigh more: ln(1 + products / products that have it). */
  readonly weights: Float64Array
  /** By token: how little ordinary policies have it, 0 to 1. */
  readonly specificities: Float64Array
  /** By token: the nats that it takes to tell it of a policy that has something of its service. */
  readonly costs: Float64Array
  /** By service: the nats that it takes to tell that an ordinary policy has something of it. */
  readonly serviceCosts: Float64Array
  /** By profile: the weight of what it asks for at least. */
  readonly lightest: Float64Array
  /** By mark: how telling it is as a Sid or a word, 1 / products that have it; 0 for an account. */
  readonly sidWeights: Float64Array
  /** By part: its tokens, ascending. */
  readonly partTokens: NumberLists
  /** By token: the profiles that have it. */
  readonly postings: NumberLists
  /** By mark: the profiles that have it. */
  readonly marked: NumberLists
}
