import { documentFromJson } from '../access/document.ts'
import {
  actionForm,
  displayOfGlob,
  globOf,
  globOfText,
  resourceForm,
  type Glob,
  type Part,
} from '../access/glob.ts'
import { everySet, globSet, termsOf, type Terms } from '../access/statement.ts'
import type { BaselineGrant } from '../model/baseline.ts'
import type { FilledGrant } from './comparison.ts'
import {
  isPartitionName,
  placeholderLetter,
  templateCutter,
  type Filling,
  type Fillings,
  type TemplatePart,
} from './compare-placeholders.ts'

/** A grant of a bound baseline, ready for the algebra. */
export interface Need {
  readonly grant: BaselineGrant
  /** The id of the baseline it comes from. */
  readonly baseline: string
  /** Required, or of a feature that is not active. */
  readonly required: boolean
  readonly terms: Terms
  readonly filled: FilledGrant
  /** True where every resource is meant and no condition is set. */
  readonly unlimited: boolean
}

export interface NeedSource {
  readonly grant: BaselineGrant
  readonly baseline: string
  readonly required: boolean
  readonly cut: ReturnType<typeof templateCutter>
}

/** A grant with placeholders filled; those that nothing fills stay letters of their own. */
export function needOf(
  source: NeedSource,
  fillings: Fillings,
  partition: string,
  severalKeys: ReadonlySet<string>,
  keyName: (key: string) => string,
): Need {
  const { grant, cut } = source
  const resources = grant.notResources ?? grant.resources
  const unfilled = new Set<string>()
  const globs = resources.map((text) => {
    const parts = filledParts(cut(text), fillings, partition, unfilled)
    return globOf(inPartition(parts, partition), resourceForm)
  })
  const condition = filledCondition(grant, cut, fillings, partition)
  const [clauses] = termsOf(
    documentFromJson(
      {
        Version: '2012-10-17',
        Statement: [{ Effect: 'Allow', Action: '*', Condition: condition ?? {} }],
      },
      { kind: 'identity', name: source.baseline },
    ),
    severalKeys,
  )
  const everyResource = globs.length === 0 || globs.some((glob) => displayOfGlob(glob) === '*')
  const conditions = (clauses?.conditions ?? []).map((literal) => {
    const key = keyName(literal.key)
    if (key === literal.key) return literal
    const parts = JSON.parse(literal.id) as unknown[]
    return { ...literal, key, id: JSON.stringify([key, ...parts.slice(1)]) }
  })
  const actions = (grant.notActions ?? grant.actions).map((text) => globOfText(text, actionForm))
  return {
    grant,
    baseline: source.baseline,
    required: source.required,
    terms: {
      index: 0,
      sid: grant.sid,
      effect: grant.effect,
      actions: globSet(actions, grant.notActions !== undefined),
      resources:
        everyResource && grant.notResources === undefined
          ? everySet
          : globSet(globs, grant.notResources !== undefined),
      principals: everySet,
      conditions,
      guards: [],
      key: '',
    },
    filled: {
      resources: everyResource ? ['*'] : globs.map(displayOfGlob),
      condition,
      unfilled: [...unfilled],
    },
    unlimited: everyResource && grant.notResources === undefined && conditions.length === 0,
  }
}

function filledParts(
  template: readonly TemplatePart[],
  fillings: Fillings,
  partition: string,
  unfilled: Set<string>,
): readonly Part[] {
  return template.flatMap((part): readonly Part[] => {
    if (typeof part === 'string') return [part]
    const value = fillings.get(part.placeholder)
    if (value !== undefined) return partsOfFilling(value)
    if (isPartitionName(part.placeholder)) return [partition]
    unfilled.add(part.placeholder)
    return [placeholderLetter(part.placeholder, template.length === 1)]
  })
}

/** Texts and letters; a value is read letter for letter, which the absence of wildcards grants. */
function partsOfFilling(value: Filling): readonly Part[] {
  return value.map((code) => (code < 0x110000 ? String.fromCharCode(code) : code))
}

/** A vendor writes `arn:aws:`; in another partition the same is meant of that one. */
function inPartition(parts: readonly Part[], partition: string): readonly Part[] {
  const [first, ...rest] = parts
  if (partition === 'aws' || typeof first !== 'string') return parts
  return [first.replace(/^arn:aws:/, `arn:${partition}:`), ...rest]
}

function filledCondition(
  grant: BaselineGrant,
  cut: NeedSource['cut'],
  fillings: Fillings,
  partition: string,
): FilledGrant['condition'] {
  if (grant.condition === undefined) return undefined
  const fill = (text: string): string =>
    cut(text)
      .map((part) => {
        if (typeof part === 'string') return part
        const value = fillings.get(part.placeholder)
        if (value?.every((code) => code < 0x110000) === true) return String.fromCharCode(...value)
        return isPartitionName(part.placeholder) ? partition : `\${${part.placeholder}}`
      })
      .join('')
  return Object.fromEntries(
    Object.entries(grant.condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(Object.entries(keys).map(([key, values]) => [key, values.map(fill)])),
    ]),
  )
}

/** Patterns of the baseline's actions that hold wildcards. */
export function isWildcard(action: string): boolean {
  return /[*?]/.test(action)
}

/** The resource patterns of some statements. */
export function resourcesOf(terms: readonly Terms[]): readonly Glob[] {
  const seen = new Map<string, Glob>()
  for (const { resources } of terms) for (const glob of resources.globs) seen.set(glob.key, glob)
  return [...seen.values()]
}
