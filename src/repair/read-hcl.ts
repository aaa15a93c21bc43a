import type { Piece } from '../model/value.ts'
import type { Body, Expression, TemplateExpression } from '../parse/hcl/ast.ts'
import { readEmbedded, type Reading } from './read-nodes.ts'
import type { SourceEntry, SourceMap, SourceNode } from './source-tree.ts'

/** A body of arguments and blocks; a block stands under its type and labels. */
export function readBody(body: Body, reading: Reading): SourceMap {
  const attributes = body.attributes.map((attribute): SourceEntry => ({
    name: attribute.name,
    key: attribute.nameSpan,
    value: readExpression(attribute.expression, reading),
  }))
  const blocks = body.blocks.map((block): SourceEntry => ({
    name: [block.type, ...block.labels.map((label) => label.text)].join(' '),
    key: block.head,
    value: { ...readBody(block.body, reading), span: block.span },
  }))
  const entries = [...attributes, ...blocks].toSorted((a, b) => a.key.start - b.key.start)
  return { kind: 'map', grammar: 'block', entries, span: body.span }
}

function readExpression(expression: Expression, reading: Reading): SourceNode {
  const { span } = expression
  switch (expression.kind) {
    case 'template':
      return readTemplate(expression, reading)
    case 'parentheses':
      return readExpression(expression.inner, reading)
    case 'call': {
      const [only] = expression.args
      const encodes = expression.name === 'jsonencode' && expression.args.length === 1
      if (encodes && only !== undefined && !expression.expand) return readExpression(only, reading)
      // What is joined is spelled out list by list.
      if (expression.name === 'concat' && !expression.expand) {
        const items = expression.args.map((item) => readExpression(item, reading))
        return { kind: 'list', joins: true, items, span }
      }
      break
    }
    case 'tuple':
      return {
        kind: 'list',
        items: expression.items.map((item) => readExpression(item, reading)),
        span,
      }
    case 'object': {
      const entries = expression.entries.map(({ key, value }): SourceEntry => {
        const text = key.kind === 'bare-key' ? undefined : readExpression(key, reading)
        return {
          name: key.kind === 'bare-key' ? key.name : text?.kind === 'text' ? text.text : '',
          key: key.span,
          value: readExpression(value, reading),
        }
      })
      return { kind: 'map', grammar: 'object', entries, span }
    }
    default:
  }
  return { kind: 'opaque', source: reading.text.slice(span.start, span.end), span }
}

function readTemplate(template: TemplateExpression, reading: Reading): SourceNode {
  const pieces: Piece[] = []
  const source = reading.text.slice(template.span.start, template.span.end)
  const opaque: SourceNode = { kind: 'opaque', source, span: template.span }
  for (const part of template.parts) {
    if (part.kind === 'text') pieces.push(...part.pieces)
    else if (part.kind === 'interpolation')
      pieces.push({
        kind: 'unresolved',
        text: reading.text.slice(part.span.start + 2, part.span.end - 1),
        span: part.span,
        reason: 'opaque',
        symbol: `${part.span.start}`,
        shape: 'any',
      })
    else return opaque
  }
  const embedded = readEmbedded(pieces, template.span, reading)
  if (embedded !== undefined) return embedded
  if (template.form !== 'quoted') return opaque
  let text = ''
  for (const piece of pieces) {
    if (piece.kind !== 'literal') return opaque
    text += piece.text
  }
  return { kind: 'text', text, span: template.span }
}
