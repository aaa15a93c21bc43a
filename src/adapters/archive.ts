import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'

/** One entry of a tar archive that is a file or a symbolic link. */
export interface ArchiveEntry {
  /** Without the folder that GitHub puts around everything. */
  readonly path: string
  readonly kind: 'file' | 'link'
  /** The content of a file, the target of a link. */
  readonly bytes: Uint8Array
}

/** More than this is not unpacked: an archive of a few kilobytes can grow to any size. */
const maximumBytes = 512 * 1024 * 1024
const block = 512

/** Unpacks what GitHub's tarball endpoint sends. Throws where it is not a gzipped tar, or too large. */
export async function unpack(compressed: Uint8Array): Promise<readonly ArchiveEntry[]> {
  const bytes = await promisify(gunzip)(compressed, { maxOutputLength: maximumBytes })
  return readTar(bytes)
}

/** Reads a tar archive as `git archive` writes it (POSIX pax headers; GNU long names too). */
export function readTar(bytes: Uint8Array): readonly ArchiveEntry[] {
  const entries: ArchiveEntry[] = []
  let longPath: string | undefined
  let longLink: string | undefined
  let at = 0
  while (at + block <= bytes.length) {
    const header = bytes.subarray(at, at + block)
    if (header.every((byte) => byte === 0)) break
    const size = parseInt(field(header, 124, 12).trim() || '0', 8)
    if (!Number.isSafeInteger(size) || size < 0 || at + block + size > bytes.length)
      throw new RangeError('the archive ends in the middle of a file')
    const content = bytes.subarray(at + block, at + block + size)
    at += block + Math.ceil(size / block) * block
    const type = String.fromCharCode(header[156] ?? 0)
    if (type === 'x') {
      const records = paxRecords(content)
      longPath = records.get('path') ?? longPath
      longLink = records.get('linkpath') ?? longLink
      continue
    }
    if (type === 'L') {
      longPath = text(content)
      continue
    }
    if (type === 'K') {
      longLink = text(content)
      continue
    }
    const prefix = field(header, 345, 155)
    const name = field(header, 0, 100)
    const path = inner(longPath ?? (prefix === '' ? name : `${prefix}/${name}`))
    const target = longLink ?? field(header, 157, 100)
    if (type === '2' && path !== '')
      entries.push({ path, kind: 'link', bytes: new TextEncoder().encode(target) })
    if ((type === '0' || type === '\0') && path !== '' && !path.endsWith('/'))
      entries.push({ path, kind: 'file', bytes: content })
    // The global header ('g', the commit's id) keeps what came before it.
    if (type !== 'g') longPath = longLink = undefined
  }
  return entries
}

/** `<length> <key>=<value>\n`, the length counting itself. */
function paxRecords(content: Uint8Array): ReadonlyMap<string, string> {
  const records = new Map<string, string>()
  let at = 0
  while (at < content.length) {
    const blank = content.indexOf(32, at)
    const length = parseInt(text(content.subarray(at, blank)), 10)
    if (blank < 0 || !(length > 0)) break
    const record = text(content.subarray(blank + 1, at + length - 1))
    const equals = record.indexOf('=')
    if (equals > 0) records.set(record.slice(0, equals), record.slice(equals + 1))
    at += length
  }
  return records
}

function inner(path: string): string {
  return path.slice(path.indexOf('/') + 1)
}

function field(header: Uint8Array, start: number, length: number): string {
  return text(header.subarray(start, start + length))
}

/** Up to the first NUL. */
function text(bytes: Uint8Array): string {
  const end = bytes.indexOf(0)
  return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end))
}
