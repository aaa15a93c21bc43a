import { intersect, type Cube } from '../access/cube.ts'
import type { AccessSource, AccessStatement } from '../access/effective.ts'
import type { Severity } from '../model/finding.ts'
import { none, type Need } from './compare-needs.ts'
import { meeting, requestsFor, type Scope } from './compare-scope.ts'
import type { Reason, RequiredVerdict } from './comparison.ts'

/** What was found out about one action; equal situations share one judgement. */
export interface Judgement {
  readonly verdict: RequiredVerdict
  readonly severity: Severity
  readonly reasons: readonly Reason[]
  readonly allowedBy: readonly AccessSource[]
  readonly deniedBy: readonly AccessSource[]
}

export const severities: Readonly<Record<RequiredVerdict, Severity>> = {
  granted: 'notice',
  narrower: 'notice',
  ineffective: 'error',
  denied: 'error',
  missing: 'error',
  undecided: 'notice',
}

/** The requests for an action that the needs ask for. */
export function needed(key: string, needs: readonly Need[]): readonly Cube[] {
  return needs.flatMap((need) =>
    intersect(requestsFor(key), {
      ...need.terms,
      actions: {
        ...need.terms.actions,
        globs: [],
        literals: new Set(),
        rest: [],
        complement: true,
      },
    }),
  )
}

export const sourceOf = (entry: AccessStatement): AccessSource => entry.source

export function plain(
  verdict: RequiredVerdict,
  reasons: readonly Reason[],
  allowedBy: readonly AccessSource[],
  deniedBy: readonly AccessSource[] = none,
): Judgement {
  return {
    verdict,
    severity: severities[verdict],
    reasons: reasons.length === 0 ? none : reasons,
    allowedBy: listed(allowedBy),
    deniedBy: listed(deniedBy),
  }
}

/** Lists of one source: rows of a large role are kept by the thousand, and most are allowed by one statement. */
const alone = new WeakMap<AccessSource, readonly AccessSource[]>()

function listed(sources: readonly AccessSource[]): readonly AccessSource[] {
  const [first, ...others] = sources
  if (first === undefined) return none
  if (others.length > 0) return sources
  const known = alone.get(first) ?? sources
  alone.set(first, known)
  return known
}

export const undecided = (
  reasons: readonly Reason[],
  allowedBy: readonly AccessSource[],
): Judgement => plain('undecided', reasons, allowedBy)

export function unreadReasons(scope: Scope): readonly Reason[] {
  return scope.access.mayAdd.map((part) => ({
    text: `${part.what === 'attachment' ? 'the attached policy' : `the ${part.what}`} \${${part.text}} could not be read and may allow it`,
    span: part.span,
  }))
}

export function guardReasons(cubes: readonly Cube[]): readonly Reason[] {
  const symbols = new Set(cubes.flatMap((cube) => cube.guards.map((guard) => guard.symbol)))
  return [...symbols].map((symbol) => ({ text: `it depends on the condition ${symbol}` }))
}

export function perhapsReasons(
  allows: readonly AccessStatement[],
  cubes: readonly Cube[],
): readonly Reason[] {
  return allows
    .filter(({ terms }) => meeting(cubes, terms) !== 'none')
    .map(({ source, terms, statement }) => ({
      text:
        terms.guards.length > 0
          ? `the statement is there only under the condition ${statement.guards[0]?.text ?? terms.guards[0]?.symbol ?? ''}`
          : 'the statement holds values that the source does not spell out',
      span: source.span,
    }))
}

export function narrowings(
  allows: readonly AccessStatement[],
  rest: readonly Cube[] | undefined,
): readonly Reason[] {
  const limited = rest ?? []
  const isConditioned = limited.length > 0 && limited.every((cube) => cube.conditions.length > 0)
  return allows.map(({ source, statement }) => {
    const [first] = statement.conditions
    if (isConditioned && first !== undefined)
      return {
        text: `allowed only under ${statement.conditions.map((clause) => clause.operator).join(', ')}`,
        span: first.span,
      }
    const by = source.resource === undefined ? '' : ` by the policy of ${source.resource}`
    return {
      text: `allowed${by} on fewer resources than the vendor asks for`,
      span: statement.resources?.span ?? source.span,
    }
  })
}

export function elsewhere(allows: readonly AccessStatement[]): Judgement {
  const reasons = allows.map(({ source, statement }) => ({
    text: 'allowed only on other resources, or under other conditions, than the vendor asks for',
    span: statement.resources?.span ?? source.span,
  }))
  return plain('missing', reasons, allows.map(sourceOf))
}
