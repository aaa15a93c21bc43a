import { describe, expect, test } from 'vitest'
import type { Estate, Principal } from '../../src/model/estate.ts'
import { displayOf } from '../../src/model/value.ts'
import { estateOf } from '../support/estate-of.ts'

const json = (action: string): string =>
  `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })`

const awsManaged = 'arn:aws:iam::aws:policy/ReadOnlyAccess'

const principals = `
resource "aws_iam_role" "r" {
  name = "reader"
}
resource "aws_iam_user" "u" {
  name = "u"
}
resource "aws_iam_group" "g" {
  name = "g"
}
resource "aws_ssoadmin_permission_set" "s" {
  name         = "s"
  instance_arn = "arn:aws:sso:::instance/ssoins-1"
}
resource "awscc_iam_role" "cr" {
  role_name = "cr"
}
resource "aws_iam_policy" "p" {
  name   = "p"
  policy = ${json('s3:GetObject')}
}
`

function principalAt(estate: Estate, address: string): Principal {
  const found = estate.principals.find((principal) => principal.address === address)
  if (found === undefined)
    throw new Error(`no ${address} among ${estate.principals.map((p) => p.address).join(', ')}`)
  return found
}

/** The actions that reach a principal, and the ARNs of policies that are not in the tree. */
function reaching(estate: Estate, address: string): readonly string[] {
  const principal = principalAt(estate, address)
  const actions = principal.attached.flatMap(({ document, how }) =>
    (estate.documents[document]?.statements ?? []).flatMap(({ actions: list }) =>
      (list?.entries ?? []).map(({ value }) => `${how} ${displayOf(value)}`),
    ),
  )
  return [...actions, ...principal.arns.map(({ arn }) => displayOf(arn))]
}

const block = (type: string, body: string): string => `resource "${type}" "x" {\n${body}\n}\n`

describe('Terraform attaches', () => {
  test.each([
    [
      'aws_iam_role_policy',
      `role = aws_iam_role.r.id\npolicy = ${json('s3:Get*')}`,
      'aws_iam_role.r',
      'inline s3:Get*',
    ],
    [
      'aws_iam_user_policy',
      `user = aws_iam_user.u.name\npolicy = ${json('s3:Get*')}`,
      'aws_iam_user.u',
      'inline s3:Get*',
    ],
    [
      'aws_iam_group_policy',
      `group = aws_iam_group.g.name\npolicy = ${json('s3:Get*')}`,
      'aws_iam_group.g',
      'inline s3:Get*',
    ],
    [
      'aws_iam_role_policy_attachment',
      'role = aws_iam_role.r.name\npolicy_arn = aws_iam_policy.p.arn',
      'aws_iam_role.r',
      'managed s3:GetObject',
    ],
    [
      'aws_iam_role_policy_attachment',
      `role = "reader"\npolicy_arn = "${awsManaged}"`,
      'aws_iam_role.r',
      awsManaged,
    ],
    [
      'aws_iam_user_policy_attachment',
      'user = aws_iam_user.u.name\npolicy_arn = aws_iam_policy.p.arn',
      'aws_iam_user.u',
      'managed s3:GetObject',
    ],
    [
      'aws_iam_group_policy_attachment',
      'group = aws_iam_group.g.name\npolicy_arn = aws_iam_policy.p.arn',
      'aws_iam_group.g',
      'managed s3:GetObject',
    ],
    [
      'aws_iam_role_policy_attachments_exclusive',
      'role_name = aws_iam_role.r.name\npolicy_arns = [aws_iam_policy.p.arn]',
      'aws_iam_role.r',
      'managed s3:GetObject',
    ],
    [
      'aws_iam_user_policy_attachments_exclusive',
      `user_name = aws_iam_user.u.name\npolicy_arns = ["${awsManaged}"]`,
      'aws_iam_user.u',
      awsManaged,
    ],
    [
      'aws_iam_group_policy_attachments_exclusive',
      `group_name = aws_iam_group.g.name\npolicy_arns = ["${awsManaged}"]`,
      'aws_iam_group.g',
      awsManaged,
    ],
    [
      'aws_iam_policy_attachment',
      'name = "a"\nroles = [aws_iam_role.r.name]\npolicy_arn = aws_iam_policy.p.arn',
      'aws_iam_role.r',
      'managed s3:GetObject',
    ],
    [
      'aws_iam_policy_attachment',
      'name = "a"\ngroups = ["g"]\npolicy_arn = aws_iam_policy.p.arn',
      'aws_iam_group.g',
      'managed s3:GetObject',
    ],
    [
      'aws_ssoadmin_permission_set_inline_policy',
      `permission_set_arn = aws_ssoadmin_permission_set.s.arn\ninline_policy = ${json('s3:Get*')}`,
      'aws_ssoadmin_permission_set.s',
      'inline s3:Get*',
    ],
    [
      'aws_ssoadmin_managed_policy_attachment',
      `permission_set_arn = aws_ssoadmin_permission_set.s.arn\nmanaged_policy_arn = "${awsManaged}"`,
      'aws_ssoadmin_permission_set.s',
      awsManaged,
    ],
    [
      'aws_ssoadmin_customer_managed_policy_attachment',
      'permission_set_arn = aws_ssoadmin_permission_set.s.arn\ncustomer_managed_policy_reference {\n  name = "p"\n}',
      'aws_ssoadmin_permission_set.s',
      'managed s3:GetObject',
    ],
    [
      'awscc_iam_role_policy',
      `role_name = awscc_iam_role.cr.role_name\npolicy_name = "i"\npolicy_document = ${json('s3:Get*')}`,
      'awscc_iam_role.cr',
      'inline s3:Get*',
    ],
    [
      'awscc_iam_managed_policy',
      `roles = [awscc_iam_role.cr.role_name]\npolicy_document = ${json('s3:Get*')}`,
      'awscc_iam_role.cr',
      'managed s3:Get*',
    ],
  ])('by %s', (type, body, address, expected) => {
    const estate = estateOf({ 'main.tf': `${principals}${block(type, body)}` })
    expect(reaching(estate, address)).toEqual([expected])
    const others = estate.principals.filter((principal) => principal.address !== address)
    expect(others.flatMap(({ attached, arns }) => [...attached, ...arns])).toEqual([])
  })

  test('by arguments of the role itself', () => {
    const estate = estateOf({
      'main.tf': `resource "aws_iam_role" "r" {
  name                = "r"
  assume_role_policy  = ${json('sts:AssumeRole')}
  managed_policy_arns = ["${awsManaged}", aws_iam_policy.p.arn]
  inline_policy {
    name   = "i"
    policy = ${json('s3:Get*')}
  }
}
resource "aws_iam_policy" "p" {
  policy = ${json('s3:GetObject')}
}
`,
    })
    expect(reaching(estate, 'aws_iam_role.r')).toEqual([
      'inline s3:Get*',
      'managed s3:GetObject',
      awsManaged,
    ])
    expect(principalAt(estate, 'aws_iam_role.r').trust).toBeDefined()
  })

  test('whatever its name depends on', () => {
    const attachment = block(
      'aws_iam_role_policy_attachment',
      'role = aws_iam_role.r.name\npolicy_arn = "'.concat(awsManaged, '"'),
    )
    const named = (name: string): string => `resource "aws_iam_role" "r" {\n  name = ${name}\n}\n`
    const guardsOf = (files: string): unknown =>
      principalAt(estateOf({ 'main.tf': files }), 'aws_iam_role.r').arns.map(({ guards }) => guards)
    const undecided = 'variable "x" {}\n' + named('var.x ? "a" : "b"')
    expect(guardsOf(undecided + attachment)).toEqual([[]])
    // Where it is null the provider makes one up.
    for (const name of ['var.x ? "a" : null', 'try(coalesce(var.x, format("%s-r", var.x)), null)'])
      expect(guardsOf('variable "x" {}\n' + named(name) + attachment)).toEqual([[]])
    const chosen = attachment.replace('aws_iam_role.r.name', 'var.x ? aws_iam_role.r.name : "c"')
    expect(guardsOf(undecided + chosen)).toMatchObject([[{ text: 'var.x', holds: true }]])
  })

  test('once what is attached twice', () => {
    const twice = ['a', 'b'].map(
      (name) =>
        `resource "aws_iam_role_policy_attachment" "${name}" {\n  role = aws_iam_role.r.name\n  policy_arn = aws_iam_policy.p.arn\n}\n`,
    )
    const estate = estateOf({ 'main.tf': principals + twice.join('') })
    expect(reaching(estate, 'aws_iam_role.r')).toEqual(['managed s3:GetObject'])
  })

  test.each([
    ['without a condition where one of two places has none', '', []],
    ['under the condition that both places have', 'other', [{ text: 'var.x', holds: true }]],
  ])('%s', (_, without, guards) => {
    const attachment = (name: string, role: string): string =>
      block(
        'aws_iam_role_policy_attachment',
        `role = ${role}\npolicy_arn = aws_iam_policy.p.arn`,
      ).replace('"x"', `"${name}"`)
    const chosen = 'var.x ? aws_iam_role.r.name : "c"'
    const plain = without === '' ? 'aws_iam_role.r.name' : chosen
    const estate = estateOf({
      'main.tf': `variable "x" {}\n${principals}${attachment('a', chosen)}${attachment('b', plain)}`,
    })
    const { attached } = principalAt(estate, 'aws_iam_role.r')
    expect(attached).toMatchObject([{ guards }])
  })
})

describe('an attachment by literal name', () => {
  const attachment = block(
    'aws_iam_role_policy_attachment',
    `role = "reader"\npolicy_arn = "${awsManaged}"`,
  )
  const role = 'resource "aws_iam_role" "r" {\n  name = "reader"\n}\n'

  test('reaches the only role of that name in another root', () => {
    const estate = estateOf({ 'a/main.tf': role, 'b/main.tf': attachment })
    expect(reaching(estate, 'aws_iam_role.r')).toEqual([awsManaged])
  })

  test('reaches no role where two other roots have the name', () => {
    const estate = estateOf({ 'a/main.tf': role, 'b/main.tf': attachment, 'c/main.tf': role })
    const kinds = estate.principals.map(({ kind, arns }) => [kind, arns.length])
    expect(kinds.toSorted()).toEqual([
      ['external', 1],
      ['role', 0],
      ['role', 0],
    ])
  })

  test('reaches the role of its own root before those of others', () => {
    const estate = estateOf({ 'a/main.tf': role, 'b/main.tf': `${role}${attachment}` })
    const reached = estate.principals.filter(({ arns }) => arns.length > 0)
    expect(reached.map(({ root }) => root)).toEqual(['b'])
  })

  test('makes an external principal where nobody has the name', () => {
    const estate = estateOf({ 'main.tf': attachment })
    expect(estate.principals.map(({ kind, complete }) => [kind, complete])).toEqual([
      ['external', false],
    ])
  })

  test('does not reach a user of the same name', () => {
    const user = 'resource "aws_iam_user" "r" {\n  name = "reader"\n}\n'
    const estate = estateOf({ 'main.tf': `${user}${attachment}` })
    expect(reaching(estate, 'aws_iam_user.r')).toEqual([])
  })
})

describe('an attachment that cannot be read', () => {
  test('makes the role incomplete and names the expression', () => {
    const body = 'role = aws_iam_role.r.name\npolicy_arn = var.policy'
    const estate = estateOf({
      'main.tf': `${principals}${block('aws_iam_role_policy_attachment', body)}variable "policy" {}\n`,
    })
    const role = principalAt(estate, 'aws_iam_role.r')
    expect([role.complete, role.unresolved.map(({ text }) => text)]).toEqual([
      false,
      ['var.policy'],
    ])
  })

  test('leaves other roles complete', () => {
    const body = 'role = awscc_iam_role.cr.role_name\npolicy_arn = var.policy'
    const estate = estateOf({
      'main.tf': `${principals}${block('aws_iam_role_policy_attachment', body)}variable "policy" {}\n`,
    })
    expect(principalAt(estate, 'aws_iam_role.r').complete).toBe(true)
  })
})

describe('groups', () => {
  test.each([
    [
      'aws_iam_user_group_membership',
      'user = aws_iam_user.u.name\ngroups = [aws_iam_group.g.name]',
    ],
    ['aws_iam_group_membership', 'name = "m"\nusers = ["u"]\ngroup = aws_iam_group.g.name'],
  ])('are joined by %s', (type, body) => {
    const estate = estateOf({ 'main.tf': `${principals}${block(type, body)}` })
    expect(principalAt(estate, 'aws_iam_user.u').groups).toEqual(['aws_iam_group.g'])
  })

  test('are not joined without a membership', () => {
    const estate = estateOf({ 'main.tf': principals })
    expect(principalAt(estate, 'aws_iam_user.u').groups).toEqual([])
  })
})

describe('a boundary', () => {
  const bounded = (arn: string): Estate =>
    estateOf({
      'main.tf': `resource "aws_iam_role" "r" {
  name                 = "r"
  permissions_boundary = ${arn}
}
resource "aws_iam_policy" "b" {
  name   = "b"
  policy = ${json('s3:*')}
}
variable "boundary" {}
`,
    })

  test('of the tree is a document of kind boundary', () => {
    const estate = bounded('aws_iam_policy.b.arn')
    expect(principalAt(estate, 'aws_iam_role.r').boundary).toEqual({ document: 0 })
    expect(estate.documents[0]?.kind).toBe('boundary')
  })

  test('of AWS is its ARN', () => {
    const { boundary } = principalAt(bounded(`"${awsManaged}"`), 'aws_iam_role.r')
    expect(boundary !== undefined && 'arn' in boundary && displayOf(boundary.arn)).toBe(awsManaged)
  })

  test('that is not known is named', () => {
    const { boundary, complete } = principalAt(bounded('var.boundary'), 'aws_iam_role.r')
    expect(boundary).toMatchObject({ unresolved: { text: 'var.boundary' } })
    expect(complete).toBe(true)
  })

  test('that is null is none', () => {
    const estate = bounded('null')
    expect(principalAt(estate, 'aws_iam_role.r').boundary).toBeUndefined()
    expect(estate.documents[0]?.kind).toBe('identity')
  })
})

describe('CloudFormation attaches', () => {
  const template = (resources: object): Readonly<Record<string, string>> => ({
    'template.json': JSON.stringify({
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: {
        Role: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
        User: { Type: 'AWS::IAM::User' },
        Group: { Type: 'AWS::IAM::Group' },
        ...resources,
      },
    }),
  })
  const document = { Statement: [{ Effect: 'Allow', Action: 's3:Get*', Resource: '*' }] }
  const inline = { PolicyName: 'i', PolicyDocument: document }

  test.each([
    ['AWS::IAM::Policy', { ...inline, Roles: [{ Ref: 'Role' }] }, 'Role', 'inline s3:Get*'],
    ['AWS::IAM::Policy', { ...inline, Groups: [{ Ref: 'Group' }] }, 'Group', 'inline s3:Get*'],
    [
      'AWS::IAM::ManagedPolicy',
      { PolicyDocument: document, Users: [{ Ref: 'User' }] },
      'User',
      'managed s3:Get*',
    ],
    ['AWS::IAM::RolePolicy', { ...inline, RoleName: { Ref: 'Role' } }, 'Role', 'inline s3:Get*'],
    ['AWS::IAM::UserPolicy', { ...inline, UserName: { Ref: 'User' } }, 'User', 'inline s3:Get*'],
    [
      'AWS::IAM::GroupPolicy',
      { ...inline, GroupName: { Ref: 'Group' } },
      'Group',
      'inline s3:Get*',
    ],
  ])('by %s', (Type, Properties, address, expected) => {
    const estate = estateOf(template({ X: { Type, Properties } }))
    expect(reaching(estate, address)).toEqual([expected])
    const others = estate.principals.filter((principal) => principal.address !== address)
    expect(others.flatMap(({ attached, arns }) => [...attached, ...arns])).toEqual([])
  })

  test('users to groups', () => {
    const Properties = { GroupName: { Ref: 'Group' }, Users: [{ Ref: 'User' }] }
    const estate = estateOf(template({ X: { Type: 'AWS::IAM::UserToGroupAddition', Properties } }))
    expect(principalAt(estate, 'User').groups).toEqual(['Group'])
  })

  test('nothing that another resource carries', () => {
    const Properties = { Bucket: 'b', PolicyDocument: document }
    const estate = estateOf(template({ X: { Type: 'AWS::S3::BucketPolicy', Properties } }))
    expect(estate.principals.flatMap(({ attached }) => attached)).toEqual([])
  })
})

describe('principals that keep their policies in their own properties', () => {
  const document = json('s3:Get*')

  test('a Cloud Control user has its policies, groups and boundary', () => {
    const estate = estateOf({
      'main.tf': `
resource "awscc_iam_user" "u" {
  user_name            = "u"
  managed_policy_arns  = ["${awsManaged}"]
  permissions_boundary = "arn:aws:iam::aws:policy/PowerUserAccess"
  groups               = [awscc_iam_group.g.group_name]
  policies             = [{ policy_name = "i", policy_document = ${document} }]
}
resource "awscc_iam_group" "g" {
  group_name          = "g"
  managed_policy_arns = ["${awsManaged}"]
  policies            = [{ policy_name = "i", policy_document = ${document} }]
}`,
    })
    const user = principalAt(estate, 'awscc_iam_user.u')
    expect(user).toMatchObject({ kind: 'user', complete: true, groups: ['awscc_iam_group.g'] })
    expect(user.attached.map(({ how }) => how)).toEqual(['inline'])
    expect(user.arns.map(({ arn }) => displayOf(arn))).toEqual([awsManaged])
    expect(user.boundary).toMatchObject({ arn: { kind: 'string' } })
    const group = principalAt(estate, 'awscc_iam_group.g')
    expect(group).toMatchObject({ kind: 'group', complete: true })
    expect(group.attached).toHaveLength(1)
    expect(group.arns).toHaveLength(1)
  })

  test('a CloudFormation permission set has its inline, managed and named policies and its boundary', () => {
    const estate = estateOf({
      'template.yaml': `
Resources:
  Bound:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: bound
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:*", Resource: "*" }]
  Named:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: named
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "*" }]
  Set:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: s
      InstanceArn: arn:aws:sso:::instance/ssoins-1
      ManagedPolicies: [${awsManaged}]
      CustomerManagedPolicyReferences: [{ Name: named }]
      PermissionsBoundary: { CustomerManagedPolicyReference: { Name: bound } }
      InlinePolicy:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:ListBucket", Resource: "*" }]
`,
    })
    const set = principalAt(estate, 'Set')
    expect(set.kind).toBe('permission-set')
    expect(
      set.attached.map(({ document: index, how }) => [estate.documents[index]?.site.address, how]),
    ).toEqual([
      ['Set', 'inline'],
      ['Named', 'managed'],
    ])
    expect(set.arns.map(({ arn }) => displayOf(arn))).toEqual([awsManaged])
    const { boundary } = set
    const index = boundary !== undefined && 'document' in boundary ? boundary.document : -1
    expect(estate.documents[index]?.site.address).toBe('Bound')
  })

  test.each([
    ['managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"', 'arn'],
    ['customer_managed_policy_reference {\n    name = aws_iam_policy.p.name\n  }', 'document'],
    ['customer_managed_policy_reference {\n    name = "elsewhere"\n  }', 'unresolved'],
  ])('a boundary attached to a permission set: %s', (body, kind) => {
    const estate = estateOf({
      'main.tf': `${principals}
resource "aws_ssoadmin_permissions_boundary_attachment" "b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-1"
  permission_set_arn = aws_ssoadmin_permission_set.s.arn
  permissions_boundary {
  ${body}
  }
}`,
    })
    expect(principalAt(estate, 'aws_ssoadmin_permission_set.s').boundary).toHaveProperty(kind)
  })
})
