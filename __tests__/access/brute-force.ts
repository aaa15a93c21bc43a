/** A slow evaluator over plain JSON, written apart from the product, and the small world it searches. */

export type Json =
  null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

export interface PlainStatement {
  readonly Effect: 'Allow' | 'Deny'
  readonly Sid?: string
  readonly Action?: readonly string[]
  readonly NotAction?: readonly string[]
  readonly Resource?: readonly string[]
  readonly NotResource?: readonly string[]
  readonly Principal?: Readonly<Record<string, readonly string[]>> | '*'
  readonly NotPrincipal?: Readonly<Record<string, readonly string[]>>
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
}

export interface PlainPolicy {
  readonly Version: string
  readonly Statement: readonly PlainStatement[]
}

export interface PlainRequest {
  readonly action: string
  readonly resource: string
  /** `AWS:arn…`. */
  readonly principal: string
  readonly context: ReadonlyMap<string, readonly string[]>
}

/** Backtracking over at most a few characters. */
export function like(pattern: string, text: string, fields = false, colons = 0): boolean {
  if (pattern === '') return text === ''
  const [head, rest] = [pattern[0] ?? '', pattern.slice(1)]
  const inFields = fields && colons < 5
  if (head === '*') {
    for (let i = 0; i <= text.length; i += 1) {
      if (like(rest, text.slice(i), fields, colons)) return true
      if (inFields && text[i] === ':') return false
    }
    return false
  }
  if (text === '') return false
  if (head === '?') {
    if (inFields && text[0] === ':') return false
    return like(rest, text.slice(1), fields, colons)
  }
  return head === text[0] && like(rest, text.slice(1), fields, colons + (head === ':' ? 1 : 0))
}

const isArn = (pattern: string): boolean => pattern.split(':').length > 5

function clauseHolds(
  operator: string,
  values: readonly string[],
  present: readonly string[] | undefined,
): boolean {
  const [qualifier, name] = operator.includes(':') ? operator.split(':', 2) : ['', operator]
  const named = name ?? ''
  const ifExists = named.endsWith('IfExists')
  const base = ifExists ? named.slice(0, -8) : named
  if (base === 'Null') return values.some((value) => (value === 'true') === (present === undefined))
  const negative = base.includes('Not')
  const one = (value: string): boolean => values.some((wanted) => valueHolds(base, wanted, value))
  const holds = (value: string): boolean => one(value) !== negative
  if (qualifier === 'ForAllValues') return (present ?? []).every(holds)
  if (qualifier === 'ForAnyValue') return present === undefined ? ifExists : present.some(holds)
  if (present === undefined) return ifExists || negative
  return negative ? present.every(holds) : present.some(holds)
}

function valueHolds(base: string, wanted: string, value: string): boolean {
  switch (base.replace('Not', '')) {
    case 'StringEquals':
      return wanted === value
    case 'StringEqualsIgnoreCase':
    case 'Bool':
      return wanted.toLowerCase() === value.toLowerCase()
    case 'StringLike':
      return like(wanted, value)
    case 'ArnLike':
    case 'ArnEquals':
      return like(wanted, value, isArn(wanted))
    case 'NumericEquals':
      return Number(value) === Number(wanted)
    case 'NumericLessThan':
      return Number(value) < Number(wanted)
    case 'NumericLessThanEquals':
      return Number(value) <= Number(wanted)
    case 'NumericGreaterThan':
      return Number(value) > Number(wanted)
    case 'NumericGreaterThanEquals':
      return Number(value) >= Number(wanted)
    case 'IpAddress':
      return inBlock(value, wanted)
    default:
      throw new Error(`no such operator: ${base}`)
  }
}

function inBlock(address: string, block: string): boolean {
  const number = (text: string): number =>
    text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
  const [host = '', bits = '32'] = block.split('/')
  const size = 2 ** (32 - Number(bits))
  return Math.floor(number(address) / size) === Math.floor(number(host) / size)
}

function principalHolds(listed: PlainStatement['Principal'], principal: string): boolean {
  if (listed === undefined || listed === '*') return true
  return Object.entries(listed).some(([type, values]) =>
    values.some((value) => {
      if (type === 'AWS' && value === '*') return true
      if (type === 'AWS' && (/^\d{12}$/.test(value) || value.endsWith(':root'))) {
        const account = /^\d{12}$/.test(value) ? value : (value.split(':')[4] ?? '')
        return new RegExp(`^AWS:arn:.*:(iam|sts)::${account}:`).test(principal)
      }
      return `${type}:${value}` === principal
    }),
  )
}

export function holds(statement: PlainStatement, request: PlainRequest): boolean {
  return (
    actionHolds(statement, request.action) &&
    resourceHolds(statement, request.resource) &&
    whoHolds(statement, request.principal) &&
    contextHolds(statement, request.context)
  )
}

export function actionHolds(statement: PlainStatement, action: string): boolean {
  const matches = (list: readonly string[]): boolean =>
    list.some((pattern) => like(pattern.toLowerCase(), action.toLowerCase()))
  return statement.Action === undefined
    ? !matches(statement.NotAction ?? [])
    : matches(statement.Action)
}

export function resourceHolds(statement: PlainStatement, resource: string): boolean {
  const matches = (list: readonly string[]): boolean =>
    list.some((pattern) => like(pattern, resource, isArn(pattern)))
  if (statement.Resource !== undefined) return matches(statement.Resource)
  return statement.NotResource === undefined || !matches(statement.NotResource)
}

export function whoHolds(statement: PlainStatement, principal: string): boolean {
  if (statement.NotPrincipal !== undefined)
    return !principalHolds(statement.NotPrincipal, principal)
  return principalHolds(statement.Principal, principal)
}

export function contextHolds(statement: PlainStatement, context: PlainRequest['context']): boolean {
  return Object.entries(statement.Condition ?? {}).every(([operator, keys]) =>
    Object.entries(keys).every(([key, values]) =>
      clauseHolds(operator, values, context.get(key.toLowerCase())),
    ),
  )
}

export function allows(policy: PlainPolicy, request: PlainRequest): boolean {
  const matching = policy.Statement.filter((statement) => holds(statement, request))
  return (
    matching.some((statement) => statement.Effect === 'Allow') &&
    !matching.some((statement) => statement.Effect === 'Deny')
  )
}

export interface World {
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly principals: readonly string[]
  readonly contexts: readonly PlainRequest['context'][]
}

/** The first request of the world that `head` allows and `base` does not. */
export function newAccess(
  base: PlainPolicy,
  head: PlainPolicy,
  world: World,
): PlainRequest | undefined {
  const [before, after] = [tableOf(base, world), tableOf(head, world)]
  for (let a = 0; a < world.actions.length; a += 1)
    for (let r = 0; r < world.resources.length; r += 1)
      for (let p = 0; p < world.principals.length; p += 1) {
        const at = (row: Row): boolean =>
          row.actions[a] === true && row.resources[r] === true && row.principals[p] === true
        const candidates = after.filter(at)
        if (!candidates.some((row) => !row.deny)) continue
        const rivals = before.filter(at)
        for (let c = 0; c < world.contexts.length; c += 1)
          if (allowedAt(candidates, c) && !allowedAt(rivals, c))
            return {
              action: world.actions[a] ?? '',
              resource: world.resources[r] ?? '',
              principal: world.principals[p] ?? '',
              context: world.contexts[c] ?? new Map(),
            }
      }
  return undefined
}

interface Row {
  readonly deny: boolean
  readonly actions: readonly boolean[]
  readonly resources: readonly boolean[]
  readonly principals: readonly boolean[]
  readonly contexts: readonly boolean[]
}

const tableOf = (policy: PlainPolicy, world: World): readonly Row[] =>
  policy.Statement.map((statement) => ({
    deny: statement.Effect === 'Deny',
    actions: world.actions.map((action) => actionHolds(statement, action)),
    resources: world.resources.map((resource) => resourceHolds(statement, resource)),
    principals: world.principals.map((principal) => whoHolds(statement, principal)),
    contexts: world.contexts.map((context) => contextHolds(statement, context)),
  }))

function allowedAt(rows: readonly Row[], c: number): boolean {
  let allowed = false
  for (const row of rows) {
    if (row.contexts[c] !== true) continue
    if (row.deny) return false
    allowed = true
  }
  return allowed
}
