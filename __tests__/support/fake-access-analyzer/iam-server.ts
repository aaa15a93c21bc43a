import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface SimulatedRow {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  readonly missing?: readonly string[]
  readonly organization?: boolean
  readonly boundary?: boolean
}

export interface FakeIam {
  readonly url: string
  readonly requests: readonly URLSearchParams[]
  pageSize: number
  /** Errors for the coming requests, one each: HTTP status and code. */
  plan(errors: readonly (readonly [status: number, code: string])[]): void
  close(): Promise<void>
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** SimulatePrincipalPolicy of IAM (awsQuery) on loopback, with the limits of its model. */
export async function startFakeIam(
  decide: (action: string, resource: string, form: URLSearchParams) => SimulatedRow,
): Promise<FakeIam> {
  const requests: URLSearchParams[] = []
  let planned: (readonly [number, string])[] = []
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const form = new URLSearchParams(Buffer.concat(chunks).toString('utf8'))
      const send = (status: number, body: string) => {
        response.writeHead(status, { 'content-type': 'text/xml' })
        response.end(body)
      }
      const fail = (status: number, code: string) => {
        send(
          status,
          `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${code}</Message></Error><RequestId>1</RequestId></ErrorResponse>`,
        )
      }
      requests.push(form)
      const fault = planned.shift()
      if (fault !== undefined) {
        fail(...fault)
        return
      }
      const actions = members(form, 'ActionNames')
      const source = form.get('PolicySourceArn') ?? ''
      const isRead =
        form.get('Action') === 'SimulatePrincipalPolicy' && form.get('Version') === '2010-05-08'
      if (!isRead || !/^arn:aws[a-z-]*:iam::\d{12}:(?:role|user|group)\//.test(source)) {
        fail(400, 'InvalidInput')
        return
      }
      if (actions.length === 0 || actions.some((action) => /[*?]/.test(action))) {
        fail(400, 'InvalidInput')
        return
      }
      const rows = actions.flatMap((action) =>
        members(form, 'ResourceArns').map((resource) => decide(action, resource, form)),
      )
      const start = Number(form.get('Marker') ?? 0)
      const page = rows.slice(start, start + fake.pageSize)
      const next = start + fake.pageSize
      const more = next < rows.length
      send(
        200,
        `<SimulatePrincipalPolicyResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><SimulatePrincipalPolicyResult><IsTruncated>${more}</IsTruncated>${
          more ? `<Marker>${next}</Marker>` : ''
        }<EvaluationResults>${page.map(member).join('')}</EvaluationResults></SimulatePrincipalPolicyResult></SimulatePrincipalPolicyResponse>`,
      )
    })
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const fake: FakeIam = {
    url: `http://127.0.0.1:${port}`,
    requests,
    pageSize: 100,
    plan(errors) {
      planned = [...errors]
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

export function members(form: URLSearchParams, name: string): readonly string[] {
  const found: string[] = []
  for (let index = 1; form.has(`${name}.member.${index}`); index += 1)
    found.push(form.get(`${name}.member.${index}`) ?? '')
  return found
}

function member(row: SimulatedRow): string {
  const detail = (element: string, inner: string, value: boolean | undefined) =>
    value === undefined ? '' : `<${element}><${inner}>${value}</${inner}></${element}>`
  return `<member><EvalActionName>${escape(row.action)}</EvalActionName><EvalResourceName>${escape(row.resource)}</EvalResourceName><EvalDecision>${row.decision}</EvalDecision><MissingContextValues>${(
    row.missing ?? []
  )
    .map((key) => `<member>${escape(key)}</member>`)
    .join(
      '',
    )}</MissingContextValues>${detail('OrganizationsDecisionDetail', 'AllowedByOrganizations', row.organization)}${detail('PermissionsBoundaryDecisionDetail', 'AllowedByPermissionsBoundary', row.boundary)}</member>`
}
