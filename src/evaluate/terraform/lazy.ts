import type { Span } from '../../model/span.ts'
import type { MapEntry, MapValue, Unresolved, Value } from '../../model/value.ts'
import { literal } from '../../model/value.ts'

/** An object whose attributes are computed when they are asked for: a resource, a module. */
export interface LazyObject {
  readonly span: Span
  readonly open: Unresolved | undefined
  /** Names that are known to be there. */
  names(): readonly string[]
  /** Any attribute, also one that the provider computes. */
  get(name: string, span: Span): Value
}

const objects = new WeakMap<MapValue, LazyObject>()

/** The object as a value; its entries are computed when they are first listed. */
export function lazyMap(object: LazyObject): MapValue {
  let listed: readonly MapEntry[] | undefined
  const { span, open } = object
  const map: MapValue = {
    kind: 'map',
    get entries() {
      listed ??= object
        .names()
        .map((name) => ({ key: literal(name, span, false), value: object.get(name, span) }))
      return listed
    },
    ...(open === undefined ? {} : { open }),
    span,
  }
  objects.set(map, object)
  return map
}

/** The object behind a value that `lazyMap` made. */
export function lazyOf(value: MapValue): LazyObject | undefined {
  return objects.get(value)
}

/** True for a value of `lazyMap`: walking its entries would compute all of them. */
export function isLazy(value: Value): boolean {
  return value.kind === 'map' && objects.has(value)
}
