import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { evaluateServerless } from '../../src/evaluate/serverless/evaluate.ts'
import { parseYaml } from '../../src/parse/yaml/yaml.ts'
import { propertiesOf, resourceOf, treeOf } from '../evaluate-cloudformation/evaluated.ts'

function service(text: string, files: Readonly<Record<string, string>> = {}): Evaluation {
  const file = { path: 'serverless.yml', text }
  const [first] = evaluateServerless({ file, tree: treeOf(files), parsed: parseYaml(file) })
  if (first === undefined) throw new Error('no service')
  return first
}

/** The statements of a role that the service file itself adds. */
function statements(evaluation: Evaluation, role = 'IamRoleLambdaExecution'): readonly unknown[] {
  const json = propertiesOf(evaluation, role) as unknown as {
    Policies: readonly {
      PolicyDocument: { Statement: readonly { Action?: readonly string[] }[] }
    }[]
  }
  const all = json.Policies[0]?.PolicyDocument.Statement ?? []
  return all.filter((statement) => statement.Action?.[0]?.startsWith('logs:') !== true)
}

const modern = `
service: orders
provider:
  name: aws
  stage: \${opt:stage, 'dev'}
  iam:
    role:
      managedPolicies: [arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess]
      permissionsBoundary: !Sub arn:aws:iam::\${AWS::AccountId}:policy/boundary
      statements:
        - Effect: Allow
          Action: [dynamodb:GetItem]
          Resource: !Sub 'arn:aws:dynamodb:\${aws:region}:\${AWS::AccountId}:table/\${self:custom.table}'
        - \${file(parts/statements.yml):extra}
custom:
  table: orders-\${self:provider.stage}
functions:
  hello:
    handler: index.handler
    vpc: { securityGroupIds: [sg-1], subnetIds: [subnet-1] }
`

describe('the role that functions share', () => {
  const files = {
    'parts/statements.yml': `
extra:
  - Effect: Allow
    Action: [s3:GetObject]
    Resource: arn:aws:s3:::\${self:custom.table}/*
`,
  }

  test('has the statements of the provider, variables and files resolved', () => {
    const evaluation = service(modern, files)
    expect(statements(evaluation)).toEqual([
      {
        Effect: 'Allow',
        Action: ['dynamodb:GetItem'],
        Resource: 'arn:aws:dynamodb:${aws:region}:${AWS::AccountId}:table/orders-dev',
      },
      { Effect: 'Allow', Action: ['s3:GetObject'], Resource: 'arn:aws:s3:::orders-dev/*' },
    ])
    expect(evaluation.files).toEqual(['serverless.yml', 'parts/statements.yml'])
  })

  test('has its managed policies, those of its network included, and its boundary', () => {
    expect(propertiesOf(service(modern, files), 'IamRoleLambdaExecution')).toMatchObject({
      ManagedPolicyArns: [
        'arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess',
        'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
      ],
      PermissionsBoundary: 'arn:aws:iam::${AWS::AccountId}:policy/boundary',
    })
  })

  test('points at the source that asks for it, statements at theirs', () => {
    const role = resourceOf(service(modern, files), 'IamRoleLambdaExecution')
    expect(modern.slice(role.span.start, role.span.end)).toBe('role')
    expect(role).toMatchObject({ platform: 'serverless', generated: true })
  })

  test('keeps a hole where a file is not there', () => {
    expect(statements(service(modern))).toContainEqual({
      $unresolved: 'file(parts/statements.yml):extra',
    })
  })

  test('is read in the form before version 3 too', () => {
    const old = `
service: { name: old }
provider:
  name: aws
  iamRoleStatements:
    - { Effect: Allow, Action: 'sqs:*', Resource: '*' }
functions:
  hello: { handler: h }
`
    expect(statements(service(old))).toEqual([{ Effect: 'Allow', Action: 'sqs:*', Resource: '*' }])
  })

  test('is not made where a role is given', () => {
    const given = `
service: s
provider: { name: aws, role: 'arn:aws:iam::111122223333:role/shared' }
functions:
  hello: { handler: h }
`
    const addresses = service(given).resources.map((resource) => resource.address)
    expect(addresses).toEqual(['HelloLambdaFunction'])
  })
})

describe('roles by function', () => {
  const text = `
service: s
provider:
  name: aws
  iamRoleStatements:
    - { Effect: Allow, Action: 'xray:*', Resource: '*' }
functions:
  my-fn:
    handler: h
    iamRoleStatementsInherit: true
    iamRoleStatements:
      - { Effect: Allow, Action: 's3:*', Resource: '*' }
    events:
      - sqs: { arn: !GetAtt Jobs.Arn }
  plain: { handler: h }
resources:
  - Resources:
      Jobs: { Type: AWS::SQS::Queue }
  - Resources:
      Extra:
        Type: AWS::IAM::Role
        Properties: { RoleName: '\${self:service}-extra' }
`

  test('have their own statements, the inherited ones and those of their events', () => {
    expect(statements(service(text), 'MyDashfnIamRoleLambdaExecution')).toEqual([
      {
        Action: ['sqs:ReceiveMessage', 'sqs:DeleteMessage', 'sqs:GetQueueAttributes'],
        Effect: 'Allow',
        Resource: [{ $unresolved: 'Jobs.Arn' }],
      },
      { Effect: 'Allow', Action: 'xray:*', Resource: '*' },
      { Effect: 'Allow', Action: 's3:*', Resource: '*' },
    ])
  })

  test('leave the shared role to the other functions', () => {
    const evaluation = service(text)
    expect(statements(evaluation)).toEqual([{ Effect: 'Allow', Action: 'xray:*', Resource: '*' }])
    expect(propertiesOf(evaluation, 'MyDashfnLambdaFunction')).toEqual({
      Role: { $unresolved: 'MyDashfnIamRoleLambdaExecution.Arn' },
    })
  })

  test('stand beside the CloudFormation of resources, which may be a list', () => {
    expect(propertiesOf(service(text), 'Extra')).toEqual({ RoleName: 's-extra' })
  })
})

describe('variables', () => {
  const value = (custom: string, files = {}): unknown =>
    propertiesOf(
      service(
        `service: s\nprovider: { name: aws }\ncustom:\n${custom}\nresources:\n  Resources:\n    X: { Type: 'Custom::X', Properties: { V: '\${self:custom.v}' } }\n`,
        files,
      ),
      'X',
    )

  test('are found through other variables', () => {
    expect(
      value("  env: prod\n  names: { prod: p1 }\n  v: '${self:custom.names.${self:custom.env}}'"),
    ).toEqual({ V: 'p1' })
  })

  test('take the first source that has a value', () => {
    expect(value("  v: ${opt:a, self:custom.none, 'c'}")).toEqual({ V: 'c' })
  })

  test('that deployment decides stay holes inside their text', () => {
    expect(value("  v: 'a-${env:NAME}-${ssm:/x}'")).toEqual({ V: 'a-${env:NAME}-${ssm:/x}' })
  })

  test('that go round in a circle end', () => {
    expect(JSON.stringify(value('  v: x${self:custom.w}\n  w: y${self:custom.v}'))).toMatch(
      /self:custom/,
    )
  })

  test('that double end', () => {
    const lines = Array.from(
      { length: 60 },
      (_, i) => `  v${i}: '\${self:custom.v${i + 1}}\${self:custom.v${i + 1}}'`,
    )
    const text = JSON.stringify(
      value(`  v: '\${self:custom.v0}'\n${lines.join('\n')}\n  v60: aaaaaaaaaa`),
    )
    expect(text.length).toBeLessThan(5_000_000)
  })

  test('do not read files outside the tree', () => {
    expect(value('  v: ${file(../../etc/passwd.yml):x}')).toEqual({
      V: { $unresolved: 'file(../../etc/passwd.yml):x' },
    })
  })
})

test('a file without a provider is no service', () => {
  const file = { path: 'serverless.yml', text: 'a: 1\n' }
  expect(evaluateServerless({ file, tree: treeOf({}), parsed: parseYaml(file) })).toEqual([])
})

describe('what deployment decides', () => {
  const text = (provider: string): string => `
service: s
params:
  default: { domain: dev.example.com, plain: { value: kept } }
  prod: { domain: example.com }
provider:
  name: aws
${provider}
  iamRoleStatements:
    - Effect: Allow
      Action: [ses:SendEmail]
      Resource: 'arn:aws:ses:\${aws:region}:#{AWS::AccountId}:identity/\${param:domain}/\${param:plain}/#{not one}'
functions: { f: { handler: a.b } }
`
  const resource = (provider: string, settings = {}): unknown => {
    const file = { path: 'serverless.yml', text: text(provider) }
    const [first] = evaluateServerless({
      file,
      tree: treeOf({}),
      parsed: parseYaml(file),
      settings,
    })
    const [statement] = first === undefined ? [] : statements(first)
    return (statement as { Resource: unknown }).Resource
  }

  test('has the Region of the provider, the parameters of the stage, and holes for the rest', () => {
    expect(resource('  region: eu-west-1\n  stage: prod')).toBe(
      'arn:aws:ses:eu-west-1:${AWS::AccountId}:identity/example.com/kept/#{not one}',
    )
    expect(resource('  stage: qa')).toBe(
      'arn:aws:ses:${aws:region}:${AWS::AccountId}:identity/dev.example.com/kept/#{not one}',
    )
  })

  test('is known where the configuration says it', () => {
    const pseudoParameters = new Map([['AWS::AccountId', '111122223333']])
    expect(resource('  region: eu-west-1', { pseudoParameters })).toBe(
      'arn:aws:ses:eu-west-1:111122223333:identity/dev.example.com/kept/#{not one}',
    )
  })

  test('names account and Region by the symbols that CloudFormation has', () => {
    const evaluation = service(text(''))
    const found = JSON.stringify(resourceOf(evaluation, 'IamRoleLambdaExecution'))
    expect(found).toContain('"serverless.yml#AWS::AccountId"')
    expect(found).not.toContain('#aws:region')
  })
})

describe('extensions of resources', () => {
  const extended = `
service: s
provider: { name: aws, iamRoleStatements: [{ Effect: Allow, Action: [s3:GetObject], Resource: '*' }] }
functions: { f: { handler: a.b } }
resources:
  Resources:
    Own: { Type: 'Custom::X', Properties: { A: 1, B: 2 } }
  extensions:
    Own: { Properties: { B: 3, C: 4 } }
    Nothing: { Properties: { A: 1 } }
    IamRoleLambdaExecution:
      Properties:
        Policies:
          - { PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: [kms:Decrypt], Resource: '*' }] } }
`

  test('replace properties of the same name and keep the others', () => {
    const evaluation = service(extended)
    expect(propertiesOf(evaluation, 'Own')).toEqual({ A: 1, B: 3, C: 4 })
    expect(statements(evaluation)).toEqual([
      { Effect: 'Allow', Action: ['kms:Decrypt'], Resource: '*' },
    ])
    expect(propertiesOf(evaluation, 'IamRoleLambdaExecution')).toHaveProperty(
      'AssumeRolePolicyDocument',
    )
  })
})

test('tracing, destinations and settings of a function are granted to its role', () => {
  const evaluation = service(`
service: s
provider: { name: aws, tracing: { lambda: true } }
functions:
  f:
    handler: a.b
    onError: arn:aws:sns:eu-west-1:111122223333:errors
    kmsKeyArn: arn:aws:kms:eu-west-1:111122223333:key/k
    destinations: { onSuccess: 'arn:aws:sqs:eu-west-1:111122223333:done', onFailure: { type: sns, arn: !Ref Topic } }
  quiet: { handler: a.c, tracing: false }
resources: { Resources: { Topic: { Type: AWS::SNS::Topic } } }
`)
  expect(
    statements(evaluation).map((statement) => (statement as { Action: unknown }).Action),
  ).toEqual([
    ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
    ['sqs:SendMessage'],
    ['sns:Publish'],
    ['sns:Publish'],
    ['kms:Decrypt'],
  ])
})
