import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'

const read = (statements: unknown, name = 'policy') =>
  documentFromJson({ Version: '2012-10-17', Statement: statements }, { kind: 'identity', name })

const allow = (action: unknown, resource: unknown = '*', rest: object = {}) => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...rest,
})

const result = (base: unknown, head: unknown): string =>
  compareDocuments(read(base, 'base'), read(head, 'head')).result

describe('printed holes', () => {
  const bucket = 'arn:aws:s3:::${var.bucket}/*'

  test('equal expressions are equal, and other actions on them are decided', () => {
    expect(result(allow('s3:GetObject', bucket), allow('s3:GetObject', bucket))).toBe('PASS')
    expect(
      result(allow(['s3:GetObject', 's3:PutObject'], bucket), allow('s3:PutObject', bucket)),
    ).toBe('PASS')
    expect(
      result(allow('s3:GetObject', bucket), allow(['s3:GetObject', 's3:PutObject'], bucket)),
    ).toBe('FAIL')
  })

  test('what a hole stands for is not known', () => {
    expect(result(allow('s3:GetObject', bucket), allow('s3:GetObject', 'arn:aws:s3:::a/*'))).toBe(
      'UNDECIDED',
    )
    expect(result(allow('s3:GetObject', 'arn:aws:s3:::*'), allow('s3:GetObject', bucket))).toBe(
      'PASS',
    )
  })

  test('a field of an ARN stays one field', () => {
    const topic = (account: string) => `arn:\${AWS::Partition}:sns:\${AWS::Region}:${account}:t`
    expect(result(allow('sns:*', topic('*')), allow('sns:*', topic('${AWS::AccountId}')))).toBe(
      'PASS',
    )
    expect(result(allow('sns:*', topic('${A}')), allow('sns:Publish', topic('${A}')))).toBe('PASS')
    expect(result(allow('sns:*', topic('${A}')), allow('sns:*', topic('${B}')))).toBe('UNDECIDED')
  })

  test('variables of IAM are no holes', () => {
    const own = 'arn:aws:s3:::b/${aws:username}/*'
    const [statement] = read(allow('s3:GetObject', own)).statements
    expect(statement?.resources?.entries[0]?.value.pieces.map(({ kind }) => kind)).toEqual([
      'literal',
    ])
    const mixed = read(allow('s3:GetObject', 'arn:aws:s3:::${Bucket}/${aws:username}/${*}'))
    expect(
      mixed.statements[0]?.resources?.entries[0]?.value.pieces.map(({ text }) => text),
    ).toEqual(['arn:aws:s3:::', 'Bucket', '/${aws:username}/${*}'])
  })

  test('braces inside an expression belong to it, and an open end is text', () => {
    const pieces = (text: string) =>
      read(allow('s3:GetObject', text)).statements[0]?.resources?.entries[0]?.value.pieces
    expect(pieces('x${f({a = 1})}y')?.map(({ text }) => text)).toEqual(['x', 'f({a = 1})', 'y'])
    expect(pieces('x${var.a')?.map(({ text }) => text)).toEqual(['x${var.a'])
    expect(pieces('')?.map(({ text }) => text)).toEqual([''])
  })
})

describe('marks of what is not spelled out', () => {
  const some = { $unresolved: 'var.arns' }

  test('a value as a whole, equal on both sides, leaves the actions to decide', () => {
    expect(result(allow('s3:GetObject', some), allow('s3:GetObject', some))).toBe('PASS')
    expect(result(allow(['a:B', 'a:C'], some), allow('a:C', some))).toBe('PASS')
    expect(result(allow('a:C', [some]), allow('a:C', [some]))).toBe('PASS')
    expect(result(allow('a:C', some), allow('a:C', { $unresolved: 'var.other' }))).toBe('UNDECIDED')
    expect(result(allow('a:C'), allow('a:C', some))).toBe('PASS')
  })

  test('a value as a whole that becomes everything is wider, unless it was everything', () => {
    const found = compareDocuments(read(allow('a:C', some)), read(allow('a:C')))
    expect(found.result).toBe('FAIL')
    expect(found.assumption).toBe('It is assumed that ${var.arns} did not stand for everything.')
    // Of anything less than everything that cannot be said.
    expect(result(allow('a:C', some), allow('a:C', 'arn:aws:s3:::b'))).toBe('UNDECIDED')
    expect(result([allow('a:C', some), allow('a:*')], allow('a:C'))).toBe('PASS')
  })

  test('the rest of a list', () => {
    const list = ['a:B', { $open: 'var.more' }]
    expect(result(allow(list), allow(list))).toBe('PASS')
    expect(result(allow('a:B'), allow(list))).toBe('UNDECIDED')
    expect(result(allow(list), allow('a:B'))).toBe('PASS')
    const statements = [allow('a:B'), { $open: 'local.statements' }]
    expect(read(statements).open?.text).toBe('local.statements')
    expect(result(statements, statements)).toBe('PASS')
    expect(result(allow('a:B'), statements)).toBe('UNDECIDED')
  })

  test('undecided branches', () => {
    const branches = { $alternatives: [['a:B', 'a:C'], ['a:B']] }
    expect(result(allow(branches), allow(branches))).toBe('PASS')
    expect(result(allow(['a:B', 'a:C']), allow(branches))).toBe('PASS')
    expect(result(allow('a:B'), allow(branches))).toBe('UNDECIDED')
    expect(result(allow('a:D'), [allow('a:D'), allow(branches)])).not.toBe('PASS')
    const statements = { $alternatives: [[allow('a:B'), allow('a:C')], []] }
    expect(read(statements).statements.map(({ guards }) => guards.length)).toEqual([1, 1])
    expect(result(statements, statements)).toBe('PASS')
  })

  test('conditions that are not spelled out are never taken for none', () => {
    const when = (Condition: unknown) => allow('a:B', '*', { Condition })
    expect(result(when(some), when(some))).toBe('PASS')
    expect(result(when(some), allow('a:B'))).toBe('UNDECIDED')
    expect(result(when({ StringEquals: some }), allow('a:B'))).toBe('UNDECIDED')
    expect(result(when({ StringEquals: { 'aws:x': some } }), allow('a:B'))).not.toBe('PASS')
    expect(result(allow('a:B'), when({ $alternatives: [{}, some] }))).toBe('PASS')
  })

  test('shapes that are no policy are read without harm', () => {
    for (const odd of [null, 1, 'x', [], { $alternatives: 1 }, [[[]]], { $open: 1 }, some])
      expect(() => read(odd)).not.toThrow()
    let deep: unknown = 'a:B'
    for (let depth = 0; depth < 500; depth += 1) deep = { $alternatives: [deep] }
    expect(result(allow('a:B'), allow(deep))).toBe('UNDECIDED')
  })
})

describe('holes that both sides have among their actions', () => {
  const answer = (base: unknown, head: unknown) => compareDocuments(read(base), read(head))

  test('an action that is written beside them is new, with the assumption told', () => {
    const found = answer(
      allow(['s3:GetObject', '${var.more}']),
      allow(['s3:GetObject', 's3:PutObject', '${var.more}']),
    )
    expect(found.result).toBe('FAIL')
    expect(found.witness?.action.toLowerCase()).toBe('s3:putobject')
    expect(found.assumption).toContain('${var.more}')
    expect(found.reasons[0]?.description).toContain('${var.more}')
  })

  test('less beside them is no new access, and nothing is assumed', () => {
    const found = answer(allow(['s3:GetObject', '${var.more}']), allow(['${var.more}']))
    expect(found.result).toBe('PASS')
    expect(found.assumption).toBeUndefined()
  })

  test('a hole that comes stays undecided; one that moves is new there, whatever it stands for', () => {
    expect(result(allow(['s3:GetObject']), allow(['s3:GetObject', '${var.more}']))).toBe(
      'UNDECIDED',
    )
    const on = (name: string) => allow(['${var.more}'], `arn:aws:s3:::${name}/*`)
    const moved = answer(on('one'), on('two'))
    expect(moved.result).toBe('FAIL')
    expect(moved.assumption).toBeUndefined()
  })

  test('a Deny of what is written beside them still holds', () => {
    const deny = { Effect: 'Deny', Action: 's3:PutObject', Resource: '*' }
    expect(
      result(
        [allow(['s3:GetObject', '${var.more}']), deny],
        [allow(['s3:GetObject', 's3:PutObject', '${var.more}']), deny],
      ),
    ).toBe('PASS')
  })
})
