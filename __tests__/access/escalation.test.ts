import { describe, expect, test } from 'vitest'
import { documentFromJson } from '../../src/access/document.ts'
import { effectiveAccess } from '../../src/access/effective.ts'
import { openPaths } from '../../src/access/escalation.ts'
import {
  escalationPaths,
  type EscalationPath,
  type EscalationStep,
} from '../../src/access/escalation-paths.ts'

type Json = Readonly<Record<string, unknown>>

function pathsOf(
  statements: readonly Json[],
  boundary?: readonly Json[],
  names: readonly string[] = [],
): readonly string[] {
  const attached = (list: readonly Json[], name: string) => {
    const document = documentFromJson(
      { Version: '2012-10-17', Statement: list },
      { kind: 'identity', name },
    )
    return {
      document,
      index: 0,
      how: 'inline' as const,
      span: document.site.span,
      guards: [],
    }
  }
  const access = effectiveAccess({
    documents: [attached(statements, 'policy')],
    boundaries: boundary === undefined ? [] : [attached(boundary, 'boundary')],
    unread: [],
  })
  return openPaths(access, names, '2026-11-22').map(({ path }) => path.id)
}

const allow = (action: unknown, resource: unknown = '*', condition?: Json): Json => ({
  Effect: 'Allow',
  Action: action,
  Resource: resource,
  ...(condition === undefined ? {} : { Condition: condition }),
})

const deny = (action: unknown, resource: unknown = '*', condition?: Json): Json => ({
  ...allow(action, resource, condition),
  Effect: 'Deny',
})

/** The step as a vendor would write it: everything of the kind, in one account. */
const scoped = ({ on, action }: EscalationStep): Json =>
  allow(action, on.arn === '*' ? '*' : on.arn.replace(':::', ':*:111122223333:').replace('%', '*'))

/** The same, with what the path needs taken out of reach: one name of the policy's own, or no service. */
const named = ({ on, action }: EscalationStep): Json =>
  on.reach === 'any' ? allow(action, on.arn.replace('%', 'report-*')) : allow(action)

const others: readonly [string, EscalationPath][] = escalationPaths.map((path) => [path.id, path])

describe.each(others)('the path %s', (id, path) => {
  test('is open to who may take every step on anything', () => {
    expect(pathsOf(path.steps.map(({ action }) => allow(action)))).toContain(id)
    expect(pathsOf(path.steps.map(scoped))).toContain(id)
  })

  test('is closed where one of its steps is lacking', () => {
    for (const lacking of path.steps)
      expect(
        pathsOf(path.steps.filter((step) => step !== lacking).map(({ action }) => allow(action))),
      ).not.toContain(id)
  })

  test('is closed where the policy names its own targets', () => {
    expect(path.steps.some(({ on }) => on.reach === 'any')).toBe(
      path.steps.some((step) => JSON.stringify(named(step)) !== JSON.stringify(allow(step.action))),
    )
    if (path.steps.some(({ on }) => on.reach === 'any'))
      expect(pathsOf(path.steps.map(named))).not.toContain(id)
  })

  test('is closed by a Deny of any of its steps, and by a boundary without one', () => {
    const all = path.steps.map(({ action }) => allow(action))
    for (const { action } of path.steps) {
      expect(pathsOf([...all, deny(action)])).not.toContain(id)
      const rest = path.steps.filter((step) => step.action !== action)
      expect(
        pathsOf(all, [allow('s3:*'), ...rest.map((step) => allow(step.action))]),
      ).not.toContain(id)
    }
    expect(pathsOf(all, [allow('*')])).toContain(id)
  })

  test('names a public source', () => {
    expect(path.source).toMatch(/^https:\/\//)
    expect(path.title).not.toMatch(/\.$/)
  })
})

describe('the list of paths', () => {
  test('has at least 25 rows, each id once', () => {
    const ids = escalationPaths.map(({ id }) => id)
    expect(ids.length).toBeGreaterThanOrEqual(25)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('is open as a whole to an administrator, and to nobody who only reads', () => {
    expect(pathsOf([allow('*')])).toHaveLength(escalationPaths.length)
    expect(pathsOf([allow(['iam:Get*', 'iam:List*', 'ec2:Describe*', 's3:*'])])).toEqual([])
    expect(pathsOf([{ Effect: 'Allow', NotAction: 's3:*', Resource: '*' }])).toHaveLength(
      escalationPaths.length,
    )
    expect(pathsOf([{ Effect: 'Allow', NotAction: '*', Resource: '*' }])).toEqual([])
  })
})

describe('conditions', () => {
  const create = allow(['ec2:RunInstances', 'lambda:CreateFunction', 'lambda:InvokeFunction'])
  const pass = (condition: Json): Json => allow('iam:PassRole', '*', condition)

  test('PassedToService decides which services a role can be passed to', () => {
    const to = (operator: string, value: unknown) =>
      pathsOf([create, pass({ [operator]: { 'iam:PassedToService': value } })])
    expect(to('StringEquals', 'ec2.amazonaws.com')).toEqual(['ec2-001'])
    expect(to('StringEqualsIfExists', ['lambda.amazonaws.com'])).toEqual(['lambda-001'])
    expect(to('StringLike', '*.amazonaws.com')).toEqual(['ec2-001', 'lambda-001'])
    expect(to('StringNotEquals', 'ec2.amazonaws.com')).toEqual(['lambda-001'])
    expect(to('StringEquals', 'backup.amazonaws.com')).toEqual([])
  })

  test('a Deny of PassRole to other services leaves the service', () => {
    const others = { StringNotEquals: { 'iam:PassedToService': 'lambda.amazonaws.com' } }
    expect(pathsOf([create, allow('iam:PassRole'), deny('iam:PassRole', '*', others)])).toEqual([
      'lambda-001',
    ])
  })

  test('a demanded boundary, a tag of the target or a policy by name closes a path', () => {
    const when = (action: string, condition: Json) => pathsOf([allow(action, '*', condition)])
    const boundary = 'arn:aws:iam::111122223333:policy/boundary'
    expect(
      when('iam:PutRolePolicy', { ArnEquals: { 'iam:PermissionsBoundary': boundary } }),
    ).toEqual([])
    expect(when('iam:PutRolePolicy', { StringEquals: { 'aws:ResourceTag/team': 'a' } })).toEqual([])
    const policy = { ArnEquals: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/ReadOnlyAccess' } }
    expect(when('iam:AttachRolePolicy', policy)).toEqual([])
    const any = { ArnLike: { 'iam:PolicyARN': 'arn:aws:iam::aws:policy/*' } }
    expect(when('iam:AttachRolePolicy', any)).toEqual(['iam-009'])
  })

  test('where, when and by whom a request is made closes nothing', () => {
    const when = (condition: Json) => pathsOf([allow('iam:PutRolePolicy', '*', condition)])
    expect(when({ StringEquals: { 'aws:RequestedRegion': 'us-east-1' } })).toEqual(['iam-005'])
    expect(when({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })).toEqual(['iam-005'])
    expect(when({ Bool: { 'aws:MultiFactorAuthPresent': 'true' } })).toEqual(['iam-005'])
  })

  test('a Deny that cannot be read may close it', () => {
    const odd = { StringMatches: { 'aws:SourceIp': 'x' } }
    expect(pathsOf([allow('iam:PutRolePolicy'), deny('iam:*', '*', odd)])).toEqual([])
  })
})

describe('targets', () => {
  test('a principal that may change itself is not held by its own name', () => {
    const own = allow('iam:PutRolePolicy', 'arn:aws:iam::111122223333:role/deployer')
    expect(pathsOf([own])).toEqual([])
    expect(pathsOf([own], undefined, ['deployer'])).toEqual(['iam-005'])
    expect(pathsOf([own], undefined, ['other'])).toEqual([])
  })

  test('resources of another kind do not count', () => {
    expect(pathsOf([allow('iam:PutRolePolicy', 'arn:aws:iam::111122223333:user/*')])).toEqual([])
    expect(
      pathsOf([allow('ssm:SendCommand', 'arn:aws:ssm:*::document/AWS-RunShellScript')]),
    ).toEqual([])
  })

  test('a Deny on some roles leaves the others', () => {
    const admin = deny('iam:PutRolePolicy', 'arn:aws:iam::*:role/admin')
    expect(pathsOf([allow('iam:PutRolePolicy'), admin])).toEqual(['iam-005'])
  })
})

describe('what nobody can do', () => {
  const rewrite = 'iam:CreatePolicyVersion'
  const before = (date: string, key = 'aws:CurrentTime'): Json => ({
    DateLessThan: { [key]: date },
  })

  test('is to change what is AWS’s own', () => {
    expect(pathsOf([allow(rewrite, 'arn:aws:iam::aws:policy/*')])).toEqual([])
    expect(pathsOf([allow(rewrite, 'arn:aws:iam::*:policy/*')])).toEqual(['iam-001'])
    expect(pathsOf([allow(rewrite, 'arn:aws:iam::${var.account}:policy/*')])).toEqual(['iam-001'])
  })

  test('is to ask before today', () => {
    for (const key of ['aws:CurrentTime', 'aws:TokenIssueTime', 'aws:EpochTime'])
      expect(pathsOf([allow(rewrite, '*', before('2020-01-01T00:00:01Z', key))])).toEqual([])
    expect(
      pathsOf([allow(rewrite, '*', { NumericLessThan: { 'aws:EpochTime': '1577836801' } })]),
    ).toEqual([])
    expect(pathsOf([allow(rewrite, '*', before('2030-01-01T00:00:00Z'))])).toEqual(['iam-001'])
    const since = { DateGreaterThan: { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' } }
    expect(pathsOf([allow(rewrite, '*', since)])).toEqual(['iam-001'])
  })
})
