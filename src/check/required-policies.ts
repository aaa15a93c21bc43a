import type { EffectiveAccess, UnreadPart } from '../access/effective.ts'
import { compareWithBaseline } from '../baselines/compare.ts'
import { withoutPartition } from '../baselines/compare-allowed.ts'
import type { BaselineGrant } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import { displayOf } from '../model/value.ts'
import type { Binding, RequiredPolicy } from './context.ts'
import type { ManagedDocuments } from './effective-input.ts'

export interface PolicyQuestion {
  readonly access: EffectiveAccess
  readonly bindings: readonly Binding[]
  readonly catalogue: Catalogue
  readonly managed: ManagedDocuments
}

/**
 * The AWS-managed policies that the baselines ask for: each is attached, or what it allows is granted by
 * other statements, or it is missing; undecided where an attachment could not be read.
 */
export function requiredPolicies(question: PolicyQuestion): readonly RequiredPolicy[] {
  const { access, bindings } = question
  const attached = new Set(
    access.input.documents.flatMap(({ arn, guards }) =>
      arn === undefined || guards.length > 0 ? [] : [withoutPartition(arn)],
    ),
  )
  const guarded = guardedOf(access)
  return bindings.flatMap((binding) =>
    binding.resolved.managedPolicies.flatMap(({ arn }): readonly RequiredPolicy[] => {
      if (attached.has(withoutPartition(arn))) return []
      const policy = {
        arn: `arn:aws:${withoutPartition(arn)}`,
        binding: binding.id,
        perhaps: guarded.get(withoutPartition(arn)) ?? access.mayAdd[0],
      }
      const document = question.managed.named(policy.arn)
      // An attachment by an ARN that the snapshot does not have is an unread part with that name.
      if (access.mayAdd.some(({ text }) => withoutPartition(text) === withoutPartition(arn)))
        return []
      if (document === undefined) return [{ ...policy, lacking: [], allowed: 0 }]
      const rows = rowsOf(document, policy.arn, question)
      const lacking = rows.flatMap(({ verdict, action }) => (verdict === 'granted' ? [] : [action]))
      return lacking.length === 0 ? [] : [{ ...policy, lacking, allowed: rows.length }]
    }),
  )
}

/** The policies that are attached under a condition nobody can decide: by their names, what they depend on. */
function guardedOf({ input }: EffectiveAccess): ReadonlyMap<string, UnreadPart> {
  return new Map(
    input.documents.flatMap(({ arn, guards, span }) => {
      const [guard] = guards
      if (arn === undefined || guard === undefined) return []
      const { text, symbol } = guard
      return [[withoutPartition(arn), { text, symbol, span, what: 'attachment' }] as const]
    }),
  )
}

function rowsOf(
  document: PolicyDocument,
  id: string,
  { access, catalogue }: PolicyQuestion,
): ReturnType<typeof compareWithBaseline>['required'] {
  const none: readonly never[] = []
  const required = document.statements
    .filter(({ effect }) => effect === 'Allow')
    .map((statement) => grantOf(statement, id))
  const wanted = { id, kind: 'identity', required, optional: none, forbidden: none } as const
  return compareWithBaseline({
    access,
    baselines: [{ ...wanted, defects: none, placeholders: none, managedPolicies: none }],
    catalogue,
    isLackAlone: true,
  }).required
}

function grantOf({ actions, resources, conditions }: Statement, id: string): BaselineGrant {
  const named = (actions?.entries ?? []).map(({ value }) => displayOf(value))
  const on = (resources?.entries ?? []).map(({ value }) => displayOf(value))
  const condition: Record<string, Record<string, readonly string[]>> = {}
  for (const { operator, key, values } of conditions)
    condition[operator] = {
      ...condition[operator],
      [displayOf(key)]: values.map(({ value }) => displayOf(value)),
    }
  return {
    effect: 'Allow',
    actions: actions?.element === 'NotAction' ? [] : named,
    ...(actions?.element === 'NotAction' ? { notActions: named } : {}),
    resources: resources?.element === 'NotResource' ? [] : on,
    ...(resources?.element === 'NotResource' ? { notResources: on } : {}),
    ...(conditions.length === 0 ? {} : { condition }),
    lists: [id],
  }
}
