import { managedPolicyArn, samPolicyTemplate, type SamStatement } from '../../../model/sites/sam.ts'
import type { Span } from '../../../model/span.ts'
import type { Node } from '../../../parse/node.ts'
import { describe, intrinsicOf } from '../intrinsic.ts'
import { childNode, entryNode, itemsOf, listNode, scalarNode, scalarText } from '../node-access.ts'
import { hole } from '../scope.ts'
import { build, ref, type Built } from './build.ts'
import { isSet, type SamContext } from './context.ts'

/** What a role gets: policies by ARN and inline documents. */
export interface RolePolicies {
  readonly arns: Node[]
  readonly documents: Node[]
  /** Policies that the table of templates does not know. */
  readonly unknown: Node[]
}

/** Sorts the `Policies` of a function or state machine into what its role gets. */
export function rolePolicies(
  policies: Node | undefined,
  role: string,
  context: SamContext,
): RolePolicies {
  const found: RolePolicies = { arns: [], documents: [], unknown: [] }
  if (!isSet(policies)) return found
  const isOne = policies.kind !== 'list' || intrinsicOf(policies) !== undefined
  const list = isOne ? [policies] : itemsOf(policies)
  list.forEach((policy, index) => {
    const sorted = sortPolicy(policy, `${role}Policy${index}`, context, 0)
    if (sorted.arn !== undefined) found.arns.push(sorted.arn)
    if (sorted.document !== undefined) found.documents.push(sorted.document)
    if (sorted.unknown !== undefined) found.unknown.push(sorted.unknown)
  })
  return found
}

interface Sorted {
  readonly arn?: Node
  readonly document?: Node
  readonly unknown?: Node
}

function sortPolicy(policy: Node, name: string, context: SamContext, depth: number): Sorted {
  const text = scalarText(policy)
  if (text !== undefined && policy.kind === 'scalar') {
    const arn = managedPolicyArn(text, context.partition)
    return { arn: arn === text ? policy : scalarNode(arn, policy.span) }
  }
  const call = intrinsicOf(policy)
  if (call?.name === 'Fn::If' && depth < 20) {
    return sortBranches(policy, itemsOf(call.argument), name, context, depth)
  }
  if (call !== undefined) return { arn: policy }
  const document = documentOf(policy)
  if (document === undefined) return { unknown: policy }
  return { document: build({ PolicyName: name, PolicyDocument: document }, policy.span) }
}

/** Both branches of a conditional policy; where only one is of a kind, the other adds nothing. */
function sortBranches(
  policy: Node,
  branches: readonly Node[],
  name: string,
  context: SamContext,
  depth: number,
): Sorted {
  const [condition, yes, no] = branches
  if (condition === undefined || yes === undefined || no === undefined) return { unknown: policy }
  const left = sortBranch(yes, name, context, depth)
  const right = sortBranch(no, name, context, depth)
  const either = (a: Node | undefined, b: Node | undefined): Node | undefined =>
    a === undefined && b === undefined
      ? undefined
      : build(
          { 'Fn::If': [condition, a ?? ref('AWS::NoValue'), b ?? ref('AWS::NoValue')] },
          policy.span,
        )
  const arn = either(left.arn, right.arn)
  const document = either(left.document, right.document)
  const unknown = left.unknown ?? right.unknown
  return {
    ...(arn === undefined ? {} : { arn }),
    ...(document === undefined ? {} : { document }),
    ...(unknown === undefined ? {} : { unknown }),
  }
}

function sortBranch(branch: Node, name: string, context: SamContext, depth: number): Sorted {
  return isSet(branch) ? sortPolicy(branch, name, context, depth + 1) : {}
}

/** A policy document as written, or the one that a policy template stands for. */
function documentOf(policy: Node): Node | undefined {
  if (policy.kind !== 'map') return undefined
  if (entryNode(policy, 'Statement') !== undefined) return policy
  const [entry] = policy.entries
  if (entry === undefined || policy.entries.length !== 1) return undefined
  const template = samPolicyTemplate(entry.key.text)
  if (template === undefined) return undefined
  const { span } = entry.key
  const statements = template.statements.map((statement) =>
    expanded(statement, template.parameters, entry.value, span),
  )
  return build({ Statement: statements }, span)
}

function expanded(
  statement: SamStatement,
  parameters: readonly string[],
  given: Node,
  span: Span,
): Built {
  const fill = (text: string): Built => filled(text, parameters, given, span)
  const resources = statement.resources.map(fill)
  const condition =
    statement.condition === undefined
      ? undefined
      : Object.fromEntries(
          Object.entries(statement.condition).map(([operator, keys]) => [
            operator,
            Object.fromEntries(Object.entries(keys).map(([key, value]) => [key, fill(value)])),
          ]),
        )
  return {
    Effect: 'Allow',
    Action: statement.actions,
    Resource: resources.length === 1 ? resources[0] : resources,
    Condition: condition,
  }
}

/** Text of the table with the given parameters put in; each keeps its own span. */
function filled(text: string, parameters: readonly string[], given: Node, span: Span): Built {
  if (!text.includes('${')) return text
  const used = parameters.filter((name) => text.includes(`\${${name}}`))
  const values = used.map((name) => [name, childNode(given, name) ?? missing(name, span)] as const)
  const [only] = values
  if (only !== undefined && text === `\${${only[0]}}`) return only[1]
  return values.length === 0
    ? { 'Fn::Sub': text }
    : { 'Fn::Sub': [text, Object.fromEntries(values)] }
}

/** A parameter that the use leaves out: named like a reference that nothing declares. */
function missing(name: string, span: Span): Node {
  return build(ref(name), span)
}

/** A list of ARNs in order, equal literal ones once. */
export function distinctArns(arns: readonly Node[], span: Span): Node {
  const seen = new Set<string>()
  const items = arns.filter((arn) => {
    const text = scalarText(arn)
    if (text === undefined) return true
    if (seen.has(text)) return false
    seen.add(text)
    return true
  })
  return listNode(items, span)
}

/** The documents of a role, open where a policy template is not known. */
export function documentList(
  found: RolePolicies,
  extra: readonly Node[],
  span: Span,
  context: SamContext,
): Node | undefined {
  const items = [...extra, ...found.documents]
  const [unknown] = found.unknown
  if (items.length === 0 && unknown === undefined) return undefined
  const list = { kind: 'list' as const, items, tag: undefined, span }
  if (unknown === undefined) return list
  const text = describe(unknown)
  context.scope.log.notAnalysed.push({
    file: unknown.span.file,
    span: unknown.span,
    reason: 'unknown-policy-template',
    text: `this entry is no policy document, no managed policy and no policy template of AWS SAM that is known`,
  })
  return { ...list, open: hole(text, unknown.span, context.scope, { reason: 'invalid' }) }
}
