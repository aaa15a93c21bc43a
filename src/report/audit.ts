import type { Finding, Severity } from '../model/finding.ts'
import { addTo } from '../model/multimap.ts'
import { compareFindings, type ComparedSubject, type RunResult } from './result.ts'

/** A result ordered as an audit shows it: vendors and their roles, worst first, and what is of no vendor. */
export interface AuditView {
  readonly vendors: readonly VendorView[]
  /** Findings that no compared role accounts for, in report order. */
  readonly others: readonly Finding[]
  /** Files and parts that were not analysed, by reason, most frequent first. */
  readonly notChecked: readonly {
    readonly reason: string
    readonly entries: RunResult['notChecked']
  }[]
}

export interface VendorView {
  /** The first segment of its baselines' ids. */
  readonly vendor: string
  readonly roles: readonly RoleView[]
  readonly counts: Readonly<Record<Severity, number>>
  /** Versions of the vendor's baselines that are in use, sorted. */
  readonly versions: readonly string[]
}

export interface RoleView {
  readonly address: string
  /** Terraform root or template; empty where a report does not tell. */
  readonly root: string
  /** One entry a baseline that is bound to it. */
  readonly compared: readonly ComparedSubject[]
  readonly findings: readonly Finding[]
  readonly counts: Readonly<Record<Severity, number>>
  readonly missing: readonly string[]
  readonly undecided: number
  /** The role whose findings name this one too, in one place for several: its address. */
  readonly toldWith?: string
}

/** Orders a result by vendor and role. A finding is listed with one role, that of its first atom. */
export function auditView(result: RunResult): AuditView {
  const roles = new Map<string, Gathered>()
  const byAddress = new Map<string, string[]>()
  for (const subject of result.compared) {
    const key = roleKey(subject.root ?? '', subject.address)
    const role = roles.get(key)
    if (role !== undefined) {
      role.compared.push(subject)
      continue
    }
    roles.set(key, { compared: [subject], findings: [] })
    byAddress.set(subject.address, [...(byAddress.get(subject.address) ?? []), key])
  }
  const others: Finding[] = []
  for (const finding of result.findings) {
    const role = roles.get(roleOf(finding, roles, byAddress) ?? '')
    if (role === undefined) {
      others.push(finding)
      continue
    }
    role.findings.push(finding)
    for (const key of alsoOf(finding, byAddress)) {
      const other = roles.get(key)
      if (other !== undefined && other !== role) other.toldWith ??= role.compared[0]?.address
    }
  }
  const vendors = new Map<string, RoleView[]>()
  for (const gathered of roles.values()) {
    const [first] = gathered.compared
    if (first === undefined) continue
    const vendor = first.baseline.split('/')[0] ?? ''
    vendors.set(vendor, [...(vendors.get(vendor) ?? []), roleView(first, gathered)])
  }
  return {
    vendors: [...vendors]
      .map(([vendor, list]) => vendorView(vendor, list))
      .toSorted((a, b) => worse(a.counts, b.counts) || order(a.vendor, b.vendor)),
    others: others.toSorted(compareFindings),
    notChecked: byReason(result),
  }
}

interface Gathered {
  readonly compared: ComparedSubject[]
  readonly findings: Finding[]
  toldWith?: string | undefined
}

/** Keys of the roles that a finding names beside the one it is listed with. */
function alsoOf(
  { addresses, atoms }: Finding,
  byAddress: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  if (addresses.length < 2) return []
  const named = new Set(atoms.map((atom) => atom.split('|', 2).join('|')))
  return addresses.flatMap((one) => byAddress.get(one) ?? []).filter((key) => named.has(key))
}

const roleKey = (root: string, address: string): string => `${root}|${address}`

function roleOf(
  finding: Finding,
  roles: ReadonlyMap<string, unknown>,
  byAddress: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  for (const address of [finding.principal, ...finding.addresses]) {
    const keys = address === undefined ? [] : (byAddress.get(address) ?? [])
    const [only] = keys
    if (keys.length === 1 && roles.has(only ?? '')) return only
    // Several roots have this address: an atom begins with the root and the address.
    const named = keys.find((key) => finding.atoms.some((atom) => atom.startsWith(`${key}|`)))
    if (named !== undefined) return named
  }
  return undefined
}

function roleView(first: ComparedSubject, { compared, findings, toldWith }: Gathered): RoleView {
  return {
    ...(toldWith === undefined ? {} : { toldWith }),
    address: first.address,
    root: first.root ?? '',
    compared,
    findings: findings.toSorted(compareFindings),
    counts: countsOf(findings),
    missing: [
      ...new Set(
        findings
          .filter(({ rule }) => rule === 'baseline/missing-action')
          .flatMap((finding) => finding.actions ?? []),
      ),
    ],
    undecided: findings.filter((finding) => finding.undecided === true).length,
  }
}

/** What is said of a role without findings of its own: told with another, or else waived or adopted. */
export function quietText(role: RoleView): string {
  const isAsAsked = role.compared.every(
    ({ granted, required, levels = [], lackingPolicies = [] }) =>
      granted === required &&
      lackingPolicies.length === 0 &&
      levels.every((level) => level.excess === 0 && level.narrower === 0),
  )
  if (isAsAsked) return 'as the vendor asks'
  return role.toldWith === undefined
    ? 'what differs is waived or adopted'
    : `the findings of ${role.toldWith} are its too`
}

function vendorView(vendor: string, roles: readonly RoleView[]): VendorView {
  return {
    vendor,
    roles: roles.toSorted(
      (a, b) => worse(a.counts, b.counts) || order(a.root, b.root) || order(a.address, b.address),
    ),
    counts: countsOf(roles.flatMap((role) => role.findings)),
    versions: [
      ...new Set(
        roles.flatMap((role) => role.compared.map(versionOf)).filter((text) => text !== ''),
      ),
    ].toSorted(),
  }
}

const versionOf = (subject: ComparedSubject): string => subject.version ?? ''

export function countsOf(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, notice: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}

/** Most errors first, then most warnings, then most notices. */
function worse(
  a: Readonly<Record<Severity, number>>,
  b: Readonly<Record<Severity, number>>,
): number {
  return b.error - a.error || b.warning - a.warning || b.notice - a.notice
}

function byReason(result: RunResult): AuditView['notChecked'] {
  const reasons = new Map<string, RunResult['notChecked'][number][]>()
  for (const entry of result.notChecked) {
    addTo(reasons, entry.reason, entry)
  }
  return [...reasons]
    .map(([reason, entries]) => ({ reason, entries }))
    .toSorted((a, b) => b.entries.length - a.entries.length || order(a.reason, b.reason))
}

/** What changed since a former audit. */
export interface AuditDifference {
  readonly appeared: readonly Finding[]
  readonly gone: readonly Finding[]
  /** Findings that stayed and now name more or fewer actions. */
  readonly changed: readonly {
    readonly finding: Finding
    readonly more: number
    readonly fewer: number
  }[]
  /** Set where the two rest on different data: part of the difference may come of that. */
  readonly data: string | undefined
}

/** Compares two audits by the identity of their findings and by their atoms, never by lines. */
export function differenceSince(former: RunResult, now: RunResult): AuditDifference {
  const before = new Map(former.findings.map((finding) => [finding.fingerprint, finding]))
  const after = new Set(now.findings.map((finding) => finding.fingerprint))
  return {
    appeared: now.findings.filter((finding) => !before.has(finding.fingerprint)),
    gone: former.findings.filter((finding) => !after.has(finding.fingerprint)),
    changed: now.findings.flatMap((finding) => {
      const old = before.get(finding.fingerprint)
      if (old === undefined) return []
      const had = new Set(old.atoms)
      const has = new Set(finding.atoms)
      const more = finding.atoms.filter((atom) => !had.has(atom)).length
      const fewer = old.atoms.filter((atom) => !has.has(atom)).length
      return more + fewer === 0 ? [] : [{ finding, more, fewer }]
    }),
    data:
      former.tool.baselinesDate === now.tool.baselinesDate &&
      former.tool.catalogueDate === now.tool.catalogueDate
        ? undefined
        : `baselines ${former.tool.baselinesDate} → ${now.tool.baselinesDate}, catalogue ${former.tool.catalogueDate} → ${now.tool.catalogueDate}`,
  }
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
