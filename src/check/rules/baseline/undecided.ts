import type { UnreadPart } from '../../../access/effective.ts'
import type { Report } from '../../../model/finding.ts'
import { countedMessage } from '../../counted.ts'
import type { Rule } from '../../rule.ts'
import { atom, bindingOf, rowsByReason, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf, type RequiredPolicy, type Subject } from '../../context.ts'

export const undecided: Rule = {
  id: 'baseline/undecided',
  summary: 'It cannot be decided whether needed actions are allowed',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'Part of the principal’s permissions is not spelled out in the source, and that part could hold the action.',
    why: 'What was not read is not clean. The finding names the expression that stands in the way.',
    fix: 'Give the value: a variable’s default, a tfvars file, `terraform.vars` or `cloudformation.parameters` in the config.',
    bad: {
      file: 'main.tf',
      config:
        'bindings:\n  - principal: aws_iam_role.r\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: 'variable "actions" {\n  type = list(string)\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })\n}\n',
    },
    good: {
      file: 'main.tf',
      config:
        'bindings:\n  - principal: aws_iam_role.r\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: 'variable "actions" {\n  default = ["sts:AssumeRole"]\n}\nresource "aws_iam_role" "r" {\n  assume_role_policy = "{}"\n}\nresource "aws_iam_role_policy" "p" {\n  role   = aws_iam_role.r.name\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = var.actions, Resource = "*" }] })\n}\n',
    },
    references: [],
  },
  *check(context) {
    for (const subject of context.subjects)
      for (const policy of subject.lackingPolicies)
        if (policy.perhaps !== undefined) yield openPolicy(subject, policy, policy.perhaps)
    for (const { subject, binding, reason, names, span, fields } of rowsByReason(
      context,
      'undecided',
    )) {
      yield {
        ...fields,
        primary: { span: span ?? subject.span, text: 'not spelled out' },
        ...countedMessage(names, {
          before: `${nameOf(subject)}: whether `,
          after: ` that ${titleOf(binding)} needs are allowed could not be decided`,
          one: `, which ${titleOf(binding)} needs, is allowed could not be decided`,
        }),
        advice: `${reason}. Give the value in a default, a tfvars or parameter file, or in the config.`,
        undecided: true,
      }
    }
  },
}

function openPolicy(
  subject: Subject,
  { arn, binding: id }: RequiredPolicy,
  perhaps: UnreadPart,
): Report {
  const binding = bindingOf(subject, [id])
  return {
    ...subjectFields(subject, binding),
    primary: { span: perhaps.span, text: 'not spelled out' },
    message: `${nameOf(subject)}: whether \`${arn}\`, which ${titleOf(binding)} needs, is attached could not be decided`,
    advice: `It depends on \`${perhaps.text}\`. Give the value in a default, a tfvars or parameter file, or in the config.`,
    key: atom(subject, 'undecided', arn.toLowerCase()),
    atoms: [atom(subject, arn.toLowerCase(), 'undecided')],
    actions: [arn],
    undecided: true,
    wholeSubject: true,
  }
}
