import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { evaluateDocuments } from '../../src/evaluate/documents/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { classify } from '../../src/discover/classify.ts'
import { textOf } from '../../src/model/value.ts'

const folder = resolve(import.meta.dirname, '../../../shared/seeds')
const seeds = existsSync(folder) ? readdirSync(folder).sort() : []

/** What a page holds, as counts: documents by their number of actions, and the problems that touch them. */
const expected: Readonly<Record<string, readonly [readonly number[], readonly string[]]>> = {
  '000': [
    [6, 5],
    ['odd-space', 'fragment'],
  ],
  '001': [
    [3, 6, 5],
    ['fragment', 'odd-space'],
  ],
  '002': [
    [92, 97, 1, 1, 33],
    ['odd-space', 'missing-comma', 'missing-comma'],
  ],
  '003': [[], []],
  '004': [
    [1, 1, 1, 1, 1, 1, 5, 90],
    ['trailing-comma', 'trailing-comma'],
  ],
}

describe.skipIf(seeds.length === 0)(
  'the pages of vendors (skipped without ../shared/seeds)',
  () => {
    test.each(seeds)('%s is read as it is pasted', (name) => {
      const text = readFileSync(join(folder, name), 'utf8')
      const [counts, codes] = expected[name.slice(0, 3)] ?? [[], []]
      expect(classify(name, text)).toBe(counts.length > 0 ? 'policy' : 'ignored')
      const evaluation = evaluateDocuments({ path: name, text })
      const { documents } = extractEstate('head', [evaluation], [])
      const actions = documents.map(({ statements }) =>
        statements.flatMap(({ actions: list }) => list?.entries ?? []),
      )
      expect(actions.map((list) => list.length)).toEqual(counts)
      expect(evaluation.problems.map(({ code }) => code)).toEqual(codes)
      for (const { value } of actions.flat()) {
        const [piece] = value.pieces
        expect(piece && text.slice(piece.span.start, piece.span.end)).toBe(textOf(value))
      }
    })
  },
)
