import { checkAccessNotGranted } from '../../../access/not-granted.ts'
import type { Rule } from '../../rule.ts'

export const criticalAction: Rule = {
  id: 'policy/critical-action',
  summary: 'A policy grants an action that the configuration calls critical',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The policy allows, on some resource, an action that the configuration lists under `critical-actions`.',
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
    for (const document of context.estate.documents) {
      if (document.kind !== 'identity') continue
      for (const action of context.settings.criticalActions) {
        const decision = checkAccessNotGranted(document, [{ actions: [action], resources: [] }])
        if (decision.result === 'PASS') continue
        const { root, address, property, span } = document.site
        const [reason] = decision.reasons
        const statement = document.statements.find(
          (entry) => entry.index === reason?.statementIndex,
        )
        const undecided = decision.result === 'UNDECIDED'
        yield {
          primary: {
            span: statement?.actions?.keySpan ?? span,
            text: undecided ? `may grant ${action}` : `grants ${action}`,
          },
          message: undecided
            ? `\`${address}\`: whether it grants the critical action \`${action}\` could not be decided`
            : `\`${address}\` grants the critical action \`${action}\``,
          advice: 'Remove it, or waive it with a reason.',
          key: [root, address, property, action.toLowerCase()].join('|'),
          atoms: [[root, address, property, action.toLowerCase()].join('|')],
          addresses: [address],
          actions: [action],
          ...(undecided ? { undecided: true, severity: 'notice' as const } : {}),
        }
      }
    }
  },
}
