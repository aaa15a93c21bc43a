import { coversPattern } from '../../model/wildcard.ts'
import { hasWildcard } from '../glob.ts'
import type { Node } from '../node.ts'
import { knownScalars, type Draft, type Policy, type Statement } from '../policy.ts'

/** An action of IAM that should not be allowed on every role, and the codes by the way it is. */
interface Concern {
  readonly action: string
  readonly restricted: (statement: Statement) => boolean
  readonly codes: Readonly<Record<Way, Draft['code']>>
  readonly advice: string
}

type Way =
  | 'named, any resource'
  | 'wildcard, any resource'
  | 'NotAction, any resource'
  | 'named, NotResource'
  | 'wildcard, NotResource'
  | 'NotAction, NotResource'

const concerns: readonly Concern[] = [
  {
    action: 'iam:CreateServiceLinkedRole',
    restricted: (statement) =>
      statement.clauses.some(
        ({ name, operator, values }) =>
          name === 'iam:awsservicename' &&
          operator.family === 'String' &&
          !operator.ifExists &&
          !knownScalars(values).some(({ text }) => hasWildcard(text)),
      ),
    codes: {
      'named, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE',
      'wildcard, any resource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_RESOURCE',
      'NotAction, any resource': 'CREATE_SLR_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
      'named, NotResource': 'CREATE_SLR_WITH_NOT_RESOURCE',
      'wildcard, NotResource': 'CREATE_SLR_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
      'NotAction, NotResource': 'CREATE_SLR_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    },
    advice: 'name the role or add a condition on iam:AWSServiceName',
  },
  {
    action: 'iam:PassRole',
    restricted: (statement) =>
      statement.clauses.some(
        ({ name, operator }) =>
          (name === 'iam:passedtoservice' || name === 'iam:associatedresourcearn') &&
          operator.family !== 'Null' &&
          !operator.ifExists,
      ),
    codes: {
      'named, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE',
      'wildcard, any resource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_RESOURCE',
      'NotAction, any resource': 'PASS_ROLE_WITH_STAR_IN_RESOURCE_AND_NOT_ACTION',
      'named, NotResource': 'PASS_ROLE_WITH_NOT_RESOURCE',
      'wildcard, NotResource': 'PASS_ROLE_WITH_STAR_IN_ACTION_AND_NOT_RESOURCE',
      'NotAction, NotResource': 'PASS_ROLE_WITH_NOT_ACTION_AND_NOT_RESOURCE',
    },
    advice: 'name the roles or add a condition on iam:PassedToService',
  },
]

/** iam:PassRole and iam:CreateServiceLinkedRole on every role. */
export function* rolePassing(policy: Policy): Iterable<Draft> {
  if (policy.type !== 'IDENTITY_POLICY') return
  for (const statement of policy.statements) {
    if (statement.effect !== 'Allow') continue
    const place = openResource(statement)
    if (place === undefined) continue
    for (const concern of concerns) {
      if (concern.restricted(statement)) continue
      for (const [how, node] of waysToAllow(statement, concern.action.toLowerCase())) {
        const where = statement.resource?.negated === true ? 'NotResource' : 'any resource'
        yield {
          code: concern.codes[`${how}, ${where}`],
          at: [node, place],
          details: `The statement allows ${concern.action} on ${
            where === 'NotResource' ? 'all roles but some' : 'every role'
          }: ${concern.advice}.`,
          unless: statement.condition === undefined ? [] : [statement.condition],
        }
      }
    }
  }
}

/** The `*` among the resources, or the NotResource element. */
function openResource(statement: Statement): Node | undefined {
  const { resource } = statement
  if (resource === undefined) return undefined
  if (resource.negated) return resource.value
  return resource.strings.find(({ text }) => text === '*')?.node
}

function* waysToAllow(
  statement: Statement,
  wanted: string,
): Iterable<readonly ['named' | 'wildcard' | 'NotAction', Node]> {
  const { action } = statement
  if (action === undefined) return
  const patterns = action.strings.map(({ node, text }) => ({
    node,
    text: text.toLowerCase(),
  }))
  if (action.negated) {
    if (!patterns.some(({ text }) => coversPattern(text, wanted)) && patterns.length > 0)
      yield ['NotAction', action.value]
    return
  }
  const named = patterns.find(({ text }) => text === wanted)
  if (named !== undefined) yield ['named', named.node]
  const wild = patterns.find(({ text }) => text !== wanted && coversPattern(text, wanted))
  if (wild !== undefined) yield ['wildcard', wild.node]
}
