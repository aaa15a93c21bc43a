import { compareDocuments } from '../../../access/compare.ts'
import type { CheckDecision } from '../../../access/not-granted.ts'
import { checkNoPublicAccess } from '../../../access/not-public.ts'
import type { PolicyDocument, Statement } from '../../../model/policy.ts'
import { pairDocuments, policyText } from '../../pair-documents.ts'
import type { Rule } from '../../rule.ts'
import { meaningOf } from '../../statement-words.ts'
import { jointWord, namedStatement, serviceGroup } from '../../service-word.ts'

export const publicAccess: Rule = {
  id: 'change/public-access',
  summary: 'A change opens a resource to everybody',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The resource or trust policy admits every principal under no condition that keeps strangers out, and did not in the base, or admits them to less there.',
    why: 'Public access is rarely meant and found by others within minutes.',
    fix: 'Name the principals, or add a condition with a fixed value such as aws:PrincipalOrgID.',
    bad: {
      file: 'main.tf',
      base: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
      text: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
    },
    good: {
      file: 'main.tf',
      base: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })\n}\n',
      text: 'resource "aws_s3_bucket_policy" "b" {\n  bucket = "amzn-s3-demo-bucket"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*", Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-exampleorgid" } } }] })\n}\n',
    },
    references: [
      'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckNoPublicAccess.html',
    ],
  },
  *check(context) {
    const { base } = context
    if (base === undefined) return
    const pairs = pairDocuments(context.estate.documents, base.estate.documents)
    const present = new Set(pairs.values())
    const gone = base.estate.documents.filter((_, index) => !present.has(index))
    const stoodElsewhere = (statement: Statement, { site, kind }: PolicyDocument): boolean =>
      gone.some(
        (document) =>
          document.kind === kind &&
          document.site.root === site.root &&
          document.site.publicAccessResourceType === site.publicAccessResourceType &&
          document.statements.some((one) => meaningOf(one) === meaningOf(statement)),
      )
    for (const [index, document] of context.estate.documents.entries()) {
      const type = document.site.publicAccessResourceType
      if (type === undefined || (document.kind !== 'resource' && document.kind !== 'trust'))
        continue
      const decision = checkNoPublicAccess(document, type)
      const said = context.serviceChecks?.publicAccess.get(index)
      const word = jointWord(decision.result, said, 'public access')
      if (word.result === 'PASS') continue
      const oldIndex = pairs.get(index)
      const old = oldIndex === undefined ? undefined : base.estate.documents[oldIndex]
      let was: Before = 'closed'
      if (old !== undefined && oldIndex !== undefined) {
        const own = checkNoPublicAccess(old, type).result
        const saidThen = base.serviceChecks?.publicAccess.get(oldIndex)
        const wordThen = jointWord(own, saidThen, 'public access').result
        if (wordThen === 'UNDECIDED' && word.result === 'UNDECIDED') continue
        if (wordThen === 'FAIL' && !opensMore(old, document, decision)) continue
        was = wordThen === 'PASS' ? 'closed' : wordThen === 'FAIL' ? 'open' : 'undecided'
      }
      const { root, address, property, span } = document.site
      const [reason] = decision.reasons
      const statement = document.statements.find((entry) => entry.index === reason?.statementIndex)
      // A resource that was split or has another name now was as open before.
      if (old === undefined && statement !== undefined && stoodElsewhere(statement, document))
        continue
      const undecided = word.result === 'UNDECIDED'
      yield {
        primary: {
          span:
            statement?.principals?.span ??
            statement?.span ??
            namedStatement(document, said) ??
            span,
          text: undecided ? 'may be public' : 'everybody',
        },
        message: undecided
          ? `\`${address}\`: whether the change opens it to everybody could not be decided`
          : openedMessage(address, was),
        advice: 'Name the principals, or add a condition that keeps strangers out.',
        key: [root, address, property, 'public'].join('|'),
        atoms: [[root, address, property, 'public', word.result].join('|')],
        addresses: [address],
        ...serviceGroup(word),
        ...(undecided ? { undecided: true, severity: 'notice' as const, summaryOnly: true } : {}),
      }
    }
  },
}

/** What is known of the base. */
type Before = 'closed' | 'open' | 'undecided'

function openedMessage(address: string, was: Before): string {
  if (was === 'open') return `\`${address}\` opens more to everybody`
  const before = was === 'closed' ? '' : '; whether it was before could not be decided'
  return `\`${address}\` becomes open to everybody${before}`
}

/** True where what was open already is open to more requests now. */
function opensMore(
  old: PolicyDocument,
  document: PolicyDocument,
  { result, reasons }: CheckDecision,
): boolean {
  if (result !== 'FAIL' || policyText(old) === policyText(document)) return false
  const open = new Set(reasons.map(({ statementIndex }) => statementIndex))
  const statements = document.statements.filter(
    ({ effect, index }) => effect !== 'Allow' || open.has(index),
  )
  return compareDocuments(old, { ...document, statements }).result === 'FAIL'
}
