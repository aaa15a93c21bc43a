import type { UnresolvedPart } from './policy.ts'
import type { Guard, MapValue, StringValue, Unresolved, Value } from './value.ts'
import { displayOf, furtherEntries } from './value.ts'

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface RenderedPolicy {
  readonly policy: Json
  readonly unresolved: readonly UnresolvedPart[]
}

/** Depth of the deepest policy that is rendered; deeper parts become `$unresolved`. IAM's own limit is far below. */
const maxDepth = 60

/**
 * A policy value as JSON, holes written in place: `"arn:aws:s3:::${var.bucket}/*"`, a wholly unresolved
 * value as `{"$unresolved": text}`, an open list's rest as a last `{"$open": text}`, undecided branches
 * as `{"$alternatives": […]}`.
 */
export function renderPolicy(value: Value): RenderedPolicy {
  const unresolved: UnresolvedPart[] = []
  const path: (string | number)[] = []

  const hole = (part: Unresolved, index: number | undefined): void => {
    unresolved.push({ unresolved: part, path: [...path], index })
  }

  const within = <T>(step: string | number, body: () => T): T => {
    path.push(step)
    const result = body()
    path.pop()
    return result
  }

  const string = (node: StringValue): Json => {
    const [only] = node.pieces
    if (node.pieces.length === 1 && only?.kind === 'unresolved') return whole(only)
    let index = 0
    for (const piece of node.pieces) {
      if (piece.kind === 'unresolved') {
        hole(piece, index)
        index += piece.text.length + 3
      } else index += piece.text.length
    }
    return displayOf(node)
  }

  const whole = (node: Unresolved): Json => {
    hole(node, undefined)
    return { $unresolved: node.text }
  }

  const list = (items: readonly Value[], open: Unresolved | undefined, depth: number): Json => {
    const out: Json[] = []
    for (const item of items) {
      if (item.kind === 'absent') continue
      out.push(within(out.length, () => render(item, depth + 1)))
    }
    if (open !== undefined) {
      within(out.length, () => hole(open, undefined))
      out.push({ $open: open.text })
    }
    return out
  }

  const map = (node: MapValue, depth: number): Json => {
    const out = Object.create(null) as Record<string, Json>
    for (const entry of node.entries) {
      if (entry.value.kind === 'absent') continue
      const key = displayOf(entry.key)
      out[key] = within(key, () => render(entry.value, depth + 1))
    }
    const open = furtherEntries(node)
    if (open !== undefined) {
      within('$open', () => hole(open, undefined))
      out['$open'] = open.text
    }
    return out
  }

  const alternatives = (
    branches: readonly { guard: Guard; value: Value }[],
    depth: number,
  ): Json => {
    const present = branches.filter((branch) => branch.value.kind !== 'absent')
    return {
      $alternatives: within('$alternatives', () =>
        present.map((branch, i) => within(i, () => render(branch.value, depth + 1))),
      ),
    }
  }

  const render = (node: Value, depth: number): Json => {
    if (depth > maxDepth) return { $unresolved: '…' }
    switch (node.kind) {
      case 'null':
      case 'absent':
        return null
      case 'bool':
        return node.value
      case 'number':
        return Number.isSafeInteger(node.value) || String(node.value) === node.text
          ? node.value
          : node.text
      case 'string':
        return string(node)
      case 'list':
        return list(node.items, node.open, depth)
      case 'map':
        return map(node, depth)
      case 'json':
        return render(node.value, depth + 1)
      case 'alternatives':
        return alternatives(node.branches, depth)
      case 'unresolved':
        return whole(node)
    }
  }

  return { policy: render(value, 0), unresolved }
}

/** The parts of a policy that are not known, as `renderPolicy` tells them; most policies have none. */
export function unresolvedIn(value: Value): readonly UnresolvedPart[] {
  return holdsHole(value, 0) ? renderPolicy(value).unresolved : []
}

function holdsHole(value: Value, depth: number): boolean {
  if (depth > maxDepth) return false
  switch (value.kind) {
    case 'unresolved':
      return true
    case 'string':
      return value.pieces.some((piece) => piece.kind === 'unresolved')
    case 'list':
      return value.open !== undefined || value.items.some((item) => holdsHole(item, depth + 1))
    case 'map':
      return (
        value.open !== undefined || value.entries.some((entry) => holdsHole(entry.value, depth + 1))
      )
    case 'json':
      return holdsHole(value.value, depth + 1)
    case 'alternatives':
      return value.branches.some((branch) => holdsHole(branch.value, depth + 1))
    default:
      return false
  }
}
