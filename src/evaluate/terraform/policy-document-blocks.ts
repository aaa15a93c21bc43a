import type { Span } from '../../model/span.ts'
import { textOf, valueOf } from '../../model/value.ts'
import type { ListValue, MapEntry, MapValue, StringValue, Value } from '../../model/value.ts'
import { distribute } from './alternatives.ts'
import { asString } from './conversion.ts'
import { inSetOrder } from './policy-document-order.ts'
import { renderStrings, type Rendering } from './policy-document-strings.ts'
import { compareText, listValue, mapValue } from './values.ts'

/** The `principals` blocks as a Principal element; `undefined` where the provider refuses them. */
export function renderPrincipals(value: Value, rendering: Rendering): Value | undefined {
  return renderBlocks(value, rendering, principalOf)
}

/** The `condition` blocks as a Condition element; `undefined` where the provider refuses them. */
export function renderConditions(value: Value, rendering: Rendering): Value | undefined {
  return renderBlocks(value, rendering, conditionOf)
}

type Renderer = (blocks: ListValue, rendering: Rendering) => Value | undefined

/** Applies `render` to the blocks in every combination of the conditions they stand under. */
function renderBlocks(value: Value, rendering: Rendering, render: Renderer): Value | undefined {
  if (value.kind === 'unresolved' || value.kind === 'absent') return value
  if (value.kind === 'null') return { kind: 'absent', span: value.span }
  const state = { refused: false }
  const spread = distribute(
    [value],
    ([branch]) => {
      if (branch === undefined || branch.kind === 'unresolved') return branch ?? value
      const list = branch.kind === 'list' ? branch : listValue([branch], branch.span)
      return distribute(
        list.items,
        (items) => {
          const rendered = renderKnown({ ...list, items }, rendering, render)
          if (rendered === undefined) state.refused = true
          return rendered ?? value
        },
        list.span,
      )
    },
    value.span,
  )
  return state.refused ? undefined : spread
}

function renderKnown(list: ListValue, rendering: Rendering, render: Renderer): Value | undefined {
  const holes = list.items.filter((item) => item.kind === 'unresolved')
  const blocks = list.items.filter((item) => item.kind === 'map')
  const open = list.open ?? holes[0]
  if (blocks.length === 0)
    return open === undefined
      ? { kind: 'absent', span: list.span }
      : mapValue([], list.span, { open })
  return render(listValue(inSetOrder(blocks), list.span, { open }), rendering)
}

function principalOf(list: ListValue, rendering: Rendering): Value | undefined {
  const parts: Part[] = []
  for (const block of list.items) {
    if (block.kind !== 'map') continue
    const type = requiredText(block, 'type', rendering)
    const identifiers = requiredStrings(block, 'identifiers', rendering, true)
    if (type === undefined || identifiers === undefined) return undefined
    parts.push({ key: type, value: identifiers, span: block.span })
  }
  const [only] = parts
  if (parts.length === 1 && only !== undefined && list.open === undefined) {
    if (textOf(only.key) === '*' && textOf(only.value) === '*') return only.value
  }
  return mapValue(groups(parts, joinIdentifiers), list.span, { open: list.open })
}

function conditionOf(list: ListValue, rendering: Rendering): Value | undefined {
  const operators: Part[] = []
  for (const block of list.items) {
    if (block.kind !== 'map') continue
    const test = requiredText(block, 'test', rendering)
    const variable = requiredText(block, 'variable', rendering)
    const values = requiredStrings(block, 'values', rendering, false)
    if (test === undefined || variable === undefined || values === undefined) return undefined
    const clause = mapValue([{ key: variable, value: values }], block.span)
    operators.push({ key: test, value: clause, span: block.span })
  }
  return mapValue(groups(operators, joinClauses), list.span, { open: list.open })
}

interface Part {
  readonly key: StringValue
  readonly value: Value
  readonly span: Span
}

/** Parts under one key each, keys in order of their bytes. A part whose key is not known stands alone. */
function groups(
  parts: readonly Part[],
  join: (parts: readonly Part[], span: Span) => Value,
): readonly MapEntry[] {
  const byKey = new Map<string, Part[]>()
  const unknown: MapEntry[] = []
  for (const part of parts) {
    const key = textOf(part.key)
    if (key === undefined) unknown.push({ key: part.key, value: part.value })
    else byKey.set(key, [...(byKey.get(key) ?? []), part])
  }
  const known = [...byKey].sort(([a], [b]) => compareText(a, b))
  return [
    ...known.flatMap(([, group]): readonly MapEntry[] => {
      const [first] = group
      if (first === undefined) return []
      if (group.length === 1) return [{ key: first.key, value: first.value }]
      return [{ key: first.key, value: join(group, first.span) }]
    }),
    ...unknown,
  ]
}

function joinClauses(parts: readonly Part[], span: Span): MapValue {
  const clauses = parts.flatMap((part) =>
    part.value.kind === 'map'
      ? part.value.entries.map((entry) => ({ key: entry.key, value: entry.value, span }))
      : [],
  )
  return mapValue(groups(clauses, joinValues), span)
}

/** Identifiers of several blocks are a list, even where there is one alone. */
function joinIdentifiers(parts: readonly Part[], span: Span): Value {
  return joinLists(parts, span, false)
}

/** Values of several blocks are a list, or the one there is. */
function joinValues(parts: readonly Part[], span: Span): Value {
  return joinLists(parts, span, true)
}

/** Strings and lists of several blocks one after the other. */
function joinLists(parts: readonly Part[], span: Span, collapse: boolean): Value {
  return distribute(
    parts.map((part) => part.value),
    (values) => {
      const items = values.flatMap((value) =>
        value.kind === 'list' ? value.items : value.kind === 'absent' ? [] : [value],
      )
      const holes = values.map((value) => (value.kind === 'list' ? value.open : undefined))
      const open = holes.find((hole) => hole !== undefined)
      const [only] = items
      if (collapse && items.length === 1 && only?.kind === 'string' && open === undefined)
        return only
      return listValue(items, span, { open })
    },
    span,
  )
}

function requiredText(
  block: MapValue,
  name: string,
  rendering: Rendering,
): StringValue | undefined {
  const value = valueOf(block, name)
  const text = value === undefined ? undefined : asString(value)
  if (text?.kind === 'string') return text
  if (text?.kind === 'unresolved' && text.reason !== 'failed-call')
    return { kind: 'string', pieces: [text], span: text.span }
  if (text?.kind === 'alternatives') {
    const hole = {
      kind: 'unresolved' as const,
      text: text.branches[0]?.guard.text ?? name,
      span: text.span,
      reason: 'undecided-condition' as const,
      symbol: `undecided ${text.branches[0]?.guard.symbol ?? name}`,
      shape: 'any' as const,
    }
    return { kind: 'string', pieces: [hole], span: text.span }
  }
  missing(block, name, rendering)
  return undefined
}

function requiredStrings(
  block: MapValue,
  name: string,
  rendering: Rendering,
  unordered: boolean,
): Value | undefined {
  const value = valueOf(block, name)
  if (value === undefined || value.kind === 'null' || value.kind === 'absent') {
    missing(block, name, rendering)
    return undefined
  }
  return renderStrings(value, rendering, { variables: true, unordered, keepEmpty: true })
}

function missing(block: MapValue, name: string, rendering: Rendering): void {
  rendering.problems.push({
    code: 'missing-argument',
    message: `The block lacks the argument "${name}", which the provider requires`,
    span: block.span,
    outcome: 'unreadable',
  })
}
