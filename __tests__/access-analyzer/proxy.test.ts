import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createTlsServer, Agent as HttpsAgent, request } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { accessAnalyzer } from '../../src/adapters/access-analyzer.ts'
import { proxyAgents, proxyFor } from '../../src/adapters/proxy-agent.ts'
import { embeddedAnswers } from '../support/fake-access-analyzer/engine.ts'
import {
  startFakeAccessAnalyzer,
  type FakeAccessAnalyzer,
} from '../support/fake-access-analyzer/server.ts'

const at = (host: string, port = 443) => ({ protocol: 'https:' as const, host, port })

describe('the proxy of a host', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'proxy:3128'],
    [{ https_proxy: 'proxy:3128', HTTPS_PROXY: 'http://other:1' }, 'proxy:3128'],
    [{ HTTP_PROXY: 'http://proxy:3128' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'other.com, .amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: '*.amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'amazonaws.com:443' }, undefined],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'amazonaws.com:8443' }, 'proxy:3128'],
    [{ HTTPS_PROXY: 'http://proxy:3128', NO_PROXY: 'aws.com' }, 'proxy:3128'],
    [{ HTTPS_PROXY: 'http://[' }, undefined],
  ] as const)('%j', (environment, host) => {
    expect(proxyFor(at('access-analyzer.eu-west-1.amazonaws.com'), environment)?.host).toBe(host)
  })

  it('is nobody for loopback', () => {
    const environment = { HTTPS_PROXY: 'http://proxy:3128' }
    for (const host of ['127.0.0.1', 'localhost', '::1'])
      expect(proxyFor(at(host), environment)).toBeUndefined()
  })

  it('needs no agent where no variable names one', () => {
    expect(proxyAgents({ HTTPS_PROXY: '', NO_PROXY: 'x' })).toBeUndefined()
  })
})

describe('a proxy between the tool and the service', () => {
  let fake: FakeAccessAnalyzer
  let proxy: Server
  let target = 0
  const asked: { readonly path: string; readonly authorization: string | undefined }[] = []
  let refuses = false

  beforeAll(async () => {
    fake = await startFakeAccessAnalyzer(embeddedAnswers)
    target = Number(new URL(fake.url).port)
    proxy = createServer()
    proxy.on('connect', (incoming, socket) => {
      asked.push({
        path: incoming.url ?? '',
        authorization: incoming.headers['proxy-authorization'],
      })
      if (refuses) {
        socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
        return
      }
      const through = connect(target, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
        through.pipe(socket)
        socket.pipe(through)
      })
      for (const [one, other] of [
        [through, socket],
        [socket, through],
      ] as const)
        one.on('error', () => other.destroy())
    })
    await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  })
  afterAll(async () => {
    proxy.closeAllConnections()
    proxy.close()
    await fake.close()
  })
  afterEach(() => {
    vi.unstubAllEnvs()
    asked.length = 0
    refuses = false
  })

  const proxyUrl = (user = '') => {
    const { port } = proxy.address() as AddressInfo
    return `http://${user}127.0.0.1:${String(port)}`
  }

  it('tunnels the question, with the user of its address', async () => {
    vi.stubEnv('AWS_ENDPOINT_URL_ACCESSANALYZER', 'http://service.example:8080')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIAIOSFODNN7EXAMPLE')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'not-a-secret')
    vi.stubEnv('HTTP_PROXY', proxyUrl('ann:p%40ss@'))
    vi.stubEnv('NO_PROXY', '')
    const service = () => accessAnalyzer({ region: 'eu-west-1', timeout: 5_000, maxAttempts: 1 })
    const question = {
      text: '{"Version":"2012-10-17","Statement":[]}',
      policyType: 'IDENTITY_POLICY' as const,
      resourceType: undefined,
    }
    expect(await service().validatePolicy(question)).toMatchObject({ kind: 'answered' })
    expect(asked).toEqual([
      {
        path: 'service.example:8080',
        authorization: `Basic ${Buffer.from('ann:p@ss').toString('base64')}`,
      },
    ])
    refuses = true
    expect(await service().validatePolicy(question)).toMatchObject({
      kind: 'refused',
      reason: 'unavailable',
      text: expect.stringContaining('answered 407') as string,
    })
  })

  const hasOpenssl = spawnSync('openssl', ['version']).status === 0
  it.skipIf(!hasOpenssl)('tunnels TLS and checks the name of the host behind it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'certificate-'))
    const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')]
    const made = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=service.example -addext subjectAltName=DNS:service.example -keyout ${key} -out ${certificate}`
    execFileSync('openssl', made.split(' '), { stdio: 'ignore' })
    const ca = readFileSync(certificate)
    const behind = createTlsServer({ key: readFileSync(key), cert: ca }, (_, response) => {
      response.end('hello')
    })
    rmSync(folder, { recursive: true })
    await new Promise<void>((done) => behind.listen(0, '127.0.0.1', done))
    const before = target
    target = (behind.address() as AddressInfo).port
    const agent = proxyAgents({ HTTPS_PROXY: proxyUrl() })?.httpsAgent
    expect(agent).toBeInstanceOf(HttpsAgent)
    const get = (host: string) =>
      new Promise<string>((done) => {
        const sent = request({ host, path: '/', agent, ca }, (response) => {
          response.setEncoding('utf8').on('data', done)
        })
        sent.on('error', (error) => {
          done(error.message)
        })
        sent.end()
      })
    expect(await get('service.example')).toBe('hello')
    expect(await get('elsewhere.example')).toContain('altnames')
    agent?.destroy()
    behind.closeAllConnections()
    behind.close()
    target = before
  })
})
