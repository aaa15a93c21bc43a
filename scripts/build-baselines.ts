/** Compiles rules/ to dist/data/baselines.json.br and dist/data/vendor-accounts.json.br. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { encodeBaselines } from '../src/baselines/compiled.ts'
import { loadBaselines } from '../src/baselines/load.ts'
import { libraryOf } from '../src/baselines/library.ts'
import { decoyProfile } from '../src/baselines/profile.ts'
import { recogniseCandidates, recognitionIndex } from '../src/baselines/recognise.ts'
import { namesWord } from '../src/baselines/side-evidence.ts'
import { marksOf } from '../src/baselines/written-marks.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import type { Baseline } from '../src/model/baseline.ts'
import type { RecognitionProfile } from '../src/model/recognition.ts'
import { commonMarked } from './common-lists.ts'
import { compress, compressSections } from './compress.ts'
import { managedPoliciesIn, type ManagedActions } from './managed-policies.ts'
import { specificityOver, type OrdinaryActions } from './specificity.ts'

const target = 'dist/data/baselines.json.br'

/** Managed policies that would be taken for a vendor's list, the vendor's own (`ROSAInstallerPolicy`) aside. */
function decoysAmong(
  policies: readonly ManagedActions[],
  baselines: readonly Baseline[],
): readonly RecognitionProfile[] {
  const library = libraryOf(baselines)
  const index = recognitionIndex(library)
  return policies.flatMap(({ name, actions }) => {
    const nothing = { names: [], sids: [], accounts: [], services: [] }
    const best = recogniseCandidates(index, { actions, ...nothing })[0]
    const words = best === undefined ? [] : (library.get(best.baseline)?.match.names ?? [])
    if (best === undefined || words.some((word) => namesWord(name, word))) return []
    return [decoyProfile(name, actions)]
  })
}

/** Words that say nothing of a vendor: of AWS-managed policies, of ARNs as such, of ordinary code. */
function wordsOfAnybody(
  policies: readonly ManagedActions[],
  baselines: readonly Baseline[],
): ReadonlySet<string> {
  const catalogue = decodeCatalogue(
    brotliDecompressSync(readFileSync('dist/data/catalogue.json.br')).toString('utf8'),
  )
  const formats = catalogue.prefixes.flatMap((prefix) =>
    [...(catalogue.service(prefix)?.resourceTypes.values() ?? [])].map(({ arn }) => arn),
  )
  const written = JSON.parse(readFileSync('scripts/ordinary-words.json', 'utf8')) as string[]
  return new Set([
    ...written,
    ...marksOf(formats, []),
    ...policies
      .filter(({ name }) => !isVendors(name, baselines))
      .flatMap(({ marks }) => [...marks]),
  ])
}

/** True for a managed policy that is of a product in the library. */
const isVendors = (name: string, baselines: readonly Baseline[]): boolean =>
  baselines.some(({ match }) => (match.names ?? []).some((word) => namesWord(name, word)))

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => loadBaselines(readFileSync(`rules/${path}`, 'utf8'), `rules/${path}`))

const problems = files.flatMap((file) => file.problems)
for (const { file, line, column, message } of problems) {
  console.error(`${file}:${String(line)}:${String(column)}: ${message}`)
}
if (problems.length > 0) process.exit(1)

const accountsText = JSON.stringify(
  JSON.parse(readFileSync('rules/vendor-accounts.json', 'utf8')) as unknown,
)
const baselines = files.flatMap((file) => file.baselines)
const managed = managedPoliciesIn(
  brotliDecompressSync(readFileSync('dist/data/managed-policies.json.br')).toString('utf8'),
)
const ordinary = JSON.parse(
  readFileSync('scripts/ordinary-actions.json', 'utf8'),
) as OrdinaryActions
const specificityOf = specificityOver(
  managed.filter(({ name }) => !isVendors(name, baselines)).map(({ actions }) => actions),
  ordinary,
)
const ordinaryWords = wordsOfAnybody(managed, baselines)
const ordinaryLists = JSON.parse(
  readFileSync('scripts/ordinary-lists.json', 'utf8'),
) as readonly string[]
const ordinaryPolicies = [
  ...ordinaryLists.map((list) => list.split(' ')),
  ...managed.filter(({ name }) => !isVendors(name, baselines)).map(({ actions }) => actions),
]
const sections = encodeBaselines(
  baselines,
  decoysAmong(managed, baselines),
  specificityOf,
  (mark) => !ordinaryWords.has(mark),
  (profiles) => commonMarked(profiles, specificityOf, ordinaryPolicies),
)
const bytes = compressSections(sections)
mkdirSync('dist/data', { recursive: true })
writeFileSync(target, bytes)
writeFileSync('dist/data/vendor-accounts.json.br', compress(accountsText))
console.log(
  `${target}: ${String(baselines.length)} baselines, ${String(sections.length)} sections, ${String(bytes.length)} bytes`,
)
