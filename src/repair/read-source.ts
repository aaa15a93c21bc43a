import type { SyntaxProblem } from '../model/problem.ts'
import { parseHcl } from '../parse/hcl/parse.ts'
import { parseJson } from '../parse/json/json.ts'
import { parseYamlIfLoaded } from '../parse/yaml/deferred.ts'
import { readBody } from './read-hcl.ts'
import { readNode, type Reading } from './read-nodes.ts'
import type { SourceNode } from './source-tree.ts'

/** A file as it is written. */
export interface Source {
  readonly file: string
  readonly text: string
  readonly language: Reading['language']
  readonly root: SourceNode
  readonly problems: readonly SyntaxProblem[]
}

/**
 * Reads a file with the parser that its name and its first character ask for. Throws `YamlNotLoaded` for YAML that
 * the run has no reader for yet.
 */
export function readSource(file: string, text: string): Source {
  const language = languageOf(file, text)
  const reading: Reading = { text, language, problems: [] }
  if (language === 'hcl') {
    const parsed = parseHcl({ path: file, text })
    const root = readBody(parsed.body, reading)
    return { file, text, language, root, problems: [...parsed.problems, ...reading.problems] }
  }
  const parse = language === 'json' ? parseJson : parseYamlIfLoaded
  const { nodes, problems } = parse({ path: file, text })
  const items = nodes.map((node) => readNode(node, reading))
  const root: SourceNode = { kind: 'list', items, span: { file, start: 0, end: text.length } }
  return { file, text, language, root, problems: [...problems, ...reading.problems] }
}

function languageOf(file: string, text: string): Reading['language'] {
  if (/\.(?:tf|tofu|hcl)$/.test(file)) return 'hcl'
  if (/\.ya?ml$/.test(file)) return 'yaml'
  return /^\ufeff?\s*[{["]/.test(text) ? 'json' : 'yaml'
}
