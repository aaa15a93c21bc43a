import type { SourceFile } from '../../model/source.ts'
import { enclose, type Span } from '../../model/span.ts'
import { literal, type ListValue, type MapValue, type Value } from '../../model/value.ts'
import { elementOf, isActionText, isPolicyText, isStatement } from './shapes.ts'

/** A value at the top of a text; a fragment is a list of statements that were found without their policy. */
export interface TopValue {
  readonly value: Value
  readonly isFragment: boolean
}

/**
 * The values at the top of a text, with what belongs together put together: statements that were
 * pasted without the policy around them are one list, actions without a statement around them are
 * one statement, and a statement that a page break cut in two is whole again.
 */
export function joinFragments(values: readonly Value[], file: SourceFile): readonly TopValue[] {
  if (values.length === 1 && !isActionList(values[0]))
    return values.map((value) => ({ value, isFragment: false }))
  const joined: TopValue[] = []
  let statements: MapValue[] = []
  let actions: Value[] = []

  const flushActions = (): void => {
    const [first] = actions
    if (first === undefined) return
    const span = spanOf(first, actions)
    joined.push({ value: listOf([statementOf(actions, span)], span), isFragment: true })
    actions = []
  }
  const flush = (): void => {
    const [first] = statements
    if (first !== undefined)
      joined.push({ value: listOf(statements, spanOf(first, statements)), isFragment: true })
    statements = []
    flushActions()
  }

  for (const value of values) {
    if (isActionText(value) || isActionList(value)) {
      const last = actions.at(-1)
      if (last !== undefined && !adjoin(file, last.span, value.span)) flush()
      actions.push(...(value.kind === 'list' ? value.items : [value]))
    } else if (value.kind === 'map' && isRest(value)) {
      const whole = completed(statements.at(-1), actions, value)
      if (whole === undefined) continue
      if (statements.length > 0) statements.pop()
      statements.push(whole)
      actions = []
    } else if (value.kind === 'map' && isStatement(value)) {
      flushActions()
      statements.push(value)
    } else if (value.kind === 'string' && !isPolicyText(value)) {
      continue
    } else {
      flush()
      joined.push({ value, isFragment: false })
    }
  }
  flush()
  return joined
}

function isActionList(value: Value | undefined): value is ListValue {
  return value?.kind === 'list' && value.items.length > 0 && value.items.every(isActionText)
}

/** The end of a statement whose beginning stands in the block before: a resource without an action. */
function isRest(value: MapValue): boolean {
  if (elementOf(value, 'Action') !== undefined) return false
  const keys = ['Resource', 'NotResource', 'Condition']
  return value.entries.length > 0 && keys.some((key) => elementOf(value, key) !== undefined)
}

/** The statement before, the actions since and the rest, as one statement. */
function completed(
  begun: MapValue | undefined,
  actions: readonly Value[],
  rest: MapValue,
): MapValue | undefined {
  const open = begun !== undefined && elementOf(begun, 'Resource') === undefined ? begun : undefined
  const [first] = actions
  if (open === undefined) {
    if (first === undefined) return undefined
    const statement = statementOf(actions, spanOf(first, actions))
    return { ...statement, entries: [...statement.entries, ...rest.entries] }
  }
  const entries = open.entries.map((entry) => {
    if (entry !== elementOf(open, 'Action') || entry.value.kind !== 'list') return entry
    return { ...entry, value: { ...entry.value, items: [...entry.value.items, ...actions] } }
  })
  return { ...open, entries: [...entries, ...rest.entries], span: enclose(open.span, rest.span) }
}

function statementOf(actions: readonly Value[], span: Span): MapValue {
  const key = literal('Action', { ...span, end: span.start }, false)
  return { kind: 'map', entries: [{ key, value: listOf(actions, span) }], span }
}

function listOf(items: readonly Value[], span: Span): ListValue {
  return { kind: 'list', items, span }
}

function spanOf(first: Value, all: readonly Value[]): Span {
  return enclose(first.span, all.at(-1)?.span ?? first.span)
}

/** True where nothing but commas and white space stands between two elements. */
function adjoin(file: SourceFile, before: Span, after: Span): boolean {
  return /^[\s,;\u200b-\u200d\u2060\ufeff]*$/.test(file.text.slice(before.end, after.start))
}
