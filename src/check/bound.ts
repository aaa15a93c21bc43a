import type { BoundBaseline } from '../baselines/comparison.ts'
import type { ResolvedBaseline } from '../model/baseline.ts'
import type { Binding } from './context.ts'

/** `veeam/backup-for-aws/worker@10`. */
export function bindingId(resolved: ResolvedBaseline): string {
  return resolved.version === undefined
    ? resolved.baseline.id
    : `${resolved.baseline.id}@${resolved.version}`
}

/** A binding as the comparison takes it. */
export function boundBaseline(binding: Binding): BoundBaseline {
  const { resolved } = binding
  return {
    id: binding.id,
    kind: resolved.baseline.kind,
    required: [...resolved.required, ...resolved.contested],
    optional: [
      ...resolved.optional.flatMap((feature) => feature.grants),
      // Another variant than the chosen one is no excess either.
      ...resolved.alternatives.flatMap((group) =>
        group.variants.flatMap((variant) => variant.grants),
      ),
    ],
    alternatives: resolved.alternatives.map(({ group, variants }) => ({
      group,
      variants: variants.map(({ name, grants }) => ({ name, grants })),
    })),
    forbidden: resolved.forbidden,
    defects: resolved.defects,
    placeholders: resolved.baseline.placeholders,
    managedPolicies: resolved.managedPolicies.map((policy) => policy.arn),
    optionalPolicies: resolved.baseline.managedPolicies.flatMap((policy) =>
      policy.feature === undefined || resolved.managedPolicies.includes(policy)
        ? []
        : [{ arn: policy.arn, feature: policy.feature }],
    ),
  }
}
