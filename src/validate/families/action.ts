import { namesAnAction } from '../../catalogue/expand.ts'
import { nearestAction } from '../../catalogue/nearest.ts'
import type { Catalogue } from '../../model/catalogue.ts'
import { formerServices } from '../former-services.ts'
import { hasWildcard } from '../glob.ts'
import { remembered } from '../memo.ts'
import { type Draft, type Policy } from '../policy.ts'

type Verdict = 'known' | 'unknown-action' | 'unknown-service'

const judge = remembered((text: string, catalogue: Catalogue): Verdict => {
  if (namesAnAction(text, catalogue)) return 'known'
  const colon = text.indexOf(':')
  if (colon < 0) return 'unknown-action'
  const prefix = text.slice(0, colon)
  if (hasWildcard(prefix)) return 'unknown-action'
  if (formerServices.has(prefix.toLowerCase())) return 'known'
  return catalogue.service(prefix) === undefined ? 'unknown-service' : 'unknown-action'
})

const nearest = remembered(nearestAction)

/** Actions that no service has, and wildcards in a service's name. */
export function* actions(policy: Policy): Iterable<Draft> {
  const { catalogue } = policy
  for (const { action } of policy.statements) {
    for (const { node, text } of action?.strings ?? []) {
      if (text === '*' || text.includes('${')) continue
      const prefix = text.slice(0, Math.max(0, text.indexOf(':')))
      if (prefix !== '*' && hasWildcard(prefix))
        yield {
          code: 'WILDCARD_IN_SERVICE_NAME',
          at: [node],
          details: `The service part of ${text} has a wildcard: name the service, so that no other is meant.`,
        }
      const verdict = judge(text, catalogue)
      if (verdict === 'known') continue
      const meant = nearest(text, catalogue)
      const hint = meant.verdict === 'typo' ? ` Did you mean ${meant.fix}?` : ''
      if (verdict === 'unknown-service')
        yield {
          code: 'INVALID_SERVICE_IN_ACTION',
          at: [node],
          details: `No service has the prefix of the action ${text}.${hint}`,
        }
      else
        yield {
          code: 'INVALID_ACTION',
          at: [node],
          details: `The action ${text} does not exist.${hint}`,
        }
    }
  }
}
