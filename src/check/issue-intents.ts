import type { Intent } from '../model/finding.ts'
import type { ConditionClause, PolicyDocument, Statement } from '../model/policy.ts'
import { sameSpan } from '../model/span.ts'
import { pointAt, type StringValue } from '../model/value.ts'
import type { ValidationResult } from './context.ts'

/** What mends an issue of policy validation by an edit; undefined where a person has to decide. */
export function intentFor(result: ValidationResult, document: PolicyDocument): Intent | undefined {
  switch (result.issueCode) {
    case 'MISSING_VERSION':
      return versionIntent(result, document)
    case 'STRING_LIKE_OPERATOR_WITH_ARN_CONDITION_KEYS':
      return operatorIntent(result, document)
    default:
      return undefined
  }
}

/** Since 2012 `${…}` is a policy variable and no text: where there is one, the Version changes what is allowed. */
function versionIntent({ document: index }: ValidationResult, document: PolicyDocument): Intent {
  const hasVariable = document.statements.some((statement) =>
    textsOf(statement).some(({ pieces }) =>
      pieces.some((piece) => piece.kind === 'literal' && piece.text.includes('${')),
    ),
  )
  return {
    kind: 'add-version',
    title: 'Add `"Version": "2012-10-17"`',
    safety: hasVariable || document.open !== undefined ? 'unsafe' : 'safe',
    document: index,
  }
}

function textsOf({ resources, conditions }: Statement): readonly StringValue[] {
  return [
    ...(resources?.entries ?? []).map(({ value }) => value),
    ...conditions.flatMap(({ values }) => values.map(({ value }) => value)),
  ]
}

const stringLike = /^((?:ForAllValues|ForAnyValue):)?String(Not)?Like(IfExists)?$/i

function operatorIntent(
  { document: index, span }: ValidationResult,
  document: PolicyDocument,
): Intent | undefined {
  for (const statement of document.statements)
    for (const clause of statement.conditions) {
      if (!sameSpan(pointAt(clause.key), span)) continue
      const [, set = '', not = '', ifExists = ''] = stringLike.exec(clause.operator) ?? []
      if (!stringLike.test(clause.operator) || !holdsArns(clause)) return undefined
      const to = `${set}Arn${not === '' ? '' : 'Not'}Like${ifExists}`
      return {
        kind: 'replace-operator',
        title: `Write \`${to}\``,
        safety: saysTheSame(clause) ? 'safe' : 'unsafe',
        document: index,
        statement: statement.index,
        key: span,
        from: clause.operator,
        to,
      }
    }
  return undefined
}

/** An ARN operator matches nothing by a text that is no ARN. */
function holdsArns({ values, open }: ConditionClause): boolean {
  return (
    open === undefined &&
    values.length > 0 &&
    values.every(({ value }) => {
      const [first] = value.pieces
      return first?.kind === 'unresolved' || /^arn:(?:[^:]*:){4}./.test(outlineOf(value))
    })
  )
}

/** With no wildcard and nothing open before the resource both operators match the same ARNs. */
function saysTheSame({ values }: ConditionClause): boolean {
  return values.every(
    ({ value }) =>
      value.pieces.every(({ kind }) => kind === 'literal') &&
      /^arn:(?:[^:*?$]+:)(?:[^:*?$]+:)(?:[^:*?$]*:){2}[^$]+$/.test(outlineOf(value)),
  )
}

/** The text with a letter for each hole: what is open within one field of an ARN. */
const outlineOf = ({ pieces }: StringValue): string =>
  pieces.map((piece) => (piece.kind === 'literal' ? piece.text : 'x')).join('')
