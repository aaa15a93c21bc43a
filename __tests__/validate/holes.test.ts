import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../../src/model/span.ts'
import { literal, type Unresolved, type Value } from '../../src/model/value.ts'
import { minify } from '../../src/validate/minify.ts'
import { renderForService } from '../../src/validate/render.ts'
import { validateDocument } from '../../src/validate/validate.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'
import { ask, valueOfText } from './ask.ts'

const span: Span = { file: 'main.tf', start: 0, end: 1 }

const hole = (text: string, shape: Unresolved['shape'] = 'any'): Unresolved => ({
  kind: 'unresolved',
  text,
  span,
  reason: 'variable-without-default',
  symbol: text,
  shape,
})

/** A value from plain data; unresolved values stand as they are, lists of `[text, hole]` under `$` are strings. */
function value(data: unknown): Value {
  if (typeof data === 'string') return literal(data, span, true)
  if (Array.isArray(data)) return { kind: 'list', items: data.map(value), span }
  if (typeof data !== 'object' || data === null) throw new Error('no such data')
  if ('kind' in data) return data as Value
  if ('$' in data) {
    const pieces = (data.$ as readonly (string | Unresolved)[]).map((piece) =>
      typeof piece === 'string'
        ? ({ kind: 'literal', text: piece, span, exact: true } as const)
        : piece,
    )
    return { kind: 'string', pieces, span }
  }
  return {
    kind: 'map',
    entries: Object.entries(data).map(([name, inner]) => ({
      key: literal(name, span, true),
      value: value(inner),
    })),
    span,
  }
}

const check = (statement: unknown) =>
  validateDocument({
    value: value({ Version: '2012-10-17', Statement: [statement] }),
    policyType: 'IDENTITY_POLICY',
    catalogue,
  })
const codesOf = (statement: unknown) => check(statement).findings.map((found) => found.issueCode)

const allow = { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' }

describe('documents with holes', () => {
  it('say nothing about an action, resource or effect that is not known', () => {
    expect(codesOf({ ...allow, Action: hole('var.action') })).toEqual([])
    expect(codesOf({ ...allow, Action: { $: ['s3:', hole('var.verb'), 'Objekt'] } })).toEqual([])
    expect(codesOf({ ...allow, Resource: { $: ['arn:aws:s3', hole('var.rest')] } })).toEqual([])
    expect(codesOf({ ...allow, Effect: hole('var.effect') })).toEqual([])
  })

  it('still say what holds whatever the hole is', () => {
    expect(codesOf({ ...allow, Action: [hole('var.action'), 's3:GetObjekt'] })).toEqual([
      'INVALID_ACTION',
    ])
  })

  it('withhold and count what an unread condition could make untrue', () => {
    const pass = { ...allow, Action: 'iam:PassRole' }
    expect(check(pass)).toMatchObject({ withheld: 0, findings: [{}] })
    expect(check({ ...pass, Condition: hole('local.condition') })).toEqual({
      findings: [],
      withheld: 1,
    })
  })

  it('miss no element in a statement that may have more', () => {
    const open: Value = {
      kind: 'map',
      entries: [{ key: literal('Effect', span, true), value: literal('Allow', span, true) }],
      open: hole('var.more'),
      span,
    }
    expect(check(open).findings).toEqual([])
    expect(check(open).withheld).toBeGreaterThan(0)
  })

  it('call no list empty that may have entries', () => {
    const list: Value = { kind: 'list', items: [], open: hole('var.actions'), span }
    expect(codesOf({ ...allow, Action: list })).toEqual([])
  })

  it('say nothing of a document that is wholly unknown', () => {
    const answer = validateDocument({
      value: hole('var.policy'),
      policyType: 'IDENTITY_POLICY',
      catalogue,
    })
    expect(answer).toEqual({ findings: [], withheld: 0 })
  })
})

describe('renderForService', () => {
  it('puts stand-ins into resources and condition values', () => {
    const rendered = renderForService(
      value({
        ...allow,
        Resource: { $: ['arn:', hole('p', 'partition'), ':s3:::', hole('var.bucket'), '/*'] },
        Condition: { StringEquals: { 'aws:SourceAccount': { $: [hole('a', 'account')] } } },
      }),
    )
    expect(rendered).toMatchObject({ kind: 'text', standIns: 3 })
    expect(rendered.text).toContain('"arn:aws:s3:::stand-in/*"')
    expect(rendered.text).toContain('"123456789012"')
  })

  it.each([
    ['an action', { ...allow, Action: { $: ['s3:', hole('var.verb')] } }],
    ['a whole resource', { ...allow, Resource: hole('var.arn', 'arn') }],
    ['a key', value({ Condition: { kind: 'list', items: [], open: hole('x'), span } })],
    ['the document', hole('var.policy')],
  ])('does not send a document with a hole in %s', (_place, data) => {
    expect(renderForService(value(data)).kind).toBe('unsendable')
  })
})

const json = fc.jsonValue({ depthSize: 'small' })

describe('any JSON', () => {
  it('is answered, whatever it holds', () => {
    const name = fc.constantFrom(
      ...['Version', 'Statement', 'Effect', 'Action', 'NotAction', 'Resource', 'Principal'],
      ...['Condition', 'StringLike', 'aws:SourceIp', 'AWS', '__proto__', 'constructor', 'Sid'],
    )
    const leaf = fc.oneof(
      fc.constantFrom('*', 'Allow', 's3:Get*', 'arn:aws:s3:::b', '${', '${a}', '10.0.0.1/8'),
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    )
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc.array(tie('tree'), { maxLength: 4 }),
        fc.array(fc.tuple(name, tie('tree')), { maxLength: 6 }).map((entries) => {
          const object: Record<string, unknown> = {}
          for (const [key, inner] of entries)
            Object.defineProperty(object, key, {
              value: inner,
              enumerable: true,
              configurable: true,
            })
          return object
        }),
      ),
    }))
    fc.assert(
      fc.property(tree, fc.boolean(), (data, isTrust) => {
        const text = JSON.stringify({ Version: '2012-10-17', Statement: data })
        const found = isTrust
          ? ask(text, 'RESOURCE_POLICY', 'AWS::IAM::AssumeRolePolicyDocument')
          : ask(text)
        for (const finding of found) expect(finding.locations.length).toBeGreaterThan(0)
      }),
      { seed: 7, numRuns: 400 },
    )
  })

  it('is minified to the same value, and spans come back to the same text', () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 4 }), (data, indent) => {
        const source = JSON.stringify(data, null, indent)
        const small = minify(source)
        expect(JSON.parse(small.text)).toEqual(JSON.parse(source))
        expect(small.text).toBe(JSON.stringify(JSON.parse(source)))
      }),
      { seed: 11, numRuns: 200 },
    )
    const pretty = JSON.stringify({ Statement: [{ ...allow, Action: 's3:GetObjekt' }] }, null, 3)
    const small = minify(pretty)
    expect(small.restore(ask(small.text))).toEqual(ask(pretty))
  })

  it('of great size is answered in little time', () => {
    const many = Array.from({ length: 5_000 }, (_, index) => `s3:Get${index}*`)
    const text = JSON.stringify({
      Version: '2012-10-17',
      Statement: [{ ...allow, Action: many, Resource: `arn:aws:s3:::${'*a'.repeat(900)}` }],
    })
    const start = Date.now()
    expect(ask(text).length).toBeGreaterThan(0)
    expect(Date.now() - start).toBeLessThan(10_000)
  })
})

describe('positions', () => {
  it('count lines from 1 and columns and offsets from 0, over CRLF and wide characters', () => {
    const text =
      '{\r\n "Version": "2012-10-17",\r\n "Statement": [{"Sid": "𝒳", "Effect": "allow",\r\n "Action": "s3:GetObject", "Resource": "*"}]}'
    const finding = ask(text).find((found) => found.issueCode === 'INVALID_EFFECT')
    const start = finding?.locations[0]?.span.start
    expect(start?.line).toBe(3)
    expect(start?.offset).toBe(text.indexOf('"allow"'))
    expect(start?.column).toBe(text.indexOf('"allow"') - text.indexOf(' "Statement"'))
  })

  it('of a value read from a file are those of the text', () => {
    const found = valueOfText('{"a": 1}')
    expect(found.span).toMatchObject({ start: 0, end: 8 })
  })
})
