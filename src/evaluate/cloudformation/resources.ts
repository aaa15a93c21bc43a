import type { Resource } from '../../model/resource.ts'
import { enclose } from '../../model/span.ts'
import { textOf, valueOf, type Guard, type MapValue, type Value } from '../../model/value.ts'
import { arnShape } from '../../model/sites/arn-shapes.ts'
import { isGuarded } from '../../model/sites/guarded-resources.ts'
import { arnOf } from './arn.ts'
import { decideNamed, guardOf } from './conditions.ts'
import { childNode, entryNode, scalarText } from './node-access.ts'
import { addressOf, assuming, type Scope } from './scope.ts'
import type { ResourceDeclaration } from './template.ts'

/** Every resource of the template with its properties evaluated. */
export function evaluateResources(scope: Scope): readonly Resource[] {
  return [...scope.template.resources.values()].map((declaration) =>
    evaluateResource(declaration, scope),
  )
}

function evaluateResource(declaration: ResourceDeclaration, outer: Scope): Resource {
  const { scope, instantiated, guard } = underCondition(declaration, outer)
  const { stack } = outer
  const guards = guard === undefined ? stack.guards : [...stack.guards, guard]
  const properties = guards.reduce(
    (known, one) => attachedUnder(one, declaration, known),
    mapOf(declaration, 'Properties', scope),
  )
  const metadata = mapOf(declaration, 'Metadata', scope)
  const label = textOf(valueOf(metadata, 'aws:cdk:path'))
  return {
    platform: 'cloudformation',
    root: stack.root,
    address: addressOf(declaration.id, outer),
    type: declaration.type,
    mode: 'resource',
    properties,
    span: declaration.span,
    body: enclose(declaration.span, declaration.body.span),
    instantiated: instantiated && stack.instantiated,
    ...(label === undefined ? {} : { label }),
    ...(declaration.generated ? { generated: true } : {}),
    ...(metadata.entries.length === 0 ? {} : { metadata }),
    ...(guards.length === 0 ? {} : { guards }),
    ...guardedArn(declaration, scope),
  }
}

/** The ARN of a resource that its own policy, or one that refers to it, speaks for. */
function guardedArn(declaration: ResourceDeclaration, scope: Scope): Pick<Resource, 'arn'> {
  const { id, type, span } = declaration
  const shape = isGuarded(type) ? arnShape(type) : undefined
  if (shape?.arn === undefined) return {}
  const attribute = shape.attribute ?? 'Arn'
  // Types whose Ref is the ARN have policies that name it by Ref.
  const text = shape.ref === 'arn' ? id : `${id}.${attribute}`
  const reference = {
    address: addressOf(id, scope),
    attribute: shape.ref === 'arn' ? 'Ref' : attribute,
  }
  return { arn: arnOf(declaration, shape.arn, text, span, reference, scope) }
}

export interface Conditional {
  readonly scope: Scope
  readonly instantiated: boolean
  readonly guard: Guard | undefined
}

/** Inside a conditional resource its own condition holds. */
export function underCondition(declaration: ResourceDeclaration, scope: Scope): Conditional {
  const entry = entryNode(declaration.body, 'Condition')
  const name = scalarText(entry?.value)
  if (entry === undefined || name === undefined) {
    return { scope, instantiated: true, guard: undefined }
  }
  const decision = decideNamed(name, scope)
  if (decision.kind === 'decided') {
    return { scope, instantiated: decision.value, guard: undefined }
  }
  const guard = guardOf(decision, true, entry.value.span)
  return { scope: assuming(scope, guard.symbol, guard.holds), instantiated: true, guard }
}

const attaching = new Set(['Roles', 'Users', 'Groups', 'RoleName', 'UserName', 'GroupName'])

/** A policy that is there under a condition is attached under it. */
function attachedUnder(
  guard: Guard,
  declaration: ResourceDeclaration,
  properties: MapValue,
): MapValue {
  if (!/^AWS::IAM::\w*Policy$/.test(declaration.type)) return properties
  const under = (value: Value): Value =>
    value.kind === 'list'
      ? { ...value, items: value.items.map(under) }
      : {
          kind: 'alternatives',
          branches: [
            { guard, value },
            {
              guard: { ...guard, holds: guard.holds !== true },
              value: { kind: 'absent', span: value.span },
            },
          ],
          span: value.span,
        }
  const entries = properties.entries.map((entry) =>
    attaching.has(textOf(entry.key) ?? '') ? { ...entry, value: under(entry.value) } : entry,
  )
  return { ...properties, entries }
}

function mapOf(declaration: ResourceDeclaration, section: string, scope: Scope): MapValue {
  const node = childNode(declaration.body, section)
  const value: Value | undefined = node === undefined ? undefined : scope.evaluate(node, scope)
  if (value?.kind === 'map') return value
  const span = node?.span ?? declaration.span
  const empty: MapValue = { kind: 'map', entries: [], span }
  return value?.kind === 'unresolved' ? { ...empty, open: value } : empty
}
