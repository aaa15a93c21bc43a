import type { MapEntry, MapValue, Unresolved, Value } from '../../model/value.ts'
import { addTo } from '../../model/multimap.ts'
import { literal } from '../../model/value.ts'
import type { Attribute, Block, Body } from '../../parse/hcl/ast.ts'
import { leavesOf } from './alternatives.ts'
import { elementsOf, ifAny, whereThere, type Element } from './elements.ts'
import { evaluate } from './expression.ts'
import { objectOf } from './repetition.ts'
import { bind, type Scope } from './scope.ts'
import { firstHole, listValue, mapValue } from './values.ts'

/** Arguments and blocks that say how a resource is handled, not what it is. */
const handling: ReadonlySet<string> = new Set([
  'count',
  'for_each',
  'provider',
  'providers',
  'depends_on',
  'lifecycle',
  'provisioner',
  'connection',
])

export function isHandling(name: string): boolean {
  return handling.has(name)
}

/** The type of the blocks that a dynamic block makes; undefined for every other block. */
export function dynamicLabel(block: Block): string | undefined {
  return block.type === 'dynamic' ? block.labels[0]?.text : undefined
}

/** A body with more parts is looked up in an index that is made once. */
const mostSearched = 16

const attributeIndexes = new WeakMap<Body, ReadonlyMap<string, Attribute>>()
const blockIndexes = new WeakMap<Body, ReadonlyMap<string, readonly Block[]>>()

/** The argument of this name; no body has two. */
export function attributeNamed(body: Body, name: string): Attribute | undefined {
  const { attributes } = body
  if (attributes.length <= mostSearched) return attributes.find((one) => one.name === name)
  let index = attributeIndexes.get(body)
  if (index === undefined) {
    index = new Map(attributes.map((attribute) => [attribute.name, attribute]))
    attributeIndexes.set(body, index)
  }
  return index.get(name)
}

/** Nested blocks by their type, those of dynamic blocks by the type that they make; in source order. */
function blocksByName(body: Body): ReadonlyMap<string, readonly Block[]> {
  const known = blockIndexes.get(body)
  if (known !== undefined) return known
  const index = new Map<string, Block[]>()
  for (const block of body.blocks) {
    const name = block.type === 'dynamic' ? dynamicLabel(block) : block.type
    if (name === undefined) continue
    addTo(index, name, block)
  }
  blockIndexes.set(body, index)
  return index
}

/** A body as an object: arguments, and under their name a list of the blocks of each type. */
export function bodyValue(body: Body, scope: Scope): MapValue {
  const entries: MapEntry[] = []
  for (const { name, nameSpan, expression } of body.attributes)
    if (!handling.has(name))
      entries.push({ key: literal(name, nameSpan, true), value: evaluate(expression, scope) })
  for (const name of blockNames(body)) {
    const value = blocksNamed(body, name, scope)
    if (value !== undefined) entries.push({ key: literal(name, value.span, false), value })
  }
  return mapValue(entries, body.span)
}

/** Types of nested blocks, written or dynamic, in source order. */
export function blockNames(body: Body): readonly string[] {
  if (body.blocks.length === 0) return []
  return [...blocksByName(body).keys()].filter((name) => !handling.has(name))
}

/** The blocks of a type as a list of objects; undefined where there is none. */
export function blocksNamed(body: Body, name: string, scope: Scope): Value | undefined {
  const blocks = body.blocks.length === 0 ? [] : (blocksByName(body).get(name) ?? [])
  const [first] = blocks
  if (first === undefined) return undefined
  const items: Value[] = []
  let open: Unresolved | undefined
  for (const block of blocks) {
    if (block.type !== 'dynamic') {
      items.push(blockValue(block, scope))
      continue
    }
    const made = dynamicBlocks(block, name, scope)
    for (const item of made.items) items.push(item)
    open ??= made.open
  }
  return listValue(items, first.head, { open })
}

function blockValue(block: Block, scope: Scope): Value {
  return { ...bodyValue(block.body, scope), span: block.span }
}

interface Made {
  readonly items: readonly Value[]
  readonly open: Unresolved | undefined
}

/** The blocks that a dynamic block makes, those of a condition that is not known under its guards. */
function dynamicBlocks(block: Block, name: string, scope: Scope): Made {
  const forEach = attributeNamed(block.body, 'for_each')
  const content = block.body.blocks.find((inner) => inner.type === 'content')
  if (forEach === undefined || content === undefined) return { items: [], open: undefined }
  const named = attributeNamed(block.body, 'iterator')?.expression
  const iterator = named?.kind === 'variable' ? named.name : name
  const collection = evaluate(forEach.expression, scope)
  const names = { key: `${iterator}.key`, value: `${iterator}.value` }
  const items: Value[] = []
  let open: Unresolved | undefined
  for (const { value: leaf } of leavesOf(collection)) {
    const found = elementsOf(leaf, names)
    if (found === undefined) continue
    open ??= found.rest
    for (const element of found.elements) {
      const made = contentOf(content, iterator, element, scope)
      const there = element.symbolic && found.rest !== undefined ? ifAny(found.rest, made) : made
      items.push(inBranch(collection, leaf, there))
    }
  }
  if (
    items.length === 0 &&
    open === undefined &&
    collection.kind !== 'list' &&
    collection.kind !== 'map'
  )
    open = firstHole(collection)
  return { items, open }
}

function contentOf(content: Block, iterator: string, element: Element, scope: Scope): Value {
  return whereThere(
    element.value,
    (value) => {
      const { span } = element.value
      const object = objectOf(
        [
          ['key', element.key],
          ['value', value],
        ],
        span,
      )
      return blockValue(content, bind(scope, iterator, object))
    },
    content.span,
  )
}

/** `made` in the branch of `whole` that is `leaf`, nothing in the others. */
function inBranch(whole: Value, leaf: Value, made: Value): Value {
  if (whole === leaf) return made
  if (whole.kind !== 'alternatives') return { kind: 'absent', span: made.span }
  const branches = whole.branches.map((branch) => ({
    guard: branch.guard,
    value: inBranch(branch.value, leaf, made),
  }))
  return { kind: 'alternatives', branches, span: made.span }
}
