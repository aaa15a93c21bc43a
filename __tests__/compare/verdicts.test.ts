import { describe, expect, test } from 'vitest'
import { documentFromJson } from '../../src/access/document.ts'
import {
  effectiveAccess,
  type AttachedDocument,
  type UnreadPart,
} from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import type { BoundBaseline, Comparison } from '../../src/baselines/comparison.ts'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'

type Json = Readonly<Record<string, unknown>>

const allow = (Action: unknown, Resource: unknown = '*', Condition?: Json): Json => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...(Condition === undefined ? {} : { Condition }),
})
const deny = (Action: unknown, Resource: unknown = '*', Condition?: Json): Json => ({
  ...allow(Action, Resource, Condition),
  Effect: 'Deny',
})
const grant = (
  actions: string | readonly string[],
  rest: Partial<BaselineGrant> = {},
): BaselineGrant => ({
  effect: 'Allow',
  actions: [actions].flat(),
  resources: ['*'],
  lists: ['acme/list'],
  ...rest,
})

interface Case {
  readonly role: readonly Json[]
  readonly needs?: readonly BaselineGrant[]
  readonly boundary?: readonly Json[]
  readonly unread?: readonly UnreadPart[]
  readonly baseline?: Partial<BoundBaseline>
}

function compare({ role, needs, boundary, unread, baseline }: Case): Comparison {
  const attached = (statements: readonly Json[]): AttachedDocument => {
    const document = documentFromJson(
      { Version: '2012-10-17', Statement: statements },
      { kind: 'identity', name: 'policy' },
    )
    return { document, index: 0, how: 'inline', span: document.site.span, guards: [] }
  }
  return compareWithBaseline({
    access: effectiveAccess({
      documents: [attached(role)],
      boundaries: boundary === undefined ? [] : [attached(boundary)],
      unread: unread ?? [],
    }),
    baselines: [
      {
        id: 'acme/backup',
        kind: 'identity',
        required: needs ?? [],
        optional: [],
        forbidden: [],
        defects: [],
        placeholders: [],
        managedPolicies: [],
        ...baseline,
      },
    ],
    catalogue,
  })
}

const read = [grant('s3:GetObject')]
const onBucket = [grant('s3:GetObject', { resources: ['arn:aws:s3:::b/*'] })]
const tagged = (key: string, value: unknown): Json => ({ StringEquals: { [key]: value } })
const needsTag = [
  grant('ec2:DeleteSnapshot', { condition: { StringEquals: { 'aws:ResourceTag/x': ['1'] } } }),
]
const passes = (...services: readonly string[]): readonly BaselineGrant[] => [
  grant('iam:PassRole', { passedTo: services }),
]
const to = (...services: readonly string[]): Json => ({
  StringEquals: { 'iam:PassedToService': services },
})
const unread: readonly UnreadPart[] = [
  {
    text: 'var.more',
    span: { file: 'main.tf', start: 0, end: 1 },
    what: 'attachment',
    symbol: 'var.more',
  },
]
const describesAll = grant('ec2:Describe*')

/** What a required action is found to be: each verdict where it speaks, and where it does not. */
const required: readonly (readonly [verdict: string, when: string, example: Case])[] = [
  ['granted', 'by a pattern that holds it', { role: [allow('s3:Get*')], needs: read }],
  [
    'granted',
    'by NotAction',
    { role: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }], needs: read },
  ],
  [
    'missing',
    'left out by NotAction',
    { role: [{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }], needs: read },
  ],
  [
    'granted',
    'by two halves',
    {
      role: [allow('s3:GetObject', 'arn:aws:s3:::a/*'), allow('s3:GetObject', 'arn:aws:s3:::b/*')],
      needs: [grant('s3:GetObject', { resources: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] })],
    },
  ],
  [
    'narrower',
    'on one of two buckets',
    {
      role: [allow('s3:GetObject', 'arn:aws:s3:::a/*')],
      needs: [grant('s3:GetObject', { resources: ['arn:aws:s3:::a/*', 'arn:aws:s3:::b/*'] })],
    },
  ],
  [
    'narrower',
    'under a further condition',
    {
      role: [
        allow('ec2:DeleteSnapshot', '*', {
          ...tagged('aws:ResourceTag/x', '1'),
          Bool: { 'aws:SecureTransport': 'true' },
        }),
      ],
      needs: needsTag,
    },
  ],
  [
    'granted',
    'under the condition by its other name',
    { role: [allow('ec2:DeleteSnapshot', '*', tagged('ec2:ResourceTag/x', '1'))], needs: needsTag },
  ],
  [
    'missing',
    'under the condition with another value',
    { role: [allow('ec2:DeleteSnapshot', '*', tagged('aws:ResourceTag/x', '2'))], needs: needsTag },
  ],
  [
    'granted',
    'where a key that is there is any value of it',
    {
      role: [allow('ec2:DeleteSnapshot', '*', { StringLike: { 'ec2:ResourceTag/x': '*' } })],
      needs: [
        grant('ec2:DeleteSnapshot', { condition: { Null: { 'aws:ResourceTag/x': ['false'] } } }),
      ],
    },
  ],
  [
    'ineffective',
    'on ARNs of no resource type of it',
    { role: [allow('s3:ListBucket', 'arn:aws:s3:::b/*')], needs: [grant('s3:ListBucket')] },
  ],
  [
    'narrower',
    'on ARNs of which some are',
    { role: [allow('s3:ListBucket', 'arn:aws:s3:::b*')], needs: [grant('s3:ListBucket')] },
  ],
  [
    'granted',
    'where the vendor scopes alike',
    {
      role: [allow('s3:ListBucket', 'arn:aws:s3:::b/*')],
      needs: [grant('s3:ListBucket', { resources: ['arn:aws:s3:::b/*'] })],
    },
  ],
  [
    'ineffective',
    'on an ARN where it takes only *',
    {
      role: [allow('ec2:DescribeInstances', 'arn:aws:ec2:*:*:instance/*')],
      needs: [grant('ec2:DescribeInstances')],
    },
  ],
  [
    'ineffective',
    'without a resource type that it requires',
    {
      role: [allow('ec2:CreateSnapshot', 'arn:aws:ec2:*:*:volume/*')],
      needs: [grant('ec2:CreateSnapshot')],
    },
  ],
  [
    'denied',
    'by a Deny of all of it',
    { role: [allow('s3:GetObject'), deny('s3:*')], needs: read },
  ],
  [
    'denied',
    'by a Deny of all but others',
    {
      role: [allow('s3:GetObject'), { Effect: 'Deny', NotAction: 'ec2:*', Resource: '*' }],
      needs: read,
    },
  ],
  [
    'granted',
    'where a Deny is about others',
    { role: [allow('s3:GetObject'), deny('s3:Put*')], needs: read },
  ],
  [
    'narrower',
    'where a Deny takes a part',
    {
      role: [
        allow('s3:GetObject'),
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::b/*' },
      ],
      needs: read,
    },
  ],
  [
    'granted',
    'where a Deny leaves what is asked for',
    {
      role: [
        allow('s3:GetObject'),
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::b*' },
      ],
      needs: onBucket,
    },
  ],
  [
    'denied',
    'by a boundary without it',
    { role: [allow('s3:GetObject')], needs: read, boundary: [allow('ec2:*')] },
  ],
  [
    'denied',
    'by a Deny of the boundary',
    { role: [allow('s3:GetObject')], needs: read, boundary: [allow('*'), deny('s3:Get*')] },
  ],
  [
    'granted',
    'where two statements of the boundary let it through',
    {
      role: [allow('s3:GetObject')],
      needs: read,
      boundary: [
        allow('s3:Get*', 'arn:aws:s3:::a*'),
        { Effect: 'Allow', Action: 's3:*', NotResource: 'arn:aws:s3:::a*' },
      ],
    },
  ],
  [
    'narrower',
    'where the boundary lets a part through',
    { role: [allow('s3:GetObject')], needs: read, boundary: [allow('s3:*', 'arn:aws:s3:::b/*')] },
  ],
  ['missing', 'where nothing allows it', { role: [allow('s3:PutObject')], needs: read }],
  [
    'undecided',
    'where something unread may',
    { role: [allow('s3:PutObject')], needs: read, unread },
  ],
  [
    'granted',
    'whatever is unread where it is there',
    { role: [allow('s3:GetObject')], needs: read, unread },
  ],
  [
    'undecided',
    'on a resource that is not spelled out',
    { role: [allow('s3:GetObject', '${var.bucket}')], needs: onBucket },
  ],
  [
    'granted',
    'where a vendor’s wildcard is held',
    { role: [allow('ec2:*')], needs: [describesAll] },
  ],
  [
    'narrower',
    'where a part of a vendor’s wildcard is',
    { role: [allow('ec2:DescribeInstances')], needs: [describesAll] },
  ],
  [
    'narrower',
    'where a pattern is less than the vendor’s',
    { role: [allow('ec2:DescribeVpc?')], needs: [grant('ec2:DescribeVpc*')] },
  ],
  [
    'missing',
    'where nothing of a vendor’s wildcard is',
    { role: [allow('s3:GetObject')], needs: [describesAll] },
  ],
  [
    'narrower',
    'where a Deny takes one action of a vendor’s wildcard',
    { role: [allow('ec2:Describe*'), deny('ec2:DescribeInstances')], needs: [describesAll] },
  ],
  [
    'granted',
    'where a Deny takes what is no action',
    { role: [allow('ec2:Describe*'), deny('ec2:DescribeNothingAtAll')], needs: [describesAll] },
  ],
  [
    'denied',
    'where a Deny takes a vendor’s wildcard',
    { role: [allow('ec2:Describe*'), deny('ec2:*')], needs: [describesAll] },
  ],
  [
    'granted',
    'to the service that the vendor passes the role to',
    {
      role: [allow('iam:PassRole', '*', to('ec2.amazonaws.com'))],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
  [
    'granted',
    'to it by IfExists and in another case',
    {
      role: [
        allow('IAM:passrole', '*', {
          StringEqualsIfExists: { 'IAM:passedtoservice': 'ec2.amazonaws.com' },
        }),
      ],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
  [
    'granted',
    'to two by two statements',
    {
      role: [
        allow('iam:PassRole', '*', to('ec2.amazonaws.com')),
        allow('iam:PassRole', '*', to('lambda.amazonaws.com')),
      ],
      needs: passes('ec2.amazonaws.com', 'lambda.amazonaws.com'),
    },
  ],
  [
    'missing',
    'to another service alone',
    {
      role: [allow('iam:PassRole', '*', to('lambda.amazonaws.com'))],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
  [
    'missing',
    'to one of two services',
    {
      role: [allow('iam:PassRole', '*', to('ec2.amazonaws.com'))],
      needs: passes('ec2.amazonaws.com', 'lambda.amazonaws.com'),
    },
  ],
  [
    'denied',
    'where a Deny is for all but another service',
    {
      role: [
        allow('iam:PassRole'),
        deny('iam:PassRole', '*', {
          StringNotEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' },
        }),
      ],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
  [
    'granted',
    'where a Deny is for all but that service',
    {
      role: [
        allow('iam:PassRole'),
        deny('iam:PassRole', '*', {
          StringNotEquals: { 'iam:PassedToService': 'ec2.amazonaws.com' },
        }),
      ],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
  [
    'narrower',
    'to the service on fewer roles',
    {
      role: [allow('iam:PassRole', 'arn:aws:iam::*:role/x', to('ec2.amazonaws.com'))],
      needs: passes('ec2.amazonaws.com'),
    },
  ],
]

describe('a required action', () => {
  test.each(required)('is %s %s', (verdict, _, example) => {
    expect(compare(example).required.map((row) => row.verdict)).toEqual([verdict])
  })

  test('that is passed to services names those that it may not be passed to', () => {
    const [row] = compare({
      role: [allow('iam:PassRole', '*', to('ec2.amazonaws.com'))],
      needs: passes('ec2.amazonaws.com', 'lambda.amazonaws.com'),
    }).required
    expect(row?.passedTo).toEqual(['lambda.amazonaws.com'])
    expect(row?.reasons[0]?.text).toContain('lambda.amazonaws.com')
  })
})

const never = { forbidden: [{ actions: ['iam:PassRole'], why: 'a reader never passes a role' }] }
const optional = { optional: [grant('s3:PutObject', { feature: 'restore' })] }
const defect = { defects: [{ action: 's3:ReadObject', note: 'not an IAM action' }] }

/** What a pattern of the role is found to be: each verdict where it speaks, and where it does not. */
const patterns: readonly (readonly [verdict: string, when: string, example: Case])[] = [
  ['needed', 'inside what is required', { role: [allow('s3:GetObject')], needs: read }],
  [
    'optional',
    'inside a feature that is not active',
    { role: [allow('s3:PutObject')], needs: read, baseline: optional },
  ],
  [
    'excess',
    'outside what any feature needs',
    { role: [allow('s3:DeleteObject')], needs: read, baseline: optional },
  ],
  [
    'partly-needed',
    'where a wildcard is more than is required',
    { role: [allow('s3:*')], needs: read },
  ],
  [
    'needed',
    'where a wildcard is the vendor’s own',
    { role: [allow('s3:*')], needs: [grant('s3:*')] },
  ],
  [
    'wider-resource',
    'on more than the vendor’s resources',
    { role: [allow('s3:GetObject')], needs: onBucket },
  ],
  [
    'needed',
    'where a Deny takes the rest away',
    {
      role: [
        allow('s3:GetObject'),
        { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::b/*' },
      ],
      needs: onBucket,
    },
  ],
  [
    'wider-resource',
    'where a Deny takes the rest away from one of its actions alone',
    {
      role: [
        allow('s3:DeleteObject*'),
        { Effect: 'Deny', Action: 's3:DeleteObject', NotResource: 'arn:aws:s3:::b/*' },
      ],
      needs: [grant('s3:DeleteObject*', { resources: ['arn:aws:s3:::b/*'] })],
    },
  ],
  [
    'lost-condition',
    'without the vendor’s condition',
    { role: [allow('ec2:DeleteSnapshot')], needs: needsTag },
  ],
  [
    'needed',
    'with the vendor’s condition',
    { role: [allow('ec2:DeleteSnapshot', '*', tagged('ec2:ResourceTag/x', '1'))], needs: needsTag },
  ],
  [
    'forbidden',
    'where the baseline says never',
    { role: [allow('iam:PassRole')], needs: read, baseline: never },
  ],
  [
    'forbidden',
    'where a wildcard holds what it says never to',
    { role: [allow('*')], needs: read, baseline: never },
  ],
  [
    'partly-needed',
    'where a Deny takes what it says never to',
    { role: [allow('*'), deny('iam:PassRole')], needs: read, baseline: never },
  ],
  [
    'partly-needed',
    'where a boundary does',
    {
      role: [allow('*')],
      needs: read,
      boundary: [{ Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }],
      baseline: never,
    },
  ],
  [
    'excess',
    'where it is about another action',
    { role: [allow('iam:GetRole')], needs: read, baseline: never },
  ],
  [
    'vendor-defect',
    'where the vendor’s document is mistaken',
    { role: [allow('s3:ReadObject')], needs: read, baseline: defect },
  ],
  [
    'excess',
    'where a mistake is not the vendor’s',
    { role: [allow('s3:ReadObjekt')], needs: read, baseline: defect },
  ],
  [
    'undecided',
    'on a resource that is not spelled out',
    { role: [allow('s3:GetObject', '${var.bucket}')], needs: onBucket },
  ],
]

describe('a pattern of the role', () => {
  test.each(patterns)('is %s %s', (verdict, _, example) => {
    expect(compare(example).allowed[0]?.verdict).toBe(verdict)
  })
})
