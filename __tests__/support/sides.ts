import type { Value } from '../../src/model/value.ts'

/** The side that each condition of a value is on. */
export type Choice = ReadonlyMap<string, boolean | string>

/** Every side of every condition of a value, by the condition's symbol. */
export function guardsOf(
  value: Value,
  into = new Map<string, Set<boolean | string>>(),
): typeof into {
  if (value.kind === 'alternatives')
    for (const { guard, value: branch } of value.branches) {
      const sides = into.get(guard.symbol) ?? new Set()
      into.set(guard.symbol, sides.add(guard.holds))
      guardsOf(branch, into)
    }
  else if (value.kind === 'list') for (const item of value.items) guardsOf(item, into)
  else if (value.kind === 'map') for (const entry of value.entries) guardsOf(entry.value, into)
  else if (value.kind === 'json') guardsOf(value.value, into)
  return into
}

/** The value on these sides. */
export function chosen(value: Value, choice: Choice): Value {
  if (value.kind !== 'alternatives') return value
  const branch = value.branches.find(({ guard }) => choice.get(guard.symbol) === guard.holds)
  return chosen(branch?.value ?? { kind: 'absent', span: value.span }, choice)
}
