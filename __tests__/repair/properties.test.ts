import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atomOfText, type Finding } from '../../src/model/finding.ts'
import { applyEdits, withEdits } from '../../src/repair/apply.ts'
import { gitLines } from '../../src/report/lines.ts'
import { suggestionOf } from '../../src/report/suggest.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { baseline, cases, damages, filesOf, syntaxes, type Files } from './support/documents.ts'

const seed = Number(process.env['SEED'] ?? 20261122)
const runs = Number(process.env['RUNS'] ?? 320)
const generated = fc.sample(cases, { seed, numRuns: runs }).map((drawn, index) => ({
  drawn,
  folder: `c${index}`,
  files: filesOf(drawn),
}))

type Folders = ReadonlyMap<string, Files>
type Found = ReadonlyMap<string, readonly Finding[]>

/** Many folders in a few runs, each bound for itself; findings by folder. */
async function check(folders: Folders): Promise<Found> {
  const found = new Map<string, Finding[]>()
  const all = [...folders]
  for (let start = 0; start < all.length; start += 60) {
    const part = all.slice(start, start + 60)
    const bindings = part.map(
      ([folder, files]) =>
        `  - files: ['${folder}/${Object.keys(files)[0] ?? ''}']\n    baseline: example/keeper/worker\n`,
    )
    const head = Object.fromEntries(
      part.flatMap(([folder, files]) =>
        Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text] as const),
      ),
    )
    const analysis = await analyseTexts({
      head: { ...head, 'own.yaml': baseline },
      config: `baselines: [own.yaml]\nbindings:\n${bindings.join('')}`,
    })
    for (const finding of analysis.selection.selected) {
      const [folder = ''] = finding.primary.span.file.split('/')
      found.set(folder, [...(found.get(folder) ?? []), finding])
    }
  }
  return found
}

/** The files with some fixes applied. */
function withFixes(folder: string, files: Files, findings: readonly Finding[]): Files {
  const texts = new Map(Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]))
  const plan = applyEdits(
    findings.flatMap(({ fix }) => fix ?? []),
    (file) => texts.get(file),
  )
  const changed = plan.files.map(({ file, text }) => [file.slice(folder.length + 1), text] as const)
  return { ...files, ...Object.fromEntries(changed) }
}

/** What a finding is about, wherever its file lies. */
function ownAtoms({ rule, atoms }: Pick<Finding, 'rule' | 'atoms'>): readonly string[] {
  return atoms.map((atom) => {
    const [stem = ''] = atom.split(atomOfText)
    return `${rule}|${stem.replaceAll(/\bc\d+(?:f\d+)?\b/g, 'c')}`
  })
}

/** What findings are about, with what stands inside them. */
function atomsOf(findings: readonly Finding[]): readonly string[] {
  return findings.flatMap((finding) => [finding, ...(finding.inner ?? [])].flatMap(ownAtoms))
}

/**
 * What one statement says of an action may become all that it says, once the rest of it has a statement
 * of its own: then it may be equal to another that said the same of the action before.
 */
const isOverlapTold = ({ rule }: Finding): boolean => rule === 'access-analyzer/redundant-statement'

/** What the vendor demands may be more than Access Analyzer likes: it says so, as a notice. */
const isDemanded = ({ message }: Finding): boolean =>
  message.startsWith('The vendor asks for this: ')

const shown = (files: Files): string =>
  Object.entries(files)
    .map(([path, text]) => `${path}:\n${text}`)
    .join('\n')

describe(`fixes of generated policies (seed ${seed}, ${runs} policies)`, () => {
  const found = check(new Map(generated.map(({ folder, files }) => [folder, files])))

  test('each removes its finding and adds none', { timeout: 240_000 }, async () => {
    const before = await found
    const variants = generated.flatMap(({ drawn, folder, files }, index) =>
      (before.get(folder) ?? []).flatMap((finding, number) =>
        // Not every fix of every policy: each kind comes often enough.
        finding.fix === undefined || (number * 17 + index * 31) % 7 < 3
          ? []
          : [
              {
                drawn,
                files,
                finding,
                all: before.get(folder) ?? [],
                folder: `${folder}f${number}`,
                fixed: withFixes(folder, files, [finding]),
              },
            ],
      ),
    )
    const after = await check(new Map(variants.map(({ folder, fixed }) => [folder, fixed])))
    const made = new Map<string, number>()
    const count = (kind: string): void => void made.set(kind, (made.get(kind) ?? 0) + 1)
    const broken: string[] = []
    for (const { drawn, files, finding, all, folder, fixed } of variants) {
      count(`${finding.rule} ${drawn.syntax}`)
      count(drawn.damage)
      const now = after.get(folder) ?? []
      const known = new Set(atomsOf(all))
      const left = new Set(atomsOf(now))
      const stays = ownAtoms(finding).filter((atom) => left.has(atom))
      const isLimit = /lost-condition|wider-resource/.test(finding.rule)
      const added = atomsOf(
        now.filter((one) => !isDemanded(one) && !(isLimit && isOverlapTold(one))),
      ).filter((atom) => !known.has(atom))
      if (stays.length > 0 || added.length > 0)
        broken.push(
          `${finding.rule} in ${drawn.syntax} (${drawn.damage}): ${finding.fix?.title ?? ''}\nstays: ${stays.join('; ')}\nnew: ${added.join('; ')}\n${shown(files)}\n→\n${shown(fixed)}`,
        )
    }
    expect(broken.slice(0, 2), `${broken.length} of ${variants.length}`).toEqual([])
    // Every kind of fix is made in every syntax.
    for (const rule of [
      'baseline/missing-action',
      'baseline/excess-action',
      'baseline/lost-condition',
      'baseline/wider-resource',
      'policy/unknown-action',
    ])
      for (const syntax of syntaxes)
        expect(made.get(`${rule} ${syntax}`) ?? 0, `${rule} ${syntax}`).toBeGreaterThan(0)
    for (const damage of damages) expect(made.get(damage) ?? 0, damage).toBeGreaterThan(2)
    expect(variants.length).toBeGreaterThan(400)
  })

  test('keep line ends, comments and blanks', { timeout: 120_000 }, async () => {
    const before = await found
    for (const { drawn, folder, files } of generated) {
      for (const finding of before.get(folder) ?? []) {
        if (finding.fix === undefined) continue
        const text = Object.values(files).join('')
        const fixed = Object.values(withFixes(folder, files, [finding])).join('')
        if (drawn.layout.crlf) expect(fixed.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        else expect(fixed).not.toContain('\r')
        const comments = (all: string): number => all.split('# ').length
        if (finding.fix.title.startsWith('Add')) expect(comments(fixed)).toBe(comments(text))
        const blanks = (all: string): number => all.match(/[ \t]+\r?$/gm)?.length ?? 0
        expect(blanks(fixed), fixed).toBeLessThanOrEqual(blanks(text))
      }
    }
  })

  test('come out the same where GitHub applies the suggestion', { timeout: 120_000 }, async () => {
    let offered = 0
    for (const { folder, files } of generated) {
      for (const { fix } of (await found).get(folder) ?? []) {
        const file = fix?.edits[0]?.span.file
        const text = file === undefined ? undefined : files[file.slice(folder.length + 1)]
        if (fix === undefined || file === undefined || text === undefined) continue
        const suggestion = suggestionOf(gitLines(text), file, fix.edits)
        if (suggestion === undefined) continue
        offered += 1
        const lines = text.split('\n')
        const { first, last } = suggestion.range
        const by = suggestion.text === '' ? [] : suggestion.text.split('\n')
        const accepted = [...lines.slice(0, first - 1), ...by, ...lines.slice(last)].join('\n')
        // GitHub writes the lines with the file's own ends.
        const plain = (all: string): string => all.replaceAll('\r', '').replace(/\n+$/, '')
        expect(plain(accepted), suggestion.text).toBe(plain(withEdits(text, fix.edits)))
      }
    }
    expect(offered).toBeGreaterThan(300)
  })

  test('are all applied by running again and again', { timeout: 120_000 }, async () => {
    let texts: Folders = new Map(generated.slice(0, 60).map(({ folder, files }) => [folder, files]))
    let rounds = 0
    for (; rounds < 15; rounds += 1) {
      const findings = await check(texts)
      const changed = [...texts].flatMap(([folder, files]) => {
        const fixed = withFixes(folder, files, findings.get(folder) ?? [])
        return shown(fixed) === shown(files) ? [] : [[folder, fixed] as const]
      })
      if (changed.length === 0) {
        // What stays has no fix: the only action of the only statement that could go.
        for (const finding of [...findings.values()].flat()) {
          if (finding.rule.startsWith('baseline/')) expect(finding.fix).toBeUndefined()
        }
        break
      }
      texts = new Map([...texts, ...changed])
    }
    expect(rounds).toBeLessThan(15)
    expect(rounds).toBeGreaterThan(1)
  })
})
