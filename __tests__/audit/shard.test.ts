import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { join } from 'node:path'
import { readFileSync, writeFileSync } from 'node:fs'
import { UsageError, defaultConfig, type Config } from '../../src/config/settings.ts'
import type { FindingsV1 } from '../../src/report/json-v1.ts'
import { parseShard, partsOf, shardOf, unitsOf } from '../../src/run/shard.ts'
import { temporaryFolder } from '../support/git-repo.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { runCommand } from '../support/run-command.ts'
import { generatedEstate } from './estate.ts'

function selectionOf(files: Readonly<Record<string, string>>) {
  const tree = memoryTree(files)
  return { tree, selected: tree.paths(), explicit: new Set<string>() }
}

function unitWith(
  files: Readonly<Record<string, string>>,
  path: string,
  config: Config = defaultConfig,
): readonly string[] {
  return (
    unitsOf(selectionOf(files), config).find((unit) => unit.files.includes(path))?.files ?? []
  ).toSorted()
}

const document =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}'
const roleNamed = (name: string): string =>
  `resource "aws_iam_role" "r" {\n  name = "${name}"\n  assume_role_policy = "{}"\n}\n`

describe('a shard is written i/n', () => {
  test('from 1, up to n', () => {
    expect(parseShard('2/4')).toEqual({ index: 2, count: 4 })
    expect(parseShard('1/1')).toEqual({ index: 1, count: 1 })
  })

  test('anything else is refused', () => {
    for (const text of ['', '0/4', '5/4', '1', '1/0', 'a/b', '1/4/2', '1/257', '-1/4'])
      expect(() => parseShard(text), text).toThrow(UsageError)
  })
})

describe('a unit never splits', () => {
  test('a root keeps the modules it calls, and every root that calls them', () => {
    const files = {
      'a/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n',
      'b/main.tf': 'module "m" {\n  source = "../modules/m"\n}\n',
      'c/main.tf': roleNamed('c'),
      'modules/m/main.tf': roleNamed('m'),
    }
    expect(unitWith(files, 'a/main.tf')).toEqual(['a/main.tf', 'b/main.tf', 'modules/m/main.tf'])
    expect(unitWith(files, 'c/main.tf')).toEqual(['c/main.tf'])
  })

  test('a document that a root reads belongs to it; one beside it does not', () => {
    const files = {
      'a/main.tf': 'resource "aws_iam_policy" "p" {\n  policy = file("${path.module}/p.json")\n}\n',
      'a/p.json': document,
      'a/q.json': document,
    }
    expect(unitWith(files, 'a/p.json')).toEqual(['a/main.tf', 'a/p.json'])
    expect(unitWith(files, 'a/q.json')).toEqual(['a/q.json'])
  })

  test('a role and what is attached to it by name from another root', () => {
    const files = {
      'a/main.tf': roleNamed('backup'),
      'b/main.tf':
        'resource "aws_iam_role_policy" "p" {\n  role   = "backup"\n  policy = "{}"\n}\n',
      'c/main.tf': roleNamed('other'),
    }
    expect(unitWith(files, 'a/main.tf')).toEqual(['a/main.tf', 'b/main.tf'])
    expect(unitWith(files, 'c/main.tf')).toEqual(['c/main.tf'])
  })

  test('a template and the one whose export it imports', () => {
    const template = (rest: string): string =>
      `Resources:\n  T:\n    Type: AWS::IAM::Role\n    Properties: {}\n${rest}`
    const files = {
      'a.yaml': template(
        'Outputs:\n  O:\n    Value: x\n    Export:\n      Name: !Sub "${AWS::StackName}-role"\n',
      ),
      'b.yaml': template(
        '  U:\n    Type: AWS::IAM::Role\n    Properties:\n      X: !ImportValue network-role\n',
      ),
      'c.yaml': template(
        '  U:\n    Type: AWS::IAM::Role\n    Properties:\n      X: !ImportValue\n        Fn::Sub: "${Stack}-role"\n',
      ),
      'd.yaml': template('Outputs:\n  O:\n    Value: x\n    Export:\n      Name: network-role\n'),
    }
    expect(unitWith(files, 'b.yaml')).toEqual(['b.yaml', 'd.yaml'])
  })

  test('the files of one binding', () => {
    const files = { 'one/a.json': document, 'two/b.json': document, 'two/c.json': document }
    const binding = {
      baseline: 'v/p/r',
      version: undefined,
      edition: undefined,
      features: undefined,
      files: ['one/a.json', 'two/b.json'],
      principal: undefined,
      line: 1,
    }
    expect(unitWith(files, 'one/a.json', { ...defaultConfig, bindings: [binding] })).toEqual([
      'one/a.json',
      'two/b.json',
    ])
  })
})

describe('parts', () => {
  const selection = selectionOf(generatedEstate(3, 40))

  test('hold every file once, whatever the number of parts', () => {
    const all = unitsOf(selection, defaultConfig).flatMap((unit) => unit.files)
    expect(new Set(all).size).toBe(all.length)
    for (const count of [1, 2, 3, 7]) {
      const shards = Array.from({ length: count }, (_, index) =>
        shardOf({ head: selection, base: undefined }, defaultConfig, { index: index + 1, count }),
      )
      const seen = shards.flatMap((shard) => shard.head.selected)
      expect(seen.toSorted()).toEqual(selection.selected)
    }
  })

  test('are the same for any order in which the files are listed', () => {
    const turned = { ...selection, selected: selection.selected.toReversed() }
    expect([...partsOf(turned, defaultConfig, 4)].toSorted()).toEqual(
      [...partsOf(selection, defaultConfig, 4)].toSorted(),
    )
  })

  test('cost about the same', () => {
    const cost = new Map(
      unitsOf(selection, defaultConfig).flatMap((unit) =>
        unit.files.map((file, index) => [file, index === 0 ? unit.cost : 0] as const),
      ),
    )
    const loads = [0, 0, 0]
    for (const [file, part] of partsOf(selection, defaultConfig, 3))
      loads[part] = (loads[part] ?? 0) + (cost.get(file) ?? 0)
    expect(Math.max(...loads) / Math.min(...loads)).toBeLessThan(1.3)
  })
})

describe('merge', () => {
  const folder = temporaryFolder()
  const out = temporaryFolder()
  const report = (name: string): string => join(out.path, `${name}.json`)

  beforeAll(async () => {
    for (const [path, text] of Object.entries(generatedEstate(7, 24))) folder.write(path, text)
    const audit = (...argv: readonly string[]) =>
      runCommand(folder.path, 'audit', '--format', 'json', ...argv)
    writeFileSync(report('whole'), (await audit()).stdout)
    for (const index of [1, 2, 3])
      writeFileSync(report(String(index)), (await audit('--shard', `${index}/3`)).stdout)
  }, 60_000)

  afterAll(() => {
    folder.dispose()
    out.dispose()
  })

  const shards = [report('3'), report('1'), report('2')]
  const read = (name: string) => JSON.parse(readFileSync(report(name), 'utf8')) as FindingsV1

  test('makes of the shards the report that one run had made', async () => {
    const merged = await runCommand(out.path, 'merge', '--format', 'json', ...shards)
    expect(JSON.parse(merged.stdout)).toEqual(read('whole'))
    expect(read('whole').findings.length).toBeGreaterThan(30)
    expect(read('whole').notChecked.length).toBeGreaterThan(0)
    for (const index of ['1', '2', '3']) expect(read(index).findings.length).toBeGreaterThan(5)
  })

  test('writes every other format as the run itself does, excerpts and all', async () => {
    const formats = ['sarif', 'junit', 'gitlab', 'markdown', 'github', 'html']
    const outputs = (name: string) =>
      formats.flatMap((format) => ['--output', `${format}=${join(out.path, `${name}.${format}`)}`])
    const merged = await runCommand(out.path, 'merge', ...outputs('merged'), ...shards)
    const whole = await runCommand(folder.path, 'audit', ...outputs('audit'))
    expect(merged).toMatchObject({ stdout: whole.stdout, code: 1 })
    for (const format of formats)
      expect(readFileSync(join(out.path, `merged.${format}`), 'utf8'), format).toBe(
        readFileSync(join(out.path, `audit.${format}`), 'utf8'),
      )
    expect(readFileSync(join(out.path, 'merged.html'), 'utf8')).toContain('class="excerpt"')
  })

  test('says which shard is missing, and fails', async () => {
    const merged = await runCommand(out.path, 'merge', report('1'), report('2'))
    expect(merged).toMatchObject({ code: 3, stderr: 'shard 3/3 is missing\n' })
    expect(merged.stdout).toContain('warning')
    expect((await runCommand(out.path, 'merge', ...shards)).stderr).toBe('')
  })

  test('places findings on the same lines as the run itself', async () => {
    const merged = await runCommand(out.path, 'merge', '--format', 'sarif', ...shards)
    const whole = await runCommand(folder.path, 'audit', '--format', 'sarif')
    expect(JSON.parse(merged.stdout)).toEqual(JSON.parse(whole.stdout))
  })

  test('refuses what is no report, and reports of different makes', async () => {
    writeFileSync(join(out.path, 'no.json'), '{"schema":"iam-baseline/findings/1"}')
    writeFileSync(join(out.path, 'text.json'), 'no')
    const old = { ...read('1'), tool: { ...read('1').tool, version: '0.0.1' } }
    writeFileSync(join(out.path, 'old.json'), JSON.stringify(old))
    for (const file of ['no.json', 'text.json', 'nowhere.json'])
      expect(await runCommand(out.path, 'merge', file), file).toMatchObject({ code: 2 })
    const mixed = await runCommand(out.path, 'merge', report('1'), 'old.json')
    expect(mixed.code).toBe(2)
    expect(mixed.stderr).toContain('different makes')
  })
})
