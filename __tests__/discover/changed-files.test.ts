import { expect, test } from 'vitest'
import {
  basePathOf,
  changesOfGitDiff,
  changesOfListedFiles,
  maximumListedFiles,
} from '../../src/discover/changed-files.ts'

const listed = { filename: 'a.tf', status: 'modified', changes: 1 }

test('a listed file without patch is marked, unless nothing but its name changed', () => {
  expect(changesOfListedFiles([{ ...listed, changes: 9000 }]).files[0]?.hunks).toEqual({
    missing: 'too-large',
  })
  const renamed = { ...listed, status: 'renamed', previous_filename: 'b.tf', changes: 0 }
  expect(changesOfListedFiles([renamed]).files).toEqual([
    { path: 'a.tf', previousPath: 'b.tf', status: 'renamed', hunks: [] },
  ])
})

test('a patch that is no diff is marked, the other files keep their hunks', () => {
  const { files } = changesOfListedFiles([
    { ...listed, patch: 'garbage\n@@ -1 +1' },
    { ...listed, filename: 'b.tf', patch: '@@ -1 +1 @@\n-a\n+b' },
  ])
  expect(files.map((file) => file.hunks)).toMatchObject([
    { missing: 'unreadable-diff' },
    [{ added: [1] }],
  ])
})

test('a list of 3,000 files is not taken for the whole change', () => {
  const many = Array.from({ length: maximumListedFiles }, (_, index) => ({
    ...listed,
    filename: `f${String(index)}.tf`,
    patch: '',
  }))
  expect(changesOfListedFiles(many).complete).toBe(false)
  expect(changesOfListedFiles(many.slice(1)).complete).toBe(true)
})

test('git output whose patches do not match its records keeps the files and drops the hunks', () => {
  const output =
    ':100644 100644 1 2 M\0a.tf\0:100644 100644 1 2 M\0b.tf\0\0diff --git a/a.tf b/a.tf\n'
  expect(changesOfGitDiff(output).files.map((file) => [file.path, file.hunks])).toEqual([
    ['a.tf', { missing: 'unreadable-diff' }],
    ['b.tf', { missing: 'unreadable-diff' }],
  ])
})

test('a renamed file has its old path in the base, a copied one its own', () => {
  const output =
    ':100644 100644 1 2 R090\0old.tf\0new.tf\0:100644 100644 1 2 C090\0old.tf\0copy.tf\0\0' +
    'diff --git a/old.tf b/new.tf\ndiff --git a/old.tf b/copy.tf\n'
  const changes = changesOfGitDiff(output)
  expect(basePathOf(changes, 'new.tf')).toBe('old.tf')
  expect(basePathOf(changes, 'copy.tf')).toBe('copy.tf')
  expect(basePathOf(changes, 'other.tf')).toBe('other.tf')
})
