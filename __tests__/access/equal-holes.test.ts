import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import type { PolicyDocument } from '../../src/model/policy.ts'
import { allows, newAccess, type PlainPolicy, type PlainStatement } from './brute-force.ts'
import { oneOf, randomOf, randomPolicy, world } from './random-policies.ts'

const seed = 20_261_123
const pairs = 1_000

type Random = () => number

const holes = ['${var.a}', '${var.b}', 'r${var.a}', 'arn:p:s::1:${var.b}', '${local.c}*'] as const

const pierced = (random: Random, texts: readonly string[]): readonly string[] =>
  texts.map((text) => (random() < 0.5 ? oneOf(random, holes) : text))

/** The policy with holes in the place of some resources and of some texts of conditions. */
function withHoles(policy: PlainPolicy, random: Random): PlainPolicy {
  return {
    ...policy,
    Statement: policy.Statement.map((statement): PlainStatement => {
      const { Resource, NotResource, Condition } = statement
      return {
        ...statement,
        ...(Resource === undefined ? {} : { Resource: pierced(random, Resource) }),
        ...(NotResource === undefined ? {} : { NotResource: pierced(random, NotResource) }),
        ...(Condition === undefined ? {} : { Condition: withHolesInside(Condition, random) }),
      }
    }),
  }
}

const withHolesInside = (
  condition: NonNullable<PlainStatement['Condition']>,
  random: Random,
): NonNullable<PlainStatement['Condition']> =>
  Object.fromEntries(
    Object.entries(condition).map(([operator, keys]) => [
      operator,
      Object.fromEntries(
        Object.entries(keys).map(([key, values]) => [
          key,
          operator.includes('String') && random() < 0.4 ? pierced(random, values) : values,
        ]),
      ),
    ]),
  )

const actions = ['a:x', 'a:xy', 'b:x', 'a:*', '*', 'b:*y']

function withOtherActions(policy: PlainPolicy, random: Random): PlainPolicy {
  const at = Math.floor(random() * policy.Statement.length)
  return {
    ...policy,
    Statement: policy.Statement.map((statement, index) => {
      if (index !== at || statement.Action === undefined) return statement
      const kept = statement.Action.filter(() => random() < 0.7)
      return { ...statement, Action: [...kept, oneOf(random, actions)] }
    }),
  }
}

/** The policy, request or world with texts in place of the holes. */
const filled = <T>(value: T, texts: Readonly<Record<string, string>>): T =>
  JSON.parse(
    JSON.stringify(value).replace(
      /\$\{([a-z.]+)\}/g,
      (whole, name: string) => texts[name] ?? whole,
    ),
  ) as T

const values = [
  { 'var.a': 'r', 'var.b': 'n', 'local.c': 's' },
  { 'var.a': 's', 'var.b': 'r', 'local.c': 'r' },
  { 'var.a': 'a', 'var.b': 'a', 'local.c': 'a' },
  { 'var.a': 'n', 'var.b': 'rs', 'local.c': 'arn:p:s::1:n' },
  { 'var.a': '*', 'var.b': 'b', 'local.c': '' },
]

/** What is assumed of the holes: a text that is told, else one of their own. */
function assumedIn(assumption: string | undefined): Readonly<Record<string, string>> {
  const own = { 'var.a': 'q1', 'var.b': 'q2', 'local.c': 'q3' }
  const told = [
    ...(assumption ?? '').matchAll(/\$\{([a-z.]+)\}, [a-z ]+, stands for ([^ ]+)\.(?= |$)/g),
  ]
  return {
    ...own,
    ...Object.fromEntries(told.map(([, name = '', text = '']) => [name, filled(text, own)])),
  }
}

const read = (policy: PlainPolicy) => documentFromJson(policy, { kind: 'resource', name: 'random' })

test(`policies whose holes are equal, and of which only actions differ, are decided: ${pairs} pairs of seed ${seed}`, () => {
  const random = randomOf(seed)
  const wrong: string[] = []
  const count = { PASS: 0, FAIL: 0, UNDECIDED: 0, assumed: 0 }
  while (count.PASS + count.FAIL + count.UNDECIDED < pairs) {
    const base = withHoles(randomPolicy(random, { principals: false }), random)
    if (!JSON.stringify(base).includes('${')) continue
    const head = withOtherActions(base, random)
    const decision = compareDocuments(read(base), read(head))
    const pair = JSON.stringify({ base, head })
    count[decision.result] += 1
    if (decision.assumption !== undefined) count.assumed += 1
    if (decision.result === 'UNDECIDED') wrong.push(`UNDECIDED: ${pair}`)
    if (decision.result === 'PASS')
      for (const texts of values) {
        const found = newAccess(filled(base, texts), filled(head, texts), world)
        if (found !== undefined) wrong.push(`PASS with ${JSON.stringify(texts)}: ${pair}`)
      }
    if (decision.result !== 'FAIL') continue
    const own = assumedIn(decision.assumption)
    const witness = filled(decision.witness, own)
    if (witness === null) {
      wrong.push(`no witness: ${pair}`)
      continue
    }
    const request = {
      action: witness.action,
      resource: witness.resource ?? '',
      principal: '',
      context: new Map(
        Object.entries(witness.context).map(([key, value]) => [key, [value].flat()]),
      ),
    }
    const isNew = allows(filled(head, own), request) && !allows(filled(base, own), request)
    if (!isNew) wrong.push(`FAIL, but ${JSON.stringify(witness)} is no witness: ${pair}`)
  }
  console.info(`seed ${seed}: ${JSON.stringify(count)}`)
  expect(wrong.slice(0, 3)).toEqual([])
})

const single = (base: object, head: object) =>
  compareDocuments(
    ...([base, head].map((statement) =>
      documentFromJson(
        { Version: '2012-10-17', Statement: statement },
        { kind: 'identity', name: 'one' },
      ),
    ) as [PolicyDocument, PolicyDocument]),
  )

describe('one more action beside', () => {
  const allow = (Action: readonly string[], more: object) => ({
    Effect: 'Allow',
    Action,
    Resource: '*',
    ...more,
  })
  const cases: readonly (readonly [string, object, string])[] = [
    ['a resource that is an expression', { Resource: '${var.arn}' }, '${var.arn}'],
    ['a list that is one', { Resource: { $unresolved: 'var.arns' } }, '${var.arns}'],
    ['a list that goes on', { Resource: ['arn:aws:s3:::a', { $open: 'var.arns' }] }, ''],
    ['a key policy', { Principal: { AWS: '${var.admin}' } }, '${var.admin}'],
    ['a condition that was not read', { Condition: { $unresolved: 'local.when' } }, 'local.when'],
    ['ranges', { Condition: { IpAddress: { 'aws:SourceIp': '${var.cidr}' } } }, 'var.cidr'],
    ['unread ranges', { Condition: { IpAddress: { 'aws:SourceIp': { $open: 'v' } } } }, '${v}'],
    ['a number', { Condition: { NumericLessThan: { 'aws:n': '${var.age}' } } }, 'var.age'],
    ['a day', { Condition: { DateLessThan: { 'aws:CurrentTime': '${var.day}' } } }, 'var.day'],
    ['a yes or no', { Condition: { Bool: { 'aws:SecureTransport': '${var.b}' } } }, 'var.b'],
    ['a key', { Condition: { StringEquals: { '${var.issuer}:aud': 'x' } } }, 'var.issuer'],
    ['a text', { Condition: { StringNotLike: { 'aws:x': ['a', '${var.t}*'] } } }, ''],
    [
      'the role that asks',
      {
        Principal: { AWS: { $unresolved: 'local.accounts' } },
        Condition: { ArnLike: { 'aws:PrincipalArn': { $unresolved: 'local.roles' } } },
      },
      'local.accounts',
    ],
  ]
  test.each(cases)('%s is new', (_, more, named) => {
    const decision = single(allow(['a:B'], more), allow(['a:B', 'c:D'], more))
    expect(decision.result).toBe('FAIL')
    expect(decision.witness?.action).toBe('c:d')
    expect(`${decision.assumption ?? ''} ${JSON.stringify(decision.witness)}`).toContain(named)
    expect(JSON.stringify(decision)).not.toMatch(/[\uE000-\uF8FF]/)
    expect(single(allow(['a:B', 'c:D'], more), allow(['c:D'], more)).result).toBe('PASS')
  })

  test('letters of nobody’s in a policy leave it undecided', () => {
    const more = { Resource: ['${var.x}', '\uE000'] }
    const deny = { Effect: 'Deny', Action: 'c:D', Resource: '${var.y}' }
    const pair = [allow(['a:B'], more), allow(['a:B', 'c:D'], more)].map((one) => [one, deny])
    expect(single(pair[0] ?? [], pair[1] ?? []).result).not.toBe('PASS')
  })
})
