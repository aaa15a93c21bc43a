/**
 * What well-known IAM modules make of their arguments, as far as that is plain: principals, trust and
 * attachments, for modules that are not in the tree. Only names of variables, resources and outputs are
 * theirs; what a call gives besides is named as not seen.
 */
export interface KnownModule {
  /** `namespace/name//submodule`, lower case; a repository `terraform-provider-name` is the same. */
  readonly id: string
  /** Where its variables were read, and in which versions. */
  readonly read: string
  /** The resources and outputs, in the module's words. */
  readonly configuration: string
  /** Arguments that may say more of permissions than the configuration reads; absent: every one but harmless ones. */
  readonly unread?: RegExp
}

/** Statement objects (`{ sid, effect, actions, resources, condition… }`) in the words of the policy grammar. */
export const statements = (list: string, sid = 's.sid', resources = 's.resources'): string => `[
  for key, s in ${list} : { for element, value in {
    Sid         = try(${sid}, null)
    Effect      = try(coalesce(s.effect, "Allow"), "Allow")
    Action      = try(s.actions, null)
    NotAction   = try(s.not_actions, null)
    Resource    = try(${resources}, null)
    NotResource = try(s.not_resources, null)
    Principal = try(length(s.principals) > 0 ? {
      for type in distinct([for p in s.principals : p.type]) :
      type => flatten([for p in s.principals : p.identifiers if p.type == type])
    } : null, null)
    NotPrincipal = try(length(s.not_principals) > 0 ? {
      for type in distinct([for p in s.not_principals : p.type]) :
      type => flatten([for p in s.not_principals : p.identifiers if p.type == type])
    } : null, null)
    Condition = try(${conditions('try(s.condition, s.conditions)')}, null)
  } : element => value if value != null }
]`

/** Condition objects (`{ test, variable, values }`) as a Condition element; null where there is none. */
export const conditions = (list: string): string => `length(${list}) > 0 ? {
  for test in distinct([for c in ${list} : c.test]) :
  test => {
    for variable in distinct([for c in ${list} : c.variable if c.test == test]) :
    variable => flatten([for c in ${list} : c.values if c.test == test && c.variable == variable])
  }
} : null`

export const given = (names: Readonly<Record<string, string>>): string =>
  Object.entries(names)
    .map(([name, fallback]) => `variable "${name}" {\n  default = ${fallback}\n}\n`)
    .join('')

export const outputs = (of: Readonly<Record<string, string>>): string =>
  Object.entries(of)
    .map(([name, value]) => `output "${name}" {\n  value = ${value}\n}\n`)
    .join('')

export const document = (list: string): string =>
  `jsonencode({ Version = "2012-10-17", Statement = ${list} })`

export const without = (map: string): string => `{ for k, v in ${map} : k => v if v != null }`

/** One attachment for all: the list stands where a module has an attachment for each. */
export const attached = (arns: string, create: string): string => `
resource "aws_iam_role_policy_attachment" "this" {
  count      = ${create} ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = ${arns}
}
`

export const inlineOf = (list: string, create: string): string => `
resource "aws_iam_role_policy" "inline" {
  count  = ${create} && length(${list}) > 0 ? 1 : 0
  role   = aws_iam_role.this[0].name
  policy = ${document(statements(list))}
}
`

export const values = (argument: string): string => `try(values(${argument}), ${argument})`

/** The Sid that statements of a map have: their own, or their key. */
export const keyed = 'try(coalesce(s.sid, key), key)'

/** Statements from documents and objects together, as a data source of this name. */
export const merged = (
  name: string,
  {
    sources = '[]',
    overrides = '[]',
    statements: list,
  }: { readonly sources?: string; readonly overrides?: string; readonly statements: string },
): string => `
data "aws_iam_policy_document" "${name}" {
  source_policy_documents   = concat(${sources}, [for d in [${list}] : ${document('d')} if length(d) > 0])
  override_policy_documents = ${overrides}
}
`

/** What a module adds of its own and is not told here: values that nobody knows. */
export const own = 'data.module.own'
export const ownData = 'data "module" "own" {}\n'

export const identity =
  'data "aws_caller_identity" "current" {}\ndata "aws_partition" "current" {}\n'

/** The ARN of a provider of web identities by its address without a scheme. */
export const oidcProvider = (url: string, account: string): string =>
  `format("arn:%s:iam::%s:oidc-provider/%s", data.aws_partition.current.partition, ${account}, ${url})`

/** An Allow for a federated principal, under conditions where there are some. */
export const federated = (actions: string, principal: string, list: string, sid = 'null'): string =>
  without(`{
    Sid       = ${sid}
    Effect    = "Allow"
    Action    = ${actions}
    Principal = { Federated = ${principal} }
    Condition = ${conditions(list)}
  }`)
