import type { Span } from '../../model/span.ts'
import type { Node } from '../../parse/node.ts'
import { intrinsicOf } from './intrinsic.ts'
import { childNode, childText } from './node-access.ts'
import type { Scope } from './scope.ts'

/**
 * True for a parameter whose value CloudFormation never shows. What is not spelled `false` counts, so that
 * a condition does not bring a secret to light.
 */
export function isSecret(declaration: Node): boolean {
  const node = childNode(declaration, 'NoEcho')
  return node !== undefined && childText(declaration, 'NoEcho')?.toLowerCase() !== 'false'
}

/**
 * Where templates spell out the value of a parameter with NoEcho: its default, its allowed values and
 * what the stack above passes to it, the last through other parameters however far.
 */
export function secretsOf(scopes: readonly Scope[]): readonly Span[] {
  const found: Span[] = []
  const seen = new Set<Node>()
  for (const scope of scopes)
    for (const [name, declaration] of scope.template.parameters)
      if (isSecret(declaration)) spellParameter(name, scope, found, seen)
  return found
}

/** Functions whose arguments are names, not text of the value. */
const naming: ReadonlySet<string> = new Set(['Fn::GetAtt', 'Fn::ImportValue', 'Fn::FindInMap'])

function spellParameter(name: string, scope: Scope, found: Span[], seen: Set<Node>): void {
  const declaration = scope.template.parameters.get(name)
  if (declaration === undefined) return
  for (const key of ['Default', 'AllowedValues'])
    spellValue(childNode(declaration, key), scope, found, seen)
  const passed = scope.stack.passed?.written(name)
  if (passed !== undefined) spellValue(passed.node, passed.scope, found, seen)
  found.push(...(scope.stack.passed?.spelled?.(name) ?? []))
}

function spellValue(node: Node | undefined, scope: Scope, found: Span[], seen: Set<Node>): void {
  if (node === undefined || seen.has(node)) return
  seen.add(node)
  const call = intrinsicOf(node)
  if (call?.name === 'Ref') {
    if (call.argument.kind === 'scalar') spellParameter(call.argument.text, scope, found, seen)
    return
  }
  if (call !== undefined && naming.has(call.name)) return
  if (call?.name === 'Fn::Sub') {
    const text = call.argument.kind === 'list' ? call.argument.items[0] : call.argument
    for (const [, name = ''] of text?.kind === 'scalar' ? text.text.matchAll(/\$\{(\w+)\}/g) : [])
      spellParameter(name, scope, found, seen)
  }
  if (node.kind === 'scalar') found.push(node.span)
  else if (node.kind === 'list') for (const item of node.items) spellValue(item, scope, found, seen)
  else for (const entry of node.entries) spellValue(entry.value, scope, found, seen)
}
