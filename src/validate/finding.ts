import { lineStarts, type Span } from '../model/span.ts'
import type { FindingType, IssueCode } from './codes.ts'

export type PolicyType =
  'IDENTITY_POLICY' | 'RESOURCE_POLICY' | 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY'

/** One step to a place in a policy; `key` ends a path that points at a condition key itself. */
export type PathElement =
  | { readonly index: number }
  | { readonly key: string }
  | { readonly substring: { readonly start: number; readonly length: number } }
  | { readonly value: string }

/** As the service counts: lines from 1, columns and offsets from 0. */
export interface ServicePosition {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export interface ServiceLocation {
  readonly path: readonly PathElement[]
  readonly span: { readonly start: ServicePosition; readonly end: ServicePosition }
}

/** A finding in exactly ValidatePolicy's shape; the service may know types and codes that we do not. */
export interface ValidationFinding {
  readonly findingType: string
  readonly issueCode: string
  readonly findingDetails: string
  readonly learnMoreLink: string
  readonly locations: readonly ServiceLocation[]
}

/** A finding of the embedded validator, placed in the source that the document was read from. */
export interface LocatedFinding {
  readonly findingType: FindingType
  readonly issueCode: IssueCode
  readonly findingDetails: string
  readonly learnMoreLink: string
  readonly locations: readonly { readonly path: readonly PathElement[]; readonly span: Span }[]
  /** Set where the finding rests on the catalogue: the date of its data. */
  readonly catalogueDate: string | undefined
}

/** Findings whose spans are offsets into `text`, in the service's shape. */
export function toServiceFindings(
  findings: readonly LocatedFinding[],
  text: string,
): readonly ValidationFinding[] {
  if (findings.length === 0) return []
  const starts = lineStarts(text)
  const position = (offset: number): ServicePosition => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0), offset }
  }
  return findings.map((finding) => ({
    findingType: finding.findingType,
    issueCode: finding.issueCode,
    findingDetails: finding.findingDetails,
    learnMoreLink: finding.learnMoreLink,
    locations: finding.locations.map(({ path, span }) => ({
      path,
      span: { start: position(span.start), end: position(span.end) },
    })),
  }))
}
