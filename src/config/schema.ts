import { z } from 'zod'

const text = z.string().min(1)
const texts = z.union([text, z.array(text)])
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as YYYY-MM-DD')

const binding = z
  .strictObject({
    files: texts.optional().describe('Globs; the files of one binding stand for one principal.'),
    principal: text
      .optional()
      .describe('Address of the principal, for example aws_iam_role.veeam.'),
    baseline: text.describe('Id of a baseline, as `baseline list` prints it.'),
    version: z
      .union([text, z.number()])
      .optional()
      .describe('Product version; the newest if left out.'),
    edition: text.optional(),
    features: z.array(text).optional().describe('Features in use; left out, they are recognised.'),
  })
  .describe('Binds a baseline to a principal or to files.')

const waiver = z
  .strictObject({
    rule: text.describe('Id of the rule, for example baseline/excess-action.'),
    principal: text.optional().describe('Address; a `*` stands for any text.'),
    actions: texts.optional().describe('Actions or patterns that are waived; all if left out.'),
    resources: texts.optional(),
    reason: text.describe('Why this is accepted.'),
    expires: date.optional(),
  })
  .describe('Accepts findings of a rule until a date.')

const scenario = z
  .strictObject({
    baseline: text,
    operation: text.describe('Operation of the baseline’s key table.'),
    accounts: z.enum(['same', 'cross']),
    regions: z.enum(['same', 'other']),
    roles: z
      .record(text, text)
      .describe('snapshot, replica, worker, restore → address of the principal.'),
    keys: z.strictObject({
      source: texts.optional(),
      target: text.optional(),
      default: z.record(text, text).optional().describe('<account>/<region> → key or aws/ebs.'),
    }),
  })
  .describe('Binds roles and keys to an operation of a baseline’s key table.')

const parameter = z.union([z.string(), z.number(), z.boolean()])

const severity = z.enum(['error', 'warning', 'notice', 'off'])

/** The shape of `.github/iam-baseline.yml`. */
export const configSchema = z
  .strictObject({
    bindings: z.array(binding).optional(),
    scenarios: z.array(scenario).optional(),
    baselines: z.array(text).optional().describe('Files with baselines of your own.'),
    'inline-waivers': z
      .enum(['after-merge', 'honour', 'forbid'])
      .optional()
      .describe('Whether waivers in source comments hold, and from when.'),
    severity: z.record(text, severity).optional().describe('Severity by rule id, or off.'),
    waivers: z.array(waiver).optional(),
    paths: texts.optional().describe('Globs of the files to read; `!` excludes.'),
    terraform: z
      .strictObject({
        vars: z.record(text, z.unknown()).optional(),
        'var-files': z.array(text).optional(),
        workspace: text.optional(),
      })
      .optional(),
    cloudformation: z
      .strictObject({
        parameters: z
          .record(text, z.union([parameter, z.array(parameter)]))
          .optional()
          .describe(
            'Values of template parameters, and of AWS::AccountId, AWS::Region and the like.',
          ),
        'parameter-files': z
          .array(text)
          .optional()
          .describe('Parameter files of the command line or of CodePipeline; later ones win.'),
      })
      .optional(),
    'access-analyzer': z.enum(['auto', 'live', 'embedded', 'off']).optional(),
    'critical-actions': texts
      .optional()
      .describe('Actions that no policy of the change may newly allow.'),
    'service-control-policies': texts
      .optional()
      .describe('Files of SCPs and RCPs that cap every principal.'),
    adopted: text.optional().describe('File of adopted debt, as `adopt` writes it.'),
  })
  .describe('Configuration of iam-baseline.')

export type RawConfig = z.infer<typeof configSchema>
