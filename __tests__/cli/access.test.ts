import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runCommand, runCommandOn } from '../support/run-command.ts'

let folder: string
const run = (...argv: readonly string[]) => runCommand(folder, 'access', ...argv)

const policy = (actions: readonly string[], more: object = {}): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: 'arn:aws:s3:::b/*', ...more }],
  })

const read = (actions: readonly string[]): unknown => JSON.parse(policy(actions))

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'access-'))
  writeFileSync(join(folder, 'base.json'), policy(['s3:GetObject']))
  writeFileSync(join(folder, 'head.json'), policy(['s3:GetObject', 's3:ListObjects']))
  writeFileSync(join(folder, 'bucket.json'), policy(['s3:GetObject'], { Principal: '*' }))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('access BASE HEAD', () => {
  test('spells an action that AWS does not have as the policy does', async () => {
    const { code, stdout, stderr } = await run('base.json', 'head.json', '--format', 'json')
    expect([code, stderr]).toEqual([1, ''])
    expect(JSON.parse(stdout)).toMatchObject({ witness: { action: 's3:ListObjects' } })
  })

  test('says where one side names principals and the other has none', async () => {
    const { code, stderr } = await run('base.json', 'bucket.json')
    expect(code).toBe(0)
    expect(stderr).toContain('bucket.json names principals and base.json does not')
  })

  test('reads either side from stdin', async () => {
    const head = policy(['s3:PutObject'])
    const { code, stdout } = await runCommandOn(head, folder, 'access', 'base.json', '-')
    expect([code, stdout.split('\n')[0]]).toEqual([1, 'FAIL'])
  })
})

describe('a policy that cannot be read in full', () => {
  test.each([
    ['nothing', '[]', 'holds no policy'],
    ['two documents', `${policy(['s3:Get*'])}\n${policy(['s3:Put*'])}`, 'more than one document'],
    ['the end is missing', policy(['s3:Get*']).slice(0, -30), 'the policy is not compared'],
    [
      'a key given twice',
      policy(['s3:*']).replace('"Resource"', '"Action":"s3:GetObject","Resource"'),
      'Action is given twice',
    ],
  ])('is not compared: %s', async (_, text, message) => {
    const { code, stdout, stderr } = await runCommandOn(text, folder, 'access', 'base.json', '-')
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toContain(message)
  })

  test('is compared as it was meant where nothing is lost', async () => {
    const text = policy(['s3:GetObject']).replace(']}', ',]}')
    const { code, stderr } = await runCommandOn(text, folder, 'access', 'base.json', '-')
    expect(code).toBe(0)
    expect(stderr).toContain('read as it was meant')
  })
})

test('access --pairs answers every line, those that it cannot compare too', async () => {
  const lines = [
    { id: 1, base: read(['s3:*']), head: read(['s3:GetObject']) },
    { id: 2, base: {}, head: null },
    { id: 3, base: {}, head: {}, policyType: 'BOGUS' },
    { id: 4, base: policy(['s3:GetObject']), head: policy(['s3:*']) },
  ]
  const text = `${lines.map((line) => JSON.stringify(line)).join('\n')}\nnot JSON\n`
  const { code, stdout, stderr } = await runCommandOn(text, folder, 'access', '--pairs', '-')
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: unknown; result: string })
  expect(code).toBe(3)
  expect(answers.map(({ id, result }) => [id, result])).toEqual([
    [1, 'PASS'],
    [2, 'UNDECIDED'],
    [3, 'UNDECIDED'],
    [4, 'FAIL'],
    [null, 'UNDECIDED'],
  ])
  expect(stderr).toContain('-:2: head is no policy document')
  expect(stderr).toContain('-:3: "BOGUS" is no policy type')
})

describe('access --not-granted', () => {
  test.each([
    ['s3:ListObjects', 'ask for what it needs: s3:ListBucket'],
    ['s3:GetObjekt', 'did you mean s3:GetObject?'],
    ['s3:DoSomethingNew', 'unknown to our catalogue of'],
  ])('says what %s is before it says PASS', async (action, note) => {
    const { code, stderr, stdout } = await run('base.json', '--not-granted', action)
    expect([code, stdout]).toEqual([0, 'PASS\n'])
    expect(stderr).toContain(note)
  })

  test('says nothing of actions that there are', async () => {
    const { code, stderr } = await run('base.json', '--not-granted', 'S3:putobject')
    expect([code, stderr]).toEqual([0, ''])
    expect((await run('base.json', '--not-granted', '*')).stderr).toBe('')
  })

  test('has resources and refuses them alone', async () => {
    expect((await run('base.json', '--not-granted', 's3:GetObject', '--on', '*')).code).toBe(1)
    expect((await run('base.json', 'head.json', '--on', '*')).code).toBe(2)
  })
})

describe('access --not-public', () => {
  test('says where the type is no type', async () => {
    const { code, stderr } = await run('bucket.json', '--not-public', 'AWS::S3::Bukket')
    expect(code).toBe(1)
    expect(stderr).toContain('did you mean AWS::S3::Bucket?')
    expect((await run('bucket.json', '--not-public', 'AWS::S3::Bucket')).stderr).toBe('')
  })
})
