import { parseHcl, parseExpression, parseTemplate } from '../../src/parse/hcl/parse.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import { maxDepth } from '../../src/parse/json/parser.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { checkPlaces } from '../places.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, hclTokens, jsonTokens, yamlTokens } from '../tokens.ts'

const ends = (...endings: readonly string[]) => {
  return ({ path }: { readonly path: string }): boolean =>
    endings.some((ending) => path.endsWith(ending))
}

/** Objects of a tree: each node with its spans and pieces is a handful, each a character at least. */
function promiseSize(objects: number, text: string): void {
  promise(objects <= 200 + text.length * 12, `${objects} objects of ${text.length} characters`)
}

/** The depth of a JSON value; deeper ones than the bound are refused by right. */
function depthOf(value: unknown): number {
  let level: readonly unknown[] = [value]
  let depth = 0
  for (; level.length > 0 && depth <= maxDepth; depth += 1)
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    )
  return depth - 1
}

export const json: Target = {
  name: 'json',
  promises: 'never throws, keeps spans in the text, reads valid JSON without loss',
  takes: ends('.json'),
  tokens: [...commonTokens, ...jsonTokens],
  check(text) {
    const parsed = parseJson({ path: 'a.json', text })
    promiseSize(checkPlaces(parsed, new Map([['a.json', text]])), text)
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch {
      return
    }
    if (typeof value !== 'object' || value === null || depthOf(value) >= maxDepth) return
    const lost = parsed.problems.filter(({ outcome }) => outcome === 'unreadable')
    promise(lost.length === 0, `valid JSON is called unreadable: ${lost[0]?.message ?? ''}`)
    promise(parsed.nodes.length === 1, `valid JSON is ${parsed.nodes.length} values`)
    for (const node of parsed.nodes) nodeToValue(node, { literals: 'json' })
  },
}

export const yaml: Target = {
  name: 'yaml',
  promises: 'never throws, keeps spans in the text, exact pieces say what stands there',
  takes: ends('.yaml', '.yml'),
  tokens: [...commonTokens, ...yamlTokens],
  // A damaged text is read again after each of up to 60 repairs.
  time: (length) => 600 + length / 4,
  check(text) {
    const parsed = parseYaml({ path: 'a.yaml', text })
    // Aliases share what they name: each object is counted once.
    promiseSize(checkPlaces(parsed, new Map([['a.yaml', text]])), text)
  },
}

export const hcl: Target = {
  name: 'hcl',
  promises: 'never throws, keeps spans in the text, for files, expressions and templates',
  takes: ends('.tf', '.tofu', '.hcl', '.tfvars'),
  tokens: [...commonTokens, ...hclTokens],
  check(text, choice) {
    const file = { path: 'a.tf', text }
    const read = [parseHcl, parseExpression, parseTemplate][choice % 8 < 6 ? 0 : (choice % 8) - 5]
    promiseSize(checkPlaces((read ?? parseHcl)(file), new Map([['a.tf', text]])), text)
  },
}
