import { compareDocuments } from '../../../src/access/compare.ts'
import type { AccessDecision } from '../../../src/access/decide.ts'
import { documentFromJson } from '../../../src/access/document.ts'
import { checkAccessNotGranted } from '../../../src/access/not-granted.ts'
import { checkNoPublicAccess } from '../../../src/access/not-public.ts'
import type { PolicyType } from '../../../src/validate/finding.ts'
import type { CheckResult } from '../../../src/validate/port.ts'
import { ask } from '../../validate/ask.ts'
import type { FakeAnswers } from './server.ts'

export const operationPaths = {
  validatePolicy: '/policy/validation',
  noNewAccess: '/policy/check-no-new-access',
  accessNotGranted: '/policy/check-access-not-granted',
  noPublicAccess: '/policy/check-no-public-access',
} as const

type Body = Readonly<Record<string, unknown>>

const read = (body: Body, name: string) =>
  documentFromJson(JSON.parse(String(body[name])), {
    kind: body['policyType'] === 'IDENTITY_POLICY' ? 'identity' : 'resource',
    name: 'policy.json',
  })

/** The embedded engines behind the service's door: what is asked over the wire has one known answer. */
export const embeddedAnswers: FakeAnswers = {
  findings: (body) =>
    ask(
      body['policyDocument'] ?? '',
      body['policyType'] as PolicyType,
      body['validatePolicyResourceType'],
    ),
  passes(path, body) {
    if (path === operationPaths.noNewAccess)
      return resultOf(
        compareDocuments(read(body, 'existingPolicyDocument'), read(body, 'newPolicyDocument')),
        'The modified permissions grant new access compared to your existing policy.',
      )
    if (path === operationPaths.accessNotGranted) {
      const access = (body['access'] as { actions?: string[]; resources?: string[] }[]).map(
        ({ actions = [], resources = [] }) => ({ actions, resources }),
      )
      return resultOf(
        checkAccessNotGranted(read(body, 'policyDocument'), access),
        'The policy document grants access to perform one or more of the listed actions or resources.',
      )
    }
    return resultOf(
      checkNoPublicAccess(read(body, 'policyDocument'), String(body['resourceType'])),
      'The resource policy grants public access for the given resource type.',
    )
  },
}

/** In doubt the service says FAIL. */
function resultOf(decision: AccessDecision, message: string): CheckResult {
  if (decision.result === 'PASS') return { result: 'PASS', message: '', reasons: [] }
  return {
    result: 'FAIL',
    message,
    reasons: decision.reasons.map(({ description, statementIndex, statementId }) => ({
      description,
      statementIndex,
      statementId: statementId ?? undefined,
    })),
  }
}
