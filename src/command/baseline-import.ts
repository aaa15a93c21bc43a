import { resolve } from 'node:path'
import { readGiven } from '../adapters/given-file.ts'
import { unzipTexts } from '../adapters/unzip.ts'
import { importBaseline } from '../baselines/import.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { namesAnAction } from '../catalogue/expand.ts'
import { UsageError } from '../config/settings.ts'
import type { SourceFile } from '../model/source.ts'
import { printable } from '../report/printable.ts'
import { exitCodes, type CommandIo } from './io.ts'
import { writeText } from '../adapters/write-text.ts'

export interface ImportOptions {
  readonly id?: string
  readonly url?: string
  readonly useVersion?: string
  readonly output?: string
}

/**
 * `baseline import FILE`: a draft baseline of a vendor's JSON, a ZIP of JSON files, or a pasted page, on
 * stdout or in a file; what a person has to fill in goes to stderr.
 */
export async function importFile(
  io: CommandIo,
  path: string,
  options: ImportOptions,
): Promise<number> {
  const id = options.id ?? 'vendor/product/role'
  if (!/^[a-z0-9.-]+\/[a-z0-9.-]+\/[a-z0-9.-]+$/.test(id))
    throw new UsageError(`"${id}" is no id: vendor/product/role, in lower case`)
  const files = await filesOf(io, path)
  const catalogue = decodeCatalogue(io.data.text('catalogue'))
  const draft = importBaseline(files, {
    id,
    retrieved: io.now.toISOString().slice(0, 10),
    ...(options.url === undefined ? {} : { url: options.url }),
    ...(options.useVersion === undefined ? {} : { version: options.useVersion }),
    isKnown: (action) => namesAnAction(action, catalogue),
  })
  if (options.output === undefined) io.stdout(draft.yaml)
  else writeText(io.cwd, options.output, draft.yaml)
  for (const problem of draft.problems)
    io.stderr(`${printable(`${problem.span.file}: ${problem.message}`)}\n`)
  io.stderr('to fill in:\n')
  for (const remark of draft.toFillIn) io.stderr(`  - ${printable(remark)}\n`)
  const isEmpty = draft.toFillIn.some((remark) => remark.startsWith('no statement was found'))
  return isEmpty ? exitCodes.findings : exitCodes.clean
}

/** Bytes of a vendor's file or archive. */
const largestImport = 50 * 1024 * 1024

async function filesOf(io: CommandIo, path: string): Promise<readonly SourceFile[]> {
  if (path === '-') return [{ path: 'stdin', text: await io.stdin() }]
  const bytes = readGiven(resolve(io.cwd, path), largestImport)
  if ('problem' in bytes) throw new UsageError(`${path} could not be read: ${bytes.problem}`)
  const isZip = bytes.length > 3 && bytes.readUInt32LE(0) === 0x04034b50
  if (!isZip) return [page({ path, text: bytes.toString('utf8') })]
  const files = unzipTexts(bytes)
    .filter((file) => /\.(json|txt|md|html?)$/i.test(file.path))
    .map(page)
  if (files.length === 0) throw new UsageError(`${path} holds no JSON file`)
  return files
}

/** A saved page as the text it shows; other texts as they are. */
function page(file: SourceFile): SourceFile {
  if (!/^\s*<(?:!doctype|html|head|body|pre|div|p)\b/i.test(file.text)) return file
  const text = file.text
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:quot|#34|#x22);/gi, '"')
    .replace(/&nbsp;/gi, ' ')
    .replace(/&lt;/gi, '<')
    .replace(/&gt;/gi, '>')
    .replace(/&amp;/gi, '&')
  return { ...file, text }
}
