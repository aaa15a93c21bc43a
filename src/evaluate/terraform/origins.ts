import type { Span } from '../../model/span.ts'
import type { Expression, HclFile } from '../../parse/hcl/ast.ts'
import type { Declarations } from './declarations.ts'

/** What values are made of: literals of the source, and names of variables and locals. */
export interface Origins {
  readonly spans: Span[]
  readonly variables: Set<string>
  readonly locals: Set<string>
}

interface Step {
  /** undefined for an index that is not spelled out. */
  readonly name: string | undefined
}

/** A syntax node of whatever kind. */
interface Node {
  readonly kind?: unknown
  readonly span?: Span
}

/**
 * Texts and numbers that expressions hold, and those of the locals they name, however far: only the
 * entry of an object that is asked for. What writes a policy is left out.
 */
export function originsOf(roots: readonly Expression[], declarations: Declarations): Origins {
  const spans: Span[] = []
  const variables = new Set<string>()
  const locals = new Set<string>()
  const seen = new Set<object>()
  const waiting: object[] = roots.filter((root) => !writesPolicy(root, declarations))
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const { kind, span } = node as Node
    if (span !== undefined && (kind === 'text' || kind === 'number')) spans.push(span)
    const reference = kind === undefined ? undefined : referenceOf(node as Expression)
    const { root, name = '', rest = [] } = reference ?? {}
    if (root === 'var') variables.add(name)
    if (root === 'local') locals.add(name)
    const local = root === 'local' ? declarations.locals.get(name) : undefined
    const children: readonly unknown[] =
      local === undefined ? Object.values(node) : [entryAt(local.expression, rest)]
    for (const child of children) {
      if (typeof child !== 'object' || child === null || seen.has(child)) continue
      seen.add(child)
      if (!writesPolicy(child, declarations)) waiting.push(child)
    }
  }
  return { spans, variables, locals }
}

interface Reference {
  readonly root: string
  readonly name: string | undefined
  readonly rest: readonly Step[]
}

/** `root.name…` with the steps behind it; undefined for what is no reference. */
function referenceOf(expression: Expression): Reference | undefined {
  const steps: Step[] = []
  let at = expression
  while (at.kind === 'attribute' || at.kind === 'index') {
    steps.unshift({ name: at.kind === 'attribute' ? at.name : literalOf(at.key) })
    at = at.source
  }
  if (at.kind !== 'variable') return undefined
  return { root: at.name, name: steps[0]?.name, rest: steps.slice(1) }
}

/** The text of an expression that is nothing but text. */
export function literalOf(expression: Expression): string | undefined {
  const [part, more] = expression.kind === 'template' ? expression.parts : []
  if (part?.kind !== 'text' || more !== undefined) return undefined
  return part.pieces.map((piece) => piece.text).join('')
}

/** The part of an expression that steps lead to, as far as objects spell it out. */
function entryAt(expression: Expression, steps: readonly Step[]): Expression {
  let at = expression
  for (const { name } of steps) {
    if (at.kind !== 'object' || name === undefined) break
    const entry = at.entries.findLast(
      ({ key }) => (key.kind === 'bare-key' ? key.name : literalOf(key)) === name,
    )
    if (entry === undefined) break
    at = entry.value
  }
  return at
}

/** A policy is no secret, and is there to be read by others. */
function writesPolicy(node: object, { files }: Declarations): boolean {
  const { kind, span } = node as Node
  if (kind !== 'call' && kind !== 'object' && kind !== 'template') return false
  const text = files.find(({ file }) => file.path === span?.file)?.file.text
  if (span === undefined || text === undefined) return false
  return /[\s{,"]Statement"?\s{0,40}[:=]/.test(text.slice(span.start, span.end))
}

/** The arguments of every call of `sensitive` in these files. */
export function sensitiveArguments({ files }: Declarations): readonly Expression[] {
  return files.flatMap(sensitiveIn)
}

const sensitives = new WeakMap<HclFile, readonly Expression[]>()

/** Searched once a file, which many roots may read. */
function sensitiveIn(tree: HclFile): readonly Expression[] {
  if (!tree.file.text.includes('sensitive(')) return []
  const known = sensitives.get(tree)
  if (known !== undefined) return known
  const found: Expression[] = []
  const waiting: object[] = [tree.body]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const expression = node as Expression
    if (expression.kind === 'call' && expression.name === 'sensitive')
      found.push(...expression.args)
    for (const child of Object.values(node) as readonly unknown[])
      if (typeof child === 'object' && child !== null) waiting.push(child)
  }
  sensitives.set(tree, found)
  return found
}
