import type { PolicyDocument } from '../model/policy.ts'
import type { NotAnalysed } from '../model/source.ts'
import type { Unresolved, UnresolvedReason } from '../model/value.ts'

/** Reasons that are ours: a value was there, and was not followed. */
const ours: ReadonlyMap<UnresolvedReason, string> = new Map([
  ['too-large', 'is larger than is evaluated'],
  ['too-deep', 'is nested deeper than is evaluated'],
  ['too-many-alternatives', 'has more alternatives than are followed'],
])

/** The text asks for what is not to be had; no honest unknown, such as a variable nobody gives. */
const faults: ReadonlyMap<UnresolvedReason, string> = new Map([
  ['cycle', 'refers to itself'],
  ['outside-workspace', 'is in a file outside of the workspace'],
  ['file-not-found', 'is in a file that is not in the tree'],
  ['failed-call', 'is made by a call that fails'],
  ['unsupported-function', 'is made by a function that is not evaluated'],
])

/** One entry for each such value of the policies: what is not followed is never silent. */
export function beyondBounds(documents: readonly PolicyDocument[]): readonly NotAnalysed[] {
  const found = new Map<string, { readonly entry: NotAnalysed; others: number }>()
  for (const { site, unresolved, instantiated } of documents) {
    const hole = unresolved.find(
      ({ unresolved: { reason } }) => ours.has(reason) || (instantiated && faults.has(reason)),
    )?.unresolved
    if (hole === undefined) continue
    const span = hole.span.file === site.file ? hole.span : site.span
    const key = `${hole.reason} ${span.file} ${span.start} ${span.end}`
    const known = found.get(key)
    if (known === undefined) found.set(key, { entry: entryOf(site, hole, span), others: 0 })
    else known.others += 1
  }
  return [...found.values()].map(({ entry, others }) =>
    others === 0 ? entry : { ...entry, text: `${entry.text}, and so in ${others} more` },
  )
}

function entryOf(
  { file, address }: PolicyDocument['site'],
  { reason }: Unresolved,
  span: NotAnalysed['span'],
): NotAnalysed {
  const text = `a value of the policy of ${address} ${ours.get(reason) ?? faults.get(reason) ?? ''}`
  return { file, span, reason, text }
}
