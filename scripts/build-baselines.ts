/** Compiles rules/ to dist/data/baselines.json.br and dist/data/vendor-accounts.json.br. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { encodeBaselines } from '../src/baselines/compiled.ts'
import { loadBaselines } from '../src/baselines/load.ts'
import { marksOf } from '../src/baselines/written-marks.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import type { VendorAccountsFile } from '../src/catalogue/vendor-accounts.ts'
import type { Baseline } from '../src/model/baseline.ts'
import { compress, compressSections } from './compress.ts'
import { managedPoliciesIn, type ManagedActions } from './managed-policies.ts'
import { managedAsOrdinary, repositoryPolicies } from './ordinary-policies.ts'
import { withReached } from './ordinary-reach.ts'
import { isVendors } from './vendors-own.ts'
import { costsOver, specificityOver, type OrdinaryActions } from './specificity.ts'

const target = 'dist/data/baselines.json.br'

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

/** The list of accounts with those that rules name besides. */
function withThoseOfRules(
  { vendors }: VendorAccountsFile,
  baselines: readonly Baseline[],
): VendorAccountsFile {
  const known = new Set(vendors.flatMap((holder) => holder.accounts))
  const more = new Map<string, VendorAccountsFile['vendors'][number]>()
  for (const { vendor, vendorName: name, match } of baselines)
    for (const account of match.accounts ?? [])
      if (!known.has(account)) more.set(account, { name, vendor, accounts: [account] })
  return { vendors: [...vendors, ...more.values()] }
}

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

const baselines = files.flatMap((file) => file.baselines)
const accounts = JSON.parse(
  readFileSync('rules/vendor-accounts.json', 'utf8'),
) as VendorAccountsFile
const managed = managedPoliciesIn(
  brotliDecompressSync(readFileSync('dist/data/managed-policies.json.br')).toString('utf8'),
)
const ordinary = JSON.parse(
  readFileSync('scripts/ordinary-actions.json', 'utf8'),
) as OrdinaryActions
const others = managed.filter(({ name }) => !isVendors(name, baselines))
const policies = [...repositoryPolicies(), ...managedAsOrdinary(others)]
const background = {
  specificityOf: specificityOver(
    others.map(({ actions }) => actions),
    ordinary,
  ),
  ...costsOver(
    others.map(({ actions }) => actions),
    ordinary,
  ),
  ordinary: policies.map(({ actions }) => actions),
}
const ordinaryWords = wordsOfAnybody(managed, baselines)
const sections = encodeBaselines(
  baselines,
  background,
  (mark) => !ordinaryWords.has(mark),
  (profiles) => withReached(profiles, background, policies),
)
const bytes = compressSections(sections)
mkdirSync('dist/data', { recursive: true })
writeFileSync(target, bytes)
writeFileSync(
  'dist/data/vendor-accounts.json.br',
  compress(JSON.stringify(withThoseOfRules(accounts, baselines))),
)
console.log(
  `${target}: ${String(baselines.length)} baselines, ${String(sections.length)} sections, ${String(bytes.length)} bytes`,
)
