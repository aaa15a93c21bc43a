import { compileRecognition } from '../src/baselines/compile-recognition.ts'
import { closeProfiles } from '../src/baselines/recognise.ts'
import { openIndex } from '../src/baselines/recognition-index.ts'
import type { RecognitionProfile } from '../src/model/recognition.ts'

/** So many ordinary policies look like a list in one way that it tells nothing; one may be a copy of it. */
const leastAlike = 2
/** With so many in any way a copy or two are no vendor's either. */
const leastCommon = 5

/** The profiles, those marked that ordinary policies (their actions) look like. */
export function commonMarked(
  profiles: readonly RecognitionProfile[],
  specificityOf: (action: string) => number,
  ordinary: readonly (readonly string[])[],
): readonly RecognitionProfile[] {
  const index = openIndex(compileRecognition(profiles, specificityOf))
  const found = profiles.map(() => ({ copy: 0, part: 0, whole: 0 }))
  for (const actions of ordinary)
    for (const [position, closeness] of closeProfiles(index, actions)) {
      const counts = found[position]
      if (counts !== undefined) counts[closeness] += 1
    }
  const kinds = ['part', 'whole'] as const
  return profiles.map((profile, position) => {
    const { copy = 0, part = 0, whole = 0 } = found[position] ?? {}
    const isCommon = copy + part + whole >= leastCommon
    const common = kinds.filter((kind) => {
      const alike = { part, whole }[kind]
      return alike >= leastAlike || (isCommon && copy + alike > 0)
    })
    return common.length === 0 ? profile : { ...profile, common }
  })
}
