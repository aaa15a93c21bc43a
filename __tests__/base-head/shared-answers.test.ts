import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Memo } from '../../src/model/memo.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const seed = Number(process.env['SEED'] ?? 20261122)

const policy = (actions: readonly string[], resource: string): string =>
  JSON.stringify(
    {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: actions, Resource: resource }],
    },
    null,
    2,
  )

const role = (name: string, actions: readonly string[]): string => `
resource "aws_iam_role" "${name}" {
  name = "${name}"
  assume_role_policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${JSON.stringify(actions)}, Resource = local.resource }] })
}
`

const tree = (actions: readonly string[], resource: string, role2: readonly string[]) => ({
  'roles/a.tf': role('a', actions),
  'roles/b.tf': role('b', role2),
  'roles/locals.tf': `locals { resource = "${resource}" }`,
  'p1.json': policy(actions, resource),
  // The same document once more, and one beside it that differs in its resource alone.
  'p2.json': policy(actions, resource),
  'p3.json': policy(role2, '*'),
})

const actions = fc.subarray(
  ['s3:GetObject', 's3:GetObjekt', 'iam:PassRole', 'ec2:*', 'lambda:CreateFunction', 'sqs:Send*'],
  { minLength: 1 },
)
const resource = fc.constantFrom('*', 'arn:aws:s3:::b/*', 'arn:aws:s3:bucket')

describe('what base and head share', () => {
  test(`is told as if each were alone (seed ${seed})`, { timeout: 60_000 }, async () => {
    const drawn = fc.sample(fc.tuple(actions, resource, actions, actions, resource), {
      seed,
      numRuns: 6,
    })
    for (const [one, where, two, other, elsewhere] of drawn) {
      const head = tree(one, where, two)
      const base = { ...tree(other, elsewhere, two), 'p3.json': head['p3.json'] }
      const both = await analyseTexts({ head, base, scope: 'all' })
      const alone = await analyseTexts({ head })
      const told = (findings: typeof both.selection.selected): readonly string[] =>
        findings
          .filter(({ rule }) => !rule.startsWith('change/'))
          .map(({ rule, message, fingerprint, primary, fix }) =>
            JSON.stringify([rule, message, fingerprint, primary.span, fix]),
          )
      expect(told(both.selection.selected)).toEqual(told(alone.selection.selected))
      // Introduced is what the base by itself does not have.
      const before = await analyseTexts({ head: base })
      const had = new Set(
        before.selection.selected.flatMap(({ rule, atoms }) =>
          atoms.map((atom) => `${rule}|${atom}`),
        ),
      )
      for (const { rule, atoms, introduced, inner } of both.selection.selected) {
        if (rule.startsWith('change/') || (inner ?? []).length > 0) continue
        expect(introduced, rule).toBe(atoms.some((atom) => !had.has(`${rule}|${atom}`)))
      }
    }
  })

  test('equal documents of one tree have findings in each place', async () => {
    const twice = {
      'a.json': policy(['s3:GetObjekt'], '*'),
      'b.json': policy(['s3:GetObjekt'], '*'),
    }
    const { selection } = await analyseTexts({ head: twice })
    const files = selection.selected.map(({ primary }) => primary.span.file)
    expect(files.filter((file) => file === 'a.json').length).toBeGreaterThan(0)
    expect(files.filter((file) => file === 'a.json')).toHaveLength(
      files.filter((file) => file === 'b.json').length,
    )
  })
})

describe('the memory of a run', () => {
  test('answers once for an object and once for a text, by question', () => {
    const memo = new Memo()
    const object = {}
    let asked = 0
    const ask = (): number => (asked += 1)
    expect([memo.about('q', object, ask), memo.about('q', object, ask)]).toEqual([1, 1])
    expect(memo.about('other', object, ask)).toBe(2)
    expect(memo.about('q', {}, ask)).toBe(3)
    expect([memo.of('q', '__proto__', ask), memo.of('q', '__proto__', ask)]).toEqual([4, 4])
    expect(memo.of('other', '__proto__', ask)).toBe(5)
    expect(memo.numberOf(object)).toBe(memo.numberOf(object))
    expect(memo.numberOf({})).not.toBe(memo.numberOf(object))
  })

  test('keeps undefined as an answer, and no more answers to texts than it may', () => {
    const memo = new Memo()
    let asked = 0
    const nothing = (): undefined => {
      asked += 1
    }
    memo.of('q', 'x', nothing)
    memo.of('q', 'x', nothing)
    expect(asked).toBe(1)
    for (let i = 0; i < 50_000; i += 1) memo.of('q', String(i), nothing)
    memo.of('q', 'x', nothing)
    expect(asked).toBe(50_002)
  })
})
