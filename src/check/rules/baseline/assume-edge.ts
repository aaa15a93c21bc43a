import type { Severity } from '../../../model/finding.ts'
import { recognisedHint, titleOf } from '../../baseline-report.ts'
import { assumeEdges, type AssumeEdge } from '../../edges.ts'
import type { Rule } from '../../rule.ts'

const tree = (principal: string): string =>
  `# iam-baseline: veeam/backup-for-aws/impersonation\nresource "aws_iam_role" "appliance" {\n  name = "appliance"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n\nresource "aws_iam_role_policy" "assume" {\n  role = aws_iam_role.appliance.id\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Resource = "*" }] })\n}\n\n# iam-baseline: veeam/backup-for-aws/worker\nresource "aws_iam_role" "worker" {\n  name = "worker"\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = ${principal} }, Action = "sts:AssumeRole" }] })\n}\n`

export const assumeEdge: Rule = {
  id: 'baseline/assume-edge',
  summary: 'A role that is to assume another cannot',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The vendor’s product assumes one role from another, and one of the two ends does not hold: the source’s policies must allow sts:AssumeRole on the target, and the target’s trust policy must admit the source.',
    why: 'Each end looks right on its own; the product fails when it changes from one role to the other.',
    fix: 'Allow sts:AssumeRole on the target in the source’s policies, and name the source (or its account) in the target’s trust policy.',
    bad: { file: 'main.tf', text: tree('"arn:aws:iam::444455556666:role/somebody"') },
    good: { file: 'main.tf', text: tree('aws_iam_role.appliance.arn') },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html',
    ],
  },
  *check(context) {
    for (const edge of assumeEdges(context)) {
      if (edge.verdict === 'whole') continue
      const subject = edge.source ?? edge.target
      if (subject === undefined) continue
      const from = edge.source?.address ?? edge.outside ?? ''
      const to = edge.target?.address ?? edge.outside ?? ''
      const key = [subject.root, from, 'assumes', to].join('|')
      yield {
        primary: { span: edge.span, text: edge.verdict.replaceAll('-', ' ') },
        message: messageOf(edge, from, to),
        advice: `${adviceFor(edge)}${recognisedHint(edge.binding)}`,
        key,
        atoms: [`${key}|${edge.verdict}`],
        principal: subject.address,
        addresses: [subject.address],
        baseline: edge.binding.id,
        boundBy: edge.binding.boundBy,
        severity: severityOf(edge),
        wholeSubject: true,
        ...(edge.verdict === 'undecided' ? { undecided: true } : {}),
      }
    }
  },
}

function severityOf(edge: AssumeEdge): Severity {
  if (edge.verdict === 'undecided') return 'notice'
  return edge.binding.boundBy === 'recognised' ? 'warning' : 'error'
}

function messageOf(edge: AssumeEdge, from: string, to: string): string {
  const title = titleOf(edge.binding)
  return edge.verdict === 'undecided'
    ? `whether \`${from}\` may assume \`${to}\` is undecided: ${edge.why} (${title})`
    : `\`${from}\` cannot assume \`${to}\`: ${edge.why} (${title})`
}

function adviceFor(edge: AssumeEdge): string {
  switch (edge.verdict) {
    case 'source-missing':
      return 'Allow sts:AssumeRole on the target in the source’s policies.'
    case 'target-missing':
      return 'Admit the source in the target’s trust policy.'
    case 'denied':
      return 'Exempt the edge from the Deny.'
    case 'undecided':
    case 'whole':
      return 'Check the other end where it is defined, or bring it into the tree.'
  }
}
