import type { ManagedPolicies } from '../model/catalogue.ts'
import type { Estate } from '../model/estate.ts'
import type { NotAnalysed } from '../model/source.ts'
import { canonicalArn } from './effective-input.ts'

/** AWS-managed policies that principals attach, or have as their boundary, and the snapshot does not have. */
export function unknownManaged(
  estate: Estate,
  policies: () => ManagedPolicies,
): readonly NotAnalysed[] {
  return estate.principals
    .flatMap(({ arns, boundary }) => [
      ...arns.map(({ arn }) => arn),
      ...(boundary !== undefined && 'arn' in boundary ? [boundary.arn] : []),
    ])
    .flatMap((arn): readonly NotAnalysed[] => {
      const name = canonicalArn(arn)
      // With a hole in its name it is told as one.
      if (name === undefined || name.includes('${')) return []
      if (policies().document(name) !== undefined) return []
      return [
        {
          file: arn.span.file,
          span: arn.span,
          reason: 'unknown-managed-policy',
          text: `The AWS-managed policy ${name.replace(/^.*:policy\//, '')} is not in the data of ${policies().date}`,
        },
      ]
    })
}
