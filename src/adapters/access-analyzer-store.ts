import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { AnswerStore, Digest } from '../validate/port.ts'

/** SHA-256 in hexadecimal. */
export const sha256: Digest = (text) => createHash('sha256').update(text).digest('hex')

/** Answers as files of a folder that a workflow can restore; a key is a file name of hexadecimal digits. */
export function folderStore(folder: string): AnswerStore {
  const path = (key: string) => join(folder, `${key}.json`)
  return {
    async read(key) {
      if (!/^[0-9a-f]+$/.test(key)) return undefined
      try {
        return await readFile(path(key), 'utf8')
      } catch {
        return undefined
      }
    },
    async write(key, text) {
      if (!/^[0-9a-f]+$/.test(key)) return
      await mkdir(folder, { recursive: true })
      // Two runs may share the folder: a half-written answer must not be read.
      const draft = `${path(key)}.${process.pid}.tmp`
      await writeFile(draft, text)
      await rename(draft, path(key))
    },
  }
}
