import { rules } from '../check/registry.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { findingIdOf, findingTypes, issueCodes } from '../validate/codes.ts'

/** All that findings have as their rule: the rules, and the issue codes of policy validation. */
export const ruleNames: readonly string[] = [
  ...rules.map(({ id }) => id),
  ...findingTypes.flatMap((type) => issueCodes[type].map(findingIdOf)),
]

/** `, did you mean "x"?`: rules that have the name without its group, else the nearest, with its group or without. */
export function ruleHint(id: string): string {
  const same = ruleNames.filter((known) => known.endsWith(`/${id}`))
  if (same.length > 0) return `, did you mean "${same.join('" or "')}"?`
  const whole = didYouMean(id, ruleNames)
  if (whole !== '' || id.includes('/')) return whole
  const bare = didYouMean(id, ruleNames.map(withoutGroup))
  const meant = ruleNames.find((known) => bare.includes(`"${withoutGroup(known)}"`))
  return meant === undefined ? '' : `, did you mean "${meant}"?`
}

const withoutGroup = (id: string): string => id.slice(id.indexOf('/') + 1)
