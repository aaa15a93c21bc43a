import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadConfig } from '../../src/config/load.ts'
import type { Fix } from '../../src/model/edit.ts'
import type { Finding } from '../../src/model/finding.ts'
import { applyEdits, withEdits } from '../../src/repair/apply.ts'
import { analyse } from '../../src/run.ts'
import { treeOf } from '../memory.ts'
import { checkPlaces } from '../places.ts'
import { isWhole } from '../outputs.ts'
import { project } from '../seeds.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, hclTokens, jsonTokens, yamlTokens } from '../tokens.ts'
import { data } from './policies.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

const own = readFileSync(join(project, 'fuzz/seeds/own-baseline.yaml'), 'utf8')

async function findingsOf(path: string, text: string) {
  const tree = treeOf(
    new Map([
      [path, text],
      ['own.yaml', own],
    ]),
  )
  const config = loadConfig({
    path: '.github/iam-baseline.yml',
    text: `baselines: [own.yaml]\nbindings:\n  - files: ['${path}']\n    baseline: example/keeper/worker\n`,
  })
  return analyse({
    head: { tree, selected: [path], explicit: new Set([path]) },
    base: undefined,
    config,
    scope: 'all',
    accessAnalyzer: 'embedded',
    data,
    now: new Date('2026-11-22T00:00:00Z'),
    notes: [],
    environment: {},
    customCheckBudget: 0,
  })
}

function promiseFix(fix: Fix, path: string, text: string): void {
  let last = 0
  for (const { span } of fix.edits.toSorted((a, b) => a.span.start - b.span.start)) {
    promise(span.file === path, `an edit of ${span.file}`)
    promise(
      last <= span.start && span.start <= span.end && span.end <= text.length,
      'edits overlap',
    )
    last = span.end
  }
  const length = fix.edits.reduce((sum, edit) => sum + edit.text.length, 0)
  promise(length <= 20_000 + text.length * 4, `edits of ${length} characters`)
  promise(isWhole(withEdits(text, fix.edits)) || !isWhole(text), 'half a character')
}

export const repairs: Target = {
  name: 'repairs',
  promises:
    'a check of any file ends with findings in it; edits lie in the file, do not overlap, and what they make is checked again without harm',
  takes: ({ path, text }) => /\.(json|tf|ya?ml)$/.test(path) && /[Aa]ctions?\b/.test(text),
  tokens: [
    ...commonTokens,
    ...jsonTokens,
    ...yamlTokens,
    ...hclTokens,
    'ec2:DescribeV*',
    'ec2:DescribeVolume',
  ],
  time: (length) => 10_000 + length * 2,
  async check(text) {
    const path = /^[\ufeff\s]*\{/.test(text)
      ? 'p.json'
      : /^(?:resource|data|locals|module)\s+"?/m.test(text)
        ? 'main.tf'
        : 't.yaml'
    const { selection } = await findingsOf(path, text)
    const findings: readonly Finding[] = selection.selected
    checkPlaces(
      findings,
      new Map([
        [path, text],
        ['own.yaml', own],
      ]),
    )
    const fixes = findings.flatMap(({ fix }) => fix ?? [])
    for (const fix of fixes) promiseFix(fix, path, text)
    const plan = applyEdits(fixes, (file) => (file === path ? text : undefined))
    promise(plan.applied > 0 || fixes.length === 0, 'no fix could be applied')
    for (const file of plan.files) await findingsOf(path, file.text)
  },
}
