import type { BaselineCondition } from '../model/baseline.ts'
import type { NewStatement } from '../model/finding.ts'
import type { MapGrammar, SourceNode } from './source-tree.ts'

/** What is to be written, before it has a syntax. `copy`: as it stands elsewhere in the file. */
export type Draft =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly Draft[] }
  | { readonly kind: 'map'; readonly entries: readonly DraftEntry[] }
  | { readonly kind: 'copy'; readonly node: SourceNode }

export interface DraftEntry {
  readonly name: string
  readonly value: Draft
}

/** An entry whose value is copied from another statement, under the name it has there. */
export interface CopiedEntry {
  readonly name: string
  readonly node: SourceNode
}

/**
 * The elements of a statement, named as the grammar names them; `copied` entries come after the
 * actions. A statement without resources of its own has them among the copied. A block can leave
 * its effect out.
 */
export function statementDraft(
  statement: NewStatement,
  grammar: MapGrammar,
  copied: readonly CopiedEntry[] = [],
  withEffect = true,
): readonly DraftEntry[] {
  const isBlock = grammar === 'block'
  const effect: DraftEntry = {
    name: isBlock ? 'effect' : 'Effect',
    value: { kind: 'text', text: 'Allow' },
  }
  return [
    ...(withEffect ? [effect] : []),
    { name: isBlock ? 'actions' : 'Action', value: listDraft(statement.actions, grammar) },
    ...(statement.resources === undefined ? [] : [resourcesDraft(statement.resources, grammar)]),
    ...copied.map(({ name, node }): DraftEntry => ({ name, value: { kind: 'copy', node } })),
    ...conditionDraft(statement.condition, grammar),
  ]
}

export function resourcesDraft(resources: readonly string[], grammar: MapGrammar): DraftEntry {
  const name = grammar === 'block' ? 'resources' : 'Resource'
  return { name, value: listDraft(resources, grammar) }
}

/** A Condition element, or a block for each key. */
export function conditionDraft(
  condition: BaselineCondition | undefined,
  grammar: MapGrammar,
): readonly DraftEntry[] {
  const operators = Object.entries(condition ?? {})
  if (operators.length === 0) return []
  if (grammar === 'block')
    return operators.flatMap(([test, keys]) =>
      Object.entries(keys).map(([variable, values]): DraftEntry => {
        const entries = [
          { name: 'test', value: textDraft(test, grammar) },
          { name: 'variable', value: textDraft(variable, grammar) },
          { name: 'values', value: listDraft(values, grammar) },
        ]
        return { name: 'condition', value: { kind: 'map', entries } }
      }),
    )
  const entries = operators.map(([operator, keys]) => operatorDraft(operator, keys, grammar))
  return [{ name: 'Condition', value: { kind: 'map', entries } }]
}

/** One operator with its keys; a single value stands without a list. */
export function operatorDraft(
  operator: string,
  keys: Readonly<Record<string, readonly string[]>>,
  grammar: MapGrammar,
): DraftEntry {
  const entries = Object.entries(keys).map(([name, values]): DraftEntry => {
    const [only] = values
    const single = values.length === 1 && only !== undefined
    return { name, value: single ? textDraft(only, grammar) : listDraft(values, grammar) }
  })
  return { name: operator, value: { kind: 'map', entries } }
}

function listDraft(values: readonly string[], grammar: MapGrammar): Draft {
  return { kind: 'list', items: values.map((value) => textDraft(value, grammar)) }
}

/** In a policy document block the provider spells policy variables `&{…}`. */
function textDraft(text: string, grammar: MapGrammar): Draft {
  return { kind: 'text', text: grammar === 'block' ? text.replaceAll('${', '&{') : text }
}
