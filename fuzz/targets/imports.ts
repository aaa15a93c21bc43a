import { deflateRawSync } from 'node:zlib'
import { unzipTexts } from '../../src/adapters/unzip.ts'
import { readTar } from '../../src/adapters/archive.ts'
import { importBaseline } from '../../src/baselines/import.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { checkPlaces } from '../places.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, hostileTokens, jsonTokens } from '../tokens.ts'

const facts = { id: 'vendor/product/role', retrieved: '2026-11-22', isKnown: () => false }

export const imports: Target = {
  name: 'imports',
  promises:
    "a vendor's JSON or pasted page becomes a draft that is YAML, or is said to hold nothing",
  takes: ({ path, text }) => /\.(json|txt|html?)$/.test(path) && text.includes('Action'),
  tokens: [...commonTokens, ...jsonTokens, ...hostileTokens],
  check(text) {
    const draft = importBaseline([{ path: 'list.json', text }], facts)
    checkPlaces(draft.problems, new Map([['list.json', text]]))
    const unreadable = parseYaml({ path: 'draft.yaml', text: draft.yaml }).problems.filter(
      (problem) => problem.outcome === 'unreadable' && problem.code !== 'too-deep',
    )
    promise(unreadable.length === 0, `the draft is no YAML: ${unreadable[0]?.message ?? ''}`)
  },
}

/** A ZIP file of one deflated text, as bytes in a string. */
function zipped(name: string, text: string): string {
  const body = deflateRawSync(Buffer.from(text))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(body.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(30 + name.length + body.length, 16)
  const parts = [local, Buffer.from(name), body, entry, Buffer.from(name), end]
  return Buffer.concat(parts).toString('latin1')
}

export const archives: Target = {
  name: 'archives',
  promises: 'a damaged ZIP or tar yields what can be read of it, never more than its bound',
  takes: () => false,
  tokens: [
    ...commonTokens,
    zipped('a.json', '{"Action":"s3:GetObject"}'),
    zipped('b/c.txt', '0'.repeat(200_000)),
    ...[
      'PK\u0003\u0004',
      'PK\u0001\u0002',
      'PK\u0005\u0006',
      '\u00ff\u00ff\u00ff\u00ff',
      '\u0000\u0000\u0000\u0000',
    ],
    ...['ustar\u0000', '\u0000'.repeat(512), '00000000777\u0000', '././@LongLink'],
  ],
  check(text) {
    const bytes = Buffer.from(text, 'latin1')
    const total = unzipTexts(bytes).reduce((sum, file) => sum + file.text.length, 0)
    promise(total <= 21_000_000, `${total} characters out of ${bytes.length} bytes`)
    try {
      readTar(bytes)
    } catch (error) {
      promise(error instanceof Error && /archive/.test(error.message), String(error))
    }
  },
}
