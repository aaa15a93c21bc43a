import { marksOf } from '../src/baselines/written-marks.ts'
import {
  decodeManagedPolicies,
  type ManagedPoliciesHeader,
} from '../src/catalogue/managed-policies.ts'

export interface ManagedActions {
  readonly name: string
  readonly actions: readonly string[]
  /** Words of its resources and conditions. */
  readonly marks: ReadonlySet<string>
}

interface Statement {
  readonly Effect: string
  readonly Action?: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly Condition?: Readonly<
    Record<string, Readonly<Record<string, string | readonly string[]>>>
  >
}

/** What each AWS-managed policy of a snapshot allows; `text` is that of `managed-policies.json`. */
export function managedPoliciesIn(text: string): readonly ManagedActions[] {
  const data = decodeManagedPolicies(text)
  const header = JSON.parse(text.slice(1, text.indexOf('\n') - 1)) as ManagedPoliciesHeader
  return header.policies.flatMap(([path]) => {
    const policy = data.document(`arn:aws:iam::aws:${path}`)
    if (policy === undefined) return []
    const document = JSON.parse(policy.json) as {
      readonly Statement: Statement | readonly Statement[]
    }
    const allows = [document.Statement].flat().filter(({ Effect }) => Effect === 'Allow')
    const actions = allows.flatMap((statement) => [statement.Action ?? []].flat())
    return [{ name: policy.name, actions, marks: new Set(allows.flatMap(marksOfStatement)) }]
  })
}

function marksOfStatement({ Resource = [], Condition = {} }: Statement): readonly string[] {
  const clauses = Object.values(Condition)
    .flatMap((keys) => Object.entries(keys))
    .map(([key, values]): readonly [string, readonly string[]] => [
      key,
      [values].flat().map(String),
    ])
  return [...marksOf([Resource].flat(), clauses)]
}
