import type { Finding } from '../model/finding.ts'
import type { TreeName } from '../model/source.ts'
import type { PositionSpan, Span } from '../model/span.ts'
import type { FindingV1 } from './json-v1.ts'

/** A finding as a report tells it, of our own hand or anybody's; older reports leave some of it out. */
export type ToldFinding = Omit<FindingV1, 'summaryOnly' | 'wholeSubject' | 'adopted'> & {
  readonly summaryOnly?: boolean | undefined
  readonly wholeSubject?: boolean | undefined
  readonly adopted?: boolean | undefined
}

/** The finding that was told, without its repair; `spanAt` places what is reported by lines and columns. */
export function findingTold(
  told: ToldFinding,
  spanAt: (tree: TreeName, file: string, at: PositionSpan) => Span,
): Finding {
  return {
    rule: told.rule,
    severity: told.severity,
    confidence: told.confidence,
    message: told.message,
    advice: told.advice,
    tree: told.tree,
    primary: { span: spanAt(told.tree, told.file, told.span), text: told.label },
    related: told.related.map(({ tree, file, span, text }) => ({
      span: spanAt(tree, file, span),
      text,
      tree,
    })),
    key: told.fingerprint,
    fingerprint: told.fingerprint,
    atoms: told.atoms,
    newAtoms: told.introduced ? told.atoms : [],
    addresses: told.addresses,
    actions: told.actions,
    groups: told.groups,
    assumptions: told.assumptions,
    introduced: told.introduced,
    undecided: told.undecided,
    ...(told.wholeSubject === true ? { wholeSubject: true } : {}),
    ...(told.summaryOnly === true ? { summaryOnly: true } : {}),
    ...(told.principal === null ? {} : { principal: told.principal }),
    ...(told.baseline === null ? {} : { baseline: told.baseline }),
    ...(told.boundBy === null ? {} : { boundBy: told.boundBy }),
    ...(told.origin === null ? {} : { origin: told.origin }),
    ...(told.issueCode === null ? {} : { issueCode: told.issueCode }),
  }
}
