import type { Attribute, Block, Body, HclFile } from '../../parse/hcl/ast.ts'

/** A `resource` or `data` block. */
export interface ResourceBlock {
  readonly mode: 'resource' | 'data'
  readonly type: string
  readonly name: string
  readonly block: Block
}

/** What the files of one folder declare. */
export interface Declarations {
  readonly files: readonly HclFile[]
  readonly variables: ReadonlyMap<string, Block>
  readonly locals: ReadonlyMap<string, Attribute>
  readonly outputs: ReadonlyMap<string, Block>
  /** By `mode.type.name`. */
  readonly resources: ReadonlyMap<string, ResourceBlock>
  readonly modules: ReadonlyMap<string, Block>
  readonly moved: readonly Block[]
  /** True where a backend makes this folder one that Terraform is run in. */
  readonly hasBackend: boolean
}

export function resourceKey(mode: 'resource' | 'data', type: string, name: string): string {
  return `${mode}.${type}.${name}`
}

/** Collects the declarations; override files come last and replace what they name, argument by argument. */
export function declarationsOf(
  files: readonly HclFile[],
  overrides: readonly HclFile[],
): Declarations {
  const draft = {
    files: [...files, ...overrides],
    variables: new Map<string, Block>(),
    locals: new Map<string, Attribute>(),
    outputs: new Map<string, Block>(),
    resources: new Map<string, ResourceBlock>(),
    modules: new Map<string, Block>(),
    moved: [] as Block[],
    hasBackend: false,
  }
  const named = (map: Map<string, Block>, block: Block, override: boolean): void => {
    const name = block.labels[0]?.text
    if (name === undefined) return
    const before = map.get(name)
    if (before === undefined) map.set(name, block)
    else if (override) map.set(name, merge(before, block))
  }
  const add = (block: Block, override: boolean): void => {
    switch (block.type) {
      case 'variable':
        named(draft.variables, block, override)
        break
      case 'output':
        named(draft.outputs, block, override)
        break
      case 'module':
        named(draft.modules, block, override)
        break
      case 'locals':
        for (const attribute of block.body.attributes)
          if (override || !draft.locals.has(attribute.name))
            draft.locals.set(attribute.name, attribute)
        break
      case 'resource':
      case 'data': {
        const [type, name] = block.labels
        if (type === undefined || name === undefined) break
        const key = resourceKey(block.type, type.text, name.text)
        const before = draft.resources.get(key)
        if (before !== undefined && !override) break
        const whole = before === undefined ? block : merge(before.block, block)
        draft.resources.set(key, {
          mode: block.type,
          type: type.text,
          name: name.text,
          block: whole,
        })
        break
      }
      case 'moved':
        draft.moved.push(block)
        break
      case 'terraform':
        draft.hasBackend ||= block.body.blocks.some(
          (inner) => inner.type === 'backend' || inner.type === 'cloud',
        )
        break
      default:
        break
    }
  }
  for (const file of files) for (const block of file.body.blocks) add(block, false)
  for (const file of overrides) for (const block of file.body.blocks) add(block, true)
  return draft
}

/** A block with the arguments and blocks of its override in place of its own. */
function merge(block: Block, override: Block): Block {
  const names = new Set(override.body.attributes.map((attribute) => attribute.name))
  const types = new Set(override.body.blocks.map((inner) => dynamicName(inner)))
  const body: Body = {
    ...block.body,
    attributes: [
      ...block.body.attributes.filter((attribute) => !names.has(attribute.name)),
      ...override.body.attributes,
    ],
    blocks: [
      ...block.body.blocks.filter((inner) => !types.has(dynamicName(inner))),
      ...override.body.blocks,
    ],
  }
  return { ...block, body }
}

function dynamicName(block: Block): string {
  return block.type === 'dynamic' ? (block.labels[0]?.text ?? '') : block.type
}
