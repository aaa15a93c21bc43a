import { hasWildcard, serviceOf } from './action-text.ts'
import { matcherOf, type RecognitionIndex } from './recognition-index.ts'

/** One action of the input and the vendors' tokens that it stands for. */
export interface InputItem {
  readonly action: string
  /** The token that is the action itself. */
  readonly own: number | undefined
  readonly tokens: readonly number[]
  readonly weight: number
  /** The number of its service; -1 where no vendor has an action of it. */
  readonly service: number
  readonly isPattern: boolean
}

/** The input in the terms of the index. */
export interface Tokens {
  readonly items: readonly InputItem[]
  /** The tokens that it has, one way or another. */
  readonly covered: readonly number[]
  /** By token: how surely the input has it, 0 to 1. */
  readonly strengths: Float64Array
  /** By token: 1 where the input spells it out. */
  readonly spelled: Uint8Array
}

/** What an action of no vendor weighs: it tells against a baseline, less than a known one does. */
const unknownWeight = 0.2
/** `s3:*` is weak evidence of each action of S3, a narrower pattern a better one, `*` none. */
const serviceStrength = 0.2
const patternStrength = 0.7
const serviceWeight = 8
const patternWeight = 4
const everythingWeight = 100

const prefixPart = (action: string): string => action.slice(action.indexOf(':') + 1)

function readOne(
  index: RecognitionIndex,
  action: string,
): { readonly item: InputItem; readonly strength: number } {
  const service = serviceOf(action)
  const number = index.serviceNumber(service)
  const exact = index.tokenOf(action)
  if (!hasWildcard(action)) {
    const under = index
      .patternsOfService(service)
      .filter(({ matches }) => matches(action))
      .map(({ token }) => token)
    const tokens = exact === undefined ? under : [exact, ...under]
    const weight = exact === undefined ? unknownWeight : (index.weights[exact] ?? unknownWeight)
    return {
      item: { action, own: exact, tokens, weight, service: number, isPattern: false },
      strength: 1,
    }
  }
  if (action === '*' || service.includes('*')) {
    return {
      item: {
        action,
        own: exact,
        tokens: [],
        weight: everythingWeight,
        service: -1,
        isPattern: true,
      },
      strength: 0,
    }
  }
  const matches = matcherOf(action)
  const wide = /^\*+$/.test(prefixPart(action))
  const [from, to] = index.tokensOfService(service)
  const tokens: number[] = []
  for (let token = from; token < to; token += 1)
    if (matches(index.texts[token] ?? '')) tokens.push(token)
  const weight = wide ? serviceWeight : patternWeight
  return {
    item: { action, own: exact, tokens, weight, service: number, isPattern: true },
    strength: wide ? serviceStrength : patternStrength,
  }
}

/** Reads allowed actions and patterns; each is counted once, whatever its case. */
export function tokensOf(index: RecognitionIndex, actions: readonly string[]): Tokens {
  const items: InputItem[] = []
  const covered: number[] = []
  const strengths = new Float64Array(index.texts.length)
  const spelled = new Uint8Array(index.texts.length)
  const give = (token: number, strength: number): void => {
    const known = strengths[token] ?? 0
    if (known >= strength) return
    if (known === 0) covered.push(token)
    strengths[token] = strength
  }
  for (const action of new Set(actions.map((text) => text.toLowerCase()))) {
    const { item, strength } = readOne(index, action)
    items.push(item)
    if (item.own !== undefined) spelled[item.own] = 1
    for (const token of item.tokens) {
      give(token, index.texts[token] === action ? 1 : strength)
    }
  }
  return { items, covered, strengths, spelled }
}
