import connectors from './sam-connectors.json' with { type: 'json' }
import managedPaths from './sam-managed-paths.json' with { type: 'json' }
import policyTemplates from './sam-policy-templates.json' with { type: 'json' }

/** A statement as the tables have it: `${Name}` stands for a parameter, `%{Source.Arn}` for an end of a connector. */
export interface SamStatement {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly principal?: Readonly<Record<string, string>>
  readonly condition?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

/** A policy template of AWS SAM. Facts of aws/serverless-application-model at 7000d0a3. */
export interface SamPolicyTemplate {
  readonly parameters: readonly string[]
  readonly statements: readonly SamStatement[]
}

/** What a connector between two types grants, by `Read` and `Write`. */
export interface SamConnector {
  readonly source: string
  readonly destination: string
  readonly type:
    | 'AWS_IAM_ROLE_MANAGED_POLICY'
    | 'AWS_SQS_QUEUE_POLICY'
    | 'AWS_SNS_TOPIC_POLICY'
    | 'AWS_LAMBDA_PERMISSION'
  /** True where the source's role gets the policy, else the destination's. */
  readonly attachedToSource: boolean
  readonly access: Readonly<Record<string, readonly SamStatement[] | SamLambdaPermission>>
}

export interface SamLambdaPermission {
  readonly action: string
  readonly principal: string
  readonly sourceArn: string
  readonly sourceAccount?: string
}

const templates: ReadonlyMap<string, SamPolicyTemplate> = new Map(
  Object.entries(policyTemplates as Readonly<Record<string, SamPolicyTemplate>>),
)

export function samPolicyTemplate(name: string): SamPolicyTemplate | undefined {
  return templates.get(name)
}

export function samConnector(source: string, destination: string): SamConnector | undefined {
  return (connectors as unknown as readonly SamConnector[]).find(
    (row) => row.source === source && row.destination === destination,
  )
}

const pathOf: ReadonlyMap<string, string> = new Map(
  Object.entries(managedPaths as Readonly<Record<string, readonly string[]>>).flatMap(
    ([path, names]) => names.map((name) => [name, path] as const),
  ),
)

/** The ARN of an AWS-managed policy by its name, as SAM looks it up; any other text is itself. */
export function managedPolicyArn(name: string, partition: string): string {
  const path = pathOf.get(name)
  if (path === undefined) return name
  return `arn:${partition}:iam::aws:policy/${path === '' ? '' : `${path}/`}${name}`
}
