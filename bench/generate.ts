import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** A file of a generated estate. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

const services = ['s3', 'ec2', 'sqs', 'dynamodb', 'kms', 'logs', 'sns', 'lambda'] as const

const actionsOf: Readonly<Record<(typeof services)[number], readonly string[]>> = {
  s3: ['s3:GetObject', 's3:PutObject', 's3:ListBucket', 's3:DeleteObject'],
  ec2: ['ec2:DescribeInstances', 'ec2:CreateSnapshot', 'ec2:DeleteSnapshot', 'ec2:CreateTags'],
  sqs: ['sqs:SendMessage', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'],
  dynamodb: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
  kms: ['kms:Decrypt', 'kms:GenerateDataKey', 'kms:CreateGrant'],
  logs: ['logs:CreateLogStream', 'logs:PutLogEvents'],
  sns: ['sns:Publish', 'sns:Subscribe'],
  lambda: ['lambda:InvokeFunction', 'lambda:GetFunction'],
}

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

function statementsOf(seed: number): readonly object[] {
  return [0, 1].map((step) => {
    const service = at(services, seed * 3 + step)
    const wide = (seed + step) % 7 === 0
    return {
      Effect: 'Allow',
      Action: actionsOf[service].slice(0, 1 + ((seed + step) % actionsOf[service].length)),
      Resource: wide ? '*' : `arn:aws:${service}:eu-west-1:111122223333:team-${seed % 97}/item-*`,
    }
  })
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

const policy = (seed: number): string =>
  json({ Version: '2012-10-17', Statement: statementsOf(seed) })

function terraform(seed: number): string {
  const [first] = statementsOf(seed)
  return `variable "name_${seed}" {
  default = "worker-${seed}"
}

resource "aws_iam_role" "worker_${seed}" {
  name = var.name_${seed}
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

data "aws_iam_policy_document" "worker_${seed}" {
  statement {
    actions   = ${JSON.stringify(at(Object.values(actionsOf), seed))}
    resources = ["arn:aws:s3:::bucket-\${var.name_${seed}}/*"]
  }
}

resource "aws_iam_role_policy" "worker_${seed}" {
  role   = aws_iam_role.worker_${seed}.id
  policy = data.aws_iam_policy_document.worker_${seed}.json
}

resource "aws_iam_policy" "extra_${seed}" {
  name   = "extra-${seed}"
  policy = jsonencode({ Version = "2012-10-17", Statement = [${JSON.stringify(first)}] })
}
`
}

function cloudFormation(seed: number): string {
  const action = at(Object.values(actionsOf), seed).join(', ')
  return `AWSTemplateFormatVersion: '2010-09-09'
Parameters:
  Stage:
    Type: String
    Default: prod
Resources:
  Role${seed}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: {Service: lambda.amazonaws.com}
            Action: sts:AssumeRole
      Policies:
        - PolicyName: inline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: [${action}]
                Resource: !Sub 'arn:\${AWS::Partition}:s3:::data-\${Stage}-${seed}/*'
  Bucket${seed}:
    Type: AWS::S3::Bucket
`
}

function sam(seed: number): string {
  return `Transform: AWS::Serverless-2016-10-31
Resources:
  Function${seed}:
    Type: AWS::Serverless::Function
    Properties:
      Handler: index.handler
      Runtime: nodejs22.x
      Policies:
        - S3ReadPolicy: {BucketName: !Ref Bucket${seed}}
        - Version: '2012-10-17'
          Statement:
            - {Effect: Allow, Action: sqs:SendMessage, Resource: '*'}
      Events:
        Tick: {Type: Schedule, Properties: {Schedule: rate(5 minutes)}}
  Bucket${seed}:
    Type: AWS::S3::Bucket
`
}

function workflow(seed: number): string {
  const steps = Array.from(
    { length: 12 },
    (_, step) => `      - name: Step ${step}\n        run: make target-${seed}-${step}\n`,
  )
  return `name: build-${seed}\non: [push]\njobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n${steps.join('')}`
}

function manifest(seed: number): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: app-${seed}}
spec:
  replicas: ${1 + (seed % 5)}
  template:
    spec:
      containers:
        - {name: app, image: "registry.example/app:${seed}", ports: [{containerPort: 8080}]}
`
}

const dashboard = (seed: number): string =>
  json({
    title: `Board ${seed}`,
    panels: Array.from({ length: 20 }, (_, id) => ({
      id,
      type: 'graph',
      targets: [{ expr: `rate(http_requests_total{app="${seed}",panel="${id}"}[5m])` }],
    })),
  })

/**
 * A mixed estate of `count` files, the same for the same number. Of ten files three are Terraform (twelve files a
 * root), one is CloudFormation, one SAM, one a policy, four hold none.
 */
export function mixedEstate(count: number): readonly GeneratedFile[] {
  return Array.from({ length: count }, (_, seed): GeneratedFile => {
    const team = `team-${Math.floor(seed / 40)}`
    switch (seed % 10) {
      case 0:
      case 1:
      case 2:
        return { path: `${team}/infra/worker-${seed}.tf`, text: terraform(seed) }
      case 3:
        return { path: `${team}/stack-${seed}.yaml`, text: cloudFormation(seed) }
      case 4:
        return { path: `${team}/sam-${seed}.yaml`, text: sam(seed) }
      case 5:
        return { path: `${team}/policies/policy-${seed}.json`, text: policy(seed) }
      case 6:
        return { path: `${team}/ci/build-${seed}.yml`, text: workflow(seed) }
      case 7:
        return { path: `${team}/k8s/app-${seed}.yaml`, text: manifest(seed) }
      case 8:
        return { path: `${team}/boards/board-${seed}.json`, text: dashboard(seed) }
      default:
        return { path: `${team}/notes/note-${seed}.txt`, text: `Note ${seed}\n`.repeat(40) }
    }
  })
}

const plainTerraform = (seed: number): string => `variable "cidr_${seed}" {
  default = "10.${seed % 250}.0.0/16"
}

resource "aws_vpc" "net_${seed}" {
  cidr_block = var.cidr_${seed}
  tags       = { Name = "net-${seed}", Team = "team-${seed % 40}" }
}

resource "aws_subnet" "net_${seed}" {
  count      = 3
  vpc_id     = aws_vpc.net_${seed}.id
  cidr_block = cidrsubnet(var.cidr_${seed}, 4, count.index)
}

output "vpc_${seed}" {
  value = aws_vpc.net_${seed}.id
}
`

/**
 * An estate of `count` files mixed as whole public repositories are: of a hundred files seven hold policies (four
 * Terraform, one CloudFormation, one SAM, one policy), 26 are other Terraform, ten YAML, twenty JSON, 37 neither.
 */
export function commonEstate(count: number): readonly GeneratedFile[] {
  return Array.from({ length: count }, (_, seed): GeneratedFile => {
    const kind = seed % 100
    const team = `team-${Math.floor(seed / 200)}`
    if (kind < 4) return { path: `${team}/iam/worker-${seed}.tf`, text: terraform(seed) }
    if (kind < 30) {
      const part = Math.floor(kind / 5)
      return { path: `${team}/net-${part}/net-${seed}.tf`, text: plainTerraform(seed) }
    }
    if (kind === 30) return { path: `${team}/stack-${seed}.yaml`, text: cloudFormation(seed) }
    if (kind === 31) return { path: `${team}/sam-${seed}.yaml`, text: sam(seed) }
    if (kind === 32) return { path: `${team}/policy-${seed}.json`, text: policy(seed) }
    if (kind < 38) return { path: `${team}/ci/build-${seed}.yml`, text: workflow(seed) }
    if (kind < 43) return { path: `${team}/k8s/app-${seed}.yaml`, text: manifest(seed) }
    if (kind < 63) return { path: `${team}/boards/board-${seed}.json`, text: dashboard(seed) }
    return {
      path: `${team}/docs/note-${seed}.md`,
      text: `Note ${seed} on team ${team}.\n`.repeat(150),
    }
  })
}

/** `count` policies of the given lists of actions, each with some actions left out and a few of its own. */
export function vendorPolicies(
  count: number,
  lists: readonly (readonly string[])[],
): readonly GeneratedFile[] {
  return Array.from({ length: count }, (_, seed) => {
    const kept = at(lists, seed).filter((_action, index) => (index + seed) % 11 !== 0)
    const statements = [
      { Sid: 'Vendor', Effect: 'Allow', Action: kept, Resource: '*' },
      ...statementsOf(seed),
    ]
    const text = json({ Version: '2012-10-17', Statement: statements })
    return { path: `policies/vendor-${seed}.json`, text }
  })
}

/** One policy of about `bytes` bytes. */
export function largePolicy(bytes: number): GeneratedFile {
  const statements: object[] = []
  for (let size = 0, seed = 0; size < bytes; seed += 1) {
    const added = statementsOf(seed)
    statements.push(...added)
    size += json(added).length * 1.15
  }
  return {
    path: 'large.json',
    text: json({ Version: '2012-10-17', Statement: statements }),
  }
}

/** One template of `resources` resources, every tenth of them a role. */
export function largeTemplate(resources: number): GeneratedFile {
  const entries = Array.from({ length: resources }, (_, seed) =>
    seed % 10 === 0
      ? ([
          `Role${seed}`,
          {
            Type: 'AWS::IAM::Role',
            Properties: {
              AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
              Policies: [
                {
                  PolicyName: 'inline',
                  PolicyDocument: { Version: '2012-10-17', Statement: statementsOf(seed) },
                },
              ],
            },
          },
        ] as const)
      : ([
          `Queue${seed}`,
          { Type: 'AWS::SQS::Queue', Properties: { QueueName: `queue-${seed}` } },
        ] as const),
  )
  return {
    path: 'large.template.json',
    text: `${JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: Object.fromEntries<object>(entries) }, null, 1)}\n`,
  }
}

/** One Terraform root with `roles` roles, a hundred a file. */
export function largeRoot(roles: number): readonly GeneratedFile[] {
  const files: GeneratedFile[] = []
  for (let first = 0; first < roles; first += 100) {
    const seeds = Array.from({ length: Math.min(100, roles - first) }, (_, step) => first + step)
    files.push({ path: `root/part-${first}.tf`, text: seeds.map(terraform).join('\n') })
  }
  return files
}

/** `count` roles of one template that each look like a vendor's, so that each is bound by recognition. */
export function recognisedRoles(
  count: number,
  lists: readonly (readonly string[])[],
): readonly GeneratedFile[] {
  const files: GeneratedFile[] = []
  for (let first = 0; first < count; first += 50) {
    const resources = Array.from({ length: Math.min(50, count - first) }, (_, step) => {
      const seed = first + step
      const statement = { Effect: 'Allow', Action: at(lists, seed).slice(), Resource: '*' }
      return [
        `Role${seed}`,
        {
          Type: 'AWS::IAM::Role',
          Properties: {
            AssumeRolePolicyDocument: { Version: '2012-10-17', Statement: [] },
            Policies: [
              {
                PolicyName: 'vendor',
                PolicyDocument: { Version: '2012-10-17', Statement: [statement] },
              },
            ],
          },
        },
      ] as const
    })
    const template = {
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: Object.fromEntries(resources),
    }
    files.push({ path: `stack-${first}.json`, text: json(template) })
  }
  return files
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly GeneratedFile[]): void {
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
