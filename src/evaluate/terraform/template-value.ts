import type { Span } from '../../model/span.ts'
import type { StringValue, Unresolved, Value } from '../../model/value.ts'
import type { TemplateFor, TemplatePart } from '../../parse/hcl/ast.ts'
import { distribute, distributeOne, isTooMany, leavesOf } from './alternatives.ts'
import { asString } from './conversion.ts'
import { decide } from './decide.ts'
import { elementsOf, ifAny, isInOrder, whereThere } from './elements.ts'
import { filled } from './guarded.ts'
import type { Evaluate } from './operators.ts'
import { bind, sourceText, type Scope } from './scope.ts'
import { shortened, symbolOf } from './symbol.ts'
import { concatenate, stringOf } from './text.ts'
import { mayFailByNull } from './trial.ts'
import { failed, firstHole, maxTextLength, placeOf, unresolved } from './values.ts'

/** Pieces beyond which a text is not put together. */
const maxPieces = 60_000

/** The value of a template; a single interpolation is the value inside it, of whatever type. */
export function templateValue(
  parts: readonly TemplatePart[],
  span: Span,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  const [only] = parts
  if (only !== undefined && parts.length === 1) {
    if (only.kind === 'interpolation') return evaluate(only.expression, scope)
    if (only.kind === 'text') return { kind: 'string', pieces: only.pieces, span }
  }
  return textValue(parts, span, scope, evaluate)
}

/** The text of a template. */
function textValue(
  parts: readonly TemplatePart[],
  span: Span,
  scope: Scope,
  evaluate: Evaluate,
): Value {
  return joined(
    parts.map((part) => partValue(part, scope, evaluate)),
    span,
  )
}

function partValue(part: TemplatePart, scope: Scope, evaluate: Evaluate): Value {
  switch (part.kind) {
    case 'text':
      return { kind: 'string', pieces: part.pieces, span: part.span }
    case 'interpolation': {
      const value = evaluate(part.expression, scope)
      mayFailByNull(scope.trial, value)
      // What has no text, or is an error, is a hole: the text around it is read all the same.
      return value.kind === 'list' || value.kind === 'map' || value.kind === 'null'
        ? failed(sourceText(scope.run, part.expression.span), part.span)
        : value
    }
    case 'if':
      return decide(
        evaluate(part.condition, scope),
        sourceText(scope.run, part.condition.span),
        () => textValue(part.then, part.span, scope, evaluate),
        () => textValue(part.otherwise, part.span, scope, evaluate),
        part.span,
        scope.trial,
      )
    case 'for':
      return distributeOne(
        evaluate(part.collection, scope),
        (collection) => repeated(part, collection, scope, evaluate),
        part.span,
      )
  }
}

function repeated(part: TemplateFor, collection: Value, scope: Scope, evaluate: Evaluate): Value {
  const names = { key: part.keyName ?? 'key', value: part.valueName }
  mayFailByNull(scope.trial, collection)
  const found = elementsOf(collection, names)
  if (found === undefined) return failed(sourceText(scope.run, part.collection.span), part.span)
  const texts = found.elements.map(({ key, value, symbolic }) => {
    const body = whereThere(
      value,
      (there) => {
        const inner = bind(scope, part.valueName, there)
        const both = part.keyName === undefined ? inner : bind(inner, part.keyName, key)
        return textValue(part.body, part.span, both, evaluate)
      },
      part.span,
    )
    if (!symbolic || found.rest === undefined) return body
    // In a text, what is absent is empty.
    const there = ifAny(found.rest, joined([body, found.rest], part.span))
    return filled(there, stringOf([], part.span))
  })
  const rest = found.rest !== undefined && collection.kind !== 'unresolved' ? [found.rest] : []
  const whole = joined([...texts, ...rest], part.span)
  return isInOrder(collection) || texts.length + rest.length < 2 || isAnyOrder(texts)
    ? whole
    : unresolved({
        text: sourceText(scope.run, part.collection.span),
        span: part.span,
        reason: firstHole(collection)?.reason ?? 'undecided-condition',
        symbol: shortened(`for ${symbolOf(collection)}: ${symbolOf(whole)}`),
      })
}

/** Elements of JSON and lines of text: their order says little. */
function isAnyOrder(texts: readonly Value[]): boolean {
  return texts.every((text) =>
    leavesOf(text).every(
      ({ value }) =>
        value.kind !== 'string' ||
        value.pieces.some((piece) => piece.kind === 'literal' && /["\n]/.test(piece.text)),
    ),
  )
}

/**
 * The texts of values one after the other, branch by branch. Where that makes too many branches, short
 * texts that differ by branch become holes, so that the text around them is still read.
 */
function joined(values: readonly Value[], span: Span): Value {
  const whole = distribute(values, (list) => concatenated(list, span), span)
  if (!isTooMany(whole)) return whole
  const fewer = values.map((value) => (isShort(value) ? undecided(value) : value))
  return fewer.every((value, index) => value === values[index])
    ? whole
    : distribute(fewer, (list) => concatenated(list, span), span)
}

/** Texts longer than this are statements rather than names. */
const maxShort = 200

function isShort(value: Value): boolean {
  if (value.kind === 'alternatives') return value.branches.every((branch) => isShort(branch.value))
  if (value.kind !== 'string')
    return value.kind !== 'list' && value.kind !== 'map' && value.kind !== 'json'
  const length = value.pieces.reduce(
    (sum, piece) => sum + (piece.kind === 'literal' ? piece.text.length : 0),
    0,
  )
  return length <= maxShort
}

/** Alternatives as one hole. */
function undecided(value: Value): Value {
  if (value.kind !== 'alternatives') return value
  const { span } = value
  const text = value.branches[0]?.guard.text ?? ''
  return unresolved({ text, span, reason: 'undecided-condition', symbol: symbolOf(value) })
}

function concatenated(values: readonly Value[], span: Span): Value {
  const texts: (StringValue | Unresolved)[] = []
  let length = 0
  let pieces = 0
  for (const value of values) {
    if (value.kind === 'absent') continue
    const text = asString(value)
    if (text.kind === 'alternatives') return joined([...texts, ...rest(values, value, text)], span)
    if (text.kind !== 'string' && text.kind !== 'unresolved') return failed('', span)
    texts.push(text)
    if (text.kind === 'unresolved') continue
    pieces += text.pieces.length
    for (const piece of text.pieces) length += piece.kind === 'literal' ? piece.text.length : 0
    if (length > maxTextLength || pieces > maxPieces)
      return unresolved({ text: '', span, reason: 'too-large', symbol: `large ${placeOf(span)}` })
  }
  return concatenate(texts, span)
}

/** `values` from `at` on, with `text` in place of it. */
function rest(values: readonly Value[], at: Value, text: Value): readonly Value[] {
  return [text, ...values.slice(values.indexOf(at) + 1)]
}
