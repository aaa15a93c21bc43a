import type { Finding } from '../model/finding.ts'

/** The actions of a finding that the base did not have; all of them where that is not known. */
export function newActions(finding: Finding): readonly string[] {
  const actions = finding.actions ?? []
  if (finding.newAtoms.length === finding.atoms.length) return actions
  const parts = new Set(finding.newAtoms.flatMap((atom) => atom.toLowerCase().split('|')))
  const fresh = actions.filter((action) => parts.has(action.toLowerCase()))
  return fresh.length === 0 ? actions : fresh
}
