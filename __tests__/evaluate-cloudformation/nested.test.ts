import { describe, expect, test } from 'vitest'
import { extractEstate } from '../../src/extract/estate.ts'
import type { Estate, Principal } from '../../src/model/estate.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { renderPolicy, type Json } from '../../src/model/render.ts'
import { valueOf } from '../../src/model/value.ts'
import { evaluatedTree, propertiesOf, resourceOf, unitOf } from './evaluated.ts'

const child = `
Parameters:
  Bucket: { Type: String }
  Env: { Type: String, Default: dev }
Conditions:
  IsProd: !Equals [!Ref Env, prod]
Resources:
  Reader:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - PolicyName: read
          PolicyDocument:
            Statement:
              - Effect: Allow
                Action: s3:GetObject
                Resource: !Sub 'arn:aws:s3:::\${Bucket}/*'
  OnlyProd: { Type: AWS::SNS::Topic, Condition: IsProd }
  V: { Type: 'Custom::V', Properties: { Account: !Ref AWS::AccountId, Env: !Ref Env } }
Outputs:
  RoleName: { Value: !Ref Reader }
  RoleArn: { Value: !GetAtt Reader.Arn }
`

const parent = `
Parameters:
  Env: { Type: String, AllowedValues: [dev, prod] }
Resources:
  One:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ./nested/child.yaml
      Parameters: { Bucket: first, Env: prod }
  Two:
    Type: AWS::Serverless::Application
    Properties:
      Location: nested/child.yaml
      Parameters: { Bucket: !Sub '\${AWS::AccountId}-data', Env: !Ref Env }
  More:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: more
      PolicyDocument: { Statement: [{ Effect: Allow, Action: s3:ListBucket, Resource: '*' }] }
      Roles: [!GetAtt One.Outputs.RoleName]
  X: { Type: 'Custom::X', Properties: { Arn: !GetAtt Two.Outputs.RoleArn, Sub: !Sub '\${One.Outputs.RoleName}' } }
`

const files = { 'parent.yaml': parent, 'nested/child.yaml': child }

function estateOf(tree: Readonly<Record<string, string>>): Estate {
  return extractEstate('head', evaluatedTree(tree), [])
}

function principal(estate: Estate, address: string): Principal {
  const found = estate.principals.find((one) => one.address === address)
  if (found === undefined) throw new Error(`no principal ${address}`)
  return found
}

const policies = (estate: Estate, address: string): readonly Json[] =>
  principal(estate, address).attached.map(
    ({ document }) => renderPolicy((estate.documents[document] as PolicyDocument).value).policy,
  )

describe('a template that another nests', () => {
  test('is evaluated for each stack, as part of the template above', () => {
    const all = evaluatedTree(files)
    expect(all.map((one) => one.root)).toEqual(['parent.yaml'])
    const unit = unitOf(all, 'parent.yaml')
    expect(unit.files).toEqual(['parent.yaml', 'nested/child.yaml'])
    const role = resourceOf(unit, 'One/Reader')
    expect(role.root).toBe('parent.yaml')
    expect(child.slice(role.span.start, role.span.end)).toBe('Reader')
    expect(role.span.file).toBe('nested/child.yaml')
    expect(unit.notAnalysed).toEqual([])
  })

  test('has the parameters it is given', () => {
    const estate = estateOf(files)
    const of = (resource: string): Json => ({
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: resource }],
    })
    expect(policies(estate, 'One/Reader')[0]).toEqual(of('arn:aws:s3:::first/*'))
    expect(policies(estate, 'Two/Reader')).toEqual([of('arn:aws:s3:::${AWS::AccountId}-data/*')])
  })

  test('has conditions that a given value decides, and a default does not', () => {
    const unit = unitOf(evaluatedTree(files), 'parent.yaml')
    expect(resourceOf(unit, 'One/OnlyProd').guards).toBeUndefined()
    expect(resourceOf(unit, 'One/OnlyProd').instantiated).toBe(true)
    expect(resourceOf(unit, 'Two/OnlyProd').guards).toHaveLength(1)
    const plain = parent.replace('Bucket: first, Env: prod', 'Bucket: first')
    const other = unitOf(evaluatedTree({ ...files, 'parent.yaml': plain }), 'parent.yaml')
    expect(resourceOf(other, 'One/OnlyProd').guards).toHaveLength(1)
    expect(propertiesOf(other, 'One/V')).toMatchObject({ Env: 'dev' })
  })

  test('passes on what the stack above leaves open, under its own condition', () => {
    const unit = unitOf(evaluatedTree(files), 'parent.yaml')
    expect(propertiesOf(unit, 'Two/V')).toMatchObject({ Env: { $alternatives: ['dev', 'prod'] } })
  })

  test('gives its outputs, by which attachments join', () => {
    const estate = estateOf(files)
    expect(policies(estate, 'One/Reader')).toHaveLength(2)
    expect(policies(estate, 'Two/Reader')).toHaveLength(1)
    expect(propertiesOf(unitOf(evaluatedTree(files), 'parent.yaml'), 'X')).toEqual({
      Arn: { $unresolved: 'Reader.Arn' },
      Sub: { $unresolved: 'Reader' },
    })
  })

  test('is in the same account and Region', () => {
    const unit = unitOf(evaluatedTree(files), 'parent.yaml')
    const symbols = ['One/V', 'Two/V'].map((address) => {
      const [entry] = resourceOf(unit, address).properties.entries
      const value = entry?.value
      const piece = value?.kind === 'string' ? value.pieces[0] : undefined
      return piece?.kind === 'unresolved' ? piece.symbol : undefined
    })
    expect(symbols).toEqual(['parent.yaml#AWS::AccountId', 'parent.yaml#AWS::AccountId'])
  })

  test('under a condition is there under it', () => {
    const conditional = parent
      .replace('Resources:', 'Conditions: { Wanted: !Equals [!Ref Env, prod] }\nResources:')
      .replace(
        'AWS::CloudFormation::Stack\n',
        'AWS::CloudFormation::Stack\n    Condition: Wanted\n',
      )
    const unit = unitOf(evaluatedTree({ ...files, 'parent.yaml': conditional }), 'parent.yaml')
    expect(resourceOf(unit, 'One/Reader').guards?.map((guard) => guard.text)).toEqual(['Wanted'])
    const never = conditional.replace('!Ref Env, prod', 'a, b')
    const without = unitOf(evaluatedTree({ ...files, 'parent.yaml': never }), 'parent.yaml')
    expect(resourceOf(without, 'One/Reader').instantiated).toBe(false)
    expect(resourceOf(without, 'Two/Reader').instantiated).toBe(true)
  })

  test('takes a list as one text, and a hole for what may be several', () => {
    const lists = `
Parameters: { Names: { Type: CommaDelimitedList }, Others: { Type: CommaDelimitedList } }
Resources:
  V: { Type: 'Custom::V', Properties: { Names: !Ref Names, Others: !Ref Others } }
`
    const above = `
Parameters: { Any: { Type: String } }
Resources:
  S:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: lists.yaml
      Parameters: { Names: !Join [',', [a, !Ref AWS::Region]], Others: !Ref Any }
`
    const unit = unitOf(evaluatedTree({ 'p.yaml': above, 'lists.yaml': lists }), 'p.yaml')
    expect(propertiesOf(unit, 'S/V')).toEqual({
      Names: ['a', { $unresolved: 'AWS::Region' }],
      Others: [{ $open: 'Any' }],
    })
  })

  test('with computed parameters has no default that is known to hold', () => {
    const computed = parent.replace(
      'Parameters: { Bucket: first, Env: prod }',
      'Parameters: !If [X, { Bucket: a }, { Bucket: b }]',
    )
    const unit = unitOf(evaluatedTree({ ...files, 'parent.yaml': computed }), 'parent.yaml')
    expect(propertiesOf(unit, 'One/V')).toMatchObject({ Env: { $unresolved: 'One.Env' } })
  })

  test('stands alone where nothing nests it', () => {
    const all = evaluatedTree({ 'nested/child.yaml': child })
    expect(all.map((one) => one.root)).toEqual(['nested/child.yaml'])
    expect(resourceOf(unitOf(all, 'nested/child.yaml'), 'Reader').address).toBe('Reader')
  })

  test('outside the selection is read from the tree', () => {
    const deep = { 'parent.yaml': parent, 'nested/child.yaml': child }
    expect(principal(estateOf(deep), 'One/Reader').file).toBe('nested/child.yaml')
  })

  test('has its comments bound to every stack of it', () => {
    const bound = child.replace('  Reader:\n', '  # iam-baseline: veeam/x\n  Reader:\n')
    const unit = unitOf(evaluatedTree({ ...files, 'nested/child.yaml': bound }), 'parent.yaml')
    expect(unit.directives.map(({ target }) => target)).toEqual([
      { address: 'One/Reader' },
      { address: 'Two/Reader' },
    ])
  })
})

describe('a stack set', () => {
  const setOf = (properties: string): string => `
Resources:
  Home: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      TemplateURL: nested/child.yaml
${properties}
`
  const given = `      Parameters:
        - { ParameterKey: Bucket, ParameterValue: !Ref Home }
        - { ParameterKey: Env, ParameterValue: prod }
`
  test('is a unit of its own, elsewhere, with its parameters', () => {
    const all = evaluatedTree({ ...files, 'parent.yaml': setOf(given) })
    expect(all.map((one) => one.root)).toEqual(['parent.yaml', 'parent.yaml#Set'])
    const unit = unitOf(all, 'parent.yaml#Set')
    expect(propertiesOf(unit, 'V')).toEqual({
      Account: { $unresolved: 'AWS::AccountId' },
      Env: 'prod',
    })
    const account = valueOf(resourceOf(unit, 'V').properties, 'Account')
    const [hole] = account?.kind === 'string' ? account.pieces : []
    expect(hole).toMatchObject({ symbol: 'parent.yaml#Set#AWS::AccountId' })
  })

  test('refers to what the template above gives it in its own place', () => {
    const all = evaluatedTree({ ...files, 'parent.yaml': setOf(given) })
    const estate = extractEstate('head', all, [])
    const pieces = estate.documents.flatMap((one) =>
      one.statements.flatMap(({ resources }) =>
        (resources?.entries ?? []).flatMap(({ value }) => value.pieces),
      ),
    )
    expect(pieces[1]).toMatchObject({
      reference: { root: 'parent.yaml', address: 'Home', attribute: 'Ref' },
    })
  })

  test('has holes for what some of its stacks override', () => {
    const overridden = `${given}      StackInstancesGroup:
        - ParameterOverrides: [{ ParameterKey: Env, ParameterValue: dev }]
`
    const all = evaluatedTree({ ...files, 'parent.yaml': setOf(overridden) })
    expect(propertiesOf(unitOf(all, 'parent.yaml#Set'), 'V')).toMatchObject({
      Env: { $unresolved: 'Env' },
    })
  })
})

describe('nesting stays bounded', () => {
  const stack = (id: string, url: string): string =>
    `  ${id}: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`
  const role = '  Role: { Type: AWS::IAM::Role }\n'
  const addresses = (tree: Readonly<Record<string, string>>): readonly string[] =>
    evaluatedTree(tree).flatMap((one) =>
      one.resources.filter(({ type }) => type === 'AWS::IAM::Role').map(({ address }) => address),
    )

  test('where templates nest each other, both are read', () => {
    const tree = {
      'a.yaml': `Resources:\n${role}${stack('B', 'b.yaml')}`,
      'b.yaml': `Resources:\n${role}${stack('A', 'a.yaml')}`,
    }
    expect(addresses(tree)).toEqual(['Role', 'B/Role'])
    expect(evaluatedTree(tree)[0]?.notAnalysed).toMatchObject([{ reason: 'nested-stack' }])
    expect(addresses({ 'a.yaml': `Resources:\n${role}${stack('A', 'a.yaml')}` })).toEqual(['Role'])
  })

  test('where they double at every level, each is read at least once', () => {
    const levels = Array.from({ length: 12 }, (_, i): [string, string] => [
      `t${i}.yaml`,
      `Resources:\n${role}${stack('L', `t${i + 1}.yaml`)}${stack('R', `t${i + 1}.yaml`)}`,
    ])
    const all = evaluatedTree(Object.fromEntries(levels))
    const files = new Set(all.flatMap((one) => one.resources.map(({ span }) => span.file)))
    expect(files.size).toBe(12)
    expect(all.flatMap((one) => one.resources).length).toBeLessThan(5000)
  })

  test('where outputs and parameters go round in a circle', () => {
    const echo = `
Parameters: { In: { Type: String } }
Resources: { V: { Type: 'Custom::V', Properties: { In: !Ref In } } }
Outputs: { Out: { Value: !Sub 'x\${In}' } }
`
    const above = `
Resources:
  A: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: echo.yaml, Parameters: { In: !GetAtt B.Outputs.Out } } }
  B: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: echo.yaml, Parameters: { In: !GetAtt A.Outputs.Out } } }
`
    const unit = unitOf(evaluatedTree({ 'p.yaml': above, 'echo.yaml': echo }), 'p.yaml')
    expect(propertiesOf(unit, 'A/V')).toEqual({ In: 'xx${In}' })
  })
})
