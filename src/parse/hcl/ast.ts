import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Span } from '../../model/span.ts'
import type { LiteralPiece } from '../../model/value.ts'

/** A parsed file of HCL native syntax; what could not be parsed is in `problems`. */
export interface HclFile {
  readonly file: SourceFile
  readonly body: Body
  readonly problems: readonly SyntaxProblem[]
  readonly comments: readonly Comment[]
}

/** Arguments and nested blocks, each in source order. */
export interface Body {
  readonly attributes: readonly Attribute[]
  readonly blocks: readonly Block[]
  readonly span: Span
}

export interface Attribute {
  readonly name: string
  readonly nameSpan: Span
  readonly expression: Expression
  readonly span: Span
}

export interface Block {
  readonly type: string
  readonly typeSpan: Span
  readonly labels: readonly Label[]
  readonly body: Body
  /** From the type to the last label. */
  readonly head: Span
  /** From the type to the closing brace. */
  readonly span: Span
}

export interface Label {
  readonly text: string
  readonly span: Span
}

export interface Comment {
  /** Without the marks that open and close it. */
  readonly text: string
  readonly span: Span
}

export type Expression =
  | NumberExpression
  | KeywordExpression
  | TemplateExpression
  | VariableExpression
  | AttributeExpression
  | IndexExpression
  | SplatExpression
  | SplatItem
  | CallExpression
  | ConditionalExpression
  | BinaryExpression
  | UnaryExpression
  | TupleExpression
  | ObjectExpression
  | ForExpression
  | ParenthesesExpression
  | InvalidExpression

export interface NumberExpression {
  readonly kind: 'number'
  readonly text: string
  readonly span: Span
}

export interface KeywordExpression {
  readonly kind: 'keyword'
  readonly keyword: 'true' | 'false' | 'null'
  readonly span: Span
}

/** A quoted string or a heredoc. */
export interface TemplateExpression {
  readonly kind: 'template'
  readonly parts: readonly TemplatePart[]
  readonly form: 'quoted' | 'heredoc' | 'file'
  readonly span: Span
}

export type TemplatePart = TemplateText | Interpolation | TemplateIf | TemplateFor

export interface TemplateText {
  readonly kind: 'text'
  readonly pieces: readonly LiteralPiece[]
  readonly span: Span
}

export interface Interpolation {
  readonly kind: 'interpolation'
  readonly expression: Expression
  /** From `${` to `}`. */
  readonly span: Span
}

export interface TemplateIf {
  readonly kind: 'if'
  readonly condition: Expression
  readonly then: readonly TemplatePart[]
  readonly otherwise: readonly TemplatePart[]
  readonly span: Span
}

export interface TemplateFor {
  readonly kind: 'for'
  readonly keyName: string | undefined
  readonly valueName: string
  readonly collection: Expression
  readonly body: readonly TemplatePart[]
  readonly span: Span
}

/** The root of a reference: `var`, `local`, `aws_iam_role`, an iterator. */
export interface VariableExpression {
  readonly kind: 'variable'
  readonly name: string
  readonly span: Span
}

export interface AttributeExpression {
  readonly kind: 'attribute'
  readonly source: Expression
  readonly name: string
  readonly nameSpan: Span
  readonly span: Span
}

export interface IndexExpression {
  readonly kind: 'index'
  readonly source: Expression
  readonly key: Expression
  readonly span: Span
}

/** `source[*]…` or `source.*…`: `each` is applied to every element, which it names by a `splat-item`. */
export interface SplatExpression {
  readonly kind: 'splat'
  readonly source: Expression
  readonly each: Expression
  readonly span: Span
}

export interface SplatItem {
  readonly kind: 'splat-item'
  readonly span: Span
}

export interface CallExpression {
  readonly kind: 'call'
  /** With namespace: `provider::aws::arn_parse`. */
  readonly name: string
  readonly nameSpan: Span
  readonly args: readonly Expression[]
  /** True where the last argument is followed by `...`. */
  readonly expand: boolean
  readonly span: Span
}

export interface ConditionalExpression {
  readonly kind: 'conditional'
  readonly condition: Expression
  readonly then: Expression
  readonly otherwise: Expression
  readonly span: Span
}

export type BinaryOperator =
  '||' | '&&' | '==' | '!=' | '<' | '<=' | '>' | '>=' | '+' | '-' | '*' | '/' | '%'

export interface BinaryExpression {
  readonly kind: 'binary'
  readonly operator: BinaryOperator
  readonly left: Expression
  readonly right: Expression
  readonly span: Span
}

export interface UnaryExpression {
  readonly kind: 'unary'
  readonly operator: '-' | '!'
  readonly operand: Expression
  readonly span: Span
}

export interface TupleExpression {
  readonly kind: 'tuple'
  readonly items: readonly Expression[]
  readonly span: Span
}

export interface ObjectExpression {
  readonly kind: 'object'
  readonly entries: readonly ObjectEntry[]
  readonly span: Span
}

/** A bare identifier as key is text, not a reference. */
export interface ObjectEntry {
  readonly key: Expression | BareKey
  readonly value: Expression
  readonly span: Span
}

export interface BareKey {
  readonly kind: 'bare-key'
  readonly name: string
  readonly span: Span
}

export interface ForExpression {
  readonly kind: 'for'
  readonly form: 'tuple' | 'object'
  readonly keyName: string | undefined
  readonly valueName: string
  readonly collection: Expression
  /** Objects only: the key of each result. */
  readonly key: Expression | undefined
  readonly value: Expression
  readonly condition: Expression | undefined
  /** `...`: values of equal keys are grouped in lists. */
  readonly group: boolean
  readonly span: Span
}

export interface ParenthesesExpression {
  readonly kind: 'parentheses'
  readonly inner: Expression
  readonly span: Span
}

/** What stands where an expression should be; a problem says why it is none. */
export interface InvalidExpression {
  readonly kind: 'invalid'
  readonly span: Span
}
