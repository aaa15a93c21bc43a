/**
 * Measures the Terraform front end on a folder: `node lib/bench/terraform.js FOLDER`.
 * Parse speed, evaluation time, and how many of the action lists that a plain text search finds are
 * read in full. Processor time, so that other work on the machine does not count.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { evaluateTerraform } from '../src/evaluate/terraform/evaluate.ts'
import { extractEstate } from '../src/extract/estate.ts'
import type { Estate } from '../src/model/estate.ts'
import type { Evaluation } from '../src/model/evaluation.ts'
import { isPolicyBearing } from '../src/model/sites/policy-bearing.ts'
import { policySites } from '../src/model/sites/sites.ts'
import type { SourceFile, SourceTree } from '../src/model/source.ts'
import { textOf } from '../src/model/value.ts'
import { parseHcl } from '../src/parse/hcl/parse.ts'

const folder = process.argv[2]
if (folder === undefined) throw new Error('usage: node lib/bench/terraform.js FOLDER')

const texts = new Map<string, SourceFile>()
const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => statSync(join(folder, path)).isFile())
  .sort()
const tree: SourceTree = {
  name: 'head',
  paths: () => paths,
  read(path) {
    const known = texts.get(path)
    if (known !== undefined) return known
    try {
      const file = { path, text: readFileSync(join(folder, path), 'utf8') }
      texts.set(path, file)
      return file
    } catch {
      return { path, unreadable: 'not-found', text: 'there is no such file' }
    }
  },
}

/** Milliseconds of processor time. */
function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage()
  const result = work()
  const spent = process.cpuUsage(before)
  return { result, ms: (spent.user + spent.system) / 1000 }
}

const files = paths.filter((path) =>
  /\.(tf|tofu|tfvars|tf\.json|tofu\.json)$|terragrunt\.hcl$/.test(path),
)
const native = files.flatMap((path) => {
  const file = path.endsWith('.tf') ? tree.read(path) : undefined
  return file !== undefined && 'text' in file && !('unreadable' in file) ? [file] : []
})
const parses = [1, 2, 3].map(() => timed(() => native.map(parseHcl)))
const best = Math.min(...parses.map((run) => run.ms))
const refused = parses[0]?.result.filter((file) => file.problems.length > 0).length ?? 0
console.log(
  `parse: ${native.length} files, ${refused} with problems, ${Math.round((native.length / best) * 1000)} files/s`,
)

const settings = { vars: new Map(), varFiles: [], workspace: undefined, isPolicyBearing }
const evaluated = timed(() => evaluateTerraform({ tree, files, settings }))
const resources = evaluated.result.reduce((sum, one) => sum + one.resources.length, 0)
console.log(
  `evaluate: ${evaluated.result.length} roots, ${resources} resources, ${Math.round(evaluated.ms)} ms`,
)

const extracted = timed(() => extractEstate('head', evaluated.result, []))
console.log(
  `extract: ${extracted.result.documents.length} documents, ${Math.round(extracted.ms)} ms`,
)
report(extracted.result)
reportAttributes(extracted.result, evaluated.result)

function report(estate: Estate): void {
  const resolved = new Set<string>()
  /** Where the texts of resolved actions start: for lists that are passed on to another place. */
  const places = new Set<string>()
  const reasons = new Map<string, string>()
  let exact = 0
  let wrong = 0
  for (const document of estate.documents)
    for (const { actions } of document.statements) {
      if (actions === undefined) continue
      const key = `${actions.keySpan.file}:${actions.keySpan.start}`
      const pieces = actions.entries.flatMap((entry) => entry.value.pieces)
      const isEmpty = pieces.length === 0 && actions.open === undefined
      if (isEmpty) reasons.set(key, 'empty with the defaults')
      const hole = actions.open ?? pieces.find((piece) => piece.kind === 'unresolved')
      if (hole === undefined && pieces.length > 0) {
        resolved.add(key)
        for (const { span } of pieces) places.add(`${span.file}:${span.start}`)
      } else if (hole?.kind === 'unresolved') reasons.set(key, `${hole.reason}: ${hole.text}`)
      for (const piece of pieces) {
        if (piece.kind !== 'literal' || !piece.exact) continue
        exact += 1
        const text = texts.get(piece.span.file)?.text.slice(piece.span.start, piece.span.end)
        if (text !== piece.text) wrong += 1
      }
    }
  const holes = estate.documents.flatMap((document) =>
    document.unresolved.map(({ unresolved }) => unresolved),
  )
  const statements = estate.documents.flatMap((document) =>
    document.statements.map((statement) => statement.span),
  )
  const holeIn = ({ path, start, end }: Written): string | undefined => {
    // A statement that is read, and has no such element: its value is null or empty today.
    const isThere = statements.some(
      (span) => span.file === path && span.start <= start && end <= span.end,
    )
    const found = holes.find(
      ({ span }) => span.file === path && span.start >= start && span.end <= end,
    )
    if (found !== undefined) return `${found.reason}: ${found.text}`
    return isThere ? 'null or empty with the defaults' : undefined
  }
  console.log(`action pieces: ${exact} exact, ${wrong} whose source text differs`)
  const written = native.flatMap(writtenLists)
  const missing = written.filter(
    ({ key, values }) => !resolved.has(key) && !values.some((value) => places.has(value)),
  )
  const share = ((written.length - missing.length) / Math.max(1, written.length)) * 100
  console.log(
    `action lists: ${written.length} written, ${written.length - missing.length} read in full (${share.toFixed(1)} %)`,
  )
  const named = missing.filter((list) => (reasons.get(list.key) ?? holeIn(list)) !== undefined)
  console.log(`  of the rest ${named.length} are named with their expression and reason`)
  for (const list of missing) {
    const line = texts.get(list.path)?.text.slice(0, list.start).split('\n').length ?? 0
    console.log(`  ${list.path}:${line} ${reasons.get(list.key) ?? holeIn(list) ?? 'not reached'}`)
  }
  const reasonsNot = new Map<string, number>()
  for (const { reason } of estate.notAnalysed)
    reasonsNot.set(reason, (reasonsNot.get(reason) ?? 0) + 1)
  for (const [reason, count] of reasonsNot) console.log(`not analysed: ${count} ${reason}`)
}

/** Policy attributes that the sources write, and those of which every statement's actions are known. */
function reportAttributes(estate: Estate, evaluations: readonly Evaluation[]): void {
  const heads = new Map<string, string>()
  for (const { resources } of evaluations)
    for (const { root, address, span } of resources)
      heads.set(`${root}\n${address}`, `${span.file}:${span.start}`)
  const read = new Map<string, boolean>()
  for (const { site, statements, open } of estate.documents) {
    const head = heads.get(`${site.root}\n${site.address}`)
    const name = /^\w+/.exec(site.property)?.[0]
    if (head === undefined || name === undefined) continue
    const known =
      open === undefined &&
      statements.every(
        ({ actions }) =>
          actions === undefined ||
          (actions.open === undefined &&
            actions.entries.every(({ value }) => textOf(value) !== undefined)),
      )
    const key = `${head} ${name}`
    read.set(key, (read.get(key) ?? true) && known)
  }
  const written = native.map(parseHcl).flatMap((file) =>
    file.body.blocks.flatMap((block) => {
      if (block.type !== 'resource') return []
      const names = new Set(
        policySites(block.labels[0]?.text ?? '').flatMap((row) =>
          row.form === 'document' ? [row.path] : [],
        ),
      )
      return block.body.attributes.flatMap((attribute) =>
        names.has(attribute.name)
          ? [`${block.head.file}:${block.head.start} ${attribute.name}`]
          : [],
      )
    }),
  )
  const full = written.filter((key) => read.get(key) === true).length
  const share = ((full / Math.max(1, written.length)) * 100).toFixed(1)
  console.log(`policy attributes: ${written.length} written, ${full} read in full (${share} %)`)
  for (const key of written.filter((one) => read.get(one) !== true)) {
    const [path = '', start = '0', name = ''] = key.split(/:(?=\d+ )| (?=\w+$)/)
    const line = texts.get(path)?.text.slice(0, Number(start)).split('\n').length ?? 0
    console.log(`  ${path}:${line} ${name} ${read.has(key) ? 'in part' : 'not read'}`)
  }
}

interface Written {
  readonly path: string
  readonly start: number
  /** The end of the line, or of the list. */
  readonly end: number
  readonly key: string
  /** Where the quoted strings of the value start. */
  readonly values: readonly string[]
}

/** The action elements in a file, by a search of its text with comments blanked. */
function writtenLists(file: SourceFile): readonly Written[] {
  const text = file.text.replace(/^[ \t]*(#|\/\/).*$/gm, (comment) => ' '.repeat(comment.length))
  const found = text.matchAll(
    /(?<![\w."])"?\b(actions|not_actions|Action|NotAction)\b"?\s*[=:](?![=>])\s*(\[[^\]]*\]|"[^"\n]*")?/g,
  )
  return [...found]
    .filter(
      (match) =>
        !/[=:]\s*(list|set|optional|object|map|any)\b/.test(
          text.slice(match.index, match.index + 60),
        ),
    )
    .map((match) => ({
      path: file.path,
      start: match.index,
      end: Math.max(match.index + match[0].length, lineEnd(text, match.index)),
      key: `${file.path}:${match.index}`,
      values: [...match[0].matchAll(/"/g)].map(
        (quote) => `${file.path}:${match.index + quote.index + 1}`,
      ),
    }))
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
