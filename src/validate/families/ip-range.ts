import { parseIpRange, type IpRange } from '../ip-range.ts'
import type { Node } from '../node.ts'
import { knownScalars, type Clause, type Draft, type Policy } from '../policy.ts'

/** Values of IpAddress and NotIpAddress. */
export function* ipRanges(policy: Policy): Iterable<Draft> {
  for (const { clauses } of policy.statements) {
    for (const clause of clauses) {
      if (clause.operator.family !== 'IpAddress') continue
      const ranges: { readonly node: Node; readonly range: IpRange }[] = []
      for (const { node, text } of knownScalars(clause.values)) {
        if (text.includes('${')) continue
        const range = parseIpRange(text)
        if (range === undefined)
          yield {
            code: 'TYPE_MISMATCH_IP_RANGE',
            at: [node],
            details: `${text} is neither an IP address nor a range such as 203.0.113.0/24.`,
          }
        else ranges.push({ node, range })
        if (range?.network !== undefined)
          yield {
            code: 'IMPROVE_IP_RANGE',
            at: [node],
            details: `${text} has bits set after its mask: the range is ${range.network}.`,
          }
      }
      if (clause.name === 'aws:sourceip') yield* privateRanges(clause, ranges)
    }
  }
}

function* privateRanges(
  clause: Clause,
  ranges: readonly { readonly node: Node; readonly range: IpRange }[],
): Iterable<Draft> {
  const inside = ranges.filter(({ range }) => range.isPrivate)
  if (inside.length === 0) return
  const all = inside.length === clause.values.length
  const not = clause.operator.negated
  yield {
    code: all
      ? not
        ? 'PRIVATE_NOT_IP_ADDRESS'
        : 'PRIVATE_IP_ADDRESS'
      : not
        ? 'PRIVATE_NOT_IP_ADDRESS_SUBSET'
        : 'PRIVATE_IP_ADDRESS_SUBSET',
    at: inside.map(({ node }) => node),
    details: `aws:SourceIp is the public address of a request: ${
      all ? 'its private ranges never match' : 'the private ranges among its values never match'
    }.`,
    unless: [clause.value],
  }
}
