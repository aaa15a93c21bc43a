import type { Confidence, Report, Severity } from '../model/finding.ts'
import type { CheckContext } from './context.ts'

export type RuleCategory = 'syntax' | 'policy' | 'baseline' | 'change' | 'access-analyzer'

/** A piece of infrastructure code in a rule's documentation; it is run, so it cannot rot. */
export interface Example {
  readonly file: string
  readonly text: string
  /** The base's text, for rules about a change. */
  readonly base?: string
  /** Configuration the example needs, such as a binding. */
  readonly config?: string
}

export interface RuleDocs {
  readonly what: string
  readonly why: string
  readonly fix: string
  /** Must yield a finding of the rule. */
  readonly bad: Example
  /** Must yield none. */
  readonly good: Example
  readonly references: readonly string[]
}

/**
 * One thing that can be wrong. A rule is a pure generator of reports over what the context holds;
 * severity overrides, identity and repair are the engine's and later stages' business.
 */
export interface Rule {
  /** `category/name`, equal to its path under rules/; for ever. */
  readonly id: `${RuleCategory}/${string}`
  /** At most 80 characters, no full stop. */
  readonly summary: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly since: string
  readonly docs: RuleDocs
  check(context: CheckContext): Iterable<Report>
}
