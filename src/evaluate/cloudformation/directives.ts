import type { Directive } from '../../model/estate.ts'
import type { SourceFile } from '../../model/source.ts'
import { contains, enclose, type Span } from '../../model/span.ts'
import type { Node } from '../../parse/node.ts'
import { directiveFrom, directiveMark } from '../directive-text.ts'
import { childNode, childText, itemsOf, scalarText } from './node-access.ts'
import type { ResourceDeclaration, Template } from './template.ts'

/**
 * The directives of a template: comments above or inside a resource, and `IamBaseline` in a resource's
 * Metadata. `written` is the template as the source has it, `made` what its transforms make of it;
 * addresses start with `prefix`.
 */
export function directivesOf(
  file: SourceFile,
  root: Node,
  written: Template,
  made: Template,
  prefix: string,
): readonly Directive[] {
  const comments = file.text.includes(directiveMark) ? commentsOf(file, root) : []
  const declarations = [...written.resources.values()]
  const fromComments = comments.flatMap(({ text, span }) => {
    const owner = ownerOf(span, declarations)
    const target =
      owner === undefined ? { after: span.end } : { address: prefix + addressOf(owner, made) }
    return directiveFrom(text, span, target) ?? []
  })
  return [
    ...fromComments,
    ...declarations.flatMap((declaration) => metadata(declaration, made, prefix)),
  ]
}

/** The comments that hold a directive. A number sign inside a scalar is text. */
function commentsOf(
  file: SourceFile,
  root: Node,
): readonly { readonly text: string; readonly span: Span }[] {
  const found: { text: string; span: Span }[] = []
  const { path, text } = file
  let at = text.indexOf(directiveMark)
  for (; at >= 0; at = text.indexOf(directiveMark, at + 1)) {
    const sign = text.lastIndexOf('#', at)
    if (sign < 0 || text.slice(sign + 1, at).trim() !== '') continue
    const before = sign === 0 ? '\n' : text.charAt(sign - 1)
    if (!/\s/.test(before)) continue
    const line = text.slice(at).search(/[\r\n]/)
    const end = line < 0 ? text.length : at + line
    const span = { file: path, start: sign, end }
    if (!insideScalar(root, span)) found.push({ text: text.slice(at, end).trim(), span })
  }
  return found
}

function insideScalar(node: Node, span: Span): boolean {
  if (node.kind === 'scalar') return contains(node.span, span)
  const children =
    node.kind === 'list' ? node.items : node.entries.flatMap(({ key, value }) => [key, value])
  return children.some(
    (child) => (child.kind === 'scalar' || contains(child.span, span)) && insideScalar(child, span),
  )
}

/** The resource a comment stands in, else the next one. */
function ownerOf(
  span: Span,
  declarations: readonly ResourceDeclaration[],
): ResourceDeclaration | undefined {
  const here = declarations.filter((declaration) => declaration.span.file === span.file)
  const around = here.find((declaration) =>
    contains(enclose(declaration.span, declaration.body.span), span),
  )
  if (around !== undefined) return around
  return here
    .filter((declaration) => declaration.span.start >= span.end)
    .reduce<ResourceDeclaration | undefined>(
      (next, one) => (next === undefined || one.span.start < next.span.start ? one : next),
      undefined,
    )
}

/** The role stands for the function or state machine that a transform makes it for. */
function addressOf(declaration: ResourceDeclaration, made: Template): string {
  const role = `${declaration.id}Role`
  const isServerless = declaration.type.startsWith('AWS::Serverless::')
  return isServerless && made.resources.get(role)?.generated === true ? role : declaration.id
}

function metadata(
  declaration: ResourceDeclaration,
  made: Template,
  prefix: string,
): readonly Directive[] {
  const node = childNode(childNode(declaration.body, 'Metadata'), 'IamBaseline')
  if (node === undefined) return []
  const target = { address: prefix + addressOf(declaration, made) }
  const all = node.kind === 'list' ? node.items : [node]
  return all.flatMap((item) => {
    const text = scalarText(item) ?? written(item)
    return text === undefined
      ? []
      : (directiveFrom(`${directiveMark} ${text}`, item.span, target) ?? [])
  })
}

/** The map form: `Baseline`, `Version`, `Features`. */
function written(node: Node): string | undefined {
  const id = childText(node, 'Baseline') ?? childText(node, 'Id')
  if (id === undefined) return undefined
  const version = childText(node, 'Version')
  const features = itemsOf(childNode(node, 'Features')).flatMap((item) => scalarText(item) ?? [])
  return [version === undefined ? id : `${id}@${version}`, ...features].join(' ')
}
