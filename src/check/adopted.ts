import type { Estate } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import { divide, hasParts } from './counted.ts'

/** One accepted old finding's part: what the rule says of one action or statement of one address. */
export interface AdoptedAtom {
  readonly rule: string
  readonly atom: string
}

/** Atoms as `rule|atom`. */
export type AdoptedAtoms = ReadonlySet<string>

export const adoptedSchemaName = 'iam-baseline/adopted/1'

export interface Adopted {
  readonly kept: readonly Finding[]
  readonly adopted: readonly Finding[]
}

/**
 * Sets aside what is adopted. A group that got worse stands with what is new, and says how much of it
 * is adopted; where it has no parts it stands as a whole, and its new atoms are those not adopted.
 */
export function applyAdopted(
  findings: readonly Finding[],
  atoms: AdoptedAtoms,
  estate: Estate,
): Adopted {
  if (atoms.size === 0) return { kept: findings, adopted: [] }
  const kept: Finding[] = []
  const adopted: Finding[] = []
  for (const finding of findings) {
    const fresh = finding.atoms.filter((atom) => !atoms.has(`${finding.rule}|${atom}`))
    const isInnerOld = (finding.inner ?? []).every((inner) =>
      inner.atoms.every((atom) => atoms.has(`${inner.rule}|${atom}`)),
    )
    if (fresh.length === 0 && isInnerOld) adopted.push(finding)
    else if (fresh.length === finding.atoms.length || fresh.length === 0) kept.push(finding)
    else {
      const isOld = (_: string, own: readonly string[]): boolean =>
        own.every((atom) => !fresh.includes(atom))
      const parts = hasParts(finding) ? divide(finding, isOld, 'adopted', estate) : undefined
      const { newAtoms, ...rest } = parts?.stays ?? finding
      kept.push({ ...rest, newAtoms: newAtoms.filter((atom) => fresh.includes(atom)) })
      if (parts !== undefined) adopted.push(parts.leaves)
    }
  }
  return { kept, adopted }
}

/** The file of adopted debt: one atom a line, sorted, so that merges and reviews are easy. */
export function adoptedText(atoms: Iterable<AdoptedAtom>): string {
  const lines = [...atoms]
    .map(({ rule, atom }) => `    ${JSON.stringify({ rule, atom })}`)
    .toSorted()
  const unique = [...new Set(lines)]
  return `{\n  "schema": "${adoptedSchemaName}",\n  "adopted": [${unique.length === 0 ? '' : `\n${unique.join(',\n')}\n  `}]\n}\n`
}

/** Reads the file of adopted debt; a sentence where it is none. */
export function readAdopted(text: string): readonly AdoptedAtom[] | { readonly problem: string } {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return { problem: error instanceof Error ? error.message : 'it is not JSON' }
  }
  if (!isRecord(value) || value['schema'] !== adoptedSchemaName || !Array.isArray(value['adopted']))
    return { problem: `it is no file of adopted debt (its "schema" is not "${adoptedSchemaName}")` }
  const atoms: AdoptedAtom[] = []
  for (const [index, entry] of (value['adopted'] as readonly unknown[]).entries()) {
    if (!isRecord(entry) || typeof entry['rule'] !== 'string' || typeof entry['atom'] !== 'string')
      return { problem: `entry ${index + 1} has no "rule" and "atom"` }
    atoms.push({ rule: entry['rule'], atom: entry['atom'] })
  }
  return atoms
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
