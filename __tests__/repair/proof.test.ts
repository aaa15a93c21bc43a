import { describe, expect, test } from 'vitest'
import type { Edit } from '../../src/model/edit.ts'
import { itemsText, mapText, statementText } from '../../src/repair/canonical.ts'
import { readSource } from '../../src/repair/read-source.ts'
import { childrenOf, nodeAt, placeOf } from '../../src/repair/source-tree.ts'
import { proves, type Work } from '../../src/repair/work.ts'

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
    changed: new Map([[0, says]]),
    inserted: undefined,
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
