import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { applyEdits, withEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { baseline, cases, fileOf, syntaxes } from './support/documents.ts'

const seed = Number(process.env['SEED'] ?? 20261122)
const generated = fc.sample(cases, { seed, numRuns: 220 }).map((drawn, index) => {
  const { name, text } = fileOf(drawn)
  return { drawn, name, text, path: `c${index}/${name}` }
})

/** Many files in one run, each bound for itself; findings by file. */
async function check(
  files: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const byFile = new Map<string, Finding[]>()
  const all = Object.entries(files)
  for (let start = 0; start < all.length; start += 50)
    await checkInto(byFile, Object.fromEntries(all.slice(start, start + 50)))
  return byFile
}

async function checkInto(
  byFile: Map<string, Finding[]>,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  const bindings = Object.keys(files).map(
    (path) => `  - files: ['${path}']\n    baseline: example/keeper/worker\n`,
  )
  const analysis = await analyseTexts({
    head: { ...files, 'own.yaml': baseline },
    config: `baselines: [own.yaml]\nbindings:\n${bindings.join('')}`,
  })
  for (const finding of analysis.selection.selected) {
    const { file } = finding.primary.span
    byFile.set(file, [...(byFile.get(file) ?? []), finding])
  }
}

/** What a finding is about, wherever its file lies. */
function atomsOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) =>
    finding.atoms.map((atom) => `${finding.rule}|${atom.replaceAll(/\bc\d+(?:f\d+)?\b/g, 'c')}`),
  )
}

const judged = (rule: string): boolean => !rule.startsWith('access-analyzer/')

describe(`fixes of generated policies (seed ${seed})`, () => {
  const found = check(Object.fromEntries(generated.map(({ path, text }) => [path, text])))

  test('each removes its finding and adds none', { timeout: 120_000 }, async () => {
    const before = await found
    const variants = generated.flatMap(({ drawn, name, text, path }, index) =>
      (before.get(path) ?? []).flatMap((finding, number) =>
        // Not every fix of every policy: each kind comes often enough.
        finding.fix === undefined || (number + index) % 2 === 0
          ? []
          : [
              {
                drawn,
                text,
                finding,
                all: before.get(path) ?? [],
                path: `c${index}f${number}/${name}`,
                fixed: withEdits(text, finding.fix.edits),
              },
            ],
      ),
    )
    const after = await check(Object.fromEntries(variants.map(({ path, fixed }) => [path, fixed])))
    const rules = new Map<string, number>()
    for (const { drawn, text, finding, all, path, fixed } of variants) {
      rules.set(
        `${finding.rule} ${drawn.syntax}`,
        (rules.get(`${finding.rule} ${drawn.syntax}`) ?? 0) + 1,
      )
      const now = after.get(path) ?? []
      const said = `${finding.rule} in ${drawn.syntax}\n${text}\n→\n${fixed}`
      const known = new Set(atomsOf(all))
      const left = new Set(atomsOf(now))
      expect(
        atomsOf([finding]).filter((atom) => left.has(atom)),
        `stays: ${said}`,
      ).toEqual([])
      const added = atomsOf(now.filter(({ rule }) => judged(rule))).filter(
        (atom) => !known.has(atom),
      )
      expect(added, `new: ${said}`).toEqual([])
    }
    // Every kind of fix is made in every syntax.
    for (const rule of [
      'baseline/missing-action',
      'baseline/excess-action',
      'baseline/lost-condition',
      'baseline/wider-resource',
      'policy/unknown-action',
    ])
      for (const syntax of syntaxes)
        expect(rules.get(`${rule} ${syntax}`) ?? 0, `${rule} ${syntax}`).toBeGreaterThan(3)
    expect(variants.length).toBeGreaterThan(300)
  })

  test('keep line ends, comments and blanks', { timeout: 120_000 }, async () => {
    const before = await found
    for (const { drawn, text, path } of generated) {
      for (const { fix } of before.get(path) ?? []) {
        if (fix === undefined) continue
        const fixed = withEdits(text, fix.edits)
        if (drawn.layout.crlf) expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        else expect(fixed).not.toContain('\r')
        const comments = (all: string): number => all.split('# ').length
        if (fix.title.startsWith('Add')) expect(comments(fixed)).toBe(comments(text))
        expect(fixed).not.toMatch(/[ \t]+\r?$/m)
      }
    }
  })

  test('are all applied by running again and again', { timeout: 120_000 }, async () => {
    let texts = new Map(generated.slice(0, 40).map(({ path, text }) => [path, text]))
    let rounds = 0
    for (; rounds < 15; rounds += 1) {
      const findings = await check(Object.fromEntries(texts))
      const fixes = [...findings.values()].flat().flatMap(({ fix }) => fix ?? [])
      const plan = applyEdits(fixes, (file) => texts.get(file))
      if (plan.applied === 0) {
        const left = [...findings.values()]
          .flat()
          .filter(({ rule }) => rule.startsWith('baseline/'))
        // What stays has no fix: the only action of the only statement that could go.
        for (const finding of left) expect(finding.fix).toBeUndefined()
        break
      }
      texts = new Map([...texts, ...plan.files.map(({ file, text }) => [file, text] as const)])
    }
    expect(rounds).toBeLessThan(15)
    expect(rounds).toBeGreaterThan(1)
  })
})
