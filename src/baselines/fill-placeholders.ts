import type { Glob } from '../access/glob.ts'
import { displayOfCodes, firstLetter } from '../access/letters.ts'
import type { Placeholder } from '../model/baseline.ts'
import {
  align,
  templateOf,
  type Alignment,
  type Filling,
  type Fillings,
  type Template,
  type TemplatePart,
} from './compare-placeholders.ts'
import { addTo } from '../model/multimap.ts'

/** Texts of a baseline, and texts of the tree that may be the same with placeholders filled. */
export interface Comparable {
  readonly where: 'resource' | 'value'
  readonly templates: readonly (readonly TemplatePart[])[]
  readonly written: readonly Glob[]
  /** How alike the statement and the grant are in their actions: what the pair's voice counts. */
  readonly weight: number
}

/** One text of the baseline held against one of the tree. */
interface Pair {
  readonly template: Template
  readonly glob: Glob
  readonly where: Comparable['where']
  weight: number
  alignment: Alignment | undefined
}

interface Option {
  readonly value: Filling
  count: number
}

/** What is left of the voice of a text of the tree that another text of the baseline already explains. */
const explainedShare = 0.1

const keyOf = (value: Filling): string => value.join()

/**
 * A value for each placeholder, by the weight of the texts of the tree that speak for it. The surest placeholder
 * chooses first, and what it chose holds for the others; a value that another has taken counts half. A placeholder
 * that stands for a list takes every text that nothing else explains, of the statements most like its grant.
 */
export function fillPlaceholders(
  comparables: readonly Comparable[],
  placeholders: readonly Placeholder[],
  given: Fillings = new Map(),
): Fillings {
  const lists = new Set(placeholders.flatMap(({ name, several }) => (several === true ? name : [])))
  const ballot = new Ballot(placeholders, lists, given)
  for (const { where, templates, written, weight } of comparables)
    for (const template of templates)
      for (const glob of written) ballot.add(templateOf(template), glob, where, weight)
  ballot.fixAll()
  const filled = new Map<string, readonly Filling[]>(
    [...ballot.fixed].map(([name, value]) => [name, [value]]),
  )
  for (const name of lists) {
    const values = ballot.listed(name, comparables)
    if (values.length > 0) filled.set(name, values)
  }
  return filled
}

/** Who speaks for which value, while placeholders are fixed one after the other. */
class Ballot {
  readonly fixed = new Map<string, Filling>()
  private readonly shapes: ReadonlyMap<string, ((text: string) => boolean) | undefined>
  private readonly lists: ReadonlySet<string>
  private readonly pairs: Readonly<Record<Comparable['where'], Map<Template, Map<string, Pair>>>> =
    {
      resource: new Map(),
      value: new Map(),
    }
  private readonly byName = new Map<string, Pair[]>()
  private readonly byGlob = new Map<string, Pair[]>()
  private readonly votes = new Map<string, Map<string, Option>>()
  private readonly explained = new Set<string>()
  private readonly taken = new Set<string>()

  constructor(placeholders: readonly Placeholder[], lists: ReadonlySet<string>, given: Fillings) {
    this.lists = lists
    this.shapes = new Map(placeholders.map((entry) => [entry.name, shapeOf(entry)]))
    for (const [name, [value, ...more]] of given)
      if (value !== undefined && more.length === 0) this.fixed.set(name, value)
  }

  add(template: Template, glob: Glob, where: Comparable['where'], weight: number): void {
    let pairs = this.pairs[where].get(template)
    if (pairs === undefined) {
      pairs = new Map()
      this.pairs[where].set(template, pairs)
    }
    let pair = pairs.get(glob.key)
    if (pair === undefined) {
      const alignment = this.aligned(template, glob, where)
      pair = { template, glob, where, weight: 0, alignment }
      pairs.set(glob.key, pair)
      if (alignment !== undefined) {
        for (const name of alignment.values.keys()) addTo(this.byName, name, pair)
        addTo(this.byGlob, glob.key, pair)
      }
    }
    // A text without placeholders only explains.
    const isVoting = pair.alignment !== undefined && pair.alignment.values.size > 0
    if (isVoting) this.vote(pair, -1)
    pair.weight += weight
    if (isVoting) this.vote(pair, 1)
  }

  /** Fixes one placeholder after the other, the surest first. */
  fixAll(): void {
    for (const templates of [this.pairs.resource, this.pairs.value])
      for (const pairs of templates.values()) for (const pair of pairs.values()) this.settle(pair)
    for (;;) {
      let surest:
        { readonly name: string; readonly option: Option; readonly count: number } | undefined
      for (const [name, options] of this.votes) {
        if (this.fixed.has(name)) continue
        const best = this.best(options)
        if (best === undefined || (surest !== undefined && best.count <= surest.count)) continue
        surest = { name, ...best }
      }
      if (surest === undefined) return
      this.fix(surest.name, surest.option.value)
    }
  }

  /** What a placeholder of many values stands for. */
  listed(name: string, comparables: readonly Comparable[]): readonly Filling[] {
    const own = comparables.flatMap((comparable) => {
      const templates = comparable.templates
        .map(templateOf)
        .filter(({ wanted }) => wanted.includes(name))
      return templates.length === 0 ? [] : [{ ...comparable, templates }]
    })
    const most = Math.max(0, ...own.map(({ weight }) => weight))
    const values = new Map<string, Filling>()
    for (const { templates, written, where, weight } of own) {
      if (weight < most * 0.999) continue
      for (const template of templates)
        for (const glob of written) {
          const found = align(template, glob, where, this.fixed)
          const value = found?.fit === 1 ? found.values.get(name) : undefined
          if (value !== undefined && !this.explained.has(glob.key)) values.set(keyOf(value), value)
        }
    }
    return [...values.values()]
  }

  private best(
    options: ReadonlyMap<string, Option>,
  ): { readonly option: Option; readonly count: number } | undefined {
    let first: { readonly option: Option; readonly count: number } | undefined
    for (const [key, option] of options) {
      const count = this.taken.has(key) ? option.count / 2 : option.count
      if (count > 1e-9 && (first === undefined || count > first.count)) first = { option, count }
    }
    return first
  }

  private fix(name: string, value: Filling): void {
    this.fixed.set(name, value)
    this.taken.add(keyOf(value))
    for (const pair of this.byName.get(name) ?? []) {
      const known = pair.alignment?.values.get(name)
      if (known === undefined || keyOf(known) !== keyOf(value)) {
        this.vote(pair, -1)
        pair.alignment = this.aligned(pair.template, pair.glob, pair.where)
        this.vote(pair, 1)
      }
      this.settle(pair)
    }
  }

  /** What a text with nothing open explains letter for letter speaks for little else. */
  private settle({ template, glob, alignment }: Pair): void {
    if (alignment?.fit !== 1 || this.explained.has(glob.key)) return
    if (template.wanted.some((part) => typeof part === 'string' && !this.fixed.has(part))) return
    const others = this.byGlob.get(glob.key) ?? []
    for (const pair of others) this.vote(pair, -1)
    this.explained.add(glob.key)
    for (const pair of others) this.vote(pair, 1)
  }

  private aligned(
    template: Template,
    glob: Glob,
    where: Comparable['where'],
  ): Alignment | undefined {
    const found = align(template, glob, where, this.fixed)
    if (found === undefined) return undefined
    for (const [name, value] of found.values)
      if (!this.fixed.has(name) && !this.isFit(name, value)) return undefined
    return found
  }

  private isFit(name: string, value: Filling): boolean {
    if (value.some((code) => code >= firstLetter)) return true
    return this.shapes.get(name)?.(displayOfCodes(value)) !== false
  }

  private vote({ alignment, weight, glob }: Pair, sign: 1 | -1): void {
    if (alignment === undefined || weight === 0) return
    const share = this.explained.has(glob.key) ? explainedShare : 1
    for (const [name, value] of alignment.values) {
      if (this.fixed.has(name) || this.lists.has(name)) continue
      const options = this.votes.get(name) ?? new Map<string, Option>()
      this.votes.set(name, options)
      const key = keyOf(value)
      const option = options.get(key) ?? { value, count: 0 }
      options.set(key, option)
      option.count += sign * weight * alignment.fit * share
    }
  }
}

function shapeOf(placeholder: Placeholder): ((text: string) => boolean) | undefined {
  if (placeholder.pattern === undefined) return undefined
  const expression = new RegExp(`^(?:${placeholder.pattern})$`)
  return (text) => text.length <= 512 && expression.test(text)
}
