import { compareSpans, spanKey } from '../model/span.ts'
import { addTo } from '../model/multimap.ts'
import {
  atomOfText,
  type Confidence,
  type Finding,
  type Report,
  type Severity,
} from '../model/finding.ts'
import { shortHash } from '../model/hash.ts'
import type { CheckContext } from './context.ts'
import type { Rule } from './rule.ts'
import { findingIdOf } from '../validate/codes.ts'

export interface EngineOptions {
  readonly rules: readonly Rule[]
  /** Severity by rule id, or `off`. */
  readonly severity: ReadonlyMap<string, Severity | 'off'>
}

interface Ruled {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly report: Report
}

/** Runs every rule once over the context and makes findings of what they say; equal ones become one. */
export function findings(context: CheckContext, options: EngineOptions): readonly Finding[] {
  const ruled: Ruled[] = []
  for (const rule of options.rules) {
    for (const report of rule.check(context)) {
      const id = ruleIdOf(rule, report)
      const chosen = options.severity.get(id) ?? options.severity.get(rule.id)
      if (chosen === 'off') continue
      ruled.push({
        rule: id,
        severity: chosen ?? report.severity ?? rule.severity,
        confidence: report.confidence ?? rule.confidence,
        report,
      })
    }
  }
  const baseAtoms =
    context.base === undefined
      ? undefined
      : withEdited(
          atomsOf(context.base, options),
          ruled.flatMap(({ rule, report }) => report.atoms.map((atom) => `${rule}|${atom}`)),
        )
  return withFingerprints(
    mergeElements(mergeInstances(ruled)).map((entry) => findingOf(entry, context, baseAtoms)),
  )
}

/** Access Analyzer's findings have an id a code. */
function ruleIdOf(rule: Rule, report: Report): string {
  return rule.id === 'access-analyzer/finding' && report.issueCode !== undefined
    ? findingIdOf(report.issueCode)
    : rule.id
}

/** Every atom of a tree as `rule|atom`, whatever finding would show it. */
export function atomsOf(context: CheckContext, options: EngineOptions): ReadonlySet<string> {
  const atoms = new Set<string>()
  for (const rule of options.rules) {
    for (const report of rule.check(context)) {
      const id = ruleIdOf(rule, report)
      for (const atom of report.atoms) atoms.add(`${id}|${atom}`)
    }
  }
  return atoms
}

/** The base's atoms with those of the head that tell of an element of the base whose text alone changed. */
function withEdited(base: ReadonlySet<string>, head: readonly string[]): ReadonlySet<string> {
  const present = new Set(head)
  /** How many elements of each kind the head has no more. */
  const left = new Map<string, number>()
  for (const atom of base) {
    const stem = stemOf(atom)
    if (stem !== undefined && !present.has(atom)) left.set(stem, (left.get(stem) ?? 0) + 1)
  }
  const edited = [...present].filter((atom) => {
    const stem = base.has(atom) ? undefined : stemOf(atom)
    const count = stem === undefined ? 0 : (left.get(stem) ?? 0)
    if (stem !== undefined) left.set(stem, count - 1)
    return count > 0
  })
  return edited.length === 0 ? base : new Set([...base, ...edited])
}

function stemOf(atom: string): string | undefined {
  const at = atom.startsWith('access-analyzer/') ? atom.lastIndexOf(atomOfText) : -1
  return at === -1 ? undefined : atom.slice(0, at)
}

/** Equal findings on one span (the instances of a module) are one finding with the list of addresses. */
function mergeInstances(ruled: readonly Ruled[]): readonly Ruled[] {
  const groups = new Map<string, Ruled[]>()
  for (const entry of ruled) {
    const { report } = entry
    const key = [
      entry.rule,
      entry.severity,
      report.tree ?? 'head',
      spanKey(report.primary.span),
      report.baseline ?? '',
      (report.actions ?? []).join(),
      report.undecided === true,
      report.issueCode ?? '',
      // A finding that names no action is told apart by its words, the address left out.
      report.says ?? (report.actions === undefined ? report.message.replace(/`[^`]*`/, '') : ''),
    ].join('\n')
    addTo(groups, key, entry)
  }
  return [...groups.values()].map((group) => {
    const [first] = group
    if (first === undefined || group.length === 1) return first as Ruled
    const addresses = [...new Set(group.flatMap((entry) => entry.report.addresses ?? []))]
    return {
      ...first,
      report: {
        ...first.report,
        addresses,
        atoms: [...new Set(group.flatMap((entry) => entry.report.atoms))],
      },
    }
  })
}

const precedence = [
  'syntax',
  'policy/unknown-action',
  'baseline',
  'policy',
  'change',
  'access-analyzer',
]

function precedenceOf(rule: string): number {
  const exact = precedence.indexOf(rule)
  return exact === -1 ? precedence.indexOf(rule.split('/')[0] ?? '') : exact
}

const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Several findings on one element have one cause: the first by precedence stands, the others inside it. */
function mergeElements(ruled: readonly Ruled[]): readonly Ruled[] {
  const groups = new Map<string, Ruled[]>()
  const alone: Ruled[] = []
  for (const entry of ruled) {
    // A finding about a whole subject shares its span with others by accident, not by cause.
    if (entry.report.wholeSubject === true) {
      alone.push(entry)
      continue
    }
    const key = `${entry.report.tree ?? 'head'}\n${spanKey(entry.report.primary.span)}`
    addTo(groups, key, entry)
  }
  const merged = [...groups.values()].flatMap((group): readonly Ruled[] => {
    const worst = Math.min(...group.map((entry) => severityRank[entry.severity]))
    // What rests on a recognised vendor warns at most: an error of another rule speaks for itself.
    const yields = ({ report, severity }: Ruled): number =>
      report.boundBy === 'recognised' && severityRank[severity] > worst ? 1 : 0
    const sorted = group.toSorted(
      (a, b) => yields(a) - yields(b) || precedenceOf(a.rule) - precedenceOf(b.rule),
    )
    const [first, ...others] = sorted
    // Codes of one kind on one element are different facts: only another kind explains them.
    if (
      first === undefined ||
      others.every((entry) => precedenceOf(entry.rule) === precedenceOf(first.rule))
    )
      return group
    const severity = sorted.reduce<Severity>(
      (worst, entry) =>
        severityRank[entry.severity] < severityRank[worst] ? entry.severity : worst,
      first.severity,
    )
    // The cause is told once; what else was noticed about the element is named by its rule.
    const also = [...new Set(others.map((entry) => entry.rule))]
    const fix =
      first.report.fix ?? others.find((entry) => entry.report.fix !== undefined)?.report.fix
    const intent =
      first.report.intent ??
      others.find((entry) => entry.report.intent !== undefined)?.report.intent
    return [
      {
        ...first,
        severity,
        report: {
          ...first.report,
          groups: [
            ...(first.report.groups ?? []),
            // What the vendor's document says is an explanation that no other finding gives.
            ...others.flatMap(({ rule, report }) =>
              rule === 'baseline/vendor-defect' ? (report.groups ?? []) : [],
            ),
            { title: 'also', items: also },
          ],
          inner: others.map(({ rule, report }) => ({
            rule,
            atoms: report.atoms,
            actions: report.actions ?? [],
            addresses: report.addresses ?? [],
          })),
          ...(fix === undefined ? {} : { fix }),
          ...(intent === undefined ? {} : { intent }),
        },
      },
    ]
  })
  return [...merged, ...alone]
}

function findingOf(
  entry: Ruled,
  context: CheckContext,
  baseAtoms: ReadonlySet<string> | undefined,
): Omit<Finding, 'fingerprint'> {
  const { report } = entry
  const isNew = (rule: string, atom: string): boolean => baseAtoms?.has(`${rule}|${atom}`) !== true
  const newAtoms = report.atoms.filter((atom) => isNew(entry.rule, atom))
  const isInnerNew = (report.inner ?? []).some((inner) =>
    inner.atoms.some((atom) => isNew(inner.rule, atom)),
  )
  return {
    ...report,
    rule: entry.rule,
    severity: entry.severity,
    confidence: entry.confidence,
    tree: report.tree ?? context.estate.tree,
    related: report.related ?? [],
    addresses: report.addresses ?? [],
    introduced: newAtoms.length > 0 || isInnerNew,
    newAtoms,
  }
}

/** The fingerprint is of rule and key; where one key stands on several elements, the order in the tree tells them apart. */
function withFingerprints(list: readonly Omit<Finding, 'fingerprint'>[]): readonly Finding[] {
  const used = new Map<string, number>()
  return list
    .toSorted((a, b) => compareSpans(a.primary.span, b.primary.span) || (a.rule < b.rule ? -1 : 1))
    .map((finding) => {
      const identity = `${finding.rule}\n${finding.tree}\n${finding.key}`
      const seen = used.get(identity) ?? 0
      used.set(identity, seen + 1)
      return { ...finding, fingerprint: shortHash(seen === 0 ? identity : `${identity}\n${seen}`) }
    })
}
