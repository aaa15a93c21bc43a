import type { Span } from '../../model/span.ts'
import type { Attribute, Block, Body, HclFile } from '../../parse/hcl/ast.ts'

/** A `resource` or `data` block. */
export interface ResourceBlock {
  readonly mode: 'resource' | 'data'
  readonly type: string
  readonly name: string
  readonly block: Block
}

/** A declaration of what was declared before, which Terraform refuses. */
export interface Duplicate {
  /** `resource "aws_iam_role" "r"`, `variable "x"`. */
  readonly what: string
  /** The type of a resource or data source. */
  readonly type?: string
  readonly first: Span
  readonly second: Span
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
  readonly providers: readonly Block[]
  /** Later declarations of one name. Resources and calls are there all the same, under the name and `#2`. */
  readonly duplicates: readonly Duplicate[]
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
    providers: [] as Block[],
    duplicates: [] as Duplicate[],
  }
  const again = (what: string, first: Span, second: Span, type?: string): void => {
    draft.duplicates.push({ what, first, second, ...(type === undefined ? {} : { type }) })
  }
  const named = (map: Map<string, Block>, block: Block, override: boolean): void => {
    const name = block.labels[0]?.text
    if (name === undefined) return
    const before = map.get(name)
    if (before === undefined) map.set(name, block)
    else if (override) map.set(name, merge(before, block))
    else {
      again(`${block.type} "${name}"`, before.head, block.head)
      const free = freeName(map, name)
      if (block.type === 'module' && free !== undefined) map.set(free, block)
    }
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
        for (const attribute of block.body.attributes) {
          const before = draft.locals.get(attribute.name)
          if (override || before === undefined) draft.locals.set(attribute.name, attribute)
          else again(`local value "${attribute.name}"`, before.span, attribute.span)
        }
        break
      case 'resource':
      case 'data': {
        const [type, name] = block.labels
        if (type === undefined || name === undefined) break
        const key = resourceKey(block.type, type.text, name.text)
        const before = draft.resources.get(key)
        const { type: mode } = block
        const put = (at: string | undefined, whole: Block): void => {
          if (at === undefined) return
          const own = `${name.text}${at.slice(key.length)}`
          draft.resources.set(at, { mode, type: type.text, name: own, block: whole })
        }
        if (before === undefined) put(key, block)
        else if (override) put(key, merge(before.block, block))
        else {
          const what = `${block.type} "${type.text}" "${name.text}"`
          again(what, before.block.head, block.head, type.text)
          put(freeName(draft.resources, key), block)
        }
        break
      }
      case 'moved':
        draft.moved.push(block)
        break
      case 'provider':
        draft.providers.push(block)
        break
      default:
        break
    }
  }
  for (const file of files) for (const block of file.body.blocks) add(block, false)
  for (const file of overrides) for (const block of file.body.blocks) add(block, true)
  return draft
}

const mostOfOneName = 50

/** The first of `name#2`, `name#3` … that nothing has; undefined where there are too many. */
function freeName(map: ReadonlyMap<string, unknown>, name: string): string | undefined {
  for (let n = 2; n <= mostOfOneName; n += 1) if (!map.has(`${name}#${n}`)) return `${name}#${n}`
  return undefined
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
