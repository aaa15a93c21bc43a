import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { asString } from '../../src/evaluate/terraform/conversion.ts'
import { evaluateTerraform } from '../../src/evaluate/terraform/evaluate.ts'
import type { SourceTree } from '../../src/model/source.ts'
import { textOf, valueOf } from '../../src/model/value.ts'
import { stringsOf } from '../terraform-functions/written.ts'

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), 'utf8')

/** Generated documents, and the `minified_json` that version 5.100 of the AWS provider made of each. */
const text = read('documents.tf')
const rendered = JSON.parse(read('documents.json')) as Readonly<Record<string, string>>

const tree: SourceTree = {
  name: 'head',
  paths: () => ['main.tf'],
  read: (path) =>
    path === 'main.tf' ? { path, text } : { path, unreadable: 'not-found', text: 'not there' },
}

const resources = evaluateTerraform({
  tree,
  files: ['main.tf'],
  settings: { vars: new Map(), varFiles: [], workspace: 'default', isPolicyBearing: () => true },
}).flatMap((evaluation) => evaluation.resources)

const json = resources.map(
  ({ address, properties }) =>
    [address.replace('data.aws_iam_policy_document.', ''), valueOf(properties, 'json')] as const,
)

test('every generated document is, letter for letter, what the provider renders', () => {
  const ours = Object.fromEntries(
    json.map(([name, value]) => [name, value === undefined ? undefined : textOf(asString(value))]),
  )
  expect(Object.keys(rendered).length).toBeGreaterThan(50)
  expect(ours).toEqual(rendered)
})

test('every exact string of the rendered documents is the text at its span', () => {
  const pieces = json.flatMap(([, value]) =>
    (value === undefined ? [] : stringsOf(value)).flatMap((string) => string.pieces),
  )
  const exact = pieces.filter((piece) => piece.kind === 'literal' && piece.exact)
  expect(exact.length).toBeGreaterThan(300)
  for (const piece of exact) expect(text.slice(piece.span.start, piece.span.end)).toBe(piece.text)
})
