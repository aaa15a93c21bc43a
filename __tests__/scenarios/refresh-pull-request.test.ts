import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { refreshPullRequest } from '../../scripts/refresh-pull-request.ts'
import { refreshRun } from '../../scripts/refresh-run.ts'
import { namesAnAction } from '../../src/catalogue/expand.ts'
import { catalogue } from '../catalogue/snapshot-catalogue.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const state = 'rules/page-hashes.json'

/** GitHub's files and its pull requests, and a vendor's page, on one loopback port. */
interface World {
  readonly url: string
  readonly texts: Map<string, string>
  readonly pulls: { readonly head: string; readonly base: string; body: string; open: boolean }[]
  readonly server: Server
}

async function startWorld(): Promise<World> {
  const texts = new Map<string, string>()
  const pulls: World['pulls'] = []
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname
    let sent = ''
    request.on('data', (chunk: Buffer) => (sent += chunk.toString('utf8')))
    request.on('end', () => {
      const answer = (status: number, value: unknown): void => {
        response.writeHead(status, { 'content-type': 'application/json' })
        response.end(typeof value === 'string' ? value : JSON.stringify(value))
      }
      const text = texts.get(path)
      if (text !== undefined) answer(200, text)
      else if (!path.startsWith('/repos/acme/checks/pulls')) answer(404, {})
      else if (request.headers.authorization !== 'Bearer secret') answer(401, {})
      else if (request.method === 'GET') {
        answer(
          200,
          pulls.flatMap(({ body, open }, at) => (open ? [{ number: at + 1, body }] : [])),
        )
      } else {
        const value = JSON.parse(sent) as { head: string; base: string; body: string }
        const pull = pulls[Number(path.split('/').at(-1)) - 1]
        if (pull !== undefined) pull.body = value.body
        else pulls.push({ head: value.head, base: value.base, body: value.body, open: true })
        answer(200, {})
      }
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${String(port)}`, texts, pulls, server }
}

describe('the weekly refresh', () => {
  let world: World
  let folder: string
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()

  beforeEach(async () => {
    world = await startWorld()
    folder = mkdtempSync(join(tmpdir(), 'refresh-'))
    git(folder, 'init', '--quiet', '--bare', 'remote.git')
    git(folder, 'clone', '--quiet', 'remote.git', 'clone')
    const clone = join(folder, 'clone')
    git(clone, 'switch', '--quiet', '--create', 'main')
    mkdirSync(join(clone, 'rules/acme'), { recursive: true })
    writeFileSync(
      join(clone, 'rules/acme/backup.yaml'),
      `vendor: acme
vendorName: Acme
product: backup
title: Acme Backup
retrieved: 2026-01-01
licence: none stated
roles:
  server:
    title: Server
    sources:
      - list: acme/server
        title: Policy
        url: https://github.com/acme/backup/blob/${commit}/policy.json
      - list: acme/page
        title: Page
        url: https://docs.example.com/page
    grants:
      - actions: [s3:GetObject]
`,
    )
    git(clone, 'add', '.')
    git(clone, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'rules')
    git(clone, 'push', '--quiet', 'origin', 'main')
    world.texts.set(`/acme/backup/${commit}/policy.json`, '"s3:GetObject"')
    world.texts.set('/acme/backup/HEAD/policy.json', '"s3:GetObject"')
    world.texts.set('/page', 'Needs s3:GetObject')
  })

  afterEach(() => {
    world.server.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** One run of the workflow: a fresh checkout of main, the reading, the pull request. */
  async function week(): Promise<string> {
    const checkout = join(folder, `week-${String(Math.random()).slice(2)}`)
    git(folder, 'clone', '--quiet', '--branch', 'main', 'remote.git', checkout)
    const reportPath = join(folder, 'report.md')
    await refreshRun({
      folder: checkout,
      statePath: join(checkout, state),
      reportPath,
      prefix: '',
      addressOf: (url) => `${world.url}${new URL(url).pathname}`,
      isAction: (pattern) => namesAnAction(pattern, catalogue),
    })
    return refreshPullRequest({
      folder: checkout,
      statePath: state,
      reportPath,
      api: world.url,
      repository: 'acme/checks',
      token: 'secret',
      base: 'main',
    })
  }

  /** A person merges the open pull request. */
  function merge(): void {
    const clone = join(folder, 'clone')
    git(clone, 'fetch', '--quiet', 'origin')
    git(clone, 'merge', '--quiet', '--ff-only', 'origin/refresh-baselines')
    git(clone, 'push', '--quiet', 'origin', 'main')
    for (const pull of world.pulls) pull.open = false
  }

  it('opens one pull request for a difference, and none again once it was merged', async () => {
    world.texts.set('/acme/backup/HEAD/policy.json', '"s3:GetObject" "kms:Decrypt"')
    expect(await week()).toBe('opened')
    expect(await week()).toBe('#1 says so already')
    expect(world.pulls).toMatchObject([{ head: 'refresh-baselines', base: 'main' }])
    expect(world.pulls[0]?.body).toContain('+ kms:Decrypt')
    merge()
    expect(readFileSync(join(folder, 'clone', state), 'utf8')).toContain(commit)
    expect(await week()).toBe('nothing new')
    expect(world.pulls).toHaveLength(1)
  })

  it('brings the open pull request up to date where more differs', async () => {
    world.texts.set('/acme/backup/HEAD/policy.json', '"s3:GetObject" "kms:Decrypt"')
    await week()
    world.texts.set('/acme/backup/HEAD/policy.json', '"s3:GetObject" "kms:Decrypt" "s3:PutObject"')
    expect(await week()).toBe('#1 brought up to date')
    expect(world.pulls[0]?.body).toContain('+ s3:PutObject')
    merge()
    expect(await week()).toBe('nothing new')
  })

  it('tells pages that read otherwise, once, and what cannot be read is not forgotten', async () => {
    expect(await week()).toBe('opened')
    expect(world.pulls[0]?.body).toContain('first time')
    merge()
    world.texts.delete('/page')
    expect(await week()).toBe('nothing new')
    world.texts.set('/page', 'Needs s3:GetObject and s3:PutObject')
    expect(await week()).toBe('opened')
    expect(world.pulls[1]?.body).toContain('https://docs.example.com/page')
    merge()
    expect(await week()).toBe('nothing new')
  })

  it('fails aloud where the API refuses', async () => {
    world.texts.set('/repos/acme/checks/pulls', 'no JSON')
    await expect(week()).rejects.toThrow()
  })
})
