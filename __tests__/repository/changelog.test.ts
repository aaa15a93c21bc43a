import { expect, test } from 'vitest'
import { releaseNotes } from '../../scripts/changelog.ts'

const changelog = `# Changelog

## Unreleased

- Something new.

## 1.2.0 - 2026-12-01

### Added

- One thing.

## 1.1.0 - 2026-11-30
`

test('the notes of a release are its section of the changelog', () => {
  expect(releaseNotes({ tag: 'v1.2.0', version: '1.2.0', changelog })).toEqual({
    text: '### Added\n\n- One thing.',
  })
})

test('a tag that is not the version of the package is refused', () => {
  expect(releaseNotes({ tag: 'v1.2.1', version: '1.2.0', changelog })).toEqual({
    problem: 'the tag is v1.2.1, but package.json has 1.2.0',
  })
})

test('a version without a section, and an empty section, are refused', () => {
  expect(releaseNotes({ tag: 'v1.3.0', version: '1.3.0', changelog })).toEqual({
    problem: 'CHANGELOG.md has no line "## 1.3.0 - DATE"',
  })
  expect(releaseNotes({ tag: 'v1.1.0', version: '1.1.0', changelog })).toEqual({
    problem: 'CHANGELOG.md says nothing of 1.1.0',
  })
})

test('what is unreleased is not published under an older number', () => {
  const notes = releaseNotes({ tag: 'v1.2.0', version: '1.2.0', changelog })
  expect(JSON.stringify(notes)).not.toContain('Something new')
})
