import type { Span } from '../../model/span.ts'
import { literal, textOf } from '../../model/value.ts'
import type {
  AlternativesValue,
  MapEntry,
  StringValue,
  Unresolved,
  Value,
} from '../../model/value.ts'
import type {
  ForExpression,
  ObjectExpression,
  SplatExpression,
  TupleExpression,
} from '../../parse/hcl/ast.ts'
import { isCertainError, succeeding } from './access.ts'
import {
  distributeItems,
  distributeOne,
  distributePresence,
  isTooMany,
  mayBeAbsent,
} from './alternatives.ts'
import { asString } from './conversion.ts'
import { decide } from './decide.ts'
import { elementsOf, ifAny, isInOrder, present, whereThere, type Element } from './elements.ts'
import { equals } from './equality.ts'
import type { Evaluate } from './operators.ts'
import { settledEntries } from './replaced.ts'
import { bind, boundValue, holeAt, maxSteps, sourceText, type Scope } from './scope.ts'
import { symbolOf } from './symbol.ts'
import { mayFailBy, mayFailByNull, type Trial } from './trial.ts'
import { failed, firstHole, listValue, mapValue, unresolved } from './values.ts'

export function tupleValue(expression: TupleExpression, scope: Scope, evaluate: Evaluate): Value {
  return listValue(
    expression.items.map((item) => evaluate(item, scope)),
    expression.span,
  )
}

export function objectValue(expression: ObjectExpression, scope: Scope, evaluate: Evaluate): Value {
  const made = expression.entries.map(({ key, value }): Made => ({
    value: evaluate(value, scope),
    key:
      key.kind === 'bare-key' ? literal(key.name, key.span, true) : keyText(evaluate(key, scope)),
  }))
  return withKeys(made, expression.span, scope, (entries) =>
    objectOf(entries, expression.span, scope),
  )
}

function objectOf(made: readonly Made[], span: Span, scope: Scope): Value {
  const entries: MapEntry[] = []
  let open: Unresolved | undefined
  for (const { key: of, value } of made) {
    const key = keyOf(of, of.span, scope.trial)
    if (key.kind === 'unresolved') return key
    if (textOf(key) === undefined) open ??= firstHole(key)
    entries.push({ key, value })
  }
  return mapValue(settledEntries(entries), span, { open })
}

/** An entry in the making. */
interface Made {
  readonly key: Value
  readonly value: Value
}

/**
 * What `make` makes of entries whose keys are one of several: for every choice of them; beyond what can be
 * told apart such a key is a hole.
 */
function withKeys<Entry extends Made>(
  made: readonly Entry[],
  span: Span,
  scope: Scope,
  make: (made: readonly Entry[]) => Value,
): Value {
  if (made.every(({ key }) => key.kind !== 'alternatives')) return make(made)
  const under = literal('', span, false)
  const value = distributeItems(
    [
      listValue(
        made.map(({ key }) => key),
        span,
      ),
      mapValue(
        made.map((entry) => ({ key: under, value: entry.value })),
        span,
      ),
    ],
    ([keys, values]) =>
      make(
        made.map((entry, index) => ({
          ...entry,
          key: (keys?.kind === 'list' ? keys.items[index] : undefined) ?? entry.key,
          value: (values?.kind === 'map' ? values.entries[index]?.value : undefined) ?? entry.value,
        })),
      ),
    span,
  )
  if (!isTooMany(value)) return succeeding(value, scope.trial)
  return make(
    made.map((entry) => ({
      ...entry,
      key: entry.key.kind === 'alternatives' ? keyHole(entry.key) : entry.key,
    })),
  )
}

function keyHole(key: AlternativesValue): Unresolved {
  const { guard } = key.branches[0] ?? { guard: undefined }
  return unresolved({
    text: guard?.text ?? '',
    span: key.span,
    reason: 'too-many-alternatives',
    symbol: symbolOf(key),
  })
}

/** A JSON text may be another one by its conditions. */
function keyText(value: Value): Value {
  return value.kind === 'json' ? asString(value) : value
}

/** A key as text: a whole hole is text of one hole, and what is no text is certainly refused. */
function keyOf(value: Value, span: Span, trial: Trial | undefined): StringValue | Unresolved {
  mayFailByNull(trial, value)
  const text = asString(value)
  if (text.kind === 'string') return text
  if (text.kind !== 'unresolved') return failed('', span)
  return isCertainError(text) ? text : { kind: 'string', pieces: [text], span: text.span }
}

const splatItem = ' item'

export function splatItemValue(scope: Scope, span: Span): Value {
  return boundValue(scope, splatItem) ?? failed('', span)
}

/** `source[*]`: null is no element, what is no list is one. */
export function splatValue(expression: SplatExpression, scope: Scope, evaluate: Evaluate): Value {
  const { span } = expression
  const each = (item: Value): Value =>
    whereThere(
      item,
      (there) =>
        evaluate(expression.each, {
          ...bind(scope, splatItem, there),
          splatStart: expression.source.span.start,
        }),
      span,
    )
  return distributeOne(
    evaluate(expression.source, scope),
    (source) => {
      if (isCertainError(source)) return source
      if (source.kind === 'null') return listValue([], span)
      if (source.kind !== 'list' && source.kind !== 'unresolved')
        return listValue([each(source)], span)
      const names = { key: '', value: sourceText(scope.run, expression.source.span) }
      const found = elementsOf(source, names)
      if (found === undefined) return failed('', span)
      const items: Value[] = []
      for (const element of found.elements) {
        const item = each(element.value)
        if (isCertainError(item)) return item
        items.push(element.symbolic && found.rest !== undefined ? ifAny(found.rest, item) : item)
      }
      const { collection, placed } = source.kind === 'list' ? source : {}
      return listValue(items, span, {
        open: found.rest,
        collection: collection === undefined ? undefined : 'list',
        placed,
      })
    },
    span,
  )
}

export function forValue(expression: ForExpression, scope: Scope, evaluate: Evaluate): Value {
  const collection = evaluate(expression.collection, scope)
  return distributeOne(
    collection,
    (one) => forOver(expression, one, scope, evaluate),
    expression.span,
  )
}

function forOver(
  expression: ForExpression,
  collection: Value,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  if (isCertainError(collection)) return collection
  mayFailByNull(scope.trial, collection)
  const { span } = expression
  const names = { key: expression.keyName ?? 'key', value: expression.valueName }
  const found = elementsOf(collection, names)
  if (found === undefined)
    return failed(sourceText(scope.run, expression.collection.span), expression.span)
  if (expression.form === 'tuple') {
    const items: Value[] = []
    let placed = placedOf(collection)
    for (const [index, element] of found.elements.entries()) {
      const item = elementValue(expression, element, scope, evaluate)
      // Where nothing more is evaluated, what is left is no list of undecided elements.
      if (scope.run.steps > maxSteps) return holeAt(scope, span, 'too-large')
      if (isCertainError(item)) return item
      if (item.kind === 'absent') {
        if (placed !== undefined && index < placed) placed -= 1
        continue
      }
      items.push(element.symbolic && found.rest !== undefined ? ifAny(found.rest, item) : item)
    }
    return listValue(items, span, { open: found.rest, placed })
  }
  return forObject(expression, found.elements, found.rest, scope, evaluate)
}

/** How many of the elements of a collection come before what of it is not known. */
function placedOf(collection: Value): number | undefined {
  if (collection.kind === 'list') return collection.placed
  return isInOrder(collection) ? undefined : 0
}

function forObject(
  expression: ForExpression,
  elements: readonly Element[],
  rest: Unresolved | undefined,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const made: MadeOf[] = []
  for (const element of elements) {
    const value = elementValue(expression, element, scope, evaluate)
    if (scope.run.steps > maxSteps) return holeAt(scope, expression.span, 'too-large')
    if (isCertainError(value)) return value
    if (value.kind === 'absent' || expression.key === undefined) continue
    // What the key is where there is an element.
    const there = elementScope(expression, { ...element, value: present(element.value) }, scope)
    made.push({ key: keyText(evaluate(expression.key, there)), value, element })
  }
  return withKeys(made, expression.span, scope, (entries) =>
    forEntries(expression, entries, rest, scope),
  )
}

interface MadeOf extends Made {
  readonly element: Element
}

function forEntries(
  expression: ForExpression,
  made: readonly MadeOf[],
  rest: Unresolved | undefined,
  scope: Scope,
): Value {
  const { span } = expression
  const entries: MapEntry[] = []
  const groups = new Map<string, Value[]>()
  const names = new Set<string>()
  let open = rest
  for (const { key: of, value, element } of made) {
    if (value.kind === 'absent') continue
    const key = keyOf(of, expression.key?.span ?? span, scope.trial)
    if (key.kind === 'unresolved') return key
    const name = textOf(key)
    if (name === undefined) {
      open ??= firstHole(key)
      // It may be the key of another element, which is refused.
      if (!expression.group && made.length > 1) mayFailBy(scope.trial, firstHole(key))
    }
    if (name !== undefined && !expression.group && value.kind !== 'alternatives') {
      // Two elements under one key are refused, unless one of them may not be there.
      if (names.has(name)) return failed(sourceText(scope.run, span), span)
      names.add(name)
    }
    const there = element.symbolic && rest !== undefined ? ifAny(rest, value) : value
    if (!expression.group) entries.push({ key, value: there })
    else if (element.symbolic && rest !== undefined)
      entries.push({ key, value: ifAny(rest, listValue([value], span)) })
    else {
      const group = groups.get(symbolOf(key))
      if (group !== undefined) group.push(there)
      else {
        const items = [there]
        groups.set(symbolOf(key), items)
        entries.push({ key, value: listValue(items, span) })
      }
    }
  }
  if (expression.group)
    return mapValue(
      entries.map(groupThere).map((entry) => joinable(entry, entries)),
      span,
      { open },
    )
  return mapValue(entries, span, { open })
}

/** Elements under a key that is not known may belong to the group, whatever their place. */
function joinable(entry: MapEntry, entries: readonly MapEntry[]): MapEntry {
  const { key, value } = entry
  const other = entries.find(
    ({ key: of }) =>
      of !== key &&
      (textOf(of) === undefined || textOf(key) === undefined) &&
      equals(of, key) !== false,
  )
  const open = other === undefined ? undefined : (firstHole(other.key) ?? firstHole(key))
  if (open === undefined || value.kind !== 'list') return entry
  return { key, value: listValue(value.items, value.span, { ...value, open, placed: 0 }) }
}

/** A group is there if one of its elements is. */
function groupThere({ key, value }: MapEntry): MapEntry {
  if (value.kind !== 'list' || !value.items.every(mayBeAbsent)) return { key, value }
  const there = distributePresence(
    [value],
    ([group]) => {
      const items = group?.kind === 'list' ? group.items : []
      const left = items.filter((item) => item.kind !== 'absent')
      return left.length > 0 ? listValue(left, value.span) : { kind: 'absent', span: value.span }
    },
    value.span,
  )
  return { key, value: there.kind === 'unresolved' ? ifAny(there, there) : there }
}

function elementScope(expression: ForExpression, element: Element, scope: Scope): Scope {
  const inner = bind(scope, expression.valueName, element.value)
  return expression.keyName === undefined ? inner : bind(inner, expression.keyName, element.key)
}

/** What one element makes; absent where the condition leaves it out. */
function elementValue(
  expression: ForExpression,
  element: Element,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const { span, condition } = expression
  const whole = whereThere(
    element.value,
    (value) => {
      const inner = elementScope(expression, { ...element, value }, scope)
      const make = (): Value => evaluate(expression.value, inner)
      if (condition === undefined) return make()
      const text = sourceText(scope.run, condition.span)
      const leftOut = (): Value => ({ kind: 'absent', span })
      const made = decide(evaluate(condition, inner), text, make, leftOut, span, scope.trial)
      return made.kind === 'unresolved' && isTooMany(made) ? ifAny(made, made) : made
    },
    span,
  )
  const isLost = whole.kind === 'unresolved' && isTooMany(whole)
  return isLost && mayBeAbsent(element.value) ? ifAny(whole, whole) : whole
}
