import { beforeAll, expect, test } from 'vitest'
import { evaluateDocuments } from '../../src/evaluate/documents/evaluate.ts'
import { extractEstate } from '../../src/extract/estate.ts'
import { textOf } from '../../src/model/value.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

beforeAll(loadYaml)

test('lists of statements in the fields of kOps are policies', () => {
  const text = `apiVersion: kops.k8s.io/v1alpha2
kind: Cluster
metadata: { name: c }
spec:
  additionalPolicies:
    node: |
      [ { "Effect": "Allow", "Action": ["dynamodb:*"], "Resource": ["*"] } ]
`
  const evaluation = evaluateDocuments({ path: 'cluster.yaml', text })
  const { documents } = extractEstate('head', [evaluation], [])
  expect(documents).toHaveLength(1)
  expect(documents[0]?.value).toMatchObject({ kind: 'map' })
  expect(textOf(documents[0]?.version)).toBe('2012-10-17')
  expect(documents[0]?.statements).toHaveLength(1)
})
