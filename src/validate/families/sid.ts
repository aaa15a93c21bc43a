import type { Node } from '../node.ts'
import { addTo } from '../../model/multimap.ts'
import type { Draft, Policy } from '../policy.ts'

/** Statement identifiers: empty, with characters that are not supported, or used twice. */
export function* sids(policy: Policy): Iterable<Draft> {
  const bySid = new Map<string, Node[]>()
  for (const { sid } of policy.statements) {
    if (sid?.kind !== 'string' || sid.text === undefined) continue
    if (sid.text === '') {
      yield {
        code: 'EMPTY_SID_VALUE',
        at: [sid],
        details: 'The Sid is empty: give it a value or leave it out.',
      }
      continue
    }
    if (policy.type === 'IDENTITY_POLICY' && !/^[A-Za-z0-9]*$/.test(sid.text))
      yield {
        code: 'UNSUPPORTED_SID',
        at: [sid],
        details: 'A Sid of an identity policy can have only the letters a-z, A-Z and digits.',
      }
    addTo(bySid, sid.text, sid)
  }
  const recommended = policy.type === 'RESOURCE_POLICY'
  for (const [text, nodes] of bySid) {
    if (nodes.length < 2) continue
    yield {
      code: recommended ? 'UNIQUE_SIDS_RECOMMENDED' : 'UNIQUE_SIDS_REQUIRED',
      at: nodes,
      details: `${nodes.length} statements have the Sid ${text}: ${
        recommended ? 'give each its own' : 'a Sid must be unique in a policy of this type'
      }.`,
    }
  }
}
