import type { Directive } from '../../model/estate.ts'
import type { LooseDocument } from '../../model/evaluation.ts'
import type { SourceFile } from '../../model/source.ts'
import { contains } from '../../model/span.ts'
import { directiveFrom, directiveMark } from '../directive-text.ts'

/** The directives in the comments of a YAML file: for the document they stand in, else for the next one. */
export function directivesIn(
  file: SourceFile,
  documents: readonly LooseDocument[],
): readonly Directive[] {
  const { path, text } = file
  const found: Directive[] = []
  for (let at = text.indexOf(directiveMark); at >= 0; at = text.indexOf(directiveMark, at + 1)) {
    const line = text.lastIndexOf('\n', at) + 1
    const sign = text.lastIndexOf('#', at)
    if (sign < line || text.slice(sign + 1, at).trim() !== '') continue
    if (sign > line && text.slice(sign - 1, sign).trim() !== '') continue
    const rest = /[^\r\n]*/y
    rest.lastIndex = at
    const written = rest.exec(text)?.[0] ?? ''
    const span = { file: path, start: sign, end: at + written.length }
    const owner = documents.find((document) => contains(document.span, span))
    const target = owner === undefined ? { after: span.end } : { address: owner.address }
    const directive = directiveFrom(written.trim(), span, target)
    if (directive !== undefined) found.push(directive)
  }
  return found
}
