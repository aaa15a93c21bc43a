import {
  decodeManagedPolicies,
  type ManagedPoliciesHeader,
} from '../src/catalogue/managed-policies.ts'

export interface ManagedActions {
  readonly name: string
  readonly actions: readonly string[]
}

interface Statement {
  readonly Effect: string
  readonly Action?: string | readonly string[]
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
    const actions = [document.Statement]
      .flat()
      .filter((statement) => statement.Effect === 'Allow')
      .flatMap((statement) => [statement.Action ?? []].flat())
    return [{ name: policy.name, actions }]
  })
}
