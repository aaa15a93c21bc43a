import { maxBranches, textOf, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { overBranches, whatIsAssumed } from './branches.ts'
import { describe } from './intrinsic.ts'
import { reasonOf } from './lists.ts'
import { childNode, entriesOf } from './node-access.ts'
import { assuming, hole, type Scope } from './scope.ts'
import { stringOf, wholeHole } from './strings.ts'

/**
 * `Fn::FindInMap`. A key that is not known makes every entry of the map an alternative; a default is
 * taken where a known key is missing.
 */
export function mappingValue(argument: Node, scope: Scope): Value {
  const [mapNode, topNode, secondNode, optionsNode] = argument.kind === 'list' ? argument.items : []
  const { span } = argument
  const text = `Fn::FindInMap(${describe(argument).slice(1, -1)})`
  if (mapNode === undefined || topNode === undefined || secondNode === undefined) {
    return hole(text, span, scope, { reason: 'invalid' })
  }
  const fallback = childNode(optionsNode, 'DefaultValue')
  const missing = (inner: Scope): Value =>
    fallback === undefined
      ? stringOf([hole(text, span, inner, { reason: 'invalid' })], span)
      : inner.evaluate(fallback, inner)

  const look = (
    map: Node,
    keyNode: Node,
    inner: Scope,
    next: (found: Node, s: Scope) => Value,
  ): Value =>
    overBranches(inner.evaluate(keyNode, inner), inner, (key, within) => {
      const known = keyText(key)
      if (known !== undefined) {
        const found = childNode(map, known)
        return found === undefined ? missing(within) : next(found, within)
      }
      return (
        everyEntry(map, key, keyNode, within, next) ??
        stringOf([hole(text, span, within, { reason: reasonOf(key) })], span)
      )
    })

  return overBranches(scope.evaluate(mapNode, scope), scope, (name, outer) => {
    const known = keyText(name)
    if (known === undefined) {
      return stringOf([hole(text, span, outer, { reason: reasonOf(name) })], span)
    }
    const map = childNode(outer.template.mappings, known)
    if (map === undefined) return missing(outer)
    return look(map, topNode, outer, (top, second) =>
      look(top, secondNode, second, (found, inner) => inner.evaluate(found, inner)),
    )
  })
}

function keyText(value: Value): string | undefined {
  return value.kind === 'number' ? value.text : textOf(value)
}

/** Each entry of a map under the guard that the unknown key is that entry's; undefined where they are too many. */
function everyEntry(
  map: Node,
  key: Value,
  keyNode: Node,
  scope: Scope,
  next: (found: Node, scope: Scope) => Value,
): Value | undefined {
  const whole = wholeHole(key)
  const entries = entriesOf(map)
  const [first] = entries
  if (whole === undefined || first === undefined) return undefined
  const told = (entry: (typeof entries)[number]): boolean | undefined =>
    whatIsAssumed(scope.assumed, whole.symbol, entry.key.text)
  const meant = entries.find((entry) => told(entry) === true)
  if (meant !== undefined) return next(meant.value, scope)
  const possible = entries.filter((entry) => told(entry) !== false)
  if (possible.length === 0) return undefined
  const values = possible.map((entry) => ({
    guard: { symbol: whole.symbol, text: whole.text, holds: entry.key.text, span: keyNode.span },
    value: next(entry.value, assuming(scope, whole.symbol, entry.key.text)),
  }))
  const texts = new Set(values.map(({ value }) => textOf(value)))
  const [same] = values
  if (same !== undefined && texts.size === 1 && !texts.has(undefined)) return same.value
  if (values.length > maxBranches) return undefined
  return { kind: 'alternatives', branches: values, span: keyNode.span }
}
