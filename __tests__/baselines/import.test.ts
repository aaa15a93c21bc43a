import { describe, expect, test } from 'vitest'
import { importBaseline } from '../../src/baselines/import.ts'
import { loadBaselines } from '../../src/baselines/load.ts'

const facts = {
  id: 'acme/backup/server',
  retrieved: '2026-11-22',
  url: 'https://docs.example.com/permissions',
  version: '4.2',
}

const page = `Required permissions

Attach this policy to the role of the server:

{
  "Version": "2012-10-17",
  "Statement": [
    {
      "Sid": "Core",
      "Effect": "Allow",
      "Action": [
        "ec2:DescribeInstances"
        "ec2>DeleteNetworkInterface",
        "ec2:CreateSnapshot",
      ],
      "Resource": "*"
    },
    {
      "Effect": "Allow",
      "Action": "s3:PutObject",
      "Resource": ["arn:aws:s3:::\${BucketName}/*"],
      "Condition": { "StringEquals": { "aws:SourceAccount": "\${AccountId}" } }
    }
  ]
}

Next steps follow.
`

describe('importing a pasted page', () => {
  const known = (action: string): boolean =>
    [
      'ec2:describeinstances',
      'ec2:deletenetworkinterface',
      'ec2:createsnapshot',
      's3:putobject',
    ].includes(action.toLowerCase())
  const draft = importBaseline([{ path: 'page.txt', text: page }], { ...facts, isKnown: known })

  test('gives a draft that loads', () => {
    const loaded = loadBaselines(draft.yaml, 'draft.yaml')
    expect(loaded.problems).toEqual([])
    expect(loaded.baselines.map((baseline) => baseline.id)).toEqual(['acme/backup/server'])
    expect(loaded.baselines[0]?.grants.map((grant) => grant.actions)).toEqual([
      ['ec2:CreateSnapshot', 'ec2:DescribeInstances', 'ec2>DeleteNetworkInterface'],
      ['s3:PutObject'],
    ])
    expect(loaded.baselines[0]?.grants[1]?.condition).toEqual({
      StringEquals: { 'aws:SourceAccount': ['${AccountId}'] },
    })
  })

  test('names the action that AWS does not have and what was meant', () => {
    const loaded = loadBaselines(draft.yaml, 'draft.yaml')
    expect(loaded.baselines[0]?.defects).toEqual([
      {
        action: 'ec2>DeleteNetworkInterface',
        meant: 'ec2:DeleteNetworkInterface',
        note: 'not an IAM action',
      },
    ])
  })

  test('reports the missing and the trailing comma of the page', () => {
    expect(draft.problems.map((problem) => problem.code)).toEqual([
      'missing-comma',
      'trailing-comma',
    ])
  })

  test('says what is left to fill in, and nothing that was given', () => {
    const text = draft.toFillIn.join('\n')
    expect(text).toContain('trust')
    expect(text).not.toContain('url of the page')
    expect(text).not.toContain('no statement')
  })

  test('says so where a text holds no policy', () => {
    const empty = importBaseline([{ path: 'page.txt', text: 'See the user guide.' }], facts)
    expect(empty.toFillIn[0]).toContain('no statement was found')
  })

  test('takes the actions that a page names one by one, and says that they are names alone', () => {
    const text =
      'Grant these:\n• ec2:CreateSnapshot – snapshots\n ec2:Bogus, host:Port80 kms:Decrypt.\n'
    const isKnown = (action: string): boolean =>
      ['ec2:CreateSnapshot', 'kms:Decrypt'].includes(action)
    const listed = importBaseline([{ path: 'page.txt', text }], { ...facts, isKnown })
    expect(listed.toFillIn[0]).toContain('only names of actions')
    expect(loadBaselines(listed.yaml, 'x.yaml').baselines[0]?.grants).toMatchObject([
      { actions: ['ec2:CreateSnapshot', 'kms:Decrypt'] },
    ])
  })

  test('a trust policy says who assumes the role, and asks for no action', () => {
    const text = JSON.stringify([
      {
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Principal: { AWS: 'arn:aws:iam::${VendorAccountId}:root' },
        Condition: { StringEquals: { 'sts:ExternalId': '${ExternalId}' } },
      },
      { Effect: 'Allow', Action: 'ec2:CreateImage', Resource: '*' },
    ])
    const drafted = importBaseline([{ path: 'x.json', text }], facts)
    const [baseline] = loadBaselines(drafted.yaml, 'x.yaml').baselines
    expect(baseline?.grants.map(({ actions }) => actions)).toEqual([['ec2:CreateImage']])
    expect(baseline?.trust).toMatchObject([
      {
        principals: { AWS: ['arn:aws:iam::${VendorAccountId}:root'] },
        condition: { StringEquals: { 'sts:ExternalId': ['${ExternalId}'] } },
      },
    ])
    expect(drafted.toFillIn.join()).not.toContain('who must be able to assume')
  })

  test('several files of a split set become one role', () => {
    const part = (action: string): string =>
      JSON.stringify({ Statement: { Effect: 'Allow', Action: action, Resource: '*' } })
    const joined = importBaseline(
      [
        { path: '1.json', text: part('ec2:CreateImage') },
        { path: '2.json', text: part('rds:CreateDBSnapshot') },
      ],
      facts,
    )
    expect(loadBaselines(joined.yaml, 'x.yaml').baselines[0]?.grants).toHaveLength(2)
  })
})

test('what a page names beside its policies, and what is to be replaced, is left to a person', () => {
  const text = [
    'To back up you need ec2:CreateSnapshot and s3:GetObject; open https://example.com:443.',
    '{"Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::<bucket name>/*",',
    '"Condition":{"StringEquals":{"aws:ResourceTag/<key>":["{{ .Value }}"]}}}]}',
  ].join('\n')
  const { toFillIn } = importBaseline([{ path: 'page.txt', text }], {
    id: 'acme/backup/server',
    retrieved: '2026-11-22',
    isKnown: (action) => /^(?:ec2|s3):[A-Z]/.test(action),
  })
  expect(toFillIn).toContain(
    'whether these, which stand beside the policies, are needed, too: ec2:CreateSnapshot',
  )
  expect(toFillIn).toContain('${Name} in place of each of <bucket name>, <key>, {{ .Value }}')
})
