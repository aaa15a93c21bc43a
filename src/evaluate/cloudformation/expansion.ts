import { isUnreadable } from '../../model/source.ts'
import { textOf } from '../../model/value.ts'
import type { MapNode, Node } from '../../parse/node.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { intrinsicOf } from './intrinsic.ts'
import { localPath } from './local-path.ts'
import { childNode, entryNode, scalarText, type NodeEntry } from './node-access.ts'
import { hole, type Scope } from './scope.ts'
import { substituted } from './substitution.ts'

/** Copies that the loops of one template may make. */
const maxCopies = 2000

interface Expansion {
  readonly scope: Scope
  copies: number
}

/** True where a template has loops or includes to expand. */
export function needsExpansion(text: string): boolean {
  return /Fn::ForEach|Fn::Transform|AWS::Include|!Transform/.test(text)
}

/**
 * A template with its loops written out and the local files that it includes put in place. What cannot
 * be had leaves its map open and is named as not analysed.
 */
export function expanded(template: MapNode, scope: Scope): MapNode {
  const result = expandNode(template, { scope, copies: maxCopies }, 0)
  const transform = entryNode(template, 'Transform')
  const named = transform === undefined ? undefined : includeOf(transform.value)
  if (result.kind !== 'map' || transform === undefined || named === undefined) {
    return result.kind === 'map' ? result : template
  }
  const more = included(transform.value, scope)
  return more?.kind === 'map'
    ? { ...result, entries: [...result.entries, ...more.entries] }
    : result
}

function expandNode(node: Node, expansion: Expansion, depth: number): Node {
  if (depth > 100 || node.kind === 'scalar') return node
  const call = intrinsicOf(node)
  if (call?.name === 'Fn::Transform') {
    const found = included(call.argument, expansion.scope)
    if (found !== undefined) return expandNode(found, expansion, depth + 1)
    return node
  }
  if (node.kind === 'list') {
    return { ...node, items: node.items.map((item) => expandNode(item, expansion, depth + 1)) }
  }
  let { open } = node
  const entries = node.entries.flatMap((entry): readonly NodeEntry[] => {
    if (entry.key.text === 'Fn::Transform') {
      const found = included(entry.value, expansion.scope)
      if (found?.kind === 'map') return found.entries
      const { scope } = expansion
      open ??= hole('Fn::Transform', entry.key.span, scope, { reason: 'macro' })
      return []
    }
    if (entry.key.text.startsWith('Fn::ForEach::')) return loop(entry, expansion, depth)
    return [{ ...entry, value: expandNode(entry.value, expansion, depth + 1) }]
  })
  return open === undefined ? { ...node, entries } : { ...node, entries, open }
}

/** One copy of the loop's body for each item of its collection; the body once where they are not known. */
function loop(entry: NodeEntry, expansion: Expansion, depth: number): readonly NodeEntry[] {
  const [nameNode, collection, body] = entry.value.kind === 'list' ? entry.value.items : []
  const name = scalarText(nameNode)
  if (name === undefined || collection === undefined || body?.kind !== 'map') return []
  const { scope } = expansion
  const values = collectionOf(collection, scope)
  if (values === undefined) {
    scope.log.notAnalysed.push({
      file: entry.key.span.file,
      span: entry.key.span,
      reason: 'unknown-loop',
      text: `the items of ${entry.key.text} are not known: its body is read once`,
    })
    return mapEntries(expandNode(body, expansion, depth + 1))
  }
  return values.flatMap((value) => {
    expansion.copies -= 1
    if (expansion.copies < 0) return []
    return mapEntries(expandNode(substituted(body, name, value), expansion, depth + 1))
  })
}

function mapEntries(node: Node): readonly NodeEntry[] {
  return node.kind === 'map' ? node.entries : []
}

function collectionOf(node: Node, scope: Scope): readonly string[] | undefined {
  const value = scope.evaluate(node, scope)
  if (value.kind !== 'list' || value.open !== undefined) return undefined
  const texts: string[] = []
  for (const item of value.items) {
    const nested = item.kind === 'list' ? item.items : [item]
    for (const one of nested) {
      const text = one.kind === 'number' ? one.text : textOf(one)
      if (text === undefined) return undefined
      texts.push(text)
    }
  }
  return texts
}

/** The location of an `AWS::Include`. */
function includeOf(transform: Node): Node | undefined {
  const name = scalarText(childNode(transform, 'Name'))
  return name === 'AWS::Include'
    ? childNode(childNode(transform, 'Parameters'), 'Location')
    : undefined
}

/** The content of an included file of the tree. */
function included(transform: Node, scope: Scope): Node | undefined {
  const location = includeOf(transform)
  const text = location === undefined ? undefined : textOf(scope.evaluate(location, scope))
  const path = text === undefined ? undefined : localPath(text, scope.template.file)
  const { span } = transform
  const refuse = (reason: string, why: string): undefined => {
    scope.log.notAnalysed.push({ file: span.file, span, reason, text: why })
    return undefined
  }
  if (location === undefined) {
    refuse('macro', 'what a macro makes of the template is not known')
    return
  }
  if (path === undefined) {
    refuse('external-include', 'the included file is not in this tree')
    return
  }
  const file = scope.tree.read(path)
  if (isUnreadable(file)) {
    refuse(file.unreadable, `${path} ${file.text}`)
    return
  }
  scope.log.files.add(path)
  const { nodes } = path.endsWith('.json') ? parseJson(file) : parseYaml(file)
  return nodes[0]
}
