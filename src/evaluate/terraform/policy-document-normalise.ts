import type { SyntaxProblem } from '../../model/problem.ts'
import { textOf } from '../../model/value.ts'
import type { MapEntry, Value } from '../../model/value.ts'
import { mapBranches } from './alternatives.ts'
import { asString } from './conversion.ts'
import { descending } from './policy-document-strings.ts'
import { computedText, listValue, mapValue, sortedEntries } from './values.ts'

/**
 * The Principal of a source document as the provider prints it again: a string stands for everybody,
 * lists are sorted. `undefined` where it refuses the shape.
 */
export function normalisePrincipal(value: Value): Value | undefined {
  switch (value.kind) {
    case 'unresolved':
    case 'absent':
      return value
    case 'string':
      return textOf(value) === '*' ? value : everybody(value)
    case 'json':
      return everybody(value)
    case 'alternatives':
      return mapBranches(value, (branch) => normalisePrincipal(branch))
    case 'map': {
      const entries: MapEntry[] = []
      for (const entry of sortedEntries(value)) {
        const identifiers = identifiersOf(entry.value)
        if (identifiers === undefined) return undefined
        entries.push({ key: entry.key, value: identifiers })
      }
      if (entries.length === 0 && value.open === undefined)
        return { kind: 'absent', span: value.span }
      const [only] = entries
      const isEverybody =
        entries.length === 1 && textOf(only?.key) === '*' && isStar(only?.value) && !value.open
      if (isEverybody) return computedText('*', only?.value.span ?? value.span)
      return mapValue(entries, value.span, { open: value.open })
    }
    default:
      return undefined
  }
}

/** The provider takes any string for `*`. */
function everybody(value: Value): Value {
  return textOf(value) === undefined && value.kind === 'string'
    ? value
    : computedText('*', value.span)
}

function isStar(value: Value | undefined): boolean {
  if (value?.kind === 'list')
    return value.items.length === 1 && value.open === undefined && textOf(value.items[0]) === '*'
  return textOf(value) === '*'
}

function identifiersOf(value: Value): Value | undefined {
  if (value.kind === 'list') {
    const known = value.items.every((item) =>
      ['string', 'json', 'unresolved', 'alternatives', 'absent'].includes(item.kind),
    )
    return known ? listValue(descending(value.items), value.span, { open: value.open }) : undefined
  }
  return ['string', 'unresolved', 'alternatives', 'json'].includes(value.kind) ? value : undefined
}

/**
 * The Condition of a source document as the provider prints it again: single values without a list,
 * booleans as text. It drops a value of any other kind, and with it the restriction: that is a problem.
 * `undefined` where it refuses the shape.
 */
export function normaliseCondition(value: Value, problems: SyntaxProblem[]): Value | undefined {
  if (value.kind === 'unresolved' || value.kind === 'alternatives') return value
  if (value.kind !== 'map') return undefined
  const operators: MapEntry[] = []
  for (const operator of sortedEntries(value)) {
    if (operator.value.kind === 'unresolved' || operator.value.kind === 'alternatives') {
      operators.push(operator)
      continue
    }
    if (operator.value.kind !== 'map') return undefined
    const clauses: MapEntry[] = []
    for (const clause of sortedEntries(operator.value)) {
      const values = conditionValues(clause.value)
      if (values === undefined)
        problems.push({
          code: 'dropped-condition',
          message:
            'The provider drops a condition of a source document whose value is no string, boolean or list',
          span: clause.value.span,
          outcome: 'unreadable',
        })
      else clauses.push({ key: clause.key, value: values })
    }
    if (clauses.length > 0 || operator.value.open !== undefined) {
      const merged = mapValue(clauses, operator.value.span, { open: operator.value.open })
      operators.push({ key: operator.key, value: merged })
    }
  }
  if (operators.length === 0 && value.open === undefined)
    return { kind: 'absent', span: value.span }
  return mapValue(operators, value.span, { open: value.open })
}

function conditionValues(value: Value): Value | undefined {
  switch (value.kind) {
    case 'bool':
      return asString(value)
    case 'number':
    case 'null':
    case 'map':
      return undefined
    case 'list': {
      const [only] = value.items
      const single = value.items.length === 1 && value.open === undefined
      return single && only?.kind === 'string' ? only : value
    }
    default:
      return value
  }
}
