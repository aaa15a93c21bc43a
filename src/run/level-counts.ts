import type { AllowedPattern, RequiredAction, RequiredVerdict } from '../baselines/comparison.ts'
import { accessLevels } from '../model/catalogue.ts'
import type { LevelCounts } from '../report/result.ts'

const columns: Readonly<Record<RequiredVerdict, Exclude<keyof LevelCounts, 'level' | 'excess'>>> = {
  granted: 'granted',
  narrower: 'narrower',
  missing: 'missing',
  denied: 'missing',
  ineffective: 'missing',
  undecided: 'undecided',
}

/** What a subject has, lacks and has beyond its baseline, counted in actions by access level, worst level first. */
export function levelCounts(
  required: readonly RequiredAction[],
  allowed: readonly AllowedPattern[],
): readonly LevelCounts[] {
  return [...accessLevels.toReversed(), 'Unknown'].flatMap((level): readonly LevelCounts[] => {
    const own = required.filter((row) => (row.level ?? 'Unknown') === level)
    const of = (column: keyof LevelCounts): number =>
      own.filter((row) => columns[row.verdict] === column).length
    const counts = {
      level,
      granted: of('granted'),
      narrower: of('narrower'),
      missing: of('missing'),
      undecided: of('undecided'),
      excess: excessOf(allowed, level),
    }
    return own.length === 0 && counts.excess === 0 ? [] : [counts]
  })
}

/** Distinct actions: a statement that repeats another's adds nothing. */
function excessOf(allowed: readonly AllowedPattern[], level: string): number {
  const names = allowed
    .filter(({ verdict }) => verdict === 'excess' || verdict === 'partly-needed')
    .flatMap((row) => row.levels.filter((entry) => entry.level === level))
    .flatMap((entry) => entry.actions.map((action) => action.toLowerCase()))
  return new Set(names).size
}
