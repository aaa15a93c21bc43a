import { asList, entryNamed, type Node } from '../node.ts'
import type { Draft, Policy } from '../policy.ts'

/**
 * Values of the wrong JSON type for their place. The service says nothing else about a policy that has
 * one, so the engine asks this family first and stops at what it finds.
 */
export function* dataTypes(policy: Policy): Iterable<Draft> {
  const { root } = policy
  if (root.kind === 'hole') return
  if (root.kind !== 'map') {
    yield mismatch(root, 'the policy', 'an object')
    return
  }
  for (const name of ['Version', 'Id'])
    yield* scalar(entryNamed(root, name)?.value, name, ['string'])
  const statement = entryNamed(root, 'Statement')?.value
  if (statement === undefined) return
  for (const node of asList(statement)) {
    if (node.kind === 'hole') continue
    if (node.kind === 'map') yield* statementTypes(node)
    else yield mismatch(node, 'a statement', 'an object')
  }
}

function* statementTypes(node: Node): Iterable<Draft> {
  for (const name of ['Sid', 'Effect'])
    yield* scalar(entryNamed(node, name)?.value, name, ['string'])
  for (const name of ['Action', 'NotAction', 'Resource', 'NotResource'])
    yield* scalars(entryNamed(node, name)?.value, name, ['string'])
  for (const name of ['Principal', 'NotPrincipal']) {
    const principal = entryNamed(node, name)?.value
    if (principal === undefined || ['string', 'hole'].includes(principal.kind)) continue
    if (principal.kind !== 'map') yield mismatch(principal, name, 'a string or an object')
    for (const entry of principal.entries)
      yield* scalars(entry.value, `${name} ${entry.name ?? ''}`, ['string'])
  }
  const condition = entryNamed(node, 'Condition')?.value
  if (condition === undefined || condition.kind === 'hole') return
  if (condition.kind !== 'map') yield mismatch(condition, 'Condition', 'an object')
  for (const block of condition.entries) {
    if (block.value.kind === 'hole') continue
    if (block.value.kind !== 'map') yield mismatch(block.value, block.name ?? '', 'an object')
    for (const entry of block.value.entries)
      yield* scalars(entry.value, entry.name ?? '', ['string', 'number', 'bool'])
  }
}

function* scalars(
  node: Node | undefined,
  name: string,
  kinds: readonly Node['kind'][],
): Iterable<Draft> {
  if (node?.kind === 'list') {
    for (const item of node.items) yield* scalar(item, name, kinds)
  } else yield* scalar(node, name, kinds)
}

function* scalar(
  node: Node | undefined,
  name: string,
  kinds: readonly Node['kind'][],
): Iterable<Draft> {
  if (node === undefined || node.kind === 'hole' || kinds.includes(node.kind)) return
  yield mismatch(node, name, kinds.length === 1 ? 'a string' : 'a string, number or boolean')
}

const jsonNames: Readonly<Record<Node['kind'], string>> = {
  string: 'a string',
  number: 'a number',
  bool: 'a boolean',
  null: 'null',
  list: 'a list',
  map: 'an object',
  hole: 'unresolved',
}

function mismatch(node: Node, place: string, wanted: string): Draft {
  return {
    code: 'DATA_TYPE_MISMATCH',
    at: [node],
    details: `The value of ${place} is ${jsonNames[node.kind]} where ${wanted} belongs.`,
  }
}
