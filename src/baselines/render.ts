import { stringify } from 'yaml'
import type { BaselineGrant, ResolvedBaseline } from '../model/baseline.ts'
import type { PolicyKind } from '../model/policy.ts'
import { policyText, type PolicyStatement } from './policy-text.ts'
import {
  cloudFormationRole,
  openPartition,
  terraformRole,
  trustPolicy,
  type RoleToRender,
} from './render-role.ts'

export type RenderFormat = 'terraform' | 'cloudformation' | 'cloudformation-yaml' | 'json'

/** One file to write, and the placeholders that nothing fills. */
export interface RenderedFile {
  readonly name: string
  readonly text: string
}

export interface RenderedBaseline {
  readonly files: readonly RenderedFile[]
  /** Names of placeholders that are still in the text. */
  readonly unfilled: readonly string[]
  /** AWS-managed policies that a role needs besides and that the files cannot attach. */
  readonly attach: readonly string[]
}

/** Characters of a managed policy that count: all but white space (IAM quotas). */
const managedPolicyQuota = 6144

const countedSize = (text: string): number => text.replace(/\s/g, '').length

/** The Sid of the n-th grant: the vendor's, else what it is for; the same for the same choice. */
function sidsOf(grants: readonly BaselineGrant[]): readonly string[] {
  const taken = new Map<string, number>()
  return grants.map((grant) => {
    const service = grant.actions[0]?.split(':')[0] ?? 'Statement'
    const services = new Set(grant.actions.map((action) => action.split(':')[0]))
    const subject = grant.feature ?? (services.size === 1 ? service : 'baseline')
    const own = grant.sid ?? pascal(`${grant.effect === 'Deny' ? 'deny-' : ''}${subject}`)
    const seen = taken.get(own) ?? 0
    taken.set(own, seen + 1)
    if (seen === 0) return own
    return `${own}${/\d$/.test(own) ? 'No' : ''}${String(seen + 1)}`
  })
}

export const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

const fill = (text: string, values: ReadonlyMap<string, string>): string =>
  text.replaceAll(/\$\{([A-Za-z0-9_]+)\}/g, (whole, name: string) => values.get(name) ?? whole)

function statementOf(
  grant: BaselineGrant,
  sid: string,
  values: ReadonlyMap<string, string>,
): PolicyStatement {
  const texts = (list: readonly string[] | undefined): readonly string[] =>
    (list ?? []).map((text) => fill(text, values))
  return {
    sid,
    effect: grant.effect,
    actions: grant.notActions ?? grant.actions,
    negatedActions: grant.notActions !== undefined,
    resources:
      grant.notResources === undefined ? texts(grant.resources) : texts(grant.notResources),
    negatedResources: grant.notResources !== undefined,
    condition: Object.entries(grant.condition ?? {}).map(([operator, keys]) => ({
      operator,
      keys: Object.entries(keys).map(([key, list]) => ({
        key: fill(key, values),
        values: texts(list),
      })),
    })),
    principals: Object.entries(grant.principals ?? {}).map(([type, list]) => ({
      type,
      values: texts(list),
    })),
  }
}

/** Statements of one policy each below the quota; a statement too large for one policy is cut between its actions. */
function split(statements: readonly PolicyStatement[]): readonly (readonly PolicyStatement[])[] {
  const policies: PolicyStatement[][] = []
  let current: PolicyStatement[] = []
  const fits = (list: readonly PolicyStatement[]): boolean =>
    countedSize(policyText(list)) <= managedPolicyQuota
  const pieces = statements.flatMap((statement) =>
    fits([statement]) ? [statement] : cut(statement, fits),
  )
  for (const statement of pieces) {
    if (current.length > 0 && !fits([...current, statement])) {
      policies.push(current)
      current = []
    }
    current.push(statement)
  }
  if (current.length > 0) policies.push(current)
  return policies
}

function cut(
  statement: PolicyStatement,
  fits: (list: readonly PolicyStatement[]) => boolean,
): readonly PolicyStatement[] {
  const size = countedSize(policyText([statement]))
  const count = Math.ceil(size / (managedPolicyQuota - 500))
  const length = Math.max(1, Math.ceil(statement.actions.length / count))
  const pieces: PolicyStatement[] = []
  for (let at = 0; at < statement.actions.length; at += length) {
    const sid = at === 0 ? statement.sid : `${statement.sid}Part${String(pieces.length + 1)}`
    pieces.push({ ...statement, sid, actions: statement.actions.slice(at, at + length) })
  }
  return pieces.every((piece) => fits([piece]) || piece.actions.length === 1)
    ? pieces
    : pieces.flatMap((piece) => (fits([piece]) ? [piece] : cut(piece, fits)))
}

/** Terraform reads `${…}` and `%{…}` as templates: what is left of them is written so that it stays text. */
const forTerraform = (json: string): string =>
  json.replaceAll('${', () => '$${').replaceAll('%{', '%%{')

const indent = (text: string, by: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 || line === '' ? line : by + line))
    .join('\n')

/** How a policy of each kind is declared; kinds that are left out are managed policies. */
interface Declaration {
  readonly terraform: {
    readonly type: string
    readonly attribute: string
    readonly lines: readonly string[]
  }
  readonly cloudFormation: {
    readonly type: string
    readonly property: string
    readonly properties: Readonly<Record<string, string>>
  }
}

const managed: Declaration = {
  terraform: { type: 'aws_iam_policy', attribute: 'policy', lines: ['name'] },
  cloudFormation: { type: 'AWS::IAM::ManagedPolicy', property: 'PolicyDocument', properties: {} },
}

const declarations: ReadonlyMap<PolicyKind, Declaration> = new Map([
  [
    'resource',
    {
      terraform: { type: 'aws_kms_key', attribute: 'policy', lines: [] },
      cloudFormation: { type: 'AWS::KMS::Key', property: 'KeyPolicy', properties: {} },
    },
  ],
  [
    'service-control',
    {
      terraform: { type: 'aws_organizations_policy', attribute: 'content', lines: ['name'] },
      cloudFormation: {
        type: 'AWS::Organizations::Policy',
        property: 'Content',
        properties: { Name: 'ServiceControlPolicy', Type: 'SERVICE_CONTROL_POLICY' },
      },
    },
  ],
])

function terraformFile(
  kind: PolicyKind,
  name: string,
  policies: readonly string[],
  arns: readonly string[],
  role: RoleToRender | undefined,
): string {
  const { type, attribute, lines } = (declarations.get(kind) ?? managed).terraform
  const labels = policies.map((_, index) =>
    policies.length === 1 ? name : `${name}_${String(index + 1)}`,
  )
  const blocks = policies.map((policy, index) => {
    const label = labels[index] ?? name
    return [
      `resource "${type}" "${label}" {`,
      ...(lines.includes('name') ? [`  name = "${label.replaceAll('_', '-')}"`] : []),
      `  ${attribute} = jsonencode(${indent(forTerraform(policy), '  ')})`,
      '}',
    ].join('\n')
  })
  const asText = (json: string): string => indent(forTerraform(json), '  ')
  const own = role === undefined ? [] : terraformRole(role, name, labels, asText)
  const bound = attachments(
    name,
    arns,
    role === undefined ? undefined : `aws_iam_role.${name}.name`,
  )
  return [...own, ...blocks, ...bound].map((block) => `${block}\n`).join('\n')
}

/** Attachments to `role`, or to one that a variable names; a partition that is left open is that of the provider. */
function attachments(
  name: string,
  arns: readonly string[],
  role: string | undefined,
): readonly string[] {
  if (arns.length === 0) return []
  const own = `data.aws_partition.${name}.partition`
  const lines = arns.map((arn) => arn.replace(openPartition, () => `arn:\${${own}}:`))
  return [
    ...(role === undefined
      ? [`variable "${name}_role" {\n  description = "Name of the role"\n  type        = string\n}`]
      : []),
    ...(lines.some((line) => line.includes(own)) ? [`data "aws_partition" "${name}" {}`] : []),
    ...lines.map((arn) =>
      [
        `resource "aws_iam_role_policy_attachment" "${name}_${nameOfPolicy(arn)}" {`,
        `  role       = ${role ?? `var.${name}_role`}`,
        `  policy_arn = "${arn}"`,
        '}',
      ].join('\n'),
    ),
  ]
}

const nameOfPolicy = (arn: string): string =>
  (arn.split('/').at(-1) ?? arn).replaceAll(/[^A-Za-z0-9]+/g, '_')

function cloudFormationFile(
  resolved: ResolvedBaseline,
  policies: readonly string[],
  fillText: (text: string) => string,
  roleName: string | undefined,
): object {
  const { kind } = resolved.baseline
  const name = pascal(resolved.baseline.id)
  const { type, property, properties } = (declarations.get(kind) ?? managed).cloudFormation
  const resources = policies.map((policy, index): readonly [string, unknown] => [
    policies.length === 1 ? name : `${name}${String(index + 1)}`,
    { Type: type, Properties: { ...properties, [property]: JSON.parse(policy) as unknown } },
  ])
  const names = resources.map(([own]) => own)
  // Managed policies need a role; without a name it is written where the vendor says who assumes it.
  const isWritten =
    roleName !== undefined ||
    (resolved.managedPolicies.length > 0 && trustPolicy({ resolved, fill: fillText }) !== undefined)
  const role = isWritten
    ? cloudFormationRole({ resolved, name: roleName, fill: fillText }, names)
    : undefined
  return {
    AWSTemplateFormatVersion: '2010-09-09',
    ...(role === undefined || Object.keys(role.parameters).length === 0
      ? {}
      : { Parameters: role.parameters }),
    Resources: Object.fromEntries(
      role === undefined ? resources : [...resources, [`${name}Role`, role.resource]],
    ),
  }
}

/** CloudFormation reads YAML 1.1, in which `on` and `2012-10-17` are no texts unless they are quoted. */
const templateFile = (name: string, template: object, isYaml: boolean): RenderedFile =>
  isYaml
    ? {
        name: `${name}.template.yaml`,
        text: stringify(template, { version: '1.1', lineWidth: 0, aliasDuplicateObjects: false }),
      }
    : { name: `${name}.template.json`, text: `${JSON.stringify(template, undefined, 2)}\n` }

/** Grants to write: what is required, the first variant of each group that is not pinned, and disputed actions. */
export function grantsToRender(resolved: ResolvedBaseline): readonly BaselineGrant[] {
  return [
    ...resolved.required,
    ...resolved.alternatives.flatMap((group) => group.variants[0]?.grants ?? []),
    ...resolved.contested,
  ].filter((grant) => grant.actions.length > 0 || grant.notActions !== undefined)
}

/**
 * A baseline as policies, each below the managed-policy quota of 6,144 characters without white space.
 * Placeholders are filled by name; those without a value stay as `${Name}` and are named. With `roleName` a role that
 * has the policies and is bound to the baseline is written besides, where the format is not JSON.
 */
export function renderBaseline(
  resolved: ResolvedBaseline,
  format: RenderFormat,
  placeholders: ReadonlyMap<string, string>,
  roleName?: string,
): RenderedBaseline {
  const grants = grantsToRender(resolved)
  const sids = sidsOf(grants)
  const statements = grants.map((grant, index) =>
    statementOf(grant, sids[index] ?? 'Statement', placeholders),
  )
  const arns = resolved.managedPolicies.map(({ arn }) => fill(arn, placeholders))
  const pieces =
    resolved.baseline.kind === 'identity' || resolved.baseline.kind === 'boundary'
      ? split(statements)
      : [statements]
  const policies = pieces.map((piece) => policyText(piece))
  const fillText = (text: string): string => fill(text, placeholders)
  const trust = roleName === undefined ? undefined : trustPolicy({ resolved, fill: fillText })
  const left = new Set(
    [...policies, ...(trust === undefined ? [] : [JSON.stringify(trust)])].flatMap((policy) =>
      [...policy.matchAll(/\$\{([A-Za-z0-9_]+)\}/g)].map((match) => match[1] ?? ''),
    ),
  )
  const name = resolved.baseline.id.replaceAll(/[^A-Za-z0-9]+/g, '_')
  const files: readonly RenderedFile[] =
    format === 'terraform'
      ? [
          {
            name: `${name}.tf`,
            text: terraformFile(
              resolved.baseline.kind,
              name,
              policies,
              arns,
              roleName === undefined ? undefined : { name: roleName, resolved, fill: fillText },
            ),
          },
        ]
      : format === 'cloudformation' || format === 'cloudformation-yaml'
        ? [
            templateFile(
              name,
              cloudFormationFile(resolved, policies, fillText, roleName),
              format === 'cloudformation-yaml',
            ),
          ]
        : policies.map((policy, index) => ({
            name: policies.length === 1 ? `${name}.json` : `${name}_${String(index + 1)}.json`,
            text: `${policy}\n`,
          }))
  const isAttached =
    format === 'terraform' ||
    (format !== 'json' && (resolved.trust.length > 0 || roleName !== undefined))
  return { files, unfilled: [...left].sort(), attach: isAttached ? [] : arns }
}
