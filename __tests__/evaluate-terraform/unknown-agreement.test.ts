import { describe, expect, test } from 'vitest'
import type { Value } from '../../src/model/value.ts'
import { argument, plain, resourcesOf } from '../support/evaluate-terraform.ts'
import { mixedExpressionFrom } from '../support/mixed-expressions.ts'
import {
  partlyKnownFrom,
  partlyKnownVariables as variables,
} from '../support/partly-known-expressions.ts'
import { canBe } from '../support/possible-values.ts'
import {
  hasTerraform,
  inFolder,
  randomFrom,
  runTerraform,
  whyNoTerraform,
} from '../support/terraform.ts'

const cases = Number(process.env['TERRAFORM_CASES'] ?? '200')
const seed = Number(process.env['TERRAFORM_SEED'] ?? '20261122')

interface Case {
  readonly expression: string
  readonly unknown: ReadonlySet<string>
  /** The expression with a value for each variable. */
  readonly given: readonly string[]
}

function caseFrom(random: () => number): Case {
  const expression = (random() < 0.3 ? mixedExpressionFrom : partlyKnownFrom)(random)
  const unknown = new Set(variables.map(([name]) => name).filter(() => random() < 0.6))
  const given = Array.from({ length: 4 }, () => {
    const index = new Map(
      variables.map(([name, , values]) => [
        name,
        unknown.has(name) ? Math.floor(random() * values.length) : 0,
      ]),
    )
    return expression.replace(
      /\bvar\.(\w+)/g,
      (_, name: string) => `var.${name}_${index.get(name) ?? 0}`,
    )
  })
  return { expression, unknown, given }
}

/** The JSON text of each expression's value; undefined for an error. One run, more only where one spoils the rest. */
function theirs(expressions: readonly string[]): readonly (string | undefined)[] {
  const declared = variables.flatMap(([name, type, values]) =>
    values.map(
      (value, index) =>
        `variable "${name}_${index}" {\n  type = ${type}\n  default = ${value}\n}\n`,
    ),
  )
  const outputs = expressions.map(
    (text, index) => `output "o${index}" {\n  value = try(jsonencode(${text}), "failed")\n}\n`,
  )
  const found = inFolder([['main.tf', [...declared, ...outputs].join('')]], (folder) => {
    const args = ['plan', '-no-color', '-input=false', '-out=p']
    if (runTerraform(folder, args).status !== 0) return undefined
    const shown = JSON.parse(runTerraform(folder, ['show', '-json', 'p']).out) as {
      readonly planned_values: { readonly outputs: Record<string, { readonly value: string }> }
    }
    return expressions.map((_, index) => {
      const text = shown.planned_values.outputs[`o${index}`]?.value
      return text === 'failed' ? undefined : text
    })
  })
  if (found !== undefined) return found
  if (expressions.length === 1) return [undefined]
  const middle = Math.ceil(expressions.length / 2)
  return [...theirs(expressions.slice(0, middle)), ...theirs(expressions.slice(middle))]
}

function ours({ expression, unknown }: Case): Value {
  const declared = variables.map(
    ([name, type, [value]]) =>
      `variable "${name}" {\n  type = ${type}\n${unknown.has(name) ? '' : `  default = ${value}\n`}}\n`,
  )
  const probe = `resource "probe" "x" {\n  value = ${expression}\n}\n`
  const resources = resourcesOf({ 'main.tf': [...declared, probe].join('') })
  return argument(resources, 'probe.x', 'value')
}

describe('agreement with terraform plan on what is not known', () => {
  test.skipIf(!hasTerraform)(
    hasTerraform
      ? 'every value that terraform computes for values of the unknown variables is one that ours allows'
      : `agreement ${whyNoTerraform}`,
    () => {
      const random = randomFrom(seed)
      const all = Array.from({ length: cases }, () => caseFrom(random))
      const expected = theirs(all.flatMap(({ given }) => given))
      const wrong: unknown[] = []
      let compared = 0
      for (const [index, one] of all.entries()) {
        const value = ours(one)
        for (const [at, given] of one.given.entries()) {
          const text = expected[index * one.given.length + at]
          if (text === undefined) continue
          compared += 1
          if (canBe(value, JSON.parse(text)) === false)
            wrong.push({ expression: one.expression, given, ours: plain(value), theirs: text })
        }
      }
      console.log(
        `terraform plan: ${cases} expressions known in part, ${compared} values, ${wrong.length} that ours leaves out, seed ${seed}`,
      )
      expect(wrong.slice(0, 8)).toEqual([])
      expect(compared).toBeGreaterThan(cases)
    },
    600_000,
  )
})
