import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/model/edit.ts'
import { itemsText, mapText, statementText } from '../../src/repair/canonical.ts'
import { fragmentAround } from '../../src/repair/fragment.ts'
import { readSource } from '../../src/repair/read-source.ts'
import { childrenOf, nodeAt, placeOf } from '../../src/repair/source-tree.ts'
import { proves, type Work } from '../../src/repair/work.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

const text = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["a:B","c:D"],"Resource":"*"}]}`
const source = readSource('policy.json', text)
const start = text.indexOf('{"Effect"')
const place = placeOf(source.root, {
  file: 'policy.json',
  start,
  end: text.lastIndexOf(']}'),
})

function workWith(edit: Omit<Edit, 'span'> & { readonly at: string }, actions: string[]): Work {
  const at = text.indexOf(edit.at)
  const says = mapText([
    ['Effect', itemsText([], ['Allow'])],
    ['Action', itemsText([], actions)],
    ['Resource', itemsText([], ['*'])],
  ])
  return {
    source,
    path: place?.path ?? [],
    edits: [
      { span: { file: 'policy.json', start: at, end: at + edit.at.length }, text: edit.text },
    ],
    takes: [],
    changed: new Map([[0, says]]),
    inserted: new Map(),
  }
}

describe('edits are proved by reading the text again', () => {
  test('where the statement says what is meant', () => {
    expect(place?.node.grammar).toBe('json')
    expect(proves(workWith({ at: ',"c:D"', text: '' }, ['a:B']))).toBe(true)
    expect(proves(workWith({ at: '"c:D"', text: '"e:F"' }, ['e:F', 'a:B']))).toBe(true)
  })

  test('but not where it says something else', () => {
    expect(proves(workWith({ at: ',"c:D"', text: '' }, ['c:D']))).toBe(false)
    expect(proves(workWith({ at: '"Allow"', text: '"Deny"' }, ['a:B', 'c:D']))).toBe(false)
  })

  test('nor where the text has a new problem, though it is read all the same', () => {
    expect(proves(workWith({ at: '"c:D"', text: '"c:D",' }, ['a:B', 'c:D']))).toBe(false)
    expect(proves(workWith({ at: '"a:B","c:D"', text: '"a:B" "c:D"' }, ['a:B', 'c:D']))).toBe(false)
  })

  test('nor where something beside the statements changes', () => {
    const work = workWith({ at: ',"c:D"', text: '' }, ['a:B'])
    const at = text.indexOf('2012')
    const beside = { span: { file: 'policy.json', start: at, end: at + 4 }, text: '2008' }
    expect(proves({ ...work, edits: [...work.edits, beside] })).toBe(false)
  })

  test('nor where edits overlap', () => {
    const work = workWith({ at: ',"c:D"', text: '' }, ['a:B'])
    expect(proves({ ...work, edits: [...work.edits, ...work.edits] })).toBe(false)
  })
})

describe('what a statement says', () => {
  test('does not depend on the order of its elements, nor on a list of one', () => {
    const said = (statement: string): string => {
      const { root } = readSource('policy.json', `[${statement}]`)
      const node = nodeAt(root, [0, 0])
      return node === undefined ? '' : statementText(node)
    }
    expect(said('{"Action":"a:B","Effect":"Allow"}')).toBe(
      said('{"Effect":"Allow","Action":["a:B"]}'),
    )
    expect(said('{"Action":["a:B","c:D"]}')).toBe(said('{"Action":["c:D","a:B"]}'))
    expect(said('{"Action":["a:B"]}')).not.toBe(said('{"Action":["a:C"]}'))
    expect(childrenOf(source.root)).toHaveLength(1)
  })
})

describe('the part of a file that an edit is proved in', () => {
  const two = (statements: string): string =>
    `{"Resources":{"A":{"Policy":${text}},"B":{"Policy":{"Statement":[${statements}]}}}}`
  const around = (file: string, whole: string, statement: string): string => {
    const read = readSource(file, whole)
    const at = whole.indexOf(statement)
    const found = placeOf(read.root, { file, start: at, end: at + statement.length })
    return fragmentAround(read, found?.path ?? []).source.text
  }

  test('is the document in JSON, and the block in HCL', () => {
    const statement = '{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}'
    expect(around('t.json', two(statement), statement)).toBe(`{"Statement":[${statement}]}`)
    const block = `resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [{ Action = "a:B" }] })\n}`
    expect(around('m.tf', `locals {\n  a = 1\n}\n\n${block}\n`, '{ Action = "a:B" }')).toBe(block)
  })

  test('is what holds the string where JSON stands in a string', () => {
    const inner = '{\\"Action\\":\\"a:B\\"}'
    const outer = `{"Policy":"{\\"Statement\\":[${inner}]}"}`
    expect(around('t.json', `{"A":1,"R":${outer}}`, inner)).toBe(outer)
  })

  test('is the file in YAML, where indentation says what belongs together', () => {
    const yaml = 'Resources:\n  A:\n    Policy:\n      Statement:\n        - {Action: "a:B"}\n'
    expect(around('t.yaml', yaml, '{Action: "a:B"}')).toBe(yaml)
  })

  test('and an edit outside it is refused', () => {
    const work = workWith({ at: ',"c:D"', text: '' }, ['a:B'])
    const file = 'policy.json'
    const whole = readSource(file, `${text}\n{"Version":"2012-10-17"}`)
    const beside = { span: { file, start: text.length, end: text.length + 1 }, text: ' ' }
    expect(proves({ ...work, source: whole })).toBe(true)
    expect(proves({ ...work, source: whole, edits: [...work.edits, beside] })).toBe(false)
  })
})
