import { Buffer } from 'node:buffer'
import { isUnreadable, type SourceFile, type Unreadable } from '../../../model/source.ts'
import type { Unresolved, UnresolvedReason, Value } from '../../../model/value.ts'
import { textOf } from '../../../model/value.ts'
import { boolValue, computedText, isHole, listValue, unresolved } from '../values.ts'
import { workingFolder } from '../builtin.ts'
import { define, type FunctionTable } from './definition.ts'
import { digestOf, type Algorithm } from './digest.ts'
import { globOf } from './glob.ts'
import {
  derive,
  mapArg,
  refuse,
  runtime,
  stringArg,
  textArg,
  type Invocation,
} from './invocation.ts'

/** Functions that read the tree or its paths. */
export const fileFunctions: FunctionTable = new Map([
  ['file', define(1, 1, file)],
  ['filebase64', define(1, 1, encoded)],
  ['fileexists', define(1, 1, exists)],
  ['templatefile', define(2, 2, template)],
  ['templatestring', define(2, 2, templateText)],
  ['filemd5', define(1, 1, digest('md5', 'hex'))],
  ['filesha1', define(1, 1, digest('sha1', 'hex'))],
  ['filesha256', define(1, 1, digest('sha256', 'hex'))],
  ['filesha512', define(1, 1, digest('sha512', 'hex'))],
  ['filebase64sha256', define(1, 1, digest('sha256', 'base64'))],
  ['filebase64sha512', define(1, 1, digest('sha512', 'base64'))],
  ['fileset', define(2, 2, fileset)],
  ['abspath', define(1, 1, absolute)],
  ['pathexpand', define(1, 1, expand)],
  ['basename', define(1, 1, pathPart(baseName))],
  ['dirname', define(1, 1, pathPart(directory))],
])

/** Paths that one call may make. */
const maxFiles = 2_000

/** The files of the tree below a folder that match; those git ignores are not known. */
function fileset(call: Invocation): Value {
  const folder = textArg(call, 0)
  const pattern = textArg(call, 1)
  if (typeof folder !== 'string') return folder
  if (typeof pattern !== 'string') return pattern
  const listed = call.module.listFiles(folder)
  if (listed === undefined || /(^|\/)\.\.(\/|$)/.test(pattern)) return runtime(call, 'opaque')
  const glob = globOf(pattern)
  if (glob === undefined) return runtime(call, 'opaque')
  const found: Value[] = []
  for (const path of listed) {
    const matches = glob(path)
    if (matches === undefined || found.length > maxFiles) return runtime(call, 'opaque')
    if (matches) found.push(computedText(path, call.span))
  }
  return listValue(found, call.span, { collection: 'set' })
}

/** The file an argument names, or the hole that stands for it. */
function read(call: Invocation, index: number): SourceFile | Value {
  const path = pathArg(call, index)
  if (typeof path !== 'string') return path
  const result = call.module.readText(path)
  if (!isUnreadable(result)) return result
  return (
    (result.unreadable === 'not-found' ? above(path, call) : undefined) ?? missing(call, result)
  )
}

/** The file from a folder above the root: Terraform of old was run there, with the root as an argument. */
function above(path: string, { module, trial }: Invocation): SourceFile | undefined {
  if (trial === true || path.startsWith('/') || module.rootDir === '.') return undefined
  let up = path
  for (const step of module.rootDir.split('/')) {
    if (step === '..') return undefined
    up = `../${up}`
    const found = module.readText(up)
    if (!isUnreadable(found)) return found
  }
  return undefined
}

function missing(call: Invocation, result: Unreadable): Value {
  return unresolved({
    text: call.text,
    span: call.span,
    reason: reasonOf(result),
    symbol: `file ${result.path}`,
  })
}

function reasonOf(result: Unreadable): UnresolvedReason {
  switch (result.unreadable) {
    case 'not-found':
    case 'not-a-file':
      return 'file-not-found'
    case 'outside-workspace':
      return 'outside-workspace'
    case 'too-large':
      return 'too-large'
    default:
      return 'opaque'
  }
}

function isSource(value: SourceFile | Value): value is SourceFile {
  return 'path' in value
}

function file(call: Invocation): Value {
  const source = read(call, 0)
  if (!isSource(source)) return source
  const span = { file: source.path, start: 0, end: source.text.length }
  if (source.text === '') return { kind: 'string', pieces: [], span }
  const piece = { kind: 'literal' as const, text: source.text, span, exact: true }
  return { kind: 'string', pieces: [piece], span }
}

function encoded(call: Invocation): Value {
  const source = read(call, 0)
  if (!isSource(source)) return source
  return computedText(Buffer.from(source.text, 'utf8').toString('base64'), call.span)
}

function digest(algorithm: Algorithm, form: 'hex' | 'base64'): (call: Invocation) => Value {
  return (call) => {
    const source = read(call, 0)
    if (!isSource(source)) return source
    return computedText(digestOf(source.text, algorithm, form), call.span)
  }
}

function exists(call: Invocation): Value {
  const path = pathArg(call, 0)
  if (typeof path !== 'string') return path
  const result = call.module.readText(path)
  if (!isUnreadable(result)) return boolValue(true, call.span)
  switch (result.unreadable) {
    case 'not-found':
      return boolValue(false, call.span)
    case 'not-a-file':
      return refuse(call)
    case 'outside-workspace':
      return missing(call, result)
    default:
      return boolValue(true, call.span)
  }
}

function template(call: Invocation): Value {
  const variables = mapArg(call, 1)
  const source = read(call, 0)
  if (!isSource(source)) return source
  return isHole(variables) ? variables : call.module.renderTemplate(source, variables, call)
}

/** Text without template sequences is its own rendering; other text is known only where Terraform runs. */
function templateText(call: Invocation): Value {
  const text = stringArg(call, 0)
  if (isHole(text)) return text
  const content = textOf(text)
  if (content === undefined) return derive(call)
  return /[$%]\{/.test(content) ? runtime(call, 'unsupported-function') : text
}

/** A path from the folder that Terraform is run in, whose own place nobody knows. */
function absolute(call: Invocation): Value {
  const path = pathArg(call, 0)
  if (typeof path !== 'string') return path
  if (path.startsWith('/')) return computedText(clean(path), call.span)
  const folder = unresolved({
    text: workingFolder,
    span: call.span,
    reason: 'opaque',
    symbol: workingFolder,
  })
  const below = clean(path)
  const rest = below === '.' ? [] : computedText(`/${below}`, call.span).pieces
  return { kind: 'string', pieces: [folder, ...rest], span: call.span }
}

/** The path that an argument names: what counts from the folder that Terraform is run in is relative. */
function pathArg(call: Invocation, index: number): string | Unresolved {
  const value = stringArg(call, index)
  if (isHole(value)) return value
  const [first, ...rest] = value.pieces
  if (first?.kind !== 'unresolved' || first.symbol !== workingFolder) return textArg(call, index)
  const below = textOf({ ...value, pieces: rest })
  return below === undefined || !/^(\/|$)/.test(below) ? derive(call) : `.${below}`
}

function expand(call: Invocation): Value {
  const text = pathArg(call, 0)
  if (typeof text !== 'string') return text
  return text.startsWith('~') ? runtime(call, 'opaque') : stringArg(call, 0)
}

function pathPart(part: (path: string) => string): (call: Invocation) => Value {
  return (call) => {
    const text = textArg(call, 0)
    return typeof text === 'string' ? computedText(part(text), call.span) : text
  }
}

/** The last element of a path, `.` for an empty one. */
function baseName(path: string): string {
  if (path === '') return '.'
  const parts = path.split('/').filter((part) => part !== '')
  return parts.at(-1) ?? '/'
}

/** All but the last element, cleaned of `.`, `..` and doubled slashes. */
function directory(path: string): string {
  const at = path.lastIndexOf('/')
  return clean(path.slice(0, at + 1))
}

function clean(path: string): string {
  const rooted = path.startsWith('/')
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (!rooted) parts.push('..')
  }
  const joined = parts.join('/')
  return rooted ? `/${joined}` : joined === '' ? '.' : joined
}
