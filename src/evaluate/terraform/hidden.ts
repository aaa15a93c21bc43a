import { prefixOf, valueOf } from '../../model/value.ts'
import type { Unresolved, Value } from '../../model/value.ts'
import { lazyMap, lazyOf } from './lazy.ts'
import { listValue, mapValue, maxDepth, unresolved } from './values.ts'

/** The hole that stands for what a value spells out at a path within it. */
export interface HiddenValue {
  readonly text: string
  readonly symbol: string
}

/**
 * A value that is marked sensitive, without the texts and numbers it spells out. Its form stays, and so
 * do holes, which tell nothing, and policies, which are no secret.
 */
export function hidden(value: Value, name: HiddenValue, depth = 0): Value {
  const within = (step: string): HiddenValue => ({
    text: name.text + step,
    symbol: name.symbol + step,
  })
  const hole = (): Unresolved =>
    unresolved({
      ...name,
      span: value.span,
      reason: depth > maxDepth ? 'too-deep' : 'sensitive',
      ...(value.kind === 'string' && value.reference !== undefined
        ? { reference: value.reference }
        : {}),
    })
  if (depth > maxDepth) return hole()
  switch (value.kind) {
    case 'string':
      return isPolicy(value) || value.pieces.every((piece) => piece.kind === 'unresolved')
        ? value
        : hole()
    case 'json':
      return isPolicy(value) ? value : hole()
    case 'number':
      return hole()
    case 'list': {
      const items = value.items.map((item, index) => hidden(item, within(`[${index}]`), depth + 1))
      return listValue(items, value.span, value)
    }
    case 'map': {
      const lazy = lazyOf(value)
      if (lazy !== undefined)
        return lazyMap({
          ...lazy,
          names: () => lazy.names(),
          get: (key, span) => hidden(lazy.get(key, span), within(`.${key}`), depth + 1),
        })
      const entries = value.entries.map((entry, index) => ({
        key: entry.key,
        value: hidden(entry.value, within(`{${index}}`), depth + 1),
      }))
      return mapValue(entries, value.span, value)
    }
    case 'alternatives':
      return {
        ...value,
        branches: value.branches.map(({ guard, value: of }, index) => ({
          guard,
          value: hidden(of, within(`?${index}`), depth + 1),
        })),
      }
    default:
      return value
  }
}

/** A policy is there to be read by others: lost as a secret, nobody would check it. */
export function isPolicy(value: Value): boolean {
  if (value.kind === 'json')
    return value.value.kind === 'map' && valueOf(value.value, 'Statement') !== undefined
  if (value.kind !== 'string') return false
  return (
    prefixOf(value).trimStart().startsWith('{') &&
    value.pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('"Statement"'))
  )
}
