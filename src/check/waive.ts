import picomatch from 'picomatch'
import type { Directive, Estate, Principal } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import { targetsOf } from './choices.ts'

export interface Waiver {
  readonly rule: string
  readonly principal: string | undefined
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly reason: string
  readonly expires: string | undefined
}

export interface WaiveOptions {
  /** ISO date. */
  readonly today: string
  readonly inline: 'after-merge' | 'honour' | 'forbid'
}

export interface Waived {
  readonly kept: readonly Finding[]
  readonly waived: readonly Finding[]
  /** Waivers that have run out, one sentence each. */
  readonly notes: readonly string[]
}

/** Sets aside what a waiver accepts. A waiver that covers fewer actions than a finding has lets the finding stand. */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  estate: Estate,
  options: WaiveOptions,
): Waived {
  const live = waivers.filter(
    (waiver) => waiver.expires === undefined || waiver.expires >= options.today,
  )
  const expired = waivers.filter((waiver) => !live.includes(waiver))
  const inline = options.inline === 'forbid' ? [] : estate.directives.filter(isWaiver)
  const kept: Finding[] = []
  const waived: Finding[] = []
  for (const finding of findings) {
    const accepted =
      live.some((waiver) => covers(waiver, finding)) ||
      inline.some((directive) => inlineCovers(directive, finding, estate, options.today))
    if (accepted) waived.push(finding)
    else kept.push(finding)
  }
  return {
    kept,
    waived,
    notes: expired.map(
      (waiver) =>
        `the waiver of ${waiver.rule} (${waiver.reason}) ran out on ${waiver.expires ?? ''}`,
    ),
  }
}

function covers(waiver: Waiver, finding: Finding): boolean {
  return (
    matches(waiver.rule, finding.rule) &&
    (waiver.principal === undefined ||
      [finding.principal, ...finding.addresses].some(
        (address) => address !== undefined && matches(waiver.principal ?? '', address),
      )) &&
    actionsCovered(waiver.actions, finding.actions ?? [])
  )
}

function actionsCovered(waived: readonly string[], actions: readonly string[]): boolean {
  if (waived.length === 0) return true
  return (
    actions.length > 0 &&
    actions.every((action) => waived.some((pattern) => matches(pattern, action)))
  )
}

function matches(pattern: string, text: string): boolean {
  if (pattern === text || pattern === '*') return true
  if (!pattern.includes('*')) return pattern.toLowerCase() === text.toLowerCase()
  return picomatch.isMatch(text.replaceAll('/', '\u0001'), pattern.replaceAll('/', '\u0001'), {
    nocase: true,
    dot: true,
    noextglob: true,
    nobrace: true,
    nobracket: true,
  })
}

type WaiveDirective = Extract<Directive, { kind: 'waive' }>

function isWaiver(directive: Directive): directive is WaiveDirective {
  return directive.kind === 'waive'
}

function inlineCovers(
  directive: WaiveDirective,
  finding: Finding,
  estate: Estate,
  today: string,
): boolean {
  if (!matches(directive.rule, finding.rule)) return false
  if (directive.until !== undefined && directive.until < today) return false
  if (!actionsCovered(directive.actions, finding.actions ?? [])) return false
  const addresses = new Set(
    targetsOf(directive, estate).flatMap((target: Principal | number) =>
      typeof target === 'number' ? (estate.documents[target]?.site.address ?? []) : target.address,
    ),
  )
  return [finding.principal, ...finding.addresses].some(
    (address) => address !== undefined && addresses.has(address),
  )
}
