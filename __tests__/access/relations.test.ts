import { expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import type { PolicyKind } from '../../src/model/policy.ts'

type Values = string | readonly string[]
/** `=` allow the same, `<` the second allows more, `#` each allows what the other does not. */
type Relation = '=' | '<' | '#'
type Pair = readonly [string, Relation, readonly object[], readonly object[], PolicyKind]

const allow = (Action: Values, Resource: Values = '*', more: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...more,
})
const deny = (Action: Values, Resource: Values = '*') => ({
  ...allow(Action, Resource),
  Effect: 'Deny',
})
const when = (Condition: object) => ({ Condition })
const bucket = 'arn:aws:s3:::b'
const objects = 'arn:aws:s3:::b/*'
const pairs: Pair[] = []
type Statements = readonly object[]
const equal = (name: string, a: Statements, b: Statements, kind: PolicyKind = 'identity') =>
  pairs.push([name, '=', a, b, kind])
const wider = (name: string, a: Statements, b: Statements, kind: PolicyKind = 'identity') =>
  pairs.push([name, '<', a, b, kind])
const apart = (name: string, a: Statements, b: Statements, kind: PolicyKind = 'identity') =>
  pairs.push([name, '#', a, b, kind])

// conditions over several keys
const keys = [
  'aws:SourceVpc',
  's3:prefix',
  'aws:RequestedRegion',
  'aws:PrincipalTag/team',
  'kms:ViaService',
  'aws:username',
  'iam:PassedToService',
]
for (const key of keys) {
  const one = (op: string, v: Values) =>
    allow('s3:GetObject', objects, when({ [op]: { [key]: v } }))
  equal(
    key + ' ifexists',
    [one('StringEqualsIfExists', 'a')],
    [one('StringEquals', 'a'), one('Null', 'true')],
  )
  equal(
    key + ' not = not ifexists',
    [one('StringNotEquals', 'a')],
    [one('StringNotEqualsIfExists', 'a')],
  )
  equal(key + ' like no wild', [one('StringLike', 'abc')], [one('StringEquals', 'abc')])
  equal(
    key + ' case of key',
    [one('StringEquals', ['a', 'b'])],
    [allow('S3:getobject', objects, when({ StringEquals: { [key.toUpperCase()]: ['b', 'a'] } }))],
  )
  equal(
    key + ' complement',
    [one('StringEquals', 'a'), one('StringNotEquals', 'a')],
    [allow('s3:GetObject', objects)],
  )
  equal(
    key + ' null both',
    [one('Null', 'true'), one('Null', 'false')],
    [allow('s3:GetObject', objects)],
  )
  equal(key + ' like star = exists', [one('StringLike', '*')], [one('Null', 'false')])
  wider(key + ' value added', [one('StringEquals', 'a')], [one('StringEquals', ['a', 'b'])])
  wider(key + ' wild', [one('StringEquals', 'abc')], [one('StringLike', 'a*')])
  wider(key + ' ifexists', [one('StringEquals', 'a')], [one('StringEqualsIfExists', 'a')])
  wider(key + ' not', [one('StringEquals', 'a')], [one('StringNotEquals', 'b')])
  wider(key + ' ignore case', [one('StringEquals', 'a')], [one('StringEqualsIgnoreCase', 'A')])
  wider(key + ' dropped', [one('StringEquals', 'a')], [allow('s3:GetObject', objects)])
  apart(key + ' other', [one('StringEquals', 'a')], [one('StringEquals', 'b')])
  apart(key + ' null', [one('StringEquals', 'a')], [one('Null', 'true')])
  equal(
    key + ' deny',
    [allow('s3:GetObject', objects), { ...one('StringNotEquals', 'a'), Effect: 'Deny' }],
    [one('StringEquals', 'a')],
  )
  equal(
    key + ' deny ifexists',
    [
      allow('s3:GetObject', objects),
      { ...one('StringNotEquals', 'a'), Effect: 'Deny' },
      { ...one('Null', 'true'), Effect: 'Deny' },
    ],
    [one('StringEquals', 'a')],
  )
  wider(
    key + ' deny any',
    [one('StringEquals', 'a')],
    [allow('s3:GetObject', objects), { ...one('StringEquals', 'b'), Effect: 'Deny' }],
  )
  equal(
    key + ' any of',
    [one('ForAnyValue:StringEquals', ['a', 'b'])],
    [one('ForAnyValue:StringEquals', 'a'), one('ForAnyValue:StringEquals', 'b')],
  )
  wider(
    key + ' all of',
    [one('ForAllValues:StringEquals', 'a')],
    [one('ForAllValues:StringEquals', ['a', 'b'])],
  )
  wider(
    key + ' all and present',
    [
      allow(
        's3:GetObject',
        objects,
        when({ 'ForAllValues:StringEquals': { [key]: 'a' }, Null: { [key]: 'false' } }),
      ),
    ],
    [one('ForAllValues:StringEquals', 'a')],
  )
  wider(
    key + ' both',
    [
      allow(
        's3:GetObject',
        objects,
        when({
          'ForAllValues:StringLike': { [key]: ['a*', 'b'] },
          'ForAnyValue:StringEquals': { [key]: 'b' },
        }),
      ),
    ],
    [one('ForAnyValue:StringEquals', ['b', 'c'])],
  )
}
for (const v of [
  'aws:username',
  'aws:userid',
  'aws:PrincipalTag/team',
  'saml:sub',
  "aws:PrincipalTag/team, 'x'",
]) {
  const reading = (r: Values, a: Values = 's3:GetObject') => allow(a, r)
  equal(v + ' same', [reading(`arn:aws:s3:::b/\${${v}}/*`)], [reading(`arn:aws:s3:::b/\${${v}}/*`)])
  wider(v + ' star', [reading(`arn:aws:s3:::b/\${${v}}/*`)], [reading('arn:aws:s3:::b/*')])
  wider(
    v + ' action',
    [reading(`arn:aws:s3:::b/\${${v}}/*`)],
    [reading(`arn:aws:s3:::b/\${${v}}/*`, ['s3:GetObject', 's3:PutObject'])],
  )
  wider(
    v + ' deeper',
    [reading(`arn:aws:s3:::b/\${${v}}/x`)],
    [reading(`arn:aws:s3:::b/\${${v}}/*`)],
  )
  wider(
    v + ' notresource',
    [allow('s3:GetObject', 'arn:aws:s3:::b/y')],
    [{ Effect: 'Allow', Action: 's3:GetObject', NotResource: `arn:aws:s3:::c/\${${v}}/*` }],
  )
  apart(v + ' literal', [reading(`arn:aws:s3:::b/\${${v}}`)], [reading('arn:aws:s3:::b/bob')])
  wider(
    v + ' added',
    [reading('arn:aws:s3:::c/*')],
    [reading(['arn:aws:s3:::c/*', `arn:aws:s3:::b/\${${v}}/*`])],
  )
  wider(
    v + ' in condition',
    [allow('s3:ListBucket', bucket, when({ StringLike: { 's3:prefix': `home/\${${v}}/*` } }))],
    [allow('s3:ListBucket', bucket, when({ StringLike: { 's3:prefix': ['home/*'] } }))],
  )
  wider(
    v + ' in condition added',
    [allow('s3:ListBucket', bucket, when({ StringEquals: { 's3:prefix': '' } }))],
    [
      allow(
        's3:ListBucket',
        bucket,
        when({ StringLike: { 's3:prefix': ['', `home/\${${v}}/*`] } }),
      ),
    ],
  )
  wider(
    v + ' equals',
    [
      allow(
        'ec2:StartInstances',
        '*',
        when({ StringEquals: { 'ec2:ResourceTag/Owner': `\${${v}}` } }),
      ),
    ],
    [
      allow(
        'ec2:StartInstances',
        '*',
        when({ StringEqualsIfExists: { 'ec2:ResourceTag/Owner': `\${${v}}` } }),
      ),
    ],
  )
  wider(
    v + ' deny',
    [allow('s3:*', objects), deny('s3:*', `arn:aws:s3:::b/\${${v}}/*`)],
    [allow('s3:*', objects)],
  )
}
apart(
  'two variables',
  [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:username}')],
  [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:userid}')],
)
apart(
  'two defaults',
  [allow('s3:GetObject', "arn:aws:s3:::b/${aws:PrincipalTag/t, 'x'}")],
  [allow('s3:GetObject', "arn:aws:s3:::b/${aws:PrincipalTag/t, 'y'}")],
)
wider(
  'a default more',
  [allow('s3:GetObject', 'arn:aws:s3:::b/${aws:PrincipalTag/t}')],
  [allow('s3:GetObject', "arn:aws:s3:::b/${aws:PrincipalTag/t, 'y'}")],
)
equal(
  'escaped star',
  [allow('s3:GetObject', 'arn:aws:s3:::b/${*}')],
  [allow('s3:GetObject', 'arn:aws:s3:::b/${*}')],
)
wider(
  'escaped star',
  [allow('s3:GetObject', 'arn:aws:s3:::b/${*}')],
  [allow('s3:GetObject', 'arn:aws:s3:::b/*')],
)
// actions
equal(
  'NotAction',
  [{ Effect: 'Allow', NotAction: ['s3:*', 'iam:*'], Resource: '*' }],
  [allow('*'), deny(['iam:*', 's3:*'])],
)
equal(
  'NotAction deny',
  [allow('*'), { Effect: 'Deny', NotAction: 's3:*', Resource: '*' }],
  [allow('s3:*')],
)
wider(
  'NotAction',
  [{ Effect: 'Allow', NotAction: ['s3:*', 'iam:*'], Resource: '*' }],
  [{ Effect: 'Allow', NotAction: ['s3:*'], Resource: '*' }],
)
apart(
  'NotAction',
  [{ Effect: 'Allow', NotAction: ['s3:*'], Resource: '*' }],
  [{ Effect: 'Allow', NotAction: ['iam:*'], Resource: '*' }],
)
wider(
  'NotAction small',
  [allow(['ec2:*', 'sqs:*'])],
  [{ Effect: 'Allow', NotAction: ['s3:*', 'iam:*'], Resource: '*' }],
)
equal(
  'NotResource',
  [{ Effect: 'Allow', Action: 's3:*', NotResource: [bucket, objects] }],
  [allow('s3:*'), deny('*', [objects, bucket])],
)
wider(
  'NotResource',
  [{ Effect: 'Allow', Action: 's3:*', NotResource: [bucket, objects] }],
  [{ Effect: 'Allow', Action: 's3:*', NotResource: [bucket] }],
)
equal(
  'NotResource deny',
  [allow('s3:*'), { Effect: 'Deny', Action: 's3:*', NotResource: [bucket, objects] }],
  [allow('s3:*', [bucket, objects])],
)
equal('redundant', [allow(['s3:Get*', 's3:GetObject', 's3:Get?bject'])], [allow('s3:Get*')])
wider('question', [allow('s3:?etObject')], [allow('s3:*etObject')])
wider('wild inside', [allow('s3:*Object')], [allow('s3:*Object*')])
apart('wild inside', [allow('s3:*Object')], [allow('s3:Get*')])
wider(
  'arn field',
  [allow('sqs:*', 'arn:aws:sqs:us-east-1:111122223333:q')],
  [allow('sqs:*', 'arn:aws:sqs:*:111122223333:q')],
)
wider('arn name', [allow('sqs:*', 'arn:aws:sqs:*:*:q*')], [allow('sqs:*', 'arn:aws:sqs:*:*:*')])
apart('arn', [allow('sqs:*', 'arn:aws:sqs:us-*:*:q')], [allow('sqs:*', 'arn:aws:sqs:*:1:*')])
wider(
  'arn inner',
  [allow('iam:PassRole', 'arn:aws:iam::1:role/a/*/b')],
  [allow('iam:PassRole', 'arn:aws:iam::1:role/a/*')],
)
equal('arn stars', [allow('s3:*', 'arn:aws:s3:::b**')], [allow('s3:*', 'arn:aws:s3:::b*')])
equal(
  'split',
  [allow(['s3:GetObject', 's3:PutObject'], [bucket, objects])],
  [
    allow('s3:GetObject', bucket),
    allow('s3:GetObject', objects),
    allow('s3:PutObject', [objects, bucket]),
  ],
)
apart(
  'crossed',
  [allow('s3:GetObject', bucket), allow('s3:PutObject', objects)],
  [allow('s3:PutObject', bucket), allow('s3:GetObject', objects)],
)
wider(
  'crossed',
  [allow('s3:GetObject', bucket), allow('s3:PutObject', objects)],
  [allow(['s3:PutObject', 's3:GetObject'], [bucket, objects])],
)
// values
const from = (v: Values, op = 'IpAddress') =>
  allow('s3:*', '*', when({ [op]: { 'aws:SourceIp': v } }))
equal('ip halves', [from('10.0.0.0/8')], [from(['10.0.0.0/9', '10.128.0.0/9'])])
equal(
  'ip not',
  [from('10.0.0.0/8', 'NotIpAddress')],
  [allow('s3:*'), { ...from('10.0.0.0/8'), Effect: 'Deny' }],
)
wider('ip', [from('10.1.0.0/16')], [from('10.0.0.0/8')])
apart('ip', [from('10.1.0.0/16')], [from('10.2.0.0/16')])
wider('ip v6', [from('2001:db8::/48')], [from('2001:db8::/32')])
wider('ip host', [from('10.1.2.3')], [from('10.1.2.0/24')])
equal('ip host', [from('10.1.2.3')], [from('10.1.2.3/32')])
const keysAre = (op: string, v: string) => allow('s3:*', '*', when({ [op]: { 's3:max-keys': v } }))
wider('number', [keysAre('NumericLessThan', '10')], [keysAre('NumericLessThanEquals', '10')])
wider('number', [keysAre('NumericEquals', '5')], [keysAre('NumericLessThan', '10')])
apart('number', [keysAre('NumericLessThan', '10')], [keysAre('NumericGreaterThan', '5')])
equal(
  'number',
  [keysAre('NumericLessThan', '10'), keysAre('NumericGreaterThanEquals', '10')],
  [keysAre('Null', 'false')],
)
equal(
  'number ne',
  [keysAre('NumericNotEquals', '10')],
  [keysAre('NumericLessThan', '10'), keysAre('NumericGreaterThan', '10'), keysAre('Null', 'true')],
)
const timeIs = (op: string, v: string) =>
  allow('s3:*', '*', when({ [op]: { 'aws:CurrentTime': v } }))
wider(
  'date',
  [timeIs('DateLessThan', '2024-01-01T00:00:00Z')],
  [timeIs('DateLessThan', '2025-01-01T00:00:00Z')],
)
equal(
  'date',
  [timeIs('DateLessThan', '2024-01-01T00:00:00Z')],
  [timeIs('DateLessThan', '1704067200')],
)
const mfaIs = (op: string, v: string) =>
  allow('s3:*', '*', when({ [op]: { 'aws:MultiFactorAuthPresent': v } }))
equal(
  'bool',
  [mfaIs('Bool', 'true'), mfaIs('Bool', 'false'), mfaIs('Null', 'true')],
  [allow('s3:*')],
)
wider('bool', [mfaIs('Bool', 'true')], [mfaIs('BoolIfExists', 'true')])
apart('bool', [mfaIs('Bool', 'true')], [mfaIs('Bool', 'false')])
equal(
  'bool deny',
  [allow('s3:*'), { ...mfaIs('BoolIfExists', 'false'), Effect: 'Deny' }],
  [mfaIs('Bool', 'true')],
)
const sourceIs = (op: string, v: string) =>
  allow('sqs:SendMessage', '*', when({ [op]: { 'aws:SourceArn': v } }))
equal(
  'arn ops',
  [sourceIs('ArnLike', 'arn:aws:sns:*:1:t')],
  [sourceIs('ArnEquals', 'arn:aws:sns:*:1:t')],
)
wider(
  'arn op',
  [sourceIs('ArnLike', 'arn:aws:sns:*:1:t')],
  [sourceIs('ArnLike', 'arn:aws:sns:*:*:*')],
)
wider(
  'arn string',
  [sourceIs('ArnLike', 'arn:aws:sns:*:1:t')],
  [sourceIs('StringLike', 'arn:aws:sns:*:1:t')],
)
apart(
  'arn',
  [sourceIs('ArnLike', 'arn:aws:sns:*:1:*')],
  [sourceIs('ArnLike', 'arn:aws:sns:us-east-1:*:*')],
)
// two keys
const both = (x: Values, y: Values) =>
  allow(
    'kms:Decrypt',
    '*',
    when({ StringEquals: { 'kms:ViaService': x, 'aws:PrincipalAccount': y } }),
  )
wider('two keys', [both('a', '1')], [both(['a', 'b'], '1')])
apart('two keys', [both('a', '1')], [both('b', ['1', '2'])])
equal('two keys', [both(['a', 'b'], '1')], [both('a', '1'), both('b', '1')])
wider('two keys', [both('a', '1'), both('b', '2')], [both(['a', 'b'], ['1', '2'])])
wider(
  'one key less',
  [both('a', '1')],
  [allow('kms:Decrypt', '*', when({ StringEquals: { 'kms:ViaService': 'a' } }))],
)
// resource policies
const granting = (P: unknown, m: object = {}) => ({
  Effect: 'Allow',
  Principal: P,
  Action: 'kms:*',
  Resource: '*',
  ...m,
})
const resource: PolicyKind = 'resource'
wider(
  'root',
  [granting({ AWS: 'arn:aws:iam::111122223333:role/r' })],
  [granting({ AWS: 'arn:aws:iam::111122223333:root' })],
  resource,
)
equal(
  'account',
  [granting({ AWS: '111122223333' })],
  [granting({ AWS: 'arn:aws:iam::111122223333:root' })],
  resource,
)
wider('public', [granting({ AWS: '111122223333' })], [granting('*')], resource)
equal('star', [granting({ AWS: '*' })], [granting('*')], resource)
apart(
  'services',
  [granting({ Service: 'a.amazonaws.com' })],
  [granting({ Service: 'b.amazonaws.com' })],
  resource,
)
wider(
  'NotPrincipal',
  [
    granting('*'),
    { Effect: 'Deny', Action: 'kms:*', Resource: '*', NotPrincipal: { AWS: '111122223333' } },
  ],
  [granting('*')],
  resource,
)
equal(
  'NotPrincipal',
  [
    granting('*'),
    { Effect: 'Deny', Action: 'kms:*', Resource: '*', NotPrincipal: { AWS: '111122223333' } },
  ],
  [granting({ AWS: '111122223333' })],
  resource,
)
wider(
  'org',
  [granting('*', when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }))],
  [granting('*')],
  resource,
)
wider(
  'org',
  [granting('*', when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1' } }))],
  [granting('*', when({ StringEquals: { 'aws:PrincipalOrgID': ['o-1', 'o-2'] } }))],
  resource,
)

const read = (statements: Statements, kind: PolicyKind) =>
  documentFromJson({ Version: '2012-10-17', Statement: statements }, { kind, name: 'pair' })

const expected = { '=': 'PASS PASS', '<': 'FAIL PASS', '#': 'FAIL FAIL' } as const

test(`pairs of policies as people write them: ${pairs.length} relations, each asked both ways`, () => {
  const wrong = pairs.flatMap(([name, relation, a, b, kind]) => {
    const [one, other] = [read(a, kind), read(b, kind)]
    const answers = [compareDocuments(one, other), compareDocuments(other, one)]
    const said = answers.map(({ result }) => result).join(' ')
    const shown = answers.every(({ result, witness }) => (result === 'FAIL') === (witness !== null))
    return said === expected[relation] && shown ? [] : [`${name} ${relation}: ${said}`]
  })
  expect(pairs.length).toBeGreaterThan(250)
  expect(wrong).toEqual([])
})
