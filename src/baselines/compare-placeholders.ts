import { isStar, matchesCodes, nameStar, star, type Glob } from '../access/glob.ts'
import { firstLetter, holeLetter, letterOf } from '../access/letters.ts'
import type { Placeholder } from '../model/baseline.ts'

/** What a placeholder stands for: code units and letters; `*` where the vendor's own default has wildcards. */
export type Filling = readonly number[]
/** One value a placeholder; several where it stands for a list. */
export type Fillings = ReadonlyMap<string, readonly Filling[]>

/** A text of a baseline, cut at its placeholders. */
export type TemplatePart = string | Hole

export interface Hole {
  readonly placeholder: string
  /** The vendor's default, a pattern: what a text with wildcards must lie inside to fill the placeholder. */
  readonly widest?: readonly number[]
}

export type TemplateCutter = (text: string) => readonly TemplatePart[]

const cutters = new WeakMap<readonly Placeholder[], TemplateCutter>()

/** Cuts texts at placeholders; equal names are equal placeholders. Equal texts give one and the same template. */
export function templateCutter(placeholders: readonly Placeholder[]): TemplateCutter {
  const made = cutters.get(placeholders)
  if (made !== undefined) return made
  const byText = new Map(placeholders.map((placeholder) => [placeholder.text, holeOf(placeholder)]))
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length)
  const known = new Map<string, readonly TemplatePart[]>()
  const cutter: TemplateCutter = (text) => {
    const parts = known.get(text) ?? cut(text, longestFirst, byText)
    known.set(text, parts)
    return parts
  }
  cutters.set(placeholders, cutter)
  return cutter
}

function holeOf({ name, default: text }: Placeholder): Hole {
  return text === undefined ? { placeholder: name } : { placeholder: name, widest: patternOf(text) }
}

/** `${AccountId}` in a default is any name that is spelled out. */
function patternOf(text: string): readonly number[] {
  return text
    .split(/(\$\{\w+\})/)
    .flatMap((part, index) =>
      index % 2 === 1 ? [nameStar] : codes(part).map((code) => (code === 42 ? star : code)),
    )
}

function cut(
  text: string,
  longestFirst: readonly string[],
  byText: ReadonlyMap<string, Hole>,
): readonly TemplatePart[] {
  if (longestFirst.length === 0) return [text]
  const parts: TemplatePart[] = []
  let from = 0
  for (let i = 0; i < text.length;) {
    const found = longestFirst.find((spelling) => spelling !== '' && text.startsWith(spelling, i))
    if (found === undefined) {
      i += 1
      continue
    }
    if (i > from) parts.push(text.slice(from, i))
    parts.push(byText.get(found) ?? { placeholder: found })
    i += found.length
    from = i
  }
  if (from < text.length) parts.push(text.slice(from))
  return parts
}

/** Alignments that one text of a baseline may try with one of the tree. */
const stepLimit = 2_000

/** The values of placeholders under which two texts are one, and how plainly they are. */
export interface Alignment {
  readonly values: ReadonlyMap<string, Filling>
  /** 1: letter for letter; less where a wildcard of one side is a text of the other. */
  readonly fit: number
}

/** What alignments are worth in which a wildcard of the baseline, or one of the tree, takes in text of the other. */
const looseFits = { alike: 0.1, wider: 0.01 } as const

/**
 * The placeholders' values under which a text of the baseline becomes one of the tree, wildcards on
 * either side taken as any text; undefined where they do not fit. Values hold no wildcard that the
 * vendor's default does not take in, and stay inside their ARN field; what a resource begins with is a whole ARN. `known` values are kept to.
 */
export function align(
  template: Template,
  written: Glob,
  where: 'resource' | 'value',
  known: ReadonlyMap<string, Filling> = new Map(),
): Alignment | undefined {
  if (where === 'resource' && !fieldsFit(template.fields, fieldsOfGlob(written))) return undefined
  // First wildcard against wildcard, then one of the baseline against text; only then one of the tree.
  const same = alignWith(template, written, known, where, 'same')
  if (same !== undefined) return { values: same, fit: 1 }
  const alike = template.wanted.includes(42)
    ? alignWith(template, written, known, where, 'alike')
    : undefined
  if (alike !== undefined) return { values: alike, fit: looseFits.alike }
  if (!written.tokens.some(isStar)) return undefined
  const wider = alignWith(template, written, known, where, 'wider')
  return wider === undefined ? undefined : { values: wider, fit: looseFits.wider }
}

/** A text of a baseline, ready to be aligned. */
export interface Template {
  /** Code units and names of placeholders. */
  readonly wanted: readonly (number | string)[]
  readonly fields: readonly FieldStart[]
  readonly whole: boolean
  /** What wildcards may fill its placeholders, by name. */
  readonly widest: ReadonlyMap<string, readonly number[]>
}

export function templateOf(parts: readonly TemplatePart[]): Template {
  const known = templates.get(parts)
  if (known !== undefined) return known
  const wanted = parts.flatMap((part): readonly (number | string)[] =>
    typeof part === 'string' ? codes(part) : [part.placeholder],
  )
  // A placeholder at the start stands for a whole ARN: nothing after it can be counted.
  const fields = typeof wanted[0] === 'string' ? [] : fieldStarts(wanted, (code) => code !== 42)
  const widest = new Map(
    parts.flatMap((part) =>
      typeof part === 'string' || part.widest === undefined
        ? []
        : [[part.placeholder, part.widest] as const],
    ),
  )
  const template = { wanted, fields, whole: parts.length === 1, widest }
  templates.set(parts, template)
  return template
}

const templates = new WeakMap<readonly TemplatePart[], Template>()

/** What an ARN field begins with, and whether that is all of it. The last field takes in further colons. */
interface FieldStart {
  readonly text: string
  readonly closed: boolean
}

function fieldStarts(
  tokens: readonly (number | string)[],
  isText: (token: number) => boolean,
): readonly FieldStart[] {
  const fields: FieldStart[] = []
  let text = ''
  let closed = true
  for (const token of tokens) {
    if (token === 58 && fields.length < 5) {
      fields.push({ text, closed })
      text = ''
      closed = true
    } else if (typeof token === 'number' && isText(token)) {
      if (closed) text += String.fromCharCode(token)
    } else {
      closed = false
      // What may hold colons ends the count.
      const colons = typeof token === 'number' ? letterOf(token)?.fields === true : isArnName(token)
      if (token === star || colons) break
    }
  }
  return [...fields, { text, closed }]
}

/** A placeholder of such a name may hold colons. */
const isArnName = (name: string): boolean => /arn/i.test(name)

const starts = new WeakMap<Glob, readonly FieldStart[]>()

function fieldsOfGlob(glob: Glob): readonly FieldStart[] {
  const known = starts.get(glob)
  if (known !== undefined) return known
  const fields = fieldStarts(glob.tokens, (token) => token >= 0 && token < firstLetter)
  starts.set(glob, fields)
  return fields
}

/** False where some field plainly differs. */
function fieldsFit(a: readonly FieldStart[], b: readonly FieldStart[]): boolean {
  const count = Math.min(a.length, b.length)
  for (let i = 0; i < count; i += 1) {
    const [x, y] = [a[i], b[i]]
    if (x === undefined || y === undefined) return true
    // The last one that was counted may go on behind what ended the count.
    const ended = i === a.length - 1 || i === b.length - 1
    if (x.closed && y.closed && !ended && x.text !== y.text) return false
    const shared = Math.min(x.text.length, y.text.length)
    if (x.text.slice(0, shared) !== y.text.slice(0, shared)) return false
    if (x.closed && !ended && y.text.length > x.text.length) return false
    if (y.closed && !ended && x.text.length > y.text.length) return false
  }
  return true
}

function alignWith(
  { wanted, whole, widest }: Template,
  written: Glob,
  given: ReadonlyMap<string, Filling>,
  where: 'resource' | 'value',
  stars: 'same' | 'alike' | 'wider',
): ReadonlyMap<string, Filling> | undefined {
  let steps = 0
  const visit = (
    i: number,
    j: number,
    values: ReadonlyMap<string, Filling>,
  ): ReadonlyMap<string, Filling> | undefined => {
    steps += 1
    if (steps > stepLimit) return undefined
    const want = wanted[i]
    const have = written.tokens[j]
    if (want === undefined && have === undefined) return values
    if (isStar(have) && stars !== 'wider' && typeof want !== 'string')
      return want === 42 ? visit(i + 1, j + 1, values) : undefined
    if (isStar(have) && stars === 'wider') {
      // A wildcard of the tree takes in any of the baseline's text, and fills no placeholder.
      for (let k = i; k <= wanted.length; k += 1) {
        const found = visit(k, j + 1, values)
        if (found !== undefined) return found
      }
      return undefined
    }
    if (want === undefined) return undefined
    if (want === 42) {
      if (stars === 'same') return undefined
      for (let k = j; k <= written.tokens.length; k += 1) {
        const found = visit(i + 1, k, values)
        if (found !== undefined) return found
      }
      return undefined
    }
    if (typeof want === 'number') return want === have ? visit(i + 1, j + 1, values) : undefined
    const known = values.get(want)
    if (known !== undefined) {
      const same = known.every((code, index) => codeOf(written.tokens[j + index] ?? 0) === code)
      return same ? visit(i + 1, j + known.length, values) : undefined
    }
    const isArn = where === 'resource' && i === 0
    const within = widest.get(want)
    const colons = whole || isArn || isArnName(want)
    const { first, all } = reachOf(written.tokens, j, colons, within !== undefined)
    // Up to the end of its part first, then shorter, then longer.
    for (let step = 0; step < all; step += 1) {
      const length = step < first ? first - step : step + 1
      const value = written.tokens.slice(j, j + length).map(codeOf)
      if (isArn && !whole && !spansFields(value)) continue
      if (!isInside(value, within)) continue
      const found = visit(i + 1, j + length, new Map([...values, [want, value]]))
      if (found !== undefined) return found
    }
    if (within?.length === 0) return visit(i + 1, j, new Map([...values, [want, []]]))
    return undefined
  }
  return visit(0, 0, given)
}

/** How long a value that starts at `from` may be, and how long it is up to the end of its part. */
function reachOf(
  tokens: readonly number[],
  from: number,
  colons: boolean,
  wildcards: boolean,
): { readonly first: number; readonly all: number } {
  let end = from
  let part: number | undefined
  for (; end < tokens.length; end += 1) {
    const token = tokens[end] ?? -1
    if ((token < 0 && !wildcards) || (token === 58 && !colons)) break
    if (part === undefined && (token === 58 || token === 47) && end > from) part = end - from
  }
  return { first: part ?? end - from, all: end - from }
}

/** A wildcard as it is written. */
function codeOf(token: number): number {
  if (token >= 0) return token
  return isStar(token) ? 42 : 63
}

/** A wildcard of the tree is one letter that only a wildcard of the default takes in, whatever it stands for. */
const anything = holeLetter('a wildcard of the tree', '*', 'any').code

function isInside(value: Filling, widest: readonly number[] | undefined): boolean {
  if (!value.includes(42) && (widest === undefined || !value.includes(63))) return true
  if (widest === undefined) return false
  return matchesCodes(
    widest,
    value.map((code) => (code === 42 || code === 63 ? anything : code)),
  )
}

/** True for a text with all of an ARN's fields. */
function spansFields(value: Filling): boolean {
  const fields = value.some((code) => code >= firstLetter && letterOf(code)?.fields === true)
  return fields || value.filter((code) => code === 58).length >= 5
}

function codes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

/** The name of a partition that is not spelled out stands for the commercial one. */
export function isPartitionName(name: string): boolean {
  return /partition$/i.test(name.replace(/[^A-Za-z]/g, ''))
}

/** Letters that stand for a partition, spelled out. */
export function withPartition(tokens: readonly number[], partition: string): readonly number[] {
  const stands = (token: number): boolean =>
    token >= firstLetter && letterOf(token)?.shape === 'partition'
  if (!tokens.some(stands)) return tokens
  return tokens.flatMap((token) => (stands(token) ? codes(partition) : [token]))
}
