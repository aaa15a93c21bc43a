import type { Refusal, AccessAnalyzerService } from '../../src/validate/port.ts'
import { LiveSession } from '../../src/validate/live.ts'
import { validateDocuments } from '../../src/validate/validate-documents.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { checkPlaces } from '../places.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, jsonTokens } from '../tokens.ts'
import { catalogue } from './policies.ts'

const refusal: Refusal = { kind: 'refused', reason: 'off', text: 'the service is not there' }
const refuses = (): Promise<Refusal> => Promise.resolve(refusal)
const service: AccessAnalyzerService = {
  validatePolicy: refuses,
  checkNoNewAccess: refuses,
  checkAccessNotGranted: refuses,
  checkNoPublicAccess: refuses,
}

const policy =
  '{\n  "Version": "2012-10-17",\n  "Statement": [{"Sid": "é", "Effect": "Allow",\n    "Action": ["s3:GetObject"], "Resource": "*"}]\n}\n'
const texts = new Map([['p.json', policy]])

export const answers: Target = {
  name: 'answers',
  promises:
    'a kept answer of the service is one, with places in the policy, or the policy is checked without it',
  takes: ({ path }) => path.startsWith('answer'),
  tokens: [
    ...commonTokens,
    ...jsonTokens,
    ...['"at":0', '"value":', '"findings":', '"locations":', '"result":"PASS"', '"reasons":[]'],
    ...[
      '{"index":0}',
      '{"value":"Statement"}',
      '{"substring":{"start":0,"length":9}}',
      '"offset":-1',
    ],
  ],
  async check(text) {
    const store = { read: () => Promise.resolve(text), write: () => Promise.resolve() }
    const digest = (asked: string): string => asked
    const live = new LiveSession({ service, store, digest, budget: 3, now: () => 0 })
    const [node] = parseJson({ path: 'p.json', text: policy }).nodes
    if (node === undefined) throw new Error('the policy is no JSON')
    const question = {
      value: nodeToValue(node, { literals: 'json' }),
      catalogue: catalogue(),
      policyType: 'IDENTITY_POLICY',
      resourceType: undefined,
    } as const
    const told = await validateDocuments([question], live)
    promise(told.answers.length === 1, 'a question without an answer')
    checkPlaces(told.answers, texts)
    const asked = { policyType: 'IDENTITY_POLICY', text: policy } as const
    const results = [
      await live.checkNoNewAccess({ ...asked, base: policy, head: policy }),
      await live.checkAccessNotGranted({ ...asked, actions: ['s3:PutObject'], resources: [] }),
      await live.checkNoPublicAccess({ text: policy, resourceType: 'AWS::S3::Bucket' }),
    ]
    for (const result of results)
      if (result.kind === 'answered')
        promise(/^(?:PASS|FAIL)$/.test(result.value.result), 'an answer that is none')
  },
}
