import { expect, test } from 'vitest'
import { principalChange } from '../../src/access/change.ts'
import { documentFromJson } from '../../src/access/document.ts'
import type { EffectiveInput } from '../../src/access/effective.ts'
import { equalitySymbol } from '../../src/model/equality.ts'
import { newAccess, type PlainPolicy } from './brute-force.ts'
import { guard } from './holes.ts'
import { edited, oneOf, randomOf, randomPolicy, world } from './random-policies.ts'

const seed = 20_261_124
const pairs = 400

type Random = () => number
type Holds = readonly (readonly [symbol: string, holds: boolean])[]

/** A policy, and the conditions under which it is attached. */
interface Attached {
  readonly policy: PlainPolicy
  readonly when: Holds
  /** Conditions of single statements, by index. */
  readonly whenStatement: readonly Holds[]
}

const shape = { principals: false }

const randomWhen = (random: Random, share: number): Holds =>
  random() < share ? [[oneOf(random, ['p', 'q']), random() < 0.5]] : []

function randomAttached(random: Random): Attached {
  const policy = randomPolicy(random, shape)
  return {
    policy,
    when: randomWhen(random, 0.4),
    whenStatement: policy.Statement.map(() => randomWhen(random, 0.2)),
  }
}

function changedAttached(role: readonly Attached[], random: Random): readonly Attached[] {
  const at = Math.floor(random() * role.length)
  return role.flatMap((one, index) => {
    if (index !== at) return [one]
    const change = random()
    if (change < 0.25) return [{ ...one, when: randomWhen(random, 0.5) }]
    if (change < 0.4) return []
    if (change < 0.5) return [one, randomAttached(random)]
    const policy = edited(one.policy, random, shape)
    return [
      { ...one, policy, whenStatement: policy.Statement.map((_, i) => one.whenStatement[i] ?? []) },
    ]
  })
}

const guardsOf = (when: Holds, named: (symbol: string) => string) =>
  when.map(([symbol, holds]) => guard(named(symbol), holds))

function inputOf(
  role: readonly Attached[],
  named: (symbol: string) => string = (symbol) => symbol,
): EffectiveInput {
  const documents = role.map(({ policy, when, whenStatement }, index) => {
    const document = documentFromJson(policy, { kind: 'identity', name: `policy ${index}` })
    const statements = document.statements.map((statement, at) => ({
      ...statement,
      guards: guardsOf(whenStatement[at] ?? [], named),
    }))
    return {
      document: { ...document, statements },
      index,
      how: 'inline' as const,
      span: document.site.span,
      guards: guardsOf(when, named),
    }
  })
  return { documents, boundaries: [], unread: [] }
}

/** What is in force where the conditions are so. */
function inForce(role: readonly Attached[], truth: Readonly<Record<string, boolean>>): PlainPolicy {
  const holds = (when: Holds): boolean => when.every(([symbol, value]) => truth[symbol] === value)
  return {
    Version: '2012-10-17',
    Statement: role
      .filter(({ when }) => holds(when))
      .flatMap(({ policy, whenStatement }) =>
        policy.Statement.filter((_, at) => holds(whenStatement[at] ?? [])),
      ),
  }
}

const truths = [true, false].flatMap((p) => [true, false].map((q) => ({ p, q })))

/** Conditions of their own; or such of which one at most holds: a parameter has one value. */
const kinds = [
  { kind: 'any conditions', named: undefined, truths },
  {
    kind: 'values of one parameter',
    named: (symbol: string) => equalitySymbol('t.yaml#Env', symbol),
    truths: truths.filter(({ p, q }) => !(p && q)),
  },
]

test.each(kinds)(
  `roles with policies under $kind: no PASS is wrong in any case, ${pairs} pairs of seed ${seed}`,
  ({ kind, named, truths: cases }) => {
    const random = randomOf(seed)
    const wrong: string[] = []
    const count = { PASS: 0, FAIL: 0, UNDECIDED: 0 }
    for (let pair = 0; pair < pairs; pair += 1) {
      const base = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
        randomAttached(random),
      )
      const head = changedAttached(base, random)
      const decision = principalChange(inputOf(base, named), inputOf(head, named))
      count[decision.result] += 1
      const isNew = cases.map(
        (truth) => newAccess(inForce(base, truth), inForce(head, truth), world) !== undefined,
      )
      const text = (): string => `pair ${pair}: ${JSON.stringify({ base, head })}`
      if (decision.result === 'PASS' && isNew.includes(true)) wrong.push(`PASS, ${text()}`)
      // What is new whatever the conditions are needs no assumption, and is never open.
      if (decision.result === 'UNDECIDED' && !isNew.includes(false)) wrong.push(`open, ${text()}`)
    }
    console.info(`${kind}, seed ${seed}: ${JSON.stringify(count)}`)
    expect(wrong.slice(0, 3)).toEqual([])
    expect(count.PASS / pairs).toBeGreaterThan(0.25)
  },
)

test('a Deny of one environment takes nothing from a grant of another', () => {
  const policy = (Effect: 'Allow' | 'Deny'): PlainPolicy => ({
    Version: '2012-10-17',
    Statement: [{ Effect, Action: ['s3:GetObject'], Resource: ['*'] }],
  })
  const attached = (effect: 'Allow' | 'Deny', env: string): Attached => ({
    policy: policy(effect),
    when: [[env, true]],
    whenStatement: [],
  })
  const change = (env: string, named: (text: string) => string): string =>
    principalChange(
      inputOf([attached('Allow', 'dev'), attached('Deny', env)], named),
      inputOf([attached('Allow', 'dev')], named),
    ).result
  const ofEnv = (text: string): string => equalitySymbol('t.yaml#Env', text)
  expect(change('prod', ofEnv)).toBe('PASS')
  expect(change('dev', ofEnv)).not.toBe('PASS')
  expect(change('prod', (text) => text)).toBe('UNDECIDED')
})
