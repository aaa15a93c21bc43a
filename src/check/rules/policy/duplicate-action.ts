import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import type { Span } from '../../../model/span.ts'
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

/** What is said of one name in the statements of one document with one Sid. */
interface Repeated {
  readonly text: string
  /** The places that can go, and those that cannot be told from the list's text. */
  readonly again: { readonly span: Span; readonly exact: boolean }[]
  readonly first: Span[]
  readonly atoms: string[]
}

function* duplicates(document: PolicyDocument, index: number): Iterable<Report> {
  const { root, address, property } = document.site
  const repeated = new Map<string, Repeated>()
  for (const statement of document.statements) {
    const sid = textOf(statement.sid) ?? ''
    const first = new Map<string, { readonly text: string; readonly span: Span }>()
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
      const name = [root, address, property, sid, text.toLowerCase()].join('|')
      const own = repeated.get(name) ?? { text, again: [], first: [], atoms: [] }
      repeated.set(name, own)
      // Counted, not named by the statement's place: a statement put before it makes nothing new.
      own.atoms.push(own.again.length === 0 ? name : `${name}|${own.again.length + 1}`)
      const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact
      own.again.push({ span: piece.span, exact })
      if (!own.first.includes(known.span)) own.first.push(known.span)
    }
  }
  for (const { text, again, first, atoms } of repeated.values()) {
    const [primary, ...others] = again
    if (primary === undefined) continue
    const times = others.length === 0 && first.length === 1 ? 'twice' : 'more than once'
    yield {
      primary: { span: primary.span, text: 'again' },
      related: [
        ...first.map((span) => ({ span, text: 'first here' })),
        ...others.map(({ span }) => ({ span, text: 'and again' })),
      ],
      message: `\`${address}\` lists \`${text}\` ${times} in one statement`,
      advice: 'Remove the repetition.',
      key: [root, address, property, text.toLowerCase()].join('|'),
      atoms,
      addresses: [address],
      actions: [text],
      ...(again.every(({ exact }) => exact)
        ? {
            intent: {
              kind: 'remove-actions',
              title:
                again.length === 1
                  ? `Remove the second \`${text}\``
                  : `Remove the repetitions of \`${text}\``,
              safety: 'safe',
              spans: again.map(({ span }) => span),
              document: index,
            },
          }
        : {}),
    }
  }
}
