import { checkAccessNotGranted, type CheckDecision } from '../../../access/not-granted.ts'
import type { Report } from '../../../model/finding.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import type { CheckResult } from '../../../validate/port.ts'
import type { CheckContext, Subject } from '../../context.ts'
import type { Rule } from '../../rule.ts'
import { jointWord, namedStatement, serviceGroup } from '../../service-word.ts'

export const criticalAction: Rule = {
  id: 'policy/critical-action',
  summary: 'A policy grants an action that the configuration calls critical',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The policy, or a managed policy that is attached by its ARN, allows on some resource an action that the configuration lists under `critical-actions`.',
    why: 'Some actions should never be granted without a second look, whatever the vendor asks for.',
    fix: 'Remove the action, or waive the finding with a reason.',
    bad: {
      file: 'policy.json',
      config: 'critical-actions: [kms:ScheduleKeyDeletion]\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Schedule*","Resource":"arn:aws:kms:eu-west-1:111122223333:key/*"}]}',
    },
    good: {
      file: 'policy.json',
      config: 'critical-actions: [kms:ScheduleKeyDeletion]\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"kms:Decrypt","Resource":"arn:aws:kms:eu-west-1:111122223333:key/*"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/access-analyzer/latest/APIReference/API_CheckAccessNotGranted.html',
    ],
  },
  *check(context) {
    if (context.settings.criticalActions.length === 0) return
    for (const [index, document] of context.estate.documents.entries()) {
      if (document.kind !== 'identity') continue
      const said = context.serviceChecks?.criticalActions.get(index)
      const decisions = context.settings.criticalActions.flatMap((action): readonly Judged[] => {
        const decision = checkAccessNotGranted(document, [{ actions: [action], resources: [] }])
        return decision.result === 'PASS' ? [] : [{ action, decision }]
      })
      const granted = decisions.filter(({ decision }) => decision.result === 'FAIL')
      // The service answers for all actions at once: what it denies is settled, what it sees need not be this one.
      if (granted.length > 0 || said?.result !== 'FAIL')
        for (const judged of decisions) yield* oneAction(document, judged, said)
      else yield serviceAlone(document, decisions, said, context.settings.criticalActions)
    }
    for (const subject of context.subjects) yield* ofManagedPolicies(subject, context)
  },
}

/** Managed policies that are not in the tree grant as well, where they are attached. */
function* ofManagedPolicies(subject: Subject, context: CheckContext): Iterable<Report> {
  for (const { document, index, arn, span } of subject.access.input.documents) {
    if (index !== undefined || arn === undefined) continue
    for (const action of context.settings.criticalActions) {
      if (granted(document, action) !== 'FAIL') continue
      const key = [subject.root, subject.address, arn, action.toLowerCase()].join('|')
      yield {
        primary: { span, text: `grants ${action}` },
        message: `\`${arn}\` grants \`${subject.address}\` the critical action \`${action}\``,
        advice: 'Attach a policy without it, or waive it with a reason.',
        key,
        atoms: [key],
        addresses: [subject.address],
        actions: [action],
      }
    }
  }
}

/** A managed policy is asked once, however many principals it is attached to. */
const answers = new WeakMap<PolicyDocument, Map<string, CheckDecision['result']>>()

function granted(document: PolicyDocument, action: string): CheckDecision['result'] {
  let known = answers.get(document)
  if (known === undefined) {
    known = new Map()
    answers.set(document, known)
  }
  let answer = known.get(action)
  if (answer === undefined) {
    answer = checkAccessNotGranted(document, [{ actions: [action], resources: [] }]).result
    known.set(action, answer)
  }
  return answer
}

interface Judged {
  readonly action: string
  readonly decision: CheckDecision
}

const keyOf = (document: PolicyDocument, what: string): string => {
  const { root, address, property } = document.site
  return [root, address, property, what.toLowerCase()].join('|')
}

function* oneAction(
  document: PolicyDocument,
  { action, decision }: Judged,
  said: CheckResult | undefined,
): Iterable<Report> {
  const { address, span } = document.site
  const undecided = decision.result === 'UNDECIDED'
  if (undecided && said?.result === 'PASS') return
  const [reason] = decision.reasons
  const statement = document.statements.find((entry) => entry.index === reason?.statementIndex)
  const word = jointWord(decision.result, undecided ? undefined : said, 'critical actions')
  yield {
    primary: {
      span: statement?.actions?.keySpan ?? span,
      text: undecided ? `may grant ${action}` : `grants ${action}`,
    },
    message: undecided
      ? `\`${address}\`: whether it grants the critical action \`${action}\` could not be decided`
      : `\`${address}\` grants the critical action \`${action}\``,
    advice: 'Remove it, or waive it with a reason.',
    key: keyOf(document, action),
    atoms: [keyOf(document, action)],
    addresses: [address],
    actions: [action],
    ...serviceGroup(word),
    ...(undecided ? { undecided: true, severity: 'notice' as const } : {}),
  }
}

/** The service sees a grant, and the proof does not know of which action. */
function serviceAlone(
  document: PolicyDocument,
  doubted: readonly Judged[],
  said: CheckResult,
  all: readonly string[],
): Report {
  const { address, span } = document.site
  const word = jointWord(doubted.length > 0 ? 'UNDECIDED' : 'PASS', said, 'critical actions')
  const actions = doubted.length > 0 ? doubted.map(({ action }) => action) : all
  return {
    primary: { span: namedStatement(document, said) ?? span, text: 'grants a critical action' },
    message: `\`${address}\` grants a critical action, IAM Access Analyzer says`,
    advice: 'Remove it, or waive it with a reason.',
    key: keyOf(document, 'access-analyzer'),
    atoms: (doubted.length > 0 ? actions : ['access-analyzer']).map((what) =>
      keyOf(document, what),
    ),
    addresses: [address],
    actions,
    ...serviceGroup(word),
  }
}
