import { describe, expect, test } from 'vitest'
import { effectiveAccess } from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import type { BaselineGrant, Placeholder } from '../../src/model/baseline.ts'
import { policy } from '../access/holes.ts'
import { smallCatalogue } from './small-catalogue.ts'

const grant = (actions: readonly string[], resources: readonly string[]): BaselineGrant => ({
  effect: 'Allow',
  actions,
  resources,
  lists: ['acme/list'],
})

const allow = (Action: unknown, Resource: unknown): object => ({
  Effect: 'Allow',
  Action,
  Resource,
})

/** Values of placeholders, and every verdict that is not `granted` or `needed`. */
function filled(
  statements: object[],
  required: readonly BaselineGrant[],
  several: readonly string[] = [],
  defaults: Readonly<Record<string, string>> = {},
): readonly (readonly string[])[] {
  const names = [
    ...new Set(
      required
        .flatMap(({ resources }) => resources)
        .flatMap((text) => [...text.matchAll(/\$\{(\w+)\}/g)].map((match) => match[1] ?? '')),
    ),
  ]
  const placeholders = names.map((name): Placeholder => ({
    text: `\${${name}}`,
    name,
    ...(several.includes(name) ? { several: true } : {}),
    ...(defaults[name] === undefined ? {} : { default: defaults[name] }),
  }))
  const document = policy(statements)
  const attached = {
    document,
    index: 0,
    how: 'inline' as const,
    span: document.site.span,
    guards: [],
  }
  const comparison = compareWithBaseline({
    access: effectiveAccess({ documents: [attached], boundaries: [], unread: [] }),
    baselines: [
      {
        id: 'acme/backup',
        kind: 'identity',
        required,
        optional: [],
        forbidden: [],
        defects: [],
        placeholders,
        managedPolicies: [],
      },
    ],
    catalogue: smallCatalogue,
  })
  return [
    comparison.placeholders.map(({ name, value }) => `${name} ${value}`),
    [
      ...comparison.required.map(({ action, verdict }) => `${action} ${verdict}`),
      ...comparison.allowed.map(({ pattern, verdict }) => `${pattern} ${verdict}`),
    ].filter((row) => !/ (?:granted|needed)$/.test(row)),
  ]
}

describe('a placeholder', () => {
  test('is what makes two texts equal letter for letter, not what a wildcard could swallow', () => {
    const needs = [grant(['s3:GetObject'], ['arn:aws:s3:::${Prefix}-${Id}', '${Bucket}/*'])]
    const has = allow('s3:GetObject', ['arn:aws:s3:::acme-one-two', 'arn:aws:s3:::logs/*'])
    expect(filled([has], needs)[1]).toEqual([])
  })

  test('that is surer elsewhere decides how a text with two of them is cut', () => {
    const needs = [
      grant(['s3:ListBucket'], ['arn:aws:s3:::${Prefix}']),
      grant(['s3:GetObject'], ['arn:aws:s3:::${Prefix}-${Id}/*']),
    ]
    const has = [
      allow('s3:ListBucket', 'arn:aws:s3:::acme-one'),
      allow('s3:GetObject', 'arn:aws:s3:::acme-one-two-three/*'),
    ]
    expect(filled(has, needs)).toEqual([['Prefix acme-one', 'Id two-three'], []])
  })

  test('for a whole ARN leaves the texts that another text of the baseline explains', () => {
    const needs = [
      grant(['s3:ListBucket'], ['arn:aws:s3:::${Prefix}-logs']),
      grant(['s3:GetObject'], ['${Archive}', 'arn:aws:s3:::${Prefix}-data/*']),
    ]
    const has = [
      allow('s3:ListBucket', 'arn:aws:s3:::acme-logs'),
      allow('s3:GetObject', ['arn:aws:s3:::acme-data/*', 'arn:aws:s3:::attic/all']),
    ]
    expect(filled(has, needs)).toEqual([['Prefix acme', 'Archive arn:aws:s3:::attic/all'], []])
  })

  test('that stands for a list takes all texts that nothing else explains', () => {
    const needs = [grant(['s3:GetObject'], ['${Objects}', 'arn:aws:s3:::shared/*'])]
    const has = allow('s3:GetObject', [
      'arn:aws:s3:::shared/*',
      'arn:aws:s3:::a/one',
      'arn:aws:s3:::b/two',
    ])
    const values = ['Objects arn:aws:s3:::a/one, arn:aws:s3:::b/two']
    expect(filled([has], needs, ['Objects'])).toEqual([values, []])
    expect(filled([has], needs)[1]).toEqual(['s3:GetObject wider-resource'])
  })

  test('never takes a wildcard: in its place one is wider', () => {
    const needs = [grant(['s3:GetObject'], ['arn:aws:s3:::${Bucket}/*'])]
    const has = allow('s3:GetObject', 'arn:aws:s3:::*/*')
    expect(filled([has], needs)[1]).toEqual(['s3:GetObject wider-resource'])
    const list = [grant(['s3:GetObject'], ['${Objects}'])]
    expect(filled([has], list, ['Objects'])[1]).toEqual(['s3:GetObject wider-resource'])
  })

  describe('whose default the vendor writes with wildcards', () => {
    const needs = [
      grant(['s3:ListBucket'], ['arn:aws:s3:::${Pattern}']),
      grant(['s3:GetObject'], ['arn:aws:s3:::${Pattern}/x']),
    ]
    const has = (list: string, get: string): object[] => [
      allow('s3:ListBucket', `arn:aws:s3:::${list}`),
      allow('s3:GetObject', `arn:aws:s3:::${get}/x`),
    ]
    const answer = (list: string, get: string): readonly (readonly string[])[] =>
      filled(has(list, get), needs, [], { Pattern: '*snc*' })

    test('is filled with it, with what it takes in, and with any text without wildcards', () => {
      for (const text of ['*snc*', 'acme-snc-?', 'acme-*-snc', 'other'])
        expect(answer(text, text)).toEqual([[`Pattern ${text}`], []])
    })

    test('is not filled with a wildcard that reaches further', () => {
      for (const text of ['*', '*sn*', '*-*'])
        expect(answer(text, text)[1]).toEqual(
          expect.arrayContaining(['s3:ListBucket wider-resource', 's3:GetObject wider-resource']),
        )
      expect(answer('s?c*', 's?c*')[1]).toContain('s3:ListBucket missing')
    })

    test('has one value throughout all the same', () => {
      expect(answer('*snc*', 'acme-snc')).toEqual([['Pattern *snc*'], ['s3:GetObject narrower']])
      expect(answer('*snc*', 'other')[1]).toHaveLength(2)
    })

    test('may be nothing, as the prefix of a name', () => {
      const prefixed = [grant(['s3:GetObject'], ['arn:aws:s3:::${Prefix}acme-*'])]
      const fills = (text: string): readonly (readonly string[])[] =>
        filled([allow('s3:GetObject', `arn:aws:s3:::${text}`)], prefixed, [], { Prefix: '' })
      expect(fills('acme-*')).toEqual([['Prefix '], []])
      expect(fills('prod-acme-*')).toEqual([['Prefix prod-'], []])
      expect(fills('*acme-*')[1]).toEqual(['s3:GetObject wider-resource'])
    })

    test('wants a name where the default has one', () => {
      const keys = [grant(['kms:Decrypt'], ['${Keys}'])]
      const fills = (text: string): readonly string[] | undefined =>
        filled([allow('kms:Decrypt', text)], keys, ['Keys'], {
          Keys: 'arn:aws:kms:*:${AccountId}:key/*',
        })[1]
      expect(fills('arn:aws:kms:*:111122223333:key/*')).toEqual([])
      expect(fills('arn:aws:kms:eu-west-1:111122223333:key/1234')).toEqual([])
      expect(fills('arn:aws:kms:*:*:key/*')).toContain('kms:Decrypt wider-resource')
    })

    test('takes every pattern where it stands for a list', () => {
      const list = [grant(['s3:ListBucket'], ['arn:aws:s3:::${Pattern}'])]
      const own = ['arn:aws:s3:::a-snc*', 'arn:aws:s3:::b-snc*']
      const fills = (more: readonly string[]): readonly (readonly string[])[] =>
        filled([allow('s3:ListBucket', [...own, ...more])], list, ['Pattern'], { Pattern: '*snc*' })
      expect(fills([])).toEqual([['Pattern a-snc*, b-snc*'], []])
      expect(fills(['arn:aws:s3:::c-*'])[1]).toEqual(['s3:ListBucket wider-resource'])
    })
  })

  test('is not filled with a wildcard that the source spells as a letter', () => {
    const limited = (Value: string): BaselineGrant => ({
      ...grant(['s3:PutObject'], ['arn:aws:s3:::${Bucket}']),
      condition: { StringEquals: { 'aws:RequestTag/bucket': [Value] } },
    })
    const written = {
      ...allow('s3:PutObject', 'arn:aws:s3:::*'),
      Condition: { StringEquals: { 'aws:RequestTag/bucket': '*' } },
    }
    expect(filled([written], [limited('${Bucket}')])[1]).toContain('s3:PutObject wider-resource')
  })
})
