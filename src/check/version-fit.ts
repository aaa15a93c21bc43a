import { actionForm, globOfText, matchesText } from '../access/glob.ts'
import type { EffectiveAccess } from '../access/effective.ts'
import { diffBaseline, type BaselineDrift } from '../baselines/drift.ts'
import { resolveChoice } from '../baselines/resolve.ts'
import type { ResolvedBaseline } from '../model/baseline.ts'
import { textOf } from '../model/value.ts'
import type { Binding, Subject } from './context.ts'

/** An older version that a role was made for, and what the newest asks for besides. */
export interface OlderVersion {
  readonly matches: string
  readonly newest: string
  readonly features: readonly string[]
  readonly drift: BaselineDrift
}

/**
 * The version a subject matches where it is not the newest: the bound one, or, where the newest is
 * bound, the latest older one that lacks every action the subject lacks. Features count as used where
 * they are bound or where the subject allows all that they ask for.
 */
export function olderVersion(subject: Subject, binding: Binding): OlderVersion | undefined {
  const { baseline, version } = binding.resolved
  const newest = baseline.versions.at(-1)
  if (version === undefined || newest === undefined || baseline.versions.length < 2)
    return undefined
  if (version !== newest) return compare(subject, binding.resolved, version, newest)
  const missing = (subject.comparison?.required ?? [])
    .filter((row) => row.baselines.includes(binding.id) && row.verdict === 'missing')
    .map((row) => row.action.toLowerCase())
  if (missing.length === 0) return undefined
  for (const older of baseline.versions.slice(0, -1).toReversed()) {
    const found = compare(subject, binding.resolved, older, newest)
    if (found === undefined) continue
    const added = new Set(found.drift.added.map((entry) => entry.action.toLowerCase()))
    if (missing.every((action) => added.has(action))) return found
  }
  return undefined
}

function compare(
  subject: Subject,
  resolved: ResolvedBaseline,
  matches: string,
  newest: string,
): OlderVersion | undefined {
  const { baseline, edition } = resolved
  const at = (version: string, features: readonly string[]): ResolvedBaseline | undefined => {
    const choice = resolveChoice(baseline, { version, edition, features })
    return choice.ok ? choice.value : undefined
  }
  const bare = at(matches, resolved.features)
  const features = [...resolved.features, ...(bare === undefined ? [] : usedBy(subject, bare))]
  const [before, after] = [at(matches, features), at(newest, features)]
  if (before === undefined || after === undefined) return undefined
  const drift = diffBaseline(before, after)
  if (drift.added.length === 0 && drift.removed.length === 0) return undefined
  return { matches, newest, features, drift }
}

/** Features that are not bound although the subject allows every action they ask for. */
function usedBy(subject: Subject, resolved: ResolvedBaseline): readonly string[] {
  const patterns = patternsOf(subject.access)
  return resolved.optional
    .filter((feature) =>
      feature.grants.every((grant) =>
        grant.actions.every((action) => patterns.some((covers) => covers(action))),
      ),
    )
    .map((feature) => feature.name)
}

function patternsOf(access: EffectiveAccess): readonly ((action: string) => boolean)[] {
  return access.allows.flatMap(({ statement }) => {
    if (statement.actions?.element !== 'Action') return []
    return statement.actions.entries.flatMap((entry) => {
      const text = textOf(entry.value)
      if (text === undefined) return []
      const glob = globOfText(text, actionForm)
      return [(action: string): boolean => matchesText(glob, action)]
    })
  })
}
