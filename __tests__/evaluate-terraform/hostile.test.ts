import { describe, expect, test } from 'vitest'
import { firstHole } from '../../src/evaluate/terraform/values.ts'
import { textOf } from '../../src/model/value.ts'
import {
  argument,
  evaluateFiles,
  plain,
  resourcesOf,
  valueOfExpression,
} from '../support/evaluate-terraform.ts'

const within = <T>(work: () => T, seconds = 10): T => {
  const start = performance.now()
  const result = work()
  expect(performance.now() - start).toBeLessThan(seconds * 1000)
  return result
}

describe('hostile configurations are bounded', () => {
  test('cycles of locals are holes', () => {
    const value = valueOfExpression('local.a', 'locals {\n  a = "${local.b}x"\n  b = local.a\n}')
    expect(plain(value)).toBe('${local.a}x')
  })

  test('a resource that refers to itself is a hole there', () => {
    const [evaluation] = evaluateFiles({
      'main.tf': 'resource "probe" "x" {\n  a = probe.x.b\n  b = probe.x.a\n}',
    })
    expect(JSON.stringify(evaluation?.resources)).toContain('"reason":"cycle"')
  })

  test('doubling locals, in texts and in lists, end in a hole', () => {
    const lines = Array.from({ length: 60 }, (_, i) => [
      `  t${i + 1} = "\${local.t${i}}\${local.t${i}}"`,
      `  l${i + 1} = [local.l${i}, local.l${i}]`,
    ]).flat()
    const locals = `locals {\n  t0 = "x"\n  l0 = ["x"]\n${lines.join('\n')}\n}`
    within(() => {
      expect(textOf(valueOfExpression('local.t60', locals))).toBeUndefined()
      const list = JSON.stringify(valueOfExpression('jsonencode(local.l60)', locals))
      expect(list).toContain('too-large')
      expect(list.length).toBeLessThan(50_000_000)
    })
  })

  test('nested loops over a large range stop', () => {
    const loops = '[for a in local.r : [for b in local.r : [for c in local.r : "${a}${b}${c}"]]]'
    const value = within(() => valueOfExpression(loops, 'locals {\n  r = range(1000)\n}'), 60)
    expect(JSON.stringify(value)).toContain('too-large')
  }, 90_000)

  test('deep nesting is refused by the parser and the evaluator alike, without a crash', () => {
    const deep = 100_000
    for (const text of [
      `${'['.repeat(deep)}${']'.repeat(deep)}`,
      `${'('.repeat(deep)}1${')'.repeat(deep)}`,
      `${'!'.repeat(deep)}true`,
      `${'"${'.repeat(deep)}1`,
      `1${' + 1'.repeat(deep)}`,
      `a${'.b'.repeat(deep)}`,
      `a${'[0]'.repeat(deep)}`,
      `a${'[*]'.repeat(deep)}`,
    ])
      within(() => evaluateFiles({ 'main.tf': `resource "probe" "x" {\n  value = ${text}\n}\n` }))
  })

  test('long chains of locals end in a hole rather than at the end of the stack', () => {
    const chain = Array.from({ length: 5000 }, (_, i) => `  c${i + 1} = local.c${i}`).join('\n')
    const value = valueOfExpression('local.c5000', `locals {\n  c0 = "x"\n${chain}\n}`)
    expect(value).toMatchObject({ kind: 'unresolved', reason: 'too-deep' })
  })

  test('a module that calls itself with ever more instances stops', () => {
    const files: Record<string, string> = {}
    for (let i = 0; i < 12; i += 1)
      files[`m${i}/main.tf`] =
        `module "n" {\n  source = "../m${i + 1}"\n  count = 10\n}\nresource "probe" "x" {}\n`
    within(() => {
      const [evaluation] = evaluateFiles(files)
      expect(evaluation?.notAnalysed.map((one) => one.reason)).toContain('too-large')
    }, 60)
  }, 90_000)

  test('names of objects that JavaScript knows are names like any other', () => {
    const value = valueOfExpression(
      '[local.m.__proto__, local.m["constructor"], try(local.m.toString, "none")]',
      'locals {\n  m = { __proto__ = "p", constructor = "c" }\n}',
    )
    expect(plain(value)).toEqual(['p', 'c', 'none'])
  })

  test('files outside of the tree are not read', () => {
    for (const path of ['/etc/passwd', '../../etc/passwd', '${path.module}/../../x'])
      expect(valueOfExpression(`file("${path}")`)).toMatchObject({
        kind: 'unresolved',
        reason: 'outside-workspace',
      })
  })

  test('broken files keep their other blocks, and the problem is reported once', () => {
    const [evaluation] = evaluateFiles({
      'main.tf': `resource "probe" "a" {
  value = jsonencode({ a = [1, 2 }
}
resource "probe" "b" {
  value = 1
}`,
    })
    expect(evaluation?.resources.map((one) => one.address)).toEqual(['probe.a', 'probe.b'])
    expect(evaluation?.problems).toHaveLength(1)
    expect(
      plain(
        evaluation?.resources[0]?.properties ?? {
          kind: 'null',
          span: { file: '', start: 0, end: 0 },
        },
      ),
    ).toMatchObject({
      value: { reason: 'invalid' },
    })
  })
})

test.each([
  ['a file that includes itself', 'templatefile("${path.module}/a.tpl", {})', 'failed-call'],
  [
    'a replacement in too many places',
    'replace(join("", [for i in range(1000) : "${local.ten}${local.ten}"]), "a", join("", [for i in range(1000) : local.ten]))',
    'too-large',
  ],
  [
    'a pattern in too many places',
    'replace(join("", [for i in range(1000) : "${local.ten}${local.ten}"]), "/a/", join("", [for i in range(1000) : local.ten]))',
    'too-large',
  ],
  [
    'a search in a long list for each of its elements',
    '[for x in local.long : x if contains(local.long, x)]',
    'too-large',
  ],
])('%s ends in a hole', (_, value, reason) => {
  const files = {
    'main.tf': `locals {
  ten  = "aaaaaaaaaa"
  long = [${Array.from({ length: 20_000 }, (_unused, n) => `"a${n}"`).join(',')}]
}
resource "probe" "x" {
  value = ${value}
}
`,
    'a.tpl': '${templatefile("a.tpl", {})}${templatefile("a.tpl", {})}',
  }
  const found = argument(resourcesOf(files), 'probe.x', 'value')
  expect(firstHole(found)).toMatchObject({ reason })
})

test('long lists are compared as sets in time', () => {
  const long = `[${Array.from({ length: 20_000 }, (_, n) => `"a${n}"`).join(',')}]`
  const text = `locals {\n  long = ${long}\n}\nresource "probe" "x" {\n  value = length(setintersection(local.long, reverse(local.long)))\n}\n`
  expect(argument(resourcesOf({ 'main.tf': text }), 'probe.x', 'value')).toMatchObject({
    text: '20000',
  })
})
