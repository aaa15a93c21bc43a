import type { Edit, Fix } from '../model/edit.ts'
import type { Estate } from '../model/estate.ts'
import type { Finding, Intent } from '../model/finding.ts'
import type { Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import type { TreeName } from '../model/source.ts'
import { addElements, removeElements, replaceElement, type SourceList } from './list.ts'

/** The texts that edits are made for. */
export interface RepairTexts {
  text(tree: TreeName, file: string): string | undefined
}

/** The finding with the edits of its intent, where they can be made in the file's own syntax. */
export function repairFinding(finding: Finding, estate: Estate, texts: RepairTexts): Finding {
  if (finding.fix !== undefined || finding.intent === undefined || finding.tree !== 'head')
    return finding
  const edits = editsOf(finding.intent, estate, texts)
  if (edits === undefined || edits.length === 0) return finding
  const fix: Fix = { title: finding.intent.title, safety: finding.intent.safety, edits }
  return { ...finding, fix }
}

function editsOf(intent: Intent, estate: Estate, texts: RepairTexts): readonly Edit[] | undefined {
  const document = estate.documents[intent.document]
  if (document === undefined) return undefined
  switch (intent.kind) {
    case 'replace-action': {
      const found = listWith(document.statements, intent.span, texts)
      return found === undefined ? undefined : replaceElement(found.list, found.index, intent.by)
    }
    case 'remove-actions': {
      const [first] = intent.spans
      const found = first === undefined ? undefined : listWith(document.statements, first, texts)
      if (found === undefined) return undefined
      const indexes = intent.spans.map((span) => indexIn(found.list, span))
      return indexes.includes(-1) ? undefined : removeElements(found.list, indexes)
    }
    case 'add-actions': {
      const statement = document.statements.find((entry) => entry.index === intent.statement)
      const list = statement === undefined ? undefined : listOf(statement, texts)
      return list === undefined ? undefined : addElements(list, intent.actions)
    }
    case 'insert-statement':
    case 'restore-condition':
      return undefined
  }
}

function listWith(
  statements: readonly Statement[],
  span: Span,
  texts: RepairTexts,
): { readonly list: SourceList; readonly index: number } | undefined {
  for (const statement of statements) {
    const list = listOf(statement, texts)
    const index = list === undefined ? -1 : indexIn(list, span)
    if (list !== undefined && index !== -1) return { list, index }
  }
  return undefined
}

function indexIn(list: SourceList, span: Span): number {
  return list.elements.findIndex(
    (element) =>
      element.file === span.file && element.start <= span.start && span.end <= element.end,
  )
}

/** The action list of a statement as it is written; undefined where its elements come from elsewhere or are put together. */
function listOf(statement: Statement, texts: RepairTexts): SourceList | undefined {
  const { actions } = statement
  if (actions === undefined || actions.open !== undefined) return undefined
  const { file } = actions.span
  const text = texts.text('head', file)
  if (text === undefined) return undefined
  const elements: Span[] = []
  for (const entry of actions.entries) {
    const [piece] = entry.value.pieces
    if (entry.guards.length > 0 || entry.value.pieces.length !== 1) return undefined
    if (piece?.kind !== 'literal' || !piece.exact || piece.span.file !== file) return undefined
    const element = quotedSpan(text, piece.span)
    if (element.start < actions.span.start || element.end > actions.span.end) return undefined
    elements.push(element)
  }
  return { file, text, span: actions.span, elements }
}

/** The span with the quotes around it, escaped ones of JSON inside a string included. */
function quotedSpan(text: string, span: Span): Span {
  for (const quote of ['\\"', '"', "'", '\u201c']) {
    const close = quote === '\u201c' ? '\u201d' : quote
    if (text.startsWith(quote, span.start - quote.length) && text.startsWith(close, span.end)) {
      return { ...span, start: span.start - quote.length, end: span.end + close.length }
    }
  }
  return span
}
