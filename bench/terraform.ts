/**
 * Measures the Terraform front end on folders: `node lib/bench/terraform.js FOLDER…`.
 * Parse speed, evaluation time, and how many of the action lists and policy attributes that a plain text
 * search finds are read in full; every other one with its place, expression, reason and class. Processor
 * time, so that other work on the machine does not count.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { evaluateTerraform } from '../src/evaluate/terraform/evaluate.ts'
import { extractEstate } from '../src/extract/estate.ts'
import type { Estate } from '../src/model/estate.ts'
import { isPolicyBearing } from '../src/model/sites/policy-bearing.ts'
import { isUnreadable, type SourceFile, type SourceTree } from '../src/model/source.ts'
import { parseHcl } from '../src/parse/hcl/parse.ts'
import { known, Reading, type Rest } from './terraform-rest.ts'
import { writtenAttributes, writtenLists } from './terraform-written.ts'
import { shippedData } from '../src/adapters/data.ts'
import { managedPolicies } from '../src/run/libraries.ts'
import { loadYaml } from '../src/parse/yaml/deferred.ts'

await loadYaml()

const managed = managedPolicies(shippedData('dist/cli/index.js'))
const folders = process.argv.slice(2)
if (folders.length === 0) throw new Error('usage: node lib/bench/terraform.js FOLDER…')

/** What is written in a folder, and what of it was not read in full. */
interface Coverage {
  readonly lists: number
  readonly attributes: number
  readonly listRests: readonly Rest[]
  readonly attributeRests: readonly Rest[]
}

const all = folders.map(measure)
if (all.length > 1) {
  console.log(`\nall ${all.length} folders`)
  report({
    lists: all.reduce((sum, one) => sum + one.lists, 0),
    attributes: all.reduce((sum, one) => sum + one.attributes, 0),
    listRests: all.flatMap((one) => one.listRests),
    attributeRests: all.flatMap((one) => one.attributeRests),
  })
}

/** Milliseconds of processor time. */
function timed<T>(work: () => T): { readonly result: T; readonly ms: number } {
  const before = process.cpuUsage()
  const result = work()
  const spent = process.cpuUsage(before)
  return { result, ms: (spent.user + spent.system) / 1000 }
}

function treeOf(folder: string): SourceTree {
  const texts = new Map<string, SourceFile>()
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
  return {
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
}

function measure(folder: string): Coverage {
  console.log(`\n${folder}`)
  const tree = treeOf(folder)
  const files = tree
    .paths()
    .filter((path) => /\.(tf|tofu|tfvars|tf\.json|tofu\.json)$|terragrunt\.hcl$/.test(path))
  const native = files.flatMap((path) => {
    const file = path.endsWith('.tf') ? tree.read(path) : undefined
    return file !== undefined && !isUnreadable(file) ? [file] : []
  })
  const parses = [1, 2, 3].map(() => timed(() => native.map(parseHcl)))
  const best = Math.min(...parses.map((run) => run.ms))
  const refused = parses[0]?.result.filter((file) => file.problems.length > 0).length ?? 0
  console.log(
    `parse: ${native.length} files, ${refused} with problems, ${Math.round((native.length / best) * 1000)} files/s`,
  )

  const settings = {
    vars: new Map(),
    varFiles: [],
    workspace: undefined,
    isPolicyBearing,
    managedPolicy: (name: string) =>
      name.startsWith('arn:') ? managed().document(name) : managed().named(name),
  }
  const evaluated = timed(() => evaluateTerraform({ tree, files, settings }))
  const resources = evaluated.result.reduce((sum, one) => sum + one.resources.length, 0)
  console.log(
    `evaluate: ${evaluated.result.length} roots, ${resources} resources, ${Math.round(evaluated.ms)} ms`,
  )

  const extracted = timed(() => extractEstate('head', evaluated.result, []))
  const estate = extracted.result
  console.log(`extract: ${estate.documents.length} documents, ${Math.round(extracted.ms)} ms`)
  reportPieces(tree, estate)
  const reasons = new Map<string, number>()
  for (const { reason } of estate.notAnalysed) reasons.set(reason, (reasons.get(reason) ?? 0) + 1)
  for (const [reason, count] of reasons) console.log(`not analysed: ${count} ${reason}`)

  const reading = new Reading(estate, evaluated.result)
  const lists = native.flatMap(writtenLists)
  const attributes = native.flatMap(writtenAttributes)
  const coverage = {
    lists: lists.length,
    attributes: attributes.length,
    listRests: lists
      .filter((list) => !reading.isListRead(list))
      .map((list) => reading.whyList(list)),
    attributeRests: attributes.flatMap((attribute) => reading.whyAttribute(attribute) ?? []),
  }
  report(coverage)
  for (const { written, why, reason } of [...coverage.listRests, ...coverage.attributeRests]) {
    const file = tree.read(written.path)
    const text = isUnreadable(file) ? '' : file.text
    const line = text.slice(0, written.start).split('\n').length
    const source = sourceOf(tree, written.path, reason)
    console.log(`  ${written.path}:${line} ${written.text}\n    ${why}: ${reason}${source}`)
  }
  return coverage
}

/** Where the module that a reason names comes from, by a search of the folder's texts. */
function sourceOf(tree: SourceTree, path: string, reason: string): string {
  const name = /^external-module: module\.([\w-]+)/.exec(reason)?.[1]
  if (name === undefined) return ''
  const call = new RegExp(`module\\s+"${name}"\\s*\\{[^}]*?source\\s*=\\s*"([^"]*)"`)
  for (const other of tree.paths()) {
    if (dirname(other) !== dirname(path) || !other.endsWith('.tf')) continue
    const file = tree.read(other)
    const source = isUnreadable(file) ? undefined : call.exec(file.text)?.[1]
    if (source !== undefined) return ` (from ${source})`
  }
  return ''
}

/** Every exact piece of an action is the text at its span. */
function reportPieces(tree: SourceTree, estate: Estate): void {
  let exact = 0
  let wrong = 0
  for (const { statements } of estate.documents)
    for (const { actions } of statements)
      for (const piece of actions?.entries.flatMap((entry) => entry.value.pieces) ?? []) {
        if (piece.kind !== 'literal' || !piece.exact) continue
        exact += 1
        const file = tree.read(piece.span.file)
        const text = isUnreadable(file) ? '' : file.text
        if (text.slice(piece.span.start, piece.span.end) !== piece.text) wrong += 1
      }
  console.log(`action pieces: ${exact} exact, ${wrong} whose source text differs`)
}

function report({ lists, attributes, listRests, attributeRests }: Coverage): void {
  line('action lists', lists, listRests)
  line('policy attributes', attributes, attributeRests)
}

function line(what: string, written: number, rests: readonly Rest[]): void {
  const counts = new Map<string, number>()
  for (const { why } of rests) counts.set(why, (counts.get(why) ?? 0) + 1)
  const inFull = written - rests.length
  const read = inFull + rests.filter(({ why }) => known.has(why)).length
  const share = (part: number): string => `${((part / Math.max(1, written)) * 100).toFixed(1)} %`
  const ours = counts.get('ours') ?? 0
  console.log(
    `${what}: ${written} written, ${read} read or known to be empty (${share(read)}; with actions ${inFull}, ${share(inFull)}), ${ours} of the rest are ours (${share(written - ours)} read or not to be had)`,
  )
  for (const [why, count] of counts) console.log(`  ${why}: ${count}`)
}
