import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadBaselines } from '../../src/baselines/load.ts'
import { withOwnBaselines } from '../../src/baselines/load-own.ts'
import { libraryOf } from '../../src/baselines/library.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { data } from '../support/analyse-texts.ts'

const good = `vendor: acme
vendorName: Acme
product: backup
title: Acme Backup
retrieved: 2026-11-22
roles:
  server:
    title: Server
    versions: ['4.2', '4.10']
    features:
      restore: restore of volumes
    sources:
      - list: acme/server-4.2
        url: https://docs.example.com/42
        version: '4.2'
      - list: acme/server-4.10
        url: https://docs.example.com/410
        version: '4.10'
        features: [restore]
    grants:
      - actions:
          - ec2:CreateSnapshot
      - feature: restore
        versions: ['4.10']
        actions:
          - ec2:CreateVolume
        resources: ['arn:aws:ec2:\${Region}:\${AccountId}:volume/*']
`

const problemsOf = (text: string): readonly string[] =>
  loadBaselines(text, 'own.yaml').problems.map(
    ({ line, column, path, message }) => `${String(line)}:${String(column)} ${path} ${message}`,
  )

describe('a file of baselines', () => {
  test('loads with every default written out', () => {
    const { baselines, problems } = loadBaselines(good, 'own.yaml')
    expect(problems).toEqual([])
    expect(baselines).toHaveLength(1)
    expect(baselines[0]).toMatchObject({
      id: 'acme/backup/server',
      title: 'Acme Backup: Server',
      kind: 'identity',
      versions: ['4.2', '4.10'],
      grants: [
        { effect: 'Allow', actions: ['ec2:CreateSnapshot'], resources: ['*'] },
        { feature: 'restore', versions: ['4.10'], lists: ['acme/server-4.10'] },
      ],
      placeholders: [
        { text: '${AccountId}', name: 'AccountId' },
        { text: '${Region}', name: 'Region' },
      ],
    })
    expect(baselines[0]?.sources[0]).toMatchObject({ retrieved: '2026-11-22' })
  })

  test('a wrong key is named with its line and the nearest right one', () => {
    expect(problemsOf(good.replace('        resources:', '        resource:'))).toEqual([
      '27:9 roles.server.grants[1].resource unknown key resource, did you mean resources?',
    ])
    expect(problemsOf(good.replace('vendorName:', 'vendorNames:'))).toContain(
      '2:1 vendorNames unknown key vendorNames, did you mean vendorName?',
    )
  })

  test('a version that is not quoted is refused, for 4.10 would read as 4.1', () => {
    expect(
      problemsOf(good.replace("versions: ['4.2', '4.10']", "versions: ['4.2', 4.10]")),
    ).toEqual(
      expect.arrayContaining([
        '9:23 roles.server.versions[1] a version must be quoted, or 4.10 reads as 4.1',
      ]),
    )
  })

  test('a feature, version or list that nothing declares is named with the nearest', () => {
    expect(problemsOf(good.replace('feature: restore', 'feature: restor'))).toEqual([
      '23:18 roles.server.grants[1].feature the role has no feature restor, did you mean restore?',
    ])
    expect(
      problemsOf(good.replace("        versions: ['4.10']", "        versions: ['4.11']"))[0],
    ).toContain('the role has no version 4.11, did you mean 4.10?')
    expect(
      problemsOf(good.replace('        features: [restore]', '        with: [acme/server-4.3]'))[0],
    ).toContain('the role has no source acme/server-4.3, did you mean acme/server-4.2?')
  })

  test('broken YAML is named with its line', () => {
    expect(problemsOf(good.replace('  server:', '  server: [')).length).toBeGreaterThan(0)
    expect(problemsOf('a: b: c')[0]).toMatch(/^1:/)
  })

  test('aliases, endless nesting and keys such as __proto__ do no harm', () => {
    expect(problemsOf('a: &a [x]\nb: *a\n').length).toBeGreaterThan(0)
    expect(problemsOf('['.repeat(3000)).length).toBeGreaterThan(0)
    const hostile = good.replace('      restore: restore of volumes', '      __proto__: x')
    expect(problemsOf(hostile).length).toBeGreaterThan(0)
    expect(({} as Record<string, unknown>)['title']).toBeUndefined()
  })

  test('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), fc.nat(good.length), (noise, at) => {
        loadBaselines(good.slice(0, at) + noise + good.slice(at), 'own.yaml')
      }),
      { numRuns: 150, seed: 7 },
    )
  })
})

describe("a user's own files", () => {
  const shipped = libraryOf(loadBaselines(good, 'shipped.yaml').baselines)

  test('stand over the shipped ones with the same id, beside the others', () => {
    const own = good.replace('ec2:CreateSnapshot', 'ec2:CopySnapshot')
    const other = good.replace('product: backup', 'product: archive')
    const joined = withOwnBaselines(shipped, [
      { path: 'a.yaml', text: own },
      { path: 'b.yaml', text: other },
    ])
    if (!joined.ok) throw new Error(joined.problem)
    expect(joined.value.list().map((row) => row.id)).toEqual([
      'acme/backup/server',
      'acme/archive/server',
    ])
    expect(joined.value.get('acme/backup/server')?.grants[0]?.actions).toEqual(['ec2:CopySnapshot'])
  })

  test('with a misspelt action are refused with the action that AWS has', () => {
    const own = (action: string) =>
      withOwnBaselines(
        shipped,
        [{ path: 'a.yaml', text: good.replace('ec2:CreateSnapshot', action) }],
        decodeCatalogue(data.text('catalogue')),
      )
    const wrong = own('ec2:CreateSnapshto')
    expect(wrong.ok ? [] : wrong.problems).toMatchObject([
      { file: 'a.yaml', nearest: 'ec2:CreateSnapshot' },
    ])
    expect(wrong.ok ? '' : wrong.problem).toMatch(
      /^a\.yaml:\d+:\d+: roles\.server\.grants\[0\]\.actions/,
    )
    // What resembles nothing may be newer than the catalogue.
    expect(own('ec2:TeleportWholeRegion').ok).toBe(true)
    expect(own('ec2:Create*').ok).toBe(true)
  })

  test('with a mistake are refused with file, line and column', () => {
    const joined = withOwnBaselines(shipped, [
      { path: 'a.yaml', text: good.replace('retrieved: 2026-11-22', 'retrieved: yesterday') },
    ])
    expect(joined.ok).toBe(false)
    expect(joined.ok ? '' : joined.problem).toBe(
      'a.yaml:5:12: retrieved: a date such as 2026-11-22',
    )
  })
})

test.each([
  ['a: '.repeat(1000)],
  [`${good}more: ${'['.repeat(5000)}`],
  [`"\n${'- '.repeat(5000)}`],
])('a file that is nested too deep is a problem with a place', (text) => {
  const { baselines, problems } = loadBaselines(text, 'own.yaml')
  expect(baselines).toEqual([])
  expect(problems.length).toBeGreaterThan(0)
})
