import type { PlainPolicy, PlainStatement, World } from './brute-force.ts'

/** Numbers in [0, 1) from a seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

type Random = () => number

export const oneOf = <T>(random: Random, items: readonly T[]): T =>
  items[Math.floor(random() * items.length)] as T

const some = <T>(random: Random, items: readonly T[], most: number): readonly T[] => {
  const count = 1 + Math.floor(random() * most)
  return [...new Set(Array.from({ length: count }, () => oneOf(random, items)))]
}

const actions = ['a:x', 'a:xy', 'b:x', 'A:X', 'a:*', 'a:x*', '*:x', 'a:?', '*', 'b:*y', 'a:x?']
const resources = [
  'r',
  'rs',
  'r*',
  '*',
  '?',
  '*s',
  'arn:p:s::1:n',
  'arn:p:s::1:*',
  'arn:p:s::*:n',
  'arn:p:*',
  'arn:p:s:*:1:n*',
]
const principals = [
  { AWS: ['111122223333'] },
  { AWS: ['arn:aws:iam::111122223333:role/r'] },
  { AWS: ['arn:aws:iam::444455556666:root'] },
  { Service: ['s.amazonaws.com'] },
  '*',
] as const

/** Operator, key, values. Key `l` holds lists, `n` numbers, `i` addresses, `k` and `j` texts. */
const clauses: readonly (readonly [string, string, readonly (readonly string[])[]])[] = [
  ['StringEquals', 'k', [['a'], ['b'], ['a', 'b']]],
  ['StringNotEquals', 'K', [['a'], ['a', 'b']]],
  ['StringLike', 'k', [['a*'], ['*'], ['?'], ['*b', 'a']]],
  ['StringNotLike', 'k', [['a*'], ['*']]],
  ['StringEqualsIfExists', 'k', [['a'], ['b', 'a']]],
  ['StringNotLikeIfExists', 'j', [['a?']]],
  ['StringEqualsIgnoreCase', 'k', [['A'], ['ab']]],
  ['Null', 'k', [['true'], ['false']]],
  ['Null', 'l', [['true'], ['false']]],
  ['Bool', 'j', [['true'], ['false']]],
  ['BoolIfExists', 'j', [['true']]],
  ['StringEquals', 'j', [['ab'], ['true', 'a']]],
  ['ArnLike', 'j', [['a*'], ['arn:p:s::*:n']]],
  ['NumericLessThan', 'n', [['2'], ['1', '3']]],
  ['NumericGreaterThanEquals', 'n', [['2'], ['1']]],
  ['NumericNotEquals', 'n', [['2']]],
  ['NumericEqualsIfExists', 'n', [['2']]],
  ['IpAddress', 'i', [['10.0.0.0/8'], ['10.1.0.0/16', '9.9.9.9']]],
  ['NotIpAddress', 'i', [['10.1.0.0/16']]],
  ['ForAnyValue:StringEquals', 'l', [['a'], ['a', 'b']]],
  ['ForAllValues:StringEquals', 'l', [['a'], ['a', 'b']]],
  ['ForAllValues:StringLike', 'l', [['a*'], ['*']]],
  ['ForAnyValue:StringNotEquals', 'l', [['a']]],
  ['ForAllValues:StringNotEquals', 'l', [['b']]],
  ['ForAnyValue:StringEqualsIfExists', 'l', [['b']]],
]

const texts = [undefined, ['a'], ['b'], ['ab'], ['']] as const
const lists = [undefined, ['a'], ['b'], ['a', 'b'], ['ab', 'a'], ['c']] as const
const numbers = [undefined, ['1'], ['2'], ['2.5'], ['3']] as const
const addresses = [undefined, ['10.1.2.3'], ['10.2.0.0'], ['9.9.9.9'], ['1.1.1.1']] as const

/** Every value on its own, and mixtures: enough to tell most policies of these alphabets apart. */
function contextsOf(): World['contexts'] {
  const random = randomOf(7)
  const keys = ['k', 'j', 'l', 'n', 'i']
  const domains: readonly (readonly (readonly string[] | undefined)[])[] = [
    texts,
    [...texts, ['true'], ['false'], ['arn:p:s::1:n']],
    lists,
    numbers,
    addresses,
  ]
  const found: ReadonlyMap<string, readonly string[]>[] = []
  for (let i = 0; i < 55; i += 1) {
    const entries = keys.flatMap((key, at) => {
      const values = random() < 0.25 ? undefined : oneOf(random, domains[at] ?? [])
      return values === undefined ? [] : [[key, values] as const]
    })
    found.push(new Map(entries))
  }
  return [new Map(), ...found]
}

export const world: World = {
  actions: ['a:x', 'a:xy', 'b:x', 'b:xy', 'a:', 'c:x', ''],
  resources: ['r', 'rs', 's', '', 'arn:p:s::1:n', 'arn:p:s::2:n', 'arn:p:s:q:1:nn', 'arn:p:t'],
  principals: [
    'AWS:arn:aws:iam::111122223333:role/r',
    'AWS:arn:aws:iam::111122223333:user/u',
    'AWS:arn:aws:iam::444455556666:role/r',
    'Service:s.amazonaws.com',
  ],
  contexts: contextsOf(),
}

export interface PolicyShape {
  readonly principals: boolean
}

export function randomStatement(random: Random, shape: PolicyShape): PlainStatement {
  const who = oneOf(random, principals)
  const negatedWho = random() < 0.2 && who !== '*'
  return {
    Effect: random() < 0.25 ? 'Deny' : 'Allow',
    ...(random() < 0.15
      ? { NotAction: some(random, actions, 2) }
      : { Action: some(random, actions, 3) }),
    ...(random() < 0.15
      ? { NotResource: some(random, resources, 2) }
      : { Resource: some(random, resources, 2) }),
    ...(shape.principals ? (negatedWho ? { NotPrincipal: who } : { Principal: who }) : {}),
    ...randomCondition(random),
  }
}

function randomCondition(random: Random): Pick<PlainStatement, 'Condition'> {
  const count = random() < 0.45 ? 0 : random() < 0.7 ? 1 : 2
  const condition: Record<string, Record<string, readonly string[]>> = {}
  for (let i = 0; i < count; i += 1) {
    const [operator, key, values] = oneOf(random, clauses)
    condition[operator] = { ...condition[operator], [key]: oneOf(random, values) }
  }
  return count === 0 ? {} : { Condition: condition }
}

export function randomPolicy(random: Random, shape: PolicyShape): PlainPolicy {
  const count = 1 + Math.floor(random() * 3)
  return {
    Version: '2012-10-17',
    Statement: Array.from({ length: count }, () => randomStatement(random, shape)),
  }
}

const without = <T>(items: readonly T[], random: Random): readonly T[] => {
  const at = Math.floor(random() * items.length)
  return items.filter((_, index) => index !== at)
}

/** One small edit: some narrow, some widen, some do neither. */
export function edited(policy: PlainPolicy, random: Random, shape: PolicyShape): PlainPolicy {
  const statements = [...policy.Statement]
  const at = Math.floor(random() * statements.length)
  const one = statements[at]
  if (one === undefined) return policy
  const change = Math.floor(random() * 8)
  if (change === 0) statements.push({ ...randomStatement(random, shape), Effect: 'Deny' })
  else if (change === 1) statements.push(randomStatement(random, shape))
  else if (change === 2 && statements.length > 1) statements.splice(at, 1)
  else if (change === 3 && one.Action !== undefined && one.Action.length > 1)
    statements[at] = { ...one, Action: without(one.Action, random) }
  else if (change === 4 && one.Action !== undefined)
    statements[at] = { ...one, Action: [...one.Action, oneOf(random, actions)] }
  else if (change === 5 && one.Resource !== undefined)
    statements[at] = { ...one, Resource: [oneOf(random, resources), ...one.Resource.slice(1)] }
  else if (change === 6) {
    const { Condition: dropped, ...rest } = one
    statements[at] = dropped === undefined ? { ...one, ...randomCondition(random) } : rest
  } else statements[at] = { ...one, ...randomCondition(random) }
  return { ...policy, Statement: statements }
}
