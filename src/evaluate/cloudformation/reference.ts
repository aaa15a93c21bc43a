import { arnShape, attributeArn, nameShape } from '../../model/sites/arn-shapes.ts'
import type { Span } from '../../model/span.ts'
import type { HoleShape, Reference, Value } from '../../model/value.ts'
import type { Node } from '../../parse/node.ts'
import { arnOf, physicalName } from './arn.ts'
import { attributeTarget, describe } from './intrinsic.ts'
import { scalarText } from './node-access.ts'
import { parameterValue } from './parameters.ts'
import { pseudoParameter } from './pseudo.ts'
import { addressOf, hole, type Scope } from './scope.ts'
import { stackOutput } from './stack-output.ts'
import { stringOf } from './strings.ts'
import type { ResourceDeclaration } from './template.ts'

/** `Ref`: a pseudo parameter, a parameter, or what a resource's type yields. */
export function refValue(written: string, span: Span, scope: Scope): Value {
  const name = scope.template.renames.get(written) ?? written
  const pseudo = pseudoParameter(name, span, scope)
  if (pseudo !== undefined) return pseudo
  const parameter = scope.template.parameters.get(name)
  if (parameter !== undefined) return parameterValue(name, parameter, span, scope)
  const resource = scope.template.resources.get(name)
  if (resource === undefined) return hole(name, span, scope, { reason: 'undeclared' })
  return resourceRef(resource, span, scope)
}

function resourceRef(resource: ResourceDeclaration, span: Span, scope: Scope): Value {
  const reference = { address: addressOf(resource.id, scope), attribute: 'Ref' }
  const shape = arnShape(resource.type)
  if (shape?.ref === 'arn') return arnOf(resource, shape.arn, resource.id, span, reference, scope)
  if (shape?.ref !== undefined && shape.ref !== 'id') {
    const named = namedBy(resource, shape.ref, span, reference, scope)
    if (named !== undefined) return named
  }
  const isName = shape?.ref !== undefined || /^AWS::EC2::/.test(resource.type)
  return open(
    resource.id,
    span,
    reference,
    isName ? nameShape(resource.type) : 'any',
    resource,
    scope,
  )
}

/** The text of a name property, where it is one string. */
function namedBy(
  resource: ResourceDeclaration,
  property: string,
  span: Span,
  reference: Reference,
  scope: Scope,
): Value | undefined {
  const value = physicalName(resource, property, scope)
  return value?.kind === 'string' ? { ...value, span, reference } : undefined
}

/** `Fn::GetAtt`, also with an intrinsic in its name. */
export function attributeValue(argument: Node, scope: Scope): Value {
  const { span } = argument
  const target = attributeTarget(argument)
  const id = target === undefined ? undefined : plainText(target.id, scope)
  const attribute = target === undefined ? undefined : plainText(target.attribute, scope)
  if (target === undefined || id === undefined || attribute === undefined) {
    return hole(describe(argument), span, scope, { reason: 'opaque' })
  }
  return namedAttribute(id, attribute, span, scope)
}

function plainText(node: Node, scope: Scope): string | undefined {
  const text = scalarText(node)
  if (text !== undefined) return text
  const value = scope.evaluate(node, scope)
  if (value.kind !== 'string' || value.pieces.length === 0) return undefined
  let known = ''
  for (const piece of value.pieces) {
    if (piece.kind !== 'literal') return undefined
    known += piece.text
  }
  return known
}

/** An attribute of a resource by its name. */
export function namedAttribute(id: string, attribute: string, span: Span, scope: Scope): Value {
  const [first = '', ...rest] = attribute.split('.')
  const renamed = scope.template.renames.get(`${id}.${first}`)
  if (renamed !== undefined) {
    const inner = rest.join('.')
    return inner === ''
      ? refValue(renamed, span, scope)
      : namedAttribute(renamed, inner, span, scope)
  }
  const text = `${id}.${attribute}`
  const resource = scope.template.resources.get(id)
  if (resource === undefined) return hole(text, span, scope, { reason: 'undeclared' })
  const output = stackOutput(resource, attribute, span, scope)
  if (output !== undefined) return output
  const reference = { address: addressOf(id, scope), attribute }
  const arn = attributeArn(resource.type, attribute)
  if (arn !== undefined) return arnOf(resource, arn, text, span, reference, scope)
  const named = nameAttribute(resource, attribute)
  if (named !== undefined) {
    const value = namedBy(resource, named, span, reference, scope)
    if (value !== undefined) return value
  }
  return open(text, span, reference, attributeShape(resource, attribute), resource, scope)
}

/** The property whose value the attribute repeats. */
function nameAttribute(resource: ResourceDeclaration, attribute: string): string | undefined {
  if (resource.type === 'AWS::StepFunctions::StateMachine' && attribute === 'Name') {
    return 'StateMachineName'
  }
  return /^(?:[A-Z][A-Za-z]*)?Name$/.test(attribute) ? attribute : undefined
}

function attributeShape(resource: ResourceDeclaration, attribute: string): HoleShape {
  if (isForeign(resource.type)) return 'any'
  const last = attribute.slice(attribute.lastIndexOf('.') + 1)
  if (/Arn$/.test(last)) return 'arn'
  if (/(?:Id|Name)$/.test(last)) return nameShape(resource.type)
  return 'any'
}

function isForeign(type: string): boolean {
  return (
    type.startsWith('Custom::') ||
    type === 'AWS::CloudFormation::CustomResource' ||
    type === 'AWS::CloudFormation::Stack' ||
    type === 'AWS::Serverless::Application'
  )
}

/** A hole for what the service or another program decides. */
function open(
  text: string,
  span: Span,
  reference: Reference,
  shape: HoleShape,
  resource: ResourceDeclaration,
  scope: Scope,
): Value {
  if (
    resource.type === 'AWS::CloudFormation::Stack' ||
    resource.type === 'AWS::Serverless::Application'
  ) {
    return hole(text, span, scope, { reason: 'nested-stack', shape, reference })
  }
  if (isForeign(resource.type)) {
    return hole(text, span, scope, { reason: 'custom-resource', shape, reference })
  }
  return stringOf(
    [hole(text, span, scope, { reason: 'computed-attribute', shape, reference })],
    span,
  )
}
