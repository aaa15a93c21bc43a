import type {
  Catalogue,
  CatalogueAction,
  CatalogueService,
  ConditionKey,
} from '../model/catalogue.ts'
import { coversPattern } from '../model/wildcard.ts'
import { formerServices } from './former-services.ts'

/** What the catalogue says of a condition key. */
export type KeyKnowledge =
  | { readonly kind: 'known'; readonly type: string; readonly multivalued: boolean }
  /** A global key without its tag: `aws:ResourceTag/`. */
  | { readonly kind: 'unknown-global' | 'unknown-in-service' | 'unknown-service' }
  /** A key of an identity provider, which has keys of its own making. */
  | { readonly kind: 'provider' }

/** Accepted although no longer in the reference. */
const formerGlobalKeys: ReadonlySet<string> = new Set([
  'aws:principalorgmasteraccountid',
  'aws:sourceowner',
  'aws:arn',
])

/** Prefixes of keys that are no service prefixes. */
const otherPrefixes: ReadonlySet<string> = new Set([
  'saml',
  'identitycenter',
  'identitystore',
  'catalog',
  'cognito-identity-auth',
  'cognito-identity-unauth',
])

interface KeyTable {
  readonly exact: ReadonlyMap<string, ConditionKey>
  /** Wildcard patterns of keys with a variable part: `s3:existingobjecttag/*`. */
  readonly patterns: readonly (readonly [pattern: string, key: ConditionKey])[]
}

const tables = new WeakMap<ReadonlyMap<string, ConditionKey>, KeyTable>()

function tableOf(keys: ReadonlyMap<string, ConditionKey>): KeyTable {
  const known = tables.get(keys)
  if (known !== undefined) return known
  const patterns: (readonly [string, ConditionKey])[] = []
  for (const [name, key] of keys) {
    if (name.includes('${')) patterns.push([name.replace(/\$\{[^}]*\}/g, '?*'), key])
  }
  const table = { exact: keys, patterns }
  tables.set(keys, table)
  return table
}

function find(keys: ReadonlyMap<string, ConditionKey>, name: string): ConditionKey | undefined {
  const table = tableOf(keys)
  return (
    table.exact.get(name) ?? table.patterns.find(([pattern]) => coversPattern(pattern, name))?.[1]
  )
}

/** Looks a condition key up; `name` is lower-cased. */
export function lookUpKey(name: string, catalogue: Catalogue): KeyKnowledge {
  const global = find(catalogue.globalConditionKeys, name)
  if (global !== undefined) return known(global.type)
  const prefix = name.slice(0, Math.max(0, name.indexOf(':')))
  if (prefix === 'aws')
    return formerGlobalKeys.has(name) ? known('String') : { kind: 'unknown-global' }
  const service = catalogue.service(prefix)
  if (service === undefined) {
    if (prefix.includes('.') || otherPrefixes.has(prefix) || formerServices.has(prefix))
      return { kind: 'provider' }
    return { kind: 'unknown-service' }
  }
  const key = find(service.conditionKeys, name)
  return key === undefined ? { kind: 'unknown-in-service' } : known(key.type)
}

function known(type: string): KeyKnowledge {
  const multivalued = type.startsWith('ArrayOf')
  return { kind: 'known', type: multivalued ? type.slice('ArrayOf'.length) : type, multivalued }
}

/** True where one of the keys, which may have a variable part, is the key `name` (lower-cased). */
export function isAmong(name: string, keys: readonly string[]): boolean {
  return keys.some((key) => {
    const lower = key.toLowerCase()
    if (lower === name) return true
    return lower.includes('${') && coversPattern(lower.replace(/\$\{[^}]*\}/g, '?*'), name)
  })
}

const tagFamilies = /^[a-z0-9-]+:(?:resourcetag|requesttag|principaltag)\/?$/

/** True for a tag key without its tag: `aws:ResourceTag/`, `aws:RequestTag`. */
export function lacksTagKey(name: string, catalogue: Catalogue): boolean {
  if (!tagFamilies.test(name)) return false
  const family = name.endsWith('/') ? name : `${name}/`
  return lookUpKey(`${family}x`, catalogue).kind === 'known'
}

/** True where a request for the action can carry the key, by itself or by one of its resource types. */
export function carriesKey(
  service: CatalogueService,
  action: CatalogueAction,
  name: string,
): boolean {
  return (
    isAmong(name, action.conditionKeys) ||
    action.resources.some(
      (resource) =>
        isAmong(name, resource.conditionKeys) ||
        isAmong(name, service.resourceTypes.get(resource.type.toLowerCase())?.conditionKeys ?? []),
    )
  )
}
