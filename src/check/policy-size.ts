import type { PolicyDocument } from '../model/policy.ts'
import { renderPolicy } from '../model/render.ts'
import type { Value } from '../model/value.ts'

export interface PolicySize {
  /** Characters without white space, as IAM counts them. */
  readonly characters: number
  /** True where holes or undecided parts make it a lower bound. */
  readonly atLeast: boolean
}

/** The size of a document as IAM counts it: its JSON without white space; a hole counts nothing. */
export function policySize(document: PolicyDocument): PolicySize {
  const { policy, unresolved } = renderPolicy(decided(document.value))
  const text = JSON.stringify(policy)
  const holes = unresolved.reduce((sum, part) => sum + part.unresolved.text.length + 3, 0)
  return {
    characters: Math.max(0, text.replace(/\s/g, '').length - holes),
    atLeast: unresolved.length > 0,
  }
}

/** The value without its undecided branches: what is there whatever they turn out to be. */
function decided(value: Value): Value {
  switch (value.kind) {
    case 'alternatives':
      return { kind: 'absent', span: value.span }
    case 'list':
      return { ...value, items: value.items.map(decided) }
    case 'map':
      return {
        ...value,
        entries: value.entries.map((entry) => ({ ...entry, value: decided(entry.value) })),
      }
    case 'json':
      return decided(value.value)
    default:
      return value
  }
}
