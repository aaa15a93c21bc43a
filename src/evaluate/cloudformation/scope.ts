import type { NotAnalysed, SourceTree } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type {
  Guard,
  HoleShape,
  Reference,
  Unresolved,
  UnresolvedReason,
  Value,
} from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import type { CloudFormationSettings } from './settings.ts'
import type { ResourceDeclaration, Template } from './template.ts'

/** A value that a template exports for others. */
export interface ExportedValue {
  readonly template: string
  /** The value, as it is wherever `reader` imports it. */
  value(reader: Scope): Value
}

/** Export name → the values exported under it. */
export type ExportMap = Pick<ReadonlyMap<string, readonly ExportedValue[]>, 'get'>

/** What evaluation of one template accumulates beside its values. */
export interface EvaluationLog {
  readonly notAnalysed: NotAnalysed[]
  /** Files read besides the template itself. */
  readonly files: Set<string>
  /** Evaluations left before everything further is a hole; nested stacks share theirs. */
  readonly work: { steps: number }
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

/** What the template above passes to a stack. */
export interface PassedParameters {
  /** The value of a parameter; undefined where none is passed. */
  value(name: string, reader: Scope): Value | undefined
  /** Where that value is written, in the scope of the template above. */
  written(name: string): { readonly node: Node; readonly scope: Scope } | undefined
  /** Where a value is spelled out that is written in no template. */
  spelled?(name: string): readonly Span[]
}

/** The stack that a template is evaluated as: on its own, or for a template above it. */
export interface Stack {
  /** The unit of evaluation that its resources belong to: for a nested stack that of the stack above. */
  readonly root: string
  /** What addresses have before the logical id: `Network/` in the nested stack Network. */
  readonly prefix: string
  /** The templates from the top down to this one. */
  readonly chain: readonly string[]
  /** undefined at the top, where configuration gives the values. */
  readonly passed: PassedParameters | undefined
  /** Undecided conditions under which the stacks above have it. */
  readonly guards: readonly Guard[]
  readonly instantiated: boolean
}

/** All that the value of an expression depends on. */
export interface Scope {
  readonly template: Template
  readonly stack: Stack
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
  /** The template of a nested stack, where it is in the tree. */
  nested(stack: ResourceDeclaration): Scope | undefined
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

/** The address of a resource of the template. */
export function addressOf(id: string, scope: Scope): string {
  return scope.stack.prefix + id
}

/** The logical id of an address, where it is one of this template. */
export function localId(reference: Reference | undefined, scope: Scope): string | undefined {
  const { prefix } = scope.stack
  if (reference?.address.startsWith(prefix) !== true || reference.root !== undefined) {
    return undefined
  }
  const id = reference.address.slice(prefix.length)
  return scope.template.resources.has(id) ? id : undefined
}

/**
 * The scope in which `reader` looks at an expression of another template: what `reader` assumes and is
 * in the middle of holds there too. undefined where it is already resolving `key`.
 */
export function reading(scope: Scope, reader: Scope, key: string): Scope | undefined {
  if (reader.resolving.has(key)) return undefined
  return {
    ...scope,
    assumed: both(scope.assumed, reader.assumed),
    defaultsAreOpen: reader.defaultsAreOpen,
    resolving: new Set(reader.resolving).add(key),
    depth: reader.depth + 1,
  }
}

function both(own: Scope['assumed'], more: Scope['assumed']): Scope['assumed'] {
  if ([...more].every(([symbol, holds]) => own.get(symbol) === holds)) return own
  return new Map([...more, ...own])
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
