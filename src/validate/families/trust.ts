import { asList, entryNamed, type Node } from '../node.ts'
import { knownStrings, type Draft, type Policy, type Statement } from '../policy.ts'

const rolesAnywhere = 'rolesanywhere.amazonaws.com'
const rolesAnywhereActions = ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'] as const

/** What role trust policies cannot have, and actions that do not fit who is trusted. */
export function* trust(policy: Policy): Iterable<Draft> {
  if (!policy.isTrust) return
  for (const statement of policy.statements) {
    const { principal } = statement
    for (const name of ['Resource', 'NotResource']) {
      const entry = entryNamed(statement.node, name)
      if (entry !== undefined)
        yield {
          code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
          at: [entry.value],
          details: `A role trust policy has no ${name}: its resource is the role.`,
        }
    }
    if (principal?.negated === true)
      yield {
        code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
        at: [principal.value],
        details: 'A role trust policy names whom it trusts: it has no NotPrincipal.',
      }
    if (principal?.value.text === '*')
      yield {
        code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
        at: [principal.value],
        details: 'A role trust policy cannot have "Principal": "*".',
      }
    yield* federatedSyntax(statement)
    yield* redundantSessions(statement)
    yield* mismatchedActions(statement)
    yield* rolesAnywhereGaps(statement)
  }
}

const domain = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/
const providerArn = /^arn:aws[a-z-]*:iam::\d{12}:(oidc|saml)-provider\/\S+$/

type TrustKind = 'role' | 'web-identity' | 'saml' | 'unknown'

function federatedKind(text: string): TrustKind {
  const provider = providerArn.exec(text)?.[1]
  if (provider !== undefined) return provider === 'saml' ? 'saml' : 'web-identity'
  return domain.test(text) ? 'web-identity' : 'unknown'
}

function* federatedSyntax(statement: Statement): Iterable<Draft> {
  for (const group of statement.principal?.groups ?? []) {
    if (group.type !== 'Federated') continue
    for (const { node, text } of knownStrings(group.items)) {
      if (text.includes('${') || text === '*' || federatedKind(text) !== 'unknown') continue
      yield {
        code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
        at: [node],
        details: `${text} is neither a provider's domain nor the ARN of an OIDC or SAML provider.`,
      }
    }
  }
}

const session = /^arn:(aws[a-z-]*):sts::(\d{12}):assumed-role\/([^/]+)\/.+$/

function* redundantSessions(statement: Statement): Iterable<Draft> {
  for (const group of statement.principal?.groups ?? []) {
    if (group.type !== 'AWS' || group.items.length < 2) continue
    const named = knownStrings(group.items)
    for (const { node, text } of named) {
      const [, partition, account, role] = session.exec(text) ?? []
      if (role === undefined) continue
      const same = named.find(
        (other) =>
          other.text.startsWith(`arn:${partition ?? ''}:iam::${account ?? ''}:role/`) &&
          other.text.slice(other.text.lastIndexOf('/') + 1) === role,
      )
      if (same === undefined) continue
      yield {
        code: 'REDUNDANT_PRINCIPAL_IN_ROLE_TRUST_POLICY',
        at: [node],
        details: `${text} is a session of ${same.text}, which is trusted already.`,
      }
    }
  }
}

const wantedKind: ReadonlyMap<string, TrustKind> = new Map<string, TrustKind>([
  ['sts:assumerole', 'role'],
  ['sts:assumerolewithwebidentity', 'web-identity'],
  ['sts:assumerolewithsaml', 'saml'],
])

function* mismatchedActions(statement: Statement): Iterable<Draft> {
  const { principal, action } = statement
  if (principal === undefined || principal.negated || action === undefined || action.negated) return
  if (principal.value.kind !== 'map') return
  const trusted: { readonly node: Node; readonly kind: TrustKind }[] = []
  for (const group of principal.groups) {
    for (const { node, text } of knownStrings(group.items))
      trusted.push({ node, kind: group.type === 'Federated' ? federatedKind(text) : 'role' })
  }
  const [first] = trusted
  if (first === undefined || trusted.some(({ kind }) => kind === 'unknown')) return
  for (const { node, text } of action.strings) {
    const wanted = wantedKind.get(text.toLowerCase())
    if (wanted === undefined || trusted.some(({ kind }) => kind === wanted)) continue
    yield {
      code: 'MISMATCHED_ACTION_FOR_PRINCIPAL',
      at: [node, first.node],
      details: `${text} does not fit the principal: use sts:AssumeRole for AWS and Service, sts:AssumeRoleWithWebIdentity for OIDC and sts:AssumeRoleWithSAML for SAML providers.`,
      unless: [principal.value],
    }
  }
}

function* rolesAnywhereGaps(statement: Statement): Iterable<Draft> {
  const { principal, action } = statement
  if (statement.effect !== 'Allow' || action === undefined || action.negated) return
  const trusts = principal?.groups.some(
    (group) =>
      group.type === 'Service' &&
      knownStrings(group.items).some(({ text }) => text === rolesAnywhere),
  )
  if (trusts !== true) return
  const written = knownStrings(asList(action.value)).map(({ text }) => text.toLowerCase())
  if (written.some((text) => text.includes('*'))) return
  const missing = rolesAnywhereActions.filter((name) => !written.includes(name.toLowerCase()))
  if (missing.length === 0) return
  yield {
    code: 'MISSING_ACTION_FOR_ROLES_ANYWHERE_TRUST_POLICY',
    at: [action.value],
    details: `IAM Roles Anywhere also needs ${missing.join(' and ')}.`,
    unless: [action.value],
  }
}
