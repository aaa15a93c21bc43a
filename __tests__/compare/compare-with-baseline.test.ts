import { describe, expect, test } from 'vitest'
import { effectiveAccess, type EffectiveInput } from '../../src/access/effective.ts'
import { compareWithBaseline } from '../../src/baselines/compare.ts'
import type { BoundBaseline, Comparison } from '../../src/baselines/comparison.ts'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { changed, guard, hole, policy } from '../access/holes.ts'
import { smallCatalogue } from './small-catalogue.ts'

const grant = (actions: string | string[], rest: Partial<BaselineGrant> = {}): BaselineGrant => ({
  effect: 'Allow',
  actions: [actions].flat(),
  resources: ['*'],
  lists: ['acme/list'],
  ...rest,
})

const bound = (rest: Partial<BoundBaseline>): BoundBaseline => ({
  id: 'acme/backup',
  kind: 'identity',
  required: [],
  optional: [],
  forbidden: [],
  defects: [],
  placeholders: [],
  managedPolicies: [],
  ...rest,
})

const allow = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...rest,
})
const deny = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  ...allow(Action, Resource, rest),
  Effect: 'Deny',
})

const inputOf = (
  documents: readonly PolicyDocument[],
  rest: Partial<EffectiveInput> = {},
): EffectiveInput => ({
  documents: documents.map((document, index) => ({
    document,
    index,
    how: 'inline',
    span: document.site.span,
    guards: [],
  })),
  boundaries: [],
  unread: [],
  ...rest,
})

function compare(
  statements: object | object[] | EffectiveInput,
  required: readonly BaselineGrant[],
  rest: Partial<BoundBaseline> = {},
): Comparison {
  const input = 'boundaries' in statements ? statements : inputOf([policy(statements)])
  return compareWithBaseline({
    access: effectiveAccess(input),
    baselines: [bound({ required, ...rest })],
    catalogue: smallCatalogue,
  })
}

const required = (comparison: Comparison): readonly string[] =>
  comparison.required.map(({ action, verdict }) => `${action} ${verdict}`)
const allowed = (comparison: Comparison): readonly string[] =>
  comparison.allowed.map(({ pattern, verdict }) => `${pattern} ${verdict}`)

describe('required actions', () => {
  test('are granted by any pattern that holds them, whatever the case', () => {
    const comparison = compare(allow(['S3:get*', 'ec2:DescribeVpcs']), [
      grant(['s3:GetObject', 'ec2:DescribeVpcs', 's3:PutObject']),
    ])
    expect(required(comparison)).toEqual([
      's3:GetObject granted',
      'ec2:DescribeVpcs granted',
      's3:PutObject missing',
    ])
    expect(comparison.required[2]).toMatchObject({ severity: 'error', level: 'Write' })
  })

  test('on fewer resources or under a condition are narrower', () => {
    const one = compare(allow('s3:GetObject', 'arn:aws:s3:::b/*'), [grant('s3:GetObject')])
    expect(required(one)).toEqual(['s3:GetObject narrower'])
    const when = allow('s3:GetObject', '*', {
      Condition: { Bool: { 'aws:SecureTransport': 'true' } },
    })
    expect(required(compare(when, [grant('s3:GetObject')]))).toEqual(['s3:GetObject narrower'])
    expect(compare(when, [grant('s3:GetObject')]).required[0]?.severity).toBe('notice')
  })

  test('two statements together cover what none does alone', () => {
    const both = [allow('s3:*', 'arn:aws:s3:::*'), allow('s3:GetObject', 'arn:aws:s3:::*/*')]
    expect(required(compare(both, [grant(['s3:GetObject', 's3:ListBucket'])]))).toEqual([
      's3:GetObject granted',
      's3:ListBucket granted',
    ])
  })

  test('on ARNs that the action never has are ineffective', () => {
    const objects = compare(allow('s3:ListBucket', 'arn:aws:s3:::b/*'), [grant('s3:ListBucket')])
    expect(objects.required[0]).toMatchObject({ verdict: 'ineffective', severity: 'error' })
    const star = compare(allow('s3:ListAllMyBuckets', 'arn:aws:s3:::b'), [
      grant('s3:ListAllMyBuckets'),
    ])
    expect(star.required[0]).toMatchObject({ verdict: 'ineffective', severity: 'warning' })
  })

  test('a required resource type that is left out is ineffective, unless the vendor leaves it out too', () => {
    const volumes = 'arn:aws:ec2:*:*:volume/*'
    const left = compare(allow('ec2:CreateSnapshot', volumes), [grant('ec2:CreateSnapshot')])
    expect(left.required[0]).toMatchObject({ verdict: 'ineffective', severity: 'warning' })
    const alike = compare(allow('ec2:CreateSnapshot', volumes), [
      grant('ec2:CreateSnapshot', { resources: [volumes] }),
    ])
    expect(required(alike)).toEqual(['ec2:CreateSnapshot granted'])
  })

  test('a Deny of all of it is denied, of a part narrower', () => {
    const all = compare([allow('s3:*'), deny('s3:Put*')], [grant(['s3:PutObject', 's3:GetObject'])])
    expect(required(all)).toEqual(['s3:PutObject denied', 's3:GetObject granted'])
    expect(all.required[0]?.deniedBy.map(({ statement }) => statement)).toEqual([1])
    const part = compare([allow('s3:*'), deny('s3:*', 'arn:aws:s3:::x/*')], [grant('s3:PutObject')])
    expect(required(part)).toEqual(['s3:PutObject narrower'])
  })

  test('a boundary that lets nothing of it through denies it', () => {
    const boundary = policy(allow('ec2:*'), 'boundary')
    const input = inputOf([policy(allow('*'))], {
      boundaries: [
        { document: boundary, index: 1, how: 'managed', span: boundary.site.span, guards: [] },
      ],
    })
    expect(required(compare(input, [grant(['s3:GetObject', 'ec2:DescribeVpcs'])]))).toEqual([
      's3:GetObject denied',
      'ec2:DescribeVpcs granted',
    ])
  })

  test('what nobody read may allow them: undecided, never missing', () => {
    const span = { file: 'test', start: 3, end: 9 }
    const input = inputOf([policy(allow('s3:GetObject'))], {
      unread: [{ text: 'var.policy', span, what: 'attachment', symbol: 'p' }],
    })
    const comparison = compare(input, [grant(['s3:GetObject', 's3:PutObject'])])
    expect(required(comparison)).toEqual(['s3:GetObject granted', 's3:PutObject undecided'])
    expect(comparison.required[1]?.reasons[0]).toMatchObject({ span })
    const boundary = inputOf([policy(allow('s3:GetObject'))], {
      unread: [{ text: 'var.boundary', span, what: 'boundary', symbol: 'b' }],
    })
    expect(required(compare(boundary, [grant(['s3:GetObject', 's3:PutObject'])]))).toEqual([
      's3:GetObject granted',
      's3:PutObject missing',
    ])
  })

  test('a statement behind an undecided condition is undecided, one on both branches is granted', () => {
    const document = policy([allow('s3:GetObject'), allow('s3:GetObject')])
    const on = (index: number, holds: boolean, from: PolicyDocument) =>
      changed(from, index, (statement) => ({ ...statement, guards: [guard('prod', holds)] }))
    const one = on(0, true, policy(allow('s3:GetObject')))
    expect(required(compare(inputOf([one]), [grant('s3:GetObject')]))).toEqual([
      's3:GetObject undecided',
    ])
    const both = on(1, false, on(0, true, document))
    expect(required(compare(inputOf([both]), [grant('s3:GetObject')]))).toEqual([
      's3:GetObject granted',
    ])
  })

  test('a vendor wildcard is missing only where nothing inside it is allowed', () => {
    const wants = [grant('ec2:Describe*')]
    expect(required(compare(allow('ec2:DescribeVpcs'), wants))).toEqual(['ec2:Describe* narrower'])
    expect(required(compare(allow('ec2:*'), wants))).toEqual(['ec2:Describe* granted'])
    expect(required(compare(allow('s3:*'), wants))).toEqual(['ec2:Describe* missing'])
    const every = allow([
      'ec2:DescribeVolumes',
      'ec2:DescribeSnapshots',
      'ec2:DescribeInstances',
      'ec2:DescribeVpcs',
    ])
    expect(required(compare(every, wants))).toEqual(['ec2:Describe* granted'])
  })

  test('a role that may not be passed to a needed service is missing', () => {
    const to = (service: string) =>
      allow('iam:PassRole', '*', {
        Condition: { StringEquals: { 'iam:PassedToService': service } },
      })
    const wants = [grant('iam:PassRole', { passedTo: ['ec2.amazonaws.com'] })]
    expect(compare(to('lambda.amazonaws.com'), wants).required[0]).toMatchObject({
      verdict: 'missing',
      passedTo: ['ec2.amazonaws.com'],
    })
    expect(compare(to('ec2.amazonaws.com'), wants).required[0]?.verdict).not.toBe('missing')
  })

  test('an aliased tag key is the same key', () => {
    const tagged = (key: string) => ({ StringEquals: { [key]: ['a'] } })
    const comparison = compare(
      allow('ec2:DeleteSnapshot', '*', { Condition: tagged('ec2:ResourceTag/team') }),
      [grant('ec2:DeleteSnapshot', { condition: tagged('aws:ResourceTag/team') })],
    )
    expect(required(comparison)).toEqual(['ec2:DeleteSnapshot granted'])
    expect(allowed(comparison)).toEqual(['ec2:DeleteSnapshot needed'])
  })

  test('of alternatives one complete variant suffices, else the nearest counts', () => {
    const variant = (name: string) => ({ variant: { group: 'mode', name } })
    const optional = [
      grant(['s3:GetObject', 's3:PutObject'], variant('a')),
      grant(['ec2:DescribeVpcs', 'ec2:CreateSnapshot', 'ec2:DeleteSnapshot'], variant('b')),
    ]
    const complete = compare(allow(['s3:GetObject', 's3:PutObject']), [], { optional })
    expect(complete.variants).toEqual([{ group: 'mode', variant: 'a', complete: true }])
    expect(required(complete)).toEqual(['s3:GetObject granted', 's3:PutObject granted'])
    const nearest = compare(allow(['s3:GetObject']), [], { optional })
    expect(required(nearest)).toEqual(['s3:GetObject granted', 's3:PutObject missing'])
  })

  test('of alternatives that differ in conditions alone the one that the role keeps to is meant', () => {
    const tagged = { StringLike: { 'ec2:ResourceTag/owner': ['backup'] } }
    const deletes = (name: string, condition?: typeof tagged) =>
      grant(['ec2:CreateSnapshot', 'ec2:DeleteSnapshot'], {
        variant: { group: 'deletes', name },
        ...(condition === undefined ? {} : { condition }),
      })
    const optional = [deletes('restricted', tagged), deletes('unrestricted')]
    const variantOf = (...statements: object[]) => compare(statements, [], { optional })
    const conditional = { Condition: tagged }
    const free = variantOf(allow(['ec2:CreateSnapshot', 'ec2:DeleteSnapshot']))
    expect(free.variants).toEqual([{ group: 'deletes', variant: 'unrestricted', complete: true }])
    const lacking = variantOf(allow('ec2:DeleteSnapshot'))
    expect(lacking.variants[0]?.variant).toBe('unrestricted')
    const kept = variantOf(
      allow('ec2:CreateSnapshot', '*', conditional),
      allow('ec2:DeleteSnapshot', '*', conditional),
    )
    expect(kept.variants).toEqual([{ group: 'deletes', variant: 'restricted', complete: true }])
    const halfKept = variantOf(
      allow('ec2:CreateSnapshot'),
      allow('ec2:DeleteSnapshot', '*', conditional),
    )
    expect(halfKept.variants[0]?.variant).toBe('restricted')
  })
})

describe('placeholders', () => {
  const placeholders = [{ text: '<bucket>', name: 'bucket' }]
  const wants = [
    grant('s3:ListBucket', { resources: ['arn:aws:s3:::<bucket>'] }),
    grant('s3:GetObject', { resources: ['arn:aws:s3:::<bucket>/*'] }),
  ]

  test('are filled by a name or a hole, the same everywhere', () => {
    const named = compare(
      [allow('s3:ListBucket', 'arn:aws:s3:::mine'), allow('s3:GetObject', 'arn:aws:s3:::mine/*')],
      wants,
      { placeholders },
    )
    expect(required(named)).toEqual(['s3:ListBucket granted', 's3:GetObject granted'])
    expect(named.placeholders).toEqual([{ name: 'bucket', value: 'mine' }])
    const pierced = compare(
      [
        allow('s3:ListBucket', 'arn:«p:partition»:s3:::«b:name»'),
        allow('s3:GetObject', 'arn:«p:partition»:s3:::«b:name»/*'),
      ],
      wants,
      { placeholders },
    )
    expect(required(pierced)).toEqual(['s3:ListBucket granted', 's3:GetObject granted'])
    expect(allowed(pierced)).toEqual(['s3:ListBucket needed', 's3:GetObject needed'])
  })

  test('a partition that is not spelled out is the vendor’s in conditions too', () => {
    const arn = (partition: string): object => ({
      StringLike: { 'iam:PolicyARN': [`arn:${partition}:iam::aws:policy/Acme*`] },
    })
    const wants = [
      grant(['s3:ListBucket'], { resources: ['arn:${Partition}:s3:::acme'] }),
      { ...grant(['iam:PassRole']), condition: arn('${Partition}') as never },
    ]
    const has = [
      allow('s3:ListBucket', 'arn:«p:partition»:s3:::acme'),
      { ...allow('iam:PassRole', '*'), Condition: arn('«p:partition»') },
    ]
    const comparison = compare(has, wants, {
      placeholders: [{ text: '${Partition}', name: 'Partition' }],
    })
    expect(required(comparison)).toEqual(['s3:ListBucket granted', 'iam:PassRole granted'])
    expect(allowed(comparison)).toEqual(['s3:ListBucket needed', 'iam:PassRole needed'])
  })

  test('two names for one placeholder: the second is missing and excess', () => {
    const comparison = compare(
      [
        allow(['s3:ListBucket'], 'arn:aws:s3:::mine'),
        allow('s3:GetObject', ['arn:aws:s3:::mine/*', 'arn:aws:s3:::other/*']),
      ],
      wants,
      { placeholders },
    )
    expect(required(comparison)).toEqual(['s3:ListBucket granted', 's3:GetObject granted'])
    expect(allowed(comparison)).toEqual(['s3:ListBucket needed', 's3:GetObject wider-resource'])
  })

  test('a wildcard in the place of a placeholder is wider', () => {
    const comparison = compare(allow(['s3:ListBucket', 's3:GetObject'], '*'), wants, {
      placeholders,
    })
    expect(required(comparison)).toEqual(['s3:ListBucket granted', 's3:GetObject granted'])
    expect(allowed(comparison)).toEqual([
      's3:ListBucket wider-resource',
      's3:GetObject wider-resource',
    ])
  })

  test('what IAM acts on is in the own account: `*` is no wider than all of it there', () => {
    const width = (resource: string): string | undefined => {
      const want = grant('iam:PassRole', { resources: [resource] })
      const own = [{ text: '${AccountId}', name: 'AccountId' }]
      return allowed(compare(allow('iam:PassRole', '*'), [want], { placeholders: own }))[0]
    }
    for (const account of ['*', '${AccountId}', '111122223333'])
      expect(width(`arn:aws:iam::${account}:role/*`), account).toBe('iam:PassRole needed')
    expect(width('arn:aws:iam::*:role/acme-*')).toBe('iam:PassRole wider-resource')
  })

  test('a wholly unresolved resource is undecided', () => {
    const comparison = compare(allow('s3:GetObject', '«arn:any»'), [
      grant('s3:GetObject', { resources: ['arn:aws:s3:::vendor-bucket/*'] }),
    ])
    expect(required(comparison)).toEqual(['s3:GetObject undecided'])
    expect(allowed(comparison)).toEqual(['s3:GetObject undecided'])
  })
})

describe('allowed patterns', () => {
  test('are needed, partly needed or excess, with counts and a cover', () => {
    const comparison = compare(allow(['s3:*', 'ec2:DescribeVpcs', 'iam:*']), [
      grant(['s3:GetObject', 's3:PutObject', 'ec2:DescribeVpcs']),
    ])
    expect(allowed(comparison)).toEqual([
      's3:* partly-needed',
      'ec2:DescribeVpcs needed',
      'iam:* excess',
    ])
    expect(comparison.allowed[0]).toMatchObject({
      allowed: 7,
      needed: 2,
      excess: 5,
      severity: 'warning',
      cover: ['s3:GetObject', 's3:PutObject'],
      levels: [
        { level: 'Permissions management', actions: ['s3:PutBucketPolicy'] },
        { level: 'Write', actions: ['s3:DeleteObject'] },
        { level: 'Read', actions: ['s3:GetBucketLocation'] },
        { level: 'List', actions: ['s3:ListAllMyBuckets', 's3:ListBucket'] },
      ],
    })
  })

  test('excess that only lists is a notice, that reads data a warning', () => {
    const wants = [grant('ec2:DescribeVpcs')]
    expect(compare(allow('ec2:DescribeVolumes'), wants).allowed[0]?.severity).toBe('notice')
    expect(compare(allow('s3:GetObject'), wants).allowed[0]).toMatchObject({
      severity: 'warning',
      readsData: true,
    })
  })

  test('of a feature that is not active are optional, and name it', () => {
    const comparison = compare(allow('s3:GetObject'), [], {
      optional: [grant('s3:GetObject', { feature: 'restore' })],
    })
    expect(comparison.allowed[0]).toMatchObject({ verdict: 'optional', features: ['restore'] })
    expect(comparison.required).toEqual([])
  })

  test('without the condition that the baseline has have lost it', () => {
    const condition = { StringEquals: { 'aws:ResourceTag/a': ['b'] } }
    const comparison = compare(allow('ec2:DeleteSnapshot'), [
      grant('ec2:DeleteSnapshot', { condition }),
    ])
    expect(comparison.allowed[0]).toMatchObject({ verdict: 'lost-condition', condition })
  })

  test('of a listing have lost none where the baseline has any prefix', () => {
    const verdict = (prefix: string): unknown => {
      const condition = { StringLike: { 's3:prefix': [prefix] } }
      return compare(allow('s3:ListBucket'), [grant('s3:ListBucket', { condition })]).allowed[0]
        ?.verdict
    }
    expect(verdict('*')).toBe('needed')
    expect(verdict('in/*')).toBe('lost-condition')
  })

  test('are inside where a certain Deny takes the rest away', () => {
    const comparison = compare(
      [
        allow('s3:GetObject', 'arn:aws:s3:::*'),
        { Effect: 'Deny', Action: 's3:*', NotResource: 'arn:aws:s3:::mine/*' },
      ],
      [grant('s3:GetObject', { resources: ['arn:aws:s3:::mine/*'] })],
    )
    expect(allowed(comparison)).toEqual(['s3:GetObject needed'])
  })

  test('are no excess where a Deny or a boundary takes them away', () => {
    const wants = [grant('s3:GetObject')]
    const excess = (statements: object[] | EffectiveInput) =>
      compare(statements, wants).allowed.map(({ pattern, verdict, excess: count }) => [
        pattern,
        verdict,
        count,
      ])
    expect(excess([allow('s3:*'), deny('s3:Delete*')])).toEqual([['s3:*', 'partly-needed', 5]])
    expect(excess([allow(['s3:GetObject', 'iam:*']), deny('iam:*')])).toEqual([
      ['s3:GetObject', 'needed', 0],
      ['iam:*', 'denied', 0],
    ])
    expect(excess([allow('s3:*'), deny('s3:*'), allow('ec2:DeleteSnapshot')])).toEqual([
      ['s3:*', 'needed', 0],
      ['ec2:DeleteSnapshot', 'excess', 1],
    ])
    // A Deny of a part, or under a condition, leaves the action.
    const mfa = { Condition: { Bool: { 'aws:MultiFactorAuthPresent': 'false' } } }
    for (const some of [deny('iam:*', 'arn:aws:iam::*:user/x'), deny('iam:*', '*', mfa)])
      expect(excess([allow('iam:CreateUser'), some])).toEqual([['iam:CreateUser', 'excess', 1]])
    const boundary = inputOf([policy([allow(['s3:*', 'iam:*'])])])
    expect(
      excess({
        ...boundary,
        boundaries: inputOf([policy(allow(['s3:GetObject', 's3:List*']))]).documents,
      }),
    ).toEqual([
      ['s3:*', 'partly-needed', 2],
      ['iam:*', 'denied', 0],
    ])
  })

  test('that the baseline forbids, and mistakes of the vendor, are named', () => {
    const comparison = compare(allow(['iam:CreateUser', 's3:HeadBucket']), [], {
      forbidden: [{ actions: ['iam:Create*'], why: 'it is not a user manager' }],
      defects: [{ action: 's3:HeadBucket', meant: 's3:ListBucket', note: 'no such action' }],
    })
    expect(allowed(comparison)).toEqual(['iam:CreateUser forbidden', 's3:HeadBucket vendor-defect'])
  })

  test('NotAction and a managed policy are one row each', () => {
    const not = compare({ Effect: 'Allow', NotAction: ['iam:*', 's3:*'], Resource: '*' }, [
      grant('ec2:DescribeVpcs'),
    ])
    expect(not.allowed).toHaveLength(1)
    expect(not.allowed[0]).toMatchObject({
      element: 'NotAction',
      verdict: 'partly-needed',
      allowed: 7,
    })
    const arn = 'arn:aws:iam::aws:policy/ReadOnly'
    const document = policy([allow('s3:Get*'), allow('ec2:Describe*')])
    const input: EffectiveInput = {
      ...inputOf([]),
      documents: [
        {
          document,
          index: undefined,
          how: 'aws-managed',
          span: { file: 'main.tf', start: 1, end: 2 },
          guards: [],
          arn,
        },
      ],
    }
    const managed = compare(input, [grant('s3:GetObject')])
    expect(managed.allowed).toHaveLength(1)
    expect(managed.allowed[0]).toMatchObject({
      element: 'managed-policy',
      pattern: arn,
      verdict: 'partly-needed',
      span: { file: 'main.tf', start: 1, end: 2 },
    })
    const owned = compare(input, [grant('s3:GetObject')], {
      managedPolicies: ['arn:aws-cn:iam::aws:policy/ReadOnly'],
    })
    expect(owned.allowed[0]?.verdict).toBe('needed')
  })

  test('that are not spelled out are undecided', () => {
    const document = changed(policy(allow('s3:GetObject')), 0, (statement) => ({
      ...statement,
      actions: statement.actions && { ...statement.actions, open: hole('rest') },
    }))
    const comparison = compare(inputOf([document]), [grant(['s3:GetObject', 's3:PutObject'])])
    expect(required(comparison)).toEqual(['s3:GetObject granted', 's3:PutObject undecided'])
    const pierced = compare(allow('«action»'), [grant('s3:GetObject')])
    expect(allowed(pierced)).toEqual(['${action} undecided'])
    expect(required(pierced)).toEqual(['s3:GetObject undecided'])
  })
})

describe('baselines that are limits', () => {
  test('are not missing what a boundary leaves out, and are exceeded by what it adds', () => {
    const comparison = compare(allow(['s3:GetObject', 'iam:CreateUser']), [grant('s3:*')], {
      kind: 'boundary',
    })
    expect(required(comparison)).toEqual(['s3:* narrower'])
    expect(allowed(comparison)).toEqual(['s3:GetObject needed', 'iam:CreateUser excess'])
  })

  test('a Deny of the baseline that the policy lacks is missing', () => {
    const wants = [grant('s3:*'), grant('s3:DeleteObject', { effect: 'Deny' })]
    expect(required(compare(allow('s3:*'), wants))).toContain('s3:DeleteObject missing')
    const kept = compare([allow('s3:*'), deny('s3:DeleteObject')], wants)
    expect(required(kept)).toContain('s3:DeleteObject granted')
    expect(required(kept)).toContain('s3:* granted')
  })
})
