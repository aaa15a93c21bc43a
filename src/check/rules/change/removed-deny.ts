import { isStillDenied } from '../../../access/denied.ts'
import type { PolicyDocument, Statement } from '../../../model/policy.ts'
import { displayOf } from '../../../model/value.ts'
import type { Rule } from '../../rule.ts'
import { meaningOf } from '../../statement-words.ts'

export const removedDeny: Rule = {
  id: 'change/removed-deny',
  summary: 'A change removes a Deny statement',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A Deny statement of the base is no longer there in the same words, and the document no longer denies all that it denied.',
    why: 'A Deny is a guard rail; without it every Allow it held back takes effect.',
    fix: 'Keep the Deny, or say in the pull request why it may go.',
    bad: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
    },
    good: {
      file: 'policy.json',
      base: '{"Version":"2012-10-17","Statement":[{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"},{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"}]}',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::amzn-s3-demo-bucket/*"},{"Sid":"NoDelete","Effect":"Deny","Action":"s3:DeleteObject","Resource":"*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html',
    ],
  },
  *check(context) {
    if (context.base === undefined) return
    const kept = new Set(
      context.estate.documents.flatMap((document) => denies(document).map(meaningOf)),
    )
    const present = new Map<string, PolicyDocument>(
      context.estate.documents.map((document) => [siteKey(document), document]),
    )
    for (const before of context.base.estate.documents) {
      const after = present.get(siteKey(before))
      // A document that is gone altogether took its Allows with it.
      if (after === undefined || after.open !== undefined) continue
      for (const statement of denies(before)) {
        if (kept.has(meaningOf(statement)) || isStillDenied(statement, before, after)) continue
        const { root, address, property } = before.site
        const name = statement.sid === undefined ? '' : ` \`${displayOf(statement.sid)}\``
        const now = denies(after).find((other) => isSameAltered(statement, other))
        yield {
          tree: 'base',
          primary: { span: statement.span, text: now === undefined ? 'removed' : 'altered' },
          related: [
            now === undefined
              ? { span: after.site.span, text: 'the document now', tree: 'head' }
              : { span: now.span, text: 'denies less now', tree: 'head' },
          ],
          message:
            now === undefined
              ? `\`${address}\` loses the Deny${name}`
              : `\`${address}\` denies less than before: its Deny${name} is altered`,
          advice: 'Keep it, or say why it may go.',
          key: [
            root,
            address,
            property,
            statement.sid === undefined ? meaningOf(statement) : displayOf(statement.sid),
          ].join('|'),
          atoms: [[root, address, property, meaningOf(statement)].join('|')],
          addresses: [address],
        }
      }
    }
  },
}

function denies(document: PolicyDocument): readonly Statement[] {
  return document.statements.filter((statement) => statement.effect === 'Deny')
}

/** True where a Deny of the head is the one of the base in other words: of its name, or of most of its actions. */
function isSameAltered(before: Statement, after: Statement): boolean {
  if (before.sid !== undefined && after.sid !== undefined)
    return displayOf(before.sid) === displayOf(after.sid)
  if (before.actions?.element !== after.actions?.element) return false
  const names = new Set(after.actions?.entries.map(({ value }) => displayOf(value).toLowerCase()))
  const told = before.actions?.entries ?? []
  const kept = told.filter(({ value }) => names.has(displayOf(value).toLowerCase()))
  return kept.length > 0 && 2 * kept.length >= told.length
}

function siteKey(document: PolicyDocument): string {
  const { root, address, property } = document.site
  return [root, address, property].join('|')
}
