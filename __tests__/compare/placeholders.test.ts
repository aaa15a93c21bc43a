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
})
