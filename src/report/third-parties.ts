import { namedOf } from './not-checked.ts'
import { plural, printable } from './printable.ts'
import type { RunResult, ThirdParty } from './result.ts'
import type { Sources } from './source.ts'

/** What follows from such a list. */
export const howToBind = (roles: readonly ThirdParty[]): string =>
  `bind ${roles.length === 1 ? 'it' : 'each'} to its vendor’s baseline, or write that (docs/writing-a-baseline.md)`

/** `2 roles are trusted by third parties, and were compared with no baseline`. */
export function thirdPartySentence(roles: readonly ThirdParty[]): string {
  const are = roles.length === 1 ? 'is' : 'are'
  const were = roles.length === 1 ? 'was' : 'were'
  const how = roles.every(({ vendor }) => vendor === undefined)
    ? `${are} trusted with an external id, as third parties are,`
    : `${are === 'is' ? 'trusts' : 'trust'} third parties`
  return `${plural(roles.length, 'role')} ${how} and ${were} compared with no baseline`
}

/** `, Datadog`, where the account that may assume the role is known. */
export const vendorOf = ({ vendor }: ThirdParty): string =>
  vendor === undefined ? '' : `, ${vendor}`

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
    `${thirdPartySentence(roles)}; ${howToBind(roles)}:`,
    ...named.map((role) => {
      const { address, span } = role
      const { line } = sources.positions('head', span).start
      return `  ${printable(address)} (${printable(span.file)}:${line})${printable(vendorOf(role))}`
    }),
    ...(rest > 0 ? [`  … and ${rest} more: --all shows them`] : []),
  ]
}
