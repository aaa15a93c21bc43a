import { describe, expect, test } from 'vitest'
import { renderPolicyDocument } from '../../src/evaluate/terraform/policy-document.ts'
import { crc32 } from '../../src/evaluate/terraform/policy-document-order.ts'
import type { Value } from '../../src/model/value.ts'
import { misplaced, plainOf, Written, type Plain } from '../terraform-functions/written.ts'

function render(written: Written, block: Readonly<Record<string, Plain>>) {
  const map = written.map(block)
  return renderPolicyDocument(map, map.span)
}

/** The document as plain data. */
function documentOf(value: Value): unknown {
  return value.kind === 'json' ? plainOf(value.value) : plainOf(value)
}

describe('a document without others', () => {
  test('has the newest version, the effect Allow, and single strings for single values', () => {
    const written = new Written()
    const { value, problems } = render(written, {
      statement: [{ actions: ['s3:GetObject'], resources: ['*'] }],
    })
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }],
    })
    expect(problems).toEqual([])
  })

  test('prints several values without duplicates in descending order', () => {
    const { value } = render(new Written(), {
      statement: [
        {
          sid: 'Two',
          effect: 'Deny',
          not_actions: ['s3:Get*', 's3:Put*', 's3:Get*', 'ec2:*'],
          not_resources: ['b', 'a', 'c'],
        },
      ],
    })
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Sid: 'Two',
          Effect: 'Deny',
          NotAction: ['s3:Put*', 's3:Get*', 'ec2:*'],
          NotResource: ['c', 'b', 'a'],
        },
      ],
    })
  })

  test('keeps the exact span of every action and resource', () => {
    const written = new Written()
    const { value } = render(written, {
      statement: [
        {
          actions: ['s3:GetObject', 's3:PutObject'],
          resources: ['arn:aws:s3:::a/&{aws:username}/*'],
        },
      ],
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [{ Resource: 'arn:aws:s3:::a/${aws:username}/*' }],
    })
    expect(misplaced(value, written)).toEqual([])
  })

  test('is a policy without statements where it has none', () => {
    const { value } = render(new Written(), { policy_id: 'only' })
    expect(documentOf(value)).toEqual({ Version: '2012-10-17', Id: 'only' })
  })

  test('leaves out empty sids, ids and lists', () => {
    const { value } = render(new Written(), {
      policy_id: '',
      statement: [{ sid: '', actions: ['a:B'], resources: [], not_resources: null }],
    })
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: 'a:B' }],
    })
  })
})

describe('principals', () => {
  const principals = (...blocks: readonly Plain[]) => {
    const { value } = render(new Written(), {
      statement: [{ actions: ['sts:AssumeRole'], principals: blocks }],
    })
    const document = documentOf(value) as { readonly Statement: readonly { Principal: unknown }[] }
    return document.Statement[0]?.Principal
  }

  test('of type * and identifier * are everybody', () => {
    expect(principals({ type: '*', identifiers: ['*'] })).toBe('*')
  })

  test('of type AWS and identifier * stay an object', () => {
    expect(principals({ type: 'AWS', identifiers: ['*'] })).toEqual({ AWS: '*' })
  })

  test('are one key a type, in order of the types', () => {
    expect(
      principals(
        { type: 'Service', identifiers: ['ec2.amazonaws.com', 'lambda.amazonaws.com'] },
        { type: 'AWS', identifiers: ['111122223333'] },
      ),
    ).toEqual({ AWS: '111122223333', Service: ['lambda.amazonaws.com', 'ec2.amazonaws.com'] })
  })

  test('of one type in two blocks are one list', () => {
    const merged = principals(
      { type: 'AWS', identifiers: ['a'] },
      { type: 'AWS', identifiers: ['b', 'c'] },
    ) as { readonly AWS: readonly string[] }
    expect([...merged.AWS].sort()).toEqual(['a', 'b', 'c'])
  })

  test('that are equal count once', () => {
    expect(
      principals({ type: 'AWS', identifiers: ['a'] }, { type: 'AWS', identifiers: ['a'] }),
    ).toEqual({ AWS: 'a' })
  })

  test('without a type are refused', () => {
    const { value, problems } = render(new Written(), {
      statement: [{ actions: ['a:B'], principals: [{ identifiers: ['*'] }] }],
    })
    expect(value.kind).toBe('unresolved')
    expect(problems.map((problem) => problem.code)).toEqual(['missing-argument'])
  })
})

describe('conditions', () => {
  test('on the same test and variable are joined, in the order of their values', () => {
    const { value } = render(new Written(), {
      statement: [
        {
          actions: ['a:B'],
          condition: [
            { test: 'StringLike', variable: 's3:prefix', values: ['z/*', 'a/*'] },
            { test: 'StringLike', variable: 'aws:PrincipalArn', values: ['x'] },
            { test: 'Bool', variable: 'aws:SecureTransport', values: ['true'] },
          ],
        },
      ],
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [
        {
          Condition: {
            Bool: { 'aws:SecureTransport': 'true' },
            StringLike: { 'aws:PrincipalArn': 'x', 's3:prefix': ['z/*', 'a/*'] },
          },
        },
      ],
    })
  })

  test('keep booleans and numbers as text', () => {
    const { value } = render(new Written(), {
      statement: [
        {
          actions: ['a:B'],
          condition: [{ test: 'NumericLessThan', variable: 's3:max-keys', values: [10] }],
        },
      ],
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [{ Condition: { NumericLessThan: { 's3:max-keys': '10' } } }],
    })
  })

  test('stand open where their number is not known', () => {
    const written = new Written()
    const { value } = render(written, {
      statement: [{ actions: ['a:B'], condition: written.list([], written.hole('var.c')) }],
    })
    expect(documentOf(value)).toMatchObject({ Statement: [{ Condition: { '…': true } }] })
  })
})

describe('what the provider refuses', () => {
  test.each([
    ['a Sid twice', { statement: [{ sid: 'A' }, { sid: 'A' }] }, 'duplicate-sid'],
    ['another effect', { statement: [{ effect: 'allow' }] }, 'invalid-effect'],
    ['another version', { version: '2012-10-18', statement: [] }, 'invalid-version'],
    [
      'a variable in the old version',
      { version: '2008-10-17', statement: [{ actions: ['a:B'], resources: ['&{aws:username}'] }] },
      'unsupported-variable',
    ],
    ['actions that are a string', { statement: [{ actions: 'a:B' }] }, 'invalid-argument'],
    [
      'a Sid twice among sources',
      { source_policy_documents: ['{"Statement":[{"Sid":"A"}]}', '{"Statement":[{"Sid":"A"}]}'] },
      'duplicate-sid',
    ],
    [
      'a source whose Statement is no list',
      { source_policy_documents: ['{"Statement":{"Sid":"A"}}'] },
      'invalid-source-document',
    ],
    ['null among actions', { statement: [{ actions: ['a:B', null] }] }, 'invalid-argument'],
    [
      'a source whose Principal is null',
      { source_policy_documents: ['{"Statement":[{"Principal":null}]}'] },
      'invalid-source-document',
    ],
    [
      'a source whose condition operator is text',
      { source_policy_documents: ['{"Statement":[{"Condition":{"Bool":"x"}}]}'] },
      'invalid-source-document',
    ],
    ['a source that is no JSON', { source_policy_documents: ['{'] }, 'invalid-source-document'],
  ])('%s', (_, block, code) => {
    const { value, problems } = render(new Written(), block)
    expect(value).toMatchObject({ kind: 'unresolved', reason: 'invalid' })
    expect(problems.map((problem) => problem.code)).toContain(code)
  })

  test('a Sid with a blank is a problem that some versions tolerate', () => {
    const { value, problems } = render(new Written(), {
      statement: [{ sid: 'A B', actions: ['a:B'] }],
    })
    expect(documentOf(value)).toMatchObject({ Statement: [{ Sid: 'A B' }] })
    expect(problems.map(({ code, outcome }) => [code, outcome])).toEqual([
      ['invalid-sid', 'tolerated'],
    ])
  })

  test('the old version is fine without variables', () => {
    const { value } = render(new Written(), {
      version: '2008-10-17',
      statement: [{ actions: ['a:B'], resources: ['*'] }],
    })
    expect(documentOf(value)).toMatchObject({ Version: '2008-10-17' })
  })
})

describe('sources and overrides', () => {
  test('come before and after the own statements, and replace those of the same Sid in place', () => {
    const written = new Written()
    const { value, problems } = render(written, {
      source_policy_documents: [
        written.json({
          Version: '2008-10-17',
          Statement: [{ Sid: 'One', Effect: 'Allow', Action: 'a:One' }, { Action: ['a:NoSid'] }],
        }),
      ],
      statement: [
        { sid: 'One', actions: ['b:One'] },
        { sid: 'Two', actions: ['b:Two'] },
      ],
      override_policy_documents: [
        written.json({
          Statement: [
            { Sid: 'Two', Action: 'c:Two' },
            { Sid: 'Three', Action: 'c:Three' },
          ],
        }),
      ],
    })
    expect(problems).toEqual([])
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [
        { Sid: 'One', Effect: 'Allow', Action: 'b:One' },
        { Action: ['a:NoSid'] },
        { Sid: 'Two', Action: 'c:Two' },
        { Sid: 'Three', Action: 'c:Three' },
      ],
    })
    expect(misplaced(value, written)).toEqual([])
  })

  test('may be texts, and keep the spans in them', () => {
    const written = new Written()
    const text = "{'Statement':[{'Action':['s3:Get*','s3:Put*']}]}".replaceAll("'", '"')
    const { value } = render(written, { source_policy_documents: [text, '', null] })
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [{ Action: ['s3:Get*', 's3:Put*'] }],
    })
    expect(misplaced(value, written)).toEqual([])
  })

  test('of the legacy arguments are the first and the last', () => {
    const written = new Written()
    const { value } = render(written, {
      override_json: written.json({ Statement: [{ Sid: 'S', Action: 'o:O' }] }),
      source_json: written.json({ Statement: [{ Sid: 'S', Action: 's:S' }, { Action: 's:T' }] }),
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [{ Sid: 'S', Action: 'o:O' }, { Action: 's:T' }],
    })
  })

  test('that are not known leave the document open', () => {
    const written = new Written()
    const { value } = render(written, {
      source_policy_documents: [written.hole('var.extra')],
      statement: [{ actions: ['a:B'] }],
    })
    expect(documentOf(value)).toMatchObject({ Statement: [{ Action: 'a:B' }, '…'] })
  })

  test('in two branches guard each what they bring', () => {
    const written = new Written()
    const { value } = render(written, {
      source_policy_documents: [
        written.either(
          'var.wide',
          written.json({ Statement: [{ Sid: 'S', Action: 'a:*' }] }),
          written.json({ Statement: [{ Sid: 'S', Action: 'a:Get' }, { Action: 'b:Get' }] }),
        ),
      ],
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [
        { either: [{ Action: 'a:*' }, { Action: 'a:Get' }] },
        { either: ['(absent)', { Action: 'b:Get' }] },
      ],
    })
  })

  test('lose a condition that is a number, as the provider does, and say so', () => {
    const written = new Written()
    const { value, problems } = render(written, {
      source_policy_documents: [
        written.json({
          Statement: [
            { Action: 'a:B', Condition: { NumericLessThan: { k: 1 }, Bool: { s: true } } },
          ],
        }),
      ],
    })
    expect(documentOf(value)).toMatchObject({ Statement: [{ Condition: { Bool: { s: 'true' } } }] })
    expect(problems.map((problem) => problem.code)).toEqual(['dropped-condition'])
  })
})

describe('what is not known', () => {
  test('stays a hole inside the strings and elements it is in', () => {
    const written = new Written()
    const { value } = render(written, {
      statement: [
        {
          actions: written.hole('var.actions'),
          resources: [written.template('arn:aws:s3:::', written.hole('var.bucket'), '/*')],
          principals: [{ type: 'AWS', identifiers: written.hole('var.accounts') }],
        },
      ],
    })
    expect(documentOf(value)).toEqual({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: '${var.actions}',
          Resource: 'arn:aws:s3:::${var.bucket}/*',
          Principal: { AWS: '${var.accounts}' },
        },
      ],
    })
  })

  test('leaves the list of statements open where a dynamic block is', () => {
    const written = new Written()
    const { value } = render(written, {
      statement: written.list([{ actions: ['a:B'] }], written.hole('var.statements')),
    })
    expect(documentOf(value)).toMatchObject({ Statement: [{ Action: 'a:B' }, '…'] })
  })

  test('in an effect gives both', () => {
    const written = new Written()
    const { value } = render(written, {
      statement: [{ actions: ['a:B'], effect: written.either('var.deny', 'Deny', 'Allow') }],
    })
    expect(documentOf(value)).toMatchObject({
      Statement: [{ Effect: { either: ['Deny', 'Allow'] } }],
    })
  })
})

test('the checksum is that of IEEE 802.3', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
})
