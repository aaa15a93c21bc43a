import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { adoptedText, applyAdopted, readAdopted } from '../../src/check/adopted.ts'
import type { Estate } from '../../src/model/estate.ts'
import type { FindingsV1 } from '../../src/report/json-v1.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/git-repo.ts'
import { runCommand } from '../support/run-command.ts'

const cleaning: (() => void)[] = []

afterEach(() => {
  for (const clean of cleaning.splice(0)) clean()
})

const file = '.github/iam-baseline-adopted.json'

const policy = (...actions: readonly string[]): string =>
  `${JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] }, null, 2)}\n`

const bindings =
  'bindings:\n  - files: [p.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n'

function repository(files: Readonly<Record<string, string>>): TemporaryFolder {
  const made = temporaryFolder()
  cleaning.push(() => {
    made.dispose()
  })
  for (const [name, text] of Object.entries(files)) made.write(name, text)
  return made
}

const old = (): TemporaryFolder =>
  repository({
    'p.json': policy('ec2:TerminateInstances', 'sts:AssumeRole'),
    '.github/iam-baseline.yml': bindings,
  })

const useAdopted = (made: TemporaryFolder): void => {
  made.write('.github/iam-baseline.yml', `${bindings}adopted: ${file}\n`)
}

async function checked(made: TemporaryFolder): Promise<FindingsV1> {
  const { stdout, stderr } = await runCommand(made.path, 'check', '--format', 'json')
  expect(stderr).toBe('')
  return JSON.parse(stdout) as FindingsV1
}

const written = (made: TemporaryFolder): string => readFileSync(join(made.path, file), 'utf8')

describe('adopt', () => {
  test('shows what it hides by rule and principal, and says how to put it to use', async () => {
    const { code, stdout, stderr } = await runCommand(old().path, 'adopt')
    expect(code).toBe(0)
    expect(stdout).toContain('will be hidden until they get worse')
    expect(stdout).toContain('baseline/excess-action  p.json')
    expect(stderr).toContain(`write \`adopted: ${file}\` in .github/iam-baseline.yml`)
  })

  test('hides today’s findings from checks, which count them', async () => {
    const made = old()
    const before = await checked(made)
    expect(before.findings.length).toBeGreaterThan(0)
    await runCommand(made.path, 'adopt')
    useAdopted(made)
    const after = await checked(made)
    expect(after.findings).toEqual([])
    expect(after.summary.waived).toBe(before.findings.length)
  })

  test('holds when lines move', async () => {
    const made = old()
    await runCommand(made.path, 'adopt')
    useAdopted(made)
    const compact = JSON.stringify(JSON.parse(policy('sts:AssumeRole', 'ec2:TerminateInstances')))
    made.write('p.json', `\n\n\n${compact}`)
    expect(
      (await checked(made)).findings.filter(({ rule }) => rule.startsWith('baseline/')),
    ).toEqual([])
  })

  test('does not hide what is new', async () => {
    const made = old()
    await runCommand(made.path, 'adopt')
    useAdopted(made)
    made.write('p.json', policy('ec2:TerminateInstances', 'sts:AssumeRole', 'ec2:StopInstances'))
    const told = (await checked(made)).findings.filter(
      ({ rule }) => rule === 'baseline/excess-action',
    )
    expect(told.map((finding) => finding.actions)).toEqual([['ec2:StopInstances']])
  })

  test('with paths adds to what is adopted', async () => {
    const made = old()
    made.write('q.json', policy('s3:GetObjekt'))
    await runCommand(made.path, 'adopt', 'p.json')
    const first = written(made)
    await runCommand(made.path, 'adopt', 'q.json')
    const second = written(made)
    expect(first).not.toContain('q.json')
    for (const line of first.split('\n').filter((text) => text.includes('"rule"')))
      expect(second).toContain(line.replace(/,$/, ''))
    expect(second).toContain('q.json')
  })

  test('twice writes the same file', async () => {
    const made = old()
    await runCommand(made.path, 'adopt')
    const first = written(made)
    const { stdout } = await runCommand(made.path, 'adopt')
    expect(written(made)).toBe(first)
    expect(stdout).toContain('0 findings will be hidden')
  })

  test('--dry-run writes nothing', async () => {
    const made = old()
    await runCommand(made.path, 'adopt', '--dry-run')
    expect(() => written(made)).toThrow()
  })

  test('--prune forgets what is gone and adds nothing', async () => {
    const made = old()
    await runCommand(made.path, 'adopt')
    useAdopted(made)
    made.write('p.json', policy('ec2:StopInstances', 'sts:AssumeRole'))
    const { code, stdout } = await runCommand(made.path, 'adopt', '--prune')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^[1-9]\d* adopted entr/)
    expect(written(made)).not.toContain('terminateinstances')
    expect(written(made)).not.toContain('stopinstances')
  })

  test('--prune with paths is wrong usage', async () => {
    expect((await runCommand(old().path, 'adopt', '--prune', 'p.json')).code).toBe(2)
  })
})

describe('the file of adopted debt', () => {
  test('is sorted, without repetition, and reads back', () => {
    const atoms = [
      { rule: 'b', atom: 'y' },
      { rule: 'a', atom: 'z' },
      { rule: 'b', atom: 'y' },
    ]
    expect(readAdopted(adoptedText(atoms))).toEqual([
      { rule: 'a', atom: 'z' },
      { rule: 'b', atom: 'y' },
    ])
    expect(readAdopted(adoptedText([]))).toEqual([])
  })

  test.each([
    ['{', 'JSON'],
    ['[]', 'no file of adopted debt'],
    ['{"schema":"iam-baseline/adopted/1","adopted":[{"rule":1}]}', 'entry 1'],
  ])('%s is told', (text, problem) => {
    expect(readAdopted(text)).toMatchObject({ problem: expect.stringContaining(problem) as string })
  })

  test('that is damaged is wrong usage, as is one that is not there', async () => {
    const made = repository({ 'p.json': policy('s3:GetObject') })
    useAdopted(made)
    expect(await runCommand(made.path, 'check')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('`iam-baseline adopt` writes it') as string,
    })
    made.write(file, '{}')
    expect((await runCommand(made.path, 'check')).code).toBe(2)
  })
})

describe('a group that got worse', () => {
  const finding = {
    rule: 'baseline/missing-action',
    atoms: ['.|r|a|missing', '.|r|b|missing'],
    newAtoms: ['.|r|a|missing', '.|r|b|missing'],
    inner: [{ rule: 'policy/x', atoms: ['.|r|x'], actions: [], addresses: [] }],
  } as unknown as Parameters<typeof applyAdopted>[0][number]
  const estate = { documents: [], tree: 'head' } as unknown as Estate
  const atoms = (...names: readonly string[]): ReadonlySet<string> => new Set(names)

  test('shows again with its new atoms', () => {
    const result = applyAdopted(
      [finding],
      atoms('baseline/missing-action|.|r|a|missing', 'policy/x|.|r|x'),
      estate,
    )
    expect(result).toMatchObject({ kept: [{ newAtoms: ['.|r|b|missing'] }], adopted: [] })
  })

  test('shows when only what is merged into it is new', () => {
    const own = finding.atoms.map((atom) => `baseline/missing-action|${atom}`)
    expect(applyAdopted([finding], atoms(...own), estate).kept).toHaveLength(1)
    expect(applyAdopted([finding], atoms(...own, 'policy/x|.|r|x'), estate).adopted).toHaveLength(1)
  })
})
