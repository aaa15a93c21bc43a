import { posix as path } from 'node:path'

/** More links than this in one path is a cycle. */
const maximumLinks = 8

/** True for a path that leaves the tree. */
export function leaves(full: string): boolean {
  return full === '..' || full.startsWith('../')
}

/**
 * What stands at a path, symbolic links followed, of folders too, as a checkout would; never out of the tree.
 * `targetOf` is the target of what is a link, relative to its folder; `unread` where it is not at hand.
 */
export function throughLinks<T>(
  full: string,
  at: (path: string) => T | undefined,
  targetOf: (entry: T) => { readonly target: string } | 'unread' | undefined,
  links = 0,
): T | 'outside' | 'missing' {
  const direct = at(full)
  if (direct !== undefined && targetOf(direct) === undefined) return direct
  if (links > maximumLinks) return 'missing'
  const parts = full.split('/')
  for (let count = 1; count <= parts.length; count += 1) {
    const folder = parts.slice(0, count).join('/')
    const entry = at(folder)
    const link = entry === undefined ? undefined : targetOf(entry)
    if (link === undefined) continue
    if (link === 'unread') return 'missing'
    const rest = parts.slice(count).join('/')
    const next = path.normalize(path.join(path.dirname(folder), link.target, rest))
    if (path.isAbsolute(link.target) || leaves(next)) return 'outside'
    return throughLinks(next.replace(/\/$/, ''), at, targetOf, links + 1)
  }
  return 'missing'
}
