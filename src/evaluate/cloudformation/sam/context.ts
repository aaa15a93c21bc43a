import { createHash } from 'node:crypto'
import type { Span } from '../../../model/span.ts'
import { textOf } from '../../../model/value.ts'
import type { Node } from '../../../parse/node.ts'
import { intrinsicOf } from '../intrinsic.ts'
import { childNode, entryNode, scalarNode, scalarText, type NodeEntry } from '../node-access.ts'
import type { Scope } from '../scope.ts'
import type { ResourceDeclaration } from '../template.ts'
import { build, type Tree } from './build.ts'

/** A method and path that a function or state machine adds to an API. */
export interface Route {
  readonly path: string
  readonly method: string
  readonly resourcePolicy: Node | undefined
}

/** What the transform of one template gathers. */
export interface SamContext {
  readonly scope: Scope
  /** Of the ARNs that the transform spells out. */
  readonly partition: string
  /** Resources as written, globals merged in. */
  readonly source: ReadonlyMap<string, ResourceDeclaration>
  readonly out: Map<string, ResourceDeclaration>
  /** `Function.Alias` and its kind → the logical id that is meant. */
  readonly renames: Map<string, string>
  readonly conditions: Map<string, Node>
  /** Routes by the API's logical id. */
  readonly routes: Map<string, Route[]>
  /** `API function` where the function has the API's `$default` route, whose permission covers all others. */
  readonly defaultRoutes: Set<string>
  /** Gradual deployments that CodeDeploy's own role serves. */
  readonly deployments: { readonly span: Span; readonly condition: Node | undefined }[]
}

export interface Declared {
  readonly id: string
  readonly type: string
  readonly properties: Tree
  /** Where the resource comes from: a logical id's or an event's key. */
  readonly span: Span
  readonly condition?: Node | undefined
  /** The body as written, for resources that keep their logical id. */
  readonly origin?: ResourceDeclaration
}

/** Adds a resource to the transformed template. */
export function declare(context: SamContext, declared: Declared): void {
  const { id, type, span, origin, condition } = declared
  const written = (key: string): NodeEntry[] => {
    const entry = entryNode(origin?.body, key)
    return entry === undefined ? [] : [entry]
  }
  const properties = build(declared.properties, span)
  const conditionEntry =
    condition === undefined ? [] : [{ key: scalarNode('Condition', span), value: condition }]
  const body: Node = {
    kind: 'map',
    entries: [
      { key: scalarNode('Type', span), value: scalarNode(type, span) },
      ...(origin === undefined ? conditionEntry : written('Condition')),
      ...written('Metadata'),
      { key: scalarNode('Properties', span), value: properties },
    ],
    tag: undefined,
    span: origin?.body.span ?? span,
  }
  context.out.set(id, { id, type, body, span, generated: origin === undefined })
}

/** The text of a literal or of a parameter's value; undefined for everything that deployment decides. */
export function knownText(node: Node | undefined, context: SamContext): string | undefined {
  if (node === undefined) return undefined
  const text = scalarText(node)
  if (text !== undefined) return text
  return textOf(context.scope.evaluate(node, context.scope))
}

/** The logical id that a `Ref` or `GetAtt` names, or a string says. */
export function targetId(node: Node | undefined): string | undefined {
  const call = intrinsicOf(node)
  if (call === undefined) return scalarText(node)
  if (call.name === 'Ref') return scalarText(call.argument)
  if (call.name !== 'Fn::GetAtt') return undefined
  const text = scalarText(call.argument)
  if (text !== undefined) return text.split('.')[0]
  return call.argument.kind === 'list' ? scalarText(call.argument.items[0]) : undefined
}

export function propertiesOf(declaration: ResourceDeclaration): Node | undefined {
  return childNode(declaration.body, 'Properties')
}

/** A logical id's suffix for text that is not alphanumeric: the first ten digits of its SHA-1, as SAM makes it. */
export function idSuffix(text: string): string {
  if (/^[A-Za-z0-9]+$/.test(text)) return text
  return text === '' ? '' : createHash('sha1').update(text, 'utf8').digest('hex').slice(0, 10)
}

/** True where a property is there and does not say `false` or no value. */
export function isSet(node: Node | undefined): node is Node {
  if (node === undefined) return false
  const call = intrinsicOf(node)
  if (call?.name === 'Ref' && scalarText(call.argument) === 'AWS::NoValue') return false
  if (node.kind !== 'scalar') return true
  const text = node.text.toLowerCase()
  return !(
    node.style === 'plain' &&
    (text === '' || text === 'null' || text === '~' || text === 'false')
  )
}

/** An ARN's text with account and region open, as the transform writes it. */
export function arnText(context: SamContext, service: string, resource: string): string {
  return `arn:${context.partition}:${service}:\${AWS::Region}:\${AWS::AccountId}:${resource}`
}
