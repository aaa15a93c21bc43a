import type { Edit, Taken } from '../model/edit.ts'
import { withEdits } from './apply.ts'
import { statementText, textAround } from './canonical.ts'
import { fragmentAround } from './fragment.ts'
import { readSource, type Source } from './read-source.ts'
import { childrenOf, nodeAt, type SourceNode } from './source-tree.ts'

/** Edits to the statements that one list or body holds, and what these are to say afterwards. */
export interface Work {
  readonly source: Source
  /** Leads to what holds the statements. */
  readonly path: readonly number[]
  readonly edits: readonly Edit[]
  readonly takes: readonly Taken[]
  /** By index of a statement: what it is to say; undefined where it goes. */
  readonly changed: ReadonlyMap<number, string | undefined>
  /** By index of a statement: what those that come behind it are to say. */
  readonly inserted: ReadonlyMap<number, readonly string[]>
  /** What the node at `path` is to say as a whole: it holds no statements. */
  readonly whole?: string
}

/**
 * True where the edited text, read again, has no new problem, says of the statements what is meant,
 * and of everything else what it said before.
 */
export function proves(work: Work): boolean {
  const { edits } = work
  if (edits.some((edit) => edit.span.file !== work.source.file) || overlap(edits)) return false
  const fragment = fragmentAround(work.source, work.path)
  const inside = edits.map((edit) => movedBack(edit, fragment.start))
  const { length } = fragment.source.text
  if (inside.some(({ span }) => span.start < 0 || span.end > length)) return false
  return provesIn(work, fragment.source, fragment.path, inside)
}

const movedBack = ({ span, text }: Edit, by: number): Edit => ({
  span: { file: span.file, start: span.start - by, end: span.end - by },
  text,
})

function provesIn(
  work: Work,
  source: Source,
  path: readonly number[],
  edits: readonly Edit[],
): boolean {
  const after = readSource(source.file, withEdits(source.text, edits))
  if (after.language !== source.language) return false
  if (!noNewProblem(source, after)) return false
  const before = nodeAt(source.root, path)
  const now = nodeAt(after.root, path)
  if (before === undefined || now === undefined || before.kind !== now.kind) return false
  if (textAround(source.root, path) !== textAround(after.root, path)) return false
  if (work.whole !== undefined) return statementText(now) === work.whole
  const expected = childrenOf(before).flatMap((child, index) => {
    const name = nameOf(before, index)
    const own = work.changed.has(index) ? work.changed.get(index) : statementText(child)
    const added = work.inserted.get(index) ?? []
    return [...(own === undefined ? [] : [own]), ...added].map((text) => name + text)
  })
  const said = childrenOf(now).map((child, index) => nameOf(now, index) + statementText(child))
  return expected.length === said.length && expected.every((text, index) => text === said[index])
}

function nameOf(node: SourceNode, index: number): string {
  return node.kind === 'map' ? `${node.entries[index]?.name ?? ''}=` : ''
}

function overlap(edits: readonly Edit[]): boolean {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  return sorted.some((edit, index) => {
    const next = sorted[index + 1]
    if (next === undefined) return false
    // Two insertions at one place would depend on their order.
    return next.span.start < edit.span.end || next.span.start === edit.span.start
  })
}

function noNewProblem(before: Source, after: Source): boolean {
  const counts = new Map<string, number>()
  for (const { code } of before.problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  for (const { code } of after.problems) {
    const left = (counts.get(code) ?? 0) - 1
    if (left < 0) return false
    counts.set(code, left)
  }
  return true
}
