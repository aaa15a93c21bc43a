/** Prints the notes of a release: `release-notes.js v1.2.3`. Refuses a tag that package.json or CHANGELOG.md does not know. */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { releaseNotes } from './changelog.ts'

const root = resolve(import.meta.dirname, '../..')
const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const { version } = JSON.parse(text('package.json')) as { version: string }
const notes = releaseNotes({
  tag: process.argv[2] ?? '',
  version,
  changelog: text('CHANGELOG.md'),
})
if ('problem' in notes) {
  console.error(notes.problem)
  process.exitCode = 1
} else console.log(notes.text)
