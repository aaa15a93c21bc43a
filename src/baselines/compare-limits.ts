import { intersect, type Cube } from '../access/cube.ts'
import type { AccessSource, AccessStatement } from '../access/effective.ts'
import { plain, sourceOf, undecided, type Judgement } from './compare-judgement.ts'
import {
  mayNameAny,
  meeting,
  onFormat,
  onFormats,
  remainderOf,
  requestsFor,
  type Scope,
} from './compare-scope.ts'

/** What the denies and boundaries leave of requests that the policies allow. */
export function afterDenies(
  key: string,
  cubes: readonly Cube[],
  allows: readonly AccessStatement[],
  by: readonly AccessSource[],
  scope: Scope,
): Judgement {
  const denies = scope.denies.filter(
    ({ terms }) => mayNameAny(terms, key) && meeting(cubes, terms) !== 'none',
  )
  const capped = scope.caps.filter((cap) => remainderOf(cubes, cap)?.length !== 0)
  if (denies.length === 0 && capped.length === 0) return plain('granted', [], by)
  const certain = denies.filter((entry) => entry.certain)
  const allowed = allows.flatMap(({ terms }) => cubes.flatMap((cube) => intersect(cube, terms)))
  const left = remainderOf(allowed, certain)
  const blocked = capped.filter((cap) =>
    cap.every(({ terms }) => meeting(left ?? allowed, terms) === 'none'),
  )
  const deniedBy = [...denies.map(sourceOf), ...blocked.flatMap((cap) => cap.map(sourceOf))]
  if (left?.length === 0)
    return plain(
      'denied',
      certain.map(({ source }) => ({
        text: `a Deny${ofPolicy(source)} takes all of it away`,
        span: source.span,
      })),
      by,
      deniedBy,
    )
  if (blocked.length > 0)
    return plain(
      'denied',
      [{ text: 'the permissions boundary does not let it through' }],
      by,
      deniedBy,
    )
  const open = denies.filter((entry) => !entry.certain)
  if (open.length > 0 && certain.length === 0 && capped.length === 0)
    return undecided(
      open.map(({ source }) => ({
        text:
          source.resource === undefined
            ? 'a Deny that is not spelled out may take it away'
            : `a Deny${ofPolicy(source)} may take it away`,
        span: source.span,
      })),
      by,
    )
  return plain(
    'narrower',
    [
      ...certain.map(({ source }) => ({
        text: `a Deny${ofPolicy(source)} takes part of it away`,
        span: source.span,
      })),
      ...(capped.length > 0
        ? [{ text: 'the permissions boundary lets only part of it through' }]
        : []),
    ],
    by,
    deniedBy,
  )
}

const ofPolicy = ({ resource }: AccessSource): string =>
  resource === undefined ? '' : ` of the policy of ${resource}`

/** A required resource type of the action that nothing allows. */
export function leftOut(
  key: string,
  cubes: readonly Cube[],
  allows: readonly AccessStatement[],
  scope: Scope,
): Judgement | undefined {
  const formats = scope.formats(key)?.formats ?? []
  const missing = formats.filter(({ required, glob }) => {
    if (!required) return false
    const typed = cubes.flatMap((cube) => onFormat(cube, glob))
    return typed.length > 0 && allows.every(({ terms }) => meeting(typed, terms) === 'none')
  })
  if (missing.length === 0) return undefined
  return {
    ...plain(
      'ineffective',
      missing.map(({ type }) => ({
        text: `it needs a resource of type ${type} too, which nothing allows`,
        ...(allows[0] === undefined
          ? {}
          : { span: allows[0].statement.resources?.span ?? allows[0].source.span }),
      })),
      allows.map(sourceOf),
    ),
    severity: 'warning',
  }
}

/** Allowed, but only on resources that the action never has. */
export function ineffective(
  key: string,
  allows: readonly AccessStatement[],
  scope: Scope,
): Judgement | undefined {
  const formats = scope.formats(key)
  if (formats === undefined) return undefined
  const possible = onFormats([requestsFor(key)], formats)
  const effective = allows.some(
    ({ terms }) => meeting(possible, { ...terms, conditions: [] }) !== 'none',
  )
  if (effective) return undefined
  const none = formats.formats.length === 0
  const types = formats.formats.map(({ type }) => type).join(', ')
  return {
    ...plain(
      'ineffective',
      allows.map(({ source, statement }) => ({
        text: none
          ? 'the action names no resource: only "*" matches it'
          : `no ARN of its resource types (${types}) matches`,
        span: statement.resources?.span ?? source.span,
      })),
      allows.map(sourceOf),
    ),
    severity: none ? 'warning' : 'error',
  }
}
