import type { Estate } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { sameSpan, type Span } from '../model/span.ts'

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
  return estate.documents.some((document, index) => {
    if (!document.statements.some((statement) => sameSpan(statement.span, span))) return false
    if (files.has(document.site.file)) return false
    const users = estate.principals.filter(
      (principal) =>
        principal.kind !== 'group' &&
        principal.attached.some((attachment) => attachment.document === index),
    )
    if (users.length === 0) {
      // The file read by itself is no second user of what it says.
      const isFileItself = document.site.address === span.file
      return document !== own && !isFileItself && !named.has(document.site.address)
    }
    return users.some((user) => !named.has(user.address))
  })
}
