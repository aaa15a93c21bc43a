import type { ValidationFinding } from '../src/validate/finding.ts'

export type Expected = Pick<ValidationFinding, 'findingType' | 'issueCode' | 'locations'>

export interface RecordedCase {
  readonly id: string
  readonly policyText: string
  readonly expected: readonly Expected[]
  /** Codes whose answer depends on the day of the service's data. */
  readonly catalogSensitive: readonly string[]
}

export interface CodeScore {
  readonly code: string
  readonly cases: number
  readonly found: number
  readonly missed: number
  readonly extra: number
  readonly spansEqual: number
}

export interface Agreement {
  readonly speaking: number
  /** Policies with findings whose ordered lists of codes, types, paths and spans are equal. */
  readonly identical: number
  /** The same without the codes that depend on the data's day. */
  readonly identicalUndated: number
  readonly silent: number
  readonly falseAlarms: number
  readonly codes: readonly CodeScore[]
  readonly differing: readonly { readonly id: string; readonly text: string }[]
}

const place = (finding: Expected) => JSON.stringify(finding.locations)
const key = (finding: Expected) => `${finding.findingType} ${finding.issueCode} ${place(finding)}`

/** Compares our findings with recorded answers, case by case and code by code. */
export function agreement(
  cases: readonly RecordedCase[],
  answer: (text: string) => readonly ValidationFinding[],
): Agreement {
  const scores = new Map<string, { -readonly [K in keyof CodeScore]: CodeScore[K] }>()
  const score = (code: string) => {
    let known = scores.get(code)
    if (known === undefined) {
      known = { code, cases: 0, found: 0, missed: 0, extra: 0, spansEqual: 0 }
      scores.set(code, known)
    }
    return known
  }
  const differing: { id: string; text: string }[] = []
  let speaking = 0
  let identical = 0
  let identicalUndated = 0
  let falseAlarms = 0
  for (const recorded of cases) {
    const ours = answer(recorded.policyText)
    const dated = new Set(recorded.catalogSensitive)
    const undated = (list: readonly Expected[]) =>
      list.filter((finding) => !dated.has(finding.issueCode)).map(key)
    const equal = JSON.stringify(ours.map(key)) === JSON.stringify(recorded.expected.map(key))
    if (recorded.expected.length > 0) {
      speaking += 1
      if (equal) identical += 1
      if (JSON.stringify(undated(ours)) === JSON.stringify(undated(recorded.expected)))
        identicalUndated += 1
    } else if (ours.length > 0) falseAlarms += 1
    if (!equal) differing.push({ id: recorded.id, text: difference(ours, recorded.expected) })
    countCodes(ours, recorded.expected, score)
  }
  return {
    speaking,
    identical,
    identicalUndated,
    silent: cases.length - speaking,
    falseAlarms,
    codes: [...scores.values()].sort((a, b) => b.cases - a.cases),
    differing,
  }
}

/** A finding counts as found where code and type agree at the same first place. */
function countCodes(
  ours: readonly Expected[],
  expected: readonly Expected[],
  score: (code: string) => {
    cases: number
    found: number
    missed: number
    extra: number
    spansEqual: number
  },
): void {
  const near = (finding: Expected) =>
    `${finding.findingType} ${finding.issueCode} ${JSON.stringify(finding.locations[0]?.path)}`
  const left = new Map<string, Expected[]>()
  for (const finding of ours) left.set(near(finding), [...(left.get(near(finding)) ?? []), finding])
  for (const finding of expected) {
    const row = score(finding.issueCode)
    row.cases += 1
    const match = left.get(near(finding))?.shift()
    if (match === undefined) row.missed += 1
    else {
      row.found += 1
      if (place(match) === place(finding)) row.spansEqual += 1
    }
  }
  for (const rest of left.values()) {
    for (const finding of rest) score(finding.issueCode).extra += 1
  }
}

function difference(ours: readonly Expected[], expected: readonly Expected[]): string {
  const mine = new Set(ours.map(key))
  const theirs = new Set(expected.map(key))
  const missing = expected.filter((finding) => !mine.has(key(finding)))
  const extra = ours.filter((finding) => !theirs.has(key(finding)))
  const show = (sign: string) => (finding: Expected) =>
    `${sign}${finding.issueCode} ${JSON.stringify(finding.locations[0]?.path)}`
  return [...missing.map(show('-')), ...extra.map(show('+'))].join(' ') || 'order'
}
