import { textOf, type Guard, type Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { equalitySymbol } from '../../model/equality.ts'
import { branchesUnder, whatIsAssumed } from './branches.ts'
import { describe, intrinsicOf } from './intrinsic.ts'
import { entriesOf, scalarText } from './node-access.ts'
import { knownIn, maxDepth, type Decision, type Scope } from './scope.ts'
import { wholeHole } from './strings.ts'

const decided = (value: boolean): Decision => ({ kind: 'decided', value })

/** Decides a condition of the template by its name. */
export function decideNamed(name: string, scope: Scope): Decision {
  const body = scope.template.conditions.get(name)
  const key = `condition ${scope.template.path}#${name}`
  if (body === undefined || scope.resolving.has(key) || scope.depth > maxDepth) {
    return undecided(name, name, scope)
  }
  const known = knownIn(scope).decisions
  const earlier = known.get(name)
  if (earlier !== undefined) return earlier
  const decision = decideBody(name, body, key, scope)
  known.set(name, decision)
  return decision
}

function decideBody(name: string, body: Node, key: string, scope: Scope): Decision {
  const decision = decide(body, {
    ...scope,
    defaultsAreOpen: true,
    depth: scope.depth + 1,
    resolving: new Set(scope.resolving).add(key),
  })
  if (decision.kind === 'undecided' && !decision.negated) return { ...decision, text: name }
  return decision
}

/** The guard of the side `holds` of an undecided condition. */
export function guardOf(
  decision: Extract<Decision, { kind: 'undecided' }>,
  holds: boolean,
  span: Guard['span'],
): Guard {
  return { symbol: decision.symbol, text: decision.text, holds: holds !== decision.negated, span }
}

function undecided(name: string, text: string, scope: Scope): Decision {
  return openly(`${scope.template.path}#condition ${name}`, text, scope)
}

function openly(full: string, text: string, scope: Scope): Decision {
  const assumed = whatIsAssumed(scope.assumed, full, true)
  if (typeof assumed === 'boolean') return decided(assumed)
  return { kind: 'undecided', symbol: full, text, negated: false }
}

function decide(node: Node, scope: Scope): Decision {
  scope.log.work.steps -= 1
  if (scope.depth > maxDepth || scope.log.work.steps < 0) {
    return undecided(describe(node), describe(node), scope)
  }
  const inner = { ...scope, depth: scope.depth + 1 }
  const named = conditionName(node)
  if (named !== undefined) return decideNamed(named, inner)
  const call = intrinsicOf(node)
  const items = call?.argument.kind === 'list' ? call.argument.items : []
  switch (call?.name) {
    case 'Fn::Equals':
      return equals(items, node, inner)
    case 'Fn::Not': {
      const [item] = call.argument.kind === 'list' ? items : [call.argument]
      return item === undefined
        ? undecided(describe(node), describe(node), scope)
        : not(decide(item, inner))
    }
    case 'Fn::And':
    case 'Fn::Or':
      return combined(
        call.name,
        items.map((item) => decide(item, inner)),
        scope,
      )
    default: {
      const text = scalarText(node)?.toLowerCase()
      if (text === 'true' || text === 'false') return decided(text === 'true')
      return undecided(describe(node), describe(node), scope)
    }
  }
}

/** `!Condition X` or `{"Condition": "X"}`. */
function conditionName(node: Node): string | undefined {
  const call = intrinsicOf(node)
  if (call?.name === 'Condition') return scalarText(call.argument)
  const [entry] = entriesOf(node)
  if (node.kind !== 'map' || node.entries.length !== 1 || entry?.key.text !== 'Condition') {
    return undefined
  }
  return scalarText(entry.value)
}

function not(decision: Decision): Decision {
  return decision.kind === 'decided'
    ? decided(!decision.value)
    : { ...decision, negated: !decision.negated }
}

/** And and Or: one side may settle it; a single open operand is the whole. */
function combined(name: 'Fn::And' | 'Fn::Or', all: readonly Decision[], scope: Scope): Decision {
  const settles = name === 'Fn::Or'
  const open: Extract<Decision, { kind: 'undecided' }>[] = []
  for (const item of all) {
    if (item.kind === 'undecided') open.push(item)
    else if (item.value === settles) return decided(settles)
  }
  const [first, ...others] = open
  if (first === undefined) return decided(!settles)
  const same = others.filter((item) => item.symbol === first.symbol)
  if (same.some((item) => item.negated !== first.negated)) return decided(settles)
  if (same.length === others.length) return first
  const prefix = `${scope.template.path}#condition `
  const write = (item: (typeof open)[number], text: string): string =>
    item.negated ? `Fn::Not(${text})` : text
  const symbols = open.map((item) => write(item, item.symbol.replace(prefix, ''))).sort()
  const texts = open.map((item) => write(item, item.text))
  return undecided(`${name}(${symbols.join(', ')})`, `${name}(${texts.join(', ')})`, scope)
}

function equals(items: readonly Node[], node: Node, scope: Scope): Decision {
  const [left, right] = items
  if (left === undefined || right === undefined) {
    return undecided(describe(node), describe(node), scope)
  }
  const a = possible(scope.evaluate(left, scope), scope)
  const b = possible(scope.evaluate(right, scope), scope)
  if (a.texts !== undefined && b.texts !== undefined) {
    const [first] = a.texts
    if (a.texts.length === 1 && b.texts.length === 1) return decided(first === b.texts[0])
    const [more, one] = a.texts.length === 1 ? [b.texts, a.texts] : [a.texts, b.texts]
    const [text] = one
    if (one.length === 1 && text !== undefined && !more.includes(text)) return decided(false)
  }
  if (a.symbol !== undefined && a.symbol === b.symbol) return decided(true)
  const shown = `Fn::Equals(${describe(left)}, ${describe(right)})`
  const [of, to] = a.symbol === undefined ? [b, a] : [a, b]
  const [text, ...more] = to.texts ?? []
  if (of.symbol !== undefined && text !== undefined && more.length === 0)
    return openly(equalitySymbol(of.symbol, text), shown, scope)
  const [x, y] = [describe(left), describe(right)].sort()
  return undecided(`Fn::Equals(${x ?? ''}, ${y ?? ''})`, shown, scope)
}

interface Possible {
  /** Every text the operand can have; undefined where some are not known. */
  readonly texts: readonly string[] | undefined
  readonly symbol: string | undefined
}

function possible(value: Value, scope: Scope): Possible {
  if (value.kind === 'alternatives') {
    const all = branchesUnder(value.branches, scope).map((branch) => possible(branch.value, scope))
    const texts = all.flatMap((one) => one.texts ?? [])
    const whole = all.every((one) => one.texts !== undefined)
    const symbols = new Set(value.branches.map(({ guard }) => guard.symbol))
    const isCase = value.branches.every(
      ({ guard, value: one }) => typeof guard.holds === 'string' && textOf(one) === guard.holds,
    )
    const [symbol] = isCase && symbols.size === 1 ? symbols : []
    return { texts: whole ? [...new Set(texts)] : undefined, symbol }
  }
  if (value.kind === 'bool') return { texts: [String(value.value)], symbol: undefined }
  if (value.kind === 'number') return { texts: [value.text], symbol: undefined }
  const text = textOf(value)
  return { texts: text === undefined ? undefined : [text], symbol: wholeHole(value)?.symbol }
}
