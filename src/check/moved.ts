import type { Estate } from '../model/estate.ts'
import { addTo } from '../model/multimap.ts'

/** What of a head says where things of the base have gone. */
export type MovedTo = Pick<Estate, 'moved' | 'documents' | 'principals'>

/**
 * The address that the head has for a thing of the base: `moved` blocks are followed one after the
 * other, and an instance `[0]` that only a `count` has given or taken is the same thing, as Terraform
 * has it. undefined where nothing was moved.
 */
export function movedAddresses(
  base: MovedTo,
  head: MovedTo,
): ((text: string, root: string) => string) | undefined {
  const byRoot = new Map<string, Move[]>()
  for (const { root, from, to } of head.moved) {
    addTo(byRoot, root, { from, to })
  }
  const counted = countedAddresses(base, head)
  if (byRoot.size === 0 && counted.size === 0) return undefined
  return (text, root) => {
    const moves = byRoot.get(root)
    const moved = moves === undefined ? text : followed(text, moves)
    return moved === text ? (counted.get(keyOf(root, text)) ?? text) : moved
  }
}

interface Move {
  readonly from: string
  readonly to: string
}

function followed(text: string, moves: readonly Move[]): string {
  const left = new Set(moves)
  let address = text
  for (;;) {
    let next: string | undefined
    for (const move of left) {
      next = movedOnce(address, move)
      if (next === undefined) continue
      left.delete(move)
      break
    }
    if (next === undefined) return address
    address = next
  }
}

/** `aws_iam_role.a` → `aws_iam_role.b`, with its instances, and what lies inside a module. */
function movedOnce(text: string, { from, to }: Move): string | undefined {
  if (text === from) return to
  if (!text.startsWith(from)) return undefined
  const rest = text.slice(from.length)
  // An address with a key is one instance, and so is what it was before.
  const isInstance = from.endsWith(']') || to.endsWith(']')
  return rest.startsWith('.') || (rest.startsWith('[') && !isInstance) ? to + rest : undefined
}

/** Addresses of the base that the head only has with or without `[0]`, by root. */
function countedAddresses(base: MovedTo, head: MovedTo): ReadonlyMap<string, string> {
  const now = addressesOf(head)
  const before = addressesOf(base)
  const plain = new Map<string, string>()
  for (const [key, { root, address }] of now)
    if (!before.has(key)) plain.set(keyOf(root, withoutZero(address)), address)
  const moved = new Map<string, string>()
  for (const [key, { root, address }] of before) {
    const other = now.has(key) ? undefined : plain.get(keyOf(root, withoutZero(address)))
    if (other !== undefined) moved.set(key, other)
  }
  return moved
}

interface Placed {
  readonly root: string
  readonly address: string
}

function addressesOf({ documents, principals }: MovedTo): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>()
  for (const { root, address } of [...documents.map(({ site }) => site), ...principals])
    found.set(keyOf(root, address), { root, address })
  return found
}

const withoutZero = (address: string): string => address.replaceAll('[0]', '')

const keyOf = (root: string, address: string): string => `${root}\n${address}`
