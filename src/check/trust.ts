import { actionForm, globOfText, matchesKey } from '../access/glob.ts'
import { addTo } from '../model/multimap.ts'
import type { TrustRequirement } from '../model/baseline.ts'
import type { ConditionClause, PolicyDocument, PrincipalEntry, Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, pointAt, textOf, type Guard } from '../model/value.ts'
import { extras, malformed } from './trust-others.ts'
import { fitOf, isOneSure, wildcardOf, type Fit } from './trust-principal.ts'
import { demanding, describe, type TrustProblem, type TrustVerdict } from './trust-problem.ts'

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
 * nobody else is admitted but whom features that are not bound ask for.
 */
export function judgeTrust(
  document: PolicyDocument,
  requirements: readonly TrustRequirement[],
  optional: readonly TrustRequirement[] = [],
): readonly TrustProblem[] {
  const allows = document.statements.filter((statement) => statement.effect !== 'Deny')
  const problems: TrustProblem[] = []
  problems.push(...malformed(allows))
  const groups = alternatives(requirements)
  const gaps = groups.map((group) =>
    group.map((requirement) =>
      gapsOf(
        document,
        allows,
        requirement,
        requirements.filter((other) => other !== requirement),
      ),
    ),
  )
  for (const choices of gaps) {
    // Of alternatives the nearest one counts, of equally near ones that which may be met.
    const nearest =
      choices.toSorted((a, b) => a.length - b.length || surely(a) - surely(b))[0] ?? []
    if (!choices.some((choice) => choice.length === 0)) problems.push(...nearest)
  }
  if (requirements.length > 0) problems.push(...extras(allows, [...requirements, ...optional]))
  return problems
}

const surely = (gaps: readonly TrustProblem[]): number =>
  gaps.filter(({ verdict }) => verdict !== 'undecided').length

function alternatives(
  requirements: readonly TrustRequirement[],
): readonly (readonly TrustRequirement[])[] {
  const groups = new Map<string, TrustRequirement[]>()
  requirements.forEach((requirement, index) => {
    const key = requirement.alternative ?? `#${index}`
    addTo(groups, key, requirement)
  })
  return [...groups.values()]
}

function gapsOf(
  document: PolicyDocument,
  allows: readonly Statement[],
  requirement: TrustRequirement,
  others: readonly TrustRequirement[],
): readonly TrustProblem[] {
  return Object.entries(requirement.principals).flatMap(([type, wanted]) =>
    wanted.flatMap((principal) =>
      gapsOfOne(document, allows, requirement, others, { type, principal }),
    ),
  )
}

interface Wanted {
  readonly type: string
  readonly principal: string
}

interface Admitting {
  readonly statement: Statement
  readonly entry: PrincipalEntry
  readonly guards: readonly Guard[]
  readonly fit: Exclude<Fit, 'no'>
}

function admittingIn(
  allows: readonly Statement[],
  { actions }: TrustRequirement,
  { type, principal }: Wanted,
): readonly Admitting[] {
  return allows
    .filter((statement) => statement.principals?.element === 'Principal')
    .filter((statement) => assumes(statement, actions))
    .flatMap((statement) =>
      (statement.principals?.entries ?? []).flatMap((entry): readonly Admitting[] => {
        const fit = fitOf(entry, type, principal)
        if (fit === 'no') return []
        return [{ statement, entry, fit, guards: [...statement.guards, ...entry.guards] }]
      }),
    )
}

function gapsOfOne(
  document: PolicyDocument,
  allows: readonly Statement[],
  requirement: TrustRequirement,
  others: readonly TrustRequirement[],
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
  const found = admittingIn(allows, requirement, { type, principal })
  const named = found.filter(({ fit }) => fit === 'yes')
  const admitting = named.length > 0 ? named : found
  const [first] = admitting
  if (first === undefined) {
    const open =
      document.open ??
      allows
        .filter((statement) => assumes(statement, requirement.actions))
        .map((statement) => statement.principals?.open)
        .find((hole) => hole !== undefined)
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
    ...ownStatements(admitting, requirement, others).flatMap(({ statement, entry }) => {
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
                isEmptyIn(statement, demand)
                  ? `the statement demands an empty ${demand.key} of ${shown}, which no request has`
                  : `the statement admits ${shown} without ${demand.key} being demanded`,
                pointAt(entry.value),
              ),
            ]
      })
    }),
  ]
  if (gaps.length > 0 || isOneSure(named.map(({ guards }) => guards))) return gaps
  return [
    problem(
      'undecided',
      `whether the trust policy admits ${name} depends on \`${openText(first)}\``,
      pointAt(first.entry.value),
    ),
  ]
}

const onePerStatement = (admitting: readonly Admitting[]): readonly Admitting[] =>
  admitting.filter(
    ({ statement }, index) =>
      admitting.findIndex((other) => other.statement === statement) === index,
  )

/** The statements but those that are there for another requirement: conditions of several are alternatives. */
function ownStatements(
  admitting: readonly Admitting[],
  requirement: TrustRequirement,
  others: readonly TrustRequirement[],
): readonly Admitting[] {
  const all = onePerStatement(admitting)
  const own = all.filter(
    (one) => isMet(one, requirement) || !others.some((other) => isMet(one, other)),
  )
  return own.length > 0 ? own : all.slice(0, 1)
}

/** True where a statement demands of a principal all that the vendor does. */
function isMet({ statement, entry }: Admitting, requirement: TrustRequirement): boolean {
  return (
    Object.entries(requirement.principals).some(([type, wanted]) =>
      wanted.some((principal) => fitOf(entry, type, principal) !== 'no'),
    ) && demandsOf(requirement).every((demand) => carries(statement, demand) === 'yes')
  )
}

/** What an entry that admits a principal perhaps depends on. */
function openText({ entry, fit, guards }: Admitting): string {
  const hole = entry.value.pieces.find((piece) => piece.kind === 'unresolved')
  const guard = guards.at(-1)
  return (fit === 'yes' ? guard : hole)?.text ?? guard?.text ?? displayOf(entry.value)
}

/** True where a Deny is about the principal, surely. */
function isDenied(statement: Statement, type: string, principal: string): boolean {
  return (
    statement.effect === 'Deny' &&
    statement.guards.length === 0 &&
    statement.openCondition === undefined &&
    statement.principals?.element === 'Principal' &&
    assumes(statement, ['sts:AssumeRole']) &&
    statement.principals.entries.some(
      (entry) => entry.guards.length === 0 && fitOf(entry, type, principal) === 'yes',
    )
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

/** True where the key is demanded with the empty text alone: what a variable that nobody set gives. */
function isEmptyIn({ conditions }: Statement, { key }: Demand): boolean {
  return conditions.some(
    (clause) =>
      demanding.has(clause.operator.toLowerCase()) &&
      textOf(clause.key)?.toLowerCase() === key.toLowerCase() &&
      clause.values.length > 0 &&
      clause.values.every(({ value }) => textOf(value) === ''),
  )
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
  return wanted.some((text) => isExample(text) || patternOf(text).test(value.slice(0, 500)))
}

/** Wildcards of the vendor's stand for any text, placeholders for text without wildcards. */
function patternOf(text: string): RegExp {
  const parts = text
    .split(/(\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}|[*?])/)
    .map((part, index) =>
      index % 2 === 0
        ? part.replace(/[.+^${}()|[\]\\/]/g, '\\$&')
        : part === '*'
          ? '.*'
          : part === '?'
            ? '.'
            : '[^*?]+',
    )
  return new RegExp(`^${parts.join('')}$`, 'is')
}

/** Vendors print values such as `EXTERNAL_ID`: any value of the customer's stands for it. */
function isExample(text: string): boolean {
  return /^[A-Z][A-Z0-9_-]+$/.test(text)
}
