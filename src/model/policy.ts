import type { Span } from './span.ts'
import type { Guard, StringValue, Unresolved, Value } from './value.ts'

export type PolicyKind =
  'identity' | 'trust' | 'resource' | 'boundary' | 'service-control' | 'resource-control'

/** Where a document sits. */
export interface PolicySite {
  readonly file: string
  readonly root: string
  /** The resource's address; a raw document's is its path (and `#n` for the n-th of several). */
  readonly address: string
  /** The property that carries it: `policy`, `Policies[0].PolicyDocument`; empty for a raw document. */
  readonly property: string
  readonly resourceType: string | undefined
  /** `AWS::S3::Bucket` and its kind: what Access Analyzer's resource checks are told. */
  readonly validatePolicyResourceType: string | undefined
  readonly publicAccessResourceType: string | undefined
  /** The attribute or document as a whole. */
  readonly span: Span
  /** The resource that carries it, from its head to its end; absent for a document that stands alone. */
  readonly resource?: Span
  readonly label?: string
  /** What IAM calls the policy, where the resource says it: `name`, `PolicyName`. */
  readonly name?: StringValue
  /** True where the document was put together from a resource's arguments and stands nowhere as a document. */
  readonly assembled?: boolean
}

/** A string of a statement, and the undecided conditions under which it is there. */
export interface Entry {
  readonly value: StringValue
  readonly guards: readonly Guard[]
}

export interface EntryList<Element extends string> {
  readonly element: Element
  readonly entries: readonly Entry[]
  /** Set where there may be more entries than are seen. */
  readonly open: Unresolved | undefined
  /** The span of the element's value. */
  readonly span: Span
  readonly keySpan: Span
}

export type PrincipalType = 'AWS' | 'Service' | 'Federated' | 'CanonicalUser' | '*' | 'unknown'

export interface PrincipalEntry extends Entry {
  readonly type: PrincipalType
}

export interface PrincipalList {
  readonly element: 'Principal' | 'NotPrincipal'
  readonly entries: readonly PrincipalEntry[]
  readonly open: Unresolved | undefined
  readonly span: Span
  readonly keySpan: Span
}

/** One operator on one key: `"StringEquals": {"aws:SourceAccount": ["1"]}`. */
export interface ConditionClause {
  readonly operator: string
  readonly operatorSpan: Span
  readonly key: StringValue
  readonly values: readonly Entry[]
  readonly open: Unresolved | undefined
  /** Undecided conditions under which the clause is there at all. */
  readonly guards: readonly Guard[]
  readonly span: Span
}

export interface Statement {
  /** The index in the document's Statement list as written, branches counted one after the other. */
  readonly index: number
  readonly sid: StringValue | undefined
  /** `undecided` where the effect is not spelled out: may allow, may deny. */
  readonly effect: 'Allow' | 'Deny' | 'undecided'
  /** Set where one expression stands for an undecided effect. */
  readonly effectOpen?: Unresolved
  /** What is written where neither effect is, in lower case; empty where nothing is. */
  readonly effectText?: string
  readonly effectSpan: Span
  readonly actions: EntryList<'Action' | 'NotAction'> | undefined
  readonly resources: EntryList<'Resource' | 'NotResource'> | undefined
  readonly principals: PrincipalList | undefined
  readonly conditions: readonly ConditionClause[]
  /** Set where the Condition element as a whole, or some clause, could not be read. */
  readonly openCondition: Unresolved | undefined
  /** Undecided conditions under which the statement is there at all. */
  readonly guards: readonly Guard[]
  readonly span: Span
}

/** One hole of a document: the path in the rendered JSON, and the character index where it sits in a string. */
export interface UnresolvedPart {
  readonly unresolved: Unresolved
  readonly path: readonly (string | number)[]
  readonly index: number | undefined
}

export interface PolicyDocument {
  readonly kind: PolicyKind
  readonly site: PolicySite
  /** The located value the document was read from; `renderDocument` turns it into text. */
  readonly value: Value
  readonly version: StringValue | undefined
  readonly statements: readonly Statement[]
  /** False where a statement, an action or a resource may be there that was not seen in full. */
  readonly complete: boolean
  readonly unresolved: readonly UnresolvedPart[]
  /** Set where whole statements may be there that were not seen. */
  readonly open: Unresolved | undefined
  /** False where today's settings leave the resource out. */
  readonly instantiated: boolean
}
