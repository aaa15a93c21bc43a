import { inflateRawSync } from 'node:zlib'
import type { SourceFile } from '../model/source.ts'

/** No policy archive is larger; more is a mistake or an attack. */
const mostFiles = 1_000
const mostBytes = 20_000_000

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const localSignature = 0x04034b50

/**
 * The files of a ZIP archive as UTF-8 texts, stored or deflated, in the archive's order. Encrypted
 * entries, ZIP64 and other methods are left out; what is cut short ends the reading.
 */
export function unzipTexts(bytes: Buffer): readonly SourceFile[] {
  const end = endOf(bytes)
  if (end === undefined) return []
  const count = Math.min(bytes.readUInt16LE(end + 10), mostFiles)
  let at = bytes.readUInt32LE(end + 16)
  let left = mostBytes
  const files: SourceFile[] = []
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== entrySignature) break
    const encrypted = (bytes.readUInt16LE(at + 8) & 1) === 1
    const method = bytes.readUInt16LE(at + 10)
    const packed = bytes.readUInt32LE(at + 20)
    const nameLength = bytes.readUInt16LE(at + 28)
    const extra = bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
    const local = bytes.readUInt32LE(at + 42)
    const path = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    at += 46 + nameLength + extra
    if (encrypted || path.endsWith('/')) continue
    const body = bodyOf(bytes, local, packed)
    const text = body === undefined ? undefined : inflated(body, method, left)
    if (text === undefined) continue
    left -= text.length
    files.push({ path, text: text.toString('utf8') })
  }
  return files
}

/** Where the end record is: within the last 64 KiB, behind a comment. */
function endOf(bytes: Buffer): number | undefined {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1)
    if (bytes.readUInt32LE(at) === endSignature) return at
  return undefined
}

function bodyOf(bytes: Buffer, local: number, packed: number): Buffer | undefined {
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== localSignature) return undefined
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed)
}

function inflated(body: Buffer, method: number, most: number): Buffer | undefined {
  if (method === 0) return body.length > most ? undefined : body
  if (method !== 8 || most <= 0) return undefined
  try {
    return inflateRawSync(body, { maxOutputLength: most })
  } catch {
    return undefined
  }
}
