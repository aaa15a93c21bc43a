import { describe, expect, test } from 'vitest'
import { principalChange } from '../../src/access/change.ts'
import type { EffectiveInput, UnreadPart } from '../../src/access/effective.ts'
import { compareDocuments } from '../../src/access/compare.ts'
import { checkAccessNotGranted } from '../../src/access/not-granted.ts'
import { checkNoPublicAccess } from '../../src/access/not-public.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { guard, policy } from './holes.ts'

const allow = (Action: unknown, rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource: '*',
  ...rest,
})
const deny = (Action: unknown, rest: object = {}) => ({ ...allow(Action, rest), Effect: 'Deny' })

describe('checkAccessNotGranted', () => {
  const granted = (statements: object | object[], actions: string[], resources: string[] = []) =>
    checkAccessNotGranted(policy(statements), [{ actions, resources }])

  test('a pattern that holds a listed action grants it', () => {
    const decision = granted([allow('ec2:*'), allow('s3:Get*', { Sid: 'Read' })], ['s3:GetObject'])
    expect(decision.result).toBe('FAIL')
    expect(decision.reasons).toEqual([
      {
        document: 0,
        statementIndex: 1,
        statementId: 'Read',
        description: 'One or more of the listed actions in the statement with sid: Read.',
      },
    ])
    expect(decision.witness?.action).toBe('s3:getobject')
  })

  test('what a Deny takes away is not granted', () => {
    expect(granted([allow('s3:*'), deny('s3:Delete*')], ['s3:DeleteBucket']).result).toBe('PASS')
    const soft = deny('s3:Delete*', { Condition: { Bool: { 'aws:SecureTransport': 'false' } } })
    expect(granted([allow('s3:*'), soft], ['s3:DeleteBucket']).result).toBe('FAIL')
  })

  test('an action elsewhere than on the listed resources is not granted', () => {
    const on = allow('s3:GetObject', { Resource: 'arn:aws:s3:::public/*' })
    expect(granted(on, ['s3:GetObject'], ['arn:aws:s3:::secret/*']).result).toBe('PASS')
    expect(granted(on, ['s3:GetObject'], ['arn:aws:s3:::public/a']).result).toBe('FAIL')
    expect(granted(on, [], ['arn:aws:s3:::public/*']).reasons[0]?.description).toBe(
      'One or more of the listed resources in the statement with index: 0.',
    )
  })

  test('a hole that may be the listed resource leaves it undecided', () => {
    const on = allow('s3:GetObject', { Resource: '«bucket:arn»' })
    expect(granted(on, ['s3:GetObject'], ['arn:aws:s3:::secret/*']).result).toBe('UNDECIDED')
    expect(granted(on, ['s3:PutObject'], ['arn:aws:s3:::secret/*']).result).toBe('PASS')
  })
})

describe('checkNoPublicAccess', () => {
  const bucket = (rest: object, more: object[] = []) =>
    checkNoPublicAccess(
      policy(
        [
          {
            Effect: 'Allow',
            Principal: '*',
            Action: 's3:GetObject',
            Resource: 'arn:aws:s3:::b/*',
            ...rest,
          },
          ...more,
        ],
        'resource',
      ),
      'AWS::S3::Bucket',
    ).result

  test('everybody without a condition is public, an account is not', () => {
    expect(bucket({})).toBe('FAIL')
    expect(bucket({ Principal: { AWS: '*' } })).toBe('FAIL')
    expect(bucket({ Principal: { AWS: '111122223333' } })).toBe('PASS')
    expect(bucket({ Principal: { Service: 'logs.amazonaws.com' } })).toBe('PASS')
    expect(bucket({ Principal: undefined, NotPrincipal: { AWS: '111122223333' } })).toBe('FAIL')
  })

  test('an account that is not spelled out is not everybody, a whole principal may be', () => {
    expect(bucket({ Principal: { AWS: 'arn:aws:iam::«account»:root' } })).toBe('PASS')
    expect(bucket({ Principal: { AWS: 'arn:aws:iam::«account»:role/r' } })).toBe('PASS')
    expect(bucket({ Principal: { AWS: '«role:arn»' } })).toBe('UNDECIDED')
    expect(bucket({ Principal: { Service: '«service»' } })).toBe('PASS')
  })

  test('a value that is not spelled out may keep the public out', () => {
    const when = (Condition: object) => bucket({ Condition })
    expect(when({ StringEquals: { 'aws:PrincipalOrgID': '«org»' } })).not.toBe('FAIL')
    expect(when({ StringLike: { 'aws:PrincipalArn': 'arn:aws:iam::«id»:role/*' } })).not.toBe(
      'FAIL',
    )
    expect(when({ IpAddress: { 'aws:SourceIp': '«range»' } })).toBe('UNDECIDED')
    expect(when({ IpAddress: { 'aws:SourceIp': ['0.0.0.0/0', '«range»'] } })).not.toBe('PASS')
    expect(when({ StringEquals: { 'aws:SourceVpce': '«vpce»' } })).not.toBe('FAIL')
  })

  test('only fixed values of certain keys keep the public out', () => {
    const when = (Condition: object) => bucket({ Condition })
    expect(when({ StringEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } })).toBe('PASS')
    expect(when({ StringLike: { 'aws:PrincipalOrgID': '*' } })).toBe('FAIL')
    expect(when({ StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-1234567890' } })).toBe('FAIL')
    expect(when({ StringNotEquals: { 'aws:SourceVpce': 'vpce-1' } })).toBe('FAIL')
    expect(when({ StringEquals: { 'aws:SourceVpce': 'vpce-1' } })).toBe('PASS')
    expect(when({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:111122223333:*' } })).toBe('PASS')
    expect(when({ ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } })).toBe('FAIL')
    expect(when({ IpAddress: { 'aws:SourceIp': '10.23.166.155/32' } })).toBe('PASS')
    expect(when({ IpAddress: { 'aws:SourceIp': '0.0.0.0/0' } })).toBe('FAIL')
    expect(when({ StringEquals: { 's3:prefix': 'x' } })).toBe('FAIL')
    const below = (path: string) =>
      when({ 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': path } })
    expect(below('o-a1b2c3d4e5/*')).toBe('PASS')
    expect(below('«org»/*/«unit»/*')).toBe('PASS')
    expect(below('*/ou-ab12-11111111/*')).toBe('FAIL')
    const as = (id: string) => when({ StringLike: { 'aws:userId': id } })
    expect(as('AROAEXAMPLEROLEID0000:*')).toBe('PASS')
    expect(as('TBC:*')).toBe('PASS')
    expect(as('AIDAEXAMPLE*')).toBe('FAIL')
    expect(as('*:session')).toBe('FAIL')
  })

  test('a Deny of everybody else closes what an Allow opens', () => {
    const others = {
      Effect: 'Deny',
      Principal: '*',
      Action: 's3:*',
      Resource: '*',
      Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1234567890' } },
    }
    expect(bucket({}, [others])).toBe('PASS')
    expect(bucket({}, [{ ...others, Action: 's3:PutObject' }])).toBe('FAIL')
  })
})

describe('the witness of a change', () => {
  const widened = (before: object, after: object, kind?: 'trust') =>
    compareDocuments(policy(before, kind), policy(after, kind)).witness

  test('is a request as people would write it, also where parts are not spelled out', () => {
    const before = allow('s3:GetObject', { Resource: 'arn:aws:s3:::a/*' })
    const on = (Resource: string) =>
      widened(before, allow('iam:CreateUser', { Resource }))?.resource
    expect(on('arn:aws:iam::*:user/govuk-*-writer')).toBe(
      'arn:aws:iam::111122223333:user/govuk-example-writer',
    )
    expect(on('arn:aws:logs:*:«account»:log-group:fw-*:log-stream:*')).toBe(
      'arn:aws:logs:us-east-1:${account}:log-group:fw-example:log-stream:example',
    )
  })

  test('names somebody of an account that is not spelled out', () => {
    const trust = (Principal: object) => ({ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' })
    const found = widened(
      trust({ Service: 'ec2.amazonaws.com' }),
      trust({ AWS: 'arn:aws:iam::«account»:root' }),
      'trust',
    )
    expect(found?.principal).toMatch(/^AWS:arn:aws:iam::\$\{account\}:r/)
  })
})

describe('principalChange', () => {
  const input = (
    documents: readonly PolicyDocument[],
    boundaries: readonly PolicyDocument[] = [],
    unread: readonly UnreadPart[] = [],
  ): EffectiveInput => {
    const attached = (document: PolicyDocument, index: number) => ({
      document,
      index,
      how: 'inline' as const,
      span: document.site.span,
      guards: [],
    })
    return { documents: documents.map(attached), boundaries: boundaries.map(attached), unread }
  }
  const change = (base: EffectiveInput, head: EffectiveInput) => principalChange(base, head).result
  const span = { file: 'test', start: 0, end: 0 }

  test('moving a statement from one policy to another adds nothing', () => {
    const base = input([policy([allow('a:x'), allow('b:y')]), policy(allow('c:z'))])
    const head = input([policy(allow('b:y')), policy([allow('c:z'), allow('a:x')])])
    expect(change(base, head)).toBe('PASS')
    expect(
      change(
        base,
        input([...head.documents.map(({ document }) => document), policy(allow('d:w'))]),
      ),
    ).toBe('FAIL')
  })

  test('a Deny in one policy takes away what another allows', () => {
    const open = policy(allow('a:*'))
    expect(change(input([open, policy(deny('a:x'))]), input([open]))).toBe('FAIL')
    expect(
      change(input([policy(allow('a:y'))]), input([policy(allow('a:?')), policy(deny('a:x'))])),
    ).toBe('FAIL')
    expect(
      change(input([policy(allow('a:?'))]), input([policy(allow('a:?')), policy(deny('a:x'))])),
    ).toBe('PASS')
  })

  test('a Deny whose policy is attached on a condition only may be gone', () => {
    const open = policy(allow('a:*'))
    const given = (holds: boolean | undefined): EffectiveInput => {
      const { documents, ...rest } = input([open, policy(deny('a:x'))])
      const guards = holds === undefined ? [] : [guard('prod', holds)]
      return {
        ...rest,
        documents: documents.map((entry, at) => (at === 1 ? { ...entry, guards } : entry)),
      }
    }
    expect(change(given(undefined), given(true))).toBe('UNDECIDED')
    expect(change(given(true), given(false))).not.toBe('PASS')
    expect(change(given(true), given(true))).toBe('PASS')
    expect(change(given(true), given(undefined))).toBe('PASS')
  })

  test('a boundary caps both sides', () => {
    const wide = policy(allow('*'))
    const cap = policy(allow('s3:*'))
    expect(change(input([policy(allow('s3:Get*'))]), input([wide], [cap]))).toBe('FAIL')
    expect(change(input([policy(allow('s3:*'))]), input([wide], [cap]))).toBe('PASS')
    expect(change(input([wide], [cap]), input([wide]))).toBe('FAIL')
    expect(change(input([wide], [cap]), input([policy(allow('s3:GetObject'))]))).toBe('PASS')
  })

  test('a boundary that nobody can read and that changes is undecided', () => {
    const wide = policy(allow('*'))
    const unread = (symbol: string): UnreadPart => ({
      text: symbol,
      span,
      what: 'boundary',
      symbol,
    })
    expect(change(input([wide], [], [unread('b')]), input([wide], [], [unread('b')]))).toBe('PASS')
    expect(change(input([wide], [], [unread('b')]), input([wide]))).toBe('UNDECIDED')
    expect(change(input([policy(allow('a:x'))]), input([wide], [], [unread('b')]))).toBe(
      'UNDECIDED',
    )
    expect(change(input([wide]), input([wide], [], [unread('b')]))).toBe('PASS')
  })

  test('an attachment that nobody can read may allow, and cancels against itself', () => {
    const unread: UnreadPart = { text: 'var.arn', span, what: 'attachment', symbol: 'arn' }
    const some = policy(allow('a:x'))
    expect(change(input([some], [], [unread]), input([some], [], [unread]))).toBe('PASS')
    expect(change(input([some]), input([some], [], [unread]))).toBe('UNDECIDED')
  })
})
