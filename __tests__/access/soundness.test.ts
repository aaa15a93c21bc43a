import { describe, expect, test } from 'vitest'
import { compareDocuments } from '../../src/access/compare.ts'
import { documentFromJson } from '../../src/access/document.ts'
import { allows, newAccess, type PlainPolicy, type PlainRequest } from './brute-force.ts'
import { edited, randomOf, randomPolicy, world } from './random-policies.ts'

const pairs = 20_000
const seed = 20_261_122

interface Tally {
  passes: number
  undecided: number
  nearMisses: number
  readonly wrong: string[]
}

const asDocument = (policy: PlainPolicy) =>
  documentFromJson(policy, { kind: 'resource', name: 'random' })

function requestOf(
  witness: NonNullable<ReturnType<typeof compareDocuments>['witness']>,
): PlainRequest {
  return {
    action: witness.action,
    resource: witness.resource ?? '',
    principal: witness.principal ?? world.principals[0] ?? '',
    context: new Map(
      Object.entries(witness.context).map(([key, value]) => [
        key,
        typeof value === 'string' ? [value] : value,
      ]),
    ),
  }
}

/** Decides one pair, notes what is wrong with the answer, and says whether it is truly without new access. */
function judge(base: PlainPolicy, head: PlainPolicy, tally: Tally, name: string): boolean {
  const decision = compareDocuments(asDocument(base), asDocument(head))
  const found = newAccess(base, head, world)
  const pair = (): string => `${name} ${JSON.stringify({ base, head })}`
  if (decision.result === 'PASS') {
    tally.passes += 1
    if (found !== undefined) tally.wrong.push(`PASS, but ${JSON.stringify(found)}: ${pair()}`)
    return true
  }
  if (decision.result === 'UNDECIDED') {
    tally.undecided += 1
    return false
  }
  if (decision.witness === null) tally.wrong.push(`FAIL without a witness: ${pair()}`)
  else {
    const request = requestOf(decision.witness)
    if (!allows(head, request) || allows(base, request))
      tally.wrong.push(`FAIL, but ${JSON.stringify(decision.witness)} is no witness: ${pair()}`)
  }
  return false
}

describe('comparison of random policies', () => {
  test(`agrees with brute force on ${pairs} pairs of seed ${seed}`, { timeout: 180_000 }, () => {
    const random = randomOf(seed)
    const tally: Tally = { passes: 0, undecided: 0, nearMisses: 0, wrong: [] }
    let decided = 0
    while (decided < pairs) {
      const shape = { principals: random() < 0.3 }
      const base = randomPolicy(random, shape)
      const head = random() < 0.08 ? randomPolicy(random, shape) : edited(base, random, shape)
      const passed = judge(base, head, tally, `seed ${seed}, pair ${decided}`)
      decided += 1
      // A neighbour of a PASS, one edit away, that the brute force tells from it.
      for (let tries = 0; passed && tries < 4; tries += 1) {
        const next = edited(head, random, shape)
        if (newAccess(base, next, world) === undefined) continue
        tally.nearMisses += 1
        if (tries % 2 === 0) {
          judge(base, next, tally, `seed ${seed}, pair ${decided}`)
          decided += 1
        }
        break
      }
    }
    const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
    console.info(
      `seed ${String(seed)}: ${String(decided)} pairs, PASS ${share(tally.passes, decided)}, ` +
        `one edit from FAIL ${share(tally.nearMisses, tally.passes)} of them, ` +
        `UNDECIDED ${share(tally.undecided, decided)}`,
    )
    expect(tally.wrong.slice(0, 3)).toEqual([])
    expect(tally.undecided / decided).toBeLessThan(0.02)
    expect(tally.passes / decided).toBeGreaterThan(0.4)
    // Random policies can be one edit from FAIL without four tries finding it.
    expect(tally.nearMisses / tally.passes).toBeGreaterThan(0.5)
  })
})
