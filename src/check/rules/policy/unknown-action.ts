import { unknownAction as judge } from '../../../catalogue/nearest.ts'
import type { Report } from '../../../model/finding.ts'
import type { Statement } from '../../../model/policy.ts'
import { textOf } from '../../../model/value.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

export const unknownAction: Rule = {
  id: 'policy/unknown-action',
  summary: 'An action does not exist, or is not known to the catalogue',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The action is not in AWS’s service authorization reference. A near miss of a known action is a typing error; anything else may be newer than the catalogue.',
    why: 'A misspelt action grants nothing, and nobody is told.',
    fix: 'Write the action as AWS spells it.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObjekt","Resource":"arn:aws:s3:::b/*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html',
    ],
  },
  *check(context) {
    yield* unknowns(context)
  },
}

/** More than any policy of AWS can hold; the rest of a document is told by one finding. */
const mostOfDocument = 2_000

function* unknowns(context: CheckContext): Iterable<Report> {
  const judged = new Map<string, ReturnType<typeof judge>>()
  for (const [index, document] of context.estate.documents.entries()) {
    const { root, address, property } = document.site
    let found = 0
    let rest = 0
    for (const statement of document.statements) {
      for (const entry of statement.actions?.entries ?? []) {
        const text = textOf(entry.value)
        const [piece] = entry.value.pieces
        if (text === undefined || text === '*' || piece === undefined) continue
        if (found >= mostOfDocument) {
          rest += 1
          continue
        }
        let verdict = judged.get(text)
        if (verdict === undefined) {
          verdict = judge(text, context.catalogue, context.settings.today)
          judged.set(text, verdict)
        }
        if (verdict.verdict === 'known') continue
        found += 1
        const exact = entry.value.pieces.length === 1 && piece.kind === 'literal' && piece.exact
        const typo = verdict.verdict === 'typo' ? verdict : undefined
        // The right spelling stands in the list already: the wrong one can only go.
        const isThere = typo !== undefined && hasAction(statement, typo.suggestion)
        yield {
          primary: {
            span: piece.span,
            text:
              typo !== undefined ? `did you mean \`${typo.suggestion}\`?` : 'not in the catalogue',
          },
          message:
            typo !== undefined
              ? `\`${text}\` is no action of AWS; \`${typo.suggestion}\` is`
              : `\`${text}\` is unknown to our catalogue of ${context.catalogue.date}`,
          advice: isThere
            ? `Remove it: \`${typo.suggestion}\` stands in the statement already.`
            : typo !== undefined
              ? `Write \`${typo.suggestion}\`.`
              : 'Check the spelling; a newer action than the catalogue is possible.',
          key: [root, address, property, text.toLowerCase()].join('|'),
          atoms: [[root, address, text.toLowerCase()].join('|')],
          addresses: [address],
          actions: typo !== undefined ? [text, typo.suggestion] : [text],
          severity: typo !== undefined ? typo.severity : 'notice',
          confidence: typo !== undefined ? 'high' : 'low',
          ...(typo !== undefined && exact
            ? {
                intent: isThere
                  ? {
                      kind: 'remove-actions',
                      title: `Remove \`${text}\`: \`${typo.suggestion}\` is there`,
                      safety: 'safe',
                      spans: [piece.span],
                      document: index,
                    }
                  : {
                      kind: 'replace-action',
                      title: `Write \`${typo.suggestion}\``,
                      safety: 'safe',
                      span: piece.span,
                      by: [typo.suggestion],
                      document: index,
                    },
              }
            : {}),
        }
      }
    }
    if (rest > 0)
      yield {
        primary: { span: document.site.span, text: 'more unknown actions than a policy can hold' },
        message: `${found} actions of this document are not in our catalogue; ${rest} behind them were not looked up`,
        advice: 'Check what wrote this document: AWS takes no policy of this size.',
        key: [root, address, property, 'rest'].join('|'),
        atoms: [[root, address, 'rest'].join('|')],
        addresses: [address],
        severity: 'error',
      }
  }
}

function hasAction(statement: Statement, action: string): boolean {
  const wanted = action.toLowerCase()
  return (statement.actions?.entries ?? []).some(
    ({ value, guards }) => guards.length === 0 && textOf(value)?.toLowerCase() === wanted,
  )
}
