import type { AccessDecision } from '../access/decide.ts'
import type { Report } from '../model/finding.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import type { CheckResult } from '../validate/port.ts'

/** The embedded proof and the service's answer to the same question, as one answer. */
export interface JointWord {
  readonly result: AccessDecision['result']
  /** Who vouches for a FAIL: the service where it says so, else the proof. */
  readonly origin: 'live' | 'embedded' | undefined
  /** How the two stand to each other, for people; undefined where the service was not asked. */
  readonly says: string | undefined
}

/**
 * One answer of two. What the proof could not decide the service decides; where the service sees more,
 * its word is shown; where it sees less, the proof stands and the difference is told.
 *
 * @param seen what a FAIL means, such as `new access`.
 */
export function jointWord(
  own: AccessDecision['result'],
  said: CheckResult | undefined,
  seen: string,
): JointWord {
  if (said === undefined) return { result: own, origin: undefined, says: undefined }
  if (said.result === 'PASS') {
    if (own !== 'FAIL') return { result: 'PASS', origin: undefined, says: `sees no ${seen}` }
    return {
      result: 'FAIL',
      origin: 'embedded',
      says: `sees no ${seen}; the embedded proof does: the two differ`,
    }
  }
  return {
    result: 'FAIL',
    origin: 'live',
    says:
      own === 'FAIL'
        ? `sees the ${seen} too`
        : own === 'UNDECIDED'
          ? `sees ${seen}; the embedded proof could not decide it`
          : `sees ${seen}; the embedded proof does not: the two differ`,
  }
}

/** The parts of a report that tell of the service. */
export function serviceGroup({ origin, says }: JointWord): Pick<Report, 'origin' | 'groups'> {
  return {
    ...(origin === undefined ? {} : { origin }),
    ...(says === undefined ? {} : { groups: [{ title: 'IAM Access Analyzer', items: [says] }] }),
  }
}

/** The first statement that the service names; undefined where it names none that is there. */
export function namedStatement(
  document: PolicyDocument,
  said: CheckResult | undefined,
): Span | undefined {
  const indexes = new Set(said?.reasons.map((reason) => reason.statementIndex))
  return document.statements.find((statement) => indexes.has(statement.index))?.span
}
