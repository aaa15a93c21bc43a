import type { Span } from '../../model/span.ts'
import type { Unresolved, Value } from '../../model/value.ts'
import type { CallExpression, ConditionalExpression, Expression } from '../../parse/hcl/ast.ts'
import { attributeOf, elementOf, isCertainError, succeeding, type Place } from './access.ts'
import { alternatives, distribute, distributeOne, leavesOf } from './alternatives.ts'
import {
  forValue,
  objectValue,
  splatItemValue,
  splatValue,
  tupleValue,
} from './collection-value.ts'
import { truth } from './conversion.ts'
import { decide } from './decide.ts'
import { callFunction } from './functions/registry.ts'
import { numberOfText } from './numbers.ts'
import { binaryValue, unaryValue } from './operators.ts'
import {
  boundValue,
  holeAt,
  maxEvaluationDepth,
  maxSteps,
  maxUntaken,
  sourceText,
  type Run,
  type Scope,
  type Step,
} from './scope.ts'
import { templateValue } from './template-value.ts'
import { mayFailBy, noteCall, type Trial } from './trial.ts'
import { beside, holdsPlain } from './unify.ts'
import { boolValue, failed, firstHole, nullValue, placeOf } from './values.ts'
import { maxWeight, weightOf } from './weight.ts'

/** The value of an expression: never raises, and bounded in depth, steps and size. */
export function evaluate(expression: Expression, scope: Scope): Value {
  const { run } = scope
  run.steps += 1
  if (run.depth > maxEvaluationDepth) return holeAt(scope, expression.span, 'too-deep')
  if (run.steps > maxSteps) return holeAt(scope, expression.span, 'too-large')
  const { kind } = expression
  const known = kind === 'tuple' || kind === 'object' ? constants.get(expression) : 'varies'
  if (known !== undefined && known !== 'varies') return known
  run.depth += 1
  const value = evaluateNode(expression, scope)
  run.depth -= 1
  if (!builds.has(kind)) return value
  if (weightOf(value) > maxWeight) return holeAt(scope, expression.span, 'too-large')
  if (known === undefined && run.depth < maxEvaluationDepth && run.steps <= maxSteps)
    constants.set(expression, isConstant(expression) ? value : 'varies')
  return value
}

/** Values of lists and objects of nothing but literals, which are the same wherever they are asked for. */
const constants = new WeakMap<Expression, Value | 'varies'>()

/** Lists and objects inside have been evaluated just before. */
function isConstant(expression: Expression): boolean {
  switch (expression.kind) {
    case 'tuple':
      return expression.items.every(isLiteral)
    case 'object':
      return expression.entries.every(
        ({ key, value }) => (key.kind === 'bare-key' || isLiteral(key)) && isLiteral(value),
      )
    default:
      return false
  }
}

function isLiteral(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'keyword':
      return true
    case 'template':
      return expression.parts.every((part) => part.kind === 'text')
    case 'tuple':
    case 'object': {
      const value = constants.get(expression)
      return value !== undefined && value !== 'varies'
    }
    default:
      return false
  }
}

/** Expressions whose value can hold more than its parts did. */
const builds: ReadonlySet<Expression['kind']> = new Set(['tuple', 'object', 'for', 'splat', 'call'])

function evaluateNode(expression: Expression, scope: Scope): Value {
  const { span } = expression
  switch (expression.kind) {
    case 'number':
      return numberOfText(expression.text, span) ?? failed(expression.text, span)
    case 'keyword':
      return expression.keyword === 'null'
        ? nullValue(span)
        : boolValue(expression.keyword === 'true', span)
    case 'template':
      return templateValue(expression.parts, span, scope, evaluate)
    case 'variable':
    case 'attribute':
    case 'index':
      return referenceValue(expression, scope)
    case 'splat':
      return splatValue(expression, scope, evaluate)
    case 'splat-item':
      return splatItemValue(scope, span)
    case 'call':
      return callValue(expression, scope)
    case 'conditional':
      return conditionalValue(expression, scope)
    case 'binary':
      return binaryValue(expression, scope, evaluate)
    case 'unary':
      return unaryValue(expression, scope, evaluate)
    case 'tuple':
      return tupleValue(expression, scope, evaluate)
    case 'object':
      return objectValue(expression, scope, evaluate)
    case 'for':
      return forValue(expression, scope, evaluate)
    case 'parentheses':
      return evaluate(expression.inner, scope)
    case 'invalid':
      return holeAt(scope, span, 'invalid', `invalid ${span.file}:${span.start}`)
  }
}

/** A reference with its steps: the module knows the first ones, the rest is access to parts. */
function referenceValue(expression: Expression, scope: Scope): Value {
  const { root, steps } = pathOf(expression)
  const start = startOf(root, steps, expression, scope)
  let { value } = start
  for (let at = start.used; at < steps.length; at += 1) {
    const step = steps[at]
    if (step === undefined) break
    const place = new Position(
      scope,
      root.kind === 'splat-item' ? withSplat(step.span, scope) : step.span,
    )
    if (step.kind === 'attribute') value = attributeOf(value, step.name, place)
    else {
      const element = elementOf(value, evaluate(step.key, scope), place)
      // Of an instance that is not there the list it would be taken from has no such element.
      value =
        scope.ghost && value.kind === 'list' && isCertainError(element)
          ? holeAt(scope, step.span, 'iterator')
          : element
    }
  }
  return value
}

/** A step behind a splat, with what the splat is of. */
function withSplat(span: Span, { splatStart }: Scope): Span {
  return splatStart === undefined ? span : { ...span, start: splatStart }
}

interface Path {
  readonly root: Expression
  readonly steps: readonly Step[]
}

const paths = new WeakMap<Expression, Path>()

/** A reference as its root and steps: taken apart once, since it is evaluated in every instance of its block. */
function pathOf(expression: Expression): Path {
  const known = paths.get(expression)
  if (known !== undefined) return known
  const steps: Step[] = []
  let root = expression
  while (root.kind === 'attribute' || root.kind === 'index') {
    steps.push(
      root.kind === 'attribute'
        ? { kind: 'attribute', name: root.name, span: root.span }
        : { kind: 'index', key: root.key, span: root.span },
    )
    root = root.source
  }
  const path = { root, steps: steps.reverse() }
  paths.set(expression, path)
  return path
}

/** A place whose text is read when a hole is made of it, which few steps end in. */
class Position implements Place {
  readonly span: Span
  readonly trial?: Trial
  private readonly run: Run

  constructor({ run, trial }: Scope, span: Span) {
    this.span = span
    if (trial !== undefined) this.trial = trial
    this.run = run
  }

  get text(): string {
    return sourceText(this.run, this.span)
  }
}

function startOf(
  root: Expression,
  steps: readonly Step[],
  whole: Expression,
  scope: Scope,
): { readonly value: Value; readonly used: number } {
  if (root.kind !== 'variable') return { value: evaluate(root, scope), used: 0 }
  const bound = boundValue(scope, root.name)
  if (bound !== undefined) return { value: bound, used: 0 }
  return scope.module.resolve(root.name, steps, whole, scope)
}

function conditionalValue(expression: ConditionalExpression, scope: Scope): Value {
  // Both sides have one type: a number beside a string is a string.
  const side = (chosen: Expression, other: Expression): Value => {
    const value = evaluate(chosen, scope)
    if (!holdsPlain(value) && !isSequence(value)) return value
    return (
      beside(value, evaluate(other, scope)) ??
      failed(sourceText(scope.run, expression.span), expression.span)
    )
  }
  const { then, otherwise } = expression
  const condition = evaluate(expression.condition, scope)
  const known = truth(condition)
  if (known !== undefined) noteUntaken(known ? otherwise : then, scope)
  return decide(
    condition,
    known === undefined ? sourceText(scope.run, expression.condition.span) : '',
    () => side(then, otherwise),
    () => side(otherwise, then),
    expression.span,
    scope.trial,
  )
}

/** True where a list is among the leaves, which beside a set is one. */
function isSequence(value: Value): boolean {
  return leavesOf(value).some(({ value: leaf }) => leaf.kind === 'list' && leaf.open === undefined)
}

/** Text that writes statements, or names what may hold them. */
const mayWriteStatements =
  /actions\b|\bAction\b|\bNotAction\b|^local\.|^data\.aws_iam_policy_document\./

/** The side that is not taken today, if its text may write statements: it is read when all else is. */
function noteUntaken(side: Expression, scope: Scope): void {
  const { run } = scope
  const key = placeOf(side.span)
  if (run.untaken.size >= maxUntaken || run.untaken.has(key)) return
  const text = run.sources.get(side.span.file)?.text.slice(side.span.start, side.span.end) ?? ''
  if (mayWriteStatements.test(text)) run.untaken.set(key, { expression: side, scope })
}

/** Elements of lists that a function passes over in the time of one step. */
const elementsOfStep = 16

function elementsIn(args: readonly Value[]): number {
  let weight = 0
  for (const arg of args) if (arg.kind === 'list') weight += arg.items.length
  return weight
}

function callValue(expression: CallExpression, scope: Scope): Value {
  if (expression.name === 'try') return tryValue(expression.args, expression, scope)
  if (expression.name === 'can') return canValue(expression, scope)
  const args = expression.args.map((argument) => evaluate(argument, scope))
  if (scope.trial !== undefined) {
    if (args.some(isError)) return failed(sourceText(scope.run, expression.span), expression.span)
    noteCall(scope.trial, expression.name, args)
  }
  scope.run.steps += Math.floor(elementsIn(args) / elementsOfStep)
  const text = sourceText(scope.run, expression.span)
  const call = {
    span: expression.span,
    text,
    symbol: `${scope.module.symbol}|${scope.owner}|${text}`,
    module: scope.module.files,
    ...(scope.trial !== undefined ? { trial: true } : {}),
  }
  // Terraform would have stopped where the call fails.
  if (!expression.expand) return succeeding(callFunction(expression.name, args, call), scope.trial)
  return distribute(
    args,
    (list) => {
      const last = list.at(-1)
      if (last?.kind === 'list' && last.open === undefined)
        return callFunction(expression.name, [...list.slice(0, -1), ...last.items], call)
      const hole = last === undefined ? undefined : firstHole(last)
      mayFailBy(scope.trial, hole)
      return hole === undefined
        ? failed(text, expression.span)
        : holeAt(scope, expression.span, hole.reason, `${expression.name}(${hole.symbol}...)`)
    },
    expression.span,
  )
}

/** Whether the argument does not fail. */
function canValue({ args, span }: CallExpression, scope: Scope): Value {
  const [first] = args
  if (first === undefined) return failed(sourceText(scope.run, span), span)
  const trial: Trial = { failing: undefined }
  return distributeOne(
    evaluate(first, { ...scope, trial }),
    (value) => {
      if (isError(value)) return boolValue(false, span)
      const hole = trial.failing ?? ownHole(value)
      return hole === undefined
        ? boolValue(true, span)
        : holeAt(scope, span, hole.reason, canSymbol(first, hole, scope))
    },
    span,
  )
}

/** The condition that an expression does not fail, by what of it is not known. */
function canSymbol(expression: Expression, hole: Unresolved, scope: Scope): string {
  return `can(${hole.symbol} in ${sourceText(scope.run, expression.span)})`
}

/** The first argument that does not fail; where that is not known, it and what comes after it. */
function tryValue(args: readonly Expression[], call: CallExpression, scope: Scope): Value {
  const [first, ...rest] = args
  if (first === undefined) return failed(sourceText(scope.run, call.span), call.span)
  const trial: Trial = { failing: undefined }
  return distributeOne(
    evaluate(first, { ...scope, trial }),
    (value) => {
      if (isError(value)) return tryValue(rest, call, scope)
      const hole = trial.failing ?? ownHole(value)
      if (hole === undefined) return value
      // What the last one fails by the whole does.
      if (rest.length === 0) mayFailBy(scope.trial, hole)
      if (rest.length === 0) return value
      // A block that is not there is shown with the defaults.
      if (scope.ghost) return tryValue(rest, call, scope)
      const condition = {
        symbol: canSymbol(first, hole, scope),
        text: `can(${sourceText(scope.run, first.span)})`,
        span: first.span,
      }
      return alternatives(condition, value, tryValue(rest, call, scope), call.span)
    },
    call.span,
  )
}

/** True where evaluation certainly ends in an error, anywhere in the value. */
function isError(value: Value): boolean {
  if (isCertainError(value)) return true
  switch (value.kind) {
    case 'string':
      return value.pieces.some((piece) => piece.kind === 'unresolved' && isCertainError(piece))
    case 'list':
      return value.items.some(isError)
    case 'map':
      return value.entries.some((entry) => isError(entry.value))
    case 'json':
      return isError(value.value)
    case 'alternatives':
      return value.branches.every((branch) => isError(branch.value))
    default:
      return false
  }
}

/** What a value itself may fail by; what is in its elements was evaluated elsewhere, or told already. */
function ownHole(value: Value): Unresolved | undefined {
  return value.kind === 'list' || value.kind === 'map' ? undefined : firstHole(value, mayFail)
}

/** True for parts of holes whose type is not known: the part may not be there. An attribute of a resource is. */
function mayFail({ reference, shape, text }: Unresolved): boolean {
  if (reference !== undefined || shape !== 'any') return false
  return /[.[]/.test(text.replace(/^(var|local|each|module\.[\w-]+)\./, ''))
}
