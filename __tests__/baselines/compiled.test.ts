import { describe, expect, test } from 'vitest'
import { compressSections } from '../../scripts/compress.ts'
import { withReached } from '../../scripts/ordinary-reach.ts'
import { rulesIndex } from '../../scripts/rules-index.ts'
import { sectionsIn } from '../../src/adapters/data.ts'
import { decodeBaselines, encodeBaselines } from '../../src/baselines/compiled.ts'
import { joinLibraries, libraryOf } from '../../src/baselines/library.ts'
import { profilesOf } from '../../src/baselines/profile.ts'
import {
  compileRecognition,
  nothingKnown,
  profilesIn,
} from '../../src/baselines/compile-recognition.ts'
import {
  likelyFrom,
  recogniseCandidates,
  recognitionIndex,
  type RecognitionIndex,
  type RecognitionInput,
} from '../../src/baselines/recognise.ts'
import type { BaselineLibrary } from '../../src/model/baseline.ts'
import { shippedBaselines } from './support/rules.ts'

const { baselines } = shippedBaselines()
const packed = compressSections(encodeBaselines(baselines))

const open = (sections: ReturnType<typeof encodeBaselines>): BaselineLibrary =>
  decodeBaselines(sectionsIn(compressSections(sections)))

describe('the compiled baselines', () => {
  test('say what the rules say', () => {
    const library = decodeBaselines(sectionsIn(packed))
    expect(library.ids()).toEqual(baselines.map(({ id }) => id))
    expect(library.list()).toHaveLength(baselines.length)
    for (const baseline of baselines) expect(library.get(baseline.id)).toEqual(baseline)
    expect(library.date).toBe('2026-11-22')
    expect(library.list()).toEqual(libraryOf(baselines).list())
  })

  test('keep the profiles of recognition', () => {
    const recognition = decodeBaselines(sectionsIn(packed)).recognition()
    const profiles = baselines.flatMap((one) => profilesOf(one))
    expect(profilesIn(recognition).profiles).toEqual(profiles)
    const { texts, numbers, ordinary } = compileRecognition(profiles)
    expect(recognition.texts).toEqual(texts)
    expect(recognition.numbers).toEqual(numbers)
    expect(recognition.ordinary()).toEqual(ordinary())
    expect(recognition.texts.tokens).toEqual(recognition.texts.tokens.toSorted())
  })

  test('are the same bytes for the same rules', () => {
    const few = baselines.slice(0, 40)
    const sections = encodeBaselines(few)
    expect(encodeBaselines([...few])).toEqual(sections)
    const bytes = compressSections(sections)
    const read = sectionsIn(bytes)
    for (const [index, section] of sections.entries()) {
      if (typeof section === 'string') expect(read.text(index)).toBe(section)
      else expect(Buffer.from(read.bytes(index)).equals(section)).toBe(true)
    }
    expect(compressSections(sections).equals(bytes)).toBe(true)
  })

  test('answer undefined for an id that is not there, __proto__ among them', () => {
    const library = decodeBaselines(sectionsIn(packed))
    for (const id of ['', 'veeam', '__proto__', 'constructor', 'veeam/backup-for-aws/none']) {
      expect(library.get(id)).toBeUndefined()
    }
  })

  test('refuse a text that is no snapshot', () => {
    expect(() => open(['{"format":1}'])).toThrow('unknown format')
    expect(() => open([''])).toThrow()
  })
})

describe('libraries', () => {
  test('join, and what is one’s own stands', () => {
    const [first, second] = baselines
    if (first === undefined || second === undefined) throw new Error('no baselines')
    const own = libraryOf([{ ...first, title: 'own' }])
    const joined = joinLibraries(libraryOf([first, second]), own)
    expect(joined.get(first.id)?.title).toBe('own')
    expect(joined.get(second.id)).toBe(second)
    expect(joined.list().map((row) => row.id)).toEqual([second.id, first.id])
    const { profiles } = profilesIn(joined.recognition())
    expect(profiles).toEqual([second, first].flatMap((one) => profilesOf(one)))
  })

  test('with what ordinary policies have are silent on a list that one of them has as well', () => {
    const nodes = baselines.filter((baseline) => baseline.id === 'kops/kops/nodes')
    const actions = (nodes[0]?.grants ?? [])
      .filter((grant) => grant.variant?.name === 'irsa')
      .flatMap((grant) => grant.actions)
    const input: RecognitionInput = { actions, names: [], sids: [], accounts: [], services: [] }
    const likely = (index: RecognitionIndex, asked: RecognitionInput): string | undefined =>
      recogniseCandidates(index, asked).find(({ confidence }) => confidence >= likelyFrom)?.baseline
    const plain = recognitionIndex(open(encodeBaselines(nodes)))
    expect(likely(plain, input)).toBe('kops/kops/nodes')
    const network = actions.map((action) => action.toLowerCase())
    const background = { ...nothingKnown, ordinary: [network] }
    const policies = [{ origin: 'AmazonEKS_CNI_Policy', actions: network }]
    const sections = encodeBaselines(
      nodes,
      background,
      () => true,
      (profiles) => withReached(profiles, background, policies),
    )
    const wary = recognitionIndex(open(sections))
    expect(likely(wary, input)).toBeUndefined()
    expect(likely(wary, { ...input, names: ['kops-nodes'] })).toBe('kops/kops/nodes')
    const own = joinLibraries(open(sections), libraryOf([]))
    expect(likely(recognitionIndex(own), input)).toBeUndefined()
  })

  test('keep what ordinary policies have, equal ones once and only what vendors have, too', () => {
    const few = baselines.slice(0, 5)
    const parts = few.flatMap((one) => profilesOf(one)).flatMap((profile) => profile.parts)
    const some = parts.find(({ actions }) => actions.length >= 5)?.actions.slice(0, 5) ?? []
    const ordinary = [some, [...some, 'no:SuchAction'].toReversed(), some.slice(0, 3)]
    const library = open(encodeBaselines(few, { ...nothingKnown, ordinary }))
    const { background } = profilesIn(library.recognition())
    expect(some).toHaveLength(5)
    expect(background.ordinary).toEqual([some])
    expect(background.costOf(some[0] ?? '')).toBe(nothingKnown.costOf(''))
  })
})

describe('the index of rules', () => {
  const index = rulesIndex(baselines)

  test('names every baseline in the section of its product', () => {
    for (const baseline of baselines) {
      const role = baseline.id.slice(baseline.id.lastIndexOf('/') + 1)
      expect(index).toContain(`| \`${role}\` |`)
      expect(index).toContain(`(${baseline.vendor}/${baseline.product}.yaml)`)
    }
  })

  test('keeps its tables whole: every row has five cells', () => {
    const rows = index.split('\n').filter((line) => line.startsWith('| `'))
    expect(rows).toHaveLength(baselines.length)
    expect(rows.every((row) => row.replaceAll('\\|', '').split('|').length === 7)).toBe(true)
  })
})
