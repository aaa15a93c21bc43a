import type { Evaluation } from '../../model/evaluation.ts'
import { literalSpans } from '../../model/literal-spans.ts'
import type { Resource } from '../../model/resource.ts'
import type { Piece, Reference, StringValue, Unresolved, Value } from '../../model/value.ts'
import { valueOf } from '../../model/value.ts'
import { parseJson } from '../../parse/json/json.ts'
import { parseYaml } from '../../parse/yaml/yaml.ts'
import { evaluateStack, type TemplateSurroundings } from './evaluate.ts'
import { markedText } from './pieces.ts'
import { maxRelocatedPieces, relocated } from './relocate.ts'
import { hole, type PassedParameters } from './scope.ts'
import { elsewhere } from './settings.ts'
import { templateNode } from './template.ts'

/**
 * The template that a resource of Terraform deploys from a text, evaluated with the parameters that the
 * resource gives: an evaluation of its own with the root `file#address`. Empty where the text is none.
 */
export function evaluateCarried(
  resource: Resource,
  body: StringValue,
  { tree, settings, ...more }: TemplateSurroundings,
): readonly Evaluation[] {
  if (body.pieces.length > maxRelocatedPieces) return []
  const text = markedText(body.pieces)
  const { file } = resource.span
  const parse = /^\s*\{/.test(text) ? parseJson : parseYaml
  const { nodes } = parse({ path: file, text })
  const node = templateNode(nodes.map((one) => relocated(one, body.pieces, body.span)))
  if (node === undefined) return []
  const isSet = resource.type.endsWith('_set')
  return evaluateStack(
    // The comments of the file are those of Terraform.
    { node, source: node, file: { path: file, text: '' }, problems: [], path: rootOf(resource) },
    { passed: parametersOf(resource), instantiated: resource.instantiated },
    { tree, settings: isSet ? elsewhere(settings) : settings, ...more },
  )
}

/** The root of the template that a resource carries. */
function rootOf({ span, address }: Resource): string {
  return `${span.file}#${address}`
}

/** What the resource gives the parameters; with a map that is not known nobody knows which it gives. */
function parametersOf(resource: Resource): PassedParameters {
  const given = valueOf(resource.properties, 'parameters')
  const unknown = given?.kind === 'map' ? given.open : given
  return {
    value(name, reader) {
      const value = given?.kind === 'map' ? valueOf(given, name) : undefined
      if (value !== undefined) return abroad(value, resource.root)
      return unknown === undefined || unknown.kind === 'null'
        ? undefined
        : hole(name, resource.span, reader, { reason: 'parameter' })
    },
    written: () => undefined,
    spelled(name) {
      const value = given?.kind === 'map' ? valueOf(given, name) : undefined
      return value === undefined ? [] : literalSpans(value)
    },
  }
}

/** A value of a root as another unit reads it: its references name resources there. */
function abroad(value: Value, root: string): Value {
  const there = (reference: Reference): Reference => ({ root, ...reference })
  const unresolved = (one: Unresolved): Unresolved =>
    one.reference === undefined ? one : { ...one, reference: there(one.reference) }
  const piece = (one: Piece): Piece => (one.kind === 'literal' ? one : unresolved(one))
  switch (value.kind) {
    case 'unresolved':
      return unresolved(value)
    case 'string': {
      const pieces = value.pieces.map(piece)
      return value.reference === undefined
        ? { ...value, pieces }
        : { ...value, pieces, reference: there(value.reference) }
    }
    case 'alternatives':
      return {
        ...value,
        branches: value.branches.map(({ guard, value: of }) => ({
          guard,
          value: abroad(of, root),
        })),
      }
    default:
      return value
  }
}
