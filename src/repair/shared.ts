import type { Estate, Principal } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { spanKey, type Span } from '../model/span.ts'

/**
 * True where what is written at `span` also serves a principal or resource that the finding is not
 * about: another caller of a module, another role with the same policy.
 */
export function isShared(
  span: Span,
  own: PolicyDocument,
  finding: Finding,
  estate: Estate,
): boolean {
  const named = new Set(finding.addresses)
  // Files that stand for one principal are named by their paths.
  const files = new Set(finding.addresses.flatMap((address) => address.split(', ')))
  const { saying, users } = usesOf(estate)
  return (saying.get(spanKey(span)) ?? []).some((index) => {
    const document = estate.documents[index]
    if (document === undefined || files.has(document.site.file)) return false
    const attachedTo = users.get(index)
    if (attachedTo === undefined) {
      // The file read by itself is no second user of what it says.
      const isFileItself = document.site.address === span.file
      return document !== own && !isFileItself && !named.has(document.site.address)
    }
    return attachedTo.some((user) => !named.has(user.address))
  })
}

/** True where what is written at `span` is also said by a document that the finding does not name. */
export function isSaidElsewhere(span: Span, finding: Finding, estate: Estate): boolean {
  return (usesOf(estate).saying.get(spanKey(span)) ?? []).some((index) => {
    const address = estate.documents[index]?.site.address
    return address !== undefined && !finding.addresses.includes(address)
  })
}

interface Uses {
  /** The documents that have a statement at a place. */
  readonly saying: ReadonlyMap<string, readonly number[]>
  /** The principals that a document is attached to; none where there is no entry. */
  readonly users: ReadonlyMap<number, readonly Principal[]>
}

const known = new WeakMap<Estate, Uses>()

/** Made once an estate: every finding asks. */
function usesOf(estate: Estate): Uses {
  const before = known.get(estate)
  if (before !== undefined) return before
  const saying = new Map<string, number[]>()
  estate.documents.forEach((document, index) => {
    for (const place of new Set(document.statements.map(({ span }) => spanKey(span))))
      addTo(saying, place, index)
  })
  const users = new Map<number, Principal[]>()
  for (const principal of estate.principals)
    if (principal.kind !== 'group')
      for (const { document } of principal.attached) addTo(users, document, principal)
  const uses = { saying, users }
  known.set(estate, uses)
  return uses
}
