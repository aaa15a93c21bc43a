import { hasWildcard } from '../glob.ts'
import {
  knownStrings,
  type Draft,
  type Policy,
  type PrincipalElement,
  type PrincipalGroup,
} from '../policy.ts'

const principalTypes: ReadonlySet<string> = new Set([
  'AWS',
  'Service',
  'Federated',
  'CanonicalUser',
])

/** Principals in policies that take none, and values that name nobody. */
export function* principals(policy: Policy): Iterable<Draft> {
  for (const { principal, effect } of policy.statements) {
    if (principal === undefined) continue
    if (policy.type === 'IDENTITY_POLICY')
      yield {
        code: 'UNSUPPORTED_PRINCIPAL',
        at: [principal.value],
        details: `An identity policy has no ${principal.name}: it is attached to whom it applies to.`,
      }
    if (policy.type === 'SERVICE_CONTROL_POLICY')
      yield {
        code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
        at: [principal.value],
        details: `A service control policy has no ${principal.name}: it is attached to accounts.`,
      }
    if (policy.type !== 'RESOURCE_POLICY') continue
    if (principal.negated && effect === 'Allow' && !policy.isTrust)
      yield {
        code: 'ALLOW_WITH_NOT_PRINCIPAL',
        at: [principal.value],
        details: 'Allow with NotPrincipal admits everybody else, anonymous callers included.',
      }
    yield* elementFaults(principal, policy)
  }
}

function* elementFaults(principal: PrincipalElement, policy: Policy): Iterable<Draft> {
  const { value } = principal
  if (value.kind === 'string' && value.text !== undefined && value.text !== '*')
    yield {
      code: 'INVALID_PRINCIPAL_FORMAT',
      at: [value],
      details: `${principal.name} is "*" or an object such as {"AWS": "account id or ARN"}.`,
    }
  for (const group of principal.groups) {
    if (group.type === undefined) continue
    if (!principalTypes.has(group.type)) {
      yield {
        code: 'INVALID_PRINCIPAL_KEY',
        at: [group.key],
        details: `${group.type} is no kind of principal: write AWS, Service, Federated or CanonicalUser.`,
      }
      continue
    }
    if (group.type === 'Federated' && policy.resourceType !== undefined && !policy.isTrust)
      yield {
        code: 'FEDERATED_PRINCIPAL_NOT_SUPPORTED',
        at: [group.value],
        details: 'Only role trust policies can name a federated principal.',
      }
    yield* valueFaults(group)
  }
}

function* valueFaults(group: PrincipalGroup): Iterable<Draft> {
  for (const { node, text } of knownStrings(group.items)) {
    if (text.includes('${')) continue
    if (text === '*' ? group.type !== 'AWS' : hasWildcard(text))
      yield {
        code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        at: [node],
        details: `A principal cannot have a wildcard as part of its name: ${text}. Use "*" with a condition.`,
      }
    else if (group.type === 'AWS') {
      const reference = uniqueIdReference(text)
      if (reference !== undefined)
        yield {
          code: reference,
          at: [node],
          details: `${text} is the id of a deleted principal: name it by its ARN.`,
        }
      else if (!isAwsPrincipal(text))
        yield {
          code: 'INVALID_PRINCIPAL_FORMAT',
          at: [node],
          details: `${text} is neither an account id nor the ARN of an account, role, user or session.`,
        }
    }
  }
}

function uniqueIdReference(text: string) {
  if (/^AROA[A-Z0-9]{12,}$/.test(text)) return 'INVALID_ROLE_REFERENCE' as const
  if (/^AIDA[A-Z0-9]{12,}$/.test(text)) return 'INVALID_USER_REFERENCE' as const
  return undefined
}

const awsPrincipal = new RegExp(
  [
    '^\\*$',
    '^\\d{12}$',
    '^A[A-Z]{3}[A-Z0-9]{12,}$',
    '^arn:aws[a-z-]*:iam::\\d{12}:(?:root|(?:user|role)/\\S[^*?]*)$',
    '^arn:aws[a-z-]*:iam::cloudfront:user/CloudFront Origin Access Identity \\S+$',
    '^arn:aws[a-z-]*:sts::\\d{12}:(?:assumed-role/[^/]+/.+|federated-user/.+|self)$',
  ].join('|'),
)

function isAwsPrincipal(text: string): boolean {
  return text.length <= 2_048 && awsPrincipal.test(text)
}
