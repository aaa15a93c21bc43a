/**
 * Edits the policies of real trees one statement at a time and compares each with what it was:
 * `node lib/bench/changes.js [--show] FOLDER…`. Prints what was answered by kind of edit, the reasons of what was
 * left undecided, and the time a pair took. An answer other than PASS to an edit that can only take away is an error.
 * `--show` prints every undecided pair.
 */
import { resolve } from 'node:path'
import { compareDocuments } from '../src/access/compare.ts'
import { examplesFrom } from '../src/access/examples.ts'
import { shippedData } from '../src/adapters/data.ts'
import { openWorkspace } from '../src/adapters/workspace.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import { defaultConfig } from '../src/config/settings.ts'
import type { PolicyDocument } from '../src/model/policy.ts'
import { evaluateTree } from '../src/run/evaluate-tree.ts'
import { managedPolicies } from '../src/run/libraries.ts'
import { edited, edits } from './edits.ts'

const shipped = shippedData(resolve(import.meta.dirname, '../../dist/cli/index.js'))
const examples = examplesFrom(decodeCatalogue(shipped.text('catalogue')))
const show = process.argv.includes('--show')
const folders = process.argv.slice(2).filter((word) => !word.startsWith('--'))

interface Count {
  PASS: number
  FAIL: number
  UNDECIDED: number
  wrong: number
}

const counts = new Map(
  edits.map(({ name }) => [name, { PASS: 0, FAIL: 0, UNDECIDED: 0, wrong: 0 }] as [string, Count]),
)
const reasons = new Map<string, number>()
const times: number[] = []
let documents = 0
let holed = 0

async function documentsOf(folder: string): Promise<readonly PolicyDocument[]> {
  const workspace = await openWorkspace({ root: resolve(folder), environment: process.env })
  const selection = {
    tree: workspace.tree,
    selected: workspace.selected,
    explicit: new Set<string>(),
  }
  const { estate } = await evaluateTree(selection, defaultConfig, {
    managed: managedPolicies(shipped),
  })
  return estate.documents
}

/** What differs from case to case is left out of a reason. */
const kindOf = (reason: string): string =>
  reason.replace(/\$\{.*\}|condition on \S+/g, '…').slice(0, 90)

function measure(document: PolicyDocument): void {
  for (const statement of document.statements)
    for (const edit of edits) {
      const head = edited(document, statement, edit)
      const count = counts.get(edit.name)
      if (head === undefined || count === undefined) continue
      const before = process.cpuUsage()
      const { result, undecided } = compareDocuments(document, head, examples)
      const { user, system } = process.cpuUsage(before)
      times.push((user + system) / 1000)
      count[result] += 1
      if (edit.expected === 'PASS' && result === 'FAIL') count.wrong += 1
      if (result !== 'UNDECIDED') continue
      const kind = `${edit.name}: ${kindOf(undecided ?? '')}`
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
      const { file, address } = document.site
      if (show) console.log(`${edit.name}: ${file} ${address} [${statement.index}]: ${undecided}`)
    }
}

for (const folder of folders)
  for (const document of await documentsOf(folder)) {
    documents += 1
    if (document.unresolved.length > 0) holed += 1
    measure(document)
  }

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`
const whole = { pairs: 0, undecided: 0, wrong: 0 }
console.log(`${documents} documents, ${holed} of them with holes`)
for (const [name, { PASS, FAIL, UNDECIDED, wrong }] of counts) {
  const pairs = PASS + FAIL + UNDECIDED
  whole.pairs += pairs
  whole.undecided += UNDECIDED
  whole.wrong += wrong
  console.log(
    `${name}: ${pairs} pairs, PASS ${PASS}, FAIL ${FAIL}, UNDECIDED ${UNDECIDED} (${percent(UNDECIDED, pairs)})` +
      (wrong === 0 ? '' : `, WRONG ${wrong}`),
  )
}
console.log(
  `together: ${whole.pairs} pairs, undecided ${percent(whole.undecided, whole.pairs)}, wrong ${whole.wrong}`,
)
for (const [reason, number] of [...reasons].sort((a, b) => b[1] - a[1]).slice(0, 30))
  console.log(`  ${number} × ${reason}`)
const sorted = times.toSorted((a, b) => a - b)
const at = (part: number): string =>
  (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2)
console.log(`a pair: median ${at(0.5)} ms, p99 ${at(0.99)}, worst ${at(1)}`)
if (whole.wrong > 0) process.exitCode = 1
