import type { IntentStep, NewStatement } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import {
  actionListOf,
  addActions,
  changeActions,
  indexesOf,
  withRepeats,
  type ActionChange,
  type ActionList,
} from './action-list.ts'
import { changed, gone, type At, type Outcome } from './outcome.ts'
import type { Source } from './read-source.ts'
import { elementsNamed } from './source-tree.ts'
import { insertStatements, limitStatement } from './statement-edits.ts'

type Limit = Extract<IntentStep, { kind: 'restore-condition' | 'replace-resources' }>

/** Adds actions to the list of a statement. */
export function adding(at: At, names: readonly string[]): Outcome | undefined {
  const actions = actionListOf(at.place, at.source)
  const made = actions === undefined ? undefined : addActions(actions, names)
  return made === undefined ? undefined : changed(at, [made])
}

/** Writes statements behind this one. */
export function inserting(
  at: At,
  statements: readonly NewStatement[],
  copied: Parameters<typeof insertStatements>[3] = [],
): Outcome | undefined {
  if (!spellsPlainly(statements, at.source)) return undefined
  const made = insertStatements(at.place, at.source, statements, copied)
  if (made === undefined) return undefined
  return { at, edits: made.edits, takes: [], says: undefined, inserted: made.says }
}

/** The spans of one statement's actions. */
export interface Chosen {
  readonly at: At
  readonly spans: readonly Span[]
}

/** Takes actions out of their statements; a statement goes where none is left. */
export function removing(chosen: readonly Chosen[]): readonly Outcome[] | undefined {
  return all(chosen.map(({ at, spans }) => withoutActions(at, spans)))
}

function withoutActions(at: At, spans: readonly Span[]): Outcome | undefined {
  const actions = actionListOf(at.place, at.source)
  const removed = actions === undefined ? undefined : indexesOf(actions, spans)
  if (actions === undefined || removed === undefined) return undefined
  const made = changeActions(actions, { removed })
  if (made === 'empty') return gone(at)
  return made === undefined ? undefined : changed(at, [made])
}

/**
 * Puts other actions in the place of some. What may be granted with limits alone stands in statements
 * of its own: behind the first statement that stays, or in the place of one of which nothing stays.
 */
export function replacing(
  chosen: readonly Chosen[],
  by: readonly string[],
  limited: readonly NewStatement[],
): readonly Outcome[] | undefined {
  const outcomes: Outcome[] = []
  let left = limited
  for (const { at, spans } of chosen) {
    const actions = actionListOf(at.place, at.source)
    const indexes = actions === undefined ? undefined : indexesOf(actions, spans)
    const [index, ...removed] = indexes ?? []
    if (actions === undefined || index === undefined) return undefined
    const made = changeActions(actions, { removed, replaced: { index, by } })
    if (made === undefined) return undefined
    if (left.length > 0 && !isOpen(at)) return undefined
    if (made !== 'empty') {
      outcomes.push(changed(at, [made]))
      const behind = left.length === 0 ? undefined : inserting(at, left)
      if (left.length > 0 && behind === undefined) return undefined
      if (behind !== undefined) outcomes.push(behind)
    } else if (left.length === 0) outcomes.push(gone(at))
    else {
      const rewritten = rewriting(at, actions, { removed, replaced: { index, by: [] } }, left)
      if (rewritten === undefined) return undefined
      outcomes.push(...rewritten)
    }
    left = []
  }
  return outcomes
}

/** The statement becomes the first of `statements`; the others come behind it. */
function rewriting(
  at: At,
  actions: ActionList,
  { removed, replaced }: ActionChange,
  [first, ...rest]: readonly NewStatement[],
): readonly Outcome[] | undefined {
  if (first === undefined || !spellsPlainly([first], at.source)) return undefined
  const by = replaced === undefined ? undefined : { index: replaced.index, by: first.actions }
  const made = changeActions(actions, { removed, ...(by === undefined ? {} : { replaced: by }) })
  const limit = limitStatement(at.place, at.source, first)
  if (made === undefined || made === 'empty' || limit === undefined) return undefined
  const outcome = changed(at, [made, limit])
  if (rest.length === 0) return [outcome]
  const behind = inserting(at, rest)
  return behind === undefined ? undefined : [outcome, behind]
}

/** Limits the statement where all its actions get the same limits; else takes them out and writes statements of their own. */
export function limiting({ at, spans }: Chosen, step: Limit): readonly Outcome[] | undefined {
  const { place, source } = at
  const actions = actionListOf(place, source)
  const indexes = actions === undefined ? undefined : indexesOf(actions, spans)
  const [only, ...more] = step.statements
  if (actions === undefined || indexes === undefined || only === undefined) return undefined
  if (!spellsPlainly(step.statements, source)) return undefined
  const isWhole = withRepeats(actions, indexes).length === actions.items.length
  if (isWhole && more.length === 0) {
    const limit = limitStatement(place, source, only)
    return limit === undefined ? undefined : [changed(at, [limit])]
  }
  // What else limits the statement would have to be copied and joined with what is restored.
  if (!isOpen(at)) return undefined
  const [resources] = elementsNamed(place.node, 'resource', 'resources')
  const keeps = step.statements.filter((statement) => statement.resources === undefined)
  if (keeps.length > 0 && (resources === undefined || keeps.length < step.statements.length))
    return undefined
  if (isWhole && keeps.length === 0) {
    const [index = 0, ...removed] = indexes
    return rewriting(at, actions, { removed, replaced: { index, by: [] } }, step.statements)
  }
  const made = changeActions(actions, { removed: indexes })
  if (made === undefined || made === 'empty') return undefined
  const copied =
    keeps.length === 0 || resources === undefined
      ? []
      : [{ name: resources.name, node: resources.value }]
  return all([changed(at, [made]), inserting(at, step.statements, copied)])
}

/** True where nothing but its resources limits a statement. */
function isOpen({ place }: At): boolean {
  const limits = ['condition', 'principal', 'principals', 'notresource', 'not_resources']
  return elementsNamed(place.node, ...limits).length === 0
}

function all(outcomes: readonly (Outcome | undefined)[]): readonly Outcome[] | undefined {
  return outcomes.some((outcome) => outcome === undefined)
    ? undefined
    : outcomes.flatMap((outcome) => outcome ?? [])
}

/** True where no text could be read as a template by what reads the file. */
function spellsPlainly(statements: readonly NewStatement[], { file, language }: Source): boolean {
  if (language === 'hcl') return true
  const isPlain =
    /\.(?:json|ya?ml|template)$/.test(file) && !/(?:^|\/)serverless\.|\.tf\.json$/.test(file)
  return isPlain || !/[$%]\{/.test(JSON.stringify(statements))
}
