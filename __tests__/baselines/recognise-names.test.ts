import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  saidBesides,
  listClasses,
  productOf,
  seeded,
  split,
} from '../../bench/recognition-cases.ts'
import { sectionsIn } from '../../src/adapters/data.ts'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import {
  likelyFrom,
  recogniseCandidates,
  recogniseSubject,
  recognitionIndex,
  type RecognitionCandidate,
  type RecognitionInput,
} from '../../src/baselines/recognise.ts'
import { namesWord } from '../../src/baselines/side-evidence.ts'
import { clausesOf, marksOf } from '../../src/baselines/written-marks.ts'
import { root, shippedBaselines } from './support/rules.ts'

const { baselines } = shippedBaselines()
const index = recognitionIndex(
  decodeBaselines(sectionsIn(readFileSync(join(root, 'dist/data/baselines.json.br')))),
)

const likely = (
  actions: readonly string[],
  more: Partial<RecognitionInput> = {},
): readonly RecognitionCandidate[] =>
  recogniseCandidates(index, {
    names: [],
    sids: [],
    accounts: [],
    services: [],
    ...more,
    actions,
  }).filter(({ confidence }) => confidence >= likelyFrom)

describe('words of resources and conditions', () => {
  test('are names behind the account, keys of tags and values', () => {
    const condition = {
      StringEquals: {
        'aws:ResourceTag/CrowdStrikeManaged': ['true'],
        'iam:PassedToService': ['ec2.amazonaws.com'],
        'aws:RequestTag/Vendor': ['Clumio'],
      },
    }
    const resources = ['arn:aws:events:*:${AccountId}:rule/clumio-s3-event-rule-*', '*']
    expect([...marksOf(resources, clausesOf(condition))].sort()).toEqual([
      '=clumio',
      '=clumio-s3-event-rule-',
      '=crowdstrikemanaged',
      '=rule',
      '=true',
      '=vendor',
    ])
  })

  test('are read in time that grows with the text, whatever it holds', () => {
    const started = performance.now()
    marksOf(
      Array.from({ length: 2_000 }, () => `arn:aws:s3:::${'${'.repeat(2_000)}`),
      [['aws:ResourceTag/'.repeat(1_000), ['a:'.repeat(10_000)]]],
    )
    expect(performance.now() - started).toBeLessThan(1_000)
  })

  test('tell half of a list, where the half alone is anybody’s', () => {
    const half = [
      's3:GetBucketVersioning',
      's3:GetObject',
      's3:GetObjectTagging',
      's3:ListBucket',
      's3:ListBucketVersions',
      's3:PutObjectTagging',
    ]
    expect(likely(half)).toEqual([])
    const marks = [...marksOf(['arn:aws:events:*:1:rule/clumio-s3-event-rule-*'], [])]
    expect(likely(half, { marks })[0]?.baseline).toBe('clumio/protect/protection')
  })

  test('alone say nothing', () => {
    const marks = [...marksOf(['arn:aws:events:*:1:rule/clumio-s3-event-rule-*'], [])]
    expect(likely([], { marks })).toEqual([])
    expect(likely(['sqs:SendMessage', 'sns:Publish'], { marks })).toEqual([])
  })
})

describe('names of roles', () => {
  test('are the same words whatever parts them', () => {
    for (const name of ['ebs_csi_irsa', 'EBS-CSI', 'my.ebs csi role'])
      expect(namesWord(name, 'ebs-csi'), name).toBe(true)
    expect(namesWord('webs_csix', 'ebs-csi')).toBe(false)
  })

  test('are not what CDK puts behind a logical id', () => {
    expect(namesWord('ForwardingServiceRoleDefaultPolicyF5FC440E', 'f5')).toBe(false)
    expect(namesWord('ForwardingF5Role', 'f5')).toBe(true)
    expect(namesWord('PolicyF5', 'f5')).toBe(true)
  })

  test('are missed where three everyday actions are all there is', () => {
    const actions = [
      'elasticloadbalancing:DescribeLoadBalancers',
      'elasticloadbalancing:DescribeLoadBalancerAttributes',
      'elasticloadbalancing:ModifyLoadBalancerAttributes',
    ]
    expect(likely(actions)).toEqual([])
  })

  test('decide between lists that have the same actions', () => {
    const actions =
      baselines
        .find(({ id }) => id === 'redhat-rosa/rosa-classic/cluster-csi-drivers-ebs')
        ?.grants.flatMap((grant) => grant.actions) ?? []
    expect(likely(actions)[0]?.baseline).toBe('redhat-rosa/rosa-classic/cluster-csi-drivers-ebs')
    expect(likely(actions, { names: ['module.ebs_csi_irsa.aws_iam_role.this'] })[0]?.baseline).toBe(
      'aws-kubernetes/ebs-csi-driver/controller',
    )
  })
})

test('one of two halves with its names is recognised (seed 20261128)', () => {
  const random = seeded(20261128)
  let asked = 0
  let product = 0
  let three = 0
  for (const one of listClasses(baselines)) {
    const half = split(one.actions, random)
    if (half.length < 8) continue
    asked += 1
    const found = likely(half, saidBesides(one, half))
    if (found[0] !== undefined && one.products.has(productOf(found[0].baseline))) product += 1
    if (found.slice(0, 3).some(({ baseline }) => one.baselines.has(baseline))) three += 1
  }
  expect(asked).toBeGreaterThan(290)
  expect(product / asked).toBeGreaterThan(0.92)
  expect(three / asked).toBeGreaterThan(0.95)
})

describe('evidence that speaks for too much', () => {
  const logs = ['logs:CreateLogStream', 'logs:PutLogEvents', 'logs:DescribeLogStreams']

  test('a vendor’s name tells none of its roles where the trust policy admits somebody else', () => {
    const named = { names: ['anyscale-flow-logs'] }
    const found = likely(logs, { ...named, services: ['ec2.amazonaws.com'], admits: ['Service'] })
    expect(found.map(({ baseline }) => baseline)).toContain('anyscale/anyscale/cluster-node')
    const services = ['vpc-flow-logs.amazonaws.com']
    expect(likely(logs, { ...named, services, admits: ['Service'] })).toEqual([])
  })

  test('one Sid of words that others use is nobody’s where the actions are everybody’s', () => {
    const actions = ['logs:PutLogEvents', 'logs:CreateLogStream', 'logs:CreateLogGroup']
    expect(likely(actions, { sids: ['AllowLoggingToCloudWatch'] })).toEqual([])
  })

  test('the Sids of AWS’s own key policy are nobody’s', () => {
    const use = ['Encrypt', 'Decrypt', 'ReEncrypt*', 'GenerateDataKey*', 'DescribeKey']
    const grants = ['CreateGrant', 'ListGrants', 'RevokeGrant']
    const verbs = ['Create*', 'Describe*', 'Enable*', 'List*', 'Put*', 'Update*', 'Revoke*']
    const actions = [...verbs, ...use, ...grants].map((name) => `kms:${name}`)
    const sids = ['AllowUseOfTheKey', 'AllowAttachmentOfPersistentResources']
    const nothing = { names: [], accounts: [], services: [] }
    expect(recogniseSubject(index, { actions, sids, ...nothing })).toEqual([])
  })
})

describe('several lists of one product in one role', () => {
  const actionsOf = (...ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) =>
      listClasses(baselines.filter((one) => one.id === `giantswarm/platform/${id}`)).flatMap(
        ({ actions }) => actions,
      ),
    )
  const held = actionsOf('capa-controller', 'capa-crossplane', 'capa-irsa-operator')
  const bound = (names: readonly string[]): readonly string[] =>
    recogniseSubject(index, {
      actions: held,
      names,
      sids: [],
      accounts: [],
      services: [],
    }).map(({ baseline }) => baseline)

  test('are those that the names spell, not a longer one that holds most of them', () => {
    const found = bound([
      'giantswarm-capa-controller',
      'aws_iam_policy.giantswarm_crossplane_policy',
    ])
    expect(found.slice(0, 2)).toEqual([
      'giantswarm/platform/capa-controller',
      'giantswarm/platform/capa-crossplane',
    ])
    expect(found).not.toContain('giantswarm/platform/crossplane-provider')
    expect(found.filter((id) => !id.startsWith('giantswarm/'))).toEqual([])
  })

  test('are what explains most where the names spell none', () => {
    expect(bound(['giantswarm-automation'])[0]).toBe('giantswarm/platform/crossplane-provider')
  })
})
