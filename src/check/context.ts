import type { EffectiveAccess, UnreadPart } from '../access/effective.ts'
import type { Comparison } from '../baselines/comparison.ts'
import type {
  BaselineCondition,
  KeyScenario,
  ResolvedBaseline,
  ScenarioChoice,
} from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Estate, Principal } from '../model/estate.ts'
import type { BoundBy } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { VendorAccounts } from '../model/vendor-accounts.ts'
import type { CheckResult } from '../validate/port.ts'
import type { InlineMode, SettingsChange } from './settings-change.ts'

/** Actions, in lower case, with the baselines that ask for them. */
export type Kindred = ReadonlyMap<string, readonly string[]>

/** A baseline bound to a subject, and on what ground. */
export interface Binding {
  /** `veeam/backup-for-aws/worker@10`. */
  readonly id: string
  readonly resolved: ResolvedBaseline
  readonly boundBy: BoundBy
  /** 0..1; 1 for an explicit binding. */
  readonly confidence: number
  readonly evidence: readonly string[]
  /** Features that the binding does not name and that the subject's actions show to be in use. */
  readonly inferred?: readonly string[]
}

/** An AWS-managed policy that a binding asks for and that is not there. */
export interface RequiredPolicy {
  readonly arn: string
  /** Id of the binding. */
  readonly binding: string
  /** The unread part that may attach it, or grant the same. */
  readonly perhaps: UnreadPart | undefined
  /** Actions and patterns of it that nothing else grants; empty where its text is not known. */
  readonly lacking: readonly string[]
  /** How many it has. */
  readonly allowed: number
}

/** What is judged as one: a principal with all that is attached to it, or files that stand for one. */
export interface Subject {
  /** The principal's address, or the files. */
  readonly address: string
  readonly root: string
  readonly principal: Principal | undefined
  /** Indexes of its identity documents. */
  readonly documents: readonly number[]
  /** Indexes of trust documents. */
  readonly trusts: readonly number[]
  /** Where a finding about the whole subject points. */
  readonly span: Span
  readonly access: EffectiveAccess
  readonly bindings: readonly Binding[]
  /** With all bindings together; undefined where nothing is bound. */
  readonly comparison: Comparison | undefined
  /** Where baselines are only recognised: actions that they do not need and others of their products do. */
  readonly kindred: Kindred
  /** AWS-managed policies that the bindings ask for and that it lacks; none for what no policy is attached to. */
  readonly lackingPolicies: readonly RequiredPolicy[]
}

/** One finding of the embedded validator or of the service, on spans of the tree. */
export interface ValidationResult {
  readonly document: number
  readonly issueCode: string
  readonly findingType: 'ERROR' | 'SECURITY_WARNING' | 'SUGGESTION' | 'WARNING'
  readonly details: string
  readonly learnMore: string
  readonly span: Span
  readonly related: readonly Span[]
  readonly origin: 'embedded' | 'live'
  /** True where it is about the document as a whole. */
  readonly isWhole: boolean
  /** What it is about, wherever that stands: each element with its text, the one at `span` first. */
  readonly elements: readonly [string, ...string[]]
  /** What somebody is to fill in (`<region>`); not empty where the finding is about that alone. */
  readonly placeholders: readonly string[]
}

/** What IAM Access Analyzer's custom checks said, by index of the estate's document; only what was asked. */
export interface ServiceChecks {
  /** The document against the same one of the base. */
  readonly newAccess: ReadonlyMap<number, CheckResult>
  /** The configuration's critical actions, all of them in one question. */
  readonly criticalActions: ReadonlyMap<number, CheckResult>
  readonly publicAccess: ReadonlyMap<number, CheckResult>
}

/** A key scenario of the configuration with the steps of the vendor's table that it binds. */
export interface BoundScenario extends ScenarioChoice {
  readonly rows: readonly KeyScenario[]
}

export interface CheckSettings {
  readonly criticalActions: readonly string[]
  readonly scenarios: readonly BoundScenario[]
  /** ISO date of today, for the age of data and waivers. */
  readonly today: string
  readonly inlineWaivers: InlineMode
}

/** All that rules may look at, for one tree; `base` is the other side where there is one. */
export interface CheckContext {
  readonly estate: Estate
  readonly catalogue: Catalogue
  readonly vendorAccounts: () => VendorAccounts
  readonly subjects: readonly Subject[]
  readonly validation: readonly ValidationResult[]
  /** Absent where the service was not asked. */
  readonly serviceChecks?: ServiceChecks | undefined
  readonly settings: CheckSettings
  /** What of the settings the change alters; empty without a base. */
  readonly settingsChanges: readonly SettingsChange[]
  /** Bindings in the source that name what does not exist. */
  readonly bindingProblems: readonly { readonly span: Span; readonly text: string }[]
  readonly base: CheckContext | undefined
}

/** The worst ground of several bindings: what is only recognised warns, it does not accuse. */
export function isRecognisedOnly(subject: Subject): boolean {
  return (
    subject.bindings.length > 0 &&
    subject.bindings.every((binding) => binding.boundBy === 'recognised')
  )
}

/** What a subject's name is in messages. */
export function nameOf(subject: Subject): string {
  return `\`${subject.address}\``
}

export function conditionText(condition: BaselineCondition | undefined): string {
  return condition === undefined ? '' : JSON.stringify(condition)
}
