import { evaluateTerraform } from '../../src/evaluate/terraform/evaluate.ts'
import type { TerraformSettings } from '../../src/evaluate/terraform/settings.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { Resource } from '../../src/model/resource.ts'
import { isPolicyBearing } from '../../src/model/sites/policy-bearing.ts'
import type { Value } from '../../src/model/value.ts'
import { valueOf } from '../../src/model/value.ts'
import { memoryTree } from './memory-tree.ts'

/** The evaluations of a tree of texts; resources of type `probe` count as policy-bearing. */
export function evaluateFiles(
  files: Readonly<Record<string, string>>,
  settings: Partial<TerraformSettings> = {},
): readonly Evaluation[] {
  return evaluateTerraform({
    tree: memoryTree(files),
    files: Object.keys(files).filter((path) => /\.(tf|tofu|tfvars|json|hcl)$/.test(path)),
    settings: {
      vars: new Map(),
      varFiles: [],
      workspace: undefined,
      isPolicyBearing: (type) => type === 'probe' || isPolicyBearing(type),
      ...settings,
    },
  })
}

/** The only root's resources, by address. */
export function resourcesOf(
  files: Readonly<Record<string, string>>,
  settings: Partial<TerraformSettings> = {},
): ReadonlyMap<string, Resource> {
  const evaluations = evaluateFiles(files, settings)
  return new Map(
    evaluations.flatMap((one) => one.resources.map((resource) => [resource.address, resource])),
  )
}

/** The argument of a resource; fails where there is none. */
export function argument(
  resources: ReadonlyMap<string, Resource>,
  address: string,
  name: string,
): Value {
  const resource = resources.get(address)
  if (resource === undefined)
    throw new Error(`no ${address} among ${[...resources.keys()].join(', ')}`)
  const value = valueOf(resource.properties, name)
  if (value === undefined) throw new Error(`${address} has no ${name}`)
  return value
}

/** `probe.x`'s `value` in a configuration that sets it to this expression. */
export function valueOfExpression(expression: string, more = ''): Value {
  const files = { 'main.tf': `resource "probe" "x" {\n  value = ${expression}\n}\n${more}\n` }
  return argument(resourcesOf(files), 'probe.x', 'value')
}

/** A value as plain data: holes as `{hole: text}`, alternatives as `{either: […]}`, open lists end with `{open}`. */
export function plain(value: Value): unknown {
  switch (value.kind) {
    case 'null':
      return null
    case 'absent':
      return { absent: true }
    case 'bool':
      return value.value
    case 'number':
      return value.value
    case 'string':
      return value.pieces
        .map((piece) => (piece.kind === 'literal' ? piece.text : `\${${piece.text}}`))
        .join('')
    case 'json':
      return { json: plain(value.value) }
    case 'list':
      return [
        ...value.items.map(plain),
        ...(value.open === undefined ? [] : [{ open: value.open.text }]),
      ]
    case 'map':
      return Object.fromEntries([
        ...value.entries.map((entry) => [String(plain(entry.key)), plain(entry.value)]),
        ...(value.open === undefined ? [] : [['(open)', value.open.text]]),
      ])
    case 'alternatives':
      return {
        either: value.branches.map(({ guard, value: branch }) => [
          `${guard.text} is ${guard.holds}`,
          plain(branch),
        ]),
      }
    case 'unresolved':
      return { hole: value.text, reason: value.reason }
  }
}
