import type {
  AccessAnalyzerClient,
  CheckAccessNotGrantedCommandOutput,
  Location,
  PathElement as SdkPathElement,
  Position,
  ValidatePolicyCommandInput,
  ValidatePolicyFinding,
} from '@aws-sdk/client-accessanalyzer'
import type { PathElement, ServiceLocation, ValidationFinding } from '../validate/finding.ts'
import type { AccessAnalyzerService, CheckResult, ServiceAnswer } from '../validate/port.ts'
import { refusal } from './access-analyzer-refusal.ts'

export interface AccessAnalyzerOptions {
  /** The checks are alike in every Region of a partition; the client's own default where undefined. */
  readonly region: string | undefined
  /** Milliseconds for one call with all its retries. */
  readonly timeout?: number
  /** Tries of one call; CI shares the account's quota with others. */
  readonly maxAttempts?: number
}

type Sdk = typeof import('@aws-sdk/client-accessanalyzer')

/** More pages than any policy has findings: a service that never ends is not followed. */
const mostPages = 100

/**
 * IAM Access Analyzer through the AWS SDK, which is loaded with the first call. Credentials and endpoint
 * (`AWS_ENDPOINT_URL_ACCESSANALYZER`) come from where the SDK looks for them, proxies from the environment.
 */
export function accessAnalyzer(options: AccessAnalyzerOptions): AccessAnalyzerService {
  const timeout = options.timeout ?? 60_000
  let opened: Promise<{ readonly sdk: Sdk; readonly client: AccessAnalyzerClient }> | undefined
  const open = () => (opened ??= openClient(options))
  const call = async <T>(
    run: (sdk: Sdk, client: AccessAnalyzerClient, signal: AbortSignal) => Promise<T>,
  ): Promise<ServiceAnswer<T>> => {
    try {
      const { sdk, client } = await open()
      return { kind: 'answered', value: await run(sdk, client, AbortSignal.timeout(timeout)) }
    } catch (error) {
      return refusal('IAM Access Analyzer', error)
    }
  }
  return {
    validatePolicy: (request) =>
      call(async (sdk, client, abortSignal) => {
        const findings: ValidationFinding[] = []
        let nextToken: string | undefined
        for (let page = 0; page < mostPages; page += 1) {
          const input = {
            policyDocument: request.text,
            policyType: request.policyType,
            ...(request.policyType === 'RESOURCE_POLICY' && request.resourceType !== undefined
              ? { validatePolicyResourceType: request.resourceType }
              : {}),
            ...(nextToken === undefined ? {} : { nextToken }),
          } as ValidatePolicyCommandInput
          const output = await client.send(new sdk.ValidatePolicyCommand(input), { abortSignal })
          if (output.findings === undefined) throw new SyntaxError('an answer without findings')
          findings.push(...output.findings.map(readFinding))
          if (output.nextToken === undefined || output.nextToken === nextToken) return findings
          nextToken = output.nextToken
        }
        throw new SyntaxError(`more than ${mostPages} pages`)
      }),
    checkNoNewAccess: ({ base, head, policyType }) =>
      call(async (sdk, client, abortSignal) => {
        const input = { existingPolicyDocument: base, newPolicyDocument: head, policyType }
        return readCheck(await client.send(new sdk.CheckNoNewAccessCommand(input), { abortSignal }))
      }),
    checkAccessNotGranted: ({ text, policyType, actions, resources }) =>
      call(async (sdk, client, abortSignal) => {
        const access = {
          ...(actions.length > 0 ? { actions: [...actions] } : {}),
          ...(resources.length > 0 ? { resources: [...resources] } : {}),
        }
        const input = { policyDocument: text, policyType, access: [access] }
        return readCheck(
          await client.send(new sdk.CheckAccessNotGrantedCommand(input), { abortSignal }),
        )
      }),
    checkNoPublicAccess: ({ text, resourceType }) =>
      call(async (sdk, client, abortSignal) => {
        const input = {
          policyDocument: text,
          resourceType,
        } as ConstructorParameters<Sdk['CheckNoPublicAccessCommand']>[0]
        return readCheck(
          await client.send(new sdk.CheckNoPublicAccessCommand(input), { abortSignal }),
        )
      }),
  }
}

/** Variables by which credentials are given to a process; the SDK looks in further places. */
const credentialVariables = [
  'AWS_ACCESS_KEY_ID',
  'AWS_PROFILE',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
] as const

/**
 * True where the environment names credentials. Without any, the SDK would end by asking the network for
 * an instance role, which on a runner outside AWS costs seconds and finds none.
 */
export function namesCredentials(
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return credentialVariables.some((name) => (environment[name] ?? '') !== '')
}

async function openClient(options: AccessAnalyzerOptions) {
  const [sdk, { proxyAgents, withoutVersionWarning }] = await Promise.all([
    import('@aws-sdk/client-accessanalyzer'),
    // The HTTP client of Node is not loaded by runs that never call.
    import('./proxy-agent.ts'),
  ])
  withoutVersionWarning(process.env)
  const agents = proxyAgents(process.env)
  const client = new sdk.AccessAnalyzerClient({
    ...(agents === undefined ? {} : { requestHandler: agents }),
    ...(options.region === undefined ? {} : { region: options.region }),
    maxAttempts: options.maxAttempts ?? 8,
    // What the environment asks of every AWS client holds here too.
    ...(process.env['AWS_RETRY_MODE'] === undefined ? { retryMode: 'adaptive' } : {}),
  })
  return { sdk, client }
}

function readFinding(finding: ValidatePolicyFinding): ValidationFinding {
  const type: string = finding.findingType ?? ''
  return {
    // The reference page's name for what the service calls WARNING.
    findingType: type === 'GENERAL_WARNING' ? 'WARNING' : type,
    issueCode: finding.issueCode ?? '',
    findingDetails: finding.findingDetails ?? '',
    learnMoreLink: finding.learnMoreLink ?? '',
    locations: (finding.locations ?? []).map(readLocation),
  }
}

function readLocation(location: Location): ServiceLocation {
  const position = (place: Position | undefined) => ({
    line: place?.line ?? 1,
    column: place?.column ?? 0,
    offset: place?.offset ?? 0,
  })
  return {
    path: (location.path ?? []).flatMap(readStep),
    span: { start: position(location.span?.start), end: position(location.span?.end) },
  }
}

function readStep(step: SdkPathElement): readonly PathElement[] {
  if (step.index !== undefined) return [{ index: step.index }]
  if (step.key !== undefined) return [{ key: step.key }]
  if (step.value !== undefined) return [{ value: step.value }]
  if (step.substring?.start === undefined || step.substring.length === undefined) return []
  return [{ substring: { start: step.substring.start, length: step.substring.length } }]
}

function readCheck(output: CheckAccessNotGrantedCommandOutput): CheckResult {
  const { result } = output
  if (result !== 'PASS' && result !== 'FAIL') throw new SyntaxError('an answer without a result')
  return {
    result,
    message: output.message ?? '',
    reasons: (output.reasons ?? []).map((reason) => ({
      description: reason.description ?? '',
      statementIndex: reason.statementIndex,
      statementId: reason.statementId,
    })),
  }
}
