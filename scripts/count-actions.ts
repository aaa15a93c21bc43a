/**
 * Writes what recognition knows of ordinary policies, from folders of code (the arguments): in how many subjects each
 * action stands (scripts/ordinary-actions.json), the policies that look like a vendor's list by their actions alone
 * (ordinary-lists.json), and the words of vendors' policies that stand there, too (ordinary-words.json). Subjects that
 * are bound by recognition are a vendor's and not counted; vendors' own repositories are not to be among the folders.
 */
import { writeFileSync } from 'node:fs'
import { shippedData } from '../src/adapters/data.ts'
import { profilesOf } from '../src/baselines/profile.ts'
import { closeProfiles, recogniseSubject } from '../src/baselines/recognise.ts'
import { defaultConfig } from '../src/config/settings.ts'
import { memoryTree } from '../src/adapters/memory-tree.ts'
import { openLibraries } from '../src/run/libraries.ts'
import { codeEvidence } from './code-evidence.ts'

const target = 'scripts/ordinary-actions.json'
const listsTarget = 'scripts/ordinary-lists.json'
const wordsTarget = 'scripts/ordinary-words.json'
/** Copies of one policy in one folder count at most this often. */
const mostCopies = 3
/** Actions in fewer subjects say nothing. */
const leastCount = 2

const libraries = await openLibraries(
  shippedData('dist/cli/index.js'),
  defaultConfig,
  memoryTree('head', new Map()),
)
const counts = new Map<string, number>()
const vendors = new Set(
  libraries.library
    .list()
    .flatMap(({ id }) => libraries.library.get(id) ?? [])
    .flatMap((baseline) => profilesOf(baseline).flatMap(({ marks = [] }) => marks)),
)
const words = new Set<string>()
const index = libraries.recognition()
const lists = new Set<string>()
let documents = 0
for (const folder of process.argv.slice(2)) {
  const copies = new Map<string, number>()
  for (const { evidence } of await codeEvidence(folder, libraries)) {
    const actions = [...new Set(evidence.actions.map((action) => action.toLowerCase()))].sort()
    const key = actions.join()
    const seen = (copies.get(key) ?? 0) + 1
    copies.set(key, seen)
    if (actions.length === 0 || seen > mostCopies) continue
    if (recogniseSubject(index, evidence).length > 0) continue
    documents += 1
    if (closeProfiles(index, actions).length > 0) lists.add(actions.join(' '))
    for (const mark of evidence.marks ?? []) if (vendors.has(mark)) words.add(mark)
    for (const action of actions) counts.set(action, (counts.get(action) ?? 0) + 1)
  }
}
const actions = [...counts]
  .filter(([, count]) => count >= leastCount)
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
writeFileSync(
  target,
  `${JSON.stringify({ documents, actions: Object.fromEntries(actions) }, null, 2)}\n`,
)
writeFileSync(listsTarget, `${JSON.stringify([...lists].sort(), null, 2)}\n`)
writeFileSync(wordsTarget, `${JSON.stringify([...words].sort(), null, 2)}\n`)
process.stderr.write(
  `${target}: ${String(actions.length)} actions of ${String(documents)} subjects\n`,
)
