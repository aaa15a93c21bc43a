import { keyOf, literalOf } from '../access/condition.ts'
import {
  actionForm,
  displayOfGlob,
  globOf,
  globOfText,
  resourceForm,
  type Glob,
  type Part,
} from '../access/glob.ts'
import { letterOf } from '../access/letters.ts'
import { everySet, globSet, type Terms } from '../access/statement.ts'
import type { BaselineGrant } from '../model/baseline.ts'
import type { ConditionClause } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, literal, type Piece, type StringValue } from '../model/value.ts'
import type { FilledGrant } from './comparison.ts'
import {
  isPartitionName,
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
  const fills = (text: string): readonly (readonly Part[])[] =>
    filledParts(cut(text), fillings, partition, unfilled)
  const globs = resources.flatMap((text) =>
    fills(text).map((parts) => globOf(inPartition(parts, partition), resourceForm)),
  )
  const fillAll = (text: string): readonly StringValue[] => fills(text).map(valueOfParts)
  const fill = (text: string): StringValue => valueOfParts(fills(text)[0] ?? [])
  const conditions = Object.entries(grant.condition ?? {}).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) =>
      literalOf(clauseOf(operator, keyName(keyOf({ key: fill(key) })), values.flatMap(fillAll)), {
        variables: true,
        severalKeys,
      }),
    ),
  )
  const everyResource = globs.length === 0 || globs.some((glob) => displayOfGlob(glob) === '*')
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
      resources: everyResource ? ['*'] : globs.map((glob) => shown(displayOfGlob(glob))),
      condition: shownCondition(grant, (text) =>
        fillAll(text).map((value) => shown(displayOf(value))),
      ),
      unfilled: [...unfilled],
    },
    unlimited: everyResource && grant.notResources === undefined && conditions.length === 0,
  }
}

/**
 * A placeholder that nothing fills is one text that no policy spells: a wildcard in its place is
 * wider, another text is another resource.
 */
const mark = '\uE000'

const shown = (text: string): string => text.replace(/\uE000([^\uE000]*)\uE000/g, '${$1}')

/** A text with its placeholders filled; as many as the values of one that stands for a list. */
function filledParts(
  template: readonly TemplatePart[],
  fillings: Fillings,
  partition: string,
  unfilled: Set<string>,
): readonly (readonly Part[])[] {
  const valuesOf = (name: string): readonly (readonly Part[])[] => {
    const values = fillings.get(name)
    if (values !== undefined) return values.map(partsOfFilling)
    if (isPartitionName(name)) return [[partition]]
    unfilled.add(name)
    return [[`${mark}${name}${mark}`]]
  }
  let texts: readonly (readonly Part[])[] = [[]]
  for (const part of template) {
    const values = typeof part === 'string' ? [[part]] : valuesOf(part.placeholder)
    texts = texts.flatMap((before) => values.map((value) => [...before, ...value]))
    if (texts.length > mostTexts) texts = texts.slice(0, mostTexts)
  }
  return texts
}

/** Texts that one text with lists in it may become; a policy has room for fewer. */
const mostTexts = 1_000

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

const nowhere: Span = { file: '', start: 0, end: 0 }

/** Parts as a string value; a letter becomes the hole it stands for. */
function valueOfParts(parts: readonly Part[]): StringValue {
  const pieces = parts.map((part): Piece => {
    const letter = typeof part === 'number' ? letterOf(part) : undefined
    if (letter === undefined || letter.variable !== undefined)
      return {
        kind: 'literal',
        text: typeof part === 'string' ? part : (letter?.display ?? ''),
        span: nowhere,
        exact: false,
      }
    return {
      kind: 'unresolved',
      text: letter.display.slice(2, -1),
      span: nowhere,
      reason: 'opaque',
      symbol: letter.symbol,
      shape: letter.shape,
    }
  })
  return { kind: 'string', pieces, span: nowhere }
}

function clauseOf(operator: string, key: string, values: readonly StringValue[]): ConditionClause {
  return {
    operator,
    operatorSpan: nowhere,
    key: literal(key, nowhere, false),
    values: values.map((value) => ({ value, guards: [] })),
    open: undefined,
    guards: [],
    span: nowhere,
  }
}

function shownCondition(
  grant: BaselineGrant,
  fill: (text: string) => readonly string[],
): FilledGrant['condition'] {
  if (grant.condition === undefined) return undefined
  return Object.fromEntries(
    Object.entries(grant.condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, values]) => [fill(key)[0] ?? key, values.flatMap(fill)]),
      ),
    ]),
  )
}

/** Patterns of the baseline's actions that hold wildcards. */
export function isWildcard(action: string): boolean {
  return /[*?]/.test(action)
}

/** The resource patterns of a statement. */
export function resourcesOf({ resources }: Terms): readonly Glob[] {
  return resources.globs
}

/** The condition keys of a statement, as patterns. */
export function keysOf(terms: Terms): readonly Glob[] {
  return terms.conditions.map((claim) => keyGlob(claim.key))
}

const exactText = { wild: 'exact', fold: false, arn: false, variables: false } as const

/** The texts that a statement compares some condition keys with. */
export function valuesOf(
  { conditions }: Terms,
  isMeant: (key: string) => boolean,
): readonly Glob[] {
  return conditions.flatMap((claim) =>
    claim.values.domain === 'text' && isMeant(claim.key) ? claim.values.globs : [],
  )
}

/** The one empty list of rows that have nothing to list: most rows of a large role have several. */
export const none: readonly never[] = []

/** The names that needs have, each once, in their order. */
export function distinct(
  needs: readonly Need[],
  nameOf: (need: Need) => string | undefined,
): readonly string[] {
  let names: string[] | undefined
  for (const need of needs) {
    const name = nameOf(need)
    if (name === undefined || names?.includes(name) === true) continue
    if (names === undefined) names = [name]
    else names.push(name)
  }
  return names ?? none
}

/** A condition key as a pattern. */
export const keyGlob = (key: string): Glob => globOfText(key, exactText)
