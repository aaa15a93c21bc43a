import type { TrustRequirement } from '../model/baseline.ts'
import type { PolicyDocument, PrincipalEntry, Statement } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, pointAt, textOf, type StringValue } from '../model/value.ts'

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
  const problems: TrustProblem[] = []
  for (const [type, wanted] of Object.entries(requirement.principals)) {
    for (const principal of wanted) {
      const admitting = allows.flatMap((statement) => {
        const entry = statement.principals?.entries.find((candidate) =>
          admits(candidate, type, principal),
        )
        return entry === undefined || !assumes(statement, requirement.actions)
          ? []
          : [{ statement, entry }]
      })
      if (admitting.length === 0) {
        const open =
          document.open ??
          allows.map((statement) => statement.principals?.open).find((hole) => hole !== undefined)
        problems.push(
          open === undefined
            ? {
                verdict: 'missing-principal',
                principal,
                text: `the trust policy does not admit ${describe(type, principal)}`,
                span: document.site.span,
                sameAccount: false,
              }
            : {
                verdict: 'undecided',
                principal,
                text: `whether the trust policy admits ${describe(type, principal)} depends on \`${open.text}\``,
                span: open.span,
                sameAccount: false,
              },
        )
        continue
      }
      const lacking = requirement.actions.filter(
        (action) => !admitting.some(({ statement }) => assumes(statement, [action])),
      )
      for (const { entry } of lacking.length > 0 ? admitting.slice(0, 1) : [])
        problems.push({
          verdict: 'missing-principal',
          principal,
          text: `the trust policy does not allow ${describe(type, principal)} ${lacking.join(', ')}`,
          span: pointAt(entry.value),
          sameAccount: false,
        })
      for (const { statement, entry } of admitting) {
        for (const [operator, keys] of Object.entries(requirement.condition ?? {})) {
          for (const [key, values] of Object.entries(keys)) {
            if (carries(statement, operator, key, values)) continue
            problems.push({
              verdict: 'missing-condition',
              principal,
              text: `the statement admits ${describe(type, displayOf(entry.value))} without ${key} being demanded`,
              span: pointAt(entry.value),
              sameAccount: false,
            })
          }
        }
      }
    }
  }
  return problems
}

function describe(type: string, principal: string): string {
  return type === 'AWS' ? principal : `${type.toLowerCase()} ${principal}`
}

/** A placeholder of the vendor's (`${AccountId}`) stands for any text or hole. */
function admits(entry: PrincipalEntry, type: string, wanted: string): boolean {
  if (entry.type === '*') return true
  if (entry.type !== type) return false
  const text = textOf(entry.value)
  if (text === '*') return true
  const root = rootOf(wanted)
  return [wanted, ...(root === undefined ? [] : [root])].some((spelling) =>
    admitsSpelled(entry.value, text, spelling),
  )
}

function admitsSpelled(value: StringValue, text: string | undefined, wanted: string): boolean {
  const pattern = wildcardOf(wanted)
  if (text === undefined) return pattern !== undefined || holeFits(value, wanted)
  return spellings(text).some((own) =>
    pattern === undefined ? own.toLowerCase() === wanted.toLowerCase() : pattern.test(own),
  )
}

/** A bare account id and the ARN of the account's root mean the same, in every partition. */
function spellings(text: string): readonly string[] {
  const account = accountOf(text)
  return account === undefined ? [text] : [text, account, rootOf(text) ?? text]
}

function rootOf(text: string): string | undefined {
  const account = accountOf(text)
  return account === undefined ? undefined : `arn:aws:iam::${account}:root`
}

/** A regular expression for a text with placeholders; undefined where there is none in it. */
function wildcardOf(wanted: string): RegExp | undefined {
  if (!/\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/.test(wanted)) return undefined
  const parts = wanted.split(/\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/)
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^*?]+')}$`, 'i')
}

function holeFits(value: StringValue, wanted: string): boolean {
  const [first] = value.pieces
  return first?.kind !== 'literal' || wanted.startsWith(first.text)
}

/** The account that stands for all its principals: a bare id, or a placeholder of one, or the root's ARN. */
function accountOf(text: string): string | undefined {
  const root = /^arn:[^:]*:iam::([^:]+):root$/.exec(text)?.[1]
  return root ?? /^(?:\d{12}|\$\{[^{}:]*\}|<[^<>:]*>|\{\{[^{}:]*\}\})$/.exec(text)?.[0]
}

function assumes(statement: Statement, actions: readonly string[]): boolean {
  if (statement.actions?.element !== 'Action') return statement.actions !== undefined
  const allowed = statement.actions.entries.map((entry) => textOf(entry.value)?.toLowerCase())
  if (allowed.includes(undefined) || allowed.includes('sts:*') || allowed.includes('*')) return true
  return actions.some((action) => allowed.includes(action.toLowerCase()))
}

/** True where the statement demands the key with the vendor's value, or one value where the vendor's is a placeholder. */
function carries(
  statement: Statement,
  operator: string,
  key: string,
  values: readonly string[],
): boolean {
  if (statement.openCondition !== undefined) return true
  const pattern = wildcardOf(key)
  return statement.conditions.some((clause) => {
    const written = displayOf(clause.key)
    const isMeant =
      pattern === undefined
        ? written.toLowerCase() === key.toLowerCase()
        : pattern.test(written.slice(0, 500))
    if (!isMeant) return false
    const bare = clause.operator.replace(/^For(All|Any)Values?:/i, '').toLowerCase()
    if (!demanding.has(bare) && bare !== operator.toLowerCase()) return false
    if (clause.open !== undefined) return true
    const demanded = clause.values.map((entry) => textOf(entry.value))
    return (
      demanded.length > 0 && demanded.every((value) => value === undefined || fits(value, values))
    )
  })
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
      const text = textOf(entry.value)
      if (entry.type !== 'AWS' || text === undefined || !text.startsWith('arn:')) return []
      // arn:partition:service:region:account:resource
      if (/^arn:[a-z-]+:(iam|sts)::([^:]+|):[^:]+/.test(text)) return []
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

function extras(
  allows: readonly Statement[],
  requirements: readonly TrustRequirement[],
): readonly TrustProblem[] {
  return allows.flatMap((statement) =>
    (statement.principals?.entries ?? []).flatMap((entry): readonly TrustProblem[] => {
      const asked = requirements.some((requirement) =>
        Object.entries(requirement.principals).some(
          ([type, wanted]) =>
            entry.type === type && wanted.some((principal) => admits(entry, type, principal)),
        ),
      )
      if (asked) return []
      const text = displayOf(entry.value)
      const span = pointAt(entry.value)
      if (text === '*') {
        const restricted = statement.conditions.some((clause) =>
          demanding.has(clause.operator.toLowerCase()),
        )
        if (restricted) return []
        return [
          {
            verdict: 'open-to-everyone',
            principal: '*',
            text: 'the trust policy admits everyone',
            span,
            sameAccount: false,
          },
        ]
      }
      const sameAccount = entry.value.pieces.some(
        (piece) => piece.kind === 'unresolved' && piece.shape === 'account',
      )
      return [
        {
          verdict: 'extra-principal',
          principal: text,
          text: `the trust policy admits ${describe(entry.type, text)} as well`,
          span,
          sameAccount: sameAccount || entry.type === 'Service',
        },
      ]
    }),
  )
}
