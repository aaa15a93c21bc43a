import { hasWildcard } from '../glob.ts'
import { knownStrings, type Clause, type Draft, type Policy, type Statement } from '../policy.ts'

const github = 'token.actions.githubusercontent.com'

/** Trust in OpenID Connect providers: which of a provider's tokens are let in. */
export function* oidc(policy: Policy): Iterable<Draft> {
  if (!policy.isTrust) return
  for (const statement of policy.statements) {
    yield* audience(statement)
    if (statement.effect !== 'Allow') continue
    const unless = statement.condition === undefined ? [] : [statement.condition]
    for (const group of statement.principal?.groups ?? []) {
      if (group.type !== 'Federated') continue
      for (const { node, text } of knownStrings(group.items)) {
        const provider = providerOf(text)
        if (provider === undefined) continue
        const keys = statement.clauses.filter(({ name }) => name.startsWith(`${provider}:`))
        if (keys.length === 0)
          yield {
            code: 'MISSING_CONDITION_KEY_FOR_OIDC_PRINCIPAL',
            at: [node],
            details: `Anyone with a token of ${provider} is let in: add a condition on its keys.`,
            unless,
          }
        if (provider !== github) continue
        const subjects = keys.filter(({ name }) => name === `${github}:sub`)
        if (subjects.length === 0)
          yield {
            code: 'MISSING_GITHUB_REPO_CONDITION_KEY',
            at: [node],
            details: `Every repository of GitHub is let in: add a condition on ${github}:sub.`,
            unless,
          }
        yield* branches(subjects, keys)
      }
    }
  }
}

function providerOf(text: string): string | undefined {
  const marker = ':oidc-provider/'
  const at = text.indexOf(marker)
  if (at >= 0) return text.slice(at + marker.length).toLowerCase()
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(text) ? text : undefined
}

function* branches(subjects: readonly Clause[], keys: readonly Clause[]): Iterable<Draft> {
  const refs = keys.filter(({ name, operator }) => name === `${github}:ref` && !operator.negated)
  const exact = refs.some(({ values }) =>
    knownStrings(values).every(({ text }) => !hasWildcard(text)),
  )
  for (const { values, operator } of subjects) {
    if (operator.negated || operator.family !== 'String') continue
    for (const { node, text } of knownStrings(values)) {
      const [owner, repository] = (/^repo:([^:]*)/.exec(text)?.[1] ?? '').split('/')
      const whole =
        owner !== undefined &&
        owner !== '' &&
        repository !== undefined &&
        repository !== '' &&
        !hasWildcard(owner + repository)
      const branch = exact || (/:ref:refs\/[^*?]+$/.test(text) && !hasWildcard(text))
      if (whole && branch) continue
      yield {
        code: 'SPECIFIC_GITHUB_REPO_AND_BRANCH_RECOMMENDED',
        at: [node],
        details: `${text} lets in more than one branch of one repository: write repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH.`,
      }
    }
  }
}

function* audience(statement: Statement): Iterable<Draft> {
  for (const { name, key, keyText, operator } of statement.clauses) {
    if (!name.endsWith(':aud') || !name.includes('.') || operator.family === 'Null') continue
    yield {
      code: 'CONFIRM_AUDIENCE_CLAIM_TYPE',
      at: [key],
      details: `Check that the provider's ${keyText} is one value: a list of audiences needs ForAnyValue.`,
    }
    if (operator.set === 'ForAnyValue')
      yield {
        code: 'FORANYVALUE_WITH_AUDIENCE_CLAIM_TYPE',
        at: [key],
        details: `${keyText} has one value: leave out ForAnyValue unless the provider sends several.`,
      }
  }
}
