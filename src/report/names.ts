import type { Finding } from '../model/finding.ts'
import type { RunResult } from './result.ts'

/** What principals are called in a report: by address, with the root where the address alone is not unique. */
export interface Names {
  subject(address: string, root: string | undefined): string
  /** The finding's principal; undefined where it has none. */
  principal(finding: Finding): string | undefined
}

export function namesOf({ compared, findings }: Pick<RunResult, 'compared' | 'findings'>): Names {
  const roots = new Map<string, Set<string>>()
  const meet = (address: string, root: string | undefined): void => {
    if (root === undefined || root === '') return
    const known = roots.get(address)
    if (known === undefined) roots.set(address, new Set([root]))
    else known.add(root)
  }
  for (const { address, root } of compared) meet(address, root)
  for (const finding of findings)
    if (finding.principal !== undefined) meet(finding.principal, rootOf(finding, finding.principal))
  const subject = (address: string, root: string | undefined): string =>
    (roots.get(address)?.size ?? 0) > 1 && root !== undefined && root !== '' && root !== address
      ? `${address} in ${root}`
      : address
  return {
    subject,
    principal: (finding) =>
      finding.principal === undefined
        ? undefined
        : subject(
            finding.principal,
            rootOf(finding, finding.principal) ?? finding.primary.span.file,
          ),
  }
}

/** The root of a principal: an atom begins with the root and the address. Not searched for: that may take for ever. */
function rootOf({ atoms }: Finding, address: string): string | undefined {
  for (const atom of atoms) {
    const at = atom.indexOf('|')
    const end = at + 1 + address.length
    const isOf = at > 0 && atom.startsWith(address, at + 1)
    if (isOf && (end === atom.length || atom[end] === '|')) return atom.slice(0, at)
  }
  return undefined
}
