/** Compiles rules/ to dist/data/baselines.json.br. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { encodeBaselines } from '../src/baselines/compiled.ts'
import { loadBaselines } from '../src/baselines/load.ts'
import { libraryOf } from '../src/baselines/library.ts'
import { decoyProfile } from '../src/baselines/profile.ts'
import { recogniseCandidates, recognitionIndex } from '../src/baselines/recognise.ts'
import { namesWord } from '../src/baselines/side-evidence.ts'
import {
  decodeManagedPolicies,
  type ManagedPoliciesHeader,
} from '../src/catalogue/managed-policies.ts'
import type { Baseline, RecognitionProfile } from '../src/model/baseline.ts'
import { compress } from './compress.ts'

const target = 'dist/data/baselines.json.br'

interface ManagedPolicy {
  readonly name: string
  readonly actions: readonly string[]
}

/** The AWS-managed policies of the snapshot that stands beside the target. */
function managedPolicies(): readonly ManagedPolicy[] {
  const text = brotliDecompressSync(readFileSync('dist/data/managed-policies.json.br')).toString()
  const data = decodeManagedPolicies(text)
  const header = JSON.parse(text.slice(1, text.indexOf('\n') - 1)) as ManagedPoliciesHeader
  return header.policies.flatMap(([path]) => {
    const policy = data.document(`arn:aws:iam::aws:${path}`)
    if (policy === undefined) return []
    const document = JSON.parse(policy.json) as {
      readonly Statement: Statement | readonly Statement[]
    }
    const actions = [document.Statement]
      .flat()
      .filter((statement) => statement.Effect === 'Allow')
      .flatMap((statement) => [statement.Action ?? []].flat())
    return [{ name: policy.name, actions }]
  })
}

interface Statement {
  readonly Effect: string
  readonly Action?: string | readonly string[]
}

/** Managed policies that would be taken for a vendor's list, the vendor's own (`ROSAInstallerPolicy`) aside. */
function decoysAmong(
  policies: readonly ManagedPolicy[],
  baselines: readonly Baseline[],
): readonly RecognitionProfile[] {
  const library = libraryOf(baselines)
  const index = recognitionIndex(library)
  return policies.flatMap(({ name, actions }) => {
    const nothing = { names: [], sids: [], accounts: [], services: [] }
    const best = recogniseCandidates(index, { actions, ...nothing }, 0.4)[0]
    const words = best === undefined ? [] : (library.get(best.baseline)?.match.names ?? [])
    if (best === undefined || words.some((word) => namesWord(name, word))) return []
    return [decoyProfile(name, actions)]
  })
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
const text = encodeBaselines(baselines, decoysAmong(managedPolicies(), baselines))
const bytes = compress(text)
mkdirSync('dist/data', { recursive: true })
writeFileSync(target, bytes)
console.log(
  `${target}: ${String(baselines.length)} baselines, ${String(text.length)} characters, ${String(bytes.length)} bytes`,
)
