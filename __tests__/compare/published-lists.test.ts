import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { documentFromJson } from '../../src/access/document.ts'
import { effectiveAccess } from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { boundBaseline } from '../../src/check/bound.ts'
import { root, shippedBaselines } from '../baselines/support/rules.ts'
import { data } from '../support/analyse-texts.ts'

const folder = join(root, '../shared/data/vendor-baselines')
const fileOf = (list: string): string => join(folder, `${list}.json`)

function documentOf(list: string): unknown {
  if (!existsSync(fileOf(list))) return null
  // A Resource left blank is for the reader to fill in.
  const text = readFileSync(fileOf(list), 'utf8').replace(/("Resource": \[\s*)""/g, '$1"*"')
  return (JSON.parse(text) as { policyDocument: unknown }).policyDocument
}

/** Verdicts of every published list, as raw JSON, on the baseline that it was read into. */
function verdicts(): ReadonlyMap<string, readonly string[]> {
  const catalogue = decodeCatalogue(data.text('catalogue'))
  const rows = new Map<string, string[]>()
  const push = (verdict: string, row: string): void => {
    const known = rows.get(verdict)
    if (known === undefined) rows.set(verdict, [row])
    else known.push(row)
  }
  for (const baseline of shippedBaselines().baselines) {
    if (baseline.kind !== 'identity') continue
    for (const { list, version, edition, features, with: others } of baseline.sources) {
      const raw = [list, ...(others ?? [])].map(documentOf).filter((json) => json !== null)
      const answer = resolveChoice(baseline, { version, edition, features: features ?? [] })
      if (raw.length === 0 || !answer.ok) continue
      const { value: resolved } = answer
      const documents = raw.map((json, index) => {
        const document = documentFromJson(json, { kind: 'identity', name: `${list} ${index}` })
        const { span } = document.site
        return { document, index, how: 'inline' as const, span, guards: [] }
      })
      const comparison = compareWithBaseline({
        access: effectiveAccess({ documents, boundaries: [], unread: [] }),
        baselines: [
          boundBaseline({
            id: baseline.id,
            // What only another source of the vendor asks for is not in this list.
            resolved: { ...resolved, contested: [] },
            boundBy: 'config',
            confidence: 1,
            evidence: [],
          }),
        ],
        catalogue,
      })
      for (const { verdict, action } of comparison.required) push(verdict, `${list} ${action}`)
      for (const { verdict, pattern } of comparison.allowed) push(verdict, `${list} ${pattern}`)
    }
  }
  return rows
}

test.skipIf(!existsSync(folder))(
  'a published list asks for nothing that it lacks, and has nothing that it does not need',
  () => {
    const rows = verdicts()
    const count = (verdict: string): number => rows.get(verdict)?.length ?? 0
    expect(count('granted')).toBeGreaterThan(45_000)
    for (const verdict of ['missing', 'denied', 'excess', 'partly-needed'])
      expect(rows.get(verdict) ?? [], verdict).toEqual([])
    // An action that takes only `*`, on a placeholder that nothing fills.
    expect(rows.get('ineffective') ?? []).toEqual([
      'firefly/eventbridge-management events:TestEventPattern',
    ])
    expect(count('wider-resource')).toBe(0)
    expect(count('narrower')).toBeLessThanOrEqual(24)
    expect(count('lost-condition')).toBeLessThanOrEqual(22)
    expect(count('undecided')).toBeLessThanOrEqual(190)
  },
  60_000,
)
