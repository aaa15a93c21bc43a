import { unknownAction as judge } from '../../../catalogue/nearest.ts'
import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import { sameSpan } from '../../../model/span.ts'
import { textOf } from '../../../model/value.ts'
import type { CheckContext } from '../../context.ts'
import { correctionIntent } from '../../correction.ts'
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
  const judged = new Map<string, Verdict>()
  const ofSam = new Set(
    context.estate.principals.flatMap(({ attached }) =>
      attached.flatMap(({ how, document }) => (how === 'sam-template' ? [document] : [])),
    ),
  )
  for (const [index, document] of context.estate.documents.entries()) {
    // What a policy template of SAM allows is written by SAM.
    if (ofSam.has(index)) continue
    const names = new Map<string, Unknown>()
    let found = 0
    let rest = 0
    for (const statement of document.statements) {
      for (const { value } of statement.actions?.entries ?? []) {
        const text = textOf(value)
        const [piece] = value.pieces
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
        const exact = value.pieces.length === 1 && piece.kind === 'literal' && piece.exact
        const known = names.get(text.toLowerCase()) ?? { text, verdict, places: [] }
        names.set(text.toLowerCase(), known)
        known.places.push({ span: piece.span, exact })
      }
    }
    let nth = 0
    for (const unknown of names.values()) {
      yield reportOf(context, document, index, unknown, nth)
      nth += 1
    }
    const { root, address, property } = document.site
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

type Verdict = ReturnType<typeof judge>

/** One name that is not in the catalogue, wherever the document has it: its places are one cause. */
interface Unknown {
  readonly text: string
  readonly verdict: Verdict
  readonly places: {
    readonly span: Report['primary']['span']
    readonly exact: boolean
  }[]
}

const listed = (actions: readonly string[]): string =>
  actions.map((action) => `\`${action}\``).join(', ')

function reportOf(
  context: CheckContext,
  document: PolicyDocument,
  index: number,
  { text, verdict, places }: Unknown,
  nth: number,
): Report {
  const { root, address, property } = document.site
  const typo = verdict.verdict === 'typo' ? verdict : undefined
  const needs = verdict.verdict === 'operation' ? listed(verdict.needs) : undefined
  // A literal that two lists refer to is one place.
  const spans = places
    .map(({ span }) => span)
    .filter((span, at, all) => all.findIndex((other) => sameSpan(other, span)) === at)
  const intent =
    typo !== undefined && places.every(({ exact }) => exact)
      ? correctionIntent(
          context,
          { document: index, spans, written: text, meant: typo.suggestion },
          nth,
        )
      : undefined
  const [span = document.site.span, ...others] = spans
  return {
    primary: {
      span,
      text:
        typo !== undefined
          ? `did you mean \`${typo.suggestion}\`?`
          : needs !== undefined
            ? `an API operation, which needs ${needs}`
            : 'not in the catalogue',
    },
    related: others.map((other) => ({ span: other, text: 'likewise' })),
    message:
      typo !== undefined
        ? `\`${text}\` is no action of AWS; \`${typo.suggestion}\` is`
        : needs !== undefined
          ? `\`${text}\` is an API operation and no action of AWS: it needs ${needs}`
          : `\`${text}\` is unknown to our catalogue of ${context.catalogue.date}`,
    advice:
      typo !== undefined
        ? `${intent?.title ?? `Write \`${typo.suggestion}\``}.`
        : needs !== undefined
          ? `Allow ${needs} instead, on the resources that it takes.`
          : 'Check the spelling; a newer action than the catalogue is possible.',
    key: [root, address, property, text.toLowerCase()].join('|'),
    atoms: [[root, address, property, text.toLowerCase()].join('|')],
    addresses: [address],
    actions: typo !== undefined ? [text, typo.suggestion] : [text],
    severity: typo !== undefined ? typo.severity : 'notice',
    confidence: typo !== undefined || needs !== undefined ? 'high' : 'low',
    ...(intent === undefined ? {} : { intent }),
  }
}
