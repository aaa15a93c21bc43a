import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { textOf } from '../../../model/value.ts'
import type { Rule } from '../../rule.ts'

export const duplicateAction: Rule = {
  id: 'policy/duplicate-action',
  summary: 'An action stands twice in one statement',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The same action, letter case aside, is listed more than once in one Action or NotAction element.',
    why: 'It changes nothing and costs characters of a quota that vendor policies already fill.',
    fix: 'Remove the repetition.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:getobject"],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::b/*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_action.html',
    ],
  },
  *check(context) {
    for (const [index, document] of context.estate.documents.entries())
      yield* duplicates(document, index)
  },
}

function* duplicates(document: PolicyDocument, index: number): Iterable<Report> {
  const { root, address, property } = document.site
  const times = new Map<string, number>()
  for (const statement of document.statements) {
    const sid = textOf(statement.sid) ?? ''
    const first = new Map<
      string,
      { readonly text: string; readonly span: Report['primary']['span'] }
    >()
    for (const entry of statement.actions?.entries ?? []) {
      const text = textOf(entry.value)
      const [piece] = entry.value.pieces
      if (text === undefined || piece === undefined || entry.guards.length > 0) continue
      const known = first.get(text.toLowerCase())
      if (known === undefined) {
        first.set(text.toLowerCase(), { text, span: piece.span })
        continue
      }
      // One literal met twice through a reference is one place in the source: nothing to remove.
      if (known.span.file === piece.span.file && known.span.start === piece.span.start) continue
      // Counted, not named by the statement's place: a statement put before it makes nothing new.
      const name = [root, address, property, sid, text.toLowerCase()].join('|')
      const time = (times.get(name) ?? 0) + 1
      times.set(name, time)
      const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact
      yield {
        primary: { span: piece.span, text: 'again' },
        related: [{ span: known.span, text: 'first here' }],
        message: `\`${address}\` lists \`${text}\` twice in one statement`,
        advice: 'Remove the repetition.',
        key: [root, address, property, text.toLowerCase()].join('|'),
        atoms: [time === 1 ? name : `${name}|${time}`],
        addresses: [address],
        actions: [text],
        ...(exact
          ? {
              intent: {
                kind: 'remove-actions',
                title: `Remove the second \`${text}\``,
                safety: 'safe',
                spans: [piece.span],
                document: index,
              },
            }
          : {}),
      }
    }
  }
}
