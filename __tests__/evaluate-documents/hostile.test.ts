import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateDocuments } from '../../src/evaluate/documents/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

const policy = JSON.stringify({
  Version: '2012-10-17',
  Statement: [
    {
      Sid: 'A',
      Effect: 'Allow',
      Action: ['s3:GetObject', 'kms:*'],
      Resource: 'arn:aws:s3:::${b}/*',
    },
    { Effect: 'Deny', NotAction: 'iam:*', Resource: '*', Condition: { Bool: { 'aws:x': 'true' } } },
  ],
})
const sources = [
  policy,
  JSON.stringify({ Policy: policy, __proto__x: 1, RoleName: 'r' }),
  JSON.stringify({
    RoleDetailList: [{ RoleName: 'r', AssumeRolePolicyDocument: JSON.parse(policy) as unknown }],
  }),
  `apiVersion: iam.services.k8s.aws/v1alpha1\nkind: Policy\nmetadata: {name: n}\nspec:\n  policyDocument: '${policy}'\n`,
  'Statement:\n- Effect: Allow\n  Action:\n  - s3:GetObject\n  Resource: "*"\n',
  'Text:\n"s3:GetObject",\n"s3:PutObject"\n',
]
const cuts = [
  '',
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\u00a0',
  '${',
  '}}',
  '{{',
  '%{',
  '*',
  '\\',
  '__proto__',
  'constructor',
  '%7B',
  '\ud800',
]

describe('a policy file with anything cut out or put in', () => {
  test('is read without an exception, with places inside the file', () => {
    const mutation = fc.record({
      source: fc.constantFrom(...sources),
      path: fc.constantFrom('p.json', 'p.yaml', 'p.txt', 'p.json.tpl', 'p'),
      edits: fc.array(
        fc.record({ at: fc.nat(800), remove: fc.nat(30), put: fc.constantFrom(...cuts) }),
        {
          maxLength: 6,
        },
      ),
    })
    fc.assert(
      fc.property(mutation, ({ source, path, edits }) => {
        const text = edits.reduce(
          (changed, { at, remove, put }) => changed.slice(0, at) + put + changed.slice(at + remove),
          source,
        )
        const evaluation = evaluateDocuments({ path, text })
        const estate = extractEstate('head', [evaluation], [])
        const spans = [
          ...evaluation.documents.map(({ span }) => span),
          ...evaluation.problems.map(({ span }) => span),
          ...estate.documents.flatMap(({ statements }) =>
            statements.flatMap(({ actions }) =>
              (actions?.entries ?? []).map(({ value }) => value.span),
            ),
          ),
        ]
        for (const { start, end } of spans) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: 600, seed: 12 },
    )
  })
})

test('a file of many documents is looked through no more often than one of few', () => {
  const looks = (documents: number): number => {
    let count = 0
    const text = 'apiVersion: v1\nkind: ConfigMap\n---\n'.repeat(documents)
    evaluateDocuments({
      path: 'many.yaml',
      get text() {
        count += 1
        return text
      },
    })
    return count
  }
  expect(looks(200)).toBe(looks(20))
})
