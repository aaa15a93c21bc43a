import type { Rule } from '../../rule.ts'
import { problemReports } from '../../problem-reports.ts'

export const tolerated: Rule = {
  id: 'syntax/tolerated',
  summary: 'A policy has text that some readers accept and others refuse',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A trailing comma, a comment, a duplicate key or an odd space: read as it was meant.',
    why: 'AWS’s own reader refuses most of these; Terraform and editors accept some.',
    fix: 'Apply the fix.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject",],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    references: [],
  },
  *check(context) {
    yield* problemReports(context, 'tolerated')
  },
}
