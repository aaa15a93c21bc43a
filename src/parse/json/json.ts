import type { SourceFile } from '../../model/source.ts'
import { fileText, type Bounds } from './located-text.ts'
import { parseText, type ParsedNodes } from './top-level.ts'

/**
 * Parses JSON with the damages of hand-edited and pasted text repaired, each one a problem with a
 * place. `bounds` are offsets into the file's text. Never throws; linear in the text's length.
 */
export function parseJson(file: SourceFile, bounds?: Bounds): ParsedNodes {
  return parseText(fileText(file, bounds))
}
