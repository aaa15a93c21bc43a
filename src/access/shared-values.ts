import type {
  ConditionClause,
  Entry,
  EntryList,
  PolicyDocument,
  PrincipalEntry,
  PrincipalList,
  Statement,
} from '../model/policy.ts'
import { literal, type StringValue, type Unresolved } from '../model/value.ts'
import { operatorOf, textFormOf } from './condition.ts'
import { asksForPrincipal } from './principal-link.ts'
import type { GuardedDocument } from './sides.ts'

/**
 * Values for holes, one a symbol: each like nothing that is written and like no other hole. What cannot be
 * a value, such as the unread rest of a list, holds one such value.
 */
export interface SharedValues {
  readonly holes: ReadonlyMap<string, Unresolved>
  /** The same layers with values in place of the holes. */
  readonly fill: (
    layers: readonly (readonly GuardedDocument[])[],
  ) => readonly (readonly GuardedDocument[])[]
  /** A text that was made with the values, as people see it: holes as `${expression}`. */
  readonly display: (text: string) => string
}

/** Private-use letters: no value of AWS holds one. A text that does is left alone. */
const firstPrivate = 0xe000
const lastPrivate = 0xf8ff
const privateLetter = /[\uE000-\uF8FF]/
/** As long as a name is: no `?` and no few of them stand for it. */
const valueLength = 12
const oneValue = /([\uE000-\uF8FF])\1{11}/g
const oneArn = /arn:aws:(([\uE000-\uF8FF])\2{11}):\1:\1:\1/g

/** All holes of some documents, by symbol. */
export function holesIn(
  layers: readonly (readonly GuardedDocument[])[],
): ReadonlyMap<string, Unresolved> {
  const found = new Map<string, Unresolved>()
  const note = (hole: Unresolved | undefined): void => {
    if (hole !== undefined && !found.has(hole.symbol)) found.set(hole.symbol, hole)
  }
  const noteText = ({ pieces }: StringValue): void => {
    for (const piece of pieces) if (piece.kind === 'unresolved') note(piece)
  }
  for (const { document } of layers.flat()) {
    note(document.open)
    for (const {
      actions,
      resources,
      principals,
      conditions,
      openCondition,
      effectOpen,
    } of document.statements) {
      note(openCondition)
      note(effectOpen)
      for (const list of [actions, resources, principals, ...conditions]) {
        note(list?.open)
        if (list === undefined) continue
        for (const { value } of 'entries' in list ? list.entries : list.values) noteText(value)
      }
      for (const { key } of conditions) noteText(key)
    }
  }
  return found
}

/** Holes of `everybody`, where they are principals as a whole, stand for everybody; `given` are texts by symbol. */
export function valuesFor(
  holes: ReadonlyMap<string, Unresolved>,
  everybody: ReadonlySet<string>,
  given: ReadonlyMap<string, string> = new Map(),
): SharedValues {
  const letters = new Map<string, string>()
  const shown = new Map<string, string>()
  /** One letter a name, repeated; the last one serves for all that find no other. */
  const ownValue = (name: string, text: string): string => {
    const known = letters.get(name)
    if (known !== undefined) return known
    const letter = String.fromCharCode(Math.min(firstPrivate + letters.size, lastPrivate))
    const value = letter.repeat(valueLength)
    letters.set(name, value)
    shown.set(letter, `\${${text}}`)
    return value
  }
  const textFor = (hole: Unresolved): string => {
    const { pattern, shape, symbol, text, reason } = hole
    const known = given.get(symbol)
    if (known !== undefined) return known
    if (pattern !== undefined && pattern.length > 0)
      return pattern
        .map((part, index) =>
          typeof part === 'string'
            ? part
            : fieldFor(part.shape, part.symbol ?? `${symbol} ${index}`, text, true),
        )
        .join('')
    const isOwn = reason === 'data-source' || reason === 'pseudo-parameter'
    return fieldFor(shape, symbol, text, isOwn)
  }
  /** `isOwn`: partition, region and account are those that the policy lives in. */
  const fieldFor = (
    shape: Unresolved['shape'],
    symbol: string,
    text: string,
    isOwn: boolean,
  ): string => {
    if (shape === 'partition') return 'aws'
    if (isOwn && (shape === 'region' || shape === 'account')) return ownValue(`own ${shape}`, shape)
    const letter = ownValue(symbol, text)
    return shape === 'arn' ? `arn:aws:${letter}:${letter}:${letter}:${letter}` : letter
  }
  const numbers = new Map<string, number>()
  const numberOf = (symbol: string): number => {
    const number = numbers.get(symbol) ?? numbers.size + 1
    numbers.set(symbol, number)
    return number
  }
  const filled = (value: StringValue, make: (hole: Unresolved) => string): StringValue => {
    if (!value.pieces.some((piece) => piece.kind === 'unresolved' && holes.has(piece.symbol)))
      return value
    return {
      ...value,
      pieces: value.pieces.map((piece) =>
        piece.kind === 'unresolved' && holes.has(piece.symbol)
          ? { kind: 'literal', text: make(piece), span: piece.span, exact: false }
          : piece,
      ),
    }
  }
  const entryOf = <E extends Entry>(entry: E, make = textFor): E => {
    const value = filled(entry.value, make)
    return value === entry.value ? entry : { ...entry, value }
  }
  const restOf = (open: Unresolved | undefined, make = textFor): readonly Entry[] =>
    open !== undefined && holes.has(open.symbol)
      ? [{ value: literal(make(open), open.span, false), guards: [] }]
      : []
  const leftOpen = (open: Unresolved | undefined): Unresolved | undefined =>
    open !== undefined && holes.has(open.symbol) ? undefined : open

  const list = <L extends EntryList<string>>(own: L | undefined): L | undefined =>
    own && {
      ...own,
      entries: [...own.entries.map((entry) => entryOf(entry)), ...restOf(own.open)],
      open: leftOpen(own.open),
    }
  const principal = (entry: PrincipalEntry): PrincipalEntry => {
    const [only] = entry.value.pieces
    if (only?.kind === 'unresolved' && everybody.has(only.symbol))
      return everyone(entry.guards, only)
    const after = entryOf(entry)
    return after !== entry && after.type === 'unknown' ? { ...after, type: 'AWS' } : after
  }
  const restOfPrincipals = (open: Unresolved | undefined): readonly PrincipalEntry[] =>
    open !== undefined && everybody.has(open.symbol)
      ? [everyone([], open)]
      : restOf(open).map((entry) => ({ ...entry, type: 'AWS' }))
  const principalList = (own: PrincipalList | undefined): PrincipalList | undefined =>
    own && {
      ...own,
      entries: [...own.entries.map(principal), ...restOfPrincipals(own.open)],
      open: leftOpen(own.open),
    }
  const clause = (own: ConditionClause): ConditionClause => {
    const make = valueFor(operatorOf(own.operator).base, textFor, numberOf)
    return {
      ...own,
      key: filled(own.key, textFor),
      values: [...own.values.map((entry) => entryOf(entry, make)), ...restOf(own.open, make)],
      open: leftOpen(own.open),
    }
  }
  /** A condition that nobody read asks for something of its own. */
  const unread = (open: Unresolved): ConditionClause => ({
    operator: 'StringEquals',
    operatorSpan: open.span,
    key: literal(ownValue(`condition ${open.symbol}`, open.text), open.span, false),
    values: [{ value: literal('as it requires', open.span, false), guards: [] }],
    open: undefined,
    guards: [],
    span: open.span,
  })
  const statement = (own: Statement): Statement => {
    const { openCondition } = own
    const isShared = openCondition !== undefined && holes.has(openCondition.symbol)
    const allows = own.effectOpen !== undefined && given.get(own.effectOpen.symbol) === 'Allow'
    return {
      ...own,
      effect: allows ? 'Allow' : own.effect,
      actions: list(own.actions),
      resources: list(own.resources),
      principals: principalList(own.principals),
      conditions: [...own.conditions.map(clause), ...(isShared ? [unread(openCondition)] : [])],
      openCondition: isShared ? undefined : openCondition,
    }
  }
  const document = (own: PolicyDocument): PolicyDocument => ({
    ...own,
    statements: own.statements.map(statement),
    open: leftOpen(own.open),
  })
  return {
    holes,
    fill: (layers) =>
      layers.map((layer) =>
        layer.map((entry) => ({ ...entry, document: document(entry.document) })),
      ),
    display: (text) =>
      text
        .replace(oneArn, (whole, _, letter: string) => shown.get(letter) ?? whole)
        .replace(oneValue, (whole, letter: string) => shown.get(letter) ?? whole),
  }
}

const everyone = (guards: Entry['guards'], { span }: Unresolved): PrincipalEntry => ({
  value: literal('*', span, false),
  guards,
  type: '*',
})

/** Holes that are principals as a whole where a condition asks besides who the principal is. */
export function principalsAskedTwice(
  layers: readonly (readonly GuardedDocument[])[],
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { document } of layers.flat())
    for (const statement of document.statements) {
      const { principals } = statement
      if (principals?.element !== 'Principal' || !asksForPrincipal([statement])) continue
      for (const { value } of principals.entries) {
        const [only, ...others] = value.pieces
        if (only?.kind === 'unresolved' && others.length === 0) found.add(only.symbol)
      }
      if (principals.open !== undefined) found.add(principals.open.symbol)
    }
  return found
}

/** Expressions that are an effect, each as `Allow`. */
export function allowingEffects(
  layers: readonly (readonly GuardedDocument[])[],
): readonly { readonly hole: Unresolved; readonly text: string }[] {
  const found = new Map<string, Unresolved>()
  for (const { document } of layers.flat())
    for (const { effectOpen } of document.statements)
      if (effectOpen !== undefined) found.set(effectOpen.symbol, effectOpen)
  return [...found.values()].map((hole) => ({ hole, text: 'Allow' }))
}

/** True where some text is written in the letters that values are made of. */
export function hasPrivateLetters(layers: readonly (readonly GuardedDocument[])[]): boolean {
  const isPrivate = ({ pieces }: StringValue): boolean =>
    pieces.some((piece) => piece.kind === 'literal' && privateLetter.test(piece.text))
  return layers
    .flat()
    .some(({ document }) =>
      document.statements.some(({ actions, resources, principals, conditions }) =>
        [
          ...[actions, resources, principals].flatMap((list) => list?.entries ?? []),
          ...conditions.flatMap(({ key, values }) => [{ value: key }, ...values]),
        ].some(({ value }) => isPrivate(value)),
      ),
    )
}

/** What a hole among the values of an operator is taken to be. */
function valueFor(
  base: string,
  textFor: (hole: Unresolved) => string,
  numberOf: (symbol: string) => number,
): (hole: Unresolved) => string {
  if (base === 'bool') return () => 'true'
  if (base === 'null') return () => 'false'
  if (textFormOf(base) !== undefined) return textFor
  // Ranges of documentation (RFC 5737), and numbers and days that no policy names.
  if (base.endsWith('ipaddress')) return ({ symbol }) => `198.51.100.${numberOf(symbol) % 256}/32`
  if (base.startsWith('date'))
    return ({ symbol }) => new Date(Date.UTC(2199, 0, numberOf(symbol))).toISOString()
  return ({ symbol }) => String(7_919_000 + numberOf(symbol))
}
