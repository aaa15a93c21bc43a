import { describe, expect, test } from 'vitest'
import { fuzz, groundOf, inputOf } from '../../fuzz/fuzz.ts'
import { minimised } from '../../fuzz/minimise.ts'
import { maximumInput } from '../../fuzz/mutate.ts'
import { ownSeeds } from '../../fuzz/seeds.ts'
import { promise, type Target } from '../../fuzz/target.ts'
import { targets } from '../../fuzz/targets/all.ts'

const seed = Number(process.env['SEED'] ?? 20261122)
const seeds = ownSeeds()

/** Inputs a target gets here; `node lib/fuzz/run.js` gives it as many as wanted. */
const few: Readonly<Record<string, number>> = {
  repairs: 1,
  renderers: 5,
  validator: 8,
  access: 4,
  cloudformation: 10,
  serverless: 12,
  yaml: 12,
  directives: 6,
  imports: 6,
  baselines: 8,
  config: 8,
  adopted: 40,
  diff: 40,
  event: 40,
  archives: 40,
}

describe(`mutated inputs (seed ${seed})`, () => {
  for (const target of targets)
    test(`${target.name}: ${target.promises}`, async () => {
      const outcome = await fuzz(target, groundOf(target, seeds), {
        seed,
        from: 0,
        to: few[target.name] ?? 12,
        onlyOnce: true,
      })
      expect(outcome.failures).toEqual([])
    })
})

const brittle: Target = {
  name: 'brittle',
  promises: 'nothing with two asterisks',
  takes: () => false,
  tokens: ['*', 'word ', '\n'],
  check: (text) => promise(text.split('*').length < 3, 'two asterisks'),
}

describe('the fuzzer', () => {
  test('finds what breaks a promise, once a kind, and makes it small', async () => {
    const { failures } = await fuzz(brittle, groundOf(brittle, []), { seed, from: 0, to: 200 })
    expect(failures.map(({ message, input }) => [message, input])).toEqual([
      ['two asterisks', '**'],
    ])
  })

  test('makes equal inputs of equal seeds, none above its bound', () => {
    const [target] = targets
    if (target === undefined) throw new Error('there are targets')
    const ground = groundOf(target, seeds)
    for (let index = 0; index < 300; index += 1) {
      const input = inputOf(ground, seed, index)
      expect(inputOf(ground, seed, index)).toEqual(input)
      expect(input.text.length).toBeLessThanOrEqual(maximumInput)
    }
  })

  test('has seeds of its own for every target that reads files', () => {
    const bare = targets.filter((target) => !seeds.some((file) => target.takes(file)))
    expect(bare.map(({ name }) => name)).toEqual(['archives'])
  })

  test('keeps the part of an input that fails', async () => {
    const text = `${'line\n'.repeat(50)}a needle in it\n${'line\n'.repeat(50)}`
    const holds = (smaller: string) => Promise.resolve(smaller.includes('needle'))
    expect(await minimised(text, holds)).toBe('needle')
  })
})
