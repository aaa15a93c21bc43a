import { hunksOf, type ChangedFile, type ChangeSet, type Hunk } from '../model/change.ts'
import { addTo } from '../model/multimap.ts'
import type { Finding } from '../model/finding.ts'
import { causeOf, groupKey, numberedKey, type Side } from './comment-keys.ts'
import { gitLinesOf, rangeOf, type GitLines, type LineRange, type LinesOf } from './lines.ts'
import type { SourceTexts } from './source.ts'
import { newActions } from './new-actions.ts'
import { suggestionOf, type Suggestion } from './suggest.ts'

/** Where GitHub takes a review comment: lines of one hunk. */
export interface Anchor {
  /** In the head; for a removed file its path in the base. */
  readonly path: string
  readonly side: 'LEFT' | 'RIGHT'
  readonly range: LineRange
}

/** One comment that is to stand in the pull request. */
export interface PlannedComment {
  /** Identity over runs: hash of what it is about, never of a line or of words. */
  readonly key: string
  /** On lines, or on the file as a whole. */
  readonly anchor: Anchor | { readonly path: string; readonly side: 'FILE' }
  /** Worst first; several where one cause has many places in one hunk. */
  readonly findings: readonly Finding[]
  readonly suggestion: string | undefined
}

/** Why a finding has no comment of its own. */
export type WhyElsewhere =
  /** Its file is no part of the pull request. */
  | 'not-in-pull-request'
  /** The list of changed files was cut off before its file, if it is in it. */
  | 'list-cut-off'
  /** More comments than people read: the worst come first. */
  | 'limit'
  /** Told by the summary alone. */
  | 'summary-only'

export interface Plan {
  readonly comments: readonly PlannedComment[]
  readonly elsewhere: readonly { readonly finding: Finding; readonly why: WhyElsewhere }[]
}

export interface PlaceLimits {
  /** 30: above it GitHub's abuse detection has answered 403 to others. */
  readonly inline: number
  readonly file: number
  readonly suggestions: boolean
}

export const defaultLimits: PlaceLimits = { inline: 30, file: 10, suggestions: true }

/** So many findings of one rule about one thing in one hunk become one comment. */
const groupFrom = 3

/**
 * Decides where each finding goes, before anything is posted: every anchor of the answer lies in a
 * hunk, and every finding is in exactly one comment or `elsewhere`.
 */
export function place(
  findings: readonly Finding[],
  changes: ChangeSet,
  texts: SourceTexts | LinesOf,
  limits: PlaceLimits = defaultLimits,
): Plan {
  const linesOf = typeof texts === 'function' ? texts : gitLinesOf(texts)
  const byPath = new Map(changes.files.map((file) => [file.path, file]))
  const byOldPath = new Map(changes.files.map((file) => [file.previousPath ?? file.path, file]))
  const elsewhere: { finding: Finding; why: WhyElsewhere }[] = []
  const spots: Spot[] = []
  for (const finding of findings) {
    if (finding.summaryOnly === true) {
      elsewhere.push({ finding, why: 'summary-only' })
      continue
    }
    const { file } = finding.primary.span
    const changed = finding.tree === 'base' ? byOldPath.get(file) : byPath.get(file)
    if (changed === undefined)
      elsewhere.push({ finding, why: changes.complete ? 'not-in-pull-request' : 'list-cut-off' })
    else spots.push(spotOf(finding, changed, linesOf, limits.suggestions))
  }
  const comments = groups(spots).flatMap((group) => commentsOf(group, linesOf, limits.suggestions))
  const kept: PlannedComment[] = []
  const left = { inline: limits.inline, file: limits.file }
  for (const comment of uniqueKeys(comments)) {
    const kind = comment.anchor.side === 'FILE' ? 'file' : 'inline'
    if (left[kind] > 0) kept.push(comment)
    else for (const finding of comment.findings) elsewhere.push({ finding, why: 'limit' })
    left[kind] -= 1
  }
  return { comments: kept, elsewhere }
}

/** A finding with its place in a changed file. */
interface Spot {
  readonly finding: Finding
  readonly path: string
  readonly hunk: Hunk | undefined
  readonly side: Side
  readonly range: LineRange
  readonly suggestion: Suggestion | undefined
}

function spotOf(
  finding: Finding,
  changed: ChangedFile,
  linesOf: LinesOf,
  suggestions: boolean,
): Spot {
  const { path } = changed
  const hunks = hunksOf(changed)
  const lines = linesOf(finding.tree, finding.primary.span.file)
  const none = { first: 0, last: 0 }
  const onFile: Spot = {
    finding,
    path,
    hunk: undefined,
    side: 'FILE',
    range: none,
    suggestion: undefined,
  }
  if (lines === undefined) return onFile
  const whole = rangeOf(lines, finding.primary.span)
  const wanted = finding.wholeSubject === true ? { first: whole.first, last: whole.first } : whole
  if (finding.tree === 'base') {
    const removed = best(hunks, wanted, (hunk) => hunk.removed)
    return removed === undefined ? onFile : { ...onFile, ...removed, side: 'LEFT' }
  }
  const shown = best(hunks, wanted, newLines)
  const edits = suggestions ? (finding.fix?.edits ?? []) : []
  const suggestion = suggestionOf(lines, finding.primary.span.file, edits)
  const hunk = suggestion && hunks.find((candidate) => holds(candidate, suggestion.range))
  if (
    suggestion !== undefined &&
    hunk !== undefined &&
    (shown === undefined || shown.hunk === hunk)
  )
    return { ...onFile, hunk, side: 'RIGHT', range: suggestion.range, suggestion }
  if (shown !== undefined) return { ...onFile, ...shown, side: 'RIGHT' }
  const before =
    finding.areAbsent === true ? linesOf('base', changed.previousPath ?? path) : undefined
  const takenOut = before && removedPlace(finding, hunks, before)
  return takenOut === undefined ? onFile : { ...onFile, ...takenOut, side: 'LEFT' }
}

/** The removed lines that name most of the actions whose absence the change introduces. */
function removedPlace(
  finding: Finding,
  hunks: readonly Hunk[],
  before: GitLines,
): { readonly hunk: Hunk; readonly range: LineRange } | undefined {
  const actions = newActions(finding).map((action) => action.toLowerCase())
  const names = (line: number): boolean => {
    const text = before.text.slice(before.startOf(line), before.startOf(line + 1)).toLowerCase()
    return actions.some((action) => isNamed(text, action))
  }
  const wanted = { first: 1, last: before.count }
  return best(hunks, wanted, (hunk) => hunk.removed.filter(names))
}

/** True where the text holds the action as a whole word: `s3:GetObject` is not in `s3:GetObjectAcl`. */
function isNamed(text: string, action: string): boolean {
  for (let at = text.indexOf(action); at >= 0; at = text.indexOf(action, at + 1))
    if (!/[\w*:-]/.test(text.charAt(at - 1) + text.charAt(at + action.length))) return true
  return false
}

function newLines(hunk: Hunk): readonly number[] {
  return Array.from({ length: hunk.newCount }, (_, index) => hunk.newStart + index)
}

function holds(hunk: Hunk, range: LineRange): boolean {
  return hunk.newStart <= range.first && range.last < hunk.newStart + hunk.newCount
}

/** The hunk that shows most of the lines, and the first run of them that it shows. */
function best(
  hunks: readonly Hunk[],
  wanted: LineRange,
  linesOf: (hunk: Hunk) => readonly number[],
): { readonly hunk: Hunk; readonly range: LineRange } | undefined {
  let found: { hunk: Hunk; range: LineRange; count: number } | undefined
  for (const hunk of hunks) {
    const shown = linesOf(hunk).filter((line) => wanted.first <= line && line <= wanted.last)
    const [first] = shown
    if (first === undefined || (found !== undefined && shown.length <= found.count)) continue
    let last = first
    for (const line of shown) if (line === last + 1) last = line
    found = { hunk, range: { first, last }, count: shown.length }
  }
  return found
}

/** Spots that one comment tells, in the order of their first finding. */
function groups(spots: readonly Spot[]): readonly (readonly Spot[])[] {
  const byCause = new Map<string, Spot[]>()
  for (const spot of spots) {
    addTo(byCause, togetherKey(spot), spot)
  }
  const done = new Set<Spot>()
  return spots.flatMap((spot) => {
    if (done.has(spot)) return []
    const list = byCause.get(togetherKey(spot)) ?? [spot]
    const group = list.length >= groupFrom ? list : [spot]
    for (const member of group) done.add(member)
    return [group]
  })
}

/** One cause in one hunk. */
function togetherKey({ finding, path, side, hunk }: Spot): string {
  const at = hunk === undefined ? '' : `${hunk.oldStart} ${hunk.newStart}`
  return JSON.stringify([causeOf(finding, side), path, at])
}

/** A group is split where that gives each part its repair at one click, and in few parts. */
const maximumParts = 4

function commentsOf(
  group: readonly Spot[],
  linesOf: LinesOf,
  suggestions: boolean,
): readonly PlannedComment[] {
  const whole = commentOf(group, linesOf, suggestions)
  if (whole.suggestion !== undefined || group.some((spot) => spot.suggestion === undefined))
    return [whole]
  const parts = neighbours(group)
  if (parts.length === 1 || parts.length > maximumParts) return [whole]
  return parts.map((part) => commentOf(part, linesOf, suggestions))
}

/** Lines between two findings that are still told in one breath. */
const nearby = 6

function neighbours(group: readonly Spot[]): readonly (readonly Spot[])[] {
  const parts: Spot[][] = []
  let last: Spot | undefined
  for (const spot of group.toSorted((a, b) => a.range.first - b.range.first)) {
    if (last !== undefined && spot.range.first - last.range.last <= nearby) parts.at(-1)?.push(spot)
    else parts.push([spot])
    last = spot
  }
  return parts
}

function commentOf(group: readonly Spot[], linesOf: LinesOf, suggestions: boolean): PlannedComment {
  const findings = group.map((spot) => spot.finding)
  const [first] = group
  if (first === undefined) throw new RangeError('a comment is about something')
  const key = group.length === 1 ? first.finding.fingerprint : groupKey(first.finding, first.side)
  if (first.side === 'FILE')
    return { key, anchor: { path: first.path, side: 'FILE' }, findings, suggestion: undefined }
  const anchor = (range: LineRange): Anchor => ({
    path: first.path,
    side: first.side === 'LEFT' ? 'LEFT' : 'RIGHT',
    range,
  })
  if (group.length === 1)
    return { key, anchor: anchor(first.range), findings, suggestion: first.suggestion?.text }
  // One comment, one click: only where every finding of the group is mended by it.
  const lines = linesOf('head', first.finding.primary.span.file)
  const edits = group.flatMap((spot) => spot.finding.fix?.edits ?? [])
  const all = suggestions && group.every((spot) => spot.suggestion !== undefined)
  const joint =
    all && lines !== undefined
      ? suggestionOf(lines, first.finding.primary.span.file, edits)
      : undefined
  if (joint !== undefined && first.hunk !== undefined && holds(first.hunk, joint.range))
    return { key, anchor: anchor(joint.range), findings, suggestion: joint.text }
  return { key, anchor: anchor(first.range), findings, suggestion: undefined }
}

/** Two groups of one cause in two hunks get different keys, by their order. */
function uniqueKeys(comments: readonly PlannedComment[]): readonly PlannedComment[] {
  const seen = new Map<string, number>()
  return comments.map((comment) => {
    const count = (seen.get(comment.key) ?? 0) + 1
    seen.set(comment.key, count)
    return { ...comment, key: numberedKey(comment.key, count) }
  })
}
