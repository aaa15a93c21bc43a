import type { PolicyKind } from '../../model/policy.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import {
  displayOf,
  textOf,
  type MapValue,
  type StringValue,
  type Value,
} from '../../model/value.ts'
import { parseJsonPieces } from '../../parse/json/pieces.ts'
import { elementOf, isPolicy, isPolicyText, isStatement, isStatementList } from './shapes.ts'

/** Policies stand near the top; JSON in JSON strings counts as a level. */
const maxLevels = 40

/** A policy that was found in a file, and where in the file's structure. */
export interface FoundPolicy {
  readonly value: Value
  readonly property: string
  readonly kind: PolicyKind | undefined
  readonly span: Span
  readonly label: string | undefined
}

export interface Found {
  readonly policies: FoundPolicy[]
  readonly problems: SyntaxProblem[]
}

/** What is known of a place by the wrappers around it. */
interface Place {
  readonly property: string
  readonly kind: PolicyKind | undefined
  readonly label: string | undefined
  readonly levels: number
}

/** Every policy document, statement list and statement in a value, outermost first. */
export function findPolicies(value: Value, property: string, found: Found): void {
  search(value, { property, kind: undefined, label: undefined, levels: 0 }, found)
}

function search(value: Value, place: Place, found: Found): void {
  if (place.levels > maxLevels) return
  switch (value.kind) {
    case 'map':
      if (isPolicy(value) || isStatement(value)) take(value, value.span, place, found)
      else searchMap(value, place, found)
      return
    case 'list':
      if (isStatementList(value)) take(value, value.span, place, found)
      else
        for (const [index, item] of value.items.entries())
          search(item, inside(place, `[${index}]`), found)
      return
    case 'string':
      if (isPolicyText(value)) searchText(value, place, found)
      return
    case 'json':
      search(value.value, place, found)
      return
    case 'alternatives':
      for (const branch of value.branches) search(branch.value, place, found)
      return
    default:
  }
}

function take(value: Value, span: Span, place: Place, found: Found): void {
  const { property, kind, label } = place
  found.policies.push({ value, property, kind, span, label })
}

function inside(place: Place, step: string, more: Partial<Place> = {}): Place {
  const dot = place.property === '' || step.startsWith('[') ? '' : '.'
  return { ...place, property: place.property + dot + step, levels: place.levels + 1, ...more }
}

function searchMap(map: MapValue, place: Place, found: Found): void {
  const label = labelOf(map) ?? place.label
  for (const { key, value } of map.entries) {
    const name = displayOf(key)
    search(value, inside(place, name, { kind: kindOf(name, map, place), label }), found)
  }
}

/** The JSON text of a policy in a string: its parts keep their places in the file. */
function searchText(value: StringValue, place: Place, found: Found): void {
  const { value: parsed, problems } = parseJsonPieces(decoded(value).pieces, value.span)
  if (parsed === undefined || (parsed.kind !== 'map' && parsed.kind !== 'list')) return
  const before = found.policies.length
  search(parsed, { ...place, levels: place.levels + 1 }, found)
  if (found.policies.length > before) found.problems.push(...problems)
}

/** The IAM API returns policies percent-encoded; what is decoded has the place of the whole. */
function decoded(value: StringValue): StringValue {
  const text = textOf(value)
  if (text?.startsWith('%') !== true) return value
  try {
    const plain = decodeURIComponent(text)
    return { ...value, pieces: [{ kind: 'literal', text: plain, span: value.span, exact: false }] }
  } catch {
    return value
  }
}

/** What is certain of a policy by the key that holds it, as the AWS command line prints it. */
function kindOf(key: string, map: MapValue, place: Place): PolicyKind | undefined {
  switch (key) {
    case 'AssumeRolePolicyDocument':
      return 'trust'
    case 'PolicyVersion':
    case 'RolePolicyList':
    case 'UserPolicyList':
    case 'GroupPolicyList':
    case 'PolicyVersionList':
      return 'identity'
    case 'PolicyDocument':
      return isInline(map) ? 'identity' : place.kind
    case 'Content':
      return organisationKind(map) ?? place.kind
    default:
      return place.kind
  }
}

function isInline(map: MapValue): boolean {
  return ['RoleName', 'UserName', 'GroupName'].some((name) => elementOf(map, name) !== undefined)
}

function organisationKind(map: MapValue): PolicyKind | undefined {
  const summary = elementOf(map, 'PolicySummary')?.value
  if (summary?.kind !== 'map') return undefined
  const type = textOf(elementOf(summary, 'Type')?.value)
  if (type === 'SERVICE_CONTROL_POLICY') return 'service-control'
  return type === 'RESOURCE_CONTROL_POLICY' ? 'resource-control' : undefined
}

function labelOf(map: MapValue): string | undefined {
  for (const name of ['PolicyName', 'RoleName', 'UserName', 'GroupName']) {
    const text = textOf(elementOf(map, name)?.value)
    if (text !== undefined && text !== '') return text
  }
  return undefined
}
