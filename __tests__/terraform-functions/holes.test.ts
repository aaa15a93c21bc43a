import { describe, expect, test } from 'vitest'
import { callFunction } from '../../src/evaluate/terraform/functions/registry.ts'
import type { FunctionCall } from '../../src/evaluate/terraform/functions/call.ts'
import type { Value } from '../../src/model/value.ts'
import { valueOfExpression } from './oracle.ts'
import { misplaced, plainOf, Written, type Plain } from './written.ts'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'

await loadYaml()

/** References are holes: `var.x` stands for a value that is not known. */
const shown = (text: string): unknown => plainOf(valueOfExpression(text))

describe('functions on what is not known', () => {
  test.each([
    ['upper("a${var.x}b")', 'A${upper(var.x)}B'],
    ['join(",", ["a", var.x, "b"])', 'a,${var.x},b'],
    ['format("arn:aws:s3:::%s/*", var.x)', 'arn:aws:s3:::${var.x}/*'],
    ['replace("a-${var.x}", "-", "_")', 'a_${replace(var.x, "-", "_")}'],
    ['replace("${var.x}-b", "zz", "y")', '${replace(var.x, "zz", "y")}-b'],
    ['replace("a-NAME-b", "NAME", var.x)', 'a-${var.x}-b'],
    [
      'replace("a-NAME-${var.y}", "NAME", var.x)',
      'a-${var.x}-${replace(var.y, "NAME", "${var.x}")}',
    ],
    ['jsondecode(replace(jsonencode({ a = "x/NAME" }), "NAME", var.x)).a', 'x/${var.x}'],
    ['jsondecode(replace(jsonencode({ a = "x NAME\\n" }), "NAME", "y")).a', 'x y\n'],
    ['jsondecode(join("", [jsonencode({ a = var.x })])).a', '${var.x}'],
    ['jsondecode(compact([jsonencode({ a = var.x }), ""])[0]).a', '${var.x}'],
    ['trimprefix("arn:${var.x}", "arn:")', '${var.x}'],
    ['substr("abc${var.x}", 0, 2)', 'ab'],
    ['startswith("s3:${var.x}", "s3:")', true],
    ['startswith("s3:${var.x}", "ec2")', false],
    ['startswith("s3:${var.x}", "s3:Get")', '${startswith("s3:${var.x}", "s3:Get")}'],
    ['contains(["a", var.x], "a")', true],
    ['contains(["a", var.x], "b")', '${contains(["a", var.x], "b")}'],
    ['"a${var.x}" == "b"', false],
    ['var.x == var.x', true],
    ['length([var.x, var.y])', 2],
    ['concat(var.x, ["a"])', ['a', '…']],
    ['merge({ a = 1 }, var.x)', { a: { either: ['${var.x}', 1] }, '…': true }],
    ['merge(var.x, { a = 1 })', { a: 1, '…': true }],
    ['merge({ a = 1 }, { (var.x) = 2 }).a', { either: [2, 1] }],
    ['merge({ a = 1 }, { "b${var.x}" = 2 }).a', 1],
    ['keys({ a = var.x })', ['a']],
    ['lookup({ a = "p", b = "q" }, var.x, "r")', { either: ['p', 'q', 'r'] }],
    ['coalesce(var.x, "b")', { either: ['${var.x}', 'b'] }],
    ['compact(["a", var.x])', ['a', { either: ['${var.x}', '(absent)'] }]],
    ['formatlist("x-%s", var.x)', ['…']],
    ['jsondecode(jsonencode({ a = var.x })).a', '${var.x}'],
    ['jsondecode("{\\"a\\": \\"b${var.x}\\"}").a', 'b${var.x}'],
    ['join(",", sort(["b-${var.x}", "a-${var.x}"]))', 'a-${var.x},b-${var.x}'],

    ['formatlist("x-%s", compact([var.x, "a"]))', { either: [['x-${var.x}', 'x-a'], ['x-a']] }],
    ['compact([var.x, "a"])[0]', { either: ['${var.x}', 'a'] }],
    ['try(compact([var.x])[0], "none")', { either: ['${var.x}', 'none'] }],
    ['keys({ for s in var.x : s => 1... })', [{ either: ['${s}', '(absent)'] }, '…']],
    [
      '(var.c ? 1 : var.x) == "1"',
      { either: ['${(var.c ? 1 : var.x) == "1"}', '${(var.c ? 1 : var.x) == "1"}'] },
    ],
    ['(true ? 1 : var.x) == "2"', false],
    ['(true ? { a = 1 } : { b = "x" }).a == "1"', true],
    ['true ? [1] : ["a", "b"]', ['1']],
    ['coalesce(1, tostring(null))', '1'],
    ['concat(var.x, ["a", "b"])[1]', '${concat(var.x, ["a", "b"])[1]}'],
    ['concat(["a"], var.x, ["b"])[0]', 'a'],
    ['join("-", concat(["a"], var.x))', { either: ['a-${var.x}', 'a'] }],
    ['length(distinct(["b", var.x]))', '${length(distinct(["b", var.x]))}'],
    ['nope(1)', '${nope(1)}'],
    ['timestamp()', '${timestamp()}'],
  ])('%s', (expression, expected) => {
    expect(shown(expression)).toEqual(expected)
  })

  test('a list and its reverse may differ', () => {
    const text = 'join(",", var.x[*]) == join(",", reverse(var.x[*]))'
    expect(shown(text)).toEqual({ either: [`\${${text}}`, `\${${text}}`] })
  })

  test.each([
    ['nope(1)', 'unsupported-function'],
    ['provider::aws::arn_parse("x")', 'unsupported-function'],
    ['upper()', 'failed-call'],
    ['element([], 0)', 'failed-call'],
    ['sensitive("secret")', 'sensitive'],
    ['uuid()', 'known-after-apply'],
    ['lower(var.x) == "a"', 'variable-without-default'],
  ])('%s is a hole because of %s', (expression, reason) => {
    expect(valueOfExpression(expression)).toMatchObject({ kind: 'unresolved', reason })
  })

  test('equal calls on equal holes are one symbol', () => {
    expect(shown('substr(var.x, 1, 2) == substr(var.x, 1, 2)')).toBe(true)
    expect(valueOfExpression('substr(var.x, 1, 2) == substr(var.x, 1, 3)').kind).toBe('unresolved')
  })
})

const call: FunctionCall = {
  span: { file: 'main.tf', start: 0, end: 0 },
  text: 'call',
  symbol: 'call',
  module: {
    moduleDir: '.',
    rootDir: '.',
    listFiles: () => undefined,
    readText: (path) => ({ path, text: '{"Action": "s3:Get*"}' }),
    renderTemplate: (_file, variables) => variables,
  },
}

function run(name: string, ...args: readonly Plain[]): readonly [Value, Written] {
  const written = new Written()
  const values = args.map((arg) => written.value(arg))
  return [callFunction(name, values, call), written]
}

describe('spans', () => {
  test.each<readonly [string, ...Plain[]]>([
    ['concat', ['s3:Get*'], ['s3:Put*', 's3:List*']],
    ['split', ',', 's3:Get*,s3:Put*,ec2:*'],
    ['join', ',', ['s3:Get*', 's3:Put*']],
    ['format', 's3:%s%%', 'Get*'],
    ['replace', 's3-Get-x', '-', ':'],
    ['replace', 's3-Get-x', '/-(G)/', ':$1'],
    ['regexall', '[a-z0-9]+:[A-Za-z*]+', 's3:Get* ec2:Run*'],
    ['substr', 'xs3:Get*', 1, 7],
    ['trimspace', '  s3:Get* '],
    ['flatten', [['s3:Get*'], [['s3:Put*']]]],
    ['toset', ['s3:Put*', 's3:Get*', 's3:Put*']],
    ['zipmap', ['a', 'b'], ['s3:Get*', 's3:Put*']],
    ['jsondecode', "{'a':['s3:Get*']}".replaceAll("'", '"')],
    ['yamldecode', 'Action: s3:Get*'],
    ['indent', 2, 's3:Get*'],
  ])('%s keeps what the source has, letter for letter', (...call) => {
    const [name, ...args] = call
    if (typeof name !== 'string') throw new Error('a case begins with a name')
    const [value, written] = run(name, ...args)
    expect(value.kind).not.toBe('unresolved')
    expect(misplaced(value, written)).toEqual([])
  })

  test('a file is text at its own place', () => {
    expect(run('file', 'policy.json')[0]).toMatchObject({
      kind: 'string',
      pieces: [{ exact: true, span: { file: 'policy.json', start: 0, end: 21 } }],
    })
  })
})

describe('bounds', () => {
  test('a pattern that other engines choke on is matched in linear time', () => {
    const [value] = run('regexall', '(a+)+$', `${'a'.repeat(5_000)}b`)
    expect(plainOf(value)).toEqual([])
  })

  test.each<readonly [string, ...Plain[]]>([
    ['setproduct', ...Array.from({ length: 6 }, () => Array.from({ length: 20 }, (_, i) => i))],
    ['regex', '((((a{1000}){1000}){1000}))', 'a'],
    ['range', 5_000],
  ])('%s beyond them is a hole', (...call) => {
    const [name, ...args] = call
    if (typeof name !== 'string') throw new Error('a case begins with a name')
    expect(run(name, ...args)[0].kind).toBe('unresolved')
  })

  test('more alternatives than can be told apart are a hole, or items under their conditions', () => {
    const written = new Written()
    const choices = Array.from({ length: 5 }, (_, i) =>
      written.either(`var.c${i}`, [`a${i}:A`], []),
    )
    const joined = callFunction('join', [written.value(','), ...choices], call)
    expect(joined).toMatchObject({ kind: 'unresolved', reason: 'too-many-alternatives' })
    const all = callFunction('concat', choices, call)
    expect(plainOf(all)).toEqual(choices.map((_, i) => ({ either: [`a${i}:A`, '(absent)'] })))
  })
})
