import type { Principal } from '../../../model/estate.ts'
import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { policySize } from '../../policy-size.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** IAM and STS quotas, characters without white space: docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html. */
const managedPolicy = 6_144
const inlineOf = { role: 10_240, user: 2_048, group: 5_120 } as const
const trustPolicy = 2_048
const controlPolicy = 5_120
const attachedPolicies = 10

const managedTypes = new Set([
  'aws_iam_policy',
  'awscc_iam_managed_policy',
  'AWS::IAM::ManagedPolicy',
])

export const sizeQuota: Rule = {
  id: 'policy/size-quota',
  summary: 'A policy is larger than IAM takes',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The document, or all inline policies of the principal together, have more characters than IAM’s quota; or more managed policies are attached than IAM takes by default.',
    why: 'The deployment fails. Vendors split their lists for this reason.',
    fix: 'Split the document into several managed policies: `iam-baseline baseline render` does it.',
    bad: {
      file: 'main.tf',
      text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [for i in range(700) : "s3:Get${i}"], Resource = "*" }] })\n}\n',
    },
    good: {
      file: 'main.tf',
      text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
    },
    references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html'],
  },
  *check(context) {
    for (const document of context.estate.documents) {
      const quota = quotaOf(document)
      if (quota !== undefined) yield* tooLarge(document, quota)
    }
    for (const principal of context.estate.principals) {
      yield* inlineTogether(context, principal)
      yield* tooManyAttached(principal)
    }
  },
}

function quotaOf(document: PolicyDocument): number | undefined {
  if (document.site.resourceType === undefined) return undefined
  if (document.kind === 'trust') return trustPolicy
  if (document.kind === 'service-control' || document.kind === 'resource-control')
    return controlPolicy
  return managedTypes.has(document.site.resourceType) ? managedPolicy : undefined
}

function* tooLarge(document: PolicyDocument, quota: number): Iterable<Report> {
  const size = policySize(document)
  if (size.characters <= quota) return
  const { root, address, property, span } = document.site
  yield {
    primary: { span, text: `${size.characters} characters` },
    message: `\`${address}\` has ${size.atLeast ? 'at least ' : ''}${size.characters} characters; IAM takes ${quota}`,
    advice: 'Split it into several policies.',
    key: [root, address, property, 'size'].join('|'),
    atoms: [[root, address, property, 'size'].join('|')],
    addresses: [address],
  }
}

function* inlineTogether(context: CheckContext, principal: Principal): Iterable<Report> {
  const { kind } = principal
  if (kind !== 'role' && kind !== 'user' && kind !== 'group') return
  const inline = principal.attached.filter(
    (entry) => entry.how !== 'managed' && entry.guards.length === 0,
  )
  const sizes = [...new Set(inline.map((entry) => entry.document))].flatMap((index) => {
    const document = context.estate.documents[index]
    return document === undefined ? [] : [policySize(document)]
  })
  const total = sizes.reduce((sum, size) => sum + size.characters, 0)
  const quota = inlineOf[kind]
  if (total <= quota) return
  const atLeast = sizes.some((size) => size.atLeast) || !principal.complete
  yield {
    primary: { span: principal.span, text: `${total} characters inline` },
    message: `The inline policies of \`${principal.address}\` have ${atLeast ? 'at least ' : ''}${total} characters together; IAM takes ${quota} for a ${kind}`,
    advice: 'Move some of them into managed policies.',
    key: [principal.root, principal.address, 'inline-size'].join('|'),
    atoms: [[principal.root, principal.address, 'inline-size'].join('|')],
    addresses: [principal.address],
    principal: principal.address,
    wholeSubject: true,
  }
}

function* tooManyAttached(principal: Principal): Iterable<Report> {
  const managed = principal.attached.filter(
    (entry) => entry.how === 'managed' && entry.guards.length === 0,
  )
  const count =
    new Set(managed.map((entry) => entry.document)).size +
    principal.arns.filter((entry) => entry.guards.length === 0).length
  if (count <= attachedPolicies) return
  yield {
    primary: { span: principal.span, text: `${count} managed policies` },
    message: `\`${principal.address}\` has ${count} managed policies attached; IAM takes ${attachedPolicies} unless the quota was raised`,
    advice: 'Join policies, or have the quota raised (to 20 at most).',
    key: [principal.root, principal.address, 'attached'].join('|'),
    atoms: [[principal.root, principal.address, 'attached'].join('|')],
    addresses: [principal.address],
    principal: principal.address,
    severity: 'warning',
    wholeSubject: true,
  }
}
