import { resolve } from 'node:path'
import { shippedData } from '../../src/adapters/data.ts'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import { evaluate } from '../../src/access/evaluate.ts'
import { checkAccessNotGranted } from '../../src/access/not-granted.ts'
import { checkNoPublicAccess } from '../../src/access/not-public.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import { classify } from '../../src/discover/classify.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import type { Node } from '../../src/parse/node.ts'
import { nodeToValue } from '../../src/parse/values.ts'
import { validateDocument, validatePolicy } from '../../src/validate/validate.ts'
import { checkPlaces } from '../places.ts'
import { project } from '../seeds.ts'
import { promise, type Target } from '../target.ts'
import { commonTokens, jsonTokens } from '../tokens.ts'

/** The data that ships, read where the built entries read it. */
export const data = shippedData(resolve(project, 'dist/cli/index.js'))

let known: Catalogue | undefined
export const catalogue = (): Catalogue => (known ??= decodeCatalogue(data.text('catalogue')))

const isPolicy = (file: { readonly path: string; readonly text: string }): boolean =>
  file.path.endsWith('.json') && classify(file.path, file.text) === 'policy'

const policyTokens = [
  ...[
    '"Bool":{"aws:SecureTransport":"false"}',
    '"ForAllValues:StringLike":',
    '"StringEqualsIfExists":',
  ],
  ...[
    '"IpAddress":{"aws:SourceIp":"10.0.0.0/8"}',
    '"NumericLessThan":',
    '"DateGreaterThan":',
    '"Null":',
  ],
  ...[
    '"ArnLike":',
    '${aws:username}',
    "${aws:PrincipalTag/x, 'd'}",
    '"Principal":{"AWS":"*"}',
    '"Deny"',
  ],
  ...[
    'arn:aws:iam::123456789012:root',
    'arn:aws:s3:::*a*b*c*d*',
    'arn:aws:s3:::?',
    '*:*',
    's3:*Get*?*',
  ],
]

const types = [
  'IDENTITY_POLICY',
  'RESOURCE_POLICY',
  'SERVICE_CONTROL_POLICY',
  'RESOURCE_CONTROL_POLICY',
] as const
const resourceTypes = [undefined, 'AWS::S3::Bucket', 'AWS::IAM::AssumeRolePolicyDocument'] as const

export const validator: Target = {
  name: 'validator',
  promises: 'findings with places in the text for what was read of any policy text',
  takes: isPolicy,
  tokens: [...commonTokens, ...jsonTokens, ...policyTokens],
  time: (length) => 1_000 + length / 2,
  check(text, choice) {
    const policyType = types[choice % 4] ?? 'IDENTITY_POLICY'
    const resourceType = resourceTypes[(choice >> 2) % 3]
    for (const node of parseJson({ path: 'p.json', text }).nodes) {
      const value = nodeToValue(node, { literals: 'json' })
      const question = { value, policyType, resourceType, catalogue: catalogue(), text }
      checkPlaces(validateDocument(question), new Map([['p.json', text]]))
      for (const { locations } of validatePolicy(question))
        for (const { span } of locations)
          promise(
            0 <= span.start.offset && span.start.offset <= span.end.offset,
            `a finding from ${span.start.offset} to ${span.end.offset}`,
          )
    }
  },
}

/** What a tolerant reading of JSON yields, as `JSON.parse` would. */
function plain(node: Node): unknown {
  if (node.kind === 'list') return node.items.map(plain)
  if (node.kind === 'map') {
    const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>
    for (const { key, value } of node.entries) object[key.text] = plain(value)
    return object
  }
  return node.style === 'quoted' ? node.text : node.text === 'null' ? null : node.text
}

const separator = '"===="'

export const access: Target = {
  name: 'access',
  promises:
    'a comparison never throws and ends in its budget; nothing is wider than itself; a witness of new access is one',
  takes: isPolicy,
  tokens: [...commonTokens, ...jsonTokens, ...policyTokens, separator],
  time: (length) => 8_000 + length * 2,
  check(text, choice) {
    const [first = '', second = first] = text.split(separator)
    const documents = [first, second].map((part): PolicyDocument => {
      const [node] = parseJson({ path: 'p.json', text: part }).nodes
      const kind = choice % 3 === 0 ? 'resource' : choice % 3 === 1 ? 'identity' : 'trust'
      return documentFromJson(node === undefined ? undefined : plain(node), { kind, name: 'p' })
    })
    const [base, head] = documents
    if (base === undefined || head === undefined) return
    promise(compareDocuments(head, head).result !== 'FAIL', 'a policy is wider than itself')
    const { result, request } = compareDocuments(base, head)
    promise(result !== 'FAIL' || request !== undefined, 'new access without a witness')
    if (result === 'FAIL' && request !== undefined) {
      promise(evaluate(head, request) === 'allowed', 'the witness is not allowed by the head')
      promise(evaluate(base, request) !== 'allowed', 'the witness is allowed by the base')
    }
    checkAccessNotGranted(head, [
      { actions: ['s3:GetObject', 'iam:*'], resources: [] },
      { actions: [], resources: ['arn:aws:s3:::b/*'] },
    ])
    checkNoPublicAccess(head, 'AWS::S3::Bucket')
  },
}
