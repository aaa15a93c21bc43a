import type { ResolvedBaseline } from '../model/baseline.ts'

type Json = string | readonly Json[] | { readonly [key: string]: Json }

/** A role that carries what a baseline asks for, in the terms of both languages. */
export interface RoleToRender {
  /** The name that IAM shows. */
  readonly name: string
  readonly resolved: ResolvedBaseline
  /** Fills the placeholders of a text. */
  readonly fill: (text: string) => string
}

/** `veeam/backup-for-aws/worker@10 file-recovery`: what binds the role; undefined where no comment can say it. */
export function bindingText({
  baseline,
  version,
  edition,
  features,
}: ResolvedBaseline): string | undefined {
  // A comment names no edition: the first is meant.
  if (edition !== undefined && edition !== baseline.editions[0]) return undefined
  const at = version === undefined ? '' : `@${version}`
  const named = features.length === 0 && baseline.features.length > 0 ? ['none'] : features
  return [`${baseline.id}${at}`, ...named].join(' ')
}

/** The same as an entry of `bindings` in the configuration, for the files or the principal that `subject` says. */
export function bindingLines(
  { baseline, version, edition, features }: ResolvedBaseline,
  subject: string,
): readonly string[] {
  return [
    'bindings:',
    `  - ${subject}`,
    `    baseline: ${baseline.id}`,
    ...(version === undefined ? [] : [`    version: "${version}"`]),
    ...(edition === undefined ? [] : [`    edition: ${edition}`]),
    ...(baseline.features.length === 0 && features.length === 0
      ? []
      : [`    features: [${features.join(', ')}]`]),
  ]
}

/** The name of the variable or parameter of who may assume a role of which the vendor does not say it. */
const trusted = { terraform: 'trusted_principal_arn', cloudFormation: 'TrustedPrincipalArn' }

/** The trust policy: of alternatives the first. Undefined where the vendor says nothing of who assumes the role. */
export function trustPolicy({ resolved, fill }: Omit<RoleToRender, 'name'>): Json | undefined {
  const seen = new Set<string>()
  const requirements = resolved.trust.filter(({ alternative, self }) => {
    // A role that does not exist yet cannot be named in its own trust policy.
    if (self === true) return false
    if (alternative === undefined) return true
    if (seen.has(alternative)) return false
    seen.add(alternative)
    return true
  })
  if (requirements.length === 0) return undefined
  const texts = (list: readonly string[]): Json => {
    const [only, ...more] = list.map(fill)
    return only !== undefined && more.length === 0 ? only : list.map(fill)
  }
  return {
    Version: '2012-10-17',
    Statement: requirements.map(({ principals, actions, condition }) => ({
      Effect: 'Allow',
      Principal: Object.fromEntries(
        Object.entries(principals).map(([type, list]) => [type, texts(list)]),
      ),
      Action: texts(actions),
      ...(condition === undefined
        ? {}
        : {
            Condition: Object.fromEntries(
              Object.entries(condition).map(([operator, keys]) => [
                operator,
                Object.fromEntries(
                  Object.entries(keys).map(([key, values]) => [fill(key), texts(values)]),
                ),
              ]),
            ),
          }),
    })),
  }
}

const allowing = (principal: Json): Json => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: principal }, Action: 'sts:AssumeRole' }],
})

/** Terraform blocks: the role under the comment that binds it, and its attachments. */
export function terraformRole(
  role: RoleToRender,
  label: string,
  own: readonly string[],
  policyBlock: (json: string) => string,
): readonly string[] {
  const binding = bindingText(role.resolved)
  const told = trustPolicy(role)
  const marker = '\uE000'
  const trust = policyBlock(JSON.stringify(told ?? allowing(marker), undefined, 2)).replace(
    `"${marker}"`,
    `var.${trusted.terraform}`,
  )
  return [
    ...(told === undefined
      ? [
          `variable "${trusted.terraform}" {\n  description = "Who assumes ${role.name}"\n  type        = string\n}`,
        ]
      : []),
    [
      ...(binding === undefined ? [] : [`# iam-baseline: ${binding}`]),
      `resource "aws_iam_role" "${label}" {`,
      `  name               = "${role.name}"`,
      `  assume_role_policy = jsonencode(${trust})`,
      '}',
    ].join('\n'),
    ...own.map((policy) =>
      [
        `resource "aws_iam_role_policy_attachment" "${policy}" {`,
        `  role       = aws_iam_role.${label}.name`,
        `  policy_arn = aws_iam_policy.${policy}.arn`,
        '}',
      ].join('\n'),
    ),
  ]
}

export const openPartition = /^arn:\$\{[A-Za-z0-9]+\}:/

/** The role as a CloudFormation resource, and the parameter that it needs, if any. */
export function cloudFormationRole(
  role: Omit<RoleToRender, 'name'> & { readonly name: string | undefined },
  own: readonly string[],
): { readonly resource: Json; readonly parameters: Readonly<Record<string, Json>> } {
  const { resolved, name, fill } = role
  const told = trustPolicy(role)
  const binding = name === undefined ? undefined : bindingText(resolved)
  return {
    parameters:
      told === undefined
        ? { [trusted.cloudFormation]: { Type: 'String', Description: 'Who assumes the role' } }
        : {},
    resource: {
      Type: 'AWS::IAM::Role',
      ...(binding === undefined ? {} : { Metadata: { IamBaseline: binding } }),
      Properties: {
        ...(name === undefined ? {} : { RoleName: name }),
        AssumeRolePolicyDocument: told ?? allowing({ Ref: trusted.cloudFormation }),
        ManagedPolicyArns: [
          ...resolved.managedPolicies.map(({ arn }): Json => {
            const filled = fill(arn)
            return openPartition.test(filled)
              ? { 'Fn::Sub': filled.replace(openPartition, () => 'arn:${AWS::Partition}:') }
              : filled
          }),
          ...own.map((policy): Json => ({ Ref: policy })),
        ],
      },
    },
  }
}
