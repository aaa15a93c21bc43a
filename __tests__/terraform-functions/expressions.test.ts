import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { generatedExpression } from './generated.ts'
import { askEvaluator, askTerraform, terraformVersion, type Outcome } from './oracle.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

const recorded = readFileSync(join(import.meta.dirname, 'expressions.txt'), 'utf8')
  .trimEnd()
  .split('\n')

/** Pairs of lines: an expression, and what Terraform 1.11 makes of it. */
const cases = recorded.flatMap((line, index): readonly (readonly [string, string])[] =>
  index % 2 === 0 ? [[line, recorded[index + 1]?.slice('  = '.length) ?? '']] : [],
)

const shown = (outcome: Outcome): string => (typeof outcome === 'string' ? outcome : outcome.json)

/** Expressions of which the two make something else. */
function differences(
  expressions: readonly string[],
  answers: readonly string[],
): readonly Readonly<Record<string, string>>[] {
  return expressions.flatMap((expression, index) => {
    const terraform = answers[index] ?? ''
    const ours = shown(askEvaluator(expression))
    return ours === terraform ? [] : [{ expression, terraform, ours }]
  })
}

describe('expressions have the value that Terraform gives them', () => {
  test(`as recorded, ${cases.length} of them`, () => {
    expect(cases.length).toBeGreaterThan(500)
    expect(
      differences(
        cases.map(([expression]) => expression),
        cases.map(([, answer]) => answer),
      ),
    ).toEqual([])
  })

  const version = terraformVersion()
  const seed = 20261122

  test.skipIf(version === undefined)(
    `as the terraform binary on the path (${version ?? 'none: skipped'}) prints them, generated with seed ${seed}`,
    () => {
      const expressions = [...new Set(fc.sample(generatedExpression, { seed, numRuns: 900 }))]
      const answers = askTerraform(expressions).map(shown)
      expect(answers.filter((answer) => answer !== 'error').length).toBeGreaterThan(400)
      expect(differences(expressions, answers)).toEqual([])
    },
  )

  test.skipIf(version === undefined || !version.startsWith('1.11.'))(
    'and the recorded values are those of the binary',
    () => {
      const answers = askTerraform(cases.map(([expression]) => expression)).map(shown)
      expect(answers).toEqual(cases.map(([, answer]) => answer))
    },
  )
})
