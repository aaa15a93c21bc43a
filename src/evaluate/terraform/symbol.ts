import { shortHash } from '../../model/hash.ts'
import type { ListValue, MapValue, Value } from '../../model/value.ts'
import { lazyOf } from './lazy.ts'
import { maxDepth } from './values.ts'

const maxLength = 200

/** Names of lists and maps: many are asked about more than once. */
const names = new WeakMap<Value, string>()

/** A name for a value in symbols: equal values have equal names. */
export function symbolOf(value: Value, depth = 0): string {
  if (depth > maxDepth) return '…'
  switch (value.kind) {
    case 'unresolved':
      return value.symbol
    case 'null':
    case 'absent':
      return value.kind
    case 'bool':
      return String(value.value)
    case 'number':
      return value.text
    case 'string': {
      const [only] = value.pieces
      if (value.pieces.length === 1 && only?.kind === 'unresolved') return only.symbol
      const text = value.pieces.map((piece) =>
        piece.kind === 'literal' ? JSON.stringify(piece.text).slice(1, -1) : `\${${piece.symbol}}`,
      )
      return shortened(`"${text.join('')}"`)
    }
    case 'json':
      return `json(${symbolOf(value.value, depth + 1)})`
    case 'list':
    case 'map': {
      const known = names.get(value)
      if (known !== undefined) return known
      const name = value.kind === 'list' ? nameOfList(value, depth) : nameOfMap(value, depth)
      names.set(value, name)
      return name
    }
    case 'alternatives': {
      const branches = value.branches.map(
        ({ guard, value: of }) => `${guard.symbol}=${guard.holds}:${symbolOf(of, depth + 1)}`,
      )
      return shortened(`(${branches.join('|')})`)
    }
  }
}

function nameOfList({ items, open }: ListValue, depth: number): string {
  const rest = open === undefined ? '' : `,…${open.symbol}`
  return shortened(`[${items.map((item) => symbolOf(item, depth + 1)).join(',')}${rest}]`)
}

function nameOfMap(map: MapValue, depth: number): string {
  if (lazyOf(map) !== undefined) return `${map.span.file}:${map.span.start}`
  const entries = map.entries.map(
    ({ key, value }) => `${symbolOf(key, depth + 1)}=${symbolOf(value, depth + 1)}`,
  )
  const rest = map.open === undefined ? '' : `,…${map.open.symbol}`
  return shortened(`{${entries.join(',')}${rest}}`)
}

/** A long name is its start and a hash of the whole. */
export function shortened(name: string): string {
  return name.length <= maxLength ? name : `${name.slice(0, maxLength)}#${shortHash(name)}`
}
