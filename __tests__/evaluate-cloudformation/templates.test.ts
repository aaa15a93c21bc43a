import { describe, expect, test } from 'vitest'
import { valueOf } from '../../src/model/value.ts'
import {
  evaluated,
  evaluatedOne,
  evaluatedTree,
  propertiesOf,
  resourceOf,
  unitOf,
} from './evaluated.ts'

describe('loops', () => {
  const loop = `
Transform: AWS::LanguageExtensions
Parameters:
  Names: { Type: CommaDelimitedList, Default: 'a, b-1' }
Resources:
  Fn::ForEach::Buckets:
    - Name
    - !Ref Names
    - 'Bucket&{Name}':
        Type: AWS::S3::Bucket
        Properties:
          BucketName: !Sub 'data-\${Name}-\${AWS::Region}'
          Copy: !Ref Name
`

  test('are written out over the items of their collection', () => {
    const evaluation = evaluatedOne(loop)
    expect(evaluation.resources.map((resource) => resource.address)).toEqual([
      'Bucketa',
      'Bucketb1',
    ])
    expect(propertiesOf(evaluation, 'Bucketb1')).toEqual({
      BucketName: 'data-b-1-\${AWS::Region}',
      Copy: 'b-1',
    })
  })

  test('over an unknown collection are read once and named', () => {
    const evaluation = evaluatedOne(loop.replace(", Default: 'a, b-1'", ''))
    expect(evaluation.resources).toHaveLength(1)
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['unknown-loop'])
  })
})

describe('includes', () => {
  const template = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Fn::Transform:
        Name: AWS::Include
        Parameters: { Location: ./parts/role.yaml }
`

  test('of a local file are read in place, with spans in that file', () => {
    const files = { 'a/parts/role.yaml': 'RoleName: !Sub "${AWS::StackName}-x"\n' }
    const evaluation = evaluatedOne(template, { files, path: 'a/t.yaml' })
    expect(propertiesOf(evaluation, 'Role')).toEqual({ RoleName: '${AWS::StackName}-x' })
    expect(resourceOf(evaluation, 'Role').properties.entries[0]?.key.span.file).toBe(
      'a/parts/role.yaml',
    )
    expect(evaluation.files).toEqual(['a/t.yaml', 'a/parts/role.yaml'])
  })

  test('from elsewhere leave their place open and are named', () => {
    const evaluation = evaluatedOne(template.replace('./parts', 's3://bucket'))
    expect(resourceOf(evaluation, 'Role').properties.open?.reason).toBe('macro')
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['external-include'])
  })

  test('do not leave the tree', () => {
    const evaluation = evaluatedOne(template.replace('./parts', '../..'))
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['external-include'])
  })
})

describe('exports', () => {
  const exporter = (path: string, bucket: string): { path: string; text: string } => ({
    path,
    text: `
Resources:
  Data: { Type: AWS::S3::Bucket, Properties: { BucketName: ${bucket} } }
Outputs:
  Arn: { Value: !GetAtt Data.Arn, Export: { Name: data-arn } }
`,
  })
  const importer = `
Resources:
  X: { Type: 'Custom::X', Properties: { V: !ImportValue data-arn } }
`
  const imported = (...files: { path: string; text: string }[]): unknown => {
    const texts = Object.fromEntries(files.map(({ path, text }): [string, string] => [path, text]))
    return propertiesOf(unitOf(evaluatedTree({ ...texts, 'x.yaml': importer }), 'x.yaml'), 'X')
  }

  test('are imported where exactly one template has the name', () => {
    expect(imported(exporter('a.yaml', 'one'))).toEqual({ V: 'arn:${AWS::Partition}:s3:::one' })
  })

  test('that two templates share, or none has, stay holes', () => {
    const hole = { V: { $unresolved: 'Fn::ImportValue(data-arn)' } }
    expect(imported(exporter('a.yaml', 'one'), exporter('b.yaml', 'two'))).toEqual(hole)
    expect(imported()).toEqual(hole)
  })

  test('of what is imported itself are followed, and a circle of them ends', () => {
    const between = `
Resources: { T: { Type: AWS::SNS::Topic } }
Outputs:
  Arn: { Value: !Sub ['\${A}/*', { A: !ImportValue inner-arn }], Export: { Name: data-arn } }
`
    const inner = exporter('a.yaml', 'one').text.replace('data-arn', 'inner-arn')
    expect(imported({ path: 'a.yaml', text: inner }, { path: 'b.yaml', text: between })).toEqual({
      V: 'arn:${AWS::Partition}:s3:::one/*',
    })
    const circle = between.replace('inner-arn', 'data-arn')
    expect(imported({ path: 'b.yaml', text: circle })).toEqual({
      V: '${Fn::ImportValue(data-arn)}/*',
    })
  })

  test('keep what they refer to, in the unit that it belongs to', () => {
    const roles = `
Resources: { Reader: { Type: AWS::IAM::Role } }
Outputs: { Name: { Value: !Ref Reader, Export: { Name: data-arn } } }
`
    const all = evaluatedTree({ 'a.yaml': roles, 'x.yaml': importer })
    const value = valueOf(resourceOf(unitOf(all, 'x.yaml'), 'X').properties, 'V')
    expect(value?.kind === 'string' ? value.reference : undefined).toEqual({
      root: 'a.yaml',
      address: 'Reader',
      attribute: 'Ref',
    })
  })
})

describe('other templates', () => {
  test('a nested stack that is not in the tree is named, one that is there is not', () => {
    const stack = (url: string): string =>
      `Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`
    const reasons = (url: string): readonly string[] =>
      evaluatedOne(stack(url), { files: { 'child.yaml': 'Resources: {}' } }).notAnalysed.map(
        (entry) => entry.reason,
      )
    expect(reasons('./child.yaml')).toEqual([])
    expect(reasons('./other.yaml')).toEqual(['nested-stack'])
    expect(reasons('https://s3.amazonaws.com/b/child.yaml')).toEqual(['nested-stack'])
  })

  test('the body of a stack set is a template of its own, with spans in the file', () => {
    const text = `
Resources:
  Everywhere:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateBody: |
        Resources:
          Reader:
            Type: AWS::IAM::Role
            Properties:
              RoleName: reader
`
    const [, inner] = evaluated(text)
    expect(inner?.root).toBe('t.yaml#Everywhere')
    const role = inner?.resources[0]
    expect(role?.address).toBe('Reader')
    expect(text.slice(role?.span.start, role?.span.end)).toBe('Reader')
  })

  test('a template written with escapes has spans in the file too', () => {
    const inner = 'Resources:\n  Reader:\n    Type: AWS::IAM::Role\n'
    const resource = { Type: 'AWS::CloudFormation::StackSet', Properties: { TemplateBody: inner } }
    const text = JSON.stringify({ Resources: { Everywhere: resource } })
    const role = evaluated(text)[1]?.resources[0]
    expect(role?.address).toBe('Reader')
    expect(text.slice(role?.span.start, role?.span.end)).toBe('Reader')
  })

  test('a nested stack of a cloud assembly is found by its asset', () => {
    const Metadata = { 'aws:asset:path': 'Nested.nested.template.json' }
    const Properties = { TemplateURL: { 'Fn::Sub': 'https://s3/${AWS::Region}/x' } }
    const template = {
      Resources: { N: { Type: 'AWS::CloudFormation::Stack', Properties, Metadata } },
    }
    const files = { 'Nested.nested.template.json': '{}' }
    expect(evaluatedOne(template, { files }).notAnalysed).toEqual([])
    expect(evaluatedOne(template).notAnalysed).toHaveLength(1)
  })

  test('a document without resources of a type is no template', () => {
    expect(evaluated('{"Resources":{"a":{"Kind":"x"}}}')).toEqual([])
    expect(evaluated('{"Statement":[]}')).toEqual([])
    expect(evaluated('Resources:\n  A:\n    Type: AWS::S3::Bucket\n')).toHaveLength(1)
  })
})

describe('directives', () => {
  const text = `
Resources:
  # iam-baseline: veeam/x@2 restore
  First:
    Type: AWS::IAM::Role
    Properties: {}
  Second:
    # iam-baseline:waive baseline/excess-action ec2:* until=2027-01-01 -- agreed
    Type: AWS::IAM::Role
  Third:
    Type: AWS::Serverless::Function
    Metadata:
      IamBaseline: n2ws/backup
    Properties:
      InlineCode: |
        # iam-baseline: not/this
`

  test('comments and metadata name the principal they are about', () => {
    expect(evaluatedOne(text).directives).toMatchObject([
      {
        kind: 'bind',
        baseline: 'veeam/x',
        version: '2',
        features: ['restore'],
        target: { address: 'First' },
      },
      {
        kind: 'waive',
        rule: 'baseline/excess-action',
        actions: ['ec2:*'],
        until: '2027-01-01',
        reason: 'agreed',
        target: { address: 'Second' },
      },
      {
        kind: 'bind',
        baseline: 'n2ws/backup',
        version: undefined,
        target: { address: 'ThirdRole' },
      },
    ])
  })

  test('their spans are the comment', () => {
    const [first] = evaluatedOne(text).directives
    expect(text.slice(first?.span.start, first?.span.end)).toBe('# iam-baseline: veeam/x@2 restore')
  })
})

describe('parameter files', () => {
  const template = {
    Parameters: { P: { Type: 'String', Default: 'd' } },
    Resources: { X: { Type: 'Custom::X', Properties: { V: { Ref: 'P' } } } },
  }
  test.each([
    ['the list of the command line', '[{"ParameterKey":"P","ParameterValue":"v"}]'],
    ['the map of CodePipeline', '{"Parameters":{"P":"v"}}'],
    ['a plain map', '{"P":"v"}'],
  ])('%s', (_, content) => {
    const settings = { parameterFiles: ['p.json'] }
    const evaluation = evaluatedOne(template, { settings, files: { 'p.json': content } })
    expect(propertiesOf(evaluation, 'X')).toEqual({ V: 'v' })
  })

  test('one that is not there is named', () => {
    const evaluation = evaluatedOne(template, { settings: { parameterFiles: ['p.json'] } })
    expect(propertiesOf(evaluation, 'X')).toEqual({ V: 'd' })
    expect(evaluation.notAnalysed.map((entry) => entry.reason)).toEqual(['not-found'])
  })
})

test('a construct path labels the resource', () => {
  const Metadata = { 'aws:cdk:path': 'App/Stack/Role/Resource' }
  const evaluation = evaluatedOne({ Resources: { R: { Type: 'AWS::IAM::Role', Metadata } } })
  expect(resourceOf(evaluation, 'R').label).toBe('App/Stack/Role/Resource')
})

describe('policies in properties that no table knows', () => {
  const template = `
Resources:
  Given:
    Type: Custom::Thing
    Properties:
      Policy: { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: s3:GetObject, Resource: '*' }] }
      Text: '{"Statement":[{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}]}'
      Choice: !If [Undeclared, { Statement: { Effect: Allow, Action: 's3:*', Resource: '*' } }, !Ref AWS::NoValue]
  Newer:
    Type: AWS::Newer::Thing
    Properties:
      Access: { ResourcePolicy: { Statement: [{ Effect: Deny, Principal: '*', NotAction: 's3:Get*', Resource: '*' }] } }
`
  const found = (text: string): readonly (readonly [string, string])[] =>
    evaluatedOne(text).documents.map(({ address, property }) => [address, property])

  test('are found by their shape, under the address of the resource', () => {
    expect(found(template)).toEqual([
      ['Given', 'Policy'],
      ['Given', 'Text'],
      ['Given', 'Choice'],
      ['Newer', 'Access.ResourcePolicy'],
    ])
    const [, text] = evaluatedOne(template).documents
    expect(template.slice(text?.span.start, text?.span.end)).toContain('s3:PutObject')
  })

  test('are not found twice where a table knows the property, nor where the words mean something else', () => {
    expect(
      found(`
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: '*', Action: 'sts:AssumeRole' }] }
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateBody: '{"Resources":{"P":{"Type":"AWS::IAM::ManagedPolicy","Properties":{"PolicyDocument":{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}}}}}'
  Rule:
    Type: AWS::WAFv2::RuleGroup
    Properties:
      Rules: [{ Statement: { ByteMatchStatement: {} }, Action: { Block: {} } }]
  Topic:
    Type: AWS::SNS::Topic
    Properties:
      DataProtectionPolicy: { Version: '2021-06-01', Statement: [{ DataDirection: Inbound, Principal: ['*'], Operation: { Deny: {} } }] }
`),
    ).toEqual([])
  })
})

test('a module or a type that is not spelled out is named', () => {
  const { notAnalysed, resources } = evaluatedOne(`
Resources:
  Role: { Type: AWS::IAM::Role }
  Bucket: { Type: My::Own::Bucket::MODULE }
  Rain: { Type: !Rain::Module bucket.yaml }
`)
  expect(notAnalysed.map(({ reason }) => reason)).toEqual(['module', 'module'])
  expect(resources.map(({ address }) => address)).toEqual(['Role', 'Bucket'])
})
