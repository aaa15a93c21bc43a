import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import type { Sections } from '../model/sections.ts'

/** The compiled data that ships beside the bundle; each file is read when first asked for. Throws where it is not there. */
export interface ShippedData {
  text(name: 'catalogue' | 'managed-policies' | 'vendor-accounts'): string
  sections(name: 'baselines'): Sections
}

/** `entry`: the path of the entry file; the data lies in `../data` from it. */
export function shippedData(entry: string): ShippedData {
  const bytesOf = (name: string): Buffer =>
    readFileSync(join(dirname(entry), '../data', `${name}.json.br`))
  return {
    text: (name) => brotliDecompressSync(bytesOf(name)).toString('utf8'),
    sections: (name) => sectionsIn(bytesOf(name)),
  }
}

/**
 * A file of sections: a line with a JSON list of their lengths in bytes, then each section as a brotli stream of its
 * own.
 */
export function sectionsIn(bytes: Buffer): Sections {
  if (!bytes.subarray(0, 1).equals(Buffer.from('[')))
    throw new Error('no file of sections: node lib/scripts/build-baselines.js writes it anew')
  const line = bytes.indexOf(10)
  const lengths = JSON.parse(bytes.toString('utf8', 0, line)) as readonly number[]
  const starts = [line + 1]
  for (const [index, length] of lengths.entries()) starts.push((starts[index] ?? 0) + length)
  const section = (index: number): Buffer =>
    brotliDecompressSync(bytes.subarray(starts[index], starts[index + 1]))
  return { bytes: section, text: (index) => section(index).toString('utf8') }
}
