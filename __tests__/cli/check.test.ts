import { execFileSync } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { FindingsV1 } from '../../src/report/json-v1.ts'
import { findingsSchema } from '../../src/report/findings-schema.ts'
import { temporaryFolder } from '../support/git-repo.ts'
import { runCommand } from '../support/run-command.ts'

const cleaning: (() => void)[] = []

afterEach(() => {
  for (const clean of cleaning.splice(0)) clean()
})

function folder(files: Readonly<Record<string, string | Uint8Array>>): string {
  const made = temporaryFolder()
  cleaning.push(() => {
    made.dispose()
  })
  for (const [name, content] of Object.entries(files)) made.write(name, content)
  return made.path
}

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Sid: 'Buckets', Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::amzn-s3-demo-bucket/*' }] }, null, 2)}\n`

async function checked(path: string, ...argv: readonly string[]): Promise<FindingsV1> {
  const { stdout } = await runCommand(path, 'check', '--format', 'json', ...argv)
  return JSON.parse(stdout) as FindingsV1
}

describe('exit codes', () => {
  test('0 where nothing reaches the threshold, with one positive line', async () => {
    const result = await runCommand(folder({ 'p.json': policy('s3:GetObject') }), 'check')
    expect(result).toMatchObject({ code: 0, stderr: '' })
    expect(result.stdout).toContain('no vendor product was recognised')
  })

  test('1 on an error, whatever the format', async () => {
    const path = folder({ 'p.json': policy('s3:GetObjekt') })
    expect((await runCommand(path, 'check')).code).toBe(1)
    expect((await runCommand(path, 'check', '--format', 'json')).code).toBe(1)
    expect((await runCommand(path, 'check', '--fail-on', 'never')).code).toBe(0)
  })

  test('2 for wrong usage, with the nearest valid name', async () => {
    const path = folder({ 'p.json': policy('s3:GetObject') })
    expect((await runCommand(path, 'chek')).stderr).toContain('check')
    expect((await runCommand(path, 'chek')).code).toBe(2)
    expect((await runCommand(path, 'check', 'nowhere')).code).toBe(2)
    expect((await runCommand(path, 'check', '--format', 'jsn')).code).toBe(2)
  })

  test('2 for a wrong configuration, with file, line and the nearest key', async () => {
    const path = folder({
      'p.json': policy('s3:GetObject'),
      '.github/iam-baseline.yml': 'bindngs: []\n',
    })
    expect(await runCommand(path, 'check')).toMatchObject({
      code: 2,
      stderr:
        'iam-baseline: .github/iam-baseline.yml:1:1: unknown key "bindngs", did you mean "bindings"?\n',
    })
  })

  test.each(['p.json', 'nowhere.json'])(
    '2 for a binding of %s to a baseline that there is not, with its line',
    async (file) => {
      const path = folder({
        'p.json': policy('s3:GetObject'),
        '.github/iam-baseline.yml': `bindings:\n  - files: [${file}]\n    baseline: veeam/backup-for-aws/workr\n`,
      })
      const { code, stderr } = await runCommand(path, 'check')
      expect(code).toBe(2)
      expect(stderr).toContain('.github/iam-baseline.yml:2:1: there is no baseline')
      expect(stderr).toContain('did you mean veeam/backup-for-aws/worker')
    },
  )

  test.each([
    [
      'severity:\n  escalation: off\n',
      '.github/iam-baseline.yml: there is no rule "escalation", did you mean "policy/escalation"?',
    ],
    [
      'waivers:\n  - rule: policy/escalatoin\n    reason: x\n',
      '.github/iam-baseline.yml:2:1: there is no rule "policy/escalatoin", did you mean "policy/escalation"?',
    ],
  ])('2 for a rule that there is not: %j', async (config, message) => {
    const path = folder({ 'p.json': policy('s3:GetObject'), '.github/iam-baseline.yml': config })
    const { code, stderr } = await runCommand(path, 'check')
    expect({ code, stderr }).toEqual({ code: 2, stderr: `iam-baseline: ${message}\n` })
  })

  test('0 for patterns of rules, and for issue codes of the service that are newer than the release', async () => {
    const config = [
      'severity:',
      '  access-analyzer/invalid-action: warning',
      '  access-analyzer/some-code-of-tomorrow: off',
      'waivers:',
      '  - { rule: "baseline/*", reason: x }',
      '',
    ].join('\n')
    const path = folder({ 'p.json': policy('s3:GetObject'), '.github/iam-baseline.yml': config })
    expect(await runCommand(path, 'check')).toMatchObject({ code: 0, stderr: '' })
  })

  test('3 where input is required and there is none', async () => {
    expect((await runCommand(folder({ 'a.txt': 'x' }), 'check', '--require-input')).code).toBe(3)
  })

  test('--baseline points to adopt', async () => {
    const { code, stderr } = await runCommand(folder({}), 'check', '--baseline', 'x')
    expect(code).toBe(2)
    expect(stderr).toContain('adopt')
  })
})

describe('what the configuration names and the tree has not', () => {
  const config = [
    'bindings:',
    '  - files: [policies/**]',
    '    baseline: n2ws/backup-and-recovery/server',
    '  - principal: aws_iam_role.backup',
    '    baseline: veeam/backup-for-aws/worker',
    'service-control-policies: [scp.json]',
    '',
  ].join('\n')

  test('is told, a sentence each', async () => {
    const path = folder({ 'p.json': policy('s3:GetObject'), '.github/iam-baseline.yml': config })
    expect((await checked(path)).notes).toEqual(
      expect.arrayContaining([
        '.github/iam-baseline.yml:2:1: no file that matches policies/** holds a policy, so none is compared with n2ws/backup-and-recovery/server',
        '.github/iam-baseline.yml:4:1: no principal is called aws_iam_role.backup, so none is compared with veeam/backup-for-aws/worker',
        '.github/iam-baseline.yml: scp.json holds no policy, so no service control policy of it is taken into account',
      ]),
    )
  })

  test('is told of critical actions that the catalogue does not know, and of files of variables', async () => {
    const path = folder({
      'main.tf': '',
      'p.json': policy('s3:GetObject'),
      '.github/iam-baseline.yml':
        'critical-actions: [iam:PasRole, "iam:*", iam:PassRole]\nterraform:\n  var-files: [prod.tfvars]\n',
    })
    const { notes, notChecked } = await checked(path)
    expect(notes.filter((note) => note.includes('critical'))).toEqual([
      'the critical action iam:PasRole is none that the catalogue knows; iam:PassRole is',
    ])
    expect(notChecked).toEqual([
      { file: 'prod.tfvars', reason: 'not-found', text: 'no such file', span: null },
    ])
  })

  test('is not told where it is there, or where a part of the tree is read', async () => {
    const role = `resource "aws_iam_role" "backup" {\n  assume_role_policy = ""\n}\n`
    const there = { 'p.json': policy('s3:GetObject'), 'main.tf': role, 'scp.json': policy('s3:*') }
    const files = { ...there, 'policies/a.json': policy('s3:GetObject') }
    const named = (notes: readonly string[]): readonly string[] =>
      notes.filter((note) => note.startsWith('.github'))
    const path = folder({ ...files, '.github/iam-baseline.yml': config })
    expect(named((await checked(path)).notes)).toEqual([])
    const part = folder({ ...there, '.github/iam-baseline.yml': config })
    expect(named((await checked(part, 'p.json')).notes)).toEqual([])
  })
})

describe('paths of the configuration', () => {
  const paths = (text: string): string =>
    folder({
      'infra/p.json': policy('s3:GetObjekt'),
      'sandbox/p.json': policy('s3:GetObjekt'),
      '.github/iam-baseline.yml': `paths: ${text}\n`,
    })
  const read = async (path: string, ...argv: readonly string[]): Promise<readonly string[]> => [
    ...new Set((await checked(path, ...argv)).findings.map(({ file }) => file)),
  ]

  test('narrow what is read', async () => {
    expect(await read(paths("['!sandbox/**']"))).toEqual(['infra/p.json'])
    expect(await read(paths('[sandbox]'))).toEqual(['sandbox/p.json'])
  })

  test('hold for a file that is named, too, and then it is told', async () => {
    const path = paths('[infra/**]')
    const { findings, notes } = await checked(path, 'sandbox/p.json')
    expect(findings).toEqual([])
    expect(notes).toContain(
      'sandbox/p.json was not read: left out by `paths` in .github/iam-baseline.yml',
    )
    expect((await checked(path)).notes.filter((note) => note.includes('left out'))).toEqual([])
    const { stdout } = await runCommand(path, 'baseline', 'recognise', 'sandbox/p.json')
    expect(stdout).toBe('sandbox/p.json: nothing is likely\n')
  })
})

describe('the JSON report', () => {
  test('fits its schema', async () => {
    const report = await checked(
      folder({ 'p.json': policy('s3:GetObjekt', 's3:PutObject', 's3:PutObject') }),
    )
    expect(findingsSchema.safeParse(report).error?.issues ?? []).toEqual([])
  })

  test('has spans whose text is the action', async () => {
    const path = folder({ 'p.json': policy('s3:GetObjekt') })
    const report = await checked(path)
    const [finding] = report.findings
    const text = readFileSync(join(path, 'p.json'), 'utf8')
    expect(text.slice(finding?.span.start.offset, finding?.span.end.offset)).toBe('s3:GetObjekt')
    expect(finding?.span.start).toMatchObject({ line: 8, column: 10 })
  })

  test('goes to a file as well', async () => {
    const path = folder({ 'p.json': policy('s3:GetObjekt') })
    await runCommand(
      path,
      'check',
      '--output',
      'json=out/findings.json',
      '--output',
      'sarif=out/findings.sarif',
    )
    expect(JSON.parse(readFileSync(join(path, 'out/findings.json'), 'utf8'))).toMatchObject({
      schema: 'iam-baseline/findings/1',
    })
    expect(JSON.parse(readFileSync(join(path, 'out/findings.sarif'), 'utf8'))).toMatchObject({
      version: '2.1.0',
    })
  })
})

describe('a file that cannot be read', () => {
  const deep = `${'['.repeat(5000)}"Effect": "Allow", "Action": "s3:*"`
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, string | Uint8Array>>,
    string,
  ])[] = [
    [
      'is not UTF-8',
      { 'bad.json': new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x80, 0x7d]) },
      'bad.json',
    ],
    [
      'is too large',
      { 'bad.json': `{"Version":"2012-10-17","Statement":[]}${' '.repeat(6 * 1024 * 1024)}` },
      'bad.json',
    ],
  ]
  test.each(cases)('that %s is named once, and the run goes on', async (_what, files, name) => {
    const path = folder({ ...files, 'good.json': policy('s3:GetObjekt') })
    const report = await checked(path)
    expect(report.notChecked.filter((entry) => entry.file === name)).toHaveLength(1)
    expect(report.findings.map((finding) => finding.file)).toContain('good.json')
  })

  test('because it is nested too deeply is named, and the run goes on', async () => {
    const report = await checked(folder({ 'bad.json': deep, 'good.json': policy('s3:GetObjekt') }))
    const told = [
      ...report.notChecked.map((entry) => entry.file),
      ...report.findings.map((finding) => finding.file),
    ]
    expect(told).toContain('bad.json')
    expect(told).toContain('good.json')
  })

  test('because it is a link out of the folder is named', async () => {
    const outside = folder({ 'secret.json': policy('s3:GetObjekt') })
    const path = folder({ 'good.json': policy('s3:GetObject') })
    symlinkSync(join(outside, 'secret.json'), join(path, 'link.json'))
    const report = await checked(path)
    expect(report.findings.map((finding) => finding.file)).not.toContain('link.json')
    expect(report.notChecked).toMatchObject([{ file: 'link.json', reason: 'outside-workspace' }])
  })

  test('but is UTF-16 with a byte-order mark is read', async () => {
    const text = policy('s3:GetObjekt')
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    const report = await checked(folder({ 'p.json': bytes }))
    expect(report.findings.map((finding) => finding.rule)).toContain('policy/unknown-action')
  })
})

describe('fix', () => {
  test('applies safe fixes, those that overlap others too, and a second check no longer shows them', async () => {
    const text =
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObjekt" "s3:PutObject","s3:PutObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*",}]}\n'
    const path = folder({ 'p.json': text })
    const first = await runCommand(path, 'fix')
    expect(first.stderr).toMatch(/^\d+ fixes applied in 1 file\n/)
    expect(readFileSync(join(path, 'p.json'), 'utf8')).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject", "s3:PutObject"],"Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}\n',
    )
    expect((await checked(path)).findings).toEqual([])
  })

  test('writes nothing on a dry run', async () => {
    const path = folder({ 'p.json': policy('s3:GetObjekt') })
    const { stdout } = await runCommand(path, 'fix', '--dry-run')
    expect(stdout).toContain('Write `s3:GetObject`\n  line 8\n')
    expect(stdout).toMatch(/\n {2}- +"s3:GetObjekt"\n {2}\+ +"s3:GetObject"\n/)
    expect(readFileSync(join(path, 'p.json'), 'utf8')).toContain('GetObjekt')
  })

  test('shows on a dry run the lines that change, and no neighbour of one that goes', async () => {
    const path = folder({
      'p.json': policy('s3:GetObject', 's3:PutObject', 's3:GetObject', 's3:Zz*'),
    })
    const { stdout } = await runCommand(path, 'fix', '--dry-run')
    expect(stdout.split('\n').filter((line) => /^ {2}[-+l]/.test(line))).toEqual([
      '  line 10',
      '  -         "s3:GetObject",',
    ])
  })
})

describe('--base', () => {
  const git = (path: string, ...argv: readonly string[]): void => {
    execFileSync(
      'git',
      [
        '-c',
        'user.name=t',
        '-c',
        'user.email=t@example.com',
        '-c',
        'commit.gpgsign=false',
        ...argv,
      ],
      { cwd: path, stdio: 'ignore' },
    )
  }

  test('reports only what the change introduces, and counts the rest', async () => {
    const path = folder({ 'p.json': policy('s3:GetObjekt') })
    git(path, 'init', '-q', '-b', 'main')
    git(path, 'add', '.')
    git(path, 'commit', '-qm', 'base')
    writeFileSync(join(path, 'p.json'), `\n\n${policy('s3:GetObjekt', 's3:PutObjekt')}`)
    const report = await checked(path, '--base', 'main')
    const unknown = report.findings.filter((finding) => finding.rule === 'policy/unknown-action')
    expect(unknown.map((finding) => finding.actions[0])).toEqual(['s3:PutObjekt'])
    expect(report.summary.accessChange).toBe('widened')
    expect(report.notes.join()).toContain('1 more finding was there before this change')
  })

  test('introduces nothing when a file is renamed', async () => {
    const path = folder({ 'old.json': policy('s3:GetObjekt', 's3:PutObject') })
    git(path, 'init', '-q', '-b', 'main')
    git(path, 'add', '.')
    git(path, 'commit', '-qm', 'base')
    git(path, 'mv', 'old.json', 'new.json')
    git(path, 'commit', '-qm', 'rename')
    expect((await checked(path, '--base', 'HEAD~1')).findings).toEqual([])
  })

  test('says what git refuses', async () => {
    const { code, stderr } = await runCommand(
      folder({ 'p.json': policy('s3:GetObject') }),
      'check',
      '--base',
      'main',
    )
    expect(code).toBe(3)
    expect(stderr).not.toContain('mistake of ours')
  })
})
