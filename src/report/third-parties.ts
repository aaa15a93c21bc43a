import { namedOf } from './not-checked.ts'
import { plural, printable } from './printable.ts'
import type { RunResult, ThirdParty } from './result.ts'
import type { Sources } from './source.ts'

/** What follows from such a list. */
export const howToBind =
  'bind each to its vendor’s baseline, or write that (docs/writing-a-baseline.md)'

/** `2 roles are trusted with an external id, as those of third parties are, and were compared with no baseline`. */
export function thirdPartySentence(roles: readonly ThirdParty[]): string {
  const are = roles.length === 1 ? 'is' : 'are'
  const were = roles.length === 1 ? 'was' : 'were'
  return `${plural(roles.length, 'role')} ${are} trusted with an external id, as third parties are, and ${were} compared with no baseline`
}

/** The sentence with the first names, for a terminal. */
export function thirdPartyLines(
  { thirdParties: roles = [] }: Pick<RunResult, 'thirdParties'>,
  sources: Sources,
  all: boolean,
): readonly string[] {
  if (roles.length === 0) return []
  const named = roles.slice(0, all ? roles.length : namedOf(roles.length))
  const rest = roles.length - named.length
  return [
    `${thirdPartySentence(roles)}; ${howToBind}:`,
    ...named.map(({ address, span }) => {
      const { line } = sources.positions('head', span).start
      return `  ${printable(address)} (${printable(span.file)}:${line})`
    }),
    ...(rest > 0 ? [`  … and ${rest} more: --all shows them`] : []),
  ]
}
