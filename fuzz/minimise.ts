/** How often the smaller input is tried at most: a minimised case is for reading, not for its own sake. */
const mostTries = 600

/**
 * A smaller text for which `fails` still holds: whole lines are left out first, then characters, in ever
 * smaller runs.
 */
export async function minimised(
  text: string,
  fails: (smaller: string) => Promise<boolean>,
): Promise<string> {
  let tries = 0
  let parts: readonly string[] = text.split(/(?<=\n)/)
  for (const cut of [undefined, ''] as const) {
    if (cut !== undefined) parts = Array.from(parts.join(''))
    for (let size = Math.ceil(parts.length / 2); size >= 1; size = Math.floor(size / 2)) {
      for (let at = 0; at < parts.length && tries < mostTries; tries += 1) {
        const left = [...parts.slice(0, at), ...parts.slice(at + size)]
        if (left.length < parts.length && (await fails(left.join('')))) parts = left
        else at += size
      }
    }
  }
  return parts.join('')
}
