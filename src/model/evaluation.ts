import type { Directive } from './estate.ts'
import type { PolicyKind } from './policy.ts'
import type { SyntaxProblem } from './problem.ts'
import type { Platform, Resource } from './resource.ts'
import type { NotAnalysed } from './source.ts'
import type { Span } from './span.ts'
import type { Value } from './value.ts'

/** A policy document that stands alone: a raw file, a field of a manifest, an argument of a module that is not in the tree. */
export interface LooseDocument {
  readonly file: string
  readonly root: string
  /** The file's path, with `#2`, `#3` … for further documents of one file, or an address inside it. */
  readonly address: string
  readonly property: string
  readonly value: Value
  /** undefined: by shape (a Principal makes it a resource policy, sts:AssumeRole with a Principal a trust). */
  readonly kind: PolicyKind | undefined
  readonly span: Span
  readonly label?: string
  /** False where today's settings leave it out. */
  readonly instantiated?: boolean
}

/** What one unit (a Terraform root, a template, a file) evaluates to; the same for every front end. */
export interface Evaluation {
  readonly platform: Platform | 'document'
  readonly root: string
  /** Files that were read for it. */
  readonly files: readonly string[]
  readonly resources: readonly Resource[]
  readonly documents: readonly LooseDocument[]
  readonly problems: readonly SyntaxProblem[]
  readonly notAnalysed: readonly NotAnalysed[]
  readonly directives: readonly Directive[]
  readonly moved: readonly { readonly root: string; readonly from: string; readonly to: string }[]
  /** Where the files spell out what no output may show. */
  readonly secrets?: readonly Span[]
}
