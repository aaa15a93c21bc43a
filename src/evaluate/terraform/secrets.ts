import type { Span } from '../../model/span.ts'
import type { Attribute, Block, HclFile } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import type { ModuleInstance } from './module-instance.ts'
import { isMarkedSensitive } from './variable.ts'
import type { Workspace } from './workspace.ts'

/** A name of an input, and where its value is written. */
interface Given {
  readonly name: string
  readonly span: Span
}

/**
 * Where a root's files spell out what must not be shown: defaults of sensitive variables and the values
 * that calls, variable files and Terragrunt's inputs give them, literals in `sensitive(…)`, credentials
 * in the source of a module.
 */
export class Secrets {
  readonly found: Span[] = []
  private readonly folders = new Set<string>()
  private readonly workspace: Workspace

  constructor(workspace: Workspace) {
    this.workspace = workspace
  }

  /** The variables of a module, and what it gives to those of the modules it calls. */
  module(module: ModuleInstance): void {
    if (this.folders.has(module.folder)) return
    this.folders.add(module.folder)
    const { variables, modules } = module.declarations
    for (const block of variables.values()) {
      const value = attributeNamed(block.body, 'default')
      if (value !== undefined && isMarkedSensitive(block)) this.found.push(value.expression.span)
    }
    for (const [name, call] of modules) {
      const source = module.sourceOfCall(name)
      if (source?.kind !== 'folder') continue
      const names = sensitiveNames(this.workspace.declarations(source.folder).variables)
      this.given(call.body.attributes.map(argumentOf), names)
    }
  }

  /** What variable files and Terragrunt units give to the variables of a root. */
  inputs(folder: string, files: Iterable<string>): void {
    const names = sensitiveNames(this.workspace.declarations(folder).variables)
    if (names.size === 0) return
    for (const path of files) {
      if (!/\.(?:tfvars|tfvars\.json|hcl)$/.test(path)) continue
      const tree = this.workspace.parse(path)
      if (tree === undefined) continue
      const { attributes } = tree.body
      this.given(
        path.endsWith('.hcl') ? attributes.flatMap(inputsOf) : attributes.map(argumentOf),
        names,
      )
      this.damaged(tree, names)
    }
  }

  /** What the text of a file alone tells. */
  file(tree: HclFile): void {
    const { text } = tree.file
    if (text.includes('sensitive(')) this.found.push(...literalsInCalls(tree))
    if (text.includes('@') || text.includes('?'))
      for (const block of tree.body.blocks)
        if (block.type === 'module') this.found.push(...credentialsIn(block, text))
    if (text.includes('sensitive')) this.damaged(tree, new Set(['default']))
  }

  private given(given: readonly Given[], names: ReadonlySet<string>): void {
    for (const { name, span } of given) if (names.has(name)) this.found.push(span)
  }

  /** In a file that could not be read in full, the rest of the line behind these names. */
  private damaged({ file, problems }: HclFile, names: ReadonlySet<string>): void {
    if (problems.length === 0) return
    for (const match of file.text.matchAll(/(?<![\w-])([\w-]+)"?[ \t]{0,80}[=:]/g)) {
      if (!names.has(match[1] ?? '')) continue
      const start = match.index + match[0].length
      const end = file.text.indexOf('\n', start)
      this.found.push({ file: file.path, start, end: end < 0 ? file.text.length : end })
    }
  }
}

function sensitiveNames(variables: ReadonlyMap<string, Block>): ReadonlySet<string> {
  return new Set(
    [...variables].flatMap(([name, block]) => (isMarkedSensitive(block) ? [name] : [])),
  )
}

function argumentOf({ name, expression }: Attribute): Given {
  return { name, span: expression.span }
}

/** The entries of Terragrunt's `inputs = { … }`. */
function inputsOf({ name, expression }: Attribute): readonly Given[] {
  if (name !== 'inputs' || expression.kind !== 'object') return []
  return expression.entries.flatMap(({ key, value }) =>
    key.kind === 'bare-key' ? [{ name: key.name, span: value.span }] : [],
  )
}

/** Texts and numbers in the arguments of `sensitive(…)`; a policy is no secret. */
function literalsInCalls({ body, file }: HclFile): readonly Span[] {
  const found: Span[] = []
  const waiting: { readonly node: object; readonly secret: boolean }[] = [
    { node: body, secret: false },
  ]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { node } = next
    const kind = 'kind' in node ? node.kind : undefined
    const span = 'span' in node ? (node.span as Span) : undefined
    if (next.secret && span !== undefined && (kind === 'text' || kind === 'number'))
      found.push(span)
    const isCall = kind === 'call' && 'name' in node && node.name === 'sensitive'
    const isPolicy =
      isCall &&
      span !== undefined &&
      /[\s{,"]Statement"?\s{0,40}[:=]/.test(file.text.slice(span.start, span.end))
    const secret = isCall ? !isPolicy : next.secret
    for (const child of Object.values(node) as readonly unknown[])
      if (typeof child === 'object' && child !== null) waiting.push({ node: child, secret })
  }
  return found
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
