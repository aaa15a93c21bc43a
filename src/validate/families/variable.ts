import type { Node } from '../node.ts'
import {
  knownScalars,
  knownStrings,
  type Clause,
  type Draft,
  type Policy,
  type Statement,
} from '../policy.ts'
import { isEscape, variablesOf, type Variable } from '../variable.ts'

/** Policy variables: how they are written, and where they may stand. */
export function* variables(policy: Policy): Iterable<Draft> {
  const modern = policy.version?.text === '2012-10-17'
  // A version that is not known may be the modern one.
  const old = policy.version === undefined || policy.version.text === '2008-10-17'
  for (const statement of policy.statements) {
    yield* outOfPlace(statement)
    for (const { node, text } of statement.resource?.strings ?? [])
      yield* spelling(node, text, old && !modern)
    for (const clause of statement.clauses) {
      for (const { node, text } of knownScalars(clause.values)) {
        yield* spelling(node, text, old && !modern)
        yield* operatorFault(clause, node, text)
      }
    }
  }
}

function* outOfPlace(statement: Statement): Iterable<Draft> {
  const { action, principal, sid } = statement
  const places: readonly (readonly [string, readonly Node[]])[] = [
    [action?.name ?? '', action?.items ?? []],
    [principal?.name ?? '', principal?.groups.flatMap((group) => group.items) ?? []],
    ['Sid', sid === undefined ? [] : [sid]],
  ]
  for (const [element, nodes] of places) {
    for (const { node, text } of knownStrings(nodes)) {
      if (!text.includes('${')) continue
      yield {
        code: 'VARIABLE_UNSUPPORTED_IN_ELEMENT',
        at: [node],
        details: `${element} cannot have policy variables: only resources and condition values can.`,
      }
    }
  }
}

function* spelling(node: Node, text: string, old: boolean): Iterable<Draft> {
  if (!text.includes('${')) return
  const found = variablesOf(text)
  for (const variable of found) {
    const fault = faultOf(variable)
    if (fault !== undefined) yield { code: fault[0], at: [node], details: fault[1] }
  }
  if (old && found.some((variable) => variable.closed))
    yield {
      code: 'VARIABLE_UNSUPPORTED_IN_VERSION',
      at: [node],
      details: 'Policy variables need Version 2012-10-17: here they are taken as plain text.',
    }
}

function faultOf(variable: Variable): readonly [Draft['code'], string] | undefined {
  const { body, closed } = variable
  if (!closed) return ['MISSING_BRACE_IN_VARIABLE', `The variable \${${body} has no closing brace.`]
  if (isEscape(variable)) return undefined
  if (body.trim() === '') return ['EMPTY_VARIABLE', 'There is no name between the braces.']
  const comma = body.indexOf(',')
  const name = comma < 0 ? body : body.slice(0, comma)
  if (comma >= 0 && !/^\s*'[^']*'\s*$/.test(body.slice(comma + 1)))
    return [
      'MISSING_QUOTE_IN_VARIABLE',
      `The default value of \${${body}} stands between single quotes.`,
    ]
  if (/\s/.test(name))
    return ['UNSUPPORTED_SPACE_IN_VARIABLE', `The name of the variable \${${body}} has a space.`]
  return undefined
}

function* operatorFault(clause: Clause, node: Node, text: string): Iterable<Draft> {
  const { family } = clause.operator
  if (family === 'String' || family === 'Arn' || !text.includes('${')) return
  yield {
    code: 'INVALID_VARIABLE_FOR_OPERATOR',
    at: [node],
    details: `A policy variable is a string: operators for ${family} cannot take ${text}.`,
  }
}
