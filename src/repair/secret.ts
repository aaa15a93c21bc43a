import type { Edit } from '../model/edit.ts'
import type { Estate } from '../model/estate.ts'
import type { TreeName } from '../model/source.ts'

/** The texts that edits are made for. */
export interface RepairTexts {
  text(tree: TreeName, file: string): string | undefined
}

/**
 * True where showing the edits would show a secret: it stands on one of the lines that a suggestion
 * replaces, or an edit writes it again.
 */
export function quotesSecret(edits: readonly Edit[], estate: Estate, texts: RepairTexts): boolean {
  if (estate.secrets === undefined || estate.secrets.length === 0) return false
  const secrets = estate.secrets
  return [...new Set(edits.map(({ span }) => span.file))].some((file) => {
    const text = texts.text('head', file)
    const own = secrets.filter((span) => span.file === file)
    if (text === undefined || own.length === 0) return false
    const here = edits.filter(({ span }) => span.file === file)
    const first = Math.min(...here.map(({ span }) => span.start))
    const last = Math.max(...here.map(({ span }) => span.end))
    const from = text.lastIndexOf('\n', first - 1) + 1
    const lineEnd = text.indexOf('\n', last)
    const to = lineEnd < 0 ? text.length : lineEnd
    return own.some(({ start, end }) => {
      const secret = text.slice(start, end).replace(/^"|"$/g, '').trim()
      return (
        (start < to && from < end) ||
        (secret !== '' && here.some((edit) => edit.text.includes(secret)))
      )
    })
  })
}
