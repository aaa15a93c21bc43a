import type { Estate } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import type { Waiver } from '../model/waiver.ts'
import { addTo } from '../model/multimap.ts'
import { coversPattern } from '../model/wildcard.ts'
import { divide, hasParts } from './counted.ts'
import { grantedBy } from './granted.ts'
import { addressesOf, isAbout, type WaiveDirective, type WaiveTarget } from './waive-target.ts'

/** A waiver of a source comment, on what it stands on in the head. */
export interface InlineWaiver {
  readonly directive: WaiveDirective
  readonly target: WaiveTarget
}

export interface WaiveOptions {
  /** ISO date. */
  readonly today: string
  /** Those in force. */
  readonly inline: readonly InlineWaiver[]
}

export interface Waived {
  readonly kept: readonly Finding[]
  readonly waived: readonly Finding[]
  /** Waivers that have run out, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * Sets aside what waivers accept. A finding is accepted where every address it stands for is, for
 * its rule and for the rules merged into it; where it is about more resources than a waiver names, the
 * waiver does not hold. Of a group of actions those that are accepted leave it, and the others stay.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  estate: Estate,
  options: WaiveOptions,
): Waived {
  const isLive = (until: string | undefined): boolean =>
    until === undefined || until >= options.today
  const ofConfig = waivers.filter((waiver) => isLive(waiver.expires))
  const inline = options.inline.filter(({ directive }) => isLive(directive.until))
  const accepts =
    ofConfig.length + inline.length === 0 ? undefined : acceptancesOf(ofConfig, inline, estate)
  const kept: Finding[] = []
  const waived: Finding[] = []
  const inPart = new Set<string>()
  for (const finding of findings) {
    if (accepts === undefined) kept.push(finding)
    else if (isAccepted(finding, accepts, estate)) waived.push(finding)
    else {
      for (const rule of leftOver(finding, accepts, estate))
        inPart.add(
          `a waiver of ${finding.rule} hides nothing where ${rule} is told with it: waive that too`,
        )
      const parts = acceptedParts(finding, accepts, estate)
      kept.push(parts?.stays ?? finding)
      if (parts !== undefined) waived.push(parts.leaves)
    }
  }
  const expired = [
    ...waivers.filter((waiver) => !isLive(waiver.expires)),
    ...options.inline
      .filter(({ directive }) => !isLive(directive.until))
      .map(({ directive }) => ({ ...directive, expires: directive.until })),
  ]
  return {
    kept,
    waived,
    notes: [
      ...inPart,
      ...new Set(
        expired.map(
          (waiver) =>
            `the waiver of ${waiver.rule} (${waiver.reason}) ran out on ${waiver.expires ?? ''}`,
        ),
      ),
    ],
  }
}

/** One waiver, wherever it is written. */
interface Acceptance {
  readonly rule: string
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly isFor: (address: string, finding: Finding) => boolean
}

/** Waivers that can hold for a rule at an address: those of comments are many, and each is about few addresses. */
type Acceptances = (rule: string, address: string) => readonly Acceptance[]

function acceptancesOf(
  waivers: readonly Waiver[],
  inline: readonly InlineWaiver[],
  estate: Estate,
): Acceptances {
  const fromAll = waivers.map(fromConfig)
  const everywhere = new Map<string, readonly Acceptance[]>()
  const there = new Map<string, Acceptance[]>()
  for (const { directive, target } of inline) {
    const acceptance = fromComment(directive, target, estate)
    for (const address of new Set(addressesOf(target, estate))) addTo(there, address, acceptance)
  }
  return (rule, address) => {
    const isOfRule = (one: Acceptance): boolean =>
      coversPattern(one.rule.toLowerCase(), rule.toLowerCase())
    const known = everywhere.get(rule) ?? fromAll.filter(isOfRule)
    everywhere.set(rule, known)
    return [...known, ...(there.get(address) ?? []).filter(isOfRule)]
  }
}

function fromConfig(waiver: Waiver): Acceptance {
  const { principal } = waiver
  return {
    ...waiver,
    isFor: (address, finding) =>
      principal === undefined ||
      namesOf(address, finding).some((name) => coversPattern(principal, name)),
  }
}

/** An address as people write it: whole, without instance keys, with its root. */
function namesOf(address: string, finding: Finding): readonly string[] {
  const bare = address.replace(/\[[^\]]*\]/g, '')
  const root = finding.atoms[0]?.split('|')[0] ?? ''
  return [address, bare, `${root}:${address}`, `${root}:${bare}`]
}

/** ARNs among the words of a comment are resources. */
function fromComment(directive: WaiveDirective, target: WaiveTarget, estate: Estate): Acceptance {
  const isArn = (word: string): boolean => word.startsWith('arn:')
  return {
    rule: directive.rule,
    actions: directive.actions.filter((word) => !isArn(word)),
    resources: directive.actions.filter(isArn),
    isFor: (address, finding) => isAbout(target, address, finding, estate),
  }
}

/** One rule's say about some actions of some addresses. */
interface Part {
  readonly rule: string
  readonly actions: readonly string[]
  readonly addresses: readonly string[]
}

function isAccepted(finding: Finding, acceptances: Acceptances, estate: Estate): boolean {
  const granted = grantedOnce(finding, estate)
  return partsOf(finding).every((part) => isPartAccepted(part, finding, acceptances, granted))
}

/** The rules told with an accepted one that no waiver accepts: for them the finding stays. */
function leftOver(finding: Finding, acceptances: Acceptances, estate: Estate): readonly string[] {
  const [own, ...inner] = partsOf(finding)
  if (own === undefined || inner.length === 0) return []
  const granted = grantedOnce(finding, estate)
  if (!isPartAccepted(own, finding, acceptances, granted)) return []
  return inner
    .filter((part) => !isPartAccepted(part, finding, acceptances, granted))
    .map(({ rule }) => rule)
}

function partsOf(finding: Finding): readonly Part[] {
  return [
    ownPart(finding),
    ...(finding.inner ?? []).map((inner) => ({
      ...inner,
      addresses: standingFor(inner.addresses, finding),
    })),
  ]
}

function ownPart(finding: Finding): Part {
  const { rule, actions = [], addresses } = finding
  return { rule, actions, addresses: standingFor(addresses, finding) }
}

/** A group of which only some actions are accepted, divided; undefined for every other finding. */
function acceptedParts(
  finding: Finding,
  acceptances: Acceptances,
  estate: Estate,
): ReturnType<typeof divide> | undefined {
  if (!hasParts(finding)) return undefined
  const granted = grantedOnce(finding, estate)
  const own = ownPart(finding)
  const accepted = new Set(
    own.actions.filter((action) =>
      isPartAccepted({ ...own, actions: [action] }, finding, acceptances, granted),
    ),
  )
  return divide(finding, (action) => accepted.has(action), 'waived', estate)
}

function isPartAccepted(
  { rule, actions, addresses }: Part,
  finding: Finding,
  acceptances: Acceptances,
  granted: () => ReturnType<typeof grantedBy>,
): boolean {
  return addresses.every((address) =>
    acceptances(rule, address).some(
      (acceptance) =>
        acceptance.isFor(address, finding) &&
        covers(acceptance.actions, 'fold', () =>
          actions.length > 0 ? actions : (granted()?.actions ?? []),
        ) &&
        covers(acceptance.resources, 'exact', () => granted()?.resources ?? []),
    ),
  )
}

/** What is about no resource is about its file. */
function standingFor(addresses: readonly string[], finding: Finding): readonly string[] {
  return addresses.length > 0 ? addresses : [finding.principal ?? finding.primary.span.file]
}

/** Everything is covered where a waiver names nothing; where nothing is known, nothing is. */
function covers(
  waived: readonly string[],
  letters: 'fold' | 'exact',
  present: () => readonly string[],
): boolean {
  if (waived.length === 0) return true
  const spelled = (text: string): string => (letters === 'fold' ? text.toLowerCase() : text)
  const patterns = waived.map(spelled)
  const texts = present().map(spelled)
  return (
    texts.length > 0 &&
    texts.every((text) => patterns.some((pattern) => coversPattern(pattern, text)))
  )
}

function grantedOnce(finding: Finding, estate: Estate): () => ReturnType<typeof grantedBy> {
  let known: { readonly value: ReturnType<typeof grantedBy> } | undefined
  return () => (known ??= { value: grantedBy(finding, estate) }).value
}
