import { actionForm, globOfText, matchesKey, partsOf } from '../access/glob.ts'
import { letterOf } from '../access/letters.ts'
import type { TrustRequirement } from '../model/baseline.ts'
import type { ConditionClause, PolicyDocument, PrincipalEntry, Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, pointAt, textOf } from '../model/value.ts'
import { fitOf, wildcardOf, type Fit } from './trust-principal.ts'

export type TrustVerdict =
  | 'missing-principal'
  | 'missing-condition'
  | 'malformed-arn'
  | 'extra-principal'
  | 'open-to-everyone'
  | 'undecided'

export interface TrustProblem {
  readonly verdict: TrustVerdict
  /** The principal, as the policy or the vendor writes it. */
  readonly principal: string
  /** One sentence, no stop. */
  readonly text: string
  readonly span: Span
  readonly sameAccount: boolean
}

/** Operators that demand a value; `…IfExists` and negations let requests without the key pass. */
const demanding = new Set([
  'stringequals',
  'stringlike',
  'arnequals',
  'arnlike',
  'stringequalsignorecase',
])

/** Operators of a Deny that refuse requests without the key, too. */
const refusing = new Set([
  'stringnotequals',
  'stringnotlike',
  'arnnotequals',
  'arnnotlike',
  'stringnotequalsignorecase',
])

/**
 * Judges the requests that a trust policy admits against what the vendor asks for: every principal
 * of the vendor is admitted, every statement that admits it carries the vendor's condition, and
 * nobody else is admitted.
 */
export function judgeTrust(
  document: PolicyDocument,
  requirements: readonly TrustRequirement[],
): readonly TrustProblem[] {
  const allows = document.statements.filter((statement) => statement.effect !== 'Deny')
  const problems: TrustProblem[] = []
  problems.push(...malformed(allows))
  const groups = alternatives(requirements)
  const gaps = groups.map((group) =>
    group.map((requirement) => gapsOf(document, allows, requirement)),
  )
  for (const choices of gaps) {
    // Of alternatives the nearest one counts.
    const nearest = choices.toSorted((a, b) => a.length - b.length)[0] ?? []
    if (!choices.some((choice) => choice.length === 0)) problems.push(...nearest)
  }
  if (requirements.length > 0) problems.push(...extras(allows, requirements))
  return problems
}

function alternatives(
  requirements: readonly TrustRequirement[],
): readonly (readonly TrustRequirement[])[] {
  const groups = new Map<string, TrustRequirement[]>()
  requirements.forEach((requirement, index) => {
    const key = requirement.alternative ?? `#${index}`
    const list = groups.get(key)
    if (list === undefined) groups.set(key, [requirement])
    else list.push(requirement)
  })
  return [...groups.values()]
}

function gapsOf(
  document: PolicyDocument,
  allows: readonly Statement[],
  requirement: TrustRequirement,
): readonly TrustProblem[] {
  return Object.entries(requirement.principals).flatMap(([type, wanted]) =>
    wanted.flatMap((principal) => gapsOfOne(document, allows, requirement, { type, principal })),
  )
}

interface Wanted {
  readonly type: string
  readonly principal: string
}

interface Admitting {
  readonly statement: Statement
  readonly entry: PrincipalEntry
  readonly fit: Exclude<Fit, 'no'>
}

function gapsOfOne(
  document: PolicyDocument,
  allows: readonly Statement[],
  requirement: TrustRequirement,
  { type, principal }: Wanted,
): readonly TrustProblem[] {
  const name = describe(type, principal)
  const problem = (verdict: TrustVerdict, text: string, span: Span): TrustProblem => ({
    verdict,
    principal,
    text,
    span,
    sameAccount: false,
  })
  const found = allows.flatMap((statement): readonly Admitting[] => {
    const entries =
      statement.principals?.element === 'Principal' ? statement.principals.entries : []
    const fits = entries.map((entry) => ({ entry, fit: fitOf(entry, type, principal) }))
    const best = fits.find(({ fit }) => fit === 'yes') ?? fits.find(({ fit }) => fit === 'perhaps')
    if (best === undefined || best.fit === 'no' || !assumes(statement, requirement.actions))
      return []
    const isPerhaps = best.fit === 'perhaps' || statement.guards.length > 0
    return [{ statement, entry: best.entry, fit: isPerhaps ? 'perhaps' : 'yes' }]
  })
  const sure = found.filter(({ fit }) => fit === 'yes')
  const admitting = sure.length > 0 ? sure : found
  const [first] = admitting
  if (first === undefined) {
    const open =
      document.open ??
      allows.map((statement) => statement.principals?.open).find((hole) => hole !== undefined)
    return open === undefined
      ? [
          problem(
            'missing-principal',
            `the trust policy does not admit ${name}`,
            document.site.span,
          ),
        ]
      : [
          problem(
            'undecided',
            `whether the trust policy admits ${name} depends on \`${open.text}\``,
            open.span,
          ),
        ]
  }
  const denial = document.statements.find(
    (statement) => isDenied(statement, type, principal) && statement.conditions.length === 0,
  )
  if (denial !== undefined)
    return [problem('missing-principal', `the trust policy denies ${name}`, denial.span)]
  const lacking = requirement.actions.filter(
    (action) => !admitting.some(({ statement }) => assumes(statement, [action])),
  )
  const gaps = [
    ...(lacking.length === 0
      ? []
      : [
          problem(
            'missing-principal',
            `the trust policy does not allow ${name} ${lacking.join(', ')}`,
            pointAt(first.entry.value),
          ),
        ]),
    ...admitting.flatMap(({ statement, entry }) => {
      const shown = describe(type, displayOf(entry.value))
      return demandsOf(requirement).flatMap((demand) => {
        const carried = carries(statement, demand)
        if (carried === 'yes' || isDemandedByDeny(document, demand, type, principal)) return []
        return carried === 'perhaps'
          ? [
              problem(
                'undecided',
                `whether the statement that admits ${shown} demands ${demand.key} depends on \`${statement.openCondition?.text ?? ''}\``,
                statement.openCondition?.span ?? pointAt(entry.value),
              ),
            ]
          : [
              problem(
                'missing-condition',
                `the statement admits ${shown} without ${demand.key} being demanded`,
                pointAt(entry.value),
              ),
            ]
      })
    }),
  ]
  if (gaps.length > 0 || first.fit === 'yes') return gaps
  return [
    problem(
      'undecided',
      `whether the trust policy admits ${name} depends on \`${openText(first)}\``,
      pointAt(first.entry.value),
    ),
  ]
}

/** What an entry that admits a principal perhaps depends on. */
function openText({ statement, entry }: Admitting): string {
  const guard = entry.guards.at(-1) ?? statement.guards.at(-1)
  const hole = entry.value.pieces.find((piece) => piece.kind === 'unresolved')
  return hole?.text ?? guard?.text ?? displayOf(entry.value)
}

/** True where a Deny is about the principal, surely. */
function isDenied(statement: Statement, type: string, principal: string): boolean {
  return (
    statement.effect === 'Deny' &&
    statement.guards.length === 0 &&
    statement.openCondition === undefined &&
    statement.principals?.element === 'Principal' &&
    assumes(statement, ['sts:AssumeRole']) &&
    statement.principals.entries.some((entry) => fitOf(entry, type, principal) === 'yes')
  )
}

interface Demand {
  readonly operator: string
  readonly key: string
  readonly values: readonly string[]
}

const demandsOf = ({ condition = {} }: TrustRequirement): readonly Demand[] =>
  Object.entries(condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
  )

function describe(type: string, principal: string): string {
  return type === 'AWS' ? principal : `${type.toLowerCase()} ${principal}`
}

/** True where the statement allows, or may allow, one of the actions. */
function assumes(statement: Statement, actions: readonly string[]): boolean {
  if (statement.actions?.element !== 'Action') return statement.actions !== undefined
  return statement.actions.entries.some((entry) => {
    const text = textOf(entry.value)
    if (text === undefined) return true
    const glob = globOfText(text, actionForm)
    return actions.some((action) => matchesKey(glob, action.toLowerCase()))
  })
}

/** Whether the statement demands the key with the vendor's value, or one value where the vendor's is a placeholder. */
function carries(statement: Statement, demand: Demand): Fit {
  const isDemanded = statement.conditions.some((clause) => {
    const operator = clause.operator.toLowerCase()
    // Without the key ForAllValues holds.
    const bare = operator.replace(/^foranyvalues?:/, '')
    const isDemanding = demanding.has(bare) || operator === demand.operator.toLowerCase()
    return isDemanding && names(clause, demand)
  })
  if (isDemanded) return 'yes'
  return statement.openCondition === undefined ? 'no' : 'perhaps'
}

/** A Deny of every request that does not have the value demands it of all. */
function isDemandedByDeny(
  document: PolicyDocument,
  demand: Demand,
  type: string,
  principal: string,
): boolean {
  return document.statements.some((statement) => {
    const [clause, ...rest] = statement.conditions
    return (
      clause !== undefined &&
      rest.length === 0 &&
      isDenied(statement, type, principal) &&
      refusing.has(clause.operator.toLowerCase().replace(/ifexists$/, '')) &&
      names(clause, demand)
    )
  })
}

/** True where a clause is about the key, and every value of it is the vendor's. */
function names(clause: ConditionClause, { key, values }: Demand): boolean {
  const pattern = wildcardOf(key)
  const written = displayOf(clause.key)
  const isMeant =
    pattern === undefined
      ? written.toLowerCase() === key.toLowerCase()
      : pattern.test(written.slice(0, 500))
  if (!isMeant) return false
  if (clause.open !== undefined) return true
  const demanded = clause.values.map((entry) => textOf(entry.value))
  return (
    demanded.length > 0 && demanded.every((value) => value === undefined || fits(value, values))
  )
}

function fits(value: string, wanted: readonly string[]): boolean {
  if (value === '' || /^[*?]+$/.test(value)) return false
  return wanted.some((text) => {
    const pattern = wildcardOf(text)
    return pattern === undefined
      ? text.toLowerCase() === value.toLowerCase() || isExample(text)
      : !value.includes('*')
  })
}

/** Vendors print values such as `EXTERNAL_ID`: any value of the customer's stands for it. */
function isExample(text: string): boolean {
  return /^[A-Z][A-Z0-9_-]+$/.test(text)
}

function malformed(allows: readonly Statement[]): readonly TrustProblem[] {
  return allows.flatMap((statement) =>
    (statement.principals?.entries ?? []).flatMap((entry): readonly TrustProblem[] => {
      const text = displayOf(entry.value)
      if (entry.type !== 'AWS' || !text.startsWith('arn:') || hidesColons(entry)) return []
      // arn:partition:service:region:account:resource
      const bare = text.replace(/\$\{[^{}]*\}/g, 'x')
      if (/^arn:[a-z-]+:(iam|sts)::([^:\s]+|):[^:]+/.test(bare)) return []
      return [
        {
          verdict: 'malformed-arn',
          principal: text,
          text: `${text} is no ARN of a principal: \`arn:aws:iam::ACCOUNT:root\` has two colons before the account`,
          span: pointAt(entry.value),
          sameAccount: false,
        },
      ]
    }),
  )
}

/** True where a hole may be several fields of the ARN. */
function hidesColons(entry: PrincipalEntry): boolean {
  return partsOf(entry.value).some(
    (part) => typeof part === 'number' && letterOf(part)?.fields !== false,
  )
}

function extras(
  allows: readonly Statement[],
  requirements: readonly TrustRequirement[],
): readonly TrustProblem[] {
  return allows.flatMap((statement): readonly TrustProblem[] => {
    const { principals } = statement
    if (principals === undefined) return []
    if (principals.element === 'NotPrincipal')
      return isRestricted(statement) ? [] : [openTo('everyone but a few', principals.keySpan)]
    return principals.entries.flatMap((entry): readonly TrustProblem[] => {
      const text = displayOf(entry.value)
      const asked = requirements.some((requirement) =>
        Object.entries(requirement.principals).some(
          ([type, wanted]) =>
            entry.type === type &&
            wanted.some((principal) =>
              text === '*' ? principal === '*' : fitOf(entry, type, principal) !== 'no',
            ),
        ),
      )
      if (asked) return []
      const span = pointAt(entry.value)
      if (text === '*') return isRestricted(statement) ? [] : [openTo('everyone', span)]
      return [
        {
          verdict: 'extra-principal',
          principal: text,
          text: `the trust policy admits ${describe(entry.type, text)} as well`,
          span,
          sameAccount: isOfOwnAccount(entry) || entry.type === 'Service',
        },
      ]
    })
  })
}

const openTo = (whom: string, span: Span): TrustProblem => ({
  verdict: 'open-to-everyone',
  principal: '*',
  text: `the trust policy admits ${whom}`,
  span,
  sameAccount: false,
})

/** True where a condition demands a value that not everybody's request has. */
function isRestricted(statement: Statement): boolean {
  return statement.conditions.some(
    (clause) =>
      demanding.has(clause.operator.toLowerCase()) &&
      clause.values.every((entry) => !/^[*?]*$/.test(textOf(entry.value) ?? 'a hole')),
  )
}

/** `${AWS::AccountId}` in the principal's ARN, or a role of the tree. */
function isOfOwnAccount(entry: PrincipalEntry): boolean {
  return partsOf(entry.value).some(
    (part) => typeof part === 'number' && letterOf(part)?.shape === 'account',
  )
}
