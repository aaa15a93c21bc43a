import type { Edit, Fix, Taken } from '../model/edit.ts'
import { spanKey } from '../model/span.ts'

export interface FileEdits {
  readonly file: string
  /** The file's new text. */
  readonly text: string
  readonly titles: readonly string[]
  /** What makes the old text the new one. */
  readonly edits: readonly Edit[]
}

export interface AppliedFixes {
  readonly files: readonly FileEdits[]
  readonly applied: number
  /** Fixes left out because an edit of theirs overlaps one already taken, or a list would lose its last element. */
  readonly skipped: number
}

/**
 * Applies fixes as wholes: one whose edits overlap an earlier fix's is left for the next run, and so is
 * one that, with those taken, would leave a list empty: what then becomes of the statement is judged anew.
 */
export function applyEdits(
  fixes: readonly Fix[],
  textOf: (file: string) => string | undefined,
): AppliedFixes {
  const taken = new Map<string, { edits: Edit[]; titles: string[] }>()
  let applied = 0
  let skipped = 0
  const seen = new Set<string>()
  /** Elements taken so far, by list. */
  const lists = new Map<string, number>()
  for (const fix of fixes) {
    const identity = JSON.stringify(fix.edits)
    if (seen.has(identity)) continue
    seen.add(identity)
    const free = fix.edits.every(
      (edit) =>
        textOf(edit.span.file) !== undefined &&
        (taken.get(edit.span.file)?.edits ?? []).every((other) => !overlaps(edit, other)),
    )
    if (!free || (fix.takes ?? []).some((one) => empties(one, lists))) {
      skipped += 1
      continue
    }
    applied += 1
    for (const one of fix.takes ?? [])
      lists.set(keyOf(one), (lists.get(keyOf(one)) ?? 0) + one.count)
    for (const edit of fix.edits) {
      const entry = taken.get(edit.span.file) ?? { edits: [], titles: [] }
      entry.edits.push(edit)
      if (!entry.titles.includes(fix.title)) entry.titles.push(fix.title)
      taken.set(edit.span.file, entry)
    }
  }
  const files = [...taken]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, { edits, titles }]) => ({
      file,
      titles,
      edits,
      text: withEdits(textOf(file) ?? '', edits),
    }))
  return { files, applied, skipped }
}

const keyOf = ({ list }: Taken): string => spanKey(list)

function empties(taken: Taken, lists: ReadonlyMap<string, number>): boolean {
  return (lists.get(keyOf(taken)) ?? 0) + taken.count >= taken.of
}

function overlaps(a: Edit, b: Edit): boolean {
  // Two insertions at one place, or an insertion at a border, would depend on their order.
  return a.span.start <= b.span.end && b.span.start <= a.span.end
}

/** The text with edits applied, last first so that offsets hold. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const edit of edits.toSorted((a, b) => b.span.start - a.span.start)) {
    result = result.slice(0, edit.span.start) + edit.text + result.slice(edit.span.end)
  }
  return result
}
