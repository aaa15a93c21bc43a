import { describe, expect, test } from 'vitest'
import { textOf, valueOf } from '../../src/model/value.ts'
import { resourcesOf } from '../support/evaluate-terraform.ts'
import {
  hasTerraform,
  inFolder,
  randomFrom,
  runTerraform,
  whyNoTerraform,
} from '../support/terraform.ts'

const trees = Number(process.env['TERRAFORM_TREES'] ?? '6')
const seed = Number(process.env['TERRAFORM_SEED'] ?? '20261122')

type Files = Record<string, string>

/** A root with modules in modules, counted and keyed, of resources that need no provider. */
function treeFrom(random: () => number): Files {
  const pick = <T>(list: readonly T[]): T => {
    const item = list[Math.floor(random() * list.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const repetition = (): readonly [string, string] =>
    pick<readonly [string, string]>([
      ['', '"one"'],
      [`count = ${Math.floor(random() * 3)}`, 'count.index'],
      ['count = var.level > 1 ? 1 : 0', '"n${count.index}"'],
      ['for_each = toset(["x", "y.z", "q\\"r"])', 'each.value'],
      ['for_each = { a = 1, "b c" = var.level }', '"${each.key}-${each.value}"'],
      [
        'for_each = { for i, n in var.names : n => i if i != 1 }',
        '{ key = each.key, at = each.value }',
      ],
      ['for_each = merge({ k = "v" }, var.level == 2 ? { two = "2" } : {})', 'each.value'],
    ])
  const body = (level: number): string => {
    const parts = [
      'variable "level" { default = 1 }',
      'variable "names" {\n  type = list(string)\n  default = ["n", "m", "o"]\n}',
      'variable "extra" { default = null }',
    ]
    for (const name of ['p', 'q']) {
      const [meta, value] = repetition()
      const input = pick([
        value,
        `[${value}, var.level, path.module]`,
        `{ extra = var.extra, v = ${value} }`,
      ])
      parts.push(`resource "terraform_data" "${name}" {\n  ${meta}\n  input = ${input}\n}`)
    }
    parts.push(
      'output "all" { value = [terraform_data.p, terraform_data.q] == [] ? "none" : "some" }',
    )
    if (level < 3) {
      const [meta, value] = repetition()
      parts.push(
        `module "c" {\n  source = "./c"\n  ${meta}\n  level = var.level + 1\n  extra = ${value}\n  names = concat(var.names, ["l${level}"])\n}`,
      )
    }
    return `${parts.join('\n')}\n`
  }
  return {
    'main.tf': body(0),
    'c/main.tf': body(1),
    'c/c/main.tf': body(2),
    'c/c/c/main.tf': body(3),
  }
}

interface Planned {
  readonly resources?: readonly {
    readonly address: string
    readonly values: { readonly input?: unknown }
  }[]
  readonly child_modules?: readonly Planned[]
}

function theirs(files: Files): ReadonlyMap<string, unknown> {
  return inFolder(Object.entries(files), (folder) => {
    const run = (args: readonly string[]): string => {
      const { status, out } = runTerraform(folder, args)
      if (status !== 0) throw new Error(out.slice(0, 3000))
      return out
    }
    run(['init', '-no-color', '-input=false'])
    run(['plan', '-no-color', '-input=false', '-out=p'])
    const shown = JSON.parse(run(['show', '-json', 'p'])) as {
      readonly planned_values: { readonly root_module: Planned }
    }
    const found = new Map<string, unknown>()
    const walk = (module: Planned): void => {
      for (const { address, values } of module.resources ?? []) found.set(address, values.input)
      for (const child of module.child_modules ?? []) walk(child)
    }
    walk(shown.planned_values.root_module)
    return found
  })
}

function ours(files: Files): ReadonlyMap<string, unknown> {
  const probed = Object.fromEntries(
    Object.entries(files).map(([path, text]) => [
      path,
      text.replace(/^ {2}input = (.*)$/gm, '  input = $1\n  text = join("", ["", jsonencode($1)])'),
    ]),
  )
  const resources = resourcesOf(probed, { isPolicyBearing: (type) => type === 'terraform_data' })
  const found = new Map<string, unknown>()
  for (const [address, resource] of resources) {
    if (!resource.instantiated) continue
    const text = textOf(valueOf(resource.properties, 'text'))
    found.set(address, text === undefined ? 'unresolved' : JSON.parse(text))
  }
  return found
}

const sorted = (map: ReadonlyMap<string, unknown>): readonly (readonly [string, unknown])[] =>
  [...map].sort(([a], [b]) => (a < b ? -1 : 1))

describe('agreement with terraform plan on instances', () => {
  test.skipIf(!hasTerraform)(
    hasTerraform
      ? 'addresses and values of all instances of nested modules are those terraform plans'
      : `agreement ${whyNoTerraform}`,
    () => {
      const random = randomFrom(seed)
      let instances = 0
      for (let i = 0; i < trees; i += 1) {
        const files = treeFrom(random)
        const planned = theirs(files)
        instances += planned.size
        expect(sorted(ours(files)), JSON.stringify(files)).toEqual(sorted(planned))
      }
      console.log(`terraform plan: ${trees} module trees, ${instances} instances, seed ${seed}`)
    },
    600_000,
  )
})
