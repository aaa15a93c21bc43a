import type { Edit, Taken } from '../model/edit.ts'
import { elementsOf, mapText, statementText, type Elements } from './canonical.ts'
import type { Source } from './read-source.ts'
import { childrenOf, type Place } from './source-tree.ts'
import { removeStatements, siblingsOf } from './statement-edits.ts'
import type { Work } from './work.ts'

/** Where a statement is written. */
export interface At {
  readonly place: Place
  readonly source: Source
}

/** What is done to one statement. */
export interface Outcome {
  readonly at: At
  readonly edits: readonly Edit[]
  readonly takes: readonly Taken[]
  /** What the statement is to say, that it goes, or nothing where it stays as it is. */
  readonly says: { readonly text: string } | 'gone' | undefined
  /** What statements behind it are to say. */
  readonly inserted: readonly string[]
}

/** An outcome whose edits change what the statement says. */
export function changed(
  at: At,
  changes: readonly {
    readonly edits: readonly Edit[]
    readonly takes?: readonly Taken[]
    readonly says: (elements: Elements) => Elements
  }[],
): Outcome {
  const elements = changes.reduce((said, { says }) => says(said), elementsOf(at.place.node))
  return {
    at,
    edits: changes.flatMap(({ edits }) => edits),
    takes: changes.flatMap(({ takes }) => takes ?? []),
    says: { text: mapText(elements) },
    inserted: [],
  }
}

/** The statement goes; how is worked out with all that go along. */
export function gone(at: At): Outcome {
  return { at, edits: [], takes: [], says: 'gone', inserted: [] }
}

/**
 * Everything that is done to the statements of one list or body as one piece of work; undefined where
 * two outcomes of a statement do not go together, or none of the statements would be left.
 */
export function worksOf(outcomes: readonly Outcome[]): readonly Work[] | undefined {
  const holders = new Map<Source, Map<string, Outcome[]>>()
  for (const outcome of outcomes) {
    const { source, place } = outcome.at
    const paths = holders.get(source) ?? new Map<string, Outcome[]>()
    holders.set(source, paths)
    const path = place.path.join()
    paths.set(path, [...(paths.get(path) ?? []), outcome])
  }
  const works = [...holders.values()].flatMap((paths) => [...paths.values()].map(workOf))
  return works.some((work) => work === undefined) ? undefined : works.flatMap((work) => work ?? [])
}

function workOf(all: readonly Outcome[]): Work | undefined {
  const [first] = all
  if (first === undefined) return undefined
  const { source, place } = first.at
  const outcomes = withoutEqual(all, place)
  const changed = new Map<number, string | undefined>()
  const inserted = new Map<number, readonly string[]>()
  for (const outcome of outcomes) {
    const { child } = outcome.at.place
    if (outcome.says !== undefined) {
      if (changed.has(child)) return undefined
      changed.set(child, outcome.says === 'gone' ? undefined : outcome.says.text)
    }
    if (outcome.inserted.length > 0) {
      if (inserted.has(child)) return undefined
      inserted.set(child, outcome.inserted)
    }
  }
  // Nothing can stand behind a statement that goes.
  if ([...inserted.keys()].some((child) => changed.has(child) && changed.get(child) === undefined))
    return undefined
  const leaving = outcomes.filter(({ says }) => says === 'gone').map(({ at }) => at.place)
  const removing = leaving.length === 0 ? [] : removeStatements(leaving, source)
  if (removing === undefined) return undefined
  const of = siblingsOf(place).length + 1
  const taken =
    leaving.length === 0 ? [] : [{ list: place.container.span, count: leaving.length, of }]
  return {
    source,
    path: place.path,
    edits: [...outcomes.flatMap(({ edits }) => edits), ...removing],
    takes: [...outcomes.flatMap(({ takes }) => takes), ...taken],
    changed,
    inserted,
  }
}

/** A statement that would come to say what another says goes, or is not written at all. */
function withoutEqual(outcomes: readonly Outcome[], { container }: Place): readonly Outcome[] {
  const said = new Map<number, string>()
  for (const [child, node] of childrenOf(container).entries()) said.set(child, statementText(node))
  for (const { says, at } of outcomes) {
    if (says === 'gone') said.delete(at.place.child)
    else if (says !== undefined) said.set(at.place.child, says.text)
  }
  const isSaid = (text: string, but?: number): boolean =>
    [...said].some(([child, other]) => child !== but && other === text)
  return outcomes.flatMap((outcome): readonly Outcome[] => {
    const { says, at, inserted } = outcome
    if (inserted.length > 0 && inserted.every((text) => isSaid(text))) return []
    if (says === undefined || says === 'gone') return [outcome]
    if (!isSaid(says.text, at.place.child)) return [outcome]
    said.delete(at.place.child)
    return [gone(at)]
  })
}
