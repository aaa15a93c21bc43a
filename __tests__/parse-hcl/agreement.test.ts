import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHcl } from '../../src/parse/hcl/parse.ts'
import {
  hasTerraform,
  randomFrom,
  refusedByTerraform,
  whyNoTerraform,
} from '../support/terraform.ts'

const folder = join(import.meta.dirname, '../fixtures/terraform/syntax')
const seeds = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'))

/** More sources to mutate, and how many mutants: for long runs beside the suite. */
const corpus = process.env['TERRAFORM_CORPUS']
const cases = Number(process.env['TERRAFORM_CASES'] ?? '1500')
const seed = Number(process.env['TERRAFORM_SEED'] ?? '20261122')

const fragments = [
  ...Array.from('{}[]()"\'$%=:,.#\n\r\t \\*?!<>&|+-/~0a_é'),
  '${',
  '%{',
  '%{ if x }',
  '%{ else }',
  '%{ endif }',
  '$${',
  '<<EOT\n',
  '<<-EOT\n',
  '\nEOT\n',
  '/*',
  '*/',
  '//',
  '=>',
  '...',
  '[*]',
  '.*',
  '.0',
  '::f(',
  'for x in y : ',
  ' if c',
  '1.5',
  '1e',
  '\\u00e9',
  '\\n',
  '\n}\n',
  'null',
  '\r\n',
]

function mutate(text: string, random: () => number): string {
  const lines = text.split(/(?<=\n)/)
  const from = Math.floor(random() * lines.length)
  let part = lines.slice(from, from + 1 + Math.floor(random() * 30)).join('')
  if (random() < 0.6) part = text
  const edits = 1 + Math.floor(random() * 2)
  for (let i = 0; i < edits; i += 1) {
    const at = Math.floor(random() * (part.length + 1))
    const cut = random() < 0.5 ? 0 : 1 + Math.floor(random() * 3)
    const put = random() < 0.6 ? (fragments[Math.floor(random() * fragments.length)] ?? '') : ''
    part = part.slice(0, at) + put + part.slice(at + cut)
  }
  return part
}

const isRefused = (text: string): boolean =>
  parseHcl({ path: 'f.tf', text }).problems.some((problem) => problem.outcome !== 'tolerated')

// Terraform 1.11 answers so: a newline ends an argument between a bracket, a star and a bracket.
test.each([
  ['var.names[*\n]', true],
  ['var.names[\n*]', true],
  ['var.names[* # each\n]', true],
  ['(var.names[\n*\n])', false],
  ['[var.names[*\n].id]', false],
  ['var.names[ * ]', false],
  ['var.names[/*\n*/*]', false],
  ['var.names[\n0\n]', false],
])('%j is refused: %s', (expression, refused) => {
  expect(isRefused(`x = ${expression}\n`)).toBe(refused)
})

describe('agreement with terraform fmt', () => {
  test.skipIf(!hasTerraform)(
    hasTerraform
      ? 'what terraform refuses is refused, and nothing else'
      : `agreement ${whyNoTerraform}`,
    () => {
      const random = randomFrom(seed)
      const more =
        corpus === undefined
          ? []
          : readdirSync(corpus, { recursive: true, encoding: 'utf8' })
              .filter((path) => path.endsWith('.tf'))
              .map((path) => readFileSync(join(corpus, path), 'utf8'))
      const sources = [...seeds, ...more]
      const texts = Array.from({ length: cases }, (_, index) => {
        const source = sources[index % sources.length] ?? ''
        return index < sources.length ? source : mutate(source, random)
      })
      let refused = 0
      const different: { ours: boolean; text: string }[] = []
      for (let from = 0; from < texts.length; from += 2000) {
        const batch = texts.slice(from, from + 2000)
        const theirs = refusedByTerraform(batch)
        for (const [index, text] of batch.entries()) {
          if (theirs.has(index)) refused += 1
          if (theirs.has(index) !== isRefused(text))
            different.push({ ours: isRefused(text), text: JSON.stringify(text) })
        }
      }
      console.log(`terraform fmt: ${texts.length} texts, ${refused} refused by both, seed ${seed}`)
      expect(different.slice(0, 10)).toEqual([])
      expect(refused).toBeGreaterThan(texts.length / 10)
    },
    600_000,
  )
})
