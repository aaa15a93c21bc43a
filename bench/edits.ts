import type { PolicyDocument, Statement } from '../src/model/policy.ts'
import { literal, type StringValue } from '../src/model/value.ts'

/** One change to one statement of a policy, as people make it. */
export interface Edit {
  readonly name: string
  /** What the change must come to: a policy that only loses statements' requests cannot gain any. */
  readonly expected: 'PASS' | undefined
  /** The statement after the change; undefined: the statement is gone; `unchanged`: there is nothing to edit. */
  readonly apply: (statement: Statement) => Statement | 'gone' | 'unchanged'
}

type Actions = NonNullable<Statement['actions']>

/** An action that hardly any policy allows, so that a policy that gains it gains something. */
const rare = 's3:PutBucketPolicy'

const isAllow = ({ effect }: Statement): boolean => effect === 'Allow'

const entry = (text: string, { span }: Statement): { value: StringValue; guards: [] } => ({
  value: literal(text, span, false),
  guards: [],
})

const withActions = (statement: Statement, actions: Actions): Statement => ({
  ...statement,
  actions,
})

/** Applies to an Allow with a list of actions. */
function ofActions(change: (statement: Statement, actions: Actions) => Statement | 'unchanged') {
  return (statement: Statement): Statement | 'unchanged' =>
    isAllow(statement) && statement.actions?.element === 'Action'
      ? change(statement, statement.actions)
      : 'unchanged'
}

export const edits: readonly Edit[] = [
  { name: 'nothing changed', expected: 'PASS', apply: (statement) => ({ ...statement }) },
  {
    name: 'action added',
    expected: undefined,
    apply: ofActions((statement, actions) =>
      withActions(statement, {
        ...actions,
        entries: [...actions.entries, entry(rare, statement)],
      }),
    ),
  },
  {
    name: 'action dropped',
    expected: 'PASS',
    apply: ofActions((statement, actions) =>
      actions.entries.length < 2
        ? 'unchanged'
        : withActions(statement, { ...actions, entries: actions.entries.slice(1) }),
    ),
  },
  {
    name: 'action wildcarded',
    expected: undefined,
    apply: ofActions((statement, actions) => {
      const [first, ...others] = actions.entries
      const [piece] = first?.value.pieces ?? []
      const service = piece?.kind === 'literal' ? /^[a-z0-9-]+:/.exec(piece.text)?.[0] : undefined
      return service === undefined
        ? 'unchanged'
        : withActions(statement, {
            ...actions,
            entries: [entry(`${service}*`, statement), ...others],
          })
    }),
  },
  {
    name: 'resource widened',
    expected: undefined,
    apply: (statement) =>
      isAllow(statement) && statement.resources?.element === 'Resource'
        ? {
            ...statement,
            resources: {
              ...statement.resources,
              entries: [entry('*', statement)],
              open: undefined,
            },
          }
        : 'unchanged',
  },
  {
    name: 'resource dropped',
    expected: 'PASS',
    apply: (statement) =>
      isAllow(statement) &&
      statement.resources?.element === 'Resource' &&
      statement.resources.entries.length > 1
        ? {
            ...statement,
            resources: { ...statement.resources, entries: statement.resources.entries.slice(1) },
          }
        : 'unchanged',
  },
  {
    name: 'condition dropped',
    expected: undefined,
    apply: (statement) =>
      isAllow(statement) && statement.conditions.length > 0
        ? { ...statement, conditions: statement.conditions.slice(1) }
        : 'unchanged',
  },
  {
    name: 'condition added',
    expected: 'PASS',
    apply: (statement) =>
      isAllow(statement)
        ? {
            ...statement,
            conditions: [
              ...statement.conditions,
              {
                operator: 'StringEquals',
                operatorSpan: statement.span,
                key: literal('aws:RequestedRegion', statement.span, false),
                values: [entry('eu-central-1', statement)],
                open: undefined,
                guards: [],
                span: statement.span,
              },
            ],
          }
        : 'unchanged',
  },
  {
    name: 'Allow dropped',
    expected: 'PASS',
    apply: (statement) => (isAllow(statement) ? 'gone' : 'unchanged'),
  },
  {
    name: 'Deny dropped',
    expected: undefined,
    apply: (statement) => (statement.effect === 'Deny' ? 'gone' : 'unchanged'),
  },
]

/** The document with an edit made to one statement; undefined where there is nothing to edit. */
export function edited(
  document: PolicyDocument,
  statement: Statement,
  edit: Edit,
): PolicyDocument | undefined {
  const after = edit.apply(statement)
  if (after === 'unchanged') return undefined
  const statements = document.statements.flatMap((own) =>
    own !== statement ? [own] : after === 'gone' ? [] : [after],
  )
  return { ...document, statements }
}
