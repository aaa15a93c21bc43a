import type { NotAnalysed, SourceTree } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type {
  HoleShape,
  Reference,
  Unresolved,
  UnresolvedReason,
  Value,
} from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import type { CloudFormationSettings } from './settings.ts'
import type { Template } from './template.ts'

/** A value that a template exports for others. */
export interface ExportedValue {
  readonly template: string
  readonly value: Value
}

/** Export name → the values exported under it. */
export type ExportMap = ReadonlyMap<string, readonly ExportedValue[]>

/** What evaluation of one template accumulates beside its values. */
export interface EvaluationLog {
  readonly notAnalysed: NotAnalysed[]
  /** Files read besides the template itself. */
  readonly files: Set<string>
  /** Evaluations left before everything further is a hole. */
  steps: number
  /** Names and conditions that were resolved, by what was assumed when they were. */
  readonly known: WeakMap<Scope['assumed'], Known>
}

export interface Known {
  readonly values: Map<string, Value>
  readonly decisions: Map<string, Decision>
}

/** What a condition comes to. `negated`: it is the opposite of what `symbol` names. */
export type Decision =
  | { readonly kind: 'decided'; readonly value: boolean }
  | {
      readonly kind: 'undecided'
      readonly symbol: string
      readonly text: string
      readonly negated: boolean
    }

/** All that the value of an expression depends on. */
export interface Scope {
  readonly template: Template
  readonly settings: CloudFormationSettings
  /** Values of parameters that configuration or parameter files give. */
  readonly given: ReadonlyMap<string, string>
  readonly exports: ExportMap
  readonly tree: SourceTree
  /** Undecided conditions that hold where this expression stands: guard symbol → side. */
  readonly assumed: ReadonlyMap<string, boolean | string>
  /** True inside conditions: a default does not decide which branch is deployed. */
  readonly defaultsAreOpen: boolean
  /** Names being resolved, against cycles. */
  readonly resolving: ReadonlySet<string>
  readonly depth: number
  readonly log: EvaluationLog
  evaluate(node: Node, scope: Scope): Value
}

/** Nesting of expressions and references beyond which a value is a hole. */
export const maxDepth = 80

/** Nodes evaluated for one template; a megabyte of template has some 100,000. */
export const maxSteps = 600_000

/** What is known under the assumptions of a scope. */
export function knownIn(scope: Scope): Known {
  const found = scope.log.known.get(scope.assumed)
  if (found !== undefined) return found
  const made: Known = { values: new Map(), decisions: new Map() }
  scope.log.known.set(scope.assumed, made)
  return made
}

export interface HoleDetails {
  readonly reason: UnresolvedReason
  readonly shape?: HoleShape
  readonly pattern?: Unresolved['pattern']
  readonly reference?: Reference
}

/** The hole that `text` names in this template; equal texts are equal symbols. */
export function hole(text: string, span: Span, scope: Scope, details: HoleDetails): Unresolved {
  return {
    kind: 'unresolved',
    text: text.length > 200 ? `${text.slice(0, 199)}…` : text,
    span,
    reason: details.reason,
    symbol: `${scope.template.path}#${text}`,
    shape: details.shape ?? 'any',
    ...(details.pattern === undefined ? {} : { pattern: details.pattern }),
    ...(details.reference === undefined ? {} : { reference: details.reference }),
  }
}

/** The scope of one side of an undecided condition. */
export function assuming(scope: Scope, symbol: string, holds: boolean | string): Scope {
  return { ...scope, assumed: new Map(scope.assumed).set(symbol, holds) }
}
