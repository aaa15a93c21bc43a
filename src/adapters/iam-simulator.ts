import type { EvaluationResult, IAMClient } from '@aws-sdk/client-iam'
import type { ServiceAnswer } from '../validate/port.ts'
import type { PolicySimulator, SimulatedAccess } from '../validate/simulator-port.ts'
import { refusal } from './access-analyzer-refusal.ts'
import { proxyAgents, withoutVersionWarning } from './proxy-agent.ts'

export interface IamSimulatorOptions {
  /** The Region that names the partition; the client's own default where undefined. */
  readonly region: string | undefined
  /** Milliseconds for one simulation with all its pages and retries. */
  readonly timeout?: number
  readonly maxAttempts?: number
}

type Sdk = typeof import('@aws-sdk/client-iam')

const mostPages = 200

/** The IAM policy simulator through the AWS SDK, which is loaded with the first call; read-only. */
export function iamSimulator(options: IamSimulatorOptions): PolicySimulator {
  let opened: Promise<{ readonly sdk: Sdk; readonly client: IAMClient }> | undefined
  return {
    async simulate(request): Promise<ServiceAnswer<readonly SimulatedAccess[]>> {
      try {
        const { sdk, client } = await (opened ??= openClient(options))
        const abortSignal = AbortSignal.timeout(options.timeout ?? 120_000)
        const found: SimulatedAccess[] = []
        let marker: string | undefined
        for (let page = 0; page < mostPages; page += 1) {
          const output = await client.send(
            new sdk.SimulatePrincipalPolicyCommand({
              PolicySourceArn: request.principal,
              ActionNames: [...request.actions],
              ResourceArns: [...request.resources],
              ContextEntries: request.context.map((entry) => ({
                ContextKeyName: entry.key,
                ContextKeyType: entry.type,
                ContextKeyValues: [...entry.values],
              })),
              ...(marker === undefined ? {} : { Marker: marker }),
            }),
            { abortSignal },
          )
          found.push(...(output.EvaluationResults ?? []).flatMap(readResult))
          if (output.IsTruncated !== true || output.Marker === undefined)
            return { kind: 'answered', value: found }
          marker = output.Marker
        }
        throw new SyntaxError(`more than ${mostPages} pages`)
      } catch (error) {
        return refusal('The IAM policy simulator', error)
      }
    },
  }
}

async function openClient(options: IamSimulatorOptions) {
  const sdk = await import('@aws-sdk/client-iam')
  withoutVersionWarning(process.env)
  const agents = proxyAgents(process.env)
  const client = new sdk.IAMClient({
    ...(agents === undefined ? {} : { requestHandler: agents }),
    // IAM is global: any Region of the partition does.
    region: options.region ?? process.env['AWS_REGION'] ?? 'us-east-1',
    maxAttempts: options.maxAttempts ?? 8,
    ...(process.env['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
  })
  return { sdk, client }
}

/** One row a resource; without rows by resource the result speaks for the one that was asked. */
function readResult(result: EvaluationResult): readonly SimulatedAccess[] {
  const shared = {
    action: result.EvalActionName ?? '',
    allowedByOrganization: result.OrganizationsDecisionDetail?.AllowedByOrganizations,
  }
  const specific = result.ResourceSpecificResults ?? []
  if (specific.length === 0)
    return [
      {
        ...shared,
        resource: result.EvalResourceName ?? '*',
        decision: readDecision(result.EvalDecision),
        missingContext: result.MissingContextValues ?? [],
        allowedByBoundary: result.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
      },
    ]
  return specific.map((row) => ({
    ...shared,
    resource: row.EvalResourceName ?? '*',
    decision: readDecision(row.EvalResourceDecision),
    missingContext: row.MissingContextValues ?? [],
    allowedByBoundary: row.PermissionsBoundaryDecisionDetail?.AllowedByPermissionsBoundary,
  }))
}

function readDecision(text: string | undefined): SimulatedAccess['decision'] {
  return text === 'allowed' || text === 'explicitDeny' ? text : 'implicitDeny'
}
