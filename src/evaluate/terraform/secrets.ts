import { literalSpans } from '../../model/literal-spans.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import { contains, type Span } from '../../model/span.ts'
import type { Attribute, Block, Expression, HclFile } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import type { ModuleInstance } from './module-instance.ts'
import type { Declarations } from './declarations.ts'
import type { Inputs } from './module-calls.ts'
import { literalOf, originsOf, sensitiveArguments } from './origins.ts'
import { isMarkedSensitive } from './variable.ts'
import type { Workspace } from './workspace.ts'

/** A name of an input, and the expression that gives its value. */
interface Given {
  readonly name: string
  readonly expression: Expression
}

/**
 * Where a root's files spell out what must not be shown: the literals that reach a sensitive variable or
 * `sensitive(…)` as default, argument, value of a variable file or input of Terragrunt, through locals and
 * variables however far; credentials in the source of a module.
 */
export class Secrets {
  readonly found: Span[] = []
  private readonly modules: ModuleInstance[] = []
  /** Names of variables whose values are secret, by folder. */
  private readonly names = new Map<string, ReadonlySet<string>>()
  private readonly workspace: Workspace

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  /** Notes a module; callers come before what they call. */
  module(module: ModuleInstance): void {
    this.modules.push(module)
  }

  /** Follows the values of all modules that were noted: what is called first, for its callers give the values. */
  follow(): void {
    for (const module of this.modules.toReversed())
      if (!this.names.has(module.folder)) this.names.set(module.folder, this.inModule(module))
  }

  private inModule(module: ModuleInstance): ReadonlySet<string> {
    const { declarations } = module
    const { modules } = declarations
    const expressions = [...sensitiveArguments(declarations)]
    for (const block of blocksOf(declarations, 'output')) {
      const value = isMarkedSensitive(block) ? attributeNamed(block.body, 'value') : undefined
      if (value !== undefined) expressions.push(value.expression)
    }
    for (const [name, call] of modules) {
      const source = module.calls.source(name)
      const secret = source?.kind === 'folder' ? this.names.get(source.folder) : undefined
      for (const { name: argument, expression } of call.body.attributes)
        if (secret?.has(argument) === true) expressions.push(expression)
    }
    const { spans, variables: reached, locals } = originsOf(expressions, declarations)
    this.found.push(...spans)
    const variables = blocksOf(declarations, 'variable')
    for (const block of variables)
      if (isMarkedSensitive(block)) reached.add(block.labels[0]?.text ?? '')
    for (const { labels, body } of variables) {
      const isSecret = reached.has(labels[0]?.text ?? '')
      const value = isSecret ? attributeNamed(body, 'default') : undefined
      if (value !== undefined) this.found.push(value.expression.span)
    }
    if (reached.size > 0) locals.add('default')
    for (const file of declarations.files) this.damaged(file, locals)
    return reached
  }

  /** What variable files and Terragrunt units, `files` and `inputs`, give to the variables of a root. */
  inputs(folder: string, files: Iterable<string>, inputs: Inputs): void {
    const names = this.names.get(folder) ?? new Set()
    if (names.size === 0) return
    for (const name of names) {
      const value = inputs.get(name)?.()
      if (value !== undefined) this.found.push(...literalSpans(value))
    }
    for (const path of files) {
      if (!/\.(?:tfvars|tfvars\.json|hcl)$/.test(path)) continue
      const tree = this.workspace.parse(path)
      if (tree === undefined) continue
      const { attributes } = tree.body
      const given = path.endsWith('.hcl') ? attributes.flatMap(inputsOf) : attributes
      for (const { name, expression } of given)
        if (names.has(name)) this.found.push(expression.span)
      const isSpelledOut = given.length > 0 || !path.endsWith('.hcl')
      if (isSpelledOut) this.damaged(tree, names)
      else this.lines(tree, names)
    }
  }

  /** What the text of a file alone tells. */
  file(tree: HclFile): void {
    const { text } = tree.file
    if (text.includes('@') || text.includes('?'))
      for (const block of tree.body.blocks)
        if (block.type === 'module') this.found.push(...credentialsIn(block, text))
    if (tree.problems.length === 0) return
    if (/sensitive|ephemeral/.test(text)) this.lines(tree, new Set(['default', 'value']))
    for (const { index } of text.matchAll(/(?<![\w-])sensitive\(/g)) {
      const end = text.indexOf('\n', index)
      const start = index + 'sensitive('.length
      this.found.push({ file: tree.file.path, start, end: end < 0 ? text.length : end })
    }
  }

  /** In a file that could not be read in full, the rest of the line behind these names. */
  private damaged(tree: HclFile, names: ReadonlySet<string>): void {
    if (tree.problems.length > 0 && names.size > 0) this.lines(tree, names)
  }

  private lines({ file }: HclFile, names: ReadonlySet<string>): void {
    let end = 0
    for (const match of file.text.matchAll(/(?<![\w-])([\w-]+)"?[ \t]{0,80}[=:]/g)) {
      if (match.index < end || !names.has(match[1] ?? '')) continue
      const start = match.index + match[0].length
      end = damagedEnd(file.text, start)
      this.found.push({ file: file.path, start, end })
    }
  }

  /** A problem as it may be told: what stands at a secret is not quoted. */
  told(problem: SyntaxProblem): SyntaxProblem {
    const { span, message } = problem
    if (!message.includes(', found "') || !this.found.some((secret) => contains(secret, span)))
      return problem
    return { ...problem, message: message.replace(/, found "[^]*$/, '') }
  }
}

/** Where a value ends that may be damaged: with its heredoc, else before the next item that is no deeper. */
function damagedEnd(text: string, start: number): number {
  const indent = indentAt(text, text.lastIndexOf('\n', start - 1) + 1)
  const firstEnd = lineEnd(text, start)
  const marker = /<<-?([\w-]+)[ \t\r]*$/.exec(text.slice(start, firstEnd))?.[1]
  let end = firstEnd
  while (end < text.length) {
    const from = end + 1
    const next = lineEnd(text, from)
    const line = text.slice(from, Math.min(next, from + 1000))
    if (marker !== undefined) {
      if (line.trim() === marker) return next
    } else if (isItem.test(line) && indentAt(text, from) <= indent) return end
    end = next
  }
  return text.length
}

/** A line that starts an argument or a block, or closes something. */
const isItem = /^\s*(?:[\w-]+"?[ \t]*(?:[={:]|"[\w-]*")|"[\w-]+"[ \t]*[=:]|[}\])#])/

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

function indentAt(text: string, lineStart: number): number {
  let at = lineStart
  while (text[at] === ' ' || text[at] === '\t') at += 1
  return at - lineStart
}

/** The blocks of a type in all files, also those that declare a name again. */
function blocksOf({ files }: Declarations, type: string): readonly Block[] {
  return files.flatMap(({ body }) => body.blocks.filter((block) => block.type === type))
}

/** The entries of Terragrunt's `inputs = { … }`. */
function inputsOf({ name, expression }: Attribute): readonly Given[] {
  if (name !== 'inputs' || expression.kind !== 'object') return []
  return expression.entries.flatMap(({ key, value }) =>
    key.kind === 'bare-key'
      ? [{ name: key.name, expression: value }]
      : [{ name: literalOf(key) ?? '', expression: value }],
  )
}

/** Parameters of a module's source that say which version, and nothing else. */
const harmless: ReadonlySet<string> = new Set(['ref', 'depth', 'version', 'archive', 'checksum'])

/** The user part and the parameters of a module's address. */
function credentialsIn(call: Block, text: string): readonly Span[] {
  const source = attributeNamed(call.body, 'source')?.expression.span
  if (source === undefined) return []
  const { file, start } = source
  const written = text.slice(start, source.end)
  const found: Span[] = []
  const user = /(?:\/\/|::|")([^/@"\s]*:[^/\s]*|[^/@:"\s]*)@/.exec(written)
  const isLogin = user?.[1] !== undefined && (user[1].includes(':') || user[1] !== 'git')
  if (user?.[1] !== undefined && isLogin) {
    const from = start + user.index + user[0].length - 1 - user[1].length
    found.push({ file, start: from, end: from + user[1].length })
  }
  for (const match of written.matchAll(/[?&]([\w.-]+)=([^&"\s]+)/g)) {
    const [whole, name = '', value = ''] = match
    if (harmless.has(name)) continue
    const from = start + match.index + whole.length - value.length
    found.push({ file, start: from, end: from + value.length })
  }
  return found
}
