import type { Catalogue } from '../model/catalogue.ts'
import { editDistance } from '../model/edit-distance.ts'
import { actionsOfOperation } from './api-operations.ts'
import { namesAnAction } from './expand.ts'

/** What an action pattern that names nothing was meant to be. */
export type NearestAction =
  { readonly verdict: 'typo'; readonly fix: string } | { readonly verdict: 'unknown' }

export type ActionVerdict =
  | { readonly verdict: 'known' }
  | {
      readonly verdict: 'typo'
      readonly suggestion: string
      /** A warning where the catalogue is so old that the action may be newer. */
      readonly severity: 'error' | 'warning'
    }
  /** An API operation that is allowed by actions of other names. */
  | { readonly verdict: 'operation'; readonly needs: readonly string[] }
  | { readonly verdict: 'unknown' }

/** The largest edit distance that counts as a slip of the pen. */
const slip = 2

/** Days after which the catalogue accuses nobody. */
const staleDays = 90

/** Longer texts are no action names; bounds the work on hostile input. */
const longestAction = 160

const unknown = { verdict: 'unknown' } as const

/** Whether an action pattern names something, and if not, what it may have meant. `today` is an ISO date. */
export function unknownAction(text: string, catalogue: Catalogue, today: string): ActionVerdict {
  if (namesAnAction(text, catalogue)) return { verdict: 'known' }
  const needs = actionsOfOperation(text, catalogue)
  if (needs.length > 0) return { verdict: 'operation', needs }
  const nearest = nearestAction(text, catalogue)
  if (nearest.verdict === 'unknown') return nearest
  const age = (Date.parse(today) - Date.parse(catalogue.date)) / 86_400_000
  return {
    verdict: 'typo',
    suggestion: nearest.fix,
    severity: age > staleDays ? 'warning' : 'error',
  }
}

/**
 * The action that a pattern which names nothing was meant to be: a wrong separator (`ec2>RunInstances`),
 * or a single nearest action within two edits that differs by more than a plural, a number or a version
 * suffix. Everything else may be newer than the catalogue.
 */
export function nearestAction(text: string, catalogue: Catalogue): NearestAction {
  if (text.length > longestAction) return unknown
  const separated = separatorFix(text, catalogue)
  if (separated !== undefined) return { verdict: 'typo', fix: separated }
  if (/[*?]/.test(text)) return unknown
  const colon = text.indexOf(':')
  return colon < 0 ? unknown : nearestName(text.slice(0, colon), text.slice(colon + 1), catalogue)
}

/** `ec2>Run*`, `ec2.Run*`, `ec2 : Run*`, `s3GetObject`: the right words with the wrong thing between them. */
function separatorFix(text: string, catalogue: Catalogue): string | undefined {
  const trimmed = text.trim()
  const asked = (prefix: string, name: string): string | undefined => {
    const service = catalogue.service(prefix)
    if (service === undefined || name === '') return undefined
    const known = service.actions.get(name.toLowerCase())
    if (known !== undefined) return `${service.prefix}:${known.name}`
    const pattern = `${service.prefix}:${name}`
    return /[*?]/.test(name) && namesAnAction(pattern, catalogue) ? pattern : undefined
  }
  for (const separator of trimmed.matchAll(/[^A-Za-z0-9*?]+/g)) {
    const end = separator.index + separator[0].length
    const fix = asked(trimmed.slice(0, separator.index), trimmed.slice(end))
    if (fix !== undefined) return fix
  }
  if (trimmed.includes(':')) return undefined
  const lower = trimmed.toLowerCase()
  for (const prefix of catalogue.prefixes) {
    if (!lower.startsWith(prefix) || /[*?]/.test(trimmed)) continue
    const fix = asked(prefix, trimmed.slice(prefix.length))
    if (fix !== undefined) return fix
  }
  return undefined
}

function nearestName(prefix: string, name: string, catalogue: Catalogue): NearestAction {
  const lowerPrefix = prefix.toLowerCase()
  const lowerName = name.toLowerCase()
  let best = slip + 1
  let found: string[] = []
  const offer = (distance: number, candidate: string) => {
    if (distance > best || distance > slip) return
    if (distance < best) found = []
    best = distance
    found.push(candidate)
  }
  for (const [known, far] of nearPrefixes(lowerPrefix, catalogue)) {
    const service = catalogue.service(known)
    if (service === undefined) continue
    if (far > 0) {
      const action = service.actions.get(lowerName)
      if (action !== undefined) offer(far, `${known}:${action.name}`)
      continue
    }
    for (const [key, action] of service.actions) {
      const distance = editDistance(lowerName, key, slip)
      if (distance > slip || distance * 2 > key.length) continue
      if (isSuffixApart(name, action.name) || isOtherVerb(name, action.name)) return unknown
      offer(distance, `${known}:${action.name}`)
    }
  }
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? unknown : { verdict: 'typo', fix: only }
}

/** Prefixes within two edits; the prefix itself alone where it is one. */
function nearPrefixes(
  prefix: string,
  catalogue: Catalogue,
): readonly (readonly [prefix: string, distance: number])[] {
  if (catalogue.service(prefix) !== undefined) return [[prefix, 0]]
  return catalogue.prefixes
    .map((known) => [known, editDistance(prefix, known, slip)] as const)
    .filter(([known, distance]) => distance <= slip && distance < known.length)
}

/** `DescribeDBInstances` → Describe, DB, Instances; digits belong to the word before them. */
function words(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+/g) ?? [name]
}

/** True where two names differ only by plurals, numbers or versions: both may exist. */
function isSuffixApart(a: string, b: string): boolean {
  return stem(a) === stem(b)
}

function stem(name: string): string {
  return words(name)
    .map((word) =>
      word
        .toLowerCase()
        .replace(/v?[0-9]+$/, '')
        .replace(/ies$/, 'y')
        .replace(/s$/, '')
        .replace(/e$/, ''),
    )
    .join('')
    .replace(/v$/, '')
}

/** Short verbs of AWS's action names that lie within two edits of one another. */
const verbs: ReadonlySet<string> = new Set([
  'get',
  'put',
  'set',
  'let',
  'list',
  'add',
  'tag',
  'untag',
])

/** True where the names differ in a verb that both may have: `SetPolicy` is no slip for `GetPolicy`. */
function isOtherVerb(a: string, b: string): boolean {
  const verb = words(a)[0]?.toLowerCase() ?? ''
  return verb !== words(b)[0]?.toLowerCase() && verbs.has(verb)
}
