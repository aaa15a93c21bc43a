import type { EffectiveInput } from '../access/effective.ts'
import type { RecognitionInput } from '../baselines/recognise.ts'
import { marksOf } from '../baselines/written-marks.ts'
import type { Principal } from '../model/estate.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import { displayOf, textOf } from '../model/value.ts'
import { accountOfPrincipal } from './principal-account.ts'

/** Gathers the evidence of a principal or of documents that stand for one. */
export function evidenceOf(
  input: EffectiveInput,
  principal: Principal | undefined,
  trusts: readonly (PolicyDocument | undefined)[],
): RecognitionInput {
  const actions = new Set<string>()
  const names = new Set<string>()
  const sids = new Set<string>()
  const marks = new Set<string>()
  if (principal !== undefined) {
    names.add(principal.address)
    if (principal.name !== undefined) names.add(displayOf(principal.name))
    names.add(lastNames(principal.file))
  }
  for (const { document, index } of input.documents) {
    // A managed policy of AWS says what it grants, not whose product it is for.
    if (index === undefined) continue
    const { address, name } = document.site
    names.add(address)
    if (name !== undefined) names.add(displayOf(name))
    if (principal === undefined) names.add(lastNames(document.site.file))
    for (const statement of document.statements) {
      const sid = textOf(statement.sid)
      if (sid !== undefined && sid !== '') sids.add(sid)
      if (statement.effect !== 'Allow' || statement.actions?.element !== 'Action') continue
      for (const mark of marksOfStatement(statement)) marks.add(mark)
      for (const entry of statement.actions.entries) {
        const text = textOf(entry.value)
        if (text !== undefined) actions.add(text)
      }
    }
  }
  const trust = trustEvidence(trusts.filter((document) => document !== undefined))
  return {
    actions: [...actions],
    names: [...names],
    sids: [...sids],
    marks: [...marks].sort(),
    ...trust,
  }
}

/** A file with its folder: those further up are whole systems. */
const lastNames = (file: string): string => file.split('/').slice(-2).join('/')

/** Words that a statement's resources and conditions have; a hole has none. */
function marksOfStatement({ resources, conditions }: Statement): ReadonlySet<string> {
  const texts = resources?.entries.map(({ value }) => displayOf(value)) ?? []
  const clauses = conditions.map(({ key, values }): readonly [string, readonly string[]] => [
    displayOf(key),
    values.map(({ value }) => displayOf(value)),
  ])
  return marksOf(texts, clauses)
}

/** Who is admitted, as far as recognition asks. */
export function trustEvidence(
  trusts: readonly PolicyDocument[],
): Pick<RecognitionInput, 'accounts' | 'services' | 'admits'> {
  const accounts = new Set<string>()
  const services = new Set<string>()
  const admits = new Set<string>()
  for (const entry of trusts.flatMap((document) =>
    document.statements.flatMap((statement) => statement.principals?.entries ?? []),
  )) {
    const text = displayOf(entry.value)
    admits.add(entry.type)
    if (entry.type === 'Service') services.add(text)
    if (entry.type !== 'AWS') continue
    const account = accountOfPrincipal(text)
    if (account !== undefined) accounts.add(account)
  }
  return {
    accounts: [...accounts],
    services: [...services],
    ...(admits.size === 0 ? {} : { admits: [...admits].sort() }),
  }
}
