import type { Edit } from '../model/edit.ts'
import type { IntentStep } from '../model/finding.ts'
import { contains } from '../model/span.ts'
import { elementsOf, itemsText, mapText, statementText, type Elements } from './canonical.ts'
import { entryBefore, withoutEntry } from './map-edits.ts'
import { changed, type At, type Outcome } from './outcome.ts'
import type { Source } from './read-source.ts'
import { elementsNamed, type SourceEntry, type SourceMap } from './source-tree.ts'

type Replacement = Extract<IntentStep, { kind: 'replace-operator' }>

/** Puts the key under the other operator; keys that share its operator keep theirs. */
export function replacingOperator(at: At, step: Replacement): Outcome | undefined {
  const { node } = at.place
  if (node.grammar === 'escaped') return undefined
  if (node.grammar === 'block') return inBlock(at, step)
  const conditions = elementsNamed(node, 'condition')
  const [condition] = conditions
  if (condition?.value.kind !== 'map' || conditions.length > 1) return undefined
  const made = inMap(condition.value, step, at.source)
  if (made === undefined) return undefined
  const says = (elements: Elements): Elements =>
    elements.map((own) =>
      own[0] === condition.name ? ([condition.name, made.says] as const) : own,
    )
  return changed(at, [{ edits: made.edits, says }])
}

/** `test = "StringLike"` of the condition block that has the key. */
function inBlock(at: At, step: Replacement): Outcome | undefined {
  const { node } = at.place
  const index = node.entries.findIndex(
    ({ name, value }) =>
      name === 'condition' && value.kind === 'map' && contains(value.span, step.key),
  )
  const block = node.entries[index]?.value
  if (block?.kind !== 'map') return undefined
  const [test] = elementsNamed(block, 'test')
  if (test?.value.kind !== 'text' || test.value.text !== step.from) return undefined
  const text = elementsOf(block).map((own) =>
    own[0] === test.name ? ([test.name, itemsText([], [step.to])] as const) : own,
  )
  const says = (elements: Elements): Elements =>
    elements.map((own, place) => (place === index ? [own[0], mapText(text)] : own))
  const edits = renamed(test.value.span, step, at.source)
  return edits === undefined ? undefined : changed(at, [{ edits, says }])
}

interface MapChange {
  readonly edits: readonly Edit[]
  readonly says: string
}

function inMap(condition: SourceMap, step: Replacement, source: Source): MapChange | undefined {
  const names = condition.entries.map(({ name }) => name)
  if (new Set(names).size < names.length) return undefined
  const at = condition.entries.findIndex(
    ({ name, value }) =>
      name === step.from && value.kind === 'map' && contains(value.span, step.key),
  )
  const operator = condition.entries[at]
  if (operator?.value.kind !== 'map') return undefined
  const keys = operator.value
  const index = keys.entries.findIndex(({ key }) => contains(key, step.key))
  const own = keys.entries[index]
  if (own === undefined) return undefined
  const target = condition.entries.find(({ name }) => name === step.to)
  const isAlone = keys.entries.length === 1
  if (target === undefined && isAlone) {
    const edits = renamed(operator.key, step, source)
    if (edits === undefined) return undefined
    return { edits, says: saysOf(condition, step, own, undefined) }
  }
  // An operator that loses its only key would have to go as well.
  if (isAlone) return undefined
  const edits = [
    withoutEntry(keys, index, source),
    entering(condition, at, target, own, step, source),
  ]
  if (edits.some((edit) => edit === undefined)) return undefined
  return { edits: edits.flatMap((edit) => edit ?? []), says: saysOf(condition, step, own, target) }
}

/** The key with its values under the operator that is there, or under a new one. */
function entering(
  condition: SourceMap,
  at: number,
  target: SourceEntry | undefined,
  own: SourceEntry,
  step: Replacement,
  source: Source,
): Edit | undefined {
  const entry = { name: own.name, value: { kind: 'copy', node: own.value } } as const
  if (target === undefined) {
    const value = { kind: 'map', entries: [entry] } as const
    return entryBefore(condition, at, { name: step.to, value }, source)
  }
  if (target.value.kind !== 'map') return undefined
  if (target.value.entries.some(({ name }) => name.toLowerCase() === own.name.toLowerCase()))
    return undefined
  return entryBefore(target.value, 0, entry, source)
}

function saysOf(
  condition: SourceMap,
  { from, to }: Replacement,
  own: SourceEntry,
  target: SourceEntry | undefined,
): string {
  const moved = [own.name, statementText(own.value)] as const
  const operators = condition.entries.flatMap(({ name, value }): Elements => {
    if (value.kind !== 'map') return [[name, statementText(value)]]
    const keys = value.entries.flatMap((key): Elements =>
      key === own ? [] : [[key.name, statementText(key.value)]],
    )
    if (name === to) return [[name, mapText([...keys, moved])]]
    if (name === from && keys.length === 0) return []
    return [[name, mapText(keys)]]
  })
  return mapText([...operators, ...(target === undefined ? [[to, mapText([moved])] as const] : [])])
}

/** The operator's name in place of the other, its quotes as they are. */
function renamed(
  span: Edit['span'],
  { from, to }: Replacement,
  { text }: Source,
): readonly Edit[] | undefined {
  const at = text.slice(span.start, span.end).indexOf(from)
  if (at < 0) return undefined
  const start = span.start + at
  return [{ span: { ...span, start, end: start + from.length }, text: to }]
}
