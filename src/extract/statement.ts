import type {
  ConditionClause,
  Entry,
  EntryList,
  PrincipalEntry,
  PrincipalList,
  PrincipalType,
  Statement,
} from '../model/policy.ts'
import {
  displayOf,
  furtherEntries,
  textOf,
  type Guard,
  type MapEntry,
  type MapValue,
  type StringValue,
  type Unresolved,
  type Value,
} from '../model/value.ts'
import { flatten } from './flatten.ts'

/** The entry of a statement's element: exactly as spelled, else in any case. The last of equal keys counts. */
export function element(map: MapValue, name: string): MapEntry | undefined {
  let loose: MapEntry | undefined
  for (let i = map.entries.length - 1; i >= 0; i -= 1) {
    const entry = map.entries[i]
    if (entry === undefined) continue
    const key = textOf(entry.key)
    if (key === name) return entry
    if (loose === undefined && key?.toLowerCase() === name.toLowerCase()) loose = entry
  }
  return loose
}

/** A statement of the policy grammar from its evaluated map. */
export function readStatement(map: MapValue, index: number, guards: readonly Guard[]): Statement {
  const effect = element(map, 'Effect')
  const effectOpen = effectHole(effect?.value)
  const effectText = effect === undefined ? '' : textOf(effect.value)?.toLowerCase()
  const conditions = readConditions(element(map, 'Condition')?.value)
  return {
    index,
    sid: sidOf(element(map, 'Sid')?.value),
    effect: effectOf(effect?.value),
    ...(effectOpen === undefined ? {} : { effectOpen }),
    ...(effectText === undefined || isEffect(effectText) ? {} : { effectText }),
    effectSpan: effect?.value.span ?? map.span,
    actions: entryList(map, 'Action', 'NotAction'),
    resources: entryList(map, 'Resource', 'NotResource'),
    principals: principalList(map),
    conditions: conditions.clauses,
    openCondition: conditions.open ?? map.open,
    guards,
    span: map.span,
  }
}

function sidOf(value: Value | undefined): StringValue | undefined {
  const [first] = value === undefined ? [] : flatten(value)
  return first?.value.kind === 'string' ? first.value : undefined
}

function effectOf(value: Value | undefined): Statement['effect'] {
  const effects = (value === undefined ? [] : flatten(value)).map((branch) =>
    textOf(branch.value)?.toLowerCase(),
  )
  const [first] = effects
  if (first === undefined || effects.some((effect) => effect !== first)) return 'undecided'
  if (first === 'allow') return 'Allow'
  return first === 'deny' ? 'Deny' : 'undecided'
}

const isEffect = (text: string): boolean => text === 'allow' || text === 'deny'

/** The expression that an effect is as a whole. */
function effectHole(value: Value | undefined): Unresolved | undefined {
  if (value?.kind === 'unresolved') return value
  const [only, ...others] = value?.kind === 'string' ? value.pieces : []
  return only?.kind === 'unresolved' && others.length === 0 ? only : undefined
}

/** A scalar as the policy engine reads it: numbers and booleans by their text. */
export function scalar(value: Value): StringValue | undefined {
  switch (value.kind) {
    case 'string':
      return value
    case 'unresolved':
      return {
        kind: 'string',
        pieces: [value],
        span: value.span,
        ...(value.reference === undefined ? {} : { reference: value.reference }),
      }
    case 'bool':
    case 'number': {
      const text = value.kind === 'bool' ? String(value.value) : value.text
      return {
        kind: 'string',
        pieces: [{ kind: 'literal', text, span: value.span, exact: false }],
        span: value.span,
      }
    }
    default:
      return undefined
  }
}

interface Entries {
  readonly entries: readonly Entry[]
  readonly open: Unresolved | undefined
}

/** The strings of an element's value: one, a list, or branches of those. */
function readEntries(value: Value, outer: readonly Guard[] = []): Entries {
  const entries: Entry[] = []
  let open: Unresolved | undefined
  for (const branch of flatten(value, outer)) {
    // A whole element that is not spelled out may be one string or many, unless its shape says one.
    const { value: whole } = branch
    if (whole.kind === 'unresolved' && whole.shape === 'any' && whole.of === undefined) {
      open ??= whole
      continue
    }
    if (branch.value.kind !== 'list') {
      const single = scalar(branch.value)
      if (single !== undefined) entries.push({ value: single, guards: branch.guards })
      continue
    }
    open ??= branch.value.open
    for (const item of branch.value.items) {
      for (const inner of flatten(item, branch.guards)) {
        if (inner.value.kind === 'list') {
          const nested = readEntries(inner.value, inner.guards)
          entries.push(...nested.entries)
          open ??= nested.open
          continue
        }
        const single = scalar(inner.value)
        if (single !== undefined) entries.push({ value: single, guards: inner.guards })
      }
    }
  }
  return { entries, open }
}

function entryList<Name extends string>(
  map: MapValue,
  plain: Name,
  negated: Name,
): EntryList<Name> | undefined {
  for (const name of [plain, negated]) {
    const found = element(map, name)
    if (found === undefined || found.value.kind === 'absent' || found.value.kind === 'null')
      continue
    const { entries, open } = readEntries(found.value)
    return { element: name, entries, open, span: found.value.span, keySpan: found.key.span }
  }
  return undefined
}

const principalTypes = new Map<string, PrincipalType>(
  (['AWS', 'Service', 'Federated', 'CanonicalUser'] as const).map((type) => [
    type.toLowerCase(),
    type,
  ]),
)

function principalList(map: MapValue): PrincipalList | undefined {
  for (const name of ['Principal', 'NotPrincipal'] as const) {
    const found = element(map, name)
    if (found === undefined || found.value.kind === 'absent' || found.value.kind === 'null')
      continue
    const entries: PrincipalEntry[] = []
    let open: Unresolved | undefined
    for (const branch of flatten(found.value)) {
      if (branch.value.kind === 'map') {
        open ??= branch.value.open
        for (const entry of branch.value.entries) {
          const type = principalTypes.get(displayOf(entry.key).toLowerCase()) ?? 'unknown'
          const read = readEntries(entry.value, branch.guards)
          open ??= read.open
          entries.push(...read.entries.map((item) => ({ ...item, type })))
        }
      } else if (branch.value.kind === 'unresolved') open ??= branch.value
      else {
        const read = readEntries(branch.value, branch.guards)
        open ??= read.open
        for (const item of read.entries) {
          const type = textOf(item.value) === '*' ? '*' : 'unknown'
          entries.push({ ...item, type })
        }
      }
    }
    return { element: name, entries, open, span: found.value.span, keySpan: found.key.span }
  }
  return undefined
}

function readConditions(value: Value | undefined): {
  readonly clauses: readonly ConditionClause[]
  readonly open: Unresolved | undefined
} {
  const clauses: ConditionClause[] = []
  let open: Unresolved | undefined
  for (const branch of value === undefined ? [] : flatten(value)) {
    if (branch.value.kind === 'unresolved') open ??= branch.value
    if (branch.value.kind !== 'map') continue
    open ??= furtherEntries(branch.value)
    for (const operator of branch.value.entries) {
      for (const keys of flatten(operator.value, branch.guards)) {
        if (keys.value.kind === 'unresolved') open ??= keys.value
        if (keys.value.kind !== 'map') continue
        open ??= furtherEntries(keys.value)
        for (const key of keys.value.entries) {
          if (key.value.kind === 'absent') continue
          const read = readEntries(key.value)
          clauses.push({
            operator: displayOf(operator.key),
            operatorSpan: operator.key.span,
            key: key.key,
            values: read.entries,
            open: read.open,
            guards: keys.guards,
            span: {
              file: key.key.span.file,
              start: key.key.span.start,
              end: Math.max(key.key.span.end, key.value.span.end),
            },
          })
        }
      }
    }
  }
  return { clauses, open }
}
