import { describe, expect, test } from 'vitest'
import { withEdits } from '../../src/repair/apply.ts'
import {
  addElements,
  removeElements,
  replaceElement,
  type SourceList,
} from '../../src/repair/list.ts'

/** The list between the first `«` and `»` of the text, its elements being everything in quotes or, in YAML, after `- `. */
function listIn(marked: string): SourceList {
  const start = marked.indexOf('«')
  const end = marked.indexOf('»') - 1
  const text = marked.replace('«', '').replace('»', '')
  const inner = text.slice(start, end)
  const pattern = inner.startsWith('-') ? /(?<=-\s+)[^\s#]+/g : /"[^"]*"|'[^']*'/g
  const elements = [...inner.matchAll(pattern)].map((match) => ({
    file: 'f',
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
  return { file: 'f', text, span: { file: 'f', start, end }, elements }
}

const removed = (marked: string, ...indexes: number[]): string | undefined => {
  const list = listIn(marked)
  const edits = removeElements(list, indexes)
  return edits === undefined ? undefined : withEdits(list.text, edits)
}

const added = (marked: string, ...values: string[]): string => {
  const list = listIn(marked)
  return withEdits(list.text, addElements(list, values) ?? [])
}

const replaced = (marked: string, index: number, ...values: string[]): string => {
  const list = listIn(marked)
  return withEdits(list.text, replaceElement(list, index, values) ?? [])
}

describe('removing an element', () => {
  test('takes the line of an element that stands alone on it', () => {
    expect(removed('a = «[\n  "x",\n  "y",\n  "z"\n]»', 1)).toBe('a = [\n  "x",\n  "z"\n]')
  })

  test('takes the comma before, where the last of a list without a trailing comma goes', () => {
    expect(removed('«[\n  "x",\n  "y"\n]»', 1)).toBe('[\n  "x"\n]')
  })

  test('keeps a trailing comma that the list had', () => {
    expect(removed('«[\n  "x",\n  "y",\n]»', 1)).toBe('[\n  "x",\n]')
  })

  test('leaves one blank between the others of a line', () => {
    expect(removed('«["x", "y", "z"]»', 1)).toBe('["x", "z"]')
    expect(removed('«["x", "y", "z"]»', 0)).toBe('["y", "z"]')
    expect(removed('«["x", "y", "z"]»', 2)).toBe('["x", "y"]')
  })

  test('takes several at once, the last ones among them', () => {
    expect(removed('«["a", "b", "c", "d"]»', 1, 3)).toBe('["a", "c"]')
    expect(removed('«["a", "b", "c", "d"]»', 2, 3)).toBe('["a", "b"]')
  })

  test('takes the line of a YAML item', () => {
    expect(removed('A:\n  «- x\n  - y\n  - z»\nB: 1\n', 1)).toBe('A:\n  - x\n  - z\nB: 1\n')
  })

  test('does nothing where nothing would be left', () => {
    expect(removed('«["x"]»', 0)).toBeUndefined()
  })
})

describe('adding elements', () => {
  test('writes each on a line of its own where the list does', () => {
    expect(added('«[\n  "y",\n  "x"\n]»', 'z', 'w')).toBe('[\n  "y",\n  "x",\n  "z",\n  "w"\n]')
  })

  test('ends with a comma where the list did', () => {
    expect(added('«[\n  "x",\n]»', 'y')).toBe('[\n  "x",\n  "y",\n]')
  })

  test('stays on the line of a list that is one line', () => {
    expect(added('«["x", "y"]»', 'z')).toBe('["x", "y", "z"]')
  })

  test('adds YAML items in the same indentation', () => {
    expect(added('A:\n    «- x\n    - y»\nB: 1\n', 'z')).toBe(
      'A:\n    - x\n    - y\n    - z\nB: 1\n',
    )
  })

  test('quotes a YAML item that needs it', () => {
    expect(added('A:\n  «- s3:GetObject»\n', 's3:Get*')).toBe(
      "A:\n  - s3:GetObject\n  - 's3:Get*'\n",
    )
  })

  test('makes a list of a single string', () => {
    expect(added('Action = «"x"»', 'y')).toBe('Action = ["x", "y"]')
  })

  test('keeps the line ends of the file', () => {
    expect(added('«[\r\n  "x"\r\n]»', 'y')).toBe('[\r\n  "x",\r\n  "y"\r\n]')
  })

  test('leaves a comment with the element it stands behind', () => {
    expect(added('«[\n  "x", # why, "quoted"\n]»'.replace('"quoted"', 'quoted'), 'y')).toBe(
      '[\n  "x", # why, quoted\n  "y",\n]',
    )
  })
})

describe('replacing an element', () => {
  test('keeps the quotes', () => {
    expect(replaced("«['x', 'y']»", 1, 'z')).toBe("['x', 'z']")
  })

  test('writes several in the style of the list', () => {
    expect(replaced('«[\n  "x*",\n  "y"\n]»', 0, 'x1', 'x2')).toBe('[\n  "x1",\n  "x2",\n  "y"\n]')
    expect(replaced('A:\n  «- x\n  - y»\n', 0, 'p', 'q')).toBe('A:\n  - p\n  - q\n  - y\n')
  })
})
