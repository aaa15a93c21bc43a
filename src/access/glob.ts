import type { HoleShape, StringValue, Unresolved } from '../model/value.ts'
import { firstLetter, foldedLetter, holeLetter, letterOf, variableLetter } from './letters.ts'

/** Token codes below zero; a token of zero or more is a UTF-16 unit or a letter. */
export const star = -1
/** `*` within the first five fields of an ARN: does not cross `:`. */
export const fieldStar = -2
export const anyOne = -3
export const fieldAnyOne = -4
/** A name's worth of text: any run without `:` and `/`. Never written in a policy; for ARN formats. */
export const nameStar = -5

/** True for tokens that match any run. */
export function isStar(token: number | undefined): boolean {
  return token === star || token === fieldStar || token === nameStar
}

/** How the text of a pattern is to be read. */
export interface GlobForm {
  /** `exact`: `*` and `?` are letters like others. */
  readonly wild: 'wild' | 'exact'
  readonly fold: boolean
  /** ARN rules: wildcards in the first five fields do not cross `:`. */
  readonly arn: boolean
  /** True where `${aws:username}` is a policy variable: documents of version 2012-10-17. */
  readonly variables: boolean
}

export const actionForm: GlobForm = { wild: 'wild', fold: true, arn: false, variables: false }
export const resourceForm: GlobForm = { wild: 'wild', fold: false, arn: true, variables: true }

const opposites = new WeakMap<GlobForm, GlobForm>()

/** The form with policy variables or without them: the same object each time, for what is kept by form. */
export function withVariables(form: GlobForm, variables: boolean): GlobForm {
  if (form.variables === variables) return form
  let other = opposites.get(form)
  if (other === undefined) {
    other = { ...form, variables }
    opposites.set(form, other)
  }
  return other
}

/** A pattern over texts, with letters for what the source does not spell out. */
export interface Glob {
  /** Equal keys are equal patterns. */
  readonly key: string
  readonly tokens: readonly number[]
  /** Letters are lower-cased when compared; tokens already are. */
  readonly fold: boolean
  /** The whole text, where the pattern has neither wildcard nor letter. */
  readonly literal: string | undefined
  /** The text before the first wildcard or letter. */
  readonly prefix: string
  /** True where the pattern is `prefix*` and the star crosses everything. */
  readonly isPrefix: boolean
  readonly hasLetters: boolean
  /** Undecided conditions (`symbol=holds`) under which the pattern is there at all. */
  readonly guards: readonly string[]
}

/** A piece of a pattern before it is read: text, or a letter's code. */
export type Part = string | number

/**
 * The parts of a string value: holes become letters, what is known of a hole's text stays text. Texts side by side are
 * one: HCL's `$${aws:username}` comes in two pieces, and is a variable all the same.
 */
export function partsOf(value: StringValue): readonly Part[] {
  const parts: Part[] = []
  for (const piece of value.pieces) {
    if (piece.kind !== 'literal') parts.push(...holeParts(piece))
    else {
      const before = parts.at(-1)
      if (typeof before === 'string') parts[parts.length - 1] = before + piece.text
      else parts.push(piece.text)
    }
  }
  return parts
}

function holeParts(hole: Unresolved): readonly Part[] {
  if (hole.pattern === undefined || hole.pattern.length === 0)
    return [holeLetter(hole.symbol, hole.text, hole.shape).code]
  return hole.pattern.map((known, index) =>
    typeof known === 'string'
      ? known
      : holeLetter(
          known.symbol ?? `${hole.symbol} ${index}`,
          partText(known.shape, hole.text),
          known.shape,
        ).code,
  )
}

/** Of an ARN only the name is told by its expression; the fields before it by what they are. */
function partText(shape: HoleShape, text: string): string {
  return shape === 'partition' || shape === 'region' || shape === 'account' ? shape : text
}

/** Lower-cases A to Z and nothing else, so that lengths stay. */
export function foldAscii(text: string): string {
  // Plain ASCII is the rule, and its lower case keeps every length.
  return /[^\0-\x7f]/.test(text)
    ? text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    : text.toLowerCase()
}

/** Patterns that the source spells out: policies name the same actions and resources again and again. */
const spelledOut = new WeakMap<GlobForm, Map<string, Glob>>()
const mostSpelledOut = 20_000

/** The pattern of some parts read in a form. */
export function globOf(
  parts: readonly Part[],
  form: GlobForm,
  guards: readonly string[] = [],
): Glob {
  const [text] = parts
  if (parts.length !== 1 || typeof text !== 'string' || guards.length > 0 || text.length > 500)
    return patternOf(parts, form, guards)
  let known = spelledOut.get(form)
  if (known === undefined || known.size >= mostSpelledOut) {
    known = new Map()
    spelledOut.set(form, known)
  }
  let glob = known.get(text)
  if (glob === undefined) {
    glob = patternOf(parts, form, guards)
    known.set(text, glob)
  }
  return glob
}

function patternOf(parts: readonly Part[], form: GlobForm, guards: readonly string[]): Glob {
  const tokens: number[] = []
  for (const part of parts) {
    if (typeof part === 'number') tokens.push(form.fold ? foldedLetter(part) : part)
    else pushText(tokens, form.fold ? foldAscii(part) : part, part, form)
  }
  return globOfTokens(form.arn ? fieldTokens(tokens) : tokens, form.fold, guards)
}

/** The pattern of a plain text. */
export function globOfText(text: string, form: GlobForm): Glob {
  return globOf([text], form)
}

function pushText(tokens: number[], text: string, original: string, form: GlobForm): void {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (form.variables && code === 36 && text.charCodeAt(i + 1) === 123) {
      const end = text.indexOf('}', i + 2)
      if (end > 0) {
        const inner = original.slice(i + 2, end)
        tokens.push(
          inner === '*' || inner === '?' || inner === '$'
            ? inner.charCodeAt(0)
            : variableLetter(inner).code,
        )
        i = end
        continue
      }
    }
    if (form.wild === 'wild' && code === 42) {
      if (tokens.at(-1) !== star) tokens.push(star)
    } else if (form.wild === 'wild' && code === 63) tokens.push(anyOne)
    else tokens.push(code)
  }
}

/** Wildcards of the first five fields become field wildcards, where the text has six fields at all. */
function fieldTokens(tokens: readonly number[]): readonly number[] {
  let colons = 0
  let field = -1
  for (let i = 0; i < tokens.length && field < 0; i += 1) {
    const token = tokens[i] ?? 0
    if (token === 58) colons += 1
    if (colons === 5) field = i
    // Nothing after a letter of several fields can be counted: from there on wildcards cross.
    if (token >= firstLetter && letterOf(token)?.fields === true) field = i
  }
  if (field < 0) return tokens
  return tokens.map((token, index) => {
    if (index >= field) return token
    if (token === star) return fieldStar
    return token === anyOne ? fieldAnyOne : token
  })
}

/** The pattern of tokens that are ready. */
export function globOfTokens(
  tokens: readonly number[],
  fold: boolean,
  guards: readonly string[] = [],
): Glob {
  let end = 0
  while (end < tokens.length) {
    const token = tokens[end] ?? -1
    if (token < 0 || token >= firstLetter) break
    end += 1
  }
  let prefix = ''
  for (let i = 0; i < end; i += 1) prefix += String.fromCharCode(tokens[i] ?? 0)
  const literal = end === tokens.length ? prefix : undefined
  const isPrefix = end === tokens.length - 1 && tokens[end] === star
  const body = literal !== undefined ? `=${prefix}` : isPrefix ? `^${prefix}` : `~${tokens.join()}`
  return {
    key: `${guards.length === 0 ? '' : JSON.stringify(guards)}${fold ? 'i' : 's'}${body}`,
    tokens,
    fold,
    literal,
    prefix,
    isPrefix,
    hasLetters: tokens.some((token) => token >= firstLetter),
    guards,
  }
}

/** Matches every text. */
export const everything: Glob = globOfTokens([star], false)

/** The pattern as people write it. */
export function displayOfGlob(glob: Glob): string {
  let text = ''
  for (const token of glob.tokens) {
    if (isStar(token)) text += '*'
    else if (token === anyOne || token === fieldAnyOne) text += '?'
    else if (token >= firstLetter) text += letterOf(token)?.display ?? ''
    else text += String.fromCharCode(token)
  }
  return text
}

/** True where `text` matches; letters match nothing. Linear in the text for each star. */
export function matchesText(glob: Glob, text: string): boolean {
  return matchesKey(glob, glob.fold ? foldAscii(text) : text)
}

/** The same for a text that is folded already where the pattern is: an action's key. */
export function matchesKey(glob: Glob, subject: string): boolean {
  if (glob.literal !== undefined) return glob.literal === subject
  if (glob.isPrefix) return subject.startsWith(glob.prefix)
  const codes: number[] = []
  for (let i = 0; i < subject.length; i += 1) codes.push(subject.charCodeAt(i))
  return matchesCodes(glob.tokens, codes)
}

/**
 * State-set matching, so that field stars need no backtracking; codes may hold letters, which match
 * themselves and stars that may cross them.
 */
export function matchesCodes(tokens: readonly number[], codes: readonly number[]): boolean {
  const end = tokens.length
  /** By state the last step that reached it. */
  const reached = new Int32Array(end + 1)
  const enter = (states: number[], from: number, step: number): void => {
    // Stars may match nothing.
    for (let state = from; reached[state] !== step; state += 1) {
      reached[state] = step
      states.push(state)
      if (!isStar(tokens[state])) return
    }
  }
  let states: number[] = []
  let step = 1
  enter(states, 0, step)
  for (const code of codes) {
    // What a last star takes in needs no reading.
    if (tokens[end - 1] === star && reached[end - 1] === step) return true
    const letter = code >= firstLetter ? letterOf(code) : undefined
    const colon = code === 58 || letter?.colon === true
    const slash = code === 47 || letter?.slash === true
    const next: number[] = []
    step += 1
    for (const state of states) {
      const token = tokens[state]
      if (token === undefined) continue
      if (isStar(token)) {
        if (token === star || (!colon && (token === fieldStar || !slash))) enter(next, state, step)
      } else if (token === code) enter(next, state + 1, step)
      else if (code < firstLetter && (token === anyOne || (token === fieldAnyOne && !colon)))
        enter(next, state + 1, step)
    }
    if (next.length === 0) return false
    states = next
  }
  return reached[end] === step
}
