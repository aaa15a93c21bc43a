import { describe, expect, test } from 'vitest'
import { displayOf, textOf } from '../../src/model/value.ts'
import type { Piece, Value } from '../../src/model/value.ts'
import { firstHole, lastEntries } from '../../src/evaluate/terraform/values.ts'
import { argument, plain, resourcesOf } from '../support/evaluate-terraform.ts'
import { chosen, guardsOf, type Choice } from '../support/sides.ts'
import { expressionFrom } from '../support/terraform-expressions.ts'
import { randomFrom } from '../support/terraform.ts'

const cases = Number(process.env['TERRAFORM_CASES'] ?? '800')
const seed = Number(process.env['TERRAFORM_SEED'] ?? '20261122')

const variables: readonly (readonly [name: string, type: string, value: string])[] = [
  ['text', 'string', '"prod"'],
  ['flag', 'bool', 'true'],
  ['number', 'number', '3'],
  ['names', 'list(string)', '["b", "a", "c"]'],
  ['zones', 'set(string)', '["eu", "us", "ap"]'],
  ['tags', 'map(string)', '{ Name = "x", env = "dev" }'],
  [
    'people',
    'list(object({ name = string, age = optional(number, 7), roles = optional(list(string), []) }))',
    '[{ name = "ann", roles = ["s3:Get*"] }, { name = "bob", age = 5 }]',
  ],
  ['shape', 'any', '{ a = { b = [1, "two", true] }, "c-d" = null }'],
]

/** Their values, those of `unknown` without a default. */
function evaluated(
  expressions: readonly string[],
  unknown: ReadonlySet<string>,
): readonly (Value | undefined)[] {
  const declared = variables.map(
    ([name, type, value]) =>
      `variable "${name}" {\n  type = ${type}\n${unknown.has(name) ? '' : `  default = ${value}\n`}}\n`,
  )
  const probes = expressions.map(
    (expression, index) => `resource "probe" "o${index}" {\n  value = ${expression}\n}\n`,
  )
  const resources = resourcesOf({ 'main.tf': [...declared, ...probes].join('') })
  return expressions.map((_, index) => argument(resources, `probe.o${index}`, 'value'))
}

function choices(guards: ReadonlyMap<string, ReadonlySet<boolean | string>>): readonly Choice[] {
  let all: Choice[] = [new Map()]
  for (const [symbol, sides] of guards) {
    if (all.length > 2_000) return all
    all = all.flatMap((choice) => [...sides].map((side) => new Map([...choice, [symbol, side]])))
  }
  return all
}

/** Whether `known` is one of the values that `partial` stands for under a choice of sides. */
function covers(partial: Value, known: Value, choice: Choice): boolean {
  const value = chosen(partial, choice)
  if (value.kind === 'unresolved') return true
  if (known.kind === 'absent' || known.kind === 'null')
    return value.kind === 'null' || value.kind === 'absent'
  switch (value.kind) {
    case 'string': {
      const text = textOf(known) ?? (known.kind === 'number' ? known.text : undefined)
      return text === undefined ? known.kind === 'bool' : matches(value.pieces, text)
    }
    case 'number':
      return (textOf(known) ?? (known.kind === 'number' ? known.text : '')) === value.text
    case 'bool':
      return known.kind === 'bool' && known.value === value.value
    case 'json':
      return known.kind === 'json' ? covers(value.value, known.value, choice) : true
    case 'list': {
      if (known.kind !== 'list') return false
      // What is not known may equal another item, or have its place in another order.
      const items = value.items.filter((item) => chosen(item, choice).kind !== 'absent')
      return (
        items.every((item) => known.items.some((other) => covers(item, other, choice))) &&
        (value.open !== undefined ||
          known.items.every((other) => items.some((item) => covers(item, other, choice))))
      )
    }
    case 'map': {
      if (known.kind !== 'map') return false
      const entries = lastEntries(value).filter((e) => chosen(e.value, choice).kind !== 'absent')
      const names = new Set(entries.map((entry) => displayOf(entry.key)))
      return (
        (value.open !== undefined ||
          known.entries.every((entry) => names.has(displayOf(entry.key)))) &&
        entries.every(({ key, value: of }) => {
          const name = textOf(key)
          // An entry whose key is not known may take the place of another.
          if (names.size > known.entries.length || name === undefined) return true
          const other = known.entries.findLast((entry) => textOf(entry.key) === name)
          return other !== undefined && covers(of, other.value, choice)
        })
      )
    }
    default:
      return false
  }
}

function matches(pieces: readonly Piece[], text: string): boolean {
  const pattern = pieces.map((piece) =>
    piece.kind === 'literal' ? piece.text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&') : '[^]*',
  )
  return new RegExp(`^${pattern.join('')}$`).test(text)
}

/**
 * Expressions whose answer hangs on an order that these comparisons do not follow.
 */
const beyond =
  /join\(.*(concat|flatten|setunion)\(|(concat|flatten|setunion)\(.*\[|tolist\(var\.zones\)\[/

describe('values of configurations that are known in part', () => {
  test('what is not known never leaves out the value that it turns out to have', () => {
    const random = randomFrom(seed)
    const expressions = Array.from({ length: cases }, () => expressionFrom(random))
    const known = evaluated(expressions, new Set())
    const wrong: unknown[] = []
    let partly = 0
    for (let round = 0; round < 6; round += 1) {
      const unknown = new Set(variables.map(([name]) => name).filter(() => random() < 0.5))
      for (const [index, value] of evaluated(expressions, unknown).entries()) {
        const whole = known[index]
        const expression = expressions[index]
        if (value === undefined || whole === undefined || firstHole(whole) !== undefined) continue
        const names = [...unknown].filter((name) => expression?.includes(`var.${name}`) === true)
        if (names.length === 0 || beyond.test(expression ?? '')) continue
        partly += 1
        if (!choices(guardsOf(value)).some((choice) => covers(value, whole, choice)))
          wrong.push({ expression, unknown: names, ours: plain(value), is: plain(whole) })
      }
    }
    expect(wrong.slice(0, 8)).toEqual([])
    expect(partly).toBeGreaterThan(cases / 4)
  })
})
