import { describe, expect, test } from 'vitest'
import { textOf } from '../../src/model/value.ts'
import type { Value } from '../../src/model/value.ts'
import { argument, plain, resourcesOf } from '../support/evaluate-terraform.ts'
import { expressionFrom } from '../support/terraform-expressions.ts'
import {
  hasTerraform,
  inFolder,
  randomFrom,
  runTerraform,
  whyNoTerraform,
} from '../support/terraform.ts'

const cases = Number(process.env['TERRAFORM_CASES'] ?? '800')
const seed = Number(process.env['TERRAFORM_SEED'] ?? '20261122')

const declarations = `
variable "text" {
  type    = string
  default = "prod"
}
variable "flag" {
  type    = bool
  default = true
}
variable "number" {
  default = 3
}
variable "names" {
  type    = list(string)
  default = ["b", "a", "c"]
}
variable "zones" {
  type    = set(string)
  default = ["eu", "us", "ap"]
}
variable "tags" {
  type    = map(string)
  default = { Name = "x", env = "dev" }
}
variable "people" {
  type = list(object({ name = string, age = optional(number, 7), roles = optional(list(string), []) }))
  default = [{ name = "ann", roles = ["s3:Get*"] }, { name = "bob", age = 5 }]
}
variable "shape" {
  default = { a = { b = [1, "two", true] }, "c-d" = null }
}
`

/** What terraform computes for each expression as JSON text; undefined where that is an error. */
function theirs(expressions: readonly string[]): readonly (string | undefined)[] {
  const outputs = expressions.map(
    (expression, index) =>
      `output "o${index}" {\n  value = try(jsonencode(${expression}), "failed")\n}\n`,
  )
  const files = [['main.tf', declarations + outputs.join('')]] as const
  return inFolder(files, (folder) => {
    const planned = runTerraform(folder, ['plan', '-no-color', '-input=false', '-out=p'])
    if (planned.status !== 0) throw new Error(planned.out.slice(0, 3000))
    const shown = JSON.parse(runTerraform(folder, ['show', '-json', 'p']).out) as {
      readonly planned_values: { readonly outputs?: Record<string, { readonly value: string }> }
    }
    return expressions.map((_, index) => {
      const text = shown.planned_values.outputs?.[`o${index}`]?.value
      return text === 'failed' ? undefined : text
    })
  })
}

function ours(expressions: readonly string[]): readonly Value[] {
  const probes = expressions.map(
    (expression, index) =>
      `resource "probe" "o${index}" {\n  value = join("", ["", jsonencode(${expression})])\n}\n`,
  )
  const resources = resourcesOf({ 'main.tf': declarations + probes.join('') })
  return expressions.map((_, index) => argument(resources, `probe.o${index}`, 'value'))
}

describe('agreement with terraform plan', () => {
  test.skipIf(!hasTerraform)(
    hasTerraform
      ? 'every self-contained expression has the value terraform computes'
      : `agreement ${whyNoTerraform}`,
    () => {
      const random = randomFrom(seed)
      const expressions = Array.from({ length: cases }, () => expressionFrom(random))
      const expected = theirs(expressions)
      const found = ours(expressions)
      const different: unknown[] = []
      let failing = 0
      for (const [index, expression] of expressions.entries()) {
        const text = expected[index]
        const value = found[index]
        if (value === undefined) continue
        // What Terraform refuses has no value to agree with; reading on is no mistake.
        if (text === undefined) failing += 1
        else if (textOf(value) !== text)
          different.push({ expression, ours: plain(value), theirs: text })
      }
      console.log(
        `terraform plan: ${cases} expressions, ${failing} of them errors, ${different.length} different, seed ${seed}`,
      )
      expect(different.slice(0, 12)).toEqual([])
      expect(failing).toBeLessThan(cases / 2)
    },
    600_000,
  )
})
