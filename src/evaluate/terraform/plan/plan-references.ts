import type { Reference } from '../../../model/value.ts'
import type { Node } from '../../../parse/node.ts'
import { maxDepth } from '../values.ts'
import { child, descend, itemsAt, textAt } from './plan-node.ts'

/** Where an object of the plan stands: `module.a["k"].` and the rest of its address. */
export interface Place {
  /** Names and keys of the modules, outermost first. */
  readonly modules: readonly { readonly name: string; readonly key: string }[]
  /** `aws_iam_role.r`, `data.aws_iam_policy_document.d`. */
  readonly object: string
  /** `["k"]`, `[0]` or nothing. */
  readonly key: string
}

const step = /^(?:(module)\.)?([A-Za-z0-9_-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?/

/** The parts of an address; `undefined` where it has another form. */
export function placeOf(address: string): Place | undefined {
  const modules: { readonly name: string; readonly key: string }[] = []
  let rest = address
  for (;;) {
    const match = step.exec(rest)
    if (match?.[1] === undefined) break
    modules.push({ name: match[2] ?? '', key: match[3] ?? '' })
    rest = rest.slice(match[0].length)
    if (!rest.startsWith('.')) return undefined
    rest = rest.slice(1)
  }
  const object = /^((?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)(\[.*\])?$/.exec(rest)
  return object === null ? undefined : { modules, object: object[1] ?? '', key: object[2] ?? '' }
}

/** The address without instance keys, by which the configuration names it. */
export function withoutKeys(address: string): string {
  const place = placeOf(address)
  if (place === undefined) return address
  return [...place.modules.map(({ name }) => `module.${name}`), place.object].join('.')
}

function prefixOf(modules: Place['modules']): string {
  return modules.map(({ name, key }) => `module.${name}${key}.`).join('')
}

/** Addresses, without instance keys, of every block that a plan's `configuration` declares. */
export function configuredBlocks(configuration: Node | undefined): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (module: Node | undefined, prefix: string, depth: number): void => {
    if (module === undefined || depth > maxDepth) return
    for (const node of itemsAt(module, 'resources'))
      found.add(prefix + (textAt(node, 'address') ?? ''))
    const calls = child(module, 'module_calls')
    for (const { key, value } of calls?.kind === 'map' ? calls.entries : [])
      visit(child(value, 'module'), `${prefix}module.${key.text}.`, depth + 1)
  }
  visit(child(configuration, 'root_module'), '', 0)
  return found
}

const maxHops = 20

/** The object at the start of a reference: `aws_iam_role.r` of `aws_iam_role.r["k"].arn`. */
const referredObject = /^(?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?=$|[.[])/

/** Every reference of a module's expressions; those of the modules it calls are theirs. */
function collectReferences(node: Node, found: string[], depth: number): void {
  if (depth > maxDepth || node.kind === 'scalar') return
  if (node.kind === 'list') {
    for (const item of node.items) collectReferences(item, found, depth + 1)
    return
  }
  for (const { key, value } of node.entries) {
    if (key.text === 'module') continue
    if (key.text !== 'references' || value.kind !== 'list')
      collectReferences(value, found, depth + 1)
    else for (const item of value.items) if (item.kind === 'scalar') found.push(item.text)
  }
}

/** Follows the references of a plan's `configuration` to the object an argument is taken from. */
export class References {
  private readonly root: Node | undefined
  private readonly addresses: ReadonlySet<string>
  private readonly used = new Map<Node, ReadonlySet<string>>()
  private readonly blocks = new Map<Node, ReadonlyMap<string, Node>>()

  constructor(configuration: Node | undefined, addresses: ReadonlySet<string>) {
    this.root = child(configuration, 'root_module')
    this.addresses = addresses
  }

  /** The object and attribute that the argument of an object names, where it names one alone. */
  of(address: string, argument: string): Reference | undefined {
    const place = placeOf(address)
    if (place === undefined) return undefined
    const resource = this.declared(place)
    return this.follow(descend(resource, 'expressions', argument), place, 0)
  }

  /** True where the configuration declares the object and gives it no such argument. */
  isLeftOut(address: string, argument: string): boolean {
    const place = placeOf(address)
    const resource = place === undefined ? undefined : this.declared(place)
    return resource !== undefined && descend(resource, 'expressions', argument) === undefined
  }

  private declared(place: Place): Node | undefined {
    const module = this.moduleAt(place.modules)
    return module === undefined ? undefined : this.declaredIn(module).get(place.object)
  }

  /** True where something in the object's module is made of it. */
  isUsed(address: string): boolean {
    const place = placeOf(address)
    const module = place === undefined ? undefined : this.moduleAt(place.modules)
    if (place === undefined || module === undefined) return false
    return this.usedIn(module).has(place.object)
  }

  /** The objects that a module's expressions refer to. */
  private usedIn(module: Node): ReadonlySet<string> {
    const known = this.used.get(module)
    if (known !== undefined) return known
    const references: string[] = []
    collectReferences(module, references, 0)
    const used = new Set(references.flatMap((text) => referredObject.exec(text)?.[0] ?? []))
    this.used.set(module, used)
    return used
  }

  /** The blocks of a module by their address in it, the first of equal ones. */
  private declaredIn(module: Node): ReadonlyMap<string, Node> {
    const known = this.blocks.get(module)
    if (known !== undefined) return known
    const declared = new Map<string, Node>()
    for (const node of itemsAt(module, 'resources')) {
      const address = textAt(node, 'address')
      if (address !== undefined && !declared.has(address)) declared.set(address, node)
    }
    this.blocks.set(module, declared)
    return declared
  }

  private moduleAt(modules: Place['modules']): Node | undefined {
    return modules.reduce<Node | undefined>(
      (node, { name }) => descend(node, 'module_calls', name, 'module'),
      this.root,
    )
  }

  private follow(expression: Node | undefined, place: Place, hops: number): Reference | undefined {
    if (hops > maxHops) return undefined
    const references = itemsAt(expression, 'references').flatMap((node) =>
      node.kind === 'scalar' ? [node.text] : [],
    )
    const [first] = references
    if (first === undefined) return undefined
    const own = references.filter((text) => text !== 'each.key' && text !== 'count.index')
    if (own.some((text) => !first.startsWith(text))) return undefined
    if (first.startsWith('var.')) return this.followVariable(first, place, hops)
    if (first.startsWith('module.')) return this.followOutput(first, place, hops)
    return this.object(first, place, references.length > own.length)
  }

  private followVariable(text: string, place: Place, hops: number): Reference | undefined {
    const caller = place.modules.at(-1)
    if (caller === undefined || !/^var\.[A-Za-z0-9_-]+$/.test(text)) return undefined
    const outer = place.modules.slice(0, -1)
    const call = descend(this.moduleAt(outer), 'module_calls', caller.name)
    const expression = descend(call, 'expressions', text.slice('var.'.length))
    return this.follow(expression, { modules: outer, object: '', key: caller.key }, hops + 1)
  }

  private followOutput(text: string, place: Place, hops: number): Reference | undefined {
    const match = step.exec(text)
    const rest = text.slice(match?.[0].length ?? 0)
    if (match === null || !/^\.[A-Za-z0-9_-]+$/.test(rest)) return undefined
    const modules = [...place.modules, { name: match[2] ?? '', key: match[3] ?? '' }]
    const output = descend(this.moduleAt(modules), 'outputs', rest.slice(1), 'expression')
    return this.follow(output, { modules, object: '', key: '' }, hops + 1)
  }

  /** `aws_iam_role.r["a"].name` in a module; with a key of the iteration, the instance of the same key. */
  private object(text: string, place: Place, isIterated: boolean): Reference | undefined {
    const match =
      /^((?:data\.)?[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+)(\[(?:\d+|"(?:[^"\\]|\\.)*")\])?(?:\.([A-Za-z0-9_]+))?$/.exec(
        text,
      )
    if (match === null) return undefined
    const base = `${prefixOf(place.modules)}${match[1] ?? ''}`
    const candidates = isIterated ? [`${base}${place.key}`] : [`${base}${match[2] ?? ''}`]
    const address = candidates.find((candidate) => this.addresses.has(candidate))
    if (address === undefined) return undefined
    // Behind a key of the iteration the plan leaves the attribute out.
    const attribute = match[3] ?? (isIterated ? '' : undefined)
    return attribute === undefined ? undefined : { address, attribute }
  }
}
