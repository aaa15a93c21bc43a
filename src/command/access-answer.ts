import type { AccessDecision } from '../access/decide.ts'
import { spelledAs } from '../access/examples.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { PolicyDocument, PolicyKind } from '../model/policy.ts'
import { textOf } from '../model/value.ts'

/** Policy types of the service by name. */
export const kinds: ReadonlyMap<string, PolicyKind> = new Map([
  ['IDENTITY_POLICY', 'identity'],
  ['RESOURCE_POLICY', 'resource'],
  ['SERVICE_CONTROL_POLICY', 'service-control'],
  ['RESOURCE_CONTROL_POLICY', 'resource-control'],
])

/** The kind of a policy type, identity where none is named; undefined for what is none. */
export const kindNamed = (policyType: string | undefined): PolicyKind | undefined =>
  policyType === undefined ? 'identity' : kinds.get(policyType)

/** Gives an action back as AWS spells it, or as a policy does. */
export type Spelling = (action: string) => string

export function spellings(catalogue: Catalogue, documents: readonly PolicyDocument[]): Spelling {
  return (action) => {
    const known = spelledAs(catalogue, action)
    if (known !== action) return known
    const written = documents.flatMap(({ statements }) =>
      statements.flatMap(
        ({ actions }) => actions?.entries.flatMap(({ value }) => textOf(value) ?? []) ?? [],
      ),
    )
    return written.find((text) => text.toLowerCase() === action.toLowerCase()) ?? action
  }
}

export interface DecisionV1 {
  readonly result: AccessDecision['result']
  readonly reasons: readonly object[]
  readonly witness: AccessDecision['witness']
}

/** The answer as JSON has it. */
export function decisionV1(decision: AccessDecision, spelling: Spelling): DecisionV1 {
  const reasons: object[] = decision.reasons.map(
    ({ statementIndex, statementId, description }) => ({
      statementIndex,
      statementId,
      description,
    }),
  )
  if (decision.undecided !== undefined) {
    reasons.push({ statementIndex: null, statementId: null, description: decision.undecided })
  }
  const { result, witness } = decision
  return {
    result,
    reasons,
    witness: witness === null ? null : { ...witness, action: spelling(witness.action) },
  }
}
