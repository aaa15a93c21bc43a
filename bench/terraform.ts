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
import { isPolicyBearing } from '../src/model/sites/policy-bearing.ts'
import type { SourceFile, SourceTree } from '../src/model/source.ts'
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
  console.log(`action pieces: ${exact} exact, ${wrong} whose source text differs`)
  const written = native.flatMap(writtenLists)
  const missing = written.filter(
    ({ key, values }) => !resolved.has(key) && !values.some((value) => places.has(value)),
  )
  const share = ((written.length - missing.length) / Math.max(1, written.length)) * 100
  console.log(
    `action lists: ${written.length} written, ${written.length - missing.length} read in full (${share.toFixed(1)} %)`,
  )
  for (const { key } of missing) {
    const [path = '', offset = '0'] = key.split(/:(?=\d+$)/)
    const line = texts.get(path)?.text.slice(0, Number(offset)).split('\n').length ?? 0
    console.log(`  ${path}:${line} ${reasons.get(key) ?? 'not reached'}`)
  }
  const reasonsNot = new Map<string, number>()
  for (const { reason } of estate.notAnalysed)
    reasonsNot.set(reason, (reasonsNot.get(reason) ?? 0) + 1)
  for (const [reason, count] of reasonsNot) console.log(`not analysed: ${count} ${reason}`)
}

interface Written {
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
      key: `${file.path}:${match.index}`,
      values: [...match[0].matchAll(/"/g)].map(
        (quote) => `${file.path}:${match.index + quote.index + 1}`,
      ),
    }))
}
