import type { Catalogue } from '../model/catalogue.ts'

/**
 * The global name of a condition key that a service also has under a name of its own:
 * `ec2:ResourceTag/team` is `aws:ResourceTag/team` on EC2. Other keys come back lower-cased up to
 * their tag part, whose case is kept.
 */
export function canonicalConditionKey(key: string, catalogue: Catalogue): string {
  const slash = key.indexOf('/')
  const head = (slash < 0 ? key : key.slice(0, slash)).toLowerCase()
  const tail = slash < 0 ? '' : key.slice(slash)
  const colon = head.indexOf(':')
  if (tail === '' || colon < 0) return head + tail
  const prefix = head.slice(0, colon)
  const name = head.slice(colon + 1)
  if (prefix === 'aws' || !aliasedTagKeys.has(name)) return head + tail
  const own = catalogue.service(prefix)?.conditionKeys.has(`${head}/\${tagkey}`) ?? false
  return own ? `aws:${name}${tail}` : head + tail
}

/** Service keys of these names mean what the global key of the same name means. */
const aliasedTagKeys: ReadonlySet<string> = new Set(['resourcetag', 'requesttag'])
