import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterEach, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { loadConfig } from '../../src/config/load.ts'
import { workflowFiles } from '../../src/command/init-workflows.ts'
import { temporaryFolder, type TemporaryFolder } from '../support/git-repo.ts'
import { runCommand } from '../support/run-command.ts'

const cleaning: (() => void)[] = []

afterEach(() => {
  for (const clean of cleaning.splice(0)) clean()
})

const root = resolve(import.meta.dirname, '../..')

function folder(): TemporaryFolder {
  const made = temporaryFolder()
  cleaning.push(() => {
    made.dispose()
  })
  return made
}

const read = (made: TemporaryFolder, path: string): string =>
  readFileSync(join(made.path, path), 'utf8')

const configFile = '.github/iam-baseline.yml'

describe('init', () => {
  test('binds what it recognises, with a configuration that check accepts', async () => {
    const made = folder()
    cpSync(join(root, 'examples'), made.path, { recursive: true })
    const { code, stdout } = await runCommand(made.path, 'init')
    expect(code).toBe(0)
    expect(stdout).toContain('Next:')
    const text = read(made, configFile)
    expect(text.split('\n')[0]).toMatch(/^# yaml-language-server: \$schema=https:/)
    const config = loadConfig({ path: configFile, text })
    expect(config.bindings.map((binding) => binding.baseline)).toContainEqual(
      expect.stringMatching(/^(veeam|commvault)\//),
    )
    expect((await runCommand(made.path, 'check')).code).toBeLessThanOrEqual(1)
  })

  test('where nothing is recognised still writes a configuration that is accepted', async () => {
    const made = folder()
    made.write('p.json', '{"Version":"2012-10-17","Statement":[]}')
    await runCommand(made.path, 'init')
    expect(loadConfig({ path: configFile, text: read(made, configFile) })).toMatchObject({
      bindings: [],
      accessAnalyzer: 'live',
    })
  })

  test('says that a less certain binding stands there as a comment', async () => {
    const made = folder()
    made.write(
      'main.tf',
      `resource "aws_iam_role" "external_dns" {
  assume_role_policy = "{}"
  inline_policy {
    policy = jsonencode({ Version = "2012-10-17", Statement = [
      { Effect = "Allow", Action = ["route53:ChangeResourceRecordSets"], Resource = "arn:aws:route53:::hostedzone/*" },
      { Effect = "Allow", Action = ["route53:ListHostedZones", "route53:ListResourceRecordSets"], Resource = "*" },
    ] })
  }
}
`,
    )
    const { stdout } = await runCommand(made.path, 'init')
    expect(read(made, configFile)).toContain('#   - principal: aws_iam_role.external_dns')
    expect(stdout).toContain(
      '1. No product was recognised with certainty. 1 less certain one stands there as a comment',
    )
  })

  test('overwrites nothing without --force', async () => {
    const made = folder()
    made.write(configFile, 'paths: [a]\n')
    const first = await runCommand(made.path, 'init')
    expect(first.code).toBe(0)
    expect(first.stdout).toContain(`kept  ${configFile}: it is there`)
    expect(first.stdout).toContain('wrote .github/workflows/iam-baseline.yml')
    expect(read(made, configFile)).toBe('paths: [a]\n')
    const second = await runCommand(made.path, 'init')
    expect(second.code).toBe(2)
    expect(second.stderr).toContain('are there; --force overwrites them')
    expect((await runCommand(made.path, 'init', '--force')).code).toBe(0)
    expect(read(made, configFile)).toContain('access-analyzer')
  })

  test('knows of a binding that stands in the source', async () => {
    const made = folder()
    cpSync(join(root, 'examples/terraform'), made.path, { recursive: true })
    const { stdout } = await runCommand(made.path, 'init')
    expect(stdout).toContain('1. 1 binding stands in the source.\n')
  })

  test('--dry-run prints and writes nothing', async () => {
    const made = folder()
    const { stdout } = await runCommand(made.path, 'init', '--dry-run')
    expect(stdout).toContain('--- .github/workflows/iam-baseline.yml')
    expect(existsSync(join(made.path, '.github'))).toBe(false)
  })

  test.each([
    ['nothing is said', [], 'live'],
    ['--no-live says so', ['--no-live'], 'embedded'],
    ['forks contribute', ['--forks'], 'embedded'],
  ])('where %s the validator is chosen once for every run', async (_, flags, who) => {
    const made = folder()
    const { code, stdout } = await runCommand(made.path, 'init', ...flags)
    expect(code).toBe(0)
    expect(read(made, configFile)).toContain(`access-analyzer: ${who}`)
    expect(stdout.includes('IAM_BASELINE_ROLE_ARN')).toBe(who === 'live')
  })

  test('a run before the role is there is done without the service, and says so in one line', async () => {
    const made = folder()
    cpSync(join(root, 'examples'), made.path, { recursive: true })
    await runCommand(made.path, 'init')
    const { code, stdout } = await runCommand(made.path, 'check')
    expect(code).toBe(1)
    expect(stdout).toContain('· embedded validator; no answer from AWS')
    const said = stdout.split('\n').filter((line) => line.includes('Analyzer was not asked'))
    expect(said).toHaveLength(1)
    await runCommand(made.path, 'adopt')
    made.write(configFile, read(made, configFile).replace('# adopted:', 'adopted:'))
    expect((await runCommand(made.path, 'check')).code).toBe(0)
  })
})

interface Workflow {
  readonly on: unknown
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly permissions: Readonly<Record<string, string>>
        readonly steps: readonly {
          readonly uses: string
          readonly if?: string
          readonly with?: Readonly<Record<string, unknown>>
        }[]
      }
    >
  >
}

describe.each([
  ['plain', { forks: false, live: false }],
  ['with forks', { forks: true, live: false }],
  ['live', { forks: false, live: true }],
])('workflows, %s', (_name, choices) => {
  const files = workflowFiles(choices).map((file) => ({
    path: file.path,
    workflow: parse(file.text) as Workflow,
  }))

  test('use only inputs that the action has', () => {
    const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as {
      readonly inputs: Readonly<Record<string, unknown>>
    }
    for (const { workflow } of files) {
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
      const ours = steps.filter((step) => step.uses.startsWith('iam-baseline/'))
      expect(ours).toHaveLength(1)
      for (const name of Object.keys(ours[0]?.with ?? {}))
        expect(Object.keys(action.inputs)).toContain(name)
    }
  })

  test('give no job more than it needs', () => {
    for (const { path, workflow } of files) {
      expect(workflow.permissions).toEqual({})
      for (const job of Object.values(workflow.jobs)) {
        const comments = job.permissions['pull-requests'] === 'write'
        expect(comments).toBe(
          path.endsWith('-report.yml') || (path.endsWith('baseline.yml') && !choices.forks),
        )
        expect(job.permissions['id-token']).toBe(choices.live ? 'write' : undefined)
        const login = job.steps.filter((step) => step.uses.startsWith('aws-actions/'))
        expect(login.map((step) => step.if)).toEqual(
          choices.live ? ["vars.IAM_BASELINE_ROLE_ARN != ''"] : [],
        )
        expect(job.permissions['contents']).toBe('read')
      }
    }
  })

  test('never check out where a fork’s run is reported on', () => {
    for (const { workflow } of files) {
      if (!JSON.stringify(workflow.on).includes('workflow_run')) continue
      const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
      expect(steps.some((step) => step.uses.startsWith('actions/checkout'))).toBe(false)
    }
  })
})

describe('completion', () => {
  const complete = async (...words: readonly string[]): Promise<readonly string[]> => {
    const { stdout } = await runCommand(root, 'completion', 'bash')
    const made = folder()
    made.write('completion.bash', stdout)
    const script = `source ${join(made.path, 'completion.bash')}; COMP_WORDS=(iam-baseline "$@"); COMP_CWORD=$#; _iam_baseline; printf '%s\\n' "\${COMPREPLY[@]}"`
    const output = execFileSync('bash', ['-c', script, 'bash', ...words], { encoding: 'utf8' })
    return output.split('\n').filter((line) => line !== '')
  }

  test('in bash offers commands, subcommands, options and their values', async () => {
    expect(await complete('ado')).toEqual(['adopt'])
    expect(await complete('baseline', 'rec')).toEqual(['recognise'])
    expect(await complete('check', '--fail')).toEqual(['--fail-on'])
    expect(await complete('check', '--fail-on', '')).toEqual([
      'error',
      'warning',
      'notice',
      'never',
    ])
    expect(await complete('completion', 'z')).toEqual(['zsh'])
    expect(await complete('check', 'xyz')).toEqual([])
  })

  test.each(['zsh', 'fish'])('in %s names every command', async (shell) => {
    const { code, stdout } = await runCommand(root, 'completion', shell)
    expect(code).toBe(0)
    for (const name of ['check', 'baseline', 'recognise', 'adopt', '--fail-on', 'never'])
      expect(stdout).toContain(shell === 'fish' ? name.replace(/^--/, '') : name)
  })

  test('for another shell is wrong usage', async () => {
    expect((await runCommand(root, 'completion', 'csh')).code).toBe(2)
  })
})

describe('schema', () => {
  test('config is what is committed for editors', async () => {
    const { stdout } = await runCommand(root, 'schema', 'config')
    const committed = readFileSync(join(root, 'schema/config.schema.json'), 'utf8')
    expect(JSON.parse(stdout)).toEqual(JSON.parse(committed))
  })

  test('findings accepts a report of ours and refuses another', async () => {
    const { stdout } = await runCommand(root, 'schema', 'findings')
    const isReport = new Ajv2020({ strict: false }).compile(JSON.parse(stdout) as object)
    const made = folder()
    made.write('p.json', '{"Version":"2012-10-17","Statement":[]}')
    const report = await runCommand(made.path, 'check', '--format', 'json')
    expect(isReport(JSON.parse(report.stdout))).toBe(true)
    expect(isReport({ schema: 'iam-baseline/findings/1' })).toBe(false)
  })

  test('is the configuration’s by default, and nothing else than the three', async () => {
    expect((await runCommand(root, 'schema')).stdout).toContain('inline-waivers')
    expect((await runCommand(root, 'schema', 'baseline')).stdout).toContain('grants')
    expect((await runCommand(root, 'schema', 'x')).code).toBe(2)
  })
})
