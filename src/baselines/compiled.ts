import type { Baseline, BaselineLibrary, BaselineSummary } from '../model/baseline.ts'
import type { CompiledRecognition, RecognitionProfile } from '../model/recognition.ts'
import type { Sections } from '../model/sections.ts'
import { compileRecognition, type Background } from './compile-recognition.ts'
import { newestRead, summaryOf } from './library.ts'
import { packLists, packNumbers, unpackLists, unpackNumbers } from './pack-recognition.ts'
import { profilesOf } from './profile.ts'

/**
 * A snapshot is sections: the head, the texts and the numbers of recognition, ordinary policies, then the baselines,
 * one a line of JSON. A section is decompressed and a baseline parsed when it is asked for.
 */
interface Head {
  readonly format: 3
  readonly date: string
  /** Id, section and line of each baseline. */
  readonly places: readonly (readonly [id: string, section: number, line: number])[]
}

const textsSection = 1
const numbersSection = 2
const ordinarySection = 3
const firstSection = 4

/** Characters from which on a section of baselines is closed: a few products, decompressed in half a millisecond. */
const sectionLength = 30_000

/**
 * The sections of `dist/data/baselines.json.br`. Equal baselines give equal sections. `isTelling`: false for words that
 * ordinary policies have, too; `reached`: the profiles with what ordinary policies have of them.
 */
export function encodeBaselines(
  baselines: readonly Baseline[],
  background?: Background,
  isTelling?: (mark: string) => boolean,
  reached: (profiles: readonly RecognitionProfile[]) => readonly RecognitionProfile[] = (all) =>
    all,
): readonly (string | Uint8Array)[] {
  const sections: string[][] = []
  let length = Infinity
  const places = baselines.map((baseline): Head['places'][number] => {
    if (length >= sectionLength) {
      sections.push([])
      length = 0
    }
    const text = JSON.stringify(baseline)
    length += text.length
    const line = (sections.at(-1)?.push(text) ?? 0) - 1
    return [baseline.id, firstSection + sections.length - 1, line]
  })
  const head: Head = { format: 3, date: newestRead(baselines), places }
  const profiles = reached(baselines.flatMap((baseline) => profilesOf(baseline, isTelling)))
  const { texts, numbers, ordinary } = compileRecognition(profiles, background)
  return [
    JSON.stringify(head),
    JSON.stringify(texts),
    packNumbers(numbers),
    packLists(ordinary()),
    ...sections.map((lines) => lines.join('\n')),
  ]
}

/** Reads a snapshot. Throws where it is not one: it is part of the product, not of the reviewed tree. */
export function decodeBaselines(sections: Sections): BaselineLibrary {
  const head = JSON.parse(sections.text(0)) as Head
  if ((head as { format: number }).format !== 3) throw new Error('unknown format of the baselines')
  const places = new Map(head.places.map(([id, section, line]) => [id, { section, line }]))
  const ids = [...places.keys()]
  const lines = new Map<number, readonly string[]>()
  const decoded = new Map<string, Baseline>()
  let summaries: readonly BaselineSummary[] | undefined
  let recognition: CompiledRecognition | undefined
  const linesOf = (section: number): readonly string[] => {
    const known = lines.get(section) ?? sections.text(section).split('\n')
    lines.set(section, known)
    return known
  }
  const get = (id: string): Baseline | undefined => {
    const place = places.get(id)
    if (place === undefined) return undefined
    const known = decoded.get(id)
    if (known !== undefined) return known
    const baseline = JSON.parse(linesOf(place.section)[place.line] ?? '') as Baseline
    decoded.set(id, baseline)
    return baseline
  }
  return {
    date: head.date,
    ids: () => ids,
    list() {
      summaries ??= ids.flatMap((id) => {
        const baseline = get(id)
        return baseline === undefined ? [] : [summaryOf(baseline)]
      })
      return summaries
    },
    get,
    recognition() {
      if (recognition !== undefined) return recognition
      const texts = JSON.parse(sections.text(textsSection)) as CompiledRecognition['texts']
      recognition = {
        texts,
        numbers: unpackNumbers(sections.bytes(numbersSection), texts),
        ordinary: () => unpackLists(sections.bytes(ordinarySection)),
      }
      return recognition
    },
  }
}
