import type { Cursor } from './cursor.ts'

/** How much is looked at for all the wrong brackets of a text: each of them looks at all behind it. */
const maxSearched = 2_000_000

/**
 * True where more brackets are closed from the cursor on, the one at the cursor included, than are open:
 * one of them is too many, and nothing is unclosed. False where enough was looked at for others.
 */
export function hasSurplus(cursor: Cursor, open: number): boolean {
  const { text, end } = cursor
  if (!cursor.log.mayLook(end - cursor.at, maxSearched)) return false
  let depth = open
  for (let at = cursor.at; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 34) {
      // A string ends on its line: what a missing quote would swallow counts.
      for (at += 1; at < end; at += 1) {
        const inside = text.charCodeAt(at)
        if (inside === 34 || inside === 10) break
        if (inside === 92) at += 1
      }
    } else if (code === 91 || code === 123) depth += 1
    else if (code === 93 || code === 125) depth -= 1
  }
  return depth < 0
}
