import type { Finding, Severity } from '../model/finding.ts'
import type { KeyTable } from '../model/key-table.ts'
import type { NotAnalysed } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { plural } from './printable.ts'

export interface ToolFacts {
  readonly name: 'iam-baseline'
  readonly version: string
  /** ISO dates of the data that findings rest on. */
  readonly catalogueDate: string
  readonly baselinesDate: string
}

export interface Counts {
  readonly files: number
  readonly documents: number
  readonly principals: number
  readonly statements: number
  readonly errors: number
  readonly warnings: number
  readonly notices: number
  /** Adopted ones among them. */
  readonly waived: number
  readonly adopted?: number | undefined
  readonly undecided: number
  readonly accessAnalyzer: 'live' | 'embedded' | 'off'
  /** Policies that the embedded checks validated although the service was to. */
  readonly fellBack?: number | undefined
}

/** A baseline that a principal or a group of files was compared with. */
export interface ComparedSubject {
  readonly address: string
  readonly baseline: string
  readonly title: string
  readonly version: string | undefined
  readonly features: readonly string[]
  readonly boundBy: 'config' | 'source' | 'recognised'
  readonly confidence: number | undefined
  readonly required: number
  readonly granted: number
  /** Terraform root or template. */
  readonly root?: string | undefined
  /** ARNs of AWS-managed policies that the baseline asks for and that are not known to be attached. */
  readonly lackingPolicies?: readonly string[] | undefined
  /** By access level, worst first; only levels that occur. */
  readonly levels?: readonly LevelCounts[] | undefined
}

/** Actions of one access level: what becomes of those that the baseline requires, and what is beyond it. */
export interface LevelCounts {
  /** A level of the service authorization reference, or `Unknown`. */
  readonly level: string
  readonly granted: number
  readonly narrower: number
  /** Missing, denied, or allowed on nothing that the action can be used on. */
  readonly missing: number
  readonly undecided: number
  /** Allowed to the subject and required by none of its baselines. */
  readonly excess: number
}

/** A finding that is not shown among the others: waived, or adopted as old debt. */
export interface SetAside extends Finding {
  readonly isAdopted?: true
}

/** A role that a third party assumes and that no baseline was bound to. */
export interface ThirdParty {
  readonly address: string
  /** Terraform root or template. */
  readonly root: string
  /** The head of the role. */
  readonly span: Span
  /** Whose account may assume it, where that is known. */
  readonly vendor?: string
}

/** What a run found out, before anything is selected, placed or rendered: the one input of every renderer. */
export interface RunResult {
  readonly tool: ToolFacts
  readonly counts: Counts
  /** In report order: severity, file, place, rule. Waived findings are not among them. */
  readonly findings: readonly Finding[]
  readonly waived: readonly SetAside[]
  readonly notChecked: readonly NotAnalysed[]
  readonly compared: readonly ComparedSubject[]
  /** Roles of third parties that were compared with nothing; only of runs without a base. */
  readonly thirdParties?: readonly ThirdParty[] | undefined
  /** The key scenarios of the configuration, checked; absent where it has none. */
  readonly keyTables?: readonly KeyTable[] | undefined
  /** Facts about the run that people should see, one sentence each, without a stop. */
  readonly notes: readonly string[]
  /** What head allows that base did not, over all principals and documents; undefined without a base. */
  readonly accessChange: 'none' | 'widened' | 'undecided' | undefined
  /** Set where this is one part of a run, from 1. */
  readonly shard?: { readonly index: number; readonly count: number } | undefined
  /** True where only what the change introduces is gated. */
  readonly compares: boolean
}

/** Beyond so many findings a page goes without excerpts: it would be too large to open. */
export const maximumExcerpts = 3_000

/** What a title adds where the service did not validate every policy; empty where it did. */
export function withoutService({ accessAnalyzer, fellBack = 0, documents }: Counts): string {
  if (accessAnalyzer === 'off') return ' · policies not validated'
  if (accessAnalyzer === 'embedded')
    return ` · embedded validator; ${fellBack > 0 ? 'no answer from AWS' : 'AWS not asked'}`
  return fellBack === 0
    ? ''
    : ` · Access Analyzer for ${Math.max(0, documents - fellBack)} of ${plural(documents, 'policy', 'policies')}`
}

const rank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 }

/** Severity, file, start, end, rule, fingerprint: total and stable. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    rank[a.severity] - rank[b.severity] ||
    (a.primary.span.file < b.primary.span.file
      ? -1
      : a.primary.span.file > b.primary.span.file
        ? 1
        : 0) ||
    a.primary.span.start - b.primary.span.start ||
    a.primary.span.end - b.primary.span.end ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.fingerprint < b.fingerprint ? -1 : a.fingerprint > b.fingerprint ? 1 : 0)
  )
}

/** True where a finding is at or above the threshold. */
export function reaches(severity: Severity, threshold: Severity | 'never'): boolean {
  return threshold !== 'never' && rank[severity] <= rank[threshold]
}

/** What no reading of one repository shows. */
export const outOfSight =
  'Out of sight: session policies, roles of AWS’s own (service-linked, IAM Identity Center), and what other repositories or the console grant.'
