import type { Node } from '../../parse/node.ts'
import { foreign } from './foreign.ts'
import { intrinsicOf } from './intrinsic.ts'
import { childNode, childText, entriesOf, itemsOf } from './node-access.ts'
import { hole, reading, type PassedParameters, type Scope } from './scope.ts'
import type { ResourceDeclaration } from './template.ts'

/** The parameters that a nested stack is given: the map `Parameters`. */
export function nestedParameters(
  declaration: ResourceDeclaration,
  above: Scope,
  path: string,
): PassedParameters {
  const section = parametersOf(declaration)
  if (section === 'computed') return unknown(declaration, above)
  const nodes = new Map(entriesOf(section).map(({ key, value }) => [key.text, value]))
  return {
    value: (name, reader) => passedFrom(nodes.get(name), name, above, reader, path),
    written: (name) => placeOf(nodes.get(name), above),
  }
}

/**
 * The parameters of every stack of a stack set: the list `Parameters`. The stacks stand in other
 * accounts and Regions; what an override changes for some of them is a hole.
 */
export function stackSetParameters(
  declaration: ResourceDeclaration,
  above: Scope,
  path: string,
): PassedParameters {
  const section = parametersOf(declaration)
  if (section === 'computed') return unknown(declaration, above)
  const nodes = pairsOf(section)
  const overridden = new Set(
    itemsOf(childNode(propertiesOf(declaration), 'StackInstancesGroup')).flatMap((group) => [
      ...pairsOf(childNode(group, 'ParameterOverrides')).keys(),
    ]),
  )
  return {
    value(name, reader) {
      if (overridden.has(name)) {
        return hole(name, declaration.span, reader, { reason: 'parameter' })
      }
      const value = passedFrom(nodes.get(name), name, above, reader, path)
      return value === undefined ? undefined : foreign(value, above, reader, false)
    },
    written: (name) => placeOf(nodes.get(name), above),
  }
}

function propertiesOf({ body }: ResourceDeclaration): Node | undefined {
  return childNode(body, 'Properties')
}

/** The property `Parameters`; a function in its place or around it gives parameters that nobody knows. */
function parametersOf(declaration: ResourceDeclaration): Node | 'computed' | undefined {
  const properties = propertiesOf(declaration)
  const section = childNode(properties, 'Parameters')
  return isComputed(properties) || isComputed(section) ? 'computed' : section
}

function pairsOf(section: Node | undefined): ReadonlyMap<string, Node> {
  const found = new Map<string, Node>()
  for (const item of itemsOf(section)) {
    const name = childText(item, 'ParameterKey')
    const value = childNode(item, 'ParameterValue')
    if (name !== undefined && value !== undefined) found.set(name, value)
  }
  return found
}

function placeOf(node: Node | undefined, scope: Scope): ReturnType<PassedParameters['written']> {
  return node === undefined ? undefined : { node, scope }
}

function passedFrom(
  node: Node | undefined,
  name: string,
  above: Scope,
  reader: Scope,
  path: string,
): ReturnType<PassedParameters['value']> {
  if (node === undefined) return undefined
  const scope = reading(above, reader, `parameter ${path}#${name}`)
  if (scope !== undefined) return scope.evaluate(node, scope)
  return hole(name, node.span, reader, { reason: 'cycle' })
}

/** Some values may be given, and which is not spelled out: no default is known to hold. */
function unknown(declaration: ResourceDeclaration, above: Scope): PassedParameters {
  return {
    value: (name) =>
      hole(`${declaration.id}.${name}`, declaration.span, above, { reason: 'parameter' }),
    written: () => undefined,
  }
}

function isComputed(node: Node | undefined): boolean {
  return node !== undefined && intrinsicOf(node) !== undefined
}
