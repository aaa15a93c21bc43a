import { maxElements } from '../values.ts'

/**
 * The rows of comma-separated text (RFC 4180), blank lines left out; `undefined` where a quote stands
 * where none may.
 */
export function decodeCsv(text: string): readonly (readonly string[])[] | 'too-large' | undefined {
  const source = text.replaceAll('\r\n', '\n')
  const rows: string[][] = []
  let row: string[] = []
  let cells = 0
  let at = 0
  while (at < source.length) {
    if (row.length === 0 && source[at] === '\n') {
      at += 1
      continue
    }
    const field = source[at] === '"' ? quoted(source, at) : plain(source, at)
    if (field === undefined) return undefined
    row.push(field.text)
    cells += 1
    if (cells > maxElements) return 'too-large'
    at = field.end
    const next = source[at]
    if (next === ',') {
      at += 1
      // A comma at the very end opens one more, empty field.
      if (at === source.length) row.push('')
      else if (source[at] === '\n') {
        row.push('')
        at += 1
        rows.push(row)
        row = []
      }
      continue
    }
    if (next !== undefined && next !== '\n') return undefined
    at += 1
    rows.push(row)
    row = []
  }
  if (row.length > 0) rows.push(row)
  return rows
}

interface Field {
  readonly text: string
  readonly end: number
}

function plain(source: string, start: number): Field | undefined {
  let end = start
  while (end < source.length && source[end] !== ',' && source[end] !== '\n') {
    if (source[end] === '"') return undefined
    end += 1
  }
  return { text: source.slice(start, end), end }
}

function quoted(source: string, start: number): Field | undefined {
  let text = ''
  let from = start + 1
  for (;;) {
    const at = source.indexOf('"', from)
    if (at === -1) return undefined
    text += source.slice(from, at)
    if (source[at + 1] !== '"') return { text, end: at + 1 }
    text += '"'
    from = at + 2
  }
}
