import type { Rule } from '../../rule.ts'
import { problemReports } from '../../problem-reports.ts'

export const repaired: Rule = {
  id: 'syntax/repaired',
  summary: 'A policy is damaged but could be read as it was meant',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The text is not valid, for example a comma is missing, but what is meant is plain. The checks ran on what is meant.',
    why: 'AWS and Terraform refuse the document as it stands. Policies pasted from web pages and PDFs often come so.',
    fix: 'Apply the fix, or mend the text at the place named.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject" "s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    references: [],
  },
  *check(context) {
    yield* problemReports(context, 'repaired')
  },
}
