/**
 * Writes what recognition knows of ordinary policies, from folders of code (the arguments, each named `owner+name` as
 * its repository): in how many subjects each action and service stands (scripts/ordinary-actions.json), its
 * policies (ordinary-lists.json, which so records the repositories that were counted),
 * and the words of vendors' policies that stand there, too (ordinary-words.json).
 *
 * A vendor's subject is not counted: one that is recognised by a name, a Sid or an account, or that
 * judged-subjects.json calls the vendor's. One that is recognised by its actions alone and not judged is named and left
 * out. Vendors' own repositories are not to be among the folders.
 */
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { shippedData } from '../src/adapters/data.ts'
import { memoryTree } from '../src/adapters/memory-tree.ts'
import { serviceOf } from '../src/baselines/action-text.ts'
import { profilesOf } from '../src/baselines/profile.ts'
import { likelyFrom, recogniseCandidates } from '../src/baselines/recognise.ts'
import { defaultConfig } from '../src/config/settings.ts'
import { openLibraries } from '../src/run/libraries.ts'
import { codeEvidence } from './code-evidence.ts'
import { judgedSubjects } from './judged-subjects.ts'

const target = 'scripts/ordinary-actions.json'
const listsTarget = 'scripts/ordinary-lists.json'
const wordsTarget = 'scripts/ordinary-words.json'
/** Copies of one policy in one folder count at most this often. */
const mostCopies = 3
/** Fewer of the vendors' actions explain no list. */
const leastOrdinary = 4

const libraries = await openLibraries(
  shippedData('dist/cli/index.js'),
  defaultConfig,
  memoryTree('head', new Map()),
)
const vendors = new Set(
  libraries.library
    .list()
    .flatMap(({ id }) => libraries.library.get(id) ?? [])
    .flatMap((baseline) => profilesOf(baseline).flatMap(({ marks = [] }) => marks)),
)
const index = libraries.recognition()
const judged = judgedSubjects()
const counts = new Map<string, number>()
const services = new Map<string, number>()
const words = new Set<string>()
const repositories = new Map<string, Set<string>>()
let documents = 0
const count = (counted: Map<string, number>, key: string): void => {
  counted.set(key, (counted.get(key) ?? 0) + 1)
}
for (const folder of process.argv.slice(2)) {
  const repository = basename(folder).replace('+', '/')
  const lists = new Set<string>()
  repositories.set(repository, lists)
  const copies = new Map<string, number>()
  for (const { address, evidence } of await codeEvidence(folder, libraries)) {
    const actions = [...new Set(evidence.actions.map((action) => action.toLowerCase()))].sort()
    const key = actions.join()
    const seen = (copies.get(key) ?? 0) + 1
    copies.set(key, seen)
    if (actions.length === 0 || seen > mostCopies) continue
    const verdict = judged(repository, address)
    const [top] = recogniseCandidates(index, evidence)
    if (verdict === 'theirs') continue
    if (verdict === undefined && top !== undefined && top.confidence >= likelyFrom) {
      if (top.evidence.length === 1)
        process.stderr.write(`not judged: ${repository} ${address}: ${top.baseline}\n`)
      continue
    }
    documents += 1
    for (const mark of evidence.marks ?? []) if (vendors.has(mark)) words.add(mark)
    for (const action of actions) count(counts, action)
    for (const service of new Set(actions.map(serviceOf))) count(services, service)
    const known = actions.filter((action) => index.tokenOf(action) !== undefined)
    if (known.length >= leastOrdinary) lists.add(actions.join(' '))
  }
}
const inOrder = <T>(entries: Iterable<readonly [string, T]>): Record<string, T> =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
const write = (path: string, value: unknown): void => {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}
const actions = [
  ...new Set([...repositories.values()].flatMap((lists) => [...lists].join(' ').split(' '))),
]
  .filter((action) => action !== '')
  .sort()
const places = new Map(actions.map((action, place) => [action, String(place)]))
const placesOf = (list: string): string =>
  list
    .split(' ')
    .map((action) => places.get(action) ?? '')
    .join(' ')
write(target, { documents, services: inOrder(services), actions: inOrder(counts) })
write(listsTarget, {
  actions,
  repositories: inOrder(
    [...repositories].map(([name, lists]) => [name, [...lists].sort().map(placesOf)] as const),
  ),
})
write(wordsTarget, [...words].sort())
process.stderr.write(
  `${String(counts.size)} actions of ${String(documents)} subjects in ${String(repositories.size)} repositories\n`,
)
