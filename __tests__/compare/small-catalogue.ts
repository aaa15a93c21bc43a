import type {
  AccessLevel,
  Catalogue,
  CatalogueAction,
  CatalogueService,
} from '../../src/model/catalogue.ts'

type Row = readonly [name: string, level: AccessLevel, ...types: readonly string[]]

function service(
  prefix: string,
  arns: Readonly<Record<string, string>>,
  rows: readonly Row[],
  keys: readonly string[] = [],
): CatalogueService {
  const actions = rows.map(([name, accessLevel, ...types]): [string, CatalogueAction] => [
    name.toLowerCase(),
    {
      name,
      accessLevel,
      // A type written with an exclamation mark is a required one.
      resources: types.map((type) => ({
        type: type.replace('!', ''),
        required: type.endsWith('!'),
        conditionKeys: [],
        dependentActions: [],
      })),
      conditionKeys: [],
      dependentActions: [],
    },
  ])
  return {
    prefix,
    name: prefix,
    actions: new Map(actions),
    resourceTypes: new Map(
      Object.entries(arns).map(([name, arn]) => [name, { name, arn, conditionKeys: [] }]),
    ),
    conditionKeys: new Map(keys.map((name) => [name.toLowerCase(), { name, type: 'String' }])),
  }
}

const services = [
  service(
    's3',
    {
      bucket: 'arn:${Partition}:s3:::${BucketName}',
      object: 'arn:${Partition}:s3:::${BucketName}/${ObjectName}',
    },
    [
      ['GetObject', 'Read', 'object!'],
      ['PutObject', 'Write', 'object!'],
      ['DeleteObject', 'Write', 'object!'],
      ['ListBucket', 'List', 'bucket!'],
      ['GetBucketLocation', 'Read', 'bucket!'],
      ['ListAllMyBuckets', 'List'],
      ['PutBucketPolicy', 'Permissions management', 'bucket!'],
    ],
  ),
  service(
    'ec2',
    {
      volume: 'arn:${Partition}:ec2:${Region}:${Account}:volume/${VolumeId}',
      snapshot: 'arn:${Partition}:ec2:${Region}::snapshot/${SnapshotId}',
    },
    [
      ['DescribeVolumes', 'List'],
      ['DescribeSnapshots', 'List'],
      ['DescribeInstances', 'List'],
      ['DescribeVpcs', 'List'],
      ['CreateSnapshot', 'Write', 'snapshot!', 'volume!'],
      ['DeleteSnapshot', 'Write', 'snapshot!'],
      ['CreateTags', 'Tagging', 'snapshot', 'volume'],
    ],
    ['ec2:ResourceTag/${TagKey}'],
  ),
  service('iam', { role: 'arn:${Partition}:iam::${Account}:role/${RoleNameWithPath}' }, [
    ['PassRole', 'Write', 'role!'],
    ['GetRole', 'Read', 'role!'],
    ['CreateUser', 'Write'],
  ]),
]

/** Three services in the reference's shapes. */
export const smallCatalogue: Catalogue = {
  date: '2026-01-01',
  prefixes: ['ec2', 'iam', 's3'],
  service: (prefix) => services.find((known) => known.prefix === prefix.toLowerCase()),
  globalConditionKeys: new Map(),
  resourceControlServices: [],
}
