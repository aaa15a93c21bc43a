import { describe, expect, test } from 'vitest'
import { analyseTexts, type Texts } from '../support/analyse-texts.ts'

type Files = NonNullable<Texts['base']>

async function found(rule: string, base: Files, head: Files, more: Partial<Texts> = {}) {
  const { result } = await analyseTexts({ accessAnalyzer: 'off', base, head, ...more })
  return result.findings.filter((finding) => finding.rule === rule && finding.introduced)
}

const role = (name: string, principal = '{ Service = "ec2.amazonaws.com" }'): string => `
resource "aws_iam_role" "${name}" {
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "sts:AssumeRole" }] })
}
`
const policy = (of: string, name: string, statements: string): string => `
resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${of}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements}] })
}
`
const open = '{ Effect = "Allow", Action = "s3:*", Resource = "*" }'
const deny = '{ Sid = "NoDelete", Effect = "Deny", Action = "s3:DeleteObject", Resource = "*" }'
const both = `${open}, ${deny}`
const json = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements })
const plainDeny = { Effect: 'Deny', Action: 's3:DeleteObject', Resource: '*' }
const plainAllow = { Effect: 'Allow', Action: 's3:*', Resource: '*' }
const control = (name: string, statement: string): string => `
resource "aws_organizations_policy" "${name}" {
  name    = "${name}"
  type    = "SERVICE_CONTROL_POLICY"
  content = jsonencode({ Version = "2012-10-17", Statement = [${statement}] })
}
`
const everything = '{ Effect = "Allow", Action = "*", Resource = "*" }'
const strict = 'variable "strict" {\n  type = bool\n}\n'
const other = '{ Effect = "Allow", Action = "ec2:Describe*", Resource = "*" }'

describe('a Deny that goes', () => {
  const lost = async (base: string | Files, head: string | Files) =>
    (
      await found(
        'change/removed-deny',
        typeof base === 'string' ? { 'main.tf': base } : base,
        typeof head === 'string' ? { 'main.tf': head } : head,
      )
    ).map(({ addresses, tree }) => `${addresses.join()} ${tree}`)

  const speaking: readonly (readonly [string, string | Files, string | Files, string])[] = [
    [
      'while another role has the same one',
      role('a') + policy('a', 'a', both) + role('b') + policy('b', 'b', both),
      role('a') + policy('a', 'a', open) + role('b') + policy('b', 'b', both),
      'aws_iam_role_policy.a base',
    ],
    [
      'with the policy that held it, while the role stays',
      role('a') + policy('a', 'a', open) + policy('a', 'guard', deny),
      role('a') + policy('a', 'a', open),
      'aws_iam_role_policy.guard base',
    ],
    [
      'to where it is there under a condition only',
      strict + role('a') + policy('a', 'a', both),
      strict + role('a') + policy('a', 'a', `${open}, var.strict ? ${deny} : ${other}`),
      'aws_iam_role_policy.a base',
    ],
    [
      'with a service control policy',
      control('deny', deny) + control('all', everything),
      control('all', everything),
      'aws_organizations_policy.deny base',
    ],
    [
      'with a file that only denies',
      { 'deny.json': json(plainDeny), 'allow.json': json(plainAllow) },
      { 'allow.json': json(plainAllow) },
      'deny.json base',
    ],
    [
      'from a file',
      { 'p.json': json(plainAllow, plainDeny) },
      { 'p.json': json(plainAllow) },
      'p.json base',
    ],
  ]
  test.each(speaking)('%s', async (_, base, head, expected) => {
    expect(await lost(base, head)).toEqual([expected])
  })

  const silent: readonly (readonly [string, string | Files, string | Files])[] = [
    [
      'to another policy of the role',
      role('a') + policy('a', 'a', both) + policy('a', 'o', other),
      role('a') + policy('a', 'a', open) + policy('a', 'o', `${other}, ${deny}`),
    ],
    [
      'in other words to a new policy of the role',
      role('a') + policy('a', 'a', both),
      role('a') +
        policy('a', 'a', open) +
        policy('a', 'o', deny.replace('DeleteObject', 'Delete*')),
    ],
    ['with its role', role('a') + policy('a', 'a', both) + role('b'), role('b')],
    [
      'with a file that allows as well',
      { 'p.json': json(plainAllow, plainDeny), 'q.json': json(plainAllow) },
      { 'q.json': json(plainAllow) },
    ],
    [
      'to another file',
      { 'deny.json': json(plainDeny), 'allow.json': json(plainAllow) },
      { 'never/deny.json': json(plainDeny), 'allow.json': json(plainAllow) },
    ],
  ]
  test.each(silent)('%s: is not lost', async (_, base, head) => {
    expect(await lost(base, head)).toEqual([])
  })
})

describe('a policy that everybody may use', () => {
  const bucket = (principal: string, action = '"s3:GetObject"'): string => `
variable "who" {
  type = string
}
resource "aws_s3_bucket_policy" "it" {
  bucket = "amzn-s3-demo-bucket"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = ${action}, Resource = "arn:aws:s3:::amzn-s3-demo-bucket/*" }] })
}
`
  const messages = async (base: string, head: string): Promise<readonly string[]> =>
    (await found('change/public-access', { 'main.tf': base }, { 'main.tf': head })).map(
      ({ severity, message }) => `${severity} ${message}`,
    )
  const permission = (principal: string): string => `
resource "aws_lambda_permission" "it" {
  action        = "lambda:InvokeFunction"
  function_name = "f"
  principal     = "${principal}"
}
`

  test('of which the base did not tell is told with that', async () => {
    expect(await messages(bucket('{ AWS = var.who }'), bucket('"*"'))).toEqual([
      'error `aws_s3_bucket_policy.it` becomes open to everybody; whether it was before could not be decided',
    ])
    expect(await messages(bucket('"*"'), bucket('{ AWS = var.who }'))).toEqual([])
    expect(await messages(bucket('{ AWS = "111122223333" }'), bucket('"*"'))).toEqual([
      'error `aws_s3_bucket_policy.it` becomes open to everybody',
    ])
  })

  test('for more than before is told, for the same or less is not', async () => {
    const writes = bucket('"*"', '["s3:GetObject", "s3:PutObject"]')
    expect(await messages(bucket('"*"'), writes)).toEqual([
      'error `aws_s3_bucket_policy.it` opens more to everybody',
    ])
    expect(await messages(writes, bucket('"*"'))).toEqual([])
    expect(await messages(bucket('"*"'), `${bucket('"*"')}# the same\n`)).toEqual([])
  })

  test('of a function is its permission', async () => {
    expect(await messages(permission('111122223333'), permission('*'))).toEqual([
      'error `aws_lambda_permission.it` becomes open to everybody',
    ])
    expect(await messages(permission('111122223333'), permission('444455556666'))).toEqual([])
  })

  test('of a role is its trust', async () => {
    expect(await messages(role('a'), role('a', '"*"'))).toEqual([
      'error `aws_iam_role.a` becomes open to everybody',
    ])
  })
})

describe('a critical action', () => {
  const config = 'critical-actions: [iam:CreateUser]\n'
  const attached = (name: string): string => `${role('a')}
resource "aws_iam_role_policy_attachment" "it" {
  role       = aws_iam_role.a.name
  policy_arn = "arn:aws:iam::aws:policy/${name}"
}
`
  const messages = async (head: Texts['head']): Promise<readonly string[]> => {
    const { result } = await analyseTexts({ accessAnalyzer: 'off', head, config })
    return result.findings
      .filter(({ rule }) => rule === 'policy/critical-action')
      .map(({ message }) => message)
  }

  test('of a managed policy of AWS is told where the policy is attached', async () => {
    expect(await messages({ 'main.tf': attached('AdministratorAccess') })).toEqual([
      '`arn:aws:iam::aws:policy/AdministratorAccess` grants `aws_iam_role.a` the critical action `iam:CreateUser`',
    ])
    expect(await messages({ 'main.tf': attached('ReadOnlyAccess') })).toEqual([])
  })

  test('of a policy of the tree is told at the policy', async () => {
    const more = '{ Effect = "Allow", Action = "iam:Create*", Resource = "*" }'
    expect(await messages({ 'main.tf': role('a') + policy('a', 'p', more) })).toEqual([
      '`aws_iam_role_policy.p` grants the critical action `iam:CreateUser`',
    ])
    const all = { Effect: 'Allow', NotAction: 's3:*', Resource: '*' }
    expect(await messages({ 'p.json': json(all) })).toHaveLength(1)
    expect(await messages({ 'p.json': json({ ...all, NotAction: 'iam:*' }) })).toEqual([])
  })
})
