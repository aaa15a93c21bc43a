import { closeSync, lstatSync, mkdirSync, openSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { OperationalError } from '../config/settings.ts'
import { isWithin } from './list-files.ts'

/**
 * Writes a text to `file`, from `root` if it is relative; folders are made. A file below `root` stays
 * there: the reviewed tree may hold a symbolic link of the report's name that leads to the runner's own
 * files. Throws an `OperationalError` for that, and where the system refuses.
 */
export function writeText(root: string, file: string, text: string): void {
  writeParts(root, file, [text])
}

/** The same with a text in parts, written one after the other. */
export function writeParts(root: string, file: string, parts: Iterable<string>): void {
  const path = resolve(root, file)
  if (isWithin(resolve(root), path) && !isWithin(realpathSync(root), landing(path)))
    throw new OperationalError(`${file} leads out of ${root} by a symbolic link`)
  const opened = asked(path, () => {
    mkdirSync(dirname(path), { recursive: true })
    return openSync(path, 'w')
  })
  try {
    for (const part of parts)
      asked(path, () => {
        writeFileSync(opened, part)
      })
  } finally {
    closeSync(opened)
  }
}

/** What the system answers; what it refuses is an `OperationalError`. */
function asked<T>(path: string, ask: () => T): T {
  try {
    return ask()
  } catch (error) {
    throw new OperationalError(
      `${path} could not be written: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}

/** Where writing to `path` would really write, as far as its folders are there. */
function landing(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    // A link that leads nowhere would make the file that it names.
    if (isLink(path)) return '/'
    const parent = dirname(path)
    return parent === path ? path : landing(parent)
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
