import { afterEach, describe, expect, test } from 'vitest'
import { auditView, differenceSince } from '../../src/report/audit.ts'
import { progressOn } from '../../src/run/progress.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { temporaryFolder } from '../support/git-repo.ts'
import { memoryTree } from '../support/memory-tree.ts'
import { runCommand } from '../support/run-command.ts'

const cleaning: (() => void)[] = []

afterEach(() => {
  for (const clean of cleaning.splice(0)) clean()
})

function folder(files: Readonly<Record<string, string>>): string {
  const made = temporaryFolder()
  cleaning.push(() => {
    made.dispose()
  })
  for (const [name, content] of Object.entries(files)) made.write(name, content)
  return made.path
}

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'One', Effect: 'Allow', Action: actions, Resource: '*' }] }, null, 2)}\n`

const config =
  'bindings:\n  - files: [good.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n  - files: [bad.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n'

const files = {
  'good.json': policy('sts:AssumeRole'),
  'bad.json': policy('ec2:TerminateInstances', 's3:GetObject'),
  'other.json': policy('s3:GetObjekt'),
}

describe('the order of an audit', () => {
  test('is by vendor and role, the worst first, with every finding once', async () => {
    const { result } = await analyseTexts({ head: files, config })
    const view = auditView(result)
    expect(view.vendors.map(({ vendor }) => vendor)).toEqual(['n2ws'])
    expect(view.vendors[0]?.roles.map(({ address }) => address)).toEqual(['bad.json', 'good.json'])
    expect(view.vendors[0]?.roles[0]?.missing).toEqual(['sts:AssumeRole'])
    const listed = [
      ...view.vendors.flatMap((vendor) => vendor.roles.flatMap((role) => role.findings)),
      ...view.others,
    ]
    expect(listed.map((finding) => finding.fingerprint).toSorted()).toEqual(
      result.findings.map((finding) => finding.fingerprint).toSorted(),
    )
    expect(view.others.map(({ primary }) => primary.span.file)).toEqual(['other.json'])
  })

  test('counts actions by access level', async () => {
    const { result } = await analyseTexts({ head: files, config })
    const bad = result.compared.find(({ address }) => address === 'bad.json')
    const sum = (name: 'granted' | 'missing' | 'excess'): number =>
      (bad?.levels ?? []).reduce((total, level) => total + level[name], 0)
    expect(sum('missing')).toBe((bad?.required ?? 0) - (bad?.granted ?? 0))
    expect(sum('excess')).toBe(2)
    expect(bad?.levels?.find(({ level }) => level === 'Write')).toMatchObject({ excess: 1 })
  })
})

describe('what is of no vendor', () => {
  test('is told once a sentence, what opens access first', async () => {
    const topic = (name: string): string =>
      `resource "aws_sns_topic_policy" "${name}" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "s3.amazonaws.com" }, Action = "sns:Publish", Resource = "*" }] })\n}\n`
    const at = folder({
      'a/main.tf': topic('one') + topic('two') + topic('three'),
      'b/pass.json': policy('iam:PassRole'),
    })
    const { stdout } = await runCommand(at, 'audit')
    const lines = stdout.split('\n').filter((line) => line.startsWith('  error'))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toContain('[access-analyzer/pass-role-with-star-in-resource]')
    expect(lines[1]).toContain('and 2 more places: s3.amazonaws.com acts for any of its customers')
    expect((await runCommand(at, 'audit', '--all')).stdout.match(/ {2}error/g)).toHaveLength(4)
  })
})

describe('a role of a third party', () => {
  const role = (name: string, condition: string, statement = 'ec2:DescribeInstances'): string =>
    `resource "aws_iam_role" "${name}" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::999988887777:root" }, Action = "sts:AssumeRole"${condition} }] })
  inline_policy {
    name   = "p"
    policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${statement}", Resource = "*" }] })
  }
}
`
  const id = ', Condition = { StringEquals = { "sts:ExternalId" = "x" } }'
  const binding =
    'bindings:\n  - principal: aws_iam_role.bound\n    baseline: n2ws/backup-and-recovery/assume-role\n'
  const text = role('theirs', id) + role('ours', '') + role('bound', id, 'sts:AssumeRole')

  test('that no baseline is bound to is named, in every format that tells of the run', async () => {
    const at = folder({ 'main.tf': text, '.github/iam-baseline.yml': binding })
    const sentence =
      '1 role is trusted with an external id, as third parties are, and was compared with no baseline'
    for (const [command, format] of [
      ['check', 'human'],
      ['audit', 'human'],
      ['audit', 'html'],
      ['audit', 'markdown'],
    ] as const) {
      const { stdout } = await runCommand(at, command, '--format', format)
      expect(stdout, format).toContain(sentence)
      expect(stdout.slice(stdout.indexOf(sentence)), format).toContain('aws_iam_role.theirs')
    }
    const { stdout } = await runCommand(at, 'audit', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject({
      thirdParties: [
        { address: 'aws_iam_role.theirs', file: 'main.tf', span: { start: { line: 1 } } },
      ],
    })
  })

  test('is not told of where there is none', async () => {
    const ofService = role('ours', id).replace(
      'AWS = "arn:aws:iam::999988887777:root"',
      'Service = "firehose.amazonaws.com"',
    )
    const at = folder({ 'main.tf': role('ours', ''), 'service/main.tf': ofService })
    expect((await runCommand(at, 'audit')).stdout).not.toContain('third parties')
  })
})

describe('the difference to a former audit', () => {
  test('names what appeared, went and changed, and nothing that only moved', async () => {
    const before = await analyseTexts({ head: files, config })
    const same = await analyseTexts({
      head: { ...files, 'bad.json': `\n\n${files['bad.json']}` },
      config,
    })
    expect(differenceSince(before.result, same.result)).toMatchObject({
      appeared: [],
      gone: [],
      changed: [],
      data: undefined,
    })
    const now = await analyseTexts({
      head: {
        ...files,
        'bad.json': policy('ec2:TerminateInstances', 'iam:CreateUser'),
        'other.json': policy('s3:GetObject'),
      },
      config,
    })
    const difference = differenceSince(before.result, now.result)
    expect(difference.appeared.flatMap((finding) => finding.actions ?? [])).toContain(
      'iam:CreateUser',
    )
    expect(difference.gone.flatMap((finding) => finding.actions ?? [])).toContain('s3:GetObject')
  })
})

describe('the command', () => {
  test('shows vendors, what a role lacks, the rest and totals', async () => {
    const path = folder({ ...files, '.github/iam-baseline.yml': config })
    const { code, stdout, stderr } = await runCommand(path, 'audit')
    expect(code).toBe(1)
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^n2ws: 2 roles/)
    expect(stdout).toContain('lacks sts:AssumeRole')
    expect(stdout).toContain('1 of 1 required actions granted')
    expect(stdout).not.toContain('\n\n\n')
    expect(stdout).toContain('of no vendor: 1 error')
    expect((await runCommand(path, 'audit', '--fail-on', 'never')).code).toBe(0)
  })

  test('shows what changed since a former report', async () => {
    const path = folder({ ...files, '.github/iam-baseline.yml': config })
    await runCommand(path, 'audit', '--output', 'json=out/old.json')
    const still = await runCommand(
      path,
      'audit',
      '--since',
      'out/old.json',
      'bad.json',
      'good.json',
      'other.json',
    )
    expect(still.stdout).toContain('since the former audit: no difference')
    const fewer = await runCommand(path, 'audit', '--since', 'out/old.json', 'other.json')
    expect(fewer.stdout).toMatch(/since the former audit: 0 appeared, \d+ gone, 0 changed/)
  })

  test('2 for a shard that there is not, and for a report that is none', async () => {
    const path = folder(files)
    expect((await runCommand(path, 'audit', '--shard', '3/2')).code).toBe(2)
    expect((await runCommand(path, 'check', '--shard', 'x')).code).toBe(2)
    expect((await runCommand(path, 'audit', '--since', 'good.json')).code).toBe(2)
    expect((await runCommand(path, 'audit', '--since', 'nowhere.json')).code).toBe(2)
  })
})

describe('progress', () => {
  test('counts files on one line, not for every file, and wipes the line', () => {
    const written: string[] = []
    let clock = 0
    const progress = progressOn(
      (text) => written.push(text),
      () => clock,
    )
    const tree = progress.watched(memoryTree({ a: '1', b: '2', c: '3' }), 3)
    tree.read('a')
    clock = 50
    tree.read('b')
    clock = 150
    tree.read('c')
    progress.done()
    expect(written).toEqual([
      '\rreading: 1 of 3 files',
      '\rreading: 3 of 3 files',
      `\r${' '.repeat(21)}\r`,
    ])
  })
})

test('an audit says what no reading of a repository shows', async () => {
  const { stdout } = await runCommand(folder(files), 'audit')
  expect(stdout).toContain('Out of sight: session policies')
})
