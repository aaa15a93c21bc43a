import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Value } from '../../model/value.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseJsonPieceNodes } from '../../parse/json/pieces.ts'
import { nodeToValue } from '../../parse/values.ts'
import { parseYamlIfLoaded } from '../../parse/yaml/deferred.ts'
import { withoutIntrinsics } from './intrinsics.ts'
import { templatePieces, withTemplateHoles } from './template-text.ts'

export interface ReadText {
  readonly language: 'json' | 'yaml'
  /** The values at the top: one a document, or the fragments of a page. */
  readonly values: readonly Value[]
  readonly problems: readonly SyntaxProblem[]
}

/** Reads a file as JSON or YAML, whichever it is, with the expressions of templates as holes. */
export function readText(file: SourceFile): ReadText {
  if (isYaml(file)) {
    const { nodes, problems } = parseYamlIfLoaded(file)
    const values = withoutIntrinsics(nodes, file).map((node) =>
      nodeToValue(node, { literals: 'text' }),
    )
    return { language: 'yaml', values: withTemplateHoles(values, file), problems }
  }
  const pieces = templatePieces(file)
  const { nodes, problems } =
    pieces === undefined
      ? parseJson(file)
      : parseJsonPieceNodes(pieces, { file: file.path, start: 0, end: file.text.length })
  const values = withoutIntrinsics(nodes, file).map((node) =>
    nodeToValue(node, { literals: 'json' }),
  )
  return { language: 'json', values, problems }
}

function isYaml({ path, text }: SourceFile): boolean {
  if (/\.(?:json|jsonc|json5)$/i.test(path)) return false
  // JSON that stands in a file of another name keeps its repairs; `{{` and `{%` are a template's.
  if (/^[\ufeff\s]*(?:\{(?![{%])|\[)/.test(text)) return false
  if (/\.ya?ml(?:\.[a-z0-9]+)?$/i.test(path)) return true
  if (/"(?:Statement|Action)"\s*:/.test(text)) return false
  return /^(?:- )?(?:Statement|PolicyDocument|apiVersion|Effect)[ \t]*:/m.test(text)
}
