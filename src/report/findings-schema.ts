import { z } from 'zod'

const position = z.strictObject({
  line: z.int().min(1).describe('From 1.'),
  column: z.int().min(1).describe('From 1, in UTF-16 units.'),
  offset: z.int().min(0).describe('From 0, in UTF-16 units.'),
})

const span = z.strictObject({ start: position, end: position.describe('Exclusive.') })

const tree = z.enum(['head', 'base'])
const text = z.string().max(100_000)
const texts = z.array(text).max(10_000)

const finding = z.strictObject({
  rule: z
    .string()
    .max(200)
    .regex(/^[a-z-]+\/[a-z0-9-]+$/),
  severity: z.enum(['error', 'warning', 'notice']),
  confidence: z.enum(['high', 'medium', 'low']),
  message: text,
  advice: text,
  tree,
  file: text,
  span,
  label: text,
  related: z.array(z.strictObject({ file: text, tree, span, text })).max(10_000),
  fingerprint: z.string().regex(/^[0-9a-f]{8,64}$/),
  atoms: texts,
  addresses: texts,
  principal: text.nullable(),
  baseline: text.nullable(),
  boundBy: z.enum(['config', 'source', 'recognised']).nullable(),
  actions: texts,
  groups: z.array(z.strictObject({ title: text, items: texts })).max(1_000),
  assumptions: texts,
  introduced: z.boolean(),
  undecided: z.boolean(),
  summaryOnly: z.boolean().optional(),
  wholeSubject: z.boolean().optional(),
  adopted: z.boolean().optional().describe('Among the waived: set aside as old debt.'),
  origin: z.enum(['embedded', 'live']).nullable(),
  issueCode: z.string().max(200).nullable(),
  fix: z
    .strictObject({
      title: text,
      safety: z.enum(['safe', 'unsafe']),
      edits: z.array(z.strictObject({ file: text, span, text })).max(10_000),
    })
    .nullable(),
})

const count = z.int().min(0)

/** What we alone write, and what is printed as it stands: a report may come from anybody. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const code = z
  .string()
  .max(200)
  .regex(/^[a-z0-9-]+$/)

const levelCounts = z.strictObject({
  level: z
    .string()
    .max(100)
    .regex(/^[A-Za-z ]+$/),
  granted: count,
  narrower: count,
  missing: count,
  undecided: count,
  excess: count,
})

/** The shape `iam-baseline/findings/1`: what `check` and `audit` write and `merge` reads. */
export const findingsSchema = z
  .strictObject({
    schema: z.literal('iam-baseline/findings/1'),
    tool: z.strictObject({
      name: z.string(),
      version: z
        .string()
        .max(100)
        .regex(/^[\w.+-]+$/),
      catalogueDate: day,
      baselinesDate: day,
    }),
    shard: z
      .strictObject({ index: z.int().min(1), count: z.int().min(1).max(1_000) })
      .optional()
      .describe('Which part of a run this is; absent where it is the whole.'),
    lines: z
      .array(z.strictObject({ tree, file: text, line: z.int().min(1).max(20_000_000), text }))
      .max(100_000)
      .optional()
      .describe('Of a shard: the source lines that the HTML report of the whole quotes.'),
    summary: z.strictObject({
      files: count,
      documents: count,
      principals: count,
      statements: count,
      errors: count,
      warnings: count,
      notices: count,
      waived: count.describe('Adopted ones among them.'),
      adopted: count.optional(),
      undecided: count,
      accessAnalyzer: z.enum(['live', 'embedded', 'off']),
      fellBack: count
        .optional()
        .describe('Policies that the embedded checks validated although the service was to.'),
      accessChange: z.enum(['none', 'widened', 'undecided']).nullable(),
    }),
    findings: z.array(finding).max(100_000),
    waived: z.array(finding).max(100_000),
    compared: z.array(
      z.strictObject({
        address: text,
        baseline: text,
        title: text,
        version: text.optional(),
        features: texts,
        boundBy: z.enum(['config', 'source', 'recognised']),
        confidence: z.number().min(0).max(1).optional(),
        required: count,
        granted: count,
        root: text.optional(),
        lackingPolicies: z.array(text).max(1_000).optional(),
        levels: z.array(levelCounts).max(20).optional(),
      }),
    ),
    thirdParties: z
      .array(
        z.strictObject({ address: text, root: text, file: text, span, vendor: text.optional() }),
      )
      .max(100_000)
      .optional()
      .describe(
        'Roles that a third party assumes, by a known account of a vendor or with an external id, and no baseline is bound to.',
      ),
    keyTables: z
      .array(
        z.strictObject({
          baseline: text,
          operation: text,
          accounts: z.enum(['same', 'cross']),
          regions: z.enum(['same', 'other']),
          cells: z.array(
            z.strictObject({
              title: text,
              role: text,
              principal: text.optional(),
              use: z.enum(['source', 'target', 'default', 'none']),
              key: text.optional(),
              verdict: z.enum([
                'granted',
                'not-needed',
                'missing',
                'denied',
                'unusable',
                'undecided',
              ]),
              actions: texts,
              why: text,
            }),
          ),
        }),
      )
      .max(1_000)
      .optional()
      .describe('Key scenarios: which role may use which key.'),
    notes: texts,
    notChecked: z
      .array(z.strictObject({ file: text, reason: code, text, span: span.nullable() }))
      .max(100_000),
  })
  .describe('Findings of iam-baseline.')
