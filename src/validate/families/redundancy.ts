import { coversPattern } from '../../model/wildcard.ts'
import { addTo } from '../../model/multimap.ts'
import { hasWildcard } from '../glob.ts'
import type { Node } from '../node.ts'
import { type Draft, type ListElement, type Policy } from '../policy.ts'

/** Longer lists are compared for equal entries only: the pairs of a list grow with its square. */
const mostEntries = 2_000

/** Entries of a list that another entry of it covers, and statements that say the same twice. */
export function* redundancies(policy: Policy): Iterable<Draft> {
  for (const { action, resource } of policy.statements) {
    for (const { first, group, spare } of coverings(action, (text) => text.toLowerCase()))
      yield {
        code: 'REDUNDANT_ACTION',
        at: group,
        details: `${group.length} actions overlap: ${first} covers ${spare}, which can be left out.`,
      }
    for (const { first, group, spare } of coverings(resource, (text) => text))
      yield {
        code: 'REDUNDANT_RESOURCE',
        at: group,
        details: `${group.length} resources overlap: ${first} covers ${spare}, which can be left out.`,
      }
  }
  yield* equalStatements(policy)
}

interface Covering {
  readonly first: string
  readonly spare: string
  /** The covering entry and all it covers, in the order of the list. */
  readonly group: readonly Node[]
}

/**
 * One covering for each entry that takes in others and is not taken in itself; of equal entries the
 * first speaks for all.
 */
function* coverings(
  element: ListElement | undefined,
  fold: (text: string) => string,
): Iterable<Covering> {
  if (element === undefined || element.items.length < 2) return
  const entries = element.strings.map(({ node, text }) => ({
    node,
    text,
    folded: fold(text),
  }))
  const counts = new Map<string, number>()
  for (const { folded } of entries) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  const wide = entries.length > mostEntries ? [] : [...counts.keys()].filter(hasWildcard)
  const spoken = new Set<string>()
  for (const entry of entries) {
    const { folded } = entry
    const isWide = wide.includes(folded)
    if (spoken.has(folded) || (!isWide && (counts.get(folded) ?? 0) < 2)) continue
    spoken.add(folded)
    const group = entries.filter(
      (other) => other.folded === folded || (isWide && coversPattern(folded, other.folded)),
    )
    const spare = group.filter((other) => other !== entry).at(-1)
    const isCovered = wide.some((other) => other !== folded && coversPattern(other, folded))
    if (spare === undefined || isCovered) continue
    yield { first: entry.text, spare: spare.text, group: group.map((other) => other.node) }
  }
}

function* equalStatements(policy: Policy): Iterable<Draft> {
  if (policy.statements.length < 2) return
  const seen = new Map<string, Node[]>()
  for (const { node } of policy.statements) {
    const key = statementKey(node)
    if (key === undefined) continue
    addTo(seen, key, node)
  }
  for (const nodes of seen.values()) {
    if (nodes.length < 2) continue
    yield {
      code: 'REDUNDANT_STATEMENT',
      at: nodes,
      details: `${nodes.length} statements say the same: one of them is enough.`,
      unless: nodes,
    }
  }
}

/** A text that is equal for statements which differ only in Sid and in the order of lists and keys. */
function statementKey(node: Node): string | undefined {
  const parts: string[] = []
  for (const entry of node.entries) {
    if (entry.name === undefined) return undefined
    if (entry.name === 'Sid') continue
    const key = valueKey(entry.value)
    if (key === undefined) return undefined
    parts.push(`${JSON.stringify(entry.name)}:${key}`)
  }
  return parts.sort().join(',')
}

function valueKey(node: Node): string | undefined {
  if (node.kind === 'hole' || node.open) return undefined
  if (node.kind === 'map') {
    const parts: string[] = []
    for (const entry of node.entries) {
      const key = valueKey(entry.value)
      if (entry.name === undefined || key === undefined) return undefined
      // Keys of values are not quoted again: what is quoted at every level doubles at every level.
      parts.push(`${JSON.stringify(entry.name)}:${key}`)
    }
    return `{${parts.sort().join(',')}}`
  }
  const items = node.kind === 'list' ? node.items : [node]
  const texts: string[] = []
  for (const item of items) {
    if (item.kind === 'list' || item.kind === 'map' || item.text === undefined) return undefined
    texts.push(JSON.stringify(item.text))
  }
  return `[${[...new Set(texts)].sort().join(',')}]`
}
