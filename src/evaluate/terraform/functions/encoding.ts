import { Buffer } from 'node:buffer'
import { gunzipSync } from 'node:zlib'
import type { Value } from '../../../model/value.ts'
import { computedText, maxTextLength } from '../values.ts'
import { define, type FunctionTable } from './definition.ts'
import { derive, refuse, textArg, type Invocation } from './invocation.ts'

/** Functions that write text in another alphabet. */
export const encodingFunctions: FunctionTable = new Map([
  [
    'base64encode',
    define(
      1,
      1,
      textual((text) => Buffer.from(text, 'utf8').toString('base64')),
    ),
  ],
  ['base64decode', define(1, 1, textual(decodeBase64Text))],
  ['base64gzip', define(1, 1, compressed)],
  ['base64gunzip', define(1, 1, textual(gunzipText))],
  ['textencodebase64', define(2, 2, encodeText)],
  ['textdecodebase64', define(2, 2, decodeText)],
  ['urlencode', define(1, 1, textual(urlEncode))],
  ['urldecode', define(1, 1, textual(urlDecode))],
])

/** A function of one known text; `undefined` where Terraform refuses it. */
function textual(convert: (text: string) => string | undefined): (call: Invocation) => Value {
  return (call) => {
    const text = textArg(call, 0)
    if (typeof text !== 'string') return text
    const result = convert(text)
    return result === undefined ? refuse(call) : computedText(result, call.span)
  }
}

/** Which bytes compress a text is the compressor's choice, and Terraform's is another one than Node's. */
function compressed(call: Invocation): Value {
  const text = textArg(call, 0)
  return typeof text === 'string' ? derive(call, 'field') : text
}

/** The bytes of standard, padded base64; `undefined` where the text is none. */
export function decodeBase64(text: string): Buffer | undefined {
  const bare = text.replaceAll(/[\r\n]/g, '')
  if (bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(bare)) return undefined
  return Buffer.from(bare, 'base64')
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeBase64Text(text: string): string | undefined {
  const bytes = decodeBase64(text)
  return bytes === undefined ? undefined : utf8(bytes)
}

function gunzipText(text: string): string | undefined {
  const bytes = decodeBase64(text)
  if (bytes === undefined) return undefined
  try {
    return utf8(gunzipSync(bytes, { maxOutputLength: maxTextLength }))
  } catch {
    return undefined
  }
}

/** Encodings by the names under which they are usually asked for. */
const encodings: ReadonlyMap<string, 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'ascii'> =
  new Map([
    ['utf-8', 'utf-8'],
    ['utf8', 'utf-8'],
    ['utf-16le', 'utf-16le'],
    ['utf-16be', 'utf-16be'],
    ['iso-8859-1', 'latin1'],
    ['us-ascii', 'ascii'],
  ])

function encodeText(call: Invocation): Value {
  const text = textArg(call, 0)
  const name = textArg(call, 1)
  if (typeof text !== 'string') return text
  if (typeof name !== 'string') return name
  const bytes = encode(text, name)
  return bytes === undefined ? refuse(call) : computedText(bytes.toString('base64'), call.span)
}

function encode(text: string, name: string): Buffer | undefined {
  const encoding = encodings.get(name.toLowerCase())
  switch (encoding) {
    case undefined:
      return undefined
    case 'utf-8':
      return Buffer.from(text, 'utf8')
    case 'utf-16le':
      return Buffer.from(text, 'utf16le')
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16()
    default: {
      const limit = encoding === 'ascii' ? 0x7f : 0xff
      const fits = Array.from(text).every((character) => (character.codePointAt(0) ?? 0) <= limit)
      return fits ? Buffer.from(text, 'latin1') : undefined
    }
  }
}

function decodeText(call: Invocation): Value {
  const text = textArg(call, 0)
  const name = textArg(call, 1)
  if (typeof text !== 'string') return text
  if (typeof name !== 'string') return name
  const bytes = decodeBase64(text)
  const encoding = encodings.get(name.toLowerCase())
  if (bytes === undefined || encoding === undefined) return refuse(call)
  try {
    const decoded =
      encoding === 'ascii' || encoding === 'latin1'
        ? bytes.toString('latin1')
        : new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
    return computedText(decoded, call.span)
  } catch {
    return refuse(call)
  }
}

/** As a query parameter is written: a blank is `+`, and only letters, digits and `-_.~` stay. */
function urlEncode(text: string): string {
  return encodeURIComponent(Buffer.from(text, 'utf8').toString('utf8'))
    .replaceAll('%20', '+')
    .replaceAll(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)
}

function urlDecode(text: string): string | undefined {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return undefined
  }
}
