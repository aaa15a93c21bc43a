import type { PolicyDocument } from '../model/policy.ts'
import type { NotAnalysed } from '../model/source.ts'
import type { Unresolved, UnresolvedReason } from '../model/value.ts'

/** Reasons that are ours: a value was there, and was not followed. */
const ours = new Map<UnresolvedReason, string>([
  ['too-large', 'is larger than is evaluated'],
  ['too-deep', 'is nested deeper than is evaluated'],
  ['too-many-alternatives', 'has more alternatives than are followed'],
])

/** One entry for each policy that holds a value beyond a bound: what is not followed is never silent. */
export function beyondBounds(documents: readonly PolicyDocument[]): readonly NotAnalysed[] {
  return documents.flatMap((document) => {
    if (document.complete) return []
    const hole = holesOf(document).find(({ reason }) => ours.has(reason))
    if (hole === undefined) return []
    const { file, address } = document.site
    return [
      {
        file,
        span: hole.span.file === file ? hole.span : document.site.span,
        reason: hole.reason,
        text: `a value of the policy of ${address} ${ours.get(hole.reason) ?? ''}`,
      },
    ]
  })
}

function holesOf(document: PolicyDocument): readonly Unresolved[] {
  return document.statements.flatMap((statement) => {
    const lists = [statement.actions, statement.resources, statement.principals]
    return [
      ...(statement.openCondition === undefined ? [] : [statement.openCondition]),
      ...lists.flatMap((list) => [
        ...(list?.open === undefined ? [] : [list.open]),
        ...(list?.entries ?? []).flatMap(({ value }) =>
          value.pieces.filter((piece) => piece.kind === 'unresolved'),
        ),
      ]),
    ]
  })
}
