import type { SourceFile, Unreadable, UnreadableReason } from '../model/source.ts'

/** Above this a file is not read: 5 MB is a hundred times the largest hand-written template. */
export const maximumFileBytes = 5 * 1024 * 1024

const sentences: Record<UnreadableReason, string> = {
  'too-large': `larger than ${maximumFileBytes / 1024 / 1024} MB`,
  binary: 'contains NUL bytes: not a text file',
  'not-utf-8': 'not valid UTF-8',
  'outside-workspace': 'lies outside the directory that is checked',
  'not-found': 'no such file',
  'not-in-clone': 'its content is not in this clone',
  'lfs-pointer': 'a pointer of Git LFS: its content was not fetched',
  'not-a-file': 'not a regular file',
  'no-permission': 'no permission to read it',
  'budget-spent': 'not read: the run had already read as much as it may',
}

/** What stands in place of a file that Git LFS keeps, where it was not fetched. */
const lfsPointer = /^version https:\/\/(?:git-lfs|hawser)\.github\.com\/spec\/v1\r?\n/

/** The answer for a file that cannot be read. */
export function unreadable(path: string, reason: UnreadableReason): Unreadable {
  return { path, unreadable: reason, text: sentences[reason] }
}

/**
 * Decodes a file's bytes. UTF-16 is recognised by its byte-order mark, everything else must be
 * UTF-8. The mark stays in the text, so that offsets are those of the file.
 */
export function decodeFile(path: string, bytes: Uint8Array): SourceFile | Unreadable {
  if (bytes.length > maximumFileBytes) return unreadable(path, 'too-large')
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  if (encoding === 'utf-8' && bytes.includes(0)) return unreadable(path, 'binary')
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
    if (text.includes('\0')) return unreadable(path, 'binary')
    return lfsPointer.test(text) ? unreadable(path, 'lfs-pointer') : { path, text }
  } catch {
    return unreadable(path, 'not-utf-8')
  }
}
