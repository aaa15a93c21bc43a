import type { SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { UnresolvedReason, Unresolved, Value } from '../../model/value.ts'
import type { Expression } from '../../parse/hcl/ast.ts'
import type { ModuleFiles } from './functions/call.ts'
import type { Trial } from './trial.ts'
import { unresolved } from './values.ts'

/** Nested evaluations, far below the stack's end. */
export const maxEvaluationDepth = 220
/** Expressions evaluated for one root; a tree that needs more is not read further. */
export const maxSteps = 1_500_000

/** Sides of conditions that are read although today's settings do not take them. */
export const maxUntaken = 500

/** The evaluation of one root: the texts it is made of, and what it has spent. */
export interface Run {
  /** The name of the root: the start of its symbols. */
  readonly root: string
  /** The folder Terraform is run in. */
  readonly folder: string
  readonly sources: ReadonlyMap<string, SourceFile>
  depth: number
  steps: number
  /** Sides of decided conditions that were not taken and may write statements, by place. */
  readonly untaken: Map<string, Untaken>
}

export interface Untaken {
  readonly expression: Expression
  readonly scope: Scope
}

export function runOf(root: string, folder: string, sources: ReadonlyMap<string, SourceFile>): Run {
  return { root, folder, sources, depth: 0, steps: 0, untaken: new Map() }
}

/** A step of a reference behind its root: `.name` or `[key]`. */
export type Step =
  | { readonly kind: 'attribute'; readonly name: string; readonly span: Span }
  | { readonly kind: 'index'; readonly key: Expression; readonly span: Span }

/** What a reference's first steps name, and how many of them that took. */
export interface Resolved {
  readonly value: Value
  readonly used: number
}

/** The declarations that expressions of one module instance refer to. */
export interface ModuleView {
  /** Unique by root and module instance: the start of the symbols of its holes. */
  readonly symbol: string
  readonly files: ModuleFiles
  /** The value of `root.step…`; `whole` is the reference with all its steps. */
  resolve(root: string, steps: readonly Step[], whole: Expression, scope: Scope): Resolved
}

/** Iterators in reach, innermost first. */
export interface Binding {
  readonly name: string
  readonly value: Value
  readonly outer: Binding | undefined
}

/** Where an expression is evaluated. */
export interface Scope {
  readonly run: Run
  readonly module: ModuleView
  readonly bindings: Binding | undefined
  /** The block that is evaluated, instance keys included: holes of iterators are named by it. */
  readonly owner: string
  /** True in blocks that today's settings leave out; they see the instances that would be. */
  readonly ghost: boolean
  /** Set inside `try` and `can`, where an error is an answer. */
  readonly trial?: Trial
  /** Where the splat starts whose element is evaluated. */
  readonly splatStart?: number
}

export function bind(scope: Scope, name: string, value: Value): Scope {
  return { ...scope, bindings: { name, value, outer: scope.bindings } }
}

export function boundValue(scope: Scope, name: string): Value | undefined {
  for (let binding = scope.bindings; binding !== undefined; binding = binding.outer)
    if (binding.name === name) return binding.value
  return undefined
}

/** The source at a span on one line, shortened: what a hole is printed as. */
export function sourceText(run: Run, span: Span): string {
  const text =
    run.sources.get(span.file)?.text.slice(span.start, Math.min(span.end, span.start + 400)) ?? ''
  const line = withoutSecrets(text).replace(/\s+/g, ' ').trim()
  return line.length > 160 ? `${line.slice(0, 157)}...` : line
}

/** An expression without the texts that it passes to `sensitive`. */
function withoutSecrets(text: string): string {
  const call = /(?<![\w-])sensitive\(/.exec(text)
  if (call === null) return text
  const behind = call.index + call[0].length
  const hidden = text.slice(behind).replace(/"(?:[^"\\]|\\.)*(?:"|$)|<<[\s\S]*/g, '"…"')
  return text.slice(0, behind) + hidden
}

/** A hole that stands for the expression at `span` in this module instance. */
export function holeAt(
  scope: Scope,
  span: Span,
  reason: UnresolvedReason,
  symbol?: string,
): Unresolved {
  const text = sourceText(scope.run, span)
  return unresolved({ text, span, reason, symbol: symbol ?? `${scope.module.symbol}|${text}` })
}
