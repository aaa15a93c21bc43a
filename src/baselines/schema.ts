import { z } from 'zod'

const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'lower-case letters, digits and hyphens')
  .describe('Lower-case letters, digits and hyphens')

const listName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]*\/[A-Za-z0-9][A-Za-z0-9._-]*$/, '<vendor>/<list>')
  .describe('Stable name of a published list: <vendor>/<list>')

const date = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-22')
  .describe('ISO date')

const text = z.string().min(1)
const texts = z.array(text).min(1)
const urlText = z.string().regex(/^https:\/\/\S+$/, 'an https address')

/** Versions look like numbers and are not: unquoted, 4.10 would read as 4.1. */
const version = z
  .string({
    error: (issue) =>
      typeof issue.input === 'number'
        ? 'a version must be quoted, or 4.10 reads as 4.1'
        : undefined,
  })
  .min(1)

const versions = z.array(version).min(1)

const condition = z
  .record(text, z.record(text, z.array(z.string()).min(1)))
  .describe('Condition operator → key → values')

const principals = z
  .partialRecord(z.enum(['AWS', 'Service', 'Federated', 'CanonicalUser', '*']), texts)
  .describe('Principal type → principals; ${role} stands for the role itself')

const action = z
  .string()
  .regex(/^\S+$/, 'no spaces')
  .describe('An action or action pattern, as the vendor prints it')

const source = z
  .strictObject({
    list: listName,
    title: text.optional(),
    url: urlText.describe("The vendor's page or file"),
    readAt: urlText.optional().describe('The copy that was read, where it is not the page itself'),
    retrieved: date.optional().describe('When it was read; default: that of the file'),
    dated: date.optional().describe('Date of the revision that was read'),
    licence: text.optional().describe('Default: that of the file'),
    version: version.optional(),
    edition: id.optional(),
    features: z
      .array(id)
      .min(1)
      .optional()
      .describe('Features and variants under which the grants of this list stand'),
    with: z
      .array(listName)
      .min(1)
      .optional()
      .describe('Lists that are bound together with this one'),
    part: z.int().min(1).optional().describe('Place in a set that is split over several policies'),
  })
  .describe('One published list')

const grant = z
  .strictObject({
    sid: z
      .string()
      .regex(/^[A-Za-z0-9]+$/)
      .optional()
      .describe("The vendor's Sid"),
    effect: z.enum(['Allow', 'Deny']).optional().describe('Default: Allow'),
    feature: id.optional().describe('Absent: required whatever the features'),
    variant: id.optional().describe('A variant of the role'),
    versions: versions.optional().describe('Absent: every version of the role'),
    editions: z.array(id).min(1).optional().describe('Absent: every edition of the role'),
    lists: z
      .array(listName)
      .min(1)
      .optional()
      .describe('Lists that state it; absent: every list of the same version, edition and feature'),
    omittedBy: z
      .array(listName)
      .min(1)
      .optional()
      .describe('Lists of the version that leave it out although another source requires it'),
    phase: text.optional().describe('Phase of the life cycle in which it is needed'),
    why: text.optional(),
    passedTo: texts.optional().describe('iam:PassRole: service principals the role is passed to'),
    actions: z.array(action).min(1).optional(),
    notActions: z.array(action).min(1).optional(),
    resources: texts.optional().describe('Absent: *'),
    notResources: texts.optional(),
    condition: condition.optional(),
    principals: principals.optional().describe('Key and resource policies only'),
  })
  .refine((value) => (value.actions === undefined) !== (value.notActions === undefined), {
    error: 'a grant has either actions or notActions',
  })
  .describe('Actions with the same resources and conditions')

const trust = z
  .strictObject({
    principals,
    actions: texts.optional().describe('Default: sts:AssumeRole'),
    condition: condition.optional(),
    feature: id.optional().describe('A feature or variant under which it is needed'),
    versions: versions.optional(),
    self: z.literal(true).optional().describe('The role trusts itself'),
    alternative: id.optional().describe('One requirement of an alternative group suffices'),
    lists: z.array(listName).min(1).optional(),
  })
  .describe('Who must be able to assume the role')

const scenarioRow = z
  .strictObject({
    operation: id,
    title: text,
    accounts: z.enum(['same', 'cross']),
    regions: z.enum(['same', 'other', 'any']),
    role: id.describe('The part that the role plays: snapshot, replica, worker, restore'),
    keys: z.array(z.enum(['source', 'target', 'default'])),
    targetOrDefault: z.literal(true).optional(),
    defaultKey: z
      .strictObject({
        account: z.enum(['source', 'target', 'worker']),
        region: z.enum(['source', 'target', 'worker']),
      })
      .optional(),
    shares: z.literal(true).optional().describe('The step shares a snapshot with another account'),
    actions: z.array(action),
    note: text.optional(),
  })
  .describe('Which role needs which key for an operation')

const role = z
  .strictObject({
    title: text,
    carrier: text.optional().describe('Who carries the permissions'),
    kind: z
      .enum(['identity', 'resource', 'boundary', 'service-control', 'resource-control'])
      .optional()
      .describe('Default: identity'),
    versions: versions.optional().describe('Oldest first'),
    editions: z.array(id).min(1).optional().describe('The first is the default'),
    partitions: z.record(id, z.string().regex(/^aws(-[a-z0-9-]+)?$/)).optional(),
    features: z.record(id, text).optional().describe('Feature → title'),
    variants: z
      .record(id, z.record(id, text))
      .optional()
      .describe('Group → variant → title; one complete variant of a group suffices'),
    sources: z.array(source).min(1),
    match: z
      .strictObject({
        accounts: z.array(z.string().regex(/^\d{12}$/)).optional(),
        names: texts.optional(),
        sids: texts.optional(),
      })
      .optional()
      .describe('Evidence by which the role is recognised, besides its actions'),
    trust: z.array(trust).min(1).optional(),
    managedPolicies: z
      .array(
        z.strictObject({
          arn: text,
          feature: id.optional(),
          variant: id.optional(),
          versions: versions.optional(),
          editions: z.array(id).min(1).optional(),
          lists: z.array(listName).min(1).optional(),
        }),
      )
      .min(1)
      .optional()
      .describe('AWS-managed policies that belong to the role'),
    forbidden: z
      .array(z.strictObject({ actions: z.array(action).min(1), why: text }))
      .min(1)
      .optional()
      .describe('What the vendor says the role must never have'),
    defects: z
      .array(
        z.strictObject({
          action: text.describe("As the vendor's document has it"),
          meant: action.optional(),
          note: text,
          lists: z.array(listName).min(1).optional(),
        }),
      )
      .min(1)
      .optional()
      .describe("Known mistakes of the vendor's document"),
    placeholders: z
      .array(
        z.strictObject({
          text,
          name: text,
          pattern: text.optional(),
          default: z
            .string()
            .regex(/^$|^[^*?]*\*[^?]*$/)
            .optional()
            .describe("What the vendor's template fills in, where that is nothing or has `*`"),
          several: z
            .literal(true)
            .optional()
            .describe('Stands for a list: the ARNs of all buckets'),
        }),
      )
      .min(1)
      .optional()
      .describe('Placeholders other than ${Name}, and patterns for what fills them'),
    scenarios: z.array(scenarioRow).min(1).optional(),
    grants: z.array(grant).min(1).optional(),
  })
  .describe('One role, user or policy of the product')

/** A file of `rules/`: one product of one vendor. */
export const ruleFileSchema = z
  .strictObject({
    vendor: id,
    vendorName: text,
    product: id,
    title: text,
    retrieved: date,
    licence: text.optional(),
    names: texts.optional().describe('Words by which roles of the product are named'),
    roles: z.record(id, role).describe('Role → what it needs'),
  })
  .describe('The minimal permissions that a vendor publishes for a product')

export type RuleFile = z.infer<typeof ruleFileSchema>
export type RuleRole = RuleFile['roles'][string]
export type RuleGrant = NonNullable<RuleRole['grants']>[number]
export type RuleSource = RuleRole['sources'][number]
