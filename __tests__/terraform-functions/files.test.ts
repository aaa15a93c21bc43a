import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadYaml } from '../../src/parse/yaml/deferred.ts'
import { textOf } from '../../src/model/value.ts'
import { argument, resourcesOf } from '../support/evaluate-terraform.ts'
import { askTerraform, terraformVersion } from './oracle.ts'

await loadYaml()

const policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*"}]}'

const files = {
  'p.json': policy,
  'p.yaml': 'Version: "2012-10-17"\nStatement:\n  - Effect: Allow\n    Action: [s3:Get*]\n',
  'empty.txt': '',
  'crlf.txt': 'a\r\nb\r\n',
  'umlaut.txt': 'größe ✓\n',
  'deep/er/x.json': '{}',
  'deep/y.json': '[]',
  'plain.tftpl': 'role ${name}\n',
  'loop.tftpl':
    '{"Statement":[%{ for i, a in actions ~}\n  {"Action":"${a}"}%{ if i < length(actions) - 1 },%{ endif }\n%{ endfor ~}\n]}\n',
  'trim.tftpl':
    '<%{ if flag ~}\n  yes ${~ name ~} \n%{ else }\n  no\n%{ endif ~}\n>$${name} %%{ if }',
  'json.tftpl': '${jsonencode({ Statement = [for a in actions : { Action = a }] })}',
  'nested.tftpl': '${templatestring("x")}',
  'broken.tftpl': '${name',
}

const written = [
  'file("p.json")',
  'file("./deep/../p.json")',
  'file("${path.module}/p.json")',
  'file("none.json")',
  'file(abspath("p.json"))',
  'file(abspath(pathexpand("${path.module}/deep/y.json")))',
  'file("${path.cwd}/p.json")',
  'file("deep")',
  'file("empty.txt")',
  'file("crlf.txt")',
  'file("umlaut.txt")',
  'fileexists("p.json")',
  'fileexists("none.json")',
  'fileexists("${path.root}/deep/y.json")',
  'fileexists("./deep/er/x.json") ? file("deep/er/x.json") : "none"',
  'jsondecode(file("p.json")).Statement[0].Action',
  'yamldecode(file("p.yaml"))',
  'yamldecode(file("p.yaml")).Statement[0].Action[0]',
  'jsonencode(yamldecode(file("p.yaml")))',
  'trimspace(file("umlaut.txt"))',
  'split("\\n", file("crlf.txt"))',
  'filebase64("umlaut.txt")',
  'base64decode(filebase64("umlaut.txt"))',
  'filemd5("p.json")',
  'filesha1("p.json")',
  'filesha256("umlaut.txt")',
  'filesha512("p.json")',
  'filebase64sha256("p.json")',
  'filebase64sha512("p.json")',
  'fileset(".", "*.json")',
  'fileset(path.module, "**/*.json")',
  'fileset("deep", "**")',
  '[for f in fileset("deep", "**/*.json") : file("deep/${f}")]',
  'templatefile("plain.tftpl", { name = "a" })',
  'templatefile("plain.tftpl", { name = 5 })',
  'templatefile("plain.tftpl", {})',
  'templatefile("plain.tftpl", { name = ["x"] })',
  'templatefile("plain.tftpl", { name = "a", other = "b" })',
  'templatefile("none.tftpl", {})',
  'templatefile("broken.tftpl", { name = "a" })',
  'templatefile("loop.tftpl", { actions = [] })',
  'templatefile("loop.tftpl", { actions = ["s3:Get*"] })',
  'templatefile("loop.tftpl", { actions = ["s3:Get*", "s3:Put*", "ec2:*"] })',
  'templatefile("loop.tftpl", { actions = toset(["b", "a"]) })',
  'templatefile("trim.tftpl", { flag = true, name = "n" })',
  'templatefile("trim.tftpl", { flag = false, name = "n" })',
  'templatefile("json.tftpl", { actions = ["a", "b"] })',
  'templatefile("p.json", {})',
  'jsondecode(templatefile("json.tftpl", { actions = ["a", "b"] })).Statement[1].Action',
  'basename("deep/er/x.json")',
  'dirname("deep/er/x.json")',
  'base64encode(file("p.json"))',
  'base64sha256(file("p.json"))',
  'base64sha512(file("p.json"))',
  'nonsensitive(sensitive(file("p.json")))',
]

/** What is made of each, as JSON text; the kind of value where that is not known in full. */
function ours(
  expressions: readonly string[],
  texts: Readonly<Record<string, string>> = files,
): readonly string[] {
  const probes = expressions.map(
    (expression, index) =>
      `resource "probe" "o${index}" {\n  value = join("", ["", jsonencode(${expression})])\n}\n`,
  )
  const resources = resourcesOf({ ...texts, 'main.tf': probes.join('') })
  return expressions.map((_, index) => {
    const value = argument(resources, `probe.o${index}`, 'value')
    return textOf(value) ?? value.kind
  })
}

const kinds: ReadonlySet<string> = new Set(['string', 'unresolved', 'alternatives'])

/** Expressions of which the two make something else: what Terraform refuses has no text here. */
function differences(
  expressions: readonly string[],
  texts: Readonly<Record<string, string>>,
): { readonly different: readonly unknown[]; readonly valued: number } {
  const theirs = askTerraform(expressions, texts).map((one) =>
    typeof one === 'string' ? one : one.json,
  )
  const found = ours(expressions, texts)
  const different = expressions.flatMap((expression, index) => {
    const [terraform = '', here = ''] = [theirs[index], found[index]]
    const isAlike = terraform === 'error' ? kinds.has(here) : terraform === here
    return isAlike ? [] : [{ expression, terraform, ours: here }]
  })
  return { different, valued: theirs.filter((one) => one !== 'error').length }
}

/** A template of known parts, with the variables it takes. */
const template = fc
  .array(
    fc.constantFrom(
      '"Action": "${name}"',
      '%{ for a in actions }${a},%{ endfor }',
      '%{ for i, a in actions ~}\n ${i}=${a}\n%{ endfor ~}\n',
      '%{ if flag }yes%{ else }no%{ endif }',
      '%{~ if flag && name != "" ~} in %{~ endif ~}',
      '$${name}',
      '%%{ if }',
      '\n',
      '  \t',
      'é',
      '"',
      '\\n',
      '$',
      '%',
      '${join("-", actions)}',
      '${jsonencode(actions)}',
      '${upper(name)}',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

describe('functions of files have the value that Terraform gives them', () => {
  const version = terraformVersion()

  test.skipIf(version === undefined)(
    `as the terraform binary on the path (${version ?? 'none: skipped'}) prints them, ${written.length} of them`,
    () => {
      const { different, valued } = differences(written, files)
      expect(different).toEqual([])
      expect(valued).toBeGreaterThan(40)
    },
  )

  test.skipIf(version === undefined)('and templates that are generated', () => {
    const seed = 20261122
    const texts = fc.sample(template, { seed, numRuns: 150 })
    const made = Object.fromEntries(texts.map((text, index) => [`t${index}.tftpl`, text]))
    const expressions = texts.map(
      (_, index) =>
        `templatefile("t${index}.tftpl", { name = "n", flag = ${String(index % 2 === 0)}, actions = ["s3:Get*", "b"] })`,
    )
    const { different, valued } = differences(expressions, made)
    console.log(
      `terraform console: ${texts.length} templates, ${valued} with a value, seed ${seed}`,
    )
    expect(different).toEqual([])
    expect(valued).toBeGreaterThan(100)
  })
})

test('a file that is not there may be made before Terraform runs: what follows is undecided', () => {
  expect(ours(['try(file("none.json"), file("p.json"))', 'can(file("none.json"))'])).toEqual([
    'alternatives',
    'string',
  ])
})

test('what a compressor makes of a text is not guessed', () => {
  const [value] = ours(['base64gzip("x")'])
  expect(value).not.toMatch(/^"/)
})

/** Functions that configurations of policies use; provider functions are holes. */
const functions =
  `jsonencode jsondecode file fileexists templatefile join concat merge flatten distinct
  compact one toset tolist keys values lookup element slice format formatlist replace regex regexall
  split trim trimprefix trimsuffix trimspace lower upper title coalesce coalescelist contains length try
  can yamlencode yamldecode base64encode base64decode base64sha256 base64sha512 setunion setintersection
  setsubtract setproduct zipmap range sort reverse chunklist startswith endswith indent nonsensitive
  sensitive`.split(/\s+/)

test('every function is asked of the binary', () => {
  const recorded = readFileSync(join(import.meta.dirname, 'expressions.txt'), 'utf8')
  const asked = [recorded, ...written].join('\n')
  expect(functions.filter((name) => !new RegExp(`\\b${name}\\(`).test(asked))).toEqual([])
})

test('a path from the folder above that Terraform of old was run in is read, and is not taken to be there', () => {
  const resources = resourcesOf({
    'projects/a/main.tf': `
resource "probe" "x" {
  read  = file("projects/a/p.json")
  here  = file("p.json")
  there = fileexists("projects/a/p.json")
  none  = file("projects/b/p.json")
  tried = try(file("projects/a/p.json"), "other")
}`,
    'projects/a/p.json': policy,
    'p.json': 'another',
  })
  for (const name of ['read', 'here']) {
    const value = argument(resources, 'probe.x', name)
    expect(textOf(value)).toBe(policy)
  }
  expect(argument(resources, 'probe.x', 'there')).toMatchObject({ value: false })
  expect(argument(resources, 'probe.x', 'tried')).toMatchObject({ kind: 'alternatives' })
  expect(argument(resources, 'probe.x', 'none')).toMatchObject({ reason: 'file-not-found' })
})
