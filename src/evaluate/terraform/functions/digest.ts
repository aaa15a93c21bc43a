import { Buffer } from 'node:buffer'
import { createHash } from 'node:crypto'
import type { Value } from '../../../model/value.ts'
import { computedText } from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { refuse, runtime, textArg, type Invocation } from './invocation.ts'

export type Algorithm = 'md5' | 'sha1' | 'sha256' | 'sha512'

/** Checksums, and values that are another one at every run. */
export const digestFunctions: FunctionTable = new Map([
  ['md5', define(1, 1, digest('md5', 'hex'))],
  ['sha1', define(1, 1, digest('sha1', 'hex'))],
  ['sha256', define(1, 1, digest('sha256', 'hex'))],
  ['sha512', define(1, 1, digest('sha512', 'hex'))],
  ['base64sha256', define(1, 1, digest('sha256', 'base64'))],
  ['base64sha512', define(1, 1, digest('sha512', 'base64'))],
  ['uuidv5', define(2, 2, uuid5)],
  ['uuid', define(0, 0, (call) => runtime(call))],
  ['bcrypt', define(1, 2, (call) => runtime(call))],
  ['rsadecrypt', define(2, 2, (call) => runtime(call, 'sensitive'))],
])

/** The checksum of the text's UTF-8 bytes. */
export function digestOf(text: string, algorithm: Algorithm, form: 'hex' | 'base64'): string {
  return createHash(algorithm).update(text, 'utf8').digest(form)
}

function digest(algorithm: Algorithm, form: 'hex' | 'base64'): (call: Invocation) => Value {
  return (call) => {
    const text = textArg(call, 0)
    return typeof text === 'string'
      ? computedText(digestOf(text, algorithm, form), call.span)
      : text
  }
}

/** The name spaces of RFC 4122, appendix C. */
const nameSpaces: ReadonlyMap<string, string> = new Map([
  ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
  ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
  ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
  ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
])

function uuid5(call: Invocation): Value {
  const space = textArg(call, 0)
  const name = textArg(call, 1)
  if (typeof space !== 'string') return space
  if (typeof name !== 'string') return name
  const base = nameSpaces.get(space) ?? space
  if (!/^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/.test(base)) return refuse(call)
  const seed = Buffer.concat([
    Buffer.from(base.replaceAll('-', ''), 'hex'),
    Buffer.from(name, 'utf8'),
  ])
  const bytes = createHash('sha1').update(seed).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ]
  return computedText(parts.join('-'), call.span)
}
