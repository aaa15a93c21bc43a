import type { Draft, ListElement, Policy } from '../policy.ts'

/** Lists and objects with nothing in them. */
export function* empties(policy: Policy): Iterable<Draft> {
  for (const statement of policy.statements) {
    const { action, resource, principal, condition } = statement
    if (isEmptyList(action))
      yield {
        code: 'EMPTY_ARRAY_ACTION',
        at: [action.value],
        details: `The empty ${action.name} list makes the statement name no action.`,
      }
    if (isEmptyList(resource))
      yield {
        code: 'EMPTY_ARRAY_RESOURCE',
        at: [resource.value],
        details: `The empty ${resource.name} list makes the statement apply to no resource.`,
      }
    if (principal?.value.kind === 'map' && principal.value.entries.length === 0)
      yield {
        code: 'EMPTY_OBJECT_PRINCIPAL',
        at: [principal.value],
        details: `The empty ${principal.name} object names nobody.`,
      }
    for (const group of principal?.groups ?? []) {
      if (group.value.kind === 'list' && group.value.items.length === 0)
        yield {
          code: 'EMPTY_ARRAY_PRINCIPAL',
          at: [group.value],
          details: `The empty list under ${group.type ?? 'the principal'} names nobody.`,
        }
    }
    const objects =
      condition === undefined ? [] : [condition, ...statement.blocks.map((b) => b.value)]
    for (const node of objects) {
      if (node.kind === 'map' && node.entries.length === 0)
        yield {
          code: 'EMPTY_OBJECT_CONDITION',
          at: [node],
          details: 'The empty condition object has no effect.',
        }
    }
    for (const clause of statement.clauses) {
      if (clause.value.kind !== 'list' || clause.value.items.length > 0) continue
      const { operator } = clause
      yield {
        code:
          operator.set === 'ForAllValues'
            ? 'EMPTY_ARRAY_CONDITION_FORALLVALUES'
            : operator.set === 'ForAnyValue'
              ? 'EMPTY_ARRAY_CONDITION_FORANYVALUE'
              : operator.ifExists
                ? 'EMPTY_ARRAY_CONDITION_IFEXISTS'
                : 'EMPTY_ARRAY_CONDITION',
        at: [clause.value],
        details: `The condition key ${clause.keyText} has an empty list of values: ${emptyMeaning(operator)}.`,
      }
    }
  }
}

function isEmptyList(element: ListElement | undefined): element is ListElement {
  return element?.value.kind === 'list' && element.value.items.length === 0
}

function emptyMeaning(operator: { set: string | undefined; ifExists: boolean }): string {
  if (operator.set === 'ForAllValues') return 'it matches only requests without the key'
  if (operator.ifExists) return 'it matches only requests without the key'
  return 'no request matches it'
}
