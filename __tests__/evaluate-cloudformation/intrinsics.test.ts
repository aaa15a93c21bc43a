import { describe, expect, test } from 'vitest'
import { valueOf } from '../../src/model/value.ts'
import { evaluatedOne, propertiesOf, resourceOf, valueIn } from './evaluated.ts'

const bucket = { Resources: { Data: { Type: 'AWS::S3::Bucket' } } }

describe('holes are spelled alike however they are written', () => {
  test('Ref, GetAtt and Sub name the same target', () => {
    expect(valueIn({ Ref: 'Data' }, bucket)).toEqual({ $unresolved: 'Data' })
    expect(valueIn({ 'Fn::Sub': '${Data}' }, bucket)).toEqual({ $unresolved: 'Data' })
    expect(valueIn({ 'Fn::GetAtt': ['Data', 'Arn'] }, bucket)).toEqual({ $unresolved: 'Data.Arn' })
    expect(valueIn({ 'Fn::GetAtt': 'Data.Arn' }, bucket)).toEqual({ $unresolved: 'Data.Arn' })
    expect(valueIn({ 'Fn::Sub': '${Data.Arn}/*' }, bucket)).toBe('${Data.Arn}/*')
    expect(valueIn({ 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Data', 'Arn'] }, '/*']] }, bucket)).toBe(
      '${Data.Arn}/*',
    )
  })

  test('pseudo parameters keep their names, and the shape of their field', () => {
    const text = 'arn:${AWS::Partition}:s3:::${AWS::AccountId}-logs/*'
    expect(valueIn({ 'Fn::Sub': text })).toBe(text)
    const joined = [
      'arn:',
      { Ref: 'AWS::Partition' },
      ':s3:::',
      { Ref: 'AWS::AccountId' },
      '-logs/*',
    ]
    expect(valueIn({ 'Fn::Join': ['', joined] })).toBe(text)
  })

  test('a configured pseudo parameter is text', () => {
    const pseudoParameters = new Map([['AWS::AccountId', '111122223333']])
    expect(
      valueIn({ 'Fn::Sub': 'x-${AWS::AccountId}' }, {}, { settings: { pseudoParameters } }),
    ).toBe('x-111122223333')
  })
})

describe('Sub', () => {
  test('takes its own variables first and leaves ${!x} to IAM', () => {
    const call = { 'Fn::Sub': ['${Name}/${!aws:username}/${AWS::Region}', { Name: 'home' }] }
    expect(valueIn(call)).toBe('home/${aws:username}/${AWS::Region}')
  })

  test('keeps text that is no placeholder', () => {
    expect(valueIn({ 'Fn::Sub': 'a${b' })).toBe('a${b')
    expect(valueIn({ 'Fn::Sub': '$' })).toBe('$')
  })

  test('marks a name that the template does not declare', () => {
    const evaluation = evaluatedOne({
      Resources: { X: { Type: 'Custom::X', Properties: { V: { 'Fn::Sub': 'a-${Nowhere}' } } } },
    })
    const value = valueOf(resourceOf(evaluation, 'X').properties, 'V')
    expect(value).toMatchObject({
      pieces: [{ text: 'a-' }, { text: 'Nowhere', reason: 'undeclared' }],
    })
  })
})

describe('resources', () => {
  test('an ARN is spelled out where the physical name is in the template', () => {
    const sections = {
      Resources: { Data: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'my-data' } } },
    }
    expect(valueIn({ 'Fn::GetAtt': 'Data.Arn' }, sections)).toBe(
      'arn:${AWS::Partition}:s3:::my-data',
    )
    expect(valueIn({ Ref: 'Data' }, sections)).toBe('my-data')
  })

  test('an ARN without a known name is a hole that knows its fields', () => {
    const evaluation = evaluatedOne({
      Resources: {
        Q: { Type: 'AWS::SQS::Queue' },
        X: { Type: 'Custom::X', Properties: { V: { 'Fn::GetAtt': ['Q', 'Arn'] } } },
      },
    })
    expect(valueOf(resourceOf(evaluation, 'X').properties, 'V')).toMatchObject({
      reference: { address: 'Q', attribute: 'Arn' },
      pieces: [
        {
          text: 'Q.Arn',
          shape: 'arn',
          symbol: 't.json#Q.Arn',
          pattern: [
            'arn:',
            { shape: 'partition' },
            ':',
            'sqs:',
            { shape: 'region' },
            ':',
            { shape: 'account' },
            ':',
            { shape: 'name' },
          ],
        },
      ],
    })
  })

  test('Ref is the ARN for types whose identifier is one', () => {
    const sections = {
      Resources: {
        T: { Type: 'AWS::SNS::Topic', Properties: { TopicName: 'news' } },
        P: {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: { ManagedPolicyName: 'p', Path: '/team/' },
        },
      },
    }
    expect(valueIn({ Ref: 'T' }, sections)).toBe(
      'arn:${AWS::Partition}:sns:${AWS::Region}:${AWS::AccountId}:news',
    )
    expect(valueIn({ Ref: 'P' }, sections)).toBe(
      'arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/team/p',
    )
  })

  test('names that refer to each other in a circle end in a hole', () => {
    const sections = {
      Resources: {
        A: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': '${B}x' } } },
        B: { Type: 'AWS::S3::Bucket', Properties: { BucketName: { 'Fn::Sub': '${A}y' } } },
      },
    }
    expect(valueIn({ Ref: 'A' }, sections)).toMatch(/^\$\{[AB]\}[xy]+$/)
  })

  test('names that double each other stay bounded', () => {
    const Resources = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [
        `B${i}`,
        {
          Type: 'AWS::S3::Bucket',
          Properties: { BucketName: { 'Fn::Sub': `\${B${i + 1}}\${B${i + 1}}` } },
        },
      ]),
    )
    const value = valueIn(
      { Ref: 'B0' },
      {
        Resources: {
          ...Resources,
          B60: { Type: 'AWS::S3::Bucket', Properties: { BucketName: 'aaaaaaaaaa' } },
        },
      },
    )
    expect(JSON.stringify(value).length).toBeLessThan(500_000)
  })
})

describe('parameters', () => {
  const declare = (P: object): object => ({ Parameters: { P } })

  test('configuration wins over the default, the default over allowed values', () => {
    const sections = declare({ Type: 'String', Default: 'a', AllowedValues: ['a', 'b'] })
    expect(valueIn({ Ref: 'P' }, sections)).toBe('a')
    const parameters = new Map([['P', 'b']])
    expect(valueIn({ Ref: 'P' }, sections, { settings: { parameters } })).toBe('b')
  })

  test('allowed values without a default are alternatives', () => {
    const sections = declare({ Type: 'String', AllowedValues: ['a', 'b'] })
    expect(valueIn({ 'Fn::Sub': 'x-${P}-${P}' }, sections)).toEqual({
      $alternatives: ['x-a-a', 'x-b-b'],
    })
  })

  test('nothing known is a hole, and a secret always is', () => {
    expect(valueIn({ 'Fn::Sub': 'x-${P}' }, declare({ Type: 'String' }))).toBe('x-${P}')
    const secret = declare({ Type: 'String', NoEcho: true, Default: 'hunter2' })
    expect(valueIn({ 'Fn::Sub': 'x-${P}' }, secret)).toBe('x-${P}')
    const parameters = new Map([['P', 'hunter3']])
    expect(valueIn({ Ref: 'P' }, secret, { settings: { parameters } })).toEqual({
      $unresolved: 'P',
    })
  })

  test('a list type is a list', () => {
    const sections = declare({ Type: 'CommaDelimitedList', Default: 'a, b' })
    expect(valueIn({ Ref: 'P' }, sections)).toEqual(['a', 'b'])
    expect(valueIn({ 'Fn::Join': ['|', { Ref: 'P' }] }, sections)).toBe('a|b')
    expect(valueIn({ 'Fn::Select': [1, { Ref: 'P' }] }, sections)).toBe('b')
  })

  test('what Parameter Store answers is not its key', () => {
    const sections = declare({ Type: 'AWS::SSM::Parameter::Value<String>', Default: '/a/b' })
    expect(valueIn({ Ref: 'P' }, sections)).toEqual({ $unresolved: 'P' })
  })
})

describe('conditions', () => {
  const sections = {
    Parameters: { Env: { Type: 'String', Default: 'dev' }, Fixed: { Type: 'String' } },
    Conditions: {
      Prod: { 'Fn::Equals': [{ Ref: 'Env' }, 'prod'] },
      NotProd: { 'Fn::Not': [{ Condition: 'Prod' }] },
      Never: { 'Fn::Equals': ['a', 'b'] },
      Also: { 'Fn::Equals': ['prod', { Ref: 'Env' }] },
      Round: { 'Fn::Not': [{ Condition: 'Round' }] },
    },
  }
  const choose = (name: string, yes: unknown, no: unknown): object => ({
    'Fn::If': [name, yes, no],
  })

  test('a default does not decide a condition; a given value does', () => {
    expect(valueIn(choose('Prod', 'p', 'd'), sections)).toEqual({ $alternatives: ['p', 'd'] })
    const parameters = new Map([['Env', 'prod']])
    expect(valueIn(choose('Prod', 'p', 'd'), sections, { settings: { parameters } })).toBe('p')
    expect(valueIn(choose('Never', 'p', 'd'), sections)).toBe('d')
  })

  test('equal conditions are one, whatever their names and sides', () => {
    const nested = choose(
      'Prod',
      choose('NotProd', 'impossible', 'p'),
      choose('Also', 'impossible', 'd'),
    )
    expect(valueIn(nested, sections)).toEqual({ $alternatives: ['p', 'd'] })
  })

  test('of two texts a parameter is one at most', () => {
    const equals = (text: string): object => ({ 'Fn::Equals': [{ Ref: 'Fixed' }, text] })
    const conditions = {
      ...sections,
      Mappings: { Of: { dev: { V: 1 }, prod: { V: 2 }, test: { V: 3 } } },
      Conditions: { Prod: equals('prod'), Dev: equals('dev') },
    }
    const inside = choose('Prod', choose('Dev', 'impossible', 'p'), choose('Dev', 'd', 'neither'))
    expect(valueIn(inside, conditions)).toEqual({
      $alternatives: ['p', { $alternatives: ['d', 'neither'] }],
    })
    const found = { 'Fn::FindInMap': ['Of', { Ref: 'Fixed' }, 'V'] }
    expect(valueIn(choose('Prod', found, 0), conditions)).toEqual({ $alternatives: [2, 0] })
  })

  test('AWS::NoValue leaves the item out', () => {
    const none = { Ref: 'AWS::NoValue' }
    expect(valueIn(['a', none, choose('Never', 'x', none)], sections)).toEqual(['a'])
    expect(valueIn(['a', choose('Prod', 'x', none)], sections)).toEqual([
      'a',
      { $alternatives: ['x'] },
    ])
  })

  test('a condition that depends on itself is undecided', () => {
    expect(valueIn(choose('Round', 'a', 'b'), sections)).toEqual({ $alternatives: ['a', 'b'] })
  })

  test('a resource under a condition that is false today is not instantiated', () => {
    const template = {
      ...sections,
      Resources: {
        Off: { Type: 'AWS::S3::Bucket', Condition: 'Never', Properties: {} },
        Maybe: {
          Type: 'Custom::X',
          Condition: 'Prod',
          Properties: { V: choose('Prod', 'p', 'd') },
        },
      },
    }
    const evaluation = evaluatedOne(template)
    expect(resourceOf(evaluation, 'Off').instantiated).toBe(false)
    expect(resourceOf(evaluation, 'Maybe').instantiated).toBe(true)
    expect(propertiesOf(evaluation, 'Maybe')).toEqual({ V: 'p' })
  })
})

test('a policy under an undecided condition is attached under it', () => {
  const evaluation = evaluatedOne({
    Parameters: { On: { Type: 'String' } },
    Conditions: { Wanted: { 'Fn::Equals': [{ Ref: 'On' }, 'yes'] } },
    Resources: {
      R: { Type: 'AWS::IAM::Role' },
      P: { Type: 'AWS::IAM::Policy', Condition: 'Wanted', Properties: { Roles: [{ Ref: 'R' }] } },
      Q: { Type: 'AWS::IAM::Policy', Properties: { Roles: [{ Ref: 'R' }] } },
    },
  })
  expect(valueOf(resourceOf(evaluation, 'P').properties, 'Roles')).toMatchObject({
    items: [
      {
        kind: 'alternatives',
        branches: [
          { guard: { text: 'Wanted', holds: true }, value: { kind: 'string' } },
          { guard: { text: 'Wanted', holds: false }, value: { kind: 'absent' } },
        ],
      },
    ],
  })
  expect(valueOf(resourceOf(evaluation, 'Q').properties, 'Roles')).toMatchObject({
    items: [{ kind: 'string' }],
  })
})

describe('lists and mappings', () => {
  const sections = {
    Parameters: { Env: { Type: 'String' } },
    Mappings: { Accounts: { dev: { Id: '111111111111' }, prod: { Id: '222222222222' } } },
    Resources: { Q: { Type: 'AWS::SQS::Queue' } },
  }

  test('an unknown key of a mapping makes every entry an alternative', () => {
    const call = { 'Fn::FindInMap': ['Accounts', { Ref: 'Env' }, 'Id'] }
    expect(valueIn({ 'Fn::Sub': ['arn:aws:iam::${A}:root', { A: call }] }, sections)).toEqual({
      $alternatives: ['arn:aws:iam::111111111111:root', 'arn:aws:iam::222222222222:root'],
    })
  })

  test('a missing key takes the default', () => {
    const call = { 'Fn::FindInMap': ['Accounts', 'test', 'Id', { DefaultValue: 'none' }] }
    expect(valueIn(call, sections)).toBe('none')
  })

  test('the fields of an ARN can be split off', () => {
    const field = (index: number): object => ({
      'Fn::Select': [index, { 'Fn::Split': [':', { 'Fn::GetAtt': ['Q', 'Arn'] }] }],
    })
    expect(valueIn(field(2), sections)).toBe('sqs')
    expect(valueIn(field(4), sections)).toEqual({ $unresolved: 'AWS::AccountId' })
  })

  test('splitting what may hold the delimiter is unknown', () => {
    const call = { 'Fn::Select': [0, { 'Fn::Split': [',', { Ref: 'Env' }] }] }
    expect(valueIn(call, sections)).toEqual({ $unresolved: 'Fn::Select(0, Fn::Split(,, Env))' })
  })
})

test('blocks of addresses are counted off where the block is known', () => {
  const first = (block: unknown, count: unknown, bits: unknown): unknown =>
    valueIn({ 'Fn::Cidr': [block, count, bits] })
  expect(first('10.0.0.0/16', 2, '8')).toEqual(['10.0.0.0/24', '10.0.1.0/24'])
  expect(first('192.168.255.77/28', 4, 2)).toEqual([
    '192.168.255.64/30',
    '192.168.255.68/30',
    '192.168.255.72/30',
    '192.168.255.76/30',
  ])
  for (const [block, count, bits] of [
    ['10.0.0.0/24', 300, 8],
    ['10.0.0.0/24', 2, 8],
    ['10.0.0.0/24', 1, 9],
    ['10.0.0.256/24', 1, 4],
    ['2001:db8::/56', 2, 64],
  ] as const) {
    expect(first(block, count, bits)).toEqual({
      $unresolved: `Fn::Cidr(${block}, ${count}, ${bits})`,
    })
  }
  expect(valueIn({ 'Fn::Select': [0, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] })).toEqual({
    $unresolved: 'Fn::Select(0, Fn::GetAZs(AWS::Region))',
  })
})

test('dynamic references are holes inside their string', () => {
  expect(valueIn('arn:aws:s3:::{{resolve:ssm:/bucket}}/*')).toBe(
    'arn:aws:s3:::${resolve:ssm:/bucket}/*',
  )
})

test('a policy given as JSON text stays text', () => {
  expect(valueIn('{"Statement":[]}')).toBe('{"Statement":[]}')
})

test('keys named like object internals are ordinary keys', () => {
  const text =
    '{"Resources":{"__proto__":{"Type":"AWS::S3::Bucket"},"X":{"Type":"Custom::X","Properties":{"V":{"Ref":"__proto__"}}}}}'
  expect(propertiesOf(evaluatedOne(text), 'X')).toEqual({ V: { $unresolved: '__proto__' } })
})
