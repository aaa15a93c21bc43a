import type { Catalogue } from '../model/catalogue.ts'
import { lookUpKey, type KeyKnowledge } from './condition-key.ts'
import type { IssueCode } from './codes.ts'
import type { PolicyType } from './finding.ts'
import { asList, entryNamed, type Node, type NodeEntry } from './node.ts'
import { parseOperator, type Operator } from './operator.ts'

/** What a family of checks says: where, and the sentence; type, link and order come from the engine. */
export interface Draft {
  readonly code: IssueCode
  /** The first one orders the findings. */
  readonly at: readonly Node[]
  readonly details: string
  /** Parts whose unread rest could make the finding untrue. */
  readonly unless?: readonly Node[]
}

/** A family of checks. */
export type Family = (policy: Policy) => Iterable<Draft>

export interface ListElement {
  readonly name: string
  /** True for NotAction, NotResource, NotPrincipal. */
  readonly negated: boolean
  readonly value: Node
  readonly items: readonly Node[]
  /** The items that are wholly known strings. */
  readonly strings: readonly KnownText[]
}

export interface KnownText {
  readonly node: Node
  readonly text: string
}

export interface PrincipalGroup {
  /** `AWS`, `Service`, `Federated`, `CanonicalUser` or whatever the key is. */
  readonly type: string | undefined
  readonly key: Node
  readonly value: Node
  readonly items: readonly Node[]
}

export interface PrincipalElement {
  readonly name: string
  readonly negated: boolean
  readonly value: Node
  readonly groups: readonly PrincipalGroup[]
}

/** One condition key under one operator. */
export interface Clause {
  readonly operator: Operator
  readonly key: Node
  /** As written. */
  readonly keyText: string
  /** Lower-cased. */
  readonly name: string
  readonly knowledge: KeyKnowledge
  readonly value: Node
  readonly values: readonly Node[]
}

export interface Statement {
  readonly node: Node
  readonly effect: 'Allow' | 'Deny' | undefined
  readonly sid: Node | undefined
  readonly action: ListElement | undefined
  readonly resource: ListElement | undefined
  readonly principal: PrincipalElement | undefined
  readonly condition: Node | undefined
  /** The blocks of the Condition element: operator → keys. */
  readonly blocks: readonly NodeEntry[]
  /** Clauses under operators that exist; the rest is for the checks of operators. */
  readonly clauses: readonly Clause[]
}

export interface Policy {
  readonly root: Node
  readonly version: Node | undefined
  readonly statements: readonly Statement[]
  readonly type: PolicyType
  readonly resourceType: string | undefined
  /** A role trust policy declared as such. */
  readonly isTrust: boolean
  readonly catalogue: Catalogue
  /** The document's text where it is at hand: for quotas. */
  readonly text: string | undefined
}

export interface PolicyQuestion {
  readonly type: PolicyType
  readonly resourceType: string | undefined
  readonly catalogue: Catalogue
  readonly text: string | undefined
}

export const trustPolicyType = 'AWS::IAM::AssumeRolePolicyDocument'

export function readPolicy(root: Node, question: PolicyQuestion): Policy {
  const statements = entryNamed(root, 'Statement')?.value
  const nodes = statements === undefined ? [] : asList(statements)
  return {
    ...question,
    root,
    version: entryNamed(root, 'Version')?.value,
    statements: nodes
      .filter((node) => node.kind === 'map')
      .map((node) => readStatement(node, question.catalogue)),
    isTrust: question.type === 'RESOURCE_POLICY' && question.resourceType === trustPolicyType,
  }
}

function readStatement(node: Node, catalogue: Catalogue): Statement {
  const effect = entryNamed(node, 'Effect')?.value.text
  const condition = entryNamed(node, 'Condition')?.value
  const blocks = condition?.entries ?? []
  return {
    node,
    effect: effect === 'Allow' || effect === 'Deny' ? effect : undefined,
    sid: entryNamed(node, 'Sid')?.value,
    action: listElement(node, 'Action', 'NotAction'),
    resource: listElement(node, 'Resource', 'NotResource'),
    principal: principalElement(node),
    condition,
    blocks,
    clauses: blocks.flatMap((block) => readClauses(block, catalogue)),
  }
}

function listElement(node: Node, name: string, not: string): ListElement | undefined {
  const plain = entryNamed(node, name)
  const entry = plain ?? entryNamed(node, not)
  if (entry === undefined) return undefined
  return {
    name: plain === undefined ? not : name,
    negated: plain === undefined,
    value: entry.value,
    items: asList(entry.value),
    strings: knownStrings(asList(entry.value)),
  }
}

function principalElement(node: Node): PrincipalElement | undefined {
  const plain = entryNamed(node, 'Principal')
  const entry = plain ?? entryNamed(node, 'NotPrincipal')
  if (entry === undefined) return undefined
  return {
    name: plain === undefined ? 'NotPrincipal' : 'Principal',
    negated: plain === undefined,
    value: entry.value,
    groups: entry.value.entries.map((group) => ({
      type: group.name,
      key: group.key,
      value: group.value,
      items: asList(group.value),
    })),
  }
}

function readClauses(block: NodeEntry, catalogue: Catalogue): readonly Clause[] {
  const operator = block.name === undefined ? undefined : parseOperator(block.name)
  if (operator === undefined) return []
  return block.value.entries.flatMap((entry): readonly Clause[] => {
    if (entry.name === undefined) return []
    const name = entry.name.toLowerCase()
    return [
      {
        operator,
        key: entry.key,
        keyText: entry.name,
        name,
        knowledge: lookUpKey(name, catalogue),
        value: entry.value,
        values: asList(entry.value),
      },
    ]
  })
}

/** The string values of a list of nodes that are wholly known. */
export function knownStrings(nodes: readonly Node[]): readonly KnownText[] {
  const known: KnownText[] = []
  for (const node of nodes) {
    if (node.kind === 'string' && node.text !== undefined) known.push({ node, text: node.text })
  }
  return known
}

/** The value nodes of a clause with their texts, whatever scalar they are. */
export function knownScalars(nodes: readonly Node[]): readonly KnownText[] {
  const known: KnownText[] = []
  for (const node of nodes) {
    if (node.text !== undefined && node.kind !== 'null') known.push({ node, text: node.text })
  }
  return known
}
