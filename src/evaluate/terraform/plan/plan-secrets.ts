import { addTo } from '../../../model/multimap.ts'
import type { Span } from '../../../model/span.ts'
import type { MapNode, Node } from '../../../parse/node.ts'
import { maxDepth } from '../values.ts'
import { child, descend, isTrue, itemOf, itemsAt } from './plan-node.ts'

/** Members of a plan that hold objects; what stands under other names is not read, and nobody says what of it is secret. */
const objectMembers: ReadonlySet<string> = new Set([
  'planned_values',
  'prior_state',
  'resource_changes',
  'values',
])

/** Members of a change that tell nothing of values. */
const plainMembers: ReadonlySet<string> = new Set([
  'actions',
  'after',
  'after_sensitive',
  'after_unknown',
  'before',
  'before_sensitive',
  'replace_paths',
])

/**
 * Where a plan spells out what it marks as sensitive: a plan holds such values like any other. All that
 * is not read, such as variables, outputs and the configuration, counts as marked.
 */
export function planSecrets(plan: Node): readonly Span[] {
  const found: Span[] = []
  hideOthers(plan, objectMembers, found)
  const states = [
    child(plan, 'planned_values'),
    child(plan, 'values'),
    descend(plan, 'prior_state', 'values'),
  ]
  hideOthers(child(plan, 'prior_state'), new Set(['values']), found)
  for (const state of states) {
    hideOthers(state, new Set(['root_module']), found)
    const waiting = [child(state, 'root_module')]
    for (let module = waiting.pop(); module !== undefined; module = waiting.pop()) {
      hideOthers(module, new Set(['resources', 'child_modules']), found)
      for (const node of itemsAt(module, 'resources')) {
        hideOthers(node, new Set(['values', 'sensitive_values']), found)
        hideMarked(child(node, 'values'), child(node, 'sensitive_values'), found, 0)
      }
      waiting.push(...itemsAt(module, 'child_modules'))
    }
  }
  for (const node of itemsAt(plan, 'resource_changes')) {
    const change = child(node, 'change')
    hideOthers(change, plainMembers, found)
    hideMarked(child(change, 'before'), child(change, 'before_sensitive'), found, 0)
    hideMarked(child(change, 'after'), child(change, 'after_sensitive'), found, 0)
  }
  return found
}

/** Hides what a map holds under other names than these; scalars but texts tell nothing. */
function hideOthers(node: Node | undefined, shown: ReadonlySet<string>, found: Span[]): void {
  if (node?.kind !== 'map') return
  const isChange = shown === plainMembers
  for (const { key, value } of node.entries)
    if (!shown.has(key.text) && (value.kind !== 'scalar' || isChange)) found.push(value.span)
}

function hideMarked(
  value: Node | undefined,
  marks: Node | undefined,
  found: Span[],
  depth: number,
): void {
  if (value === undefined || marks === undefined) return
  if (isTrue(marks) || depth > maxDepth) found.push(value.span)
  else if (value.kind === 'list')
    for (const [index, item] of value.items.entries())
      hideMarked(item, itemOf(marks, index), found, depth + 1)
  else if (value.kind === 'map' && marks.kind === 'map') {
    const byName = entriesByName(value)
    for (const { key, value: mark } of marks.entries) {
      // `tags_all` repeats the tags without saying which of them are secret.
      const names = key.text === 'tags' ? ['tags', 'tags_all'] : [key.text]
      for (const name of names)
        for (const inner of byName.get(name) ?? []) hideMarked(inner, mark, found, depth + 1)
    }
  }
}

/** All values of a name: a reader of the text sees each of them. */
function entriesByName(map: MapNode): ReadonlyMap<string, readonly Node[]> {
  const byName = new Map<string, Node[]>()
  for (const { key, value } of map.entries) addTo(byName, key.text, value)
  return byName
}
