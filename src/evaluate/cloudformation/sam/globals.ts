import type { MapNode, Node } from '../../../parse/node.ts'
import { intrinsicOf } from '../intrinsic.ts'
import { childNode, entryNode, itemsOf, scalarText } from '../node-access.ts'
import type { ResourceDeclaration } from '../template.ts'

/** A resource with the `Globals` of its type merged into its properties. */
export function withGlobals(
  declaration: ResourceDeclaration,
  globals: Node | undefined,
): ResourceDeclaration {
  const section = declaration.type.startsWith('AWS::Serverless::')
    ? childNode(globals, declaration.type.slice('AWS::Serverless::'.length))
    : undefined
  const allowed = withoutIgnored(section, childNode(declaration.body, 'IgnoreGlobals'))
  if (allowed === undefined || declaration.body.kind !== 'map') return declaration
  const own = entryNode(declaration.body, 'Properties')
  const merged = own === undefined ? allowed : merge(allowed, own.value, 0)
  const rest = declaration.body.entries.filter((entry) => entry !== own)
  const key = own?.key ?? {
    kind: 'scalar' as const,
    text: 'Properties',
    pieces: [],
    style: 'plain' as const,
    tag: undefined,
    span: declaration.span,
  }
  return {
    ...declaration,
    body: { ...declaration.body, entries: [...rest, { key, value: merged }] },
  }
}

function withoutIgnored(section: Node | undefined, ignored: Node | undefined): MapNode | undefined {
  if (section?.kind !== 'map' || scalarText(ignored) === '*') return undefined
  const names = new Set(itemsOf(ignored).map((item) => scalarText(item)))
  return { ...section, entries: section.entries.filter((entry) => !names.has(entry.key.text)) }
}

/** Maps are merged, lists joined, everything else is the resource's own. */
function merge(general: Node, own: Node, depth: number): Node {
  if (depth > 60 || intrinsicOf(general) !== undefined || intrinsicOf(own) !== undefined) return own
  if (general.kind === 'list' && own.kind === 'list') {
    return { ...own, items: [...general.items, ...own.items] }
  }
  if (general.kind !== 'map' || own.kind !== 'map') return own
  const names = new Set(own.entries.map((entry) => entry.key.text))
  const inherited = general.entries.filter((entry) => !names.has(entry.key.text))
  const entries = own.entries.map((entry) => {
    const shared = childNode(general, entry.key.text)
    return shared === undefined ? entry : { ...entry, value: merge(shared, entry.value, depth + 1) }
  })
  return { ...own, entries: [...inherited, ...entries] }
}
