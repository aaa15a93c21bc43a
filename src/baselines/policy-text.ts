/** A statement ready to be written. */
export interface PolicyStatement {
  readonly sid: string
  readonly effect: 'Allow' | 'Deny'
  readonly actions: readonly string[]
  readonly negatedActions: boolean
  readonly resources: readonly string[]
  readonly negatedResources: boolean
  readonly condition: readonly {
    readonly operator: string
    readonly keys: readonly { readonly key: string; readonly values: readonly string[] }[]
  }[]
  /** Resource policies only. */
  readonly principals: readonly { readonly type: string; readonly values: readonly string[] }[]
}

const oneOrMore = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? '') : values

function statementValue(statement: PolicyStatement): Readonly<Record<string, unknown>> {
  const principals = Object.fromEntries(
    statement.principals.map(({ type, values }) => [type, oneOrMore(values)]),
  )
  const condition = Object.fromEntries(
    statement.condition.map(({ operator, keys }) => [
      operator,
      Object.fromEntries(keys.map(({ key, values }) => [key, oneOrMore(values)])),
    ]),
  )
  return {
    Sid: statement.sid,
    Effect: statement.effect,
    ...(statement.principals.length === 0 ? {} : { Principal: principals }),
    [statement.negatedActions ? 'NotAction' : 'Action']: oneOrMore(statement.actions),
    [statement.negatedResources ? 'NotResource' : 'Resource']: oneOrMore(statement.resources),
    ...(statement.condition.length === 0 ? {} : { Condition: condition }),
  }
}

/** The JSON of a policy, two spaces deep. */
export function policyText(statements: readonly PolicyStatement[]): string {
  return JSON.stringify(
    { Version: '2012-10-17', Statement: statements.map(statementValue) },
    undefined,
    2,
  )
}
