import { plainlyCovers } from './emptiness.ts'
import type { Literal } from './condition.ts'
import type { GlobSet, Terms } from './statement.ts'
import { globSet } from './statement.ts'

/**
 * A statement without the actions that other statements plainly allow wherever it does: what is left
 * of it holds every request that they do not allow. undefined where nothing is left.
 */
export function withoutPlainlyAllowed(terms: Terms, allows: readonly Terms[]): Terms | undefined {
  const wider = allows.filter((allow) => scopeCovers(allow, terms))
  if (wider.length === 0) return terms
  if (wider.some((allow) => setCovers(allow.actions, terms.actions))) return undefined
  if (terms.actions.complement) return terms
  const left = terms.actions.globs.filter(
    (glob) =>
      !wider.some(({ actions }) => {
        if (actions.complement) return false
        const plain = glob.literal !== undefined && actions.literals.has(glob.literal)
        // Every action pattern is read without regard to case.
        return plain || actions.rest.some((other) => plainlyCovers(other, glob))
      }),
  )
  if (left.length === 0) return undefined
  if (left.length === terms.actions.globs.length) return terms
  return { ...terms, actions: globSet(left, false) }
}

/** True where the resources, principals, conditions and guards of `outer` plainly take in those of `inner`. */
export function scopeCovers(outer: Terms, inner: Terms): boolean {
  return (
    outer.guards.every(({ id, positive }) =>
      inner.guards.some((known) => known.id === id && known.positive === positive),
    ) &&
    outer.conditions.every((claim) => inner.conditions.some((known) => isSame(claim, known))) &&
    setCovers(outer.resources, inner.resources) &&
    setCovers(outer.principals, inner.principals)
  )
}

const isSame = (a: Literal, b: Literal): boolean =>
  a.id === b.id && a.quantity === b.quantity && a.absent === b.absent

function setCovers(outer: GlobSet, inner: GlobSet): boolean {
  if (outer === inner) return true
  if (
    !outer.complement &&
    outer.rest.some((glob) => glob.isPrefix && glob.prefix === '' && glob.guards.length === 0)
  )
    return true
  if (outer.complement !== inner.complement) return false
  // Of two complements the one that leaves out less is the larger.
  const [larger, smaller] = outer.complement ? [inner, outer] : [outer, inner]
  return smaller.globs.every((glob) => larger.globs.some((other) => plainlyCovers(other, glob)))
}
