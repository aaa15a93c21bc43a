import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { evaluate } from '../../src/access/evaluate.ts'
import { codesOf } from '../../src/access/request.ts'
import { changed, guard, hole, policy } from './holes.ts'

const allow = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  Effect: 'Allow',
  Action,
  Resource,
  ...rest,
})
const deny = (Action: unknown, Resource: unknown = '*', rest: object = {}) => ({
  ...allow(Action, Resource, rest),
  Effect: 'Deny',
})

const result = (base: object | object[], head: object | object[]): string =>
  compareDocuments(policy(base), policy(head)).result

describe('documents without holes', () => {
  test('the same in another order and case adds nothing', () => {
    expect(
      result(allow(['s3:GetObject', 'ec2:Describe*']), [
        allow('EC2:describe*'),
        allow('s3:getobject'),
      ]),
    ).toBe('PASS')
  })

  test('one more action is new access, with a request that shows it', () => {
    const decision = compareDocuments(
      policy(allow('s3:GetObject', 'arn:aws:s3:::b/*')),
      policy([
        allow('s3:GetObject', 'arn:aws:s3:::b/*'),
        allow('s3:PutObject', 'arn:aws:s3:::b/*'),
      ]),
    )
    expect(decision.result).toBe('FAIL')
    expect(decision.reasons).toEqual([
      {
        document: 0,
        statementIndex: 1,
        statementId: null,
        description: 'New access in the statement with index: 1.',
      },
    ])
    expect(decision.witness).toEqual({
      principal: null,
      action: 's3:putobject',
      resource: 'arn:aws:s3:::b/example',
      context: {},
    })
  })

  test('a wildcard in the account field does not reach into the resource', () => {
    expect(result(allow('a:b', 'arn:aws:s:r:*:n'), allow('a:b', 'arn:aws:s:r:1:x:n'))).toBe('FAIL')
    expect(result(allow('a:b', 'arn:aws:s:r:*:n'), allow('a:b', 'arn:aws:s:r:1:n'))).toBe('PASS')
    expect(result(allow('a:b', 'arn:aws:s:r:1:*'), allow('a:b', 'arn:aws:s:r:1:x:n'))).toBe('PASS')
  })

  test('two halves cover a whole', () => {
    const halves = [
      allow('a:b', '*', { Condition: { StringEquals: { k: 'x' } } }),
      allow('a:b', '*', { Condition: { StringNotEquals: { k: 'x' } } }),
    ]
    expect(result(halves, allow('a:b'))).toBe('PASS')
    expect(result(halves.slice(0, 1), allow('a:b'))).toBe('FAIL')
  })

  test('a negated operator does not cover an absent key it asks for', () => {
    const present = allow('a:b', '*', { Condition: { Null: { k: 'false' } } })
    const other = allow('a:b', '*', { Condition: { StringNotEquals: { k: 'x' } } })
    expect(result(present, other)).toBe('FAIL')
    expect(result(other, { ...present, Condition: { StringEquals: { K: 'y' } } })).toBe('PASS')
  })

  test('ranges of numbers, dates and addresses are compared as ranges', () => {
    const when = (Condition: object) => allow('a:b', '*', { Condition })
    expect(
      result(when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }), [
        when({ IpAddress: { 'aws:SourceIp': ['10.1.0.0/16', '10.200.3.4'] } }),
      ]),
    ).toBe('PASS')
    expect(
      result(when({ IpAddress: { 'aws:SourceIp': '10.1.0.0/16' } }), [
        when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } }),
      ]),
    ).toBe('FAIL')
    expect(
      result(when({ NumericLessThan: { n: '10' } }), when({ NumericLessThanEquals: { n: '9' } })),
    ).toBe('PASS')
    expect(
      result(when({ DateLessThan: { d: '2026-01-01T00:00:00Z' } }), [
        when({ DateLessThan: { d: '2026-01-02T00:00:00Z' } }),
      ]),
    ).toBe('FAIL')
  })

  test('a dropped Deny is new access, a repeated one is not', () => {
    const wide = allow('s3:*')
    expect(result([wide, deny('s3:Delete*')], wide)).toBe('FAIL')
    expect(result([wide, deny('s3:Delete*')], [deny('s3:Delete*'), wide])).toBe('PASS')
    expect(result([wide, deny('s3:Delete*')], [wide, deny('s3:D*')])).toBe('PASS')
  })

  test('equal policy variables are equal, and stand for one text at a time', () => {
    const home = 'arn:aws:s3:::b/${aws:username}/*'
    expect(result(allow('s3:*', home), allow('s3:GetObject', home))).toBe('PASS')
    expect(result(allow('s3:*', 'arn:aws:s3:::b/*'), allow('s3:GetObject', home))).toBe('PASS')
    const decision = compareDocuments(
      policy(allow('s3:GetObject', home)),
      policy(allow('s3:*', home)),
    )
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.context).toEqual({ 'aws:username': 'x' })
    expect(result(allow('s3:GetObject', home), allow('s3:GetObject', 'arn:aws:s3:::b/*'))).toBe(
      'FAIL',
    )
  })

  test('an account covers its roles, not those of others', () => {
    const to = (AWS: string) => ({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole' })
    const compare = (base: string, head: string): string =>
      compareDocuments(policy(to(base), 'trust'), policy(to(head), 'trust')).result
    expect(compare('111122223333', 'arn:aws:iam::111122223333:role/r')).toBe('PASS')
    expect(compare('arn:aws:iam::111122223333:root', '111122223333')).toBe('PASS')
    expect(compare('arn:aws:iam::111122223333:role/r', '111122223333')).toBe('FAIL')
    expect(compare('111122223333', '*')).toBe('FAIL')
    expect(compare('*', '444455556666')).toBe('PASS')
  })

  test('a key under a set operator may hold several values', () => {
    const any = (value: string) =>
      allow('a:b', '*', { Condition: { 'ForAnyValue:StringEquals': { t: value } } })
    const all = (value: string) =>
      allow('a:b', '*', { Condition: { 'ForAllValues:StringEquals': { t: value } } })
    expect(result(any('x'), all('x'))).toBe('FAIL')
    expect(result([all('x'), any('x')], all('x'))).toBe('PASS')
    expect(result(all('x'), any('x'))).toBe('FAIL')
  })

  test('an effect that is an expression is the same effect on both sides', () => {
    const withEffect = (Effect: unknown, Action: readonly string[]) =>
      policy([allow('c:z'), { ...allow([...Action]), Effect }])
    const open = '${var.effect}'
    expect(compareDocuments(withEffect(open, ['a:x']), withEffect(open, ['a:x'])).result).toBe(
      'PASS',
    )
    const other = compareDocuments(withEffect(open, ['a:x']), withEffect('${var.other}', ['a:x']))
    expect(other.result).toBe('UNDECIDED')
    const more = compareDocuments(withEffect(open, ['a:x']), withEffect(open, ['a:x', 'b:y']))
    expect(more.result).toBe('FAIL')
    expect(more.assumption).toContain('${var.effect}, the same on both sides, stands for Allow.')
    // Dropped it is undecided: it may have denied.
    const wide = (more: readonly object[]) => policy([allow('a:*'), ...more])
    const deny = { ...allow('a:x'), Effect: open }
    expect(compareDocuments(wide([deny]), wide([])).result).toBe('UNDECIDED')
    expect(compareDocuments(wide([deny]), wide([deny])).result).toBe('PASS')
  })

  test('hostile keys and depths are only text', () => {
    const odd = allow('__proto__:constructor', '__proto__', {
      Condition: { StringEquals: { ['__proto__']: 'x', constructor: 'y' } },
    })
    expect(result(odd, odd)).toBe('PASS')
    const stars = allow('a:b', `arn:aws:s3:::${'*a'.repeat(120)}`)
    const more = allow('a:b', `arn:aws:s3:::${'*ab'.repeat(120)}`)
    const started = performance.now()
    expect(['PASS', 'FAIL', 'UNDECIDED']).toContain(result(stars, more))
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('documents with holes', () => {
  test('equal holes are equal when only actions change', () => {
    const on = 'arn:aws:s3:::«bucket:name»/*'
    expect(result(allow(['s3:Get*', 's3:Put*'], on), allow('s3:GetObject', on))).toBe('PASS')
    const decision = compareDocuments(policy(allow('s3:GetObject', on)), policy(allow('s3:*', on)))
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.resource).toContain('arn:aws:s3:::${bucket}/')
  })

  test('a star covers a hole in its place; a hole with a folder leaves plain names out', () => {
    const star = allow('a:b', 'arn:aws:s3:::*')
    const folder = allow('a:b', 'arn:aws:s3:::«h:name»/*')
    expect(result(star, folder)).toBe('PASS')
    const decision = compareDocuments(policy(folder), policy(star))
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.resource).not.toContain('/')
    expect(result(allow('a:b', 'arn:aws:s3:::«h:any»'), star)).toBe('UNDECIDED')
  })

  test('different holes may or may not be the same', () => {
    expect(result(allow('a:b', '«one:arn»'), allow('a:b', '«two:arn»'))).toBe('UNDECIDED')
  })

  test('a hole in a name cannot hold a slash, so folders differ', () => {
    expect(
      result(allow('a:b', 'arn:aws:s3:::«h:name»/a/*'), allow('a:b', 'arn:aws:s3:::«h:name»/b/*')),
    ).toBe('FAIL')
    expect(
      result(allow('a:b', 'arn:aws:s3:::«h:any»/a/*'), allow('a:b', 'arn:aws:s3:::«g:any»/b/*')),
    ).toBe('UNDECIDED')
  })

  test('a field wildcard takes in an account hole, not an unknown text', () => {
    expect(
      result(allow('a:b', 'arn:aws:s:r:*:n'), allow('a:b', 'arn:aws:s:r:«acct:account»:n')),
    ).toBe('PASS')
    expect(result(allow('a:b', 'arn:aws:s:r:*:n'), allow('a:b', 'arn:aws:s:r:«acct:any»:n'))).toBe(
      'UNDECIDED',
    )
  })

  test('two unequal holes never count as apart when something is taken away', () => {
    const base = [allow('a:*', 'arn:aws:s3:::x')]
    const head = [allow('a:*', '«h:arn»'), deny('a:*', 'arn:aws:s3:::x')]
    expect(result(base, head)).toBe('UNDECIDED')
  })

  test('a dropped Deny on a hole is new access on that hole', () => {
    const decision = compareDocuments(
      policy([allow('a:*'), deny('a:*', '«h:arn»')]),
      policy(allow('a:*')),
    )
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.resource).toBe('${h}')
  })

  test('the unread rest of a list cancels against itself only', () => {
    const open = (symbol: string) =>
      changed(policy(allow(['a:x', 'a:y'])), 0, (statement) => ({
        ...statement,
        actions: statement.actions && { ...statement.actions, open: hole(symbol) },
      }))
    expect(compareDocuments(open('rest'), open('rest')).result).toBe('PASS')
    expect(compareDocuments(open('rest'), open('other')).result).toBe('UNDECIDED')
    expect(compareDocuments(open('rest'), policy(allow('a:x'))).result).toBe('PASS')
    expect(compareDocuments(policy(allow('a:x')), open('rest')).result).toBe('FAIL')
  })

  test('unread statements may allow and may deny', () => {
    const open = (symbol: string) => ({ ...policy(allow('a:x')), open: hole(symbol) })
    expect(compareDocuments(open('s'), open('s')).result).toBe('PASS')
    expect(compareDocuments(policy(allow('a:x')), open('s')).result).toBe('UNDECIDED')
    expect(compareDocuments(open('s'), policy(allow('a:x'))).result).toBe('UNDECIDED')
  })
})

describe('one more action beside holes', () => {
  const trust = (actions: readonly string[], rest: object = {}) =>
    policy(
      {
        Effect: 'Allow',
        Principal: { AWS: '«caller:arn»' },
        Action: actions,
        Resource: '*',
        ...rest,
      },
      'resource',
    )

  test('is shown for a principal that is not spelled out', () => {
    const decision = compareDocuments(
      trust(['s3:GetObject']),
      trust(['s3:GetObject', 's3:PutObject']),
    )
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.principal).toBe('AWS:${caller}')
    expect(compareDocuments(trust(['s3:*']), trust(['s3:GetObject'])).result).toBe('PASS')
    const other = { Principal: { AWS: '«other:arn»' } }
    expect(compareDocuments(trust(['s3:*'], other), trust(['s3:GetObject'])).result).toBe(
      'UNDECIDED',
    )
  })

  test('is shown under a condition whose value is not spelled out', () => {
    const when = { Condition: { StringLike: { 'aws:PrincipalOrgPaths': '«org»/*/«unit»/*' } } }
    const before = trust(['s3:GetObject'], when)
    const decision = compareDocuments(before, trust(['s3:GetObject', 's3:PutObject'], when))
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.context['aws:principalorgpaths']).toContain('${org}')
    const other = { Condition: { StringLike: { 'aws:PrincipalOrgPaths': '«else»/*' } } }
    expect(compareDocuments(before, trust(['s3:GetObject'], other)).result).toBe('UNDECIDED')
    expect(compareDocuments(before, before).result).toBe('PASS')
  })
})

describe('documents with undecided branches', () => {
  const branch = (holds: boolean, index: number, document = policy([allow('a:x'), allow('b:y')])) =>
    changed(document, index, (statement) => ({ ...statement, guards: [guard('prod', holds)] }))

  test('equal statements under equal guards cancel', () => {
    expect(compareDocuments(branch(true, 0), branch(true, 0)).result).toBe('PASS')
    expect(compareDocuments(branch(true, 0), branch(false, 0)).result).toBe('UNDECIDED')
  })

  test('both sides of a condition cover what has none', () => {
    const both = branch(false, 1, branch(true, 0, policy([allow('a:x'), allow('a:x')])))
    expect(compareDocuments(both, policy(allow('a:x'))).result).toBe('PASS')
    const one = branch(true, 0, policy([allow('a:x')]))
    expect(compareDocuments(one, policy(allow('a:x'))).result).toBe('UNDECIDED')
    expect(compareDocuments(policy(allow('a:x')), one).result).toBe('PASS')
  })

  test('an action more under a condition that both sides have is new where the condition holds', () => {
    const more = branch(true, 0, policy([allow(['a:x', 'c:z']), allow('b:y')]))
    const decision = compareDocuments(branch(true, 0), more)
    expect(decision.result).toBe('FAIL')
    expect(decision.assumption).toContain('prod holds')
    expect(decision.witness?.action).toBe('c:z')
    // A condition that only the head has may never hold, and one of the base may allow it.
    expect(compareDocuments(policy([allow('a:x'), allow('b:y')]), more).result).toBe('UNDECIDED')
    const before = branch(false, 0, policy([allow('c:z'), allow('b:y')]))
    expect(
      compareDocuments(before, branch(true, 0, policy([allow('c:z'), allow('b:y')]))).result,
    ).toBe('UNDECIDED')
  })

  test('an action more under one of two conditions that both sides have is new there', () => {
    const both = (actions: readonly string[]) =>
      branch(false, 1, branch(true, 0, policy([allow([...actions]), allow(['a:x', 'b:y'])])))
    const decision = compareDocuments(both(['a:x']), both(['a:x', 'b:y']))
    expect(decision.result).toBe('FAIL')
    expect(decision.assumption).toContain('prod holds')
    expect(compareDocuments(both(['a:x', 'b:y']), both(['b:y'])).result).toBe('PASS')
  })

  test('a Deny under a condition leaves what is new where it does not hold', () => {
    const denied = (actions: readonly string[]) =>
      branch(true, 1, policy([allow([...actions]), { ...allow('*'), Effect: 'Deny' }]))
    const decision = compareDocuments(denied(['a:x']), denied(['a:x', 'b:y']))
    expect(decision.result).toBe('FAIL')
    expect(decision.assumption).toContain('prod does not hold')
    expect(decision.witness?.action).toBe('b:y')
  })

  test('a guarded entry is there under its guard alone', () => {
    const guarded = changed(policy(allow(['a:x', 'a:y'])), 0, (statement) => ({
      ...statement,
      actions: statement.actions && {
        ...statement.actions,
        entries: statement.actions.entries.map((entry, at) =>
          at === 1 ? { ...entry, guards: [guard('prod', true)] } : entry,
        ),
      },
    }))
    expect(compareDocuments(guarded, guarded).result).toBe('PASS')
    expect(compareDocuments(guarded, policy(allow('a:x'))).result).toBe('PASS')
    expect(compareDocuments(guarded, policy(allow('a:y'))).result).toBe('UNDECIDED')
    expect(compareDocuments(policy(allow('a:x')), guarded).result).toBe('UNDECIDED')
  })
})

describe('the evaluator', () => {
  const request = (action: string, resource: string) => ({
    principal: undefined,
    action: codesOf(action),
    resource: codesOf(resource),
    context: new Map(),
  })

  test('an explicit Deny wins, and silence denies', () => {
    const document = policy([allow('s3:*'), deny('s3:DeleteBucket')])
    expect(evaluate(document, request('s3:GetObject', 'r'))).toBe('allowed')
    expect(evaluate(document, request('s3:DeleteBucket', 'r'))).toBe('denied')
    expect(evaluate(document, request('ec2:RunInstances', 'r'))).toBe('denied')
  })

  test('a hole makes the answer unknown only where it matters', () => {
    const document = policy(allow('s3:GetObject', 'arn:aws:s3:::«h:name»'))
    expect(evaluate(document, request('s3:GetObject', 'arn:aws:s3:::b'))).toBe('unknown')
    expect(evaluate(document, request('s3:GetObject', 'arn:aws:s3:::b/c'))).toBe('denied')
    expect(evaluate(document, request('s3:PutObject', 'arn:aws:s3:::b'))).toBe('denied')
  })
})

describe('policies that no account can have', () => {
  test('are undecided where they have more statements than are compared', () => {
    const many = Array.from({ length: 3200 }, (_, i) =>
      allow('s3:GetObject', `arn:aws:s3:::b${i}/*`),
    )
    const decision = compareDocuments(policy(many), policy(many))
    expect(decision.result).toBe('UNDECIDED')
    expect(decision.undecided).toContain('6400 statements')
  })
})
