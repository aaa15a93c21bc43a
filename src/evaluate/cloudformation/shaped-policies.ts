import type { LooseDocument } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Resource } from '../../model/resource.ts'
import { policySites } from '../../model/sites/sites.ts'
import { textOf, type Value } from '../../model/value.ts'
import { findPolicies, type Found, type FoundPolicy } from '../documents/search.ts'
import { elementOf, isActionText } from '../documents/shapes.ts'

export interface ShapedPolicies {
  readonly documents: readonly LooseDocument[]
  /** Of the JSON text that some stand in. */
  readonly problems: readonly SyntaxProblem[]
}

/** Properties that hold templates, which are read as such. */
const templates = new Set(['TemplateBody', 'TemplateURL', 'Location'])

/**
 * Policies that a resource has in properties of which no table says that they hold one: what custom
 * resources are given, and properties newer than the tables. Only what cannot be anything else counts: a
 * statement with an effect and an action of a service.
 */
export function shapedPolicies(resource: Resource): ShapedPolicies {
  const rows = policySites(resource.type)
  const documents: LooseDocument[] = []
  const problems: SyntaxProblem[] = []
  const tabled = new Set(rows.map((row) => /^[^.[]*/.exec(row.path)?.[0]))
  for (const entry of tabled.has('') ? [] : resource.properties.entries) {
    const name = textOf(entry.key)
    if (name === undefined || tabled.has(name) || templates.has(name)) continue
    const found: Found = { policies: [], problems: [] }
    findPolicies(entry.value, name, found)
    const policies = found.policies.filter(({ value }) => hasStatement(value))
    if (policies.length > 0) problems.push(...found.problems)
    documents.push(...policies.map((policy) => looseDocument(policy, resource)))
  }
  return { documents, problems }
}

function looseDocument(policy: FoundPolicy, resource: Resource): LooseDocument {
  const { value, property, kind, span } = policy
  const { root, address, instantiated, label } = resource
  return {
    file: span.file,
    root,
    address,
    property,
    value,
    kind,
    span,
    instantiated,
    ...(label === undefined ? {} : { label }),
  }
}

function hasStatement(value: Value): boolean {
  if (value.kind === 'list') return value.items.some(hasStatement)
  if (value.kind === 'alternatives') return value.branches.some((one) => hasStatement(one.value))
  if (value.kind !== 'map') return false
  const inner = elementOf(value, 'Statement')
  if (inner !== undefined) return hasStatement(inner.value)
  const effect = textOf(elementOf(value, 'Effect')?.value)
  const action = elementOf(value, 'Action') ?? elementOf(value, 'NotAction')
  if (action === undefined || (effect !== 'Allow' && effect !== 'Deny')) return false
  const actions = action.value.kind === 'list' ? action.value.items : [action.value]
  return actions.some(isActionText)
}
