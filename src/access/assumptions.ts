import type { Entry, Statement } from '../model/policy.ts'
import { textOf, type Unresolved } from '../model/value.ts'
import {
  choicesOf,
  decidedBy,
  haveEqualGuards,
  sharedGuards,
  type Chosen,
} from './shared-guards.ts'
import {
  allowingEffects,
  hasPrivateLetters,
  holesIn,
  principalsAskedTwice,
  valuesFor,
} from './shared-values.ts'
import { textsToTry, type HoleText } from './shared-texts.ts'
import { sidesOf, type GuardedDocument, type Side } from './sides.ts'

/** Both sides with something taken to be so that both share. */
export interface Assumed {
  readonly base: Side
  readonly head: Side
  /** What is taken to be so, in words. */
  readonly assumption: string
  /** A text of the answer as people see it. */
  readonly display: (text: string) => string
}

/** Statements whose conditions are tried one by one. */
const mostStatements = 4

/**
 * What both sides leave open in the same words is the same on both. Where the head allows something more for
 * one value of it, the change adds access there, whatever else it may be. `statements` of the head perhaps
 * bring new access; `decide` compares two sides. The answer that assumes least; undefined where none is FAIL.
 */
export function decideAssuming<Decision extends { readonly result: string }>(
  base: Side,
  head: Side,
  statements: readonly Statement[],
  decide: (base: Side, head: Side) => Decision,
): { readonly decision: Decision; readonly assumed: Assumed } | undefined {
  const attempt = (assumed: Assumed | undefined) => {
    if (assumed === undefined) return undefined
    const decision = decide(assumed.base, assumed.head)
    return decision.result === 'FAIL' ? { decision, assumed } : undefined
  }
  if (statements.length === 0) return undefined
  const narrow = narrowHoles(base, head, statements)
  const valued = attempt(withValues(base, head)) ?? attempt(withValues(base, head, narrow))
  if (valued !== undefined) return valued
  const together = statements.length > 1 ? [statements] : []
  for (const some of [...together, ...statements.slice(0, mostStatements).map((one) => [one])]) {
    const chosen = sharedGuards(base, head, some)
    if (chosen === undefined) break
    // With the base as wide as it may be; on the same side too where the conditions did not change.
    const before = withGuards(base, decidedBy(head, chosen), chosen)
    const both = haveEqualGuards(base, head)
      ? withGuards(decidedBy(base, chosen), decidedBy(head, chosen), chosen)
      : before
    // What the most assumes and does not show is not shown by less.
    const most = attempt(valuesToo(both, narrow) ?? both)
    if (most !== undefined)
      return attempt(before) ?? attempt(valuesToo(before)) ?? attempt(valuesToo(both)) ?? most
  }
  for (const texts of textsFor(base, head)) {
    const told = attempt(withValues(base, head, narrow, texts))
    if (told !== undefined) return told
  }
  return undefined
}

/** Texts of holes under which something may be new that is not for values of their own. */
function textsFor(base: Side, head: Side): readonly (readonly HoleText[])[] {
  const shared = sharedHoles(base, head)
  if (shared.size === 0) return []
  const layers = [...base.layers, ...head.layers]
  return textsToTry(layers, valuesFor(shared, new Set()).fill(layers), shared)
}

function sharedHoles(base: Side, head: Side): Holes {
  const before = holesOf(base)
  return new Map([...holesOf(head)].filter(([symbol]) => before.has(symbol)))
}

function withGuards(base: Omit<Side, 'terms'>, head: Omit<Side, 'terms'>, chosen: Chosen): Assumed {
  const [before, after] = sidesOf([base, head])
  if (before === undefined || after === undefined) throw new Error('two sides were asked for')
  const assumption = `It is assumed that ${listed(choicesOf(chosen))}, the same on both sides.`
  return { base: before, head: after, assumption, display: (text) => text }
}

function valuesToo({ base, head, assumption }: Assumed, narrow?: Holes): Assumed | undefined {
  const valued = withValues(base, head, narrow)
  return valued && { ...valued, assumption: `${assumption} ${valued.assumption}` }
}

type Holes = ReadonlyMap<string, Unresolved>

const noHoles: Holes = new Map()

/**
 * Both sides with a value of its own in place of each hole that both have, and of `narrow` ones of the base;
 * undefined where there is none. What nobody read of either allows nothing that is written.
 */
function withValues(
  base: Side,
  head: Side,
  narrow: Holes = noHoles,
  texts: readonly HoleText[] = [],
): Assumed | undefined {
  const shared = sharedHoles(base, head)
  const layers = [...base.layers, ...head.layers]
  const effects = allowingEffects(layers).filter(({ hole }) => shared.has(hole.symbol))
  const told = [...effects, ...texts]
  if (shared.size + narrow.size === 0 || hasPrivateLetters(layers)) return undefined
  const everybody = new Set(
    [...principalsAskedTwice(layers)].filter((symbol) => shared.has(symbol)),
  )
  const given = new Map(told.map(({ hole, text }) => [hole.symbol, text]))
  const values = valuesFor(new Map([...shared, ...narrow]), everybody, given)
  const [plainBase, plainHead] = sidesOf(
    [base, head].map(({ layers, unread, unreadCaps }) => ({
      layers: values.fill(layers),
      unread: unread.filter(({ symbol }) => !shared.has(symbol)),
      unreadCaps,
    })),
  )
  if (plainBase === undefined || plainHead === undefined)
    throw new Error('two sides were asked for')
  return {
    base: plainBase,
    head: plainHead,
    assumption: [
      ...told.map(
        ({ hole, text }) =>
          `It is assumed that \${${hole.text}}, the same on both sides, stands for ${values.display(text)}.`,
      ),
      assumptionOf(
        [...shared.values()].filter(({ symbol }) => !given.has(symbol)),
        everybody,
        [...narrow.values()],
      ),
    ]
      .filter((text) => text !== '')
      .join(' '),
    display: values.display,
  }
}

/**
 * Holes of the base alone that say which resources or principals are allowed, where the statements of the
 * head allow all: it is new access unless such a hole is a `*` itself.
 */
function narrowHoles(base: Side, head: Side, statements: readonly Statement[]): Holes {
  const lists = (['resources', 'principals'] as const).filter((list) =>
    statements.some((statement) => statement[list]?.entries.some(isEverything)),
  )
  if (lists.length === 0) return noHoles
  const elsewhere = holesIn(base.layers.map((layer) => layer.map((entry) => without(entry, lists))))
  const after = holesOf(head)
  return new Map(
    [...holesIn(base.layers)].filter(([symbol]) => !elsewhere.has(symbol) && !after.has(symbol)),
  )
}

const isEverything = ({ value, guards }: Entry): boolean =>
  guards.length === 0 && textOf(value) === '*'

/** The document without some lists of its Allow statements. */
function without(
  { document, guards }: GuardedDocument,
  lists: readonly ('resources' | 'principals')[],
): GuardedDocument {
  const none = Object.fromEntries(lists.map((list) => [list, undefined]))
  const statements = document.statements.map((statement) =>
    statement.effect === 'Allow' ? { ...statement, ...none } : statement,
  )
  return { guards, document: { ...document, statements } }
}

function assumptionOf(
  holes: readonly Unresolved[],
  everybody: ReadonlySet<string>,
  narrow: readonly Unresolved[],
): string {
  const textsOf = (some: readonly Unresolved[]): readonly string[] => [
    ...new Set(some.map(({ text }) => `\${${text}}`)),
  ]
  const own = textsOf(holes.filter(({ symbol }) => !everybody.has(symbol)))
  const wide = textsOf(holes.filter(({ symbol }) => everybody.has(symbol)))
  const stand = (texts: readonly string[]): string =>
    `${listed(texts)}, the same on both sides, ${texts.length === 1 ? 'stands' : 'stand'} for`
  const less = textsOf(narrow)
  return [
    ...(less.length === 0
      ? []
      : [`It is assumed that ${listed(less)} did not stand for everything.`]),
    ...(own.length === 0 ? [] : [`It is assumed that ${stand(own)} nothing that is written out.`]),
    ...(wide.length === 0
      ? []
      : [`It is assumed that ${stand(wide)} whom the conditions ask for.`]),
  ].join(' ')
}

const holesOf = ({ layers, unread }: Side) =>
  new Map([...holesIn(layers), ...unread.map((hole) => [hole.symbol, hole] as const)])

const listed = (texts: readonly string[]): string =>
  texts.length <= 3
    ? texts.join(', ')
    : `${texts.slice(0, 3).join(', ')} and ${texts.length - 3} more`
