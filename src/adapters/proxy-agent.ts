import { Agent as HttpAgent, request } from 'node:http'
import type { AgentOptions, ClientRequestArgs, IncomingMessage } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls, type ConnectionOptions } from 'node:tls'

type Environment = Readonly<Record<string, string | undefined>>

/** The proxy for a host, as the variables of the environment name it; undefined where there is none. */
export function proxyFor(
  target: { readonly protocol: 'http:' | 'https:'; readonly host: string; readonly port: number },
  environment: Environment,
): URL | undefined {
  const value = (name: string): string =>
    environment[name.toLowerCase()] ?? environment[name.toUpperCase()] ?? ''
  const text = value(target.protocol === 'https:' ? 'https_proxy' : 'http_proxy')
  if (text === '' || isLoopback(target.host) || isExempt(target, value('no_proxy')))
    return undefined
  try {
    return new URL(text.includes('://') ? text : `http://${text}`)
  } catch {
    return undefined
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.')
}

/** `*`, a host, a domain with or without its dot, each with or without a port. */
function isExempt(target: { readonly host: string; readonly port: number }, list: string): boolean {
  const host = target.host.toLowerCase()
  return list.split(/[\s,]+/).some((entry) => {
    if (entry === '') return false
    if (entry === '*') return true
    const [, name = entry, port] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? []
    if (port !== undefined && Number(port) !== target.port) return false
    const bare = name.replace(/^\*?\./, '')
    return host === bare || host.endsWith(`.${bare}`)
  })
}

type Connected = (error: Error | null, stream: Duplex) => void
type Choose = (options: ClientRequestArgs) => URL | undefined

/** Milliseconds that a proxy has for opening a tunnel. */
const patience = 30_000

/** Asks the proxy for a tunnel to the target. */
function tunnel(
  proxy: URL,
  options: ClientRequestArgs,
  done: (result: Socket | Error) => void,
): void {
  const authority = `${options.host ?? ''}:${String(options.port ?? 443)}`
  const user = decodeURIComponent(proxy.username)
  const secret = decodeURIComponent(proxy.password)
  const asked = request({
    host: proxy.hostname,
    port: proxy.port === '' ? 80 : Number(proxy.port),
    method: 'CONNECT',
    path: authority,
    agent: false,
    timeout: patience,
    headers: {
      host: authority,
      ...(user === ''
        ? {}
        : {
            'proxy-authorization': `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`,
          }),
    },
  })
  asked.on('connect', (response: IncomingMessage, socket: Socket) => {
    if (response.statusCode === 200) {
      done(socket)
      return
    }
    socket.destroy()
    done(new Error(`the proxy ${proxy.host} answered ${String(response.statusCode)}`))
  })
  asked.on('timeout', () => asked.destroy(new Error(`the proxy ${proxy.host} does not answer`)))
  asked.on('error', done)
  asked.end()
}

/** Hands on what `speak` makes of the tunnel, once it is open. */
function connect(
  proxy: URL,
  options: ClientRequestArgs,
  connected: Connected,
  speak: (socket: Socket) => Duplex,
): Duplex {
  tunnel(proxy, options, (result) => {
    if (result instanceof Error) connected(result, unconnected)
    else connected(null, speak(result))
  })
  return unconnected
}

class TunnellingHttpAgent extends HttpAgent {
  readonly #choose: Choose
  constructor(options: AgentOptions, choose: Choose) {
    super(options)
    this.#choose = choose
  }
  override createConnection(options: ClientRequestArgs, connected?: Connected): Duplex {
    const proxy = this.#choose(options)
    return proxy === undefined || connected === undefined
      ? super.createConnection(options, connected)
      : connect(proxy, options, connected, (socket) => socket)
  }
}

class TunnellingHttpsAgent extends HttpsAgent {
  readonly #choose: Choose
  constructor(options: AgentOptions, choose: Choose) {
    super(options)
    this.#choose = choose
  }
  override createConnection(options: ClientRequestArgs, connected?: Connected): Duplex {
    const proxy = this.#choose(options)
    if (proxy === undefined || connected === undefined)
      return super.createConnection(options, connected)
    const servername = (options as ConnectionOptions).servername ?? options.host ?? ''
    return connect(proxy, options, connected, (socket) =>
      connectTls({ ...(options as ConnectionOptions), socket, servername }),
    )
  }
}

/** An agent that answers later returns nothing now, which the declarations of Node do not know. */
const unconnected = undefined as unknown as Duplex

/**
 * Agents that reach their hosts through the proxies of the environment (`HTTPS_PROXY`, `HTTP_PROXY`,
 * `NO_PROXY`), which the AWS SDK does not look at; undefined where none is named. Loopback is never
 * reached through a proxy.
 */
export function proxyAgents(
  environment: Environment,
): { readonly httpAgent: HttpAgent; readonly httpsAgent: HttpsAgent } | undefined {
  const names = ['http_proxy', 'https_proxy', 'HTTP_PROXY', 'HTTPS_PROXY']
  if (names.every((name) => (environment[name] ?? '') === '')) return undefined
  const of =
    (protocol: 'http:' | 'https:', standard: number) =>
    (options: ClientRequestArgs): URL | undefined =>
      proxyFor(
        { protocol, host: options.host ?? '', port: Number(options.port ?? standard) },
        environment,
      )
  const kept = { keepAlive: true, maxSockets: 50 }
  return {
    httpAgent: new TunnellingHttpAgent(kept, of('http:', 80)),
    httpsAgent: new TunnellingHttpsAgent(kept, of('https:', 443)),
  }
}

/**
 * The SDK warns on stderr of what its later versions will ask of Node. The version is pinned, and runs on
 * every Node that this tool does: there is nothing that a user could do.
 */
export function withoutVersionWarning(environment: NodeJS.ProcessEnv): void {
  environment['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true'
}
