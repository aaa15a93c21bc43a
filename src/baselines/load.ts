import { LineCounter, parseDocument, isMap, isPair, isScalar, isSeq } from 'yaml'
import type { Document, Node, Range } from 'yaml'
import type { z } from 'zod'
import type { Baseline } from '../model/baseline.ts'
import { maxDepth } from '../parse/json/parser.ts'
import { isTooDeep } from '../parse/yaml/depth-limit.ts'
import { baselinesOf } from './expand.ts'
import { nearestName } from '../model/edit-distance.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { actionProblems, referenceProblems } from './references.ts'
import { ruleFileSchema } from './schema.ts'

/** One thing wrong with a file of baselines, placed: line and column count from 1. */
export interface BaselineFileProblem {
  readonly file: string
  readonly line: number
  readonly column: number
  /** `roles.worker.grants[2].action` */
  readonly path: string
  readonly message: string
  /** The valid name closest to a wrong one. */
  readonly nearest: string | undefined
}

export interface LoadedBaselines {
  readonly baselines: readonly Baseline[]
  readonly problems: readonly BaselineFileProblem[]
}

/** Users' files are small; what is larger is not a baseline. */
const largestFile = 4 * 1024 * 1024

type Path = readonly PropertyKey[]

const pathText = (path: Path): string =>
  path
    .map((step, index) =>
      typeof step === 'number' ? `[${String(step)}]` : `${index === 0 ? '' : '.'}${String(step)}`,
    )
    .join('')

/** The range of what stands at `path`: of the key where `key` is set, else of the value; of the deepest that exists. */
function rangeAt(document: Document, path: Path, key: boolean): Range | undefined {
  let node: unknown = document.contents
  let range: Range | undefined = isNodeWithRange(node) ? node.range : undefined
  for (const [index, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
      )
      if (pair === undefined) return range
      const last = index === path.length - 1
      const target = last && key ? pair.key : (pair.value ?? pair.key)
      node = pair.value
      if (isNodeWithRange(target)) range = target.range
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step]
      if (isNodeWithRange(node)) range = node.range
    } else return range
  }
  return range
}

function isNodeWithRange(node: unknown): node is Node & { readonly range: Range } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
}

/** The schema that stands at `path`, to name the keys that are allowed there. */
function schemaAt(path: Path): unknown {
  let schema: unknown = ruleFileSchema
  for (const step of path) {
    schema = unwrapped(schema)
    const def = definition(schema)
    if (def?.type === 'object') schema = def.shape?.[String(step)]
    else if (def?.type === 'record') schema = def.valueType
    else if (def?.type === 'array') schema = def.element
    else return undefined
  }
  return unwrapped(schema)
}

interface Definition {
  readonly type: string
  readonly shape?: Readonly<Record<string, unknown>>
  readonly valueType?: unknown
  readonly element?: unknown
  readonly innerType?: unknown
}

function definition(schema: unknown): Definition | undefined {
  return (schema as { readonly _zod?: { readonly def?: Definition } } | undefined)?._zod?.def
}

function unwrapped(schema: unknown): unknown {
  let inner = schema
  for (let def = definition(inner); def?.innerType !== undefined; def = definition(inner)) {
    inner = def.innerType
  }
  return inner
}

const keysAt = (path: Path): readonly string[] =>
  Object.keys(definition(schemaAt(path))?.shape ?? {})

type Issue = z.core.$ZodIssue

function describeIssue(issue: Issue): readonly {
  readonly path: Path
  readonly key: boolean
  readonly message: string
  readonly nearest: string | undefined
}[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((wrong) => {
      const nearest = nearestName(wrong, keysAt(issue.path))
      const hint = nearest === undefined ? '' : `, did you mean ${nearest}?`
      return {
        path: [...issue.path, wrong],
        key: true,
        message: `unknown key ${wrong}${hint}`,
        nearest,
      }
    })
  }
  if (issue.code === 'invalid_value' && typeof issue.input === 'string') {
    const nearest = nearestName(issue.input, issue.values.map(String))
    return [{ path: issue.path, key: false, message: issue.message, nearest }]
  }
  return [
    {
      path: issue.path,
      key: issue.code === 'invalid_key',
      message: issue.message,
      nearest: undefined,
    },
  ]
}

/**
 * Reads a YAML (or JSON) file of baselines. `file` is its name in messages; misspelt actions are problems where a
 * catalogue is given. Never throws.
 */
export function loadBaselines(text: string, file: string, catalogue?: Catalogue): LoadedBaselines {
  const lines = new LineCounter()
  const fail = (
    offset: number,
    path: Path,
    message: string,
    nearest?: string,
  ): BaselineFileProblem => {
    const { line, col } = lines.linePos(offset)
    return {
      file,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      path: pathText(path),
      message,
      nearest,
    }
  }
  if (text.length > largestFile) {
    return { baselines: [], problems: [fail(0, [], 'the file is larger than 4 MiB')] }
  }
  if (isTooDeep(text)) {
    const message = `collections are nested more than ${maxDepth} deep`
    return { baselines: [], problems: [fail(0, [], message)] }
  }
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'error' })
  const broken = [...document.errors]
  if (broken.length > 0) {
    return {
      baselines: [],
      problems: broken.map((error) => fail(error.pos[0], [], firstLine(error.message))),
    }
  }
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch {
    return { baselines: [], problems: [fail(0, [], 'aliases are not read in baselines')] }
  }
  const parsed = ruleFileSchema.safeParse(value, { reportInput: true })
  if (!parsed.success) {
    return {
      baselines: [],
      problems: parsed.error.issues.flatMap((issue) =>
        describeIssue(issue).map((found) =>
          fail(
            rangeAt(document, found.path, found.key)?.[0] ?? 0,
            found.path,
            found.message,
            found.nearest,
          ),
        ),
      ),
    }
  }
  const problems = [
    ...referenceProblems(parsed.data),
    ...(catalogue === undefined ? [] : actionProblems(parsed.data, catalogue)),
  ].map((problem) =>
    fail(
      rangeAt(document, problem.path, false)?.[0] ?? 0,
      problem.path,
      problem.message,
      problem.nearest,
    ),
  )
  return { baselines: problems.length > 0 ? [] : baselinesOf(parsed.data), problems }
}

const firstLine = (message: string): string =>
  (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '')
