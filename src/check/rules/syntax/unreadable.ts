import type { Rule } from '../../rule.ts'
import { problemReports } from '../../problem-reports.ts'

export const unreadable: Rule = {
  id: 'syntax/unreadable',
  summary: 'Part of a file could not be read',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The text breaks the grammar of its language, and a part of it was lost.',
    why: 'What was not read was not checked; Terraform, CloudFormation and IAM refuse the file.',
    fix: 'Mend the text at the place named.',
    bad: { file: 'main.tf', text: 'resource "aws_iam_policy" "p" {\n  policy = = "x"\n}\n' },
    good: {
      file: 'main.tf',
      text: 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [] })\n}\n',
    },
    references: [],
  },
  *check(context) {
    yield* problemReports(context, 'unreadable')
  },
}
