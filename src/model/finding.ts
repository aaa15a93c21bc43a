import type { BaselineCondition } from './baseline.ts'
import type { Fix } from './edit.ts'
import type { TreeName } from './source.ts'
import type { Span } from './span.ts'

/** Worst first. Equal to the three annotation levels and, as error/warning/note, to SARIF's. */
export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

export type Confidence = 'high' | 'medium' | 'low'

export interface Labelled {
  readonly span: Span
  /** A few words shown under the caret. */
  readonly text: string
  readonly tree?: TreeName
}

/**
 * In an atom: what follows tells elements of one kind apart by their text. An element whose text alone
 * changed is the same one.
 */
export const atomOfText = ' ~'

/** What a rule says; the engine adds severity, origin and identity and makes a Finding of it. */
export interface Report {
  readonly primary: Labelled
  readonly related?: readonly Labelled[]
  readonly tree?: TreeName
  /** One sentence, no stop, the thing named first. */
  readonly message: string
  /** Set where the message counts `actions`, each of which has the atom at its index: a part may be set aside. */
  readonly counted?: CountedMessage
  /** What to do, imperative. */
  readonly advice: string
  /**
   * Names the group that the finding shows (address, baseline, element): stable while its list of
   * actions grows or shrinks. Never a line or a message.
   */
  readonly key: string
  /** What the finding is about, by root and address: never a file or a line. One atom an action or statement. */
  readonly atoms: readonly string[]
  readonly addresses?: readonly string[]
  /** Reports of one rule on one span that say the same are one finding; absent: by actions, else by message. */
  readonly says?: string
  readonly principal?: string
  readonly baseline?: string
  readonly boundBy?: BoundBy
  readonly actions?: readonly string[]
  readonly assumptions?: readonly string[]
  /** Overrides the rule's severity where the rule's text says when. */
  readonly severity?: Severity
  readonly confidence?: Confidence
  readonly origin?: 'embedded' | 'live'
  readonly issueCode?: string
  /** What a repair would do; the repair stage turns it into edits of the file's own syntax. */
  readonly intent?: Intent
  /** Ready edits, from parsers that know them. */
  readonly fix?: Fix
  /** True where the question could not be decided: counted apart, never clean. */
  readonly undecided?: boolean
  /** True where the finding is about a principal as a whole and merely points at its head. */
  readonly wholeSubject?: boolean
  /** True where `actions` are what is not there: a line that took them out is its place in a change. */
  readonly areAbsent?: boolean
  /** True where the summary tells it and no comment of its own is wanted. */
  readonly summaryOnly?: boolean
  /** Rows of a small table for long lists: group → items. */
  readonly groups?: readonly { readonly title: string; readonly items: readonly string[] }[]
  /** What the engine merged into it because it is about the same element. */
  readonly inner?: readonly InnerReport[]
}

/** What stands around `3 actions` in a message, and after the name where there is one only. */
export interface CountedMessage {
  readonly before: string
  readonly after: string
  readonly one?: string
}

/** A report of another rule on the same element: what of it waivers and adopted debt need. */
export interface InnerReport {
  readonly rule: string
  readonly atoms: readonly string[]
  readonly actions: readonly string[]
  readonly addresses: readonly string[]
}

export type BoundBy = 'config' | 'source' | 'recognised'

export interface Finding extends Omit<
  Report,
  'related' | 'tree' | 'addresses' | 'severity' | 'confidence'
> {
  readonly rule: string
  readonly severity: Severity
  readonly confidence: Confidence
  readonly tree: TreeName
  readonly related: readonly Labelled[]
  readonly addresses: readonly string[]
  /** Hash of rule, root, address and key; unique in a run; never of a line or a message. */
  readonly fingerprint: string
  readonly introduced: boolean
  /** The atoms that the base does not have; all of them without a base. */
  readonly newAtoms: readonly string[]
}

/** An Allow statement to be written. */
export interface NewStatement {
  readonly actions: readonly string[]
  /** Absent: those of the statement that the actions are taken from. */
  readonly resources?: readonly string[]
  readonly condition?: BaselineCondition
}

/** What a rule would have changed, in terms of the policy. */
export type Intent = IntentStep | IntentSteps | AttachIntent

/** Attaches a managed policy to a role. */
export interface AttachIntent {
  readonly kind: 'attach-policy'
  readonly title: string
  readonly safety: Fix['safety']
  readonly arn: string
  /** The role, by what names it in the estate. */
  readonly root: string
  readonly address: string
}

/** Changes that only together are a repair. */
export interface IntentSteps {
  readonly kind: 'steps'
  readonly title: string
  readonly safety: Fix['safety']
  readonly document: number
  readonly steps: readonly IntentStep[]
}

export type IntentStep =
  | {
      readonly kind: 'add-actions'
      readonly title: string
      readonly safety: Fix['safety']
      readonly actions: readonly string[]
      /** Index of the document and of the statement whose list takes them. */
      readonly document: number
      readonly statement: number
    }
  | {
      readonly kind: 'remove-actions'
      readonly title: string
      readonly safety: Fix['safety']
      /** Spans of the action scalars, each one element of a list of one of the document's statements. */
      readonly spans: readonly Span[]
      readonly document: number
    }
  | {
      readonly kind: 'replace-actions'
      readonly title: string
      readonly safety: Fix['safety']
      /** As above: in each statement the first becomes `by`, the others go. */
      readonly spans: readonly Span[]
      /** More than one: the scalar becomes several elements. */
      readonly by: readonly string[]
      /** What may be granted with limits alone: behind the first of the statements, or in its place. */
      readonly statements?: readonly NewStatement[]
      readonly document: number
    }
  | {
      readonly kind: 'insert-statement'
      readonly title: string
      readonly safety: Fix['safety']
      readonly document: number
      /** Behind the last statement of the document, in this order. */
      readonly statements: readonly NewStatement[]
    }
  | {
      /** Puts a condition on actions of a statement, other resources, or both. */
      readonly kind: 'restore-condition' | 'replace-resources'
      readonly title: string
      readonly safety: Fix['safety']
      readonly document: number
      readonly statement: number
      /** Spans of the actions that are limited. Those of the statement that are not among them keep what they have. */
      readonly spans: readonly Span[]
      /** What the limited actions become; one where all can have the same limits. */
      readonly statements: readonly NewStatement[]
    }
  | {
      /** Adds `"Version": "2012-10-17"` to the document. */
      readonly kind: 'add-version'
      readonly title: string
      readonly safety: Fix['safety']
      readonly document: number
    }
  | {
      /** Gives a condition key of a statement another operator. */
      readonly kind: 'replace-operator'
      readonly title: string
      readonly safety: Fix['safety']
      readonly document: number
      readonly statement: number
      /** Where the key is written. */
      readonly key: Span
      readonly from: string
      readonly to: string
    }
