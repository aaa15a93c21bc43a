import type { SourceFile, Unreadable } from '../../../model/source.ts'
import type { Span } from '../../../model/span.ts'
import type { MapValue, Value } from '../../../model/value.ts'

/** What a function may know of the module that calls it. Paths are those of the tree, relative, with `/`. */
export interface ModuleFiles {
  readonly moduleDir: string
  readonly rootDir: string
  /** Reads the file that a call such as `file("${path.module}/policy.json")` names, by the argument's text. */
  readText(path: string): SourceFile | Unreadable
  /** Files below a folder (named as in `readText`), relative to it; undefined where the folder leaves the tree. */
  listFiles(folder: string): readonly string[] | undefined
  /** Evaluates the text of a file as a template with these variables. */
  renderTemplate(file: SourceFile, variables: MapValue, call: FunctionCall): Value
}

/** One call of a function in an expression. */
export interface FunctionCall {
  readonly span: Span
  /** The source text of the call: what a hole in its place is printed as. */
  readonly text: string
  /** Unique name of this call: root, module instance and expression. */
  readonly symbol: string
  readonly module: ModuleFiles
  /** True inside `try` and `can`, where an error is an answer. */
  readonly trial?: boolean
}

/** A Terraform function. Arguments are expanded, free of alternatives at the top, and never sensitive. */
export type TerraformFunction = (args: readonly Value[], call: FunctionCall) => Value
