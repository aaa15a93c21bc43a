import type { HoleShape } from '../model/value.ts'

/**
 * A hole or policy variable inside a pattern: one letter beyond Unicode that stands for a text nobody
 * spelled out. Equal symbols are equal letters.
 */
export interface Letter {
  readonly code: number
  readonly symbol: string
  readonly shape: HoleShape
  /** As people see it: `${var.bucket}`. */
  readonly display: string
  /** True where the text may hold `:`; `/` likewise. */
  readonly colon: boolean
  readonly slash: boolean
  /** How many ARN fields it may span: true where colons after it cannot be counted. */
  readonly fields: boolean
  /** Stands for a list of texts that may be empty, such as the unread rest of an action list. */
  readonly many: boolean
  /** The context key of a policy variable, lower-cased. */
  readonly variable: string | undefined
  /** What the variable stands for where the key is absent: `x` of `${aws:username, 'x'}`. */
  readonly fallback?: string
}

/** Letters start where Unicode ends, so no text can spell one. */
export const firstLetter = 0x110000

const letters: Letter[] = []
const bySymbol = new Map<string, Letter>()

function intern(identity: string, make: (code: number) => Letter): Letter {
  const known = bySymbol.get(identity)
  if (known !== undefined) return known
  const letter = make(firstLetter + letters.length)
  letters.push(letter)
  bySymbol.set(identity, letter)
  return letter
}

/** The letter of a hole; the same symbol in another shape is another letter, which is never wrong. */
export function holeLetter(
  symbol: string,
  text: string,
  shape: HoleShape,
  many: boolean = false,
): Letter {
  return intern(`${many ? 'list' : 'hole'} ${shape} ${symbol}`, (code) => ({
    code,
    symbol,
    shape,
    display: `\${${text}}`,
    colon: shape === 'arn' || shape === 'any',
    slash: shape === 'arn' || shape === 'any' || shape === 'field',
    fields: shape === 'arn' || shape === 'any',
    many,
    variable: undefined,
  }))
}

/** The letter of `${aws:username}` and its kind; `inner` is what stands between the braces. */
export function variableLetter(inner: string): Letter {
  const comma = inner.indexOf(',')
  const key = (comma < 0 ? inner : inner.slice(0, comma)).trim().toLowerCase()
  // A default is text, the key is not: `${aws:UserName}` is `${aws:username}`.
  const fallback = comma < 0 ? '' : inner.slice(comma).replace(/^,\s*|\s+$/g, ',')
  const quoted = comma < 0 ? undefined : /^\s*'(.*)'\s*$/.exec(inner.slice(comma + 1))?.[1]
  return intern(`variable ${key} ${fallback}`, (code) => ({
    code,
    symbol: `variable ${key}${fallback}`,
    shape: 'any',
    display: `\${${inner}}`,
    colon: true,
    slash: true,
    fields: true,
    many: false,
    variable: key,
    ...(quoted === undefined ? {} : { fallback: quoted }),
  }))
}

/**
 * True where a letter of a pattern stands for whatever the letter of a word does: it is the same one, or the same
 * variable with a text for the absent key, for which the word's is no text at all.
 */
export function standsFor(token: number, letter: Letter): boolean {
  if (token === letter.code) return true
  if (letter.variable === undefined || letter.symbol !== `variable ${letter.variable}`) return false
  const own = letterOf(token)
  return own?.variable === letter.variable && !own.symbol.startsWith('fold ')
}

/** The letter for the same text compared without regard to case: its own, since it covers more texts. */
export function foldedLetter(code: number): number {
  const letter = letterOf(code)
  if (letter === undefined || letter.symbol.startsWith('fold ')) return code
  return intern(`fold ${code}`, (next) => ({
    ...letter,
    code: next,
    symbol: `fold ${letter.symbol}`,
  })).code
}

export function letterOf(code: number): Letter | undefined {
  // Nearly every code is a plain one; an index below zero would be looked up as a name.
  return code < firstLetter ? undefined : letters[code - firstLetter]
}

/** Codes as text: letters as `${…}`. */
export function displayOfCodes(codes: readonly number[]): string {
  let text = ''
  for (const code of codes)
    text += code < firstLetter ? String.fromCharCode(code) : (letterOf(code)?.display ?? '')
  return text
}
