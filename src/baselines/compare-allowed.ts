import {
  byLevel,
  coveringPatterns,
  expandNotAction,
  expandPattern,
  type NamedAction,
} from '../access/actions.ts'
import { readsData } from '../access/data-reading.ts'
import type { AccessSource, AccessStatement } from '../access/effective.ts'
import { actionForm, foldAscii, globOfText, matchesKey } from '../access/glob.ts'
import type { Severity } from '../model/finding.ts'
import type { Entry } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, textOf, pointAt } from '../model/value.ts'
import { widerActions, widthOf } from './compare-width.ts'
import type { NeedIndex } from './compare-index.ts'
import { leftOf } from './compare-effective.ts'
import { distinct, isWildcard, none, type Need } from './compare-needs.ts'
import { isLeft, requestsFor, type Scope } from './compare-scope.ts'
import type { AllowedPattern, AllowedVerdict, BoundBaseline, Reason, Width } from './comparison.ts'

/** The verdict on every pattern that the principal allows, in the documents' order. */
export function judgeAllowed(
  index: NeedIndex,
  scope: Scope,
  baselines: readonly BoundBaseline[],
): readonly AllowedPattern[] {
  const rows: AllowedPattern[] = []
  const seen = new Set<string>()
  for (const entry of scope.own) {
    const { attached, how, statement } = entry.source
    const whole = how === 'aws-managed' || how === 'sam-template'
    const key = whole ? `${attached}` : `${attached} ${statement}`
    // A statement with undecided clauses comes once for each reading.
    if (seen.has(key)) continue
    seen.add(key)
    if (whole) {
      const together = scope.own.filter((other) => other.source.attached === attached)
      rows.push(judgeAttachment(together, index, scope, baselines))
    } else rows.push(...judgeStatement(entry, index, scope, baselines))
  }
  return rows
}

interface Subject {
  readonly pattern: string
  readonly element: AllowedPattern['element']
  readonly source: AccessSource
  readonly span: Span
  readonly actions: readonly NamedAction[]
  readonly certain: boolean
  readonly statements: readonly AccessStatement[]
  /** The pattern that decides what a cover may name; undefined where no cover is offered. */
  readonly coverable: boolean
}

function judgeStatement(
  entry: AccessStatement,
  index: NeedIndex,
  scope: Scope,
  baselines: readonly BoundBaseline[],
): readonly AllowedPattern[] {
  const list = entry.statement.actions
  if (list === undefined) return []
  if (list.element === 'NotAction') {
    const texts = list.entries.map(({ value }) => displayOf(value))
    const subject: Subject = {
      pattern: texts.join(', '),
      element: 'NotAction',
      source: entry.source,
      span: list.span,
      actions: expandNotAction(texts, scope.catalogue),
      certain: entry.certain,
      statements: [entry],
      coverable: true,
    }
    return [judgeSubject(subject, index, scope, baselines)]
  }
  const statements = [entry] as const
  return list.entries.map((written) => judgeEntry(written, statements, index, scope, baselines))
}

function judgeEntry(
  written: Entry,
  statements: readonly [AccessStatement],
  index: NeedIndex,
  scope: Scope,
  baselines: readonly BoundBaseline[],
): AllowedPattern {
  const [entry] = statements
  const text = textOf(written.value)
  const span = pointAt(written.value)
  const subject: Subject = {
    pattern: text ?? displayOf(written.value),
    element: 'Action',
    source: entry.source,
    span,
    actions: text === undefined ? [] : expandPattern(text, scope.catalogue),
    certain: entry.certain && written.guards.length === 0,
    statements,
    coverable: text !== undefined && isWildcard(text),
  }
  if (text !== undefined) return judgeSubject(subject, index, scope, baselines)
  const reason = { text: 'the action is not spelled out', span }
  return { ...emptyRow(subject), verdict: 'undecided', severity: 'notice', reasons: [reason] }
}

function judgeAttachment(
  entries: readonly AccessStatement[],
  index: NeedIndex,
  scope: Scope,
  baselines: readonly BoundBaseline[],
): AllowedPattern {
  const [first] = entries
  if (first === undefined) throw new Error('an attachment has a statement')
  const attached = scope.access.input.documents[first.source.attached]
  const arn = first.source.arn
  const actions = new Map<string, NamedAction>()
  for (const { statement } of entries) {
    const texts = statement.actions?.entries.flatMap(({ value }) => textOf(value) ?? []) ?? []
    const found =
      statement.actions?.element === 'NotAction'
        ? expandNotAction(texts, scope.catalogue)
        : texts.flatMap((text) => expandPattern(text, scope.catalogue))
    for (const action of found) actions.set(action.key, action)
  }
  const span = attached?.span ?? first.source.span
  const subject: Subject = {
    pattern: arn ?? attached?.document.site.label ?? attached?.document.site.address ?? '',
    element: first.source.how === 'sam-template' ? 'sam-template' : 'managed-policy',
    source: { ...first.source, span },
    span,
    actions: [...actions.values()],
    certain: entries.every((entry) => entry.certain),
    statements: entries,
    coverable: false,
  }
  const owner = baselines.find(
    ({ managedPolicies }) => arn !== undefined && managedPolicies.some((own) => sameName(own, arn)),
  )
  if (owner === undefined) {
    const wish = baselines.flatMap(({ id, optionalPolicies }) =>
      (optionalPolicies ?? []).flatMap((own) =>
        arn !== undefined && sameName(own.arn, arn) ? [{ id, feature: own.feature }] : [],
      ),
    )
    if (wish.length === 0) return judgeSubject(subject, index, scope, baselines)
    return {
      ...emptyRow(subject),
      verdict: 'optional',
      severity: 'notice',
      optional: subject.actions.length,
      features: [...new Set(wish.map(({ feature }) => feature))],
      baselines: [...new Set(wish.map(({ id }) => id))],
    }
  }
  return {
    ...emptyRow(subject),
    verdict: 'needed',
    severity: 'notice',
    needed: subject.actions.length,
    baselines: [owner.id],
  }
}

/** Equal but for the partition. */
function sameName(a: string, b: string): boolean {
  return withoutPartition(a) === withoutPartition(b)
}

/** The ARN behind its partition, which source and vendor may leave open. */
export function withoutPartition(arn: string): string {
  return arn.replace(/^arn:(?:\$\{[^}]*\}|[^:]*):/, '')
}

function emptyRow(subject: Subject): AllowedPattern {
  return {
    pattern: subject.pattern,
    element: subject.element,
    verdict: 'needed',
    severity: 'notice',
    source: subject.source,
    span: subject.span,
    allowed: subject.actions.length,
    needed: 0,
    optional: 0,
    excess: 0,
    levels: none,
    readsData: false,
    cover: none,
    limited: none,
    resources: none,
    condition: undefined,
    features: none,
    baselines: none,
    reasons: none,
    certain: subject.certain,
  }
}

function judgeSubject(
  subject: Subject,
  index: NeedIndex,
  scope: Scope,
  baselines: readonly BoundBaseline[],
): AllowedPattern {
  const needed = subject.actions.filter(({ key }) => index.required.has(key))
  const optional = subject.actions.filter(
    ({ key }) => !index.required.has(key) && index.optional.has(key),
  )
  const beside = subject.actions.filter(
    ({ key }) => !index.required.has(key) && !index.optional.has(key),
  )
  const excess = leftOf(beside, subject.statements, scope)
  const needs = [...new Set(needed.flatMap(({ key }) => index.required.get(key) ?? []))]
  const wishes = [...new Set(optional.flatMap(({ key }) => index.optional.get(key) ?? []))]
  const levels = excess.length === 0 ? none : byLevel(excess)
  const row: AllowedPattern = {
    ...emptyRow(subject),
    needed: needed.length,
    optional: optional.length,
    excess: excess.length,
    levels,
    readsData: excess.some(({ key }) => readsData(key)),
    features: distinct(wishes, ({ grant }) => grant.feature ?? grant.variant?.name),
    baselines: namesOf([...needs, ...wishes], index),
  }
  const named = forbiddenOrDefect(subject, baselines, row, scope)
  if (named !== undefined) return named
  if (excess.length > 0) {
    const verdict: AllowedVerdict = needed.length > 0 ? 'partly-needed' : 'excess'
    return {
      ...row,
      verdict,
      severity: excessSeverity(row),
      ...(subject.coverable && needed.length > 0 ? coverOf(subject, needed, index, scope) : {}),
    }
  }
  if (beside.length > 0 && needed.length + optional.length === 0)
    return { ...row, verdict: 'denied' }
  // A pattern whose whole text the catalogue does not know names nothing that could be needed.
  if (subject.actions.length === 0) return { ...row, verdict: 'excess', severity: 'notice' }
  const width = widthOf(subject.statements, [...needed, ...optional], index, scope)
  if (width.verdict !== 'inside') return widerRow(row, width)
  return needed.length === 0 ? { ...row, verdict: 'optional' } : row
}

/** The ids of the baselines: one list for all rows that have the same. */
function namesOf(needs: readonly Need[], index: NeedIndex): readonly string[] {
  const names = distinct(needs, ({ baseline }) => baseline)
  const key = names.join('\n')
  const known = index.names.get(key) ?? names
  index.names.set(key, known)
  return known
}

function widerRow(
  row: AllowedPattern,
  width: Exclude<Width, { verdict: 'inside' }>,
): AllowedPattern {
  return {
    ...row,
    verdict: width.verdict,
    severity: width.verdict === 'undecided' ? 'notice' : 'warning',
    reasons: width.reasons,
    resources: width.resources,
    condition: width.condition,
  }
}

function excessSeverity({ levels, readsData: data }: AllowedPattern): Severity {
  const grave = levels.some(({ level }) => level === 'Write' || level === 'Permissions management')
  return grave || data ? 'warning' : 'notice'
}

/**
 * The shortest list of patterns that keeps what is needed; the vendor's own wildcards stay as they are,
 * and so do the names of what the statement allows more of than the vendor asks for.
 */
function coverOf(
  subject: Subject,
  keep: readonly NamedAction[],
  index: NeedIndex,
  scope: Scope,
): Pick<AllowedPattern, 'cover' | 'limited'> {
  const own = index.needs.flatMap((need) =>
    need.required ? need.grant.actions.filter(isWildcard) : [],
  )
  const written = new Set(subject.actions.map(({ key }) => key))
  const vendor = [...new Set(own)].filter((pattern) =>
    expandPattern(pattern, scope.catalogue).every(({ key }) => written.has(key)),
  )
  const globs = vendor.map((pattern) => globOfText(pattern, actionForm))
  const wider = new Set(widerActions(subject.statements, keep, index, scope))
  const left = keep.filter(({ key }) => !globs.some((glob) => matchesKey(glob, key)))
  const limited = [
    ...vendor.filter((_, at) => {
      const glob = globs[at]
      return glob !== undefined && [...wider].some(({ key }) => matchesKey(glob, key))
    }),
    ...left.filter((action) => wider.has(action)).map(({ text }) => text),
  ]
  const plain = left.filter((action) => !wider.has(action))
  const cover = [...new Set([...vendor, ...limited, ...coveringPatterns(plain, scope.catalogue)])]
  return { cover: cover.sort(), limited: limited.sort() }
}

function forbiddenOrDefect(
  subject: Subject,
  baselines: readonly BoundBaseline[],
  row: AllowedPattern,
  scope: Scope,
): AllowedPattern | undefined {
  for (const baseline of baselines) {
    for (const { actions, why } of baseline.forbidden) {
      const globs = actions.map((action) => globOfText(action, actionForm))
      const hit = subject.actions.filter(
        ({ key }) =>
          globs.some((glob) => matchesKey(glob, key)) &&
          isLeft(requestsFor(key), subject.statements, scope),
      )
      if (hit.length === 0) continue
      const reasons: readonly Reason[] = [
        { text: `${baseline.id} says never: ${why}`, span: subject.span },
      ]
      return {
        ...row,
        verdict: 'forbidden',
        severity: 'error',
        baselines: [baseline.id],
        levels: byLevel(hit),
        reasons,
      }
    }
    const own = foldAscii(subject.pattern)
    const defect = baseline.defects.find(({ action }) => foldAscii(action) === own)
    if (subject.element === 'Action' && defect !== undefined && row.needed === 0) {
      const meant = defect.meant === undefined ? '' : `; ${defect.meant} is meant`
      return {
        ...row,
        verdict: 'vendor-defect',
        severity: 'notice',
        baselines: [baseline.id],
        reasons: [{ text: `${defect.note}${meant}`, span: subject.span }],
      }
    }
  }
  return undefined
}
