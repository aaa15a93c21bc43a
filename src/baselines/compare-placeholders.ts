import { isStar, type Glob } from '../access/glob.ts'
import { displayOfCodes, firstLetter, holeLetter, letterOf } from '../access/letters.ts'
import type { Placeholder } from '../model/baseline.ts'

/** What a placeholder stands for: code units and letters, never a wildcard. */
export type Filling = readonly number[]
export type Fillings = ReadonlyMap<string, Filling>

/** A text of a baseline, cut at its placeholders. */
export type TemplatePart = string | { readonly placeholder: string }

/** Cuts texts at placeholders; equal names are equal placeholders. */
export function templateCutter(
  placeholders: readonly Placeholder[],
): (text: string) => readonly TemplatePart[] {
  if (placeholders.length === 0) return (text) => [text]
  const byText = new Map(placeholders.map((placeholder) => [placeholder.text, placeholder.name]))
  const longestFirst = [...byText.keys()].sort((a, b) => b.length - a.length)
  return (text) => {
    const parts: TemplatePart[] = []
    let from = 0
    for (let i = 0; i < text.length;) {
      const found = longestFirst.find((spelling) => spelling !== '' && text.startsWith(spelling, i))
      if (found === undefined) {
        i += 1
        continue
      }
      if (i > from) parts.push(text.slice(from, i))
      parts.push({ placeholder: byText.get(found) ?? found })
      i += found.length
      from = i
    }
    if (from < text.length) parts.push(text.slice(from))
    return parts
  }
}

/** The letter of a placeholder that nothing fills; one that is a whole text may be a whole ARN. */
export function placeholderLetter(name: string, whole: boolean): number {
  return holeLetter(`placeholder ${name}`, name, whole ? 'any' : 'field').code
}

/** Alignments that one text of a baseline may try with one of the tree. */
const stepLimit = 2_000

/**
 * The placeholders' values under which a text of the baseline becomes one of the tree, wildcards on
 * either side taken as any text; undefined where they do not fit. Values hold no wildcard and stay
 * inside their ARN field.
 */
export function align(
  template: readonly TemplatePart[],
  written: Glob,
): ReadonlyMap<string, Filling> | undefined {
  const wanted = template.flatMap((part): readonly (number | string)[] =>
    typeof part === 'string' ? codes(part) : [part.placeholder],
  )
  const whole = template.length === 1
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
    if (isStar(have)) {
      // A wildcard of the tree takes in any of the baseline's text, and fills no placeholder.
      for (let k = i; k <= wanted.length; k += 1) {
        const found = visit(k, j + 1, values)
        if (found !== undefined) return found
      }
      return undefined
    }
    if (want === undefined) return undefined
    if (want === 42) {
      for (let k = j; k <= written.tokens.length; k += 1) {
        const found = visit(i + 1, k, values)
        if (found !== undefined) return found
      }
      return undefined
    }
    if (typeof want === 'number') return want === have ? visit(i + 1, j + 1, values) : undefined
    const known = values.get(want)
    if (known !== undefined) {
      const same = known.every((code, index) => written.tokens[j + index] === code)
      return same ? visit(i + 1, j + known.length, values) : undefined
    }
    const value: number[] = []
    for (let k = j; k < written.tokens.length; k += 1) {
      const code = written.tokens[k] ?? -1
      if (code < 0 || (code === 58 && !whole)) return undefined
      value.push(code)
      const found = visit(i + 1, k + 1, new Map([...values, [want, [...value]]]))
      if (found !== undefined) return found
    }
    return undefined
  }
  return visit(0, 0, new Map())
}

function codes(text: string): readonly number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
}

/** One value a placeholder, by how many texts of the tree speak for it; equal counts by order. */
export function fillPlaceholders(
  templates: readonly (readonly TemplatePart[])[],
  written: readonly Glob[],
  placeholders: readonly Placeholder[],
): Fillings {
  const votes = new Map<string, Map<string, { value: Filling; count: number }>>()
  const shapes = new Map(placeholders.map((entry) => [entry.name, shapeOf(entry)]))
  for (const template of templates) {
    if (template.every((part) => typeof part === 'string')) continue
    for (const glob of written) {
      for (const [name, value] of align(template, glob) ?? []) {
        const shape = shapes.get(name)
        const text = displayOfCodes(value)
        const spelled = value.every((code) => code < firstLetter)
        if (shape !== undefined && spelled && !shape(text)) continue
        const byValue = votes.get(name) ?? new Map<string, { value: Filling; count: number }>()
        votes.set(name, byValue)
        const key = value.join()
        const known = byValue.get(key)
        if (known === undefined) byValue.set(key, { value, count: 1 })
        else known.count += 1
      }
    }
  }
  const chosen = new Map<string, Filling>()
  for (const [name, byValue] of votes) {
    let best: { value: Filling; count: number } | undefined
    for (const entry of byValue.values())
      if (best === undefined || entry.count > best.count) best = entry
    if (best !== undefined) chosen.set(name, best.value)
  }
  return chosen
}

function shapeOf(placeholder: Placeholder): ((text: string) => boolean) | undefined {
  if (placeholder.pattern === undefined) return undefined
  const expression = new RegExp(`^(?:${placeholder.pattern})$`)
  return (text) => text.length <= 512 && expression.test(text)
}

/** The name of a partition that is not spelled out stands for the commercial one. */
export function isPartitionName(name: string): boolean {
  return /partition$/i.test(name.replace(/[^A-Za-z]/g, ''))
}

/** Letters that stand for a partition, spelled out. */
export function withPartition(tokens: readonly number[], partition: string): readonly number[] {
  if (!tokens.some((token) => letterOf(token)?.shape === 'partition')) return tokens
  return tokens.flatMap((token) =>
    letterOf(token)?.shape === 'partition' ? codes(partition) : [token],
  )
}
