/**
 * Measures the built action on a pull request that changes 3,000 of 10,000 files, against a GitHub on the loopback
 * interface that answers at once: `node lib/bench/pull-request.js [files changed]`. Processor time is that of the action
 * alone; a real GitHub takes its own time for each request.
 */
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { mixedEstate, writeFiles } from './generate.ts'

const program = join(resolve(import.meta.dirname, '../..'), 'dist/action/index.js')
const scratch = mkdtempSync(join(tmpdir(), 'iam-baseline-bench-'))
const probe = join(scratch, 'probe.cjs')
writeFileSync(
  probe,
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  require('node:fs').writeSync(2, '\\nusage ' + (userCPUTime + systemCPUTime) / 1000 + ' ' + maxRSS + '\\n')
})\n`,
)
const repository = join(scratch, 'repository')

function git(folder: string, ...args: readonly string[]): Buffer {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@example.com']
  return execFileSync('git', [...identity, ...args], { cwd: folder, maxBuffer: 1 << 30 })
}

interface Pull {
  readonly base: string
  readonly head: string
  readonly files: readonly object[]
}

/** `main` with the estate, and a branch that widens a grant, or adds a line, in so many files. */
function makePull(changed: number): Pull {
  const files = mixedEstate(10_000)
  mkdirSync(repository)
  git(repository, 'init', '-q', '-b', 'main')
  const commit = (): string => {
    git(repository, 'add', '.')
    git(repository, 'commit', '-qm', 'state')
    return git(repository, 'rev-parse', 'HEAD').toString().trim()
  }
  writeFiles(repository, files)
  const base = commit()
  writeFiles(
    repository,
    files.slice(0, changed).map(({ path, text }) => {
      const wider = text.replace('s3:GetObject', 's3:*')
      return { path, text: wider === text ? `${text}\n` : wider }
    }),
  )
  const head = commit()
  return { base, head, files: listed(base, head) }
}

/** The changed files as GitHub lists them. */
function listed(base: string, head: string): readonly object[] {
  const blobs = new Map(
    git(repository, 'ls-tree', '-r', head)
      .toString()
      .trim()
      .split('\n')
      .map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/\s/)[2]] as const),
  )
  const diff = git(repository, 'diff', '-U3', '--no-renames', base, head).toString()
  return diff
    .split(/^diff --git /m)
    .slice(1)
    .map((part) => {
      const filename = /^\+\+\+ b\/(.*)$/m.exec(part)?.[1] ?? ''
      const patch = part.slice(part.indexOf('\n@@') + 1).replace(/\n$/, '')
      const changes = patch.split('\n').filter((line) => /^[+-]/.test(line)).length
      return { sha: blobs.get(filename) ?? null, filename, status: 'modified', changes, patch }
    })
}

/** What the action asks of GitHub, answered at once; `asked` counts. */
function gitHub(pull: Pull, asked: { count: number }): Server {
  const page = { hasNextPage: false, endCursor: null }
  const conversation = {
    headRefOid: pull.head,
    reviewThreads: { pageInfo: page, nodes: [] },
    comments: { pageInfo: page, nodes: [] },
  }
  const answer = (url: URL): Buffer | object => {
    const archive = /\/tarball\/(\w+)$/.exec(url.pathname)?.[1]
    if (archive !== undefined)
      return git(repository, 'archive', '--format=tar.gz', '--prefix=acme-infra-1/', archive)
    if (url.pathname === '/graphql') return { data: { repository: { pullRequest: conversation } } }
    if (url.pathname.includes('/compare/')) return { merge_base_commit: { sha: pull.base } }
    if (!url.pathname.endsWith('/files')) return {}
    const size = Number(url.searchParams.get('per_page'))
    const from = (Number(url.searchParams.get('page')) - 1) * size
    return pull.files.slice(from, from + size)
  }
  return createServer((request, response) => {
    asked.count += 1
    request.resume().on('end', () => {
      const body = answer(new URL(request.url ?? '', 'http://loopback'))
      const isArchive = Buffer.isBuffer(body)
      response.writeHead(request.method === 'POST' && !request.url?.startsWith('/g') ? 201 : 200, {
        'content-type': isArchive ? 'application/x-gzip' : 'application/json; charset=utf-8',
      })
      response.end(isArchive ? body : JSON.stringify(body))
    })
  })
}

interface Job {
  readonly title: string
  readonly event: 'pull_request' | 'pull_request_target'
  readonly workspace: string
}

async function run(job: Job, pull: Pull, server: Server, asked: { count: number }): Promise<void> {
  const runner = mkdtempSync(join(scratch, 'runner-'))
  const state = (sha: string): object => ({ sha, ref: 'x', repo: { full_name: 'acme/infra' } })
  const payload = {
    action: 'synchronize',
    sender: { login: 'ann' },
    pull_request: { number: 7, base: state(pull.base), head: state(pull.head) },
  }
  const at = (name: string, text: string): string => {
    writeFileSync(join(runner, name), text)
    return join(runner, name)
  }
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  asked.count = 0
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', probe, program], {
    cwd: job.workspace,
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      PATH: process.env['PATH'],
      HOME: runner,
      INPUT_TOKEN: 'loopback',
      'INPUT_ACCESS-ANALYZER': 'embedded',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: job.workspace,
      GITHUB_REPOSITORY: 'acme/infra',
      GITHUB_EVENT_NAME: job.event,
      GITHUB_EVENT_PATH: at('event.json', JSON.stringify(payload)),
      GITHUB_OUTPUT: at('output', ''),
      GITHUB_STEP_SUMMARY: at('summary', ''),
      GITHUB_SHA: job.event === 'pull_request' ? pull.head : pull.base,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_API_URL: api,
      GITHUB_GRAPHQL_URL: `${api}/graphql`,
    },
  })
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => (told += text))
  const code = await new Promise<number | null>((done) => child.on('close', done))
  const wall = performance.now() - start
  const usage = /\nusage (\S+) (\S+)\n/.exec(told)
  console.log(
    `${job.title}: ${Math.round(Number(usage?.[1]))} ms processor, ${Math.round(wall)} ms wall, ` +
      `${Math.round(Number(usage?.[2]) / 1024)} MB, ${asked.count} requests, exit ${code ?? 'by signal'}`,
  )
}

try {
  const pull = makePull(Number(process.argv[2] ?? 3000))
  const asked = { count: 0 }
  const server = gitHub(pull, asked)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const shallow = join(scratch, 'shallow')
  mkdirSync(shallow)
  git(shallow, 'init', '-q')
  git(shallow, 'fetch', '-q', '--depth=1', `file://${repository}`, 'HEAD')
  git(shallow, 'checkout', '-q', 'FETCH_HEAD')
  const none = join(scratch, 'none')
  mkdirSync(none)
  const jobs: readonly Job[] = [
    { title: 'full clone', event: 'pull_request', workspace: repository },
    { title: 'shallow clone', event: 'pull_request', workspace: shallow },
    { title: 'no checkout', event: 'pull_request_target', workspace: none },
  ]
  for (const job of jobs) await run(job, pull, server, asked)
  server.close()
} finally {
  rmSync(scratch, { recursive: true, force: true })
}
