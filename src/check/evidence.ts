import type { EffectiveInput } from '../access/effective.ts'
import type { Principal } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { displayOf, textOf } from '../model/value.ts'

/** What recognition goes by. */
export interface Evidence {
  /** Action patterns of Allow statements, as written. */
  readonly actions: readonly string[]
  /** Names of the principal and of its policies, addresses included. */
  readonly names: readonly string[]
  readonly sids: readonly string[]
  /** Accounts, services and external ids that the trust names. */
  readonly trustAccounts: readonly string[]
  readonly trustServices: readonly string[]
  readonly externalIds: readonly string[]
}

/** Gathers the evidence of a principal or of documents that stand for one. */
export function evidenceOf(
  input: EffectiveInput,
  principal: Principal | undefined,
  trusts: readonly (PolicyDocument | undefined)[],
): Evidence {
  const actions = new Set<string>()
  const names = new Set<string>()
  const sids = new Set<string>()
  if (principal !== undefined) {
    names.add(principal.address)
    if (principal.name !== undefined) names.add(displayOf(principal.name))
  }
  for (const { document, index } of input.documents) {
    // A managed policy of AWS says what it grants, not whose product it is for.
    if (index === undefined) continue
    names.add(document.site.address)
    for (const statement of document.statements) {
      const sid = textOf(statement.sid)
      if (sid !== undefined && sid !== '') sids.add(sid)
      if (statement.effect !== 'Allow' || statement.actions?.element !== 'Action') continue
      for (const entry of statement.actions.entries) {
        const text = textOf(entry.value)
        if (text !== undefined) actions.add(text)
      }
    }
  }
  const trust = trustEvidence(trusts.filter((document) => document !== undefined))
  return { actions: [...actions], names: [...names], sids: [...sids], ...trust }
}

function trustEvidence(
  trusts: readonly PolicyDocument[],
): Pick<Evidence, 'trustAccounts' | 'trustServices' | 'externalIds'> {
  const accounts = new Set<string>()
  const services = new Set<string>()
  const externalIds = new Set<string>()
  for (const statement of trusts.flatMap((document) => document.statements)) {
    for (const entry of statement.principals?.entries ?? []) {
      const text = displayOf(entry.value)
      if (entry.type === 'Service') services.add(text)
      if (entry.type !== 'AWS') continue
      const account = /^(?:arn:[^:]*:iam::)?(\d{12})(?::|$)/.exec(text)?.[1]
      if (account !== undefined) accounts.add(account)
    }
    for (const clause of statement.conditions) {
      if (displayOf(clause.key).toLowerCase() !== 'sts:externalid') continue
      for (const entry of clause.values) externalIds.add(displayOf(entry.value))
    }
  }
  return {
    trustAccounts: [...accounts],
    trustServices: [...services],
    externalIds: [...externalIds],
  }
}
