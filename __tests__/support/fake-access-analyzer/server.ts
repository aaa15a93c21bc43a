import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ValidationFinding } from '../../../src/validate/finding.ts'
import type { CheckResult } from '../../../src/validate/port.ts'
import { bodyFault, operations } from './model.ts'

/** What the next requests meet in place of an answer, in order; `ok` lets one through. */
export type Fault =
  'ok' | 'throttle' | 'unprocessable' | 'server-error' | 'denied' | 'invalid' | 'hang' | 'truncated'

export interface FakeAnswers {
  readonly findings: (body: Readonly<Record<string, string>>) => readonly ValidationFinding[]
  /** PASS or FAIL of the three checks, with reasons or without. */
  readonly passes: (path: string, body: Readonly<Record<string, unknown>>) => boolean | CheckResult
}

export interface FakeAccessAnalyzer {
  readonly url: string
  /** Path and body of every request that was understood, retries included. */
  readonly requests: readonly { readonly path: string; readonly body: Record<string, unknown> }[]
  /**
   * Faults for the coming requests, one each; `always` for all that have none of their own. With `path`
   * only requests of that operation meet them. Earlier plans are forgotten, unless one is for a path and
   * this is for another.
   */
  plan(faults: readonly Fault[], always?: Fault, path?: string): void
  pageSize: number
  close(): Promise<void>
}

const longestPolicy = 32_768

/** IAM Access Analyzer on loopback: the four policy operations, the limits, and faults on demand. */
export async function startFakeAccessAnalyzer(answers: FakeAnswers): Promise<FakeAccessAnalyzer> {
  const requests: { path: string; body: Record<string, unknown> }[] = []
  const plans = new Map<string, { readonly faults: Fault[]; readonly always: Fault }>()
  const faultOf = (path: string): Fault => {
    const plan = plans.get(path) ?? plans.get('')
    return plan?.faults.shift() ?? plan?.always ?? 'ok'
  }
  const server = createServer((request, response) => {
    void read(request).then((text) => answer(request, response, text))
  })
  const answer = (request: IncomingMessage, response: ServerResponse, text: string): void => {
    const url = new URL(request.url ?? '/', 'http://fake')
    const fail = (status: number, type: string, body: object) =>
      send(response, status, JSON.stringify(body), { 'x-amzn-errortype': type })
    const shape = Object.hasOwn(operations, url.pathname) ? operations[url.pathname] : undefined
    if (request.method !== 'POST' || shape === undefined) {
      fail(404, 'UnknownOperationException', { message: 'no such operation' })
      return
    }
    if (
      !/Credential=[^,]*\/access-analyzer\/aws4_request/.test(request.headers.authorization ?? '')
    ) {
      fail(403, 'MissingAuthenticationTokenException', { message: 'not signed' })
      return
    }
    const body = parsed(text)
    const fault = bodyFault(shape, body)
    const refuse = (field: string, message: string) =>
      fail(400, 'ValidationException', {
        message,
        reason: 'fieldValidationFailed',
        fieldList: [{ name: field, message }],
      })
    if (fault !== undefined) {
      refuse(fault, `${fault} is not as the model says`)
      return
    }
    const fields = body as Record<string, unknown>
    requests.push({ path: url.pathname, body: fields })
    switch (faultOf(url.pathname)) {
      case 'throttle': {
        send(response, 429, JSON.stringify({ message: 'Rate exceeded' }), {
          'x-amzn-errortype': 'ThrottlingException',
          'retry-after': '0',
        })
        return
      }
      case 'unprocessable': {
        fail(422, 'UnprocessableEntityException', { message: 'try again' })
        return
      }
      case 'server-error': {
        fail(500, 'InternalServerException', { message: 'internal' })
        return
      }
      case 'denied': {
        fail(403, 'AccessDeniedException', { message: 'not authorized' })
        return
      }
      case 'invalid': {
        refuse('policyDocument', 'The policy cannot be read')
        return
      }
      case 'hang':
        return
      case 'truncated': {
        send(response, 200, '{"findings": [{"findingType": "ERR', {})
        return
      }
      case 'ok':
    }
    for (const [name, value] of Object.entries(fields)) {
      if (name.endsWith('Document') && String(value).length > longestPolicy) {
        refuse(name, 'The policy document is too long')
        return
      }
    }
    if (url.pathname === '/policy/validation') {
      const all = answers.findings(fields as Record<string, string>)
      const size = Number(url.searchParams.get('maxResults') ?? fake.pageSize)
      const start = Number(url.searchParams.get('nextToken') ?? 0)
      const next = start + size < all.length ? String(start + size) : undefined
      send(
        response,
        200,
        JSON.stringify({ findings: all.slice(start, start + size), nextToken: next }),
        {},
      )
      return
    }
    const verdict = answers.passes(url.pathname, fields)
    const passed = typeof verdict === 'boolean' ? verdict : verdict.result === 'PASS'
    const reasons = passed
      ? []
      : [{ description: 'In the statement with index: 0.', statementIndex: 0 }]
    const told =
      typeof verdict === 'boolean'
        ? { result: passed ? 'PASS' : 'FAIL', message: 'checked', reasons }
        : verdict
    send(response, 200, JSON.stringify(told), {})
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const fake: FakeAccessAnalyzer = {
    url: `http://127.0.0.1:${port}`,
    requests,
    pageSize: 100,
    plan(faults, always = 'ok', path = '') {
      if (path === '') plans.clear()
      plans.set(path, { faults: [...faults], always })
    },
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
  return fake
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  headers: Readonly<Record<string, string>>,
): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    'x-amzn-requestid': '00000000-0000-4000-8000-000000000000',
    ...headers,
  })
  response.end(body)
}
