import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { SourceFile } from '../src/model/source.ts'

/** The project's folder, wherever below it this file was compiled to. */
export const project = projectAbove(import.meta.dirname)

function projectAbove(folder: string): string {
  const above = dirname(folder)
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : projectAbove(above)
}

const largest = 200_000
const mostFiles = 4_000

/** The seeds of the repository: written for fuzzing, examples, inputs of tests. */
export function ownSeeds(): readonly SourceFile[] {
  return [
    'fuzz/seeds',
    'examples',
    '__tests__/fixtures',
    '__tests__/evaluate-sam/templates',
  ].flatMap((folder) => seedsIn(join(project, folder)))
}

/** Every text below a folder, up to a few thousand, links left out. */
export function seedsIn(folder: string): readonly SourceFile[] {
  const found: SourceFile[] = []
  const waiting = [folder]
  while (waiting.length > 0 && found.length < mostFiles) {
    const path = waiting.pop() ?? ''
    const entry = lstatSync(path)
    if (entry.isDirectory()) {
      const names = readdirSync(path).filter((name) => name !== '.git' && name !== 'node_modules')
      waiting.push(
        ...names
          .toSorted()
          .reverse()
          .map((name) => join(path, name)),
      )
    } else if (entry.isFile() && entry.size <= largest) {
      const text = readFileSync(path, 'utf8')
      if (!text.includes('\0')) found.push({ path: relative(folder, path), text })
    }
  }
  return found
}
