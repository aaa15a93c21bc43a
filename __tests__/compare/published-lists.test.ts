import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentFromJson } from '../../src/access/document.ts'
import { effectiveAccess } from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { boundBaseline } from '../../src/check/bound.ts'
import { root, shippedBaselines } from '../baselines/support/rules.ts'
import { spelledOut } from '../baselines/support/tuples.ts'
import { data } from '../support/analyse-texts.ts'
import { filler } from '../support/filled-list.ts'

const folder = join(root, '../shared/data/vendor-baselines')
const fileOf = (list: string): string => join(folder, `${list}.json`)

interface Document {
  readonly Statement: readonly { readonly Resource?: string | readonly string[] }[]
}

function documentOf(list: string): unknown {
  if (!existsSync(fileOf(list))) return null
  // A Resource left blank is for the reader to fill in.
  const text = readFileSync(fileOf(list), 'utf8')
    .replace(/("Resource": \[\s*)""/g, '$1"*"')
    // Terraform's way of writing what is IAM's own.
    .replaceAll('$${', () => '${')
    // A local of the module, in a condition.
    .replaceAll('${vpc_ids}', () => spelledOut('${vpc_ids}').join())
  const { policyDocument } = JSON.parse(text) as { policyDocument: Document | null }
  return (
    policyDocument && {
      ...policyDocument,
      Statement: policyDocument.Statement.map(({ Resource, ...rest }) => ({
        ...rest,
        ...(Resource === undefined ? {} : { Resource: [Resource].flat().flatMap(spelledOut) }),
      })),
    }
  )
}

/** One name of CAST AI's is two fields of an ARN. */
function apart(json: unknown): unknown {
  return JSON.parse(
    JSON.stringify(json).replace(
      /:(\{\{ \.(?:VPCArn|ARN) \}\}):/g,
      (_, name: string) => `:${name}:${name}:`,
    ),
  )
}

const catalogue = decodeCatalogue(data.text('catalogue'))

/**
 * Verdicts of every published list on the baseline that it was read into: as raw JSON with the vendor's placeholders
 * in it, or as an account of one's own has it.
 */
function verdicts(form: 'as published' | 'filled in'): ReadonlyMap<string, readonly string[]> {
  const rows = new Map<string, string[]>()
  const push = (verdict: string, row: string): void => {
    const known = rows.get(verdict)
    if (known === undefined) rows.set(verdict, [row])
    else known.push(row)
  }
  for (const baseline of shippedBaselines().baselines) {
    if (baseline.kind !== 'identity') continue
    for (const { list, version, edition, features, with: others } of baseline.sources) {
      if (!existsSync(fileOf(list))) continue
      const own = filler(catalogue)
      const raw = [list, ...(others ?? [])]
        .map(documentOf)
        .filter((json) => json !== null)
        .map((json) => (form === 'as published' ? apart(json) : own.document(json)))
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
            resolved: {
              ...resolved,
              contested: resolved.contested.filter(({ lists }) => lists.includes(list)),
            },
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

describe.skipIf(!existsSync(folder))('a published list on its own baseline', () => {
  test('with the names and accounts of its user is granted throughout, and nothing of it is more', () => {
    const {
      granted = [],
      needed = [],
      'vendor-defect': defects = [],
      ...others
    } = Object.fromEntries(verdicts('filled in'))
    expect(others).toEqual({})
    expect(granted.length).toBeGreaterThan(48_000)
    expect(needed.length).toBeGreaterThan(49_000)
    expect(defects.length).toBeLessThanOrEqual(51)
  }, 60_000)

  test('with the vendor’s placeholders left in it asks for nothing that it lacks', () => {
    const rows = verdicts('as published')
    const count = (verdict: string): number => rows.get(verdict)?.length ?? 0
    expect(count('granted')).toBeGreaterThan(48_000)
    for (const verdict of ['missing', 'denied', 'excess', 'partly-needed', 'wider-resource'])
      expect(rows.get(verdict) ?? [], verdict).toEqual([])
    // An action that takes only `*`, on a placeholder that nothing fills.
    expect(rows.get('ineffective') ?? []).toEqual([
      'firefly/eventbridge-management events:TestEventPattern',
      'trendmicro/fss-scanner-management logs:StopQuery',
    ])
    // IAM reads `${AWS::Region}` in a condition as a variable of its own, and two spellings of one account are two.
    expect(count('narrower')).toBeLessThanOrEqual(23)
    expect(count('lost-condition')).toBeLessThanOrEqual(22)
    expect(count('undecided')).toBeLessThanOrEqual(151)
  }, 60_000)
})
