import type { EffectiveAccess } from '../access/effective.ts'
import { severalKeysOf, type Terms } from '../access/statement.ts'
import { canonicalConditionKey } from '../catalogue/aliases.ts'
import type { BaselineGrant } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { actionForm, globOfText, type Glob } from '../access/glob.ts'
import { displayOfCodes } from '../access/letters.ts'
import { judgeAllowed } from './compare-allowed.ts'
import { needIndex } from './compare-index.ts'
import {
  isWildcard,
  keyGlob,
  keysOf,
  needOf,
  resourcesOf,
  valuesOf,
  type Need,
  type NeedSource,
} from './compare-needs.ts'
import {
  align,
  templateCutter,
  templateOf,
  type Filling,
  type Fillings,
  type TemplatePart,
} from './compare-placeholders.ts'
import { judgeRequired } from './compare-required.ts'
import { naming, scopeOf, type Scope } from './compare-scope.ts'
import type { BoundBaseline, Comparison, RequiredVerdict } from './comparison.ts'
import { fillPlaceholders, type Comparable } from './fill-placeholders.ts'

export interface ComparisonInput {
  readonly access: EffectiveAccess
  /** All baselines that are bound to the principal: their union is what it needs. */
  readonly baselines: readonly BoundBaseline[]
  readonly catalogue: Catalogue
  /** What the principal has beyond the needs is not asked: it takes most of the time. */
  readonly isLackAlone?: boolean
}

/** Compares what a principal may do with what the bound baselines say. */
export function compareWithBaseline(input: ComparisonInput): Comparison {
  const { access, baselines, catalogue, isLackAlone = false } = input
  const keyName = keyNames(catalogue)
  const plain = scopeOf(access, catalogue, keyName)
  const sources = baselines.flatMap(sourcesOf)
  const fillings = fillingsOf([...sources, ...baselines.flatMap(variantSources)], baselines, plain)
  const severalKeys = severalKeysOf(
    [...access.input.documents, ...access.input.boundaries].map((entry) => entry.document),
  )
  const ready = (source: NeedSource): Need =>
    needOf(source, fillings, plain.partition, severalKeys, keyName)
  const needs = sources.map(ready)
  const variants = baselines.flatMap((baseline) =>
    alternativesOf(baseline).map((group) =>
      chosenVariant(group.group, variantNeeds(group, baseline, ready), plain),
    ),
  )
  const required = [
    ...needs.filter((need) => need.required),
    ...variants.flatMap(({ needs: chosen }) => chosen),
  ]
  const scope: Scope = {
    ...plain,
    refused: required.map(({ terms }) => terms).filter(({ effect }) => effect === 'Deny'),
  }
  const all = [...required, ...needs.filter((need) => !need.required)]
  const reversed = baselines.length > 0 && baselines.every(({ kind }) => isCap(kind))
  const rows = judgeRequired(required, scope)
  return {
    baselines: baselines.map((baseline) => baseline.id),
    // A boundary that allows less than the vendor's is no gap: only what it must refuse counts.
    required: reversed ? rows.map((row) => (row.effect === 'Deny' ? row : asCapped(row))) : rows,
    allowed: isLackAlone ? [] : judgeAllowed(needIndex(all, scope), scope, baselines),
    placeholders: [...fillings].map(([name, values]) => ({ name, value: shownValues(values) })),
    unread: [...access.mayAdd, ...access.mayTake],
    assumptions: assumptionsOf(access, fillings),
    variants: variants.map(({ group, variant, complete }) => ({ group, variant, complete })),
  }
}

const isCap = (kind: BoundBaseline['kind']): boolean =>
  kind === 'boundary' || kind === 'service-control' || kind === 'resource-control'

function asCapped(row: Comparison['required'][number]): Comparison['required'][number] {
  if (row.verdict === 'granted') return row
  return { ...row, verdict: 'narrower', severity: 'notice' }
}

/** Condition keys by their global names, in lower case. */
function keyNames(catalogue: Catalogue): (key: string) => string {
  const known = new Map<string, string>()
  return (key) => {
    let name = known.get(key)
    if (name === undefined) {
      name = canonicalConditionKey(key, catalogue).toLowerCase()
      known.set(key, name)
    }
    return name
  }
}

function sourcesOf(baseline: BoundBaseline): readonly NeedSource[] {
  const cut = templateCutter(baseline.placeholders)
  const source = (grant: BaselineGrant, required: boolean): NeedSource => ({
    grant,
    baseline: baseline.id,
    required,
    cut,
  })
  return [
    ...baseline.required.map((grant) => source(grant, true)),
    ...baseline.optional.map((grant) => source(grant, false)),
  ]
}

/** Values of placeholders, from the statements that allow what their grants are about. */
function fillingsOf(
  sources: readonly NeedSource[],
  baselines: readonly BoundBaseline[],
  scope: Scope,
): Fillings {
  const placeholders = baselines.flatMap((baseline) => baseline.placeholders)
  if (placeholders.length === 0) return new Map()
  const comparables = (required: boolean): readonly Comparable[] =>
    sources.flatMap((source) => (source.required === required ? comparablesOf(source, scope) : []))
  // Required grants come first; features that are not active fill what is left.
  const filled = fillPlaceholders(comparables(true), placeholders)
  return new Map([...fillPlaceholders(comparables(false), placeholders, filled), ...filled])
}

function comparablesOf({ grant, cut }: NeedSource, scope: Scope): readonly Comparable[] {
  const hasHole = (text: string): boolean => cut(text).some((part) => typeof part !== 'string')
  const resources = [...grant.resources, ...(grant.notResources ?? [])].filter(hasHole).map(cut)
  const clauses = Object.values(grant.condition ?? {}).flatMap((keys) => Object.entries(keys))
  const limited = clauses.filter(([key, values]) => hasHole(key) || values.some(hasHole))
  if (resources.length === 0 && limited.length === 0) return []
  const actions = grant.actions.map((action) => action.toLowerCase())
  const keyTemplate = (key: string): readonly TemplatePart[] =>
    cut(key).map((part, index) => {
      if (typeof part !== 'string') return part
      // The global name of `ec2:ResourceTag/…` shows only with something behind the slash.
      const text = part.toLowerCase()
      return index === 0 && text.endsWith('/') ? scope.keyName(`${text}x`).slice(0, -1) : text
    })
  const isMeantBy = (key: string): ((written: string) => boolean) => {
    const name = scope.keyName(key.toLowerCase())
    if (!hasHole(key)) return (written) => written === name
    const template = templateOf(keyTemplate(key))
    return (written) => align(template, keyGlob(written), 'value') !== undefined
  }
  const statements = grant.effect === 'Deny' ? scope.denies : scope.allows
  return alikeStatements(actions, statements).flatMap(
    ({ terms, weight }): readonly Comparable[] => [
      { where: 'resource', templates: resources, written: resourcesOf(terms), weight },
      ...limited.flatMap(([key, values]): readonly Comparable[] => [
        // Keys are in lower case: what they say counts only where nothing else does.
        {
          where: 'value',
          templates: [keyTemplate(key)],
          written: keysOf(terms),
          weight: weight / 1000,
        },
        {
          where: 'value',
          templates: values.filter(hasHole).map(cut),
          written: valuesOf(terms, isMeantBy(key)),
          weight,
        },
      ]),
    ],
  )
}

/**
/**
 * The statements that share actions with a grant, and how many they share of all that both name. Of a pattern half is
 * taken to be shared where the statement has the pattern's service, and all where it has the pattern.
 */
function alikeStatements(
  actions: readonly string[],
  statements: Scope['allows'],
): readonly { readonly terms: Terms; readonly weight: number }[] {
  const shared = new Map<number, number>()
  const share = (at: number, count: number): void => {
    if (count > 0) shared.set(at, (shared.get(at) ?? 0) + count)
  }
  for (const action of actions) {
    if (isWildcard(action)) {
      const pattern = globOfText(action, actionForm)
      for (const [at, { terms }] of statements.entries()) share(at, sharedPattern(pattern, terms))
    } else for (const { at } of naming(statements, action)) share(at, 1)
  }
  return [...shared.keys()]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const terms = statements[at]?.terms
      if (terms === undefined) return []
      const both = shared.get(at) ?? 0
      const all = terms.actions.complement ? actions.length : terms.actions.globs.length
      return [{ terms, weight: both / Math.max(both, actions.length + all - both) }]
    })
}

function sharedPattern(pattern: Glob, { actions }: Terms): number {
  if (actions.complement) return 1
  const service = pattern.prefix.slice(0, pattern.prefix.indexOf(':') + 1)
  let most = 0
  for (const glob of actions.globs) {
    if (glob.hasLetters || glob.key === pattern.key) return 1
    if (glob.prefix.startsWith(service) || service.startsWith(glob.prefix)) most = 0.5
  }
  return most
}

interface Alternatives {
  readonly group: string
  readonly variants: readonly { readonly name: string; readonly grants: readonly BaselineGrant[] }[]
}

/** Grants of explicit alternatives, for what they say about placeholders. */
function variantSources(baseline: BoundBaseline): readonly NeedSource[] {
  const cut = templateCutter(baseline.placeholders)
  return (baseline.alternatives ?? []).flatMap(({ variants }) =>
    variants.flatMap(({ grants }) =>
      grants.map((grant) => ({ grant, baseline: baseline.id, required: false, cut })),
    ),
  )
}

/** The groups of which one variant suffices. */
function alternativesOf(baseline: BoundBaseline): readonly Alternatives[] {
  if (baseline.alternatives !== undefined) return baseline.alternatives
  const groups = new Map<string, Map<string, BaselineGrant[]>>()
  for (const grant of baseline.optional) {
    if (grant.variant === undefined || grant.feature !== undefined) continue
    const variants = groups.get(grant.variant.group) ?? new Map<string, BaselineGrant[]>()
    groups.set(grant.variant.group, variants)
    const grants = variants.get(grant.variant.name) ?? []
    variants.set(grant.variant.name, [...grants, grant])
  }
  return [...groups].map(([group, variants]) => ({
    group,
    variants: [...variants].map(([name, grants]) => ({ name, grants })),
  }))
}

function variantNeeds(
  group: Alternatives,
  baseline: BoundBaseline,
  ready: (source: NeedSource) => Need,
): readonly { readonly name: string; readonly needs: readonly Need[] }[] {
  const cut = templateCutter(baseline.placeholders)
  return group.variants.map(({ name, grants }) => ({
    name,
    needs: grants.map((grant) => ready({ grant, baseline: baseline.id, required: true, cut })),
  }))
}

/** The nearest variant: the fewest gaps, then the least narrowed, then the one that limits least. */
function chosenVariant(
  group: string,
  variants: readonly { readonly name: string; readonly needs: readonly Need[] }[],
  scope: Scope,
): {
  readonly group: string
  readonly variant: string
  readonly complete: boolean
  readonly needs: readonly Need[]
} {
  const measured = variants.map(({ name, needs }) => {
    const rows = judgeRequired(needs, scope)
    const count = (...verdicts: readonly RequiredVerdict[]): number =>
      rows.filter(({ verdict }) => verdicts.includes(verdict)).length
    return {
      group,
      variant: name,
      needs,
      distances: [
        count('missing', 'denied', 'ineffective'),
        count('narrower'),
        // A role that meets the vendor's limits and the vendor's form without them meant the latter.
        needs.filter(({ unlimited }) => !unlimited).length,
      ],
    }
  })
  const [first, ...rest] = measured
  if (first === undefined) return { group, variant: '', complete: true, needs: [] }
  const best = rest.reduce(
    (least, next) => (isNearer(next.distances, least.distances) ? next : least),
    first,
  )
  const { variant, needs, distances } = best
  return { group, variant, needs, complete: distances[0] === 0 }
}

/** True where the first number that differs is the smaller one. */
function isNearer(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((distance, index) => distance !== b[index])
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0)
}

function assumptionsOf(access: EffectiveAccess, fillings: Fillings): readonly string[] {
  const filled = [...fillings].map(([name, values]) => `${name} is ${shownValues(values)}`)
  const caps = access.mayTake.map(
    (part) => `\${${part.text}} could not be read and is taken to let everything through`,
  )
  return [...filled, ...caps]
}

const shownValues = (values: readonly Filling[]): string => values.map(displayOfCodes).join(', ')
