import type { Directive } from '../../model/estate.ts'
import type { HclFile } from '../../parse/hcl/ast.ts'
import { directiveFrom } from '../directive-text.ts'

/** The lines of configuration in a file's comments; each is about the block that follows it. */
export function directivesOf(file: HclFile): readonly Directive[] {
  return file.comments.flatMap(
    ({ text, span }) => directiveFrom(text.trim(), span, { after: span.end }) ?? [],
  )
}
