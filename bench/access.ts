import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { sectionsIn } from '../src/adapters/data.ts'
import { compareDocuments } from '../src/access/compare.ts'
import { documentFromJson } from '../src/access/document.ts'
import { effectiveAccess } from '../src/access/effective.ts'
import { compareWithBaseline } from '../src/baselines/compare.ts'
import { decodeBaselines } from '../src/baselines/compiled.ts'
import { resolveBaseline } from '../src/baselines/resolve.ts'
import { decodeCatalogue } from '../src/catalogue/decode.ts'
import type { BaselineGrant } from '../src/model/baseline.ts'
import type { PolicyDocument } from '../src/model/policy.ts'

/**
 * Times the access algebra: pairs of documents, and whole roles against their baselines, warm. Processor time of this
 * process, the best of several runs: on a shared machine wall time says little.
 */

const data = resolve(import.meta.dirname, '../../dist/data')
const read = (name: string): string =>
  brotliDecompressSync(readFileSync(join(data, name))).toString('utf8')

const catalogue = decodeCatalogue(read('catalogue.json.br'))
const library = decodeBaselines(sectionsIn(readFileSync(join(data, 'baselines.json.br'))))

const statementOf = (grant: BaselineGrant): object => ({
  Effect: grant.effect,
  ...(grant.notActions === undefined ? { Action: grant.actions } : { NotAction: grant.notActions }),
  Resource: grant.resources,
  ...(grant.condition === undefined ? {} : { Condition: grant.condition }),
})

const documentOf = (statements: readonly object[]): PolicyDocument =>
  documentFromJson(
    { Version: '2012-10-17', Statement: statements },
    { kind: 'identity', name: 'bench' },
  )

const runs = 15

/** Milliseconds of the processor, the best of some runs after a first that warms up. */
function timed(job: () => void): number {
  job()
  let best = Infinity
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    job()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, (user + system) / 1000)
  }
  return best
}

function print(title: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2)
  console.log(`${title}: ${times.length}, median ${at(0.5)} ms, p95 ${at(0.95)}, worst ${at(1)}`)
}

const pairs: number[] = []
const roles: number[] = []
const large: number[] = []
/** Code that runs for the first time is slow: the first round is not timed. */
const warmingUp = library.list().map((row) => ({ ...row, isTimed: false }))
const timedRounds = library.list().map((row) => ({ ...row, isTimed: true }))
for (const { id, features, isTimed } of [...warmingUp, ...timedRounds]) {
  const resolved = resolveBaseline(library, {
    baseline: id,
    version: undefined,
    edition: undefined,
    features,
  })
  if (!resolved.ok) continue
  const { required, baseline, defects, forbidden } = resolved.value
  const statements = required.map(statementOf)
  const base = documentOf(statements)
  const added = documentOf([
    ...statements,
    { Effect: 'Allow', Action: 's3:PutBucketPolicy', Resource: '*' },
  ])
  const fewer = documentOf(statements.slice(1))
  if (isTimed)
    for (const head of [base, added, fewer]) pairs.push(timed(() => compareDocuments(base, head)))
  const span = base.site.span
  const compare = (): void => {
    compareWithBaseline({
      access: effectiveAccess({
        documents: [{ document: base, index: 0, how: 'inline', span, guards: [] }],
        boundaries: [],
        unread: [],
      }),
      baselines: [
        {
          id,
          kind: baseline.kind,
          required,
          optional: [],
          forbidden,
          defects,
          placeholders: baseline.placeholders,
          managedPolicies: [],
        },
      ],
      catalogue,
    })
  }
  if (!isTimed) {
    compare()
    continue
  }
  const warm = timed(compare)
  roles.push(warm)
  if (required.reduce((sum, grant) => sum + grant.actions.length, 0) >= 250) large.push(warm)
}
print('pairs of vendor policies', pairs)
print('roles against their own baseline, warm', roles)
print('of these with 250 actions and more', large)
console.log(`baselines: ${library.list().length}, data: ${readdirSync(data).join(', ')}`)
