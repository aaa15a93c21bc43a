import type { PolicyDocument } from '../model/policy.ts'
import { addTo } from '../model/multimap.ts'
import { renderPolicy } from '../model/render.ts'

/**
 * Which document of the base each document of the head was, by their indexes. One argument may hold
 * several: those that say the same are one, the others follow in their order.
 */
export function pairDocuments(
  head: readonly PolicyDocument[],
  base: readonly PolicyDocument[],
): ReadonlyMap<number, number> {
  const before = bySite(base)
  const pairs = new Map<number, number>()
  for (const [site, now] of bySite(head)) {
    const then = before.get(site) ?? []
    const [only] = now
    const [old] = then
    if (only === undefined || old === undefined) continue
    if (now.length === 1 && then.length === 1) pairs.set(only, old)
    else pairGroup({ head, now }, { base, then }, pairs)
  }
  return pairs
}

function pairGroup(
  { head, now }: { readonly head: readonly PolicyDocument[]; readonly now: readonly number[] },
  { base, then }: { readonly base: readonly PolicyDocument[]; readonly then: readonly number[] },
  pairs: Map<number, number>,
): void {
  const texts = new Map<string, number[]>()
  for (const old of then) {
    const text = policyText(base[old])
    addTo(texts, text, old)
  }
  const edited = now.filter((index) => {
    const old = texts.get(policyText(head[index]))?.shift()
    if (old !== undefined) pairs.set(index, old)
    return old === undefined
  })
  const left = new Set([...texts.values()].flat())
  const rest = then.filter((old) => left.has(old))
  edited.forEach((index, nth) => {
    const old = rest[nth]
    if (old !== undefined) pairs.set(index, old)
  })
}

function bySite(documents: readonly PolicyDocument[]): ReadonlyMap<string, readonly number[]> {
  const sites = new Map<string, number[]>()
  for (const [index, { site }] of documents.entries()) {
    const key = [site.root, site.address, site.property].join('\n')
    addTo(sites, key, index)
  }
  return sites
}

/** What a document says, wherever it stands. */
export function policyText(document: PolicyDocument | undefined): string {
  return document === undefined ? '' : JSON.stringify(renderPolicy(document.value).policy)
}
