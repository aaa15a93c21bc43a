import { describe, expect, test } from 'vitest'
import {
  attributeNamed,
  blockNames,
  blocksNamed,
} from '../../src/evaluate/terraform/block-value.ts'
import { Recent } from '../../src/model/recent.ts'
import type { SourceTree } from '../../src/model/source.ts'
import { entryOf, literal, type MapEntry, type MapValue } from '../../src/model/value.ts'
import { Workspace } from '../../src/evaluate/terraform/workspace.ts'
import { References } from '../../src/evaluate/terraform/plan/plan-references.ts'
import { parseHcl } from '../../src/parse/hcl/parse.ts'
import { parseJson } from '../../src/parse/json/json.ts'
import { targetsOf } from '../../src/check/choices.ts'
import { isWaiver, waiveTargets } from '../../src/check/waive-target.ts'
import { isShared } from '../../src/repair/shared.ts'
import type { Finding } from '../../src/model/finding.ts'
import { estateOf } from '../support/estate-of.ts'
import { memoryTree } from '../support/memory-tree.ts'

const span = { file: 'a.tf', start: 0, end: 0 }

/** The same object; `count` is called whenever one of its members is read. */
function counted<T extends object>(object: T, count: () => void): T {
  return new Proxy(object, {
    get: (target, name): unknown => {
      count()
      return Reflect.get(target, name)
    },
  })
}

describe('looking up everything costs a few reads of each part, however many there are', () => {
  const size = 2000

  test('entries of a map', () => {
    let reads = 0
    const entries = Array.from({ length: size }, (_, i): MapEntry =>
      counted({ key: literal(`k${i}`, span, true), value: literal(`v${i}`, span, true) }, () => {
        reads += 1
      }),
    )
    const map: MapValue = { kind: 'map', entries, span }
    for (let i = 0; i < size; i += 1) expect(entryOf(map, `k${i}`)).toBe(entries[i])
    expect(entryOf(map, 'none')).toBeUndefined()
    expect(reads).toBeLessThan(size * 4)
  })

  test('of equal keys the last one is found, in small maps and in large ones', () => {
    for (const length of [3, 300]) {
      const entries = Array.from({ length }, (_, i): MapEntry => ({
        key: literal(`k${i % (length - 1)}`, span, true),
        value: literal(`v${i}`, span, true),
      }))
      expect(entryOf({ kind: 'map', entries, span }, 'k0')).toBe(entries.at(-1))
    }
  })

  test('arguments and blocks of a body', () => {
    const lines = Array.from({ length: size }, (_, i) => `a${i} = 1\nb${i} {\n}\n`).join('')
    const { body } = parseHcl({ path: 'a.tf', text: `resource "x" "y" {\n${lines}}\n` })
    const inner = body.blocks[0]?.body
    if (inner === undefined) throw new Error('the block is read')
    let reads = 0
    const count = (): void => {
      reads += 1
    }
    const watched = {
      ...inner,
      attributes: inner.attributes.map((attribute) => counted(attribute, count)),
      blocks: inner.blocks.map((block) => counted(block, count)),
    }
    const scope = {} as Parameters<typeof blocksNamed>[2]
    for (let i = 0; i < size; i += 1)
      expect(attributeNamed(watched, `a${i}`)).toBe(watched.attributes[i])
    expect(blockNames(watched)).toHaveLength(size)
    for (const name of blockNames(watched))
      expect(blocksNamed(watched, name, scope)?.kind).toBe('list')
    expect(reads).toBeLessThan(size * 16)
  })

  test('blocks and references of a plan', () => {
    const resources = Array.from({ length: size }, (_, i) => ({
      address: `aws_iam_policy.p${i}`,
      expressions: { name: { references: [`aws_iam_role.r${i}.name`, `aws_iam_role.r${i}`] } },
    }))
    const { nodes } = parseJson({
      path: 'plan.json',
      text: JSON.stringify({ root_module: { resources } }),
    })
    const [configuration] = nodes
    const list = configuration?.kind === 'map' ? configuration.entries[0]?.value : undefined
    const items = list?.kind === 'map' ? list.entries[0]?.value : undefined
    if (items?.kind !== 'list') throw new Error('the plan is read')
    let reads = 0
    const watched = items.items.map((item) =>
      counted(item, () => {
        reads += 1
      }),
    )
    Object.assign(items, { items: watched })
    const addresses = new Set(resources.map((_, i) => `aws_iam_role.r${i}`))
    const references = new References(configuration, addresses)
    for (let i = 0; i < size; i += 1) {
      expect(references.of(`aws_iam_policy.p${i}`, 'name')?.address).toBe(`aws_iam_role.r${i}`)
      expect(references.isUsed(`aws_iam_role.r${i}`)).toBe(true)
      expect(references.isUsed(`aws_iam_role.s${i}`)).toBe(false)
    }
    expect(reads).toBeLessThan(size * 20)
  })
})

test('whether a statement serves others is asked of the documents that have it alone', () => {
  const size = 300
  const policies = Array.from(
    { length: size },
    (_, i) =>
      `resource "aws_iam_policy" "p${i}" {\n  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "*" }] })\n}\n`,
  )
  const estate = estateOf({ 'main.tf': policies.join('') })
  let reads = 0
  const documents = estate.documents.map((document) =>
    counted(document, () => {
      reads += 1
    }),
  )
  const watched = { ...estate, documents }
  for (const document of estate.documents) {
    const [statement] = document.statements
    const finding = { addresses: [document.site.address] } as unknown as Finding
    if (statement === undefined) throw new Error('every policy has a statement')
    expect(isShared(statement.span, document, finding, watched)).toBe(false)
    expect(isShared(statement.span, document, { ...finding, addresses: [] }, watched)).toBe(true)
  }
  expect(estate.documents).toHaveLength(size)
  expect(reads).toBeLessThan(size * 12)
})

test('what a comment binds or waives is looked for in its own file', () => {
  const size = 200
  const role = (i: number): string =>
    [
      '# iam-baseline: veeam/backup-for-aws/worker',
      `resource "aws_iam_role" "r${i}" {`,
      '  assume_role_policy = jsonencode({ Statement = [] })',
      '  # iam-baseline:waive baseline/excess-action -- as agreed',
      '}',
      '',
    ].join('\n')
  const estate = estateOf(
    Object.fromEntries(Array.from({ length: size }, (_, i) => [`r${i}/main.tf`, role(i)])),
  )
  let reads = 0
  const watched = {
    ...estate,
    principals: estate.principals.map((principal) =>
      counted(principal, () => {
        reads += 1
      }),
    ),
  }
  const waivers = watched.directives.filter(isWaiver)
  const bindings = watched.directives.filter(({ kind }) => kind === 'bind')
  expect([waivers.length, bindings.length]).toEqual([size, size])
  for (const waiver of waivers) expect(waiveTargets(waiver, watched)).toHaveLength(1)
  for (const binding of bindings)
    expect(targetsOf(binding, watched)).toEqual([
      watched.principals.find(({ file }) => file === binding.span.file),
    ])
  expect(reads).toBeLessThan(size * size)
})

describe('a workspace of Terraform', () => {
  const paths = ['a.json', 'a/b.json', 'a/b/c.json', 'a-b/d.json', 'b/a/e.json', 'z.json']
  const tree = memoryTree(Object.fromEntries(paths.map((path) => [path, '{}'])))

  test.each([
    ['.', paths.toSorted()],
    ['a', ['b.json', 'b/c.json']],
    ['a/b', ['c.json']],
    ['a-b', ['d.json']],
    ['b', ['a/e.json']],
    ['none', []],
    ['zz', []],
  ])('the files below %s', (folder, expected) => {
    expect(Workspace.open(tree, []).filesBelow(folder)).toEqual(expected)
  })

  test('asks the tree once for the files of a folder, and looks at few of all paths', () => {
    const all = Array.from({ length: 20_000 }, (_, i) => `f${String(i).padStart(5, '0')}/x.json`)
    let reads = 0
    const listed = counted(all, () => {
      reads += 1
    })
    const wide: SourceTree = { ...tree, paths: () => listed }
    const workspace = Workspace.open(wide, [])
    const before = reads
    for (let i = 0; i < 100; i += 1) expect(workspace.filesBelow('f01234')).toEqual(['x.json'])
    expect(reads - before).toBeLessThan(50)
  })

  test('parses a file again where others were parsed since, and answers the same', () => {
    const text = `variable "v" {\n  default = "${'x'.repeat(400_000)}"\n}\n`
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, i) => [`r${i}/main.tf`, text]))
    const workspace = Workspace.open(memoryTree(files), Object.keys(files))
    const first = workspace.parse('r0/main.tf')
    expect(workspace.parse('r0/main.tf')).toBe(first)
    for (const path of Object.keys(files)) workspace.parse(path)
    expect(workspace.parse('r0/main.tf')).not.toBe(first)
    expect(workspace.parse('r0/main.tf')).toEqual(first)
  })
})

describe('what was asked for last is kept', () => {
  test('up to the weight that is allowed', () => {
    const recent = new Recent<string, number>(10)
    recent.keep('a', 1, 4)
    recent.keep('b', 2, 4)
    expect(recent.get('a')).toBe(1)
    recent.keep('c', 3, 4)
    expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([1, undefined, 3])
  })

  test('and what is kept last, however much it weighs', () => {
    const recent = new Recent<string, number>(10)
    recent.keep('a', 1, 4)
    recent.keep('b', 2, 40)
    expect([recent.get('a'), recent.get('b')]).toEqual([undefined, 2])
    recent.keep('c', 3, 4)
    expect([recent.get('b'), recent.get('c')]).toEqual([undefined, 3])
  })

  test('the weight of what is kept anew counts once', () => {
    const recent = new Recent<string, number>(10)
    for (let i = 0; i < 10; i += 1) recent.keep('a', i, 6)
    recent.keep('b', 2, 4)
    expect([recent.get('a'), recent.get('b')]).toEqual([9, 2])
  })
})
