import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluateTerraform } from '../../src/evaluate/terraform/evaluate.ts'
import { overlayPlan } from '../../src/evaluate/terraform/plan/overlay.ts'
import { evaluatePlan } from '../../src/evaluate/terraform/plan/plan.ts'
import { placeOf, withoutKeys } from '../../src/evaluate/terraform/plan/plan-references.ts'
import type { Evaluation } from '../../src/model/evaluation.ts'
import type { Resource } from '../../src/model/resource.ts'
import type { SourceFile, SourceTree } from '../../src/model/source.ts'
import { textOf, valueOf, type Value } from '../../src/model/value.ts'
import { plainOf, stringsOf } from '../terraform-functions/written.ts'
import { masked } from '../../src/report/source.ts'

interface Planned {
  readonly address: string
  readonly values: object
  readonly mode?: 'managed' | 'data'
  readonly unknown?: object
  readonly sensitive?: object
}

/** What `terraform show -json` prints of these objects: those of `module.m` are below it. */
function planOf(objects: readonly Planned[], more: object = {}): SourceFile {
  const resource = ({ address, values, mode, sensitive }: Planned): object => ({
    address,
    mode: mode ?? 'managed',
    type: address.replace(/^(module\.\w+\.)?(data\.)?/, '').split('.')[0],
    values,
    sensitive_values: sensitive ?? {},
  })
  const inModule = objects.filter(({ address }) => address.startsWith('module.'))
  const inRoot = objects.filter(({ address }) => !address.startsWith('module.'))
  const plan = {
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: {
      root_module: {
        resources: inRoot.map(resource),
        child_modules: [{ address: 'module.m', resources: inModule.map(resource) }],
      },
    },
    resource_changes: objects.map(({ address, values, unknown }) => ({
      address,
      change: { actions: ['create'], before: null, after: values, after_unknown: unknown ?? {} },
    })),
    ...more,
  }
  return { path: 'plan.json', text: JSON.stringify(plan, null, 1) }
}

function evaluated(file: SourceFile): Evaluation {
  const result = evaluatePlan(file)
  if (!('resources' in result)) throw new Error(result.text)
  return result
}

function resourceAt(evaluation: Evaluation, address: string): Resource {
  const found = evaluation.resources.find((resource) => resource.address === address)
  if (found === undefined) throw new Error(`no ${address}`)
  return found
}

function property(evaluation: Evaluation, address: string, name: string): Value | undefined {
  return valueOf(resourceAt(evaluation, address).properties, name)
}

const policy = (action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action }] })

describe('a plan', () => {
  test('holds the objects of every module, and data sources that were read', () => {
    const plan = planOf(
      [
        { address: 'aws_iam_user_policy.p["a"]', values: { policy: policy('s3:GetObject') } },
        { address: 'module.m.aws_iam_role.r', values: { name: 'r' } },
      ],
      {
        prior_state: {
          values: {
            root_module: {
              resources: [
                {
                  address: 'data.aws_iam_policy_document.d',
                  mode: 'data',
                  type: 'aws_iam_policy_document',
                  values: { json: policy('s3:List*') },
                },
                { address: 'aws_iam_role.old', mode: 'managed', type: 'aws_iam_role', values: {} },
              ],
            },
          },
        },
      },
    )
    const evaluation = evaluated(plan)
    expect(evaluation.resources.map(({ address, type, mode }) => [address, type, mode])).toEqual([
      ['data.aws_iam_policy_document.d', 'aws_iam_policy_document', 'data'],
      ['aws_iam_user_policy.p["a"]', 'aws_iam_user_policy', 'resource'],
      ['module.m.aws_iam_role.r', 'aws_iam_role', 'resource'],
    ])
    expect(evaluation.notAnalysed).toEqual([])
    const { span } = resourceAt(evaluation, 'module.m.aws_iam_role.r')
    expect(plan.text.slice(span.start, span.end)).toBe('"module.m.aws_iam_role.r"')
  })

  test('has holes for what is known after apply and for what is secret', () => {
    const evaluation = evaluated(
      planOf([
        {
          address: 'aws_iam_role.r',
          values: { name: 'r', tags: { t: 'hush' }, tags_all: { t: 'hush' }, list: [null, 'b'] },
          unknown: { arn: true, inline_policy: [{ policy: true }], list: [true, false], no: false },
          sensitive: { tags: { t: true }, tags_all: {} },
        },
      ]),
    )
    expect(property(evaluation, 'aws_iam_role.r', 'arn')).toMatchObject({
      kind: 'unresolved',
      reason: 'known-after-apply',
      shape: 'arn',
      text: 'aws_iam_role.r.arn',
      reference: { address: 'aws_iam_role.r', attribute: 'arn' },
    })
    expect(plainOf(property(evaluation, 'aws_iam_role.r', 'inline_policy'))).toEqual([
      { policy: '${aws_iam_role.r.inline_policy[0].policy}' },
    ])
    expect(plainOf(property(evaluation, 'aws_iam_role.r', 'list'))).toEqual([
      '${aws_iam_role.r.list[0]}',
      'b',
    ])
    expect(property(evaluation, 'aws_iam_role.r', 'no')).toBeUndefined()
    expect(JSON.stringify(evaluation.resources)).not.toContain('hush')
  })

  test('takes no policy for given that only the provider fills in after apply', () => {
    const role = { address: 'aws_iam_role.r', type: 'aws_iam_role' }
    const plan = (expressions: object): Evaluation =>
      evaluated(
        planOf(
          [{ address: 'aws_iam_role.r', values: {}, unknown: { managed_policy_arns: true } }],
          {
            configuration: { root_module: { resources: [{ ...role, expressions }] } },
          },
        ),
      )
    const arns = (evaluation: Evaluation): unknown =>
      property(evaluation, 'aws_iam_role.r', 'managed_policy_arns')
    expect(arns(plan({}))).toBeUndefined()
    expect(arns(plan({ managed_policy_arns: { references: ['local.arns'] } }))).toMatchObject({
      reason: 'known-after-apply',
    })
    const without = planOf([
      { address: 'aws_iam_role.r', values: {}, unknown: { managed_policy_arns: true } },
    ])
    expect(arns(evaluated(without))).toMatchObject({ reason: 'known-after-apply' })
  })

  test('joins arguments with the objects that the configuration takes them from', () => {
    const references = (...texts: readonly string[]): object => ({ references: texts })
    const evaluation = evaluated(
      planOf(
        [
          { address: 'aws_iam_role.r["a"]', values: { name: 'ra' } },
          { address: 'aws_iam_role.r["b"]', values: { name: 'rb' } },
          { address: 'aws_iam_policy.q', values: {}, unknown: { arn: true } },
          {
            address: 'aws_iam_role_policy_attachment.at["b"]',
            values: { role: 'rb' },
            unknown: { policy_arn: true },
          },
          { address: 'module.m.aws_iam_user_policy.up', values: { user: 'ra' } },
        ],
        {
          configuration: {
            root_module: {
              resources: [
                {
                  address: 'aws_iam_role_policy_attachment.at',
                  expressions: {
                    role: references('aws_iam_role.r', 'each.key'),
                    policy_arn: references('aws_iam_policy.q.arn', 'aws_iam_policy.q'),
                  },
                },
              ],
              module_calls: {
                m: {
                  expressions: {
                    user: references('aws_iam_role.r["a"].name', 'aws_iam_role.r["a"]'),
                  },
                  module: {
                    resources: [
                      {
                        address: 'aws_iam_user_policy.up',
                        expressions: { user: references('var.user') },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      ),
    )
    const at = 'aws_iam_role_policy_attachment.at["b"]'
    expect(property(evaluation, at, 'role')).toMatchObject({
      kind: 'string',
      reference: { address: 'aws_iam_role.r["b"]', attribute: 'name' },
    })
    expect(property(evaluation, at, 'policy_arn')).toMatchObject({
      kind: 'unresolved',
      reference: { address: 'aws_iam_policy.q', attribute: 'arn' },
    })
    expect(property(evaluation, 'module.m.aws_iam_user_policy.up', 'user')).toMatchObject({
      reference: { address: 'aws_iam_role.r["a"]', attribute: 'name' },
    })
  })

  test('renders a policy document that is read only when applying, and what is made of it', () => {
    const evaluation = evaluated(
      planOf(
        [
          {
            address: 'data.aws_iam_policy_document.late',
            mode: 'data',
            values: {
              version: null,
              statement: [
                { actions: ['s3:GetObject'], resources: [null], sid: null, condition: [] },
              ],
            },
            unknown: { json: true, statement: [{ resources: [true] }] },
          },
          { address: 'aws_iam_policy.p', values: { name: 'p' }, unknown: { policy: true } },
        ],
        {
          configuration: {
            root_module: {
              resources: [
                {
                  address: 'aws_iam_policy.p',
                  expressions: {
                    policy: {
                      references: [
                        'data.aws_iam_policy_document.late.json',
                        'data.aws_iam_policy_document.late',
                      ],
                    },
                  },
                },
              ],
            },
          },
        },
      ),
    )
    expect(plainOf(property(evaluation, 'aws_iam_policy.p', 'policy'))).toEqual({
      json: {
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: 's3:GetObject',
            Resource: '${data.aws_iam_policy_document.late.statement[0].resources[0]}',
          },
        ],
      },
    })
  })

  test('makes a policy of the document of the same key', () => {
    const document = 'data.aws_iam_policy_document.d'
    const evaluation = evaluated(
      planOf(
        ['a', 'b'].flatMap((key) => [
          {
            address: `${document}["${key}"]`,
            mode: 'data',
            values: { statement: [{ actions: [`s3:${key}*`], resources: ['*'] }] },
            unknown: { json: true },
          },
          { address: `aws_iam_policy.p["${key}"]`, values: {}, unknown: { policy: true } },
        ]),
        {
          configuration: {
            root_module: {
              resources: [
                {
                  address: 'aws_iam_policy.p',
                  expressions: { policy: { references: [document, 'each.key'] } },
                },
              ],
            },
          },
        },
      ),
    )
    expect(plainOf(property(evaluation, 'aws_iam_policy.p["b"]', 'policy'))).toMatchObject({
      json: { Statement: [{ Action: 's3:b*' }] },
    })
  })

  test('without planned values is read from its changes, without what is deleted', () => {
    const change = (address: string, ...actions: readonly string[]): object => ({
      address,
      mode: 'managed',
      type: address.split('.')[0],
      change: { actions, after: { name: 'n' }, after_unknown: {} },
    })
    const text = JSON.stringify({
      format_version: '1.0',
      resource_changes: [change('aws_iam_role.a', 'create'), change('aws_iam_role.b', 'delete')],
    })
    const evaluation = evaluated({ path: 'p.json', text })
    expect(evaluation.resources.map(({ address }) => address)).toEqual(['aws_iam_role.a'])
    expect(plainOf(property(evaluation, 'aws_iam_role.a', 'name'))).toBe('n')
  })

  test.each([
    ['{"planned_values": {}}', 'unsupported-format'],
    ['{"format_version": "2.0", "planned_values": {}}', 'unsupported-format'],
    ['[]', 'invalid-plan'],
    ['', 'invalid-plan'],
  ])('%s is not analysed', (text, reason) => {
    expect(evaluatePlan({ path: 'p.json', text })).toMatchObject({ file: 'p.json', reason })
  })

  test('that ended with errors says so', () => {
    const evaluation = evaluated(planOf([], { errored: true }))
    expect(evaluation.notAnalysed.map(({ reason }) => reason)).toEqual(['incomplete-plan'])
  })

  test('of chosen targets says so', () => {
    const evaluation = evaluated(planOf([], { complete: false }))
    expect(evaluation.notAnalysed.map(({ reason }) => reason)).toEqual(['incomplete-plan'])
    expect(evaluated(planOf([], { complete: true })).notAnalysed).toEqual([])
  })

  test('takes nothing from what is left of a former object under the address', () => {
    const address = 'aws_iam_policy.p'
    const change = { actions: ['create'], after: {}, after_unknown: { policy: true } }
    const left = { actions: ['delete'], before: {}, after: null, after_unknown: {} }
    const changes = [
      { address, type: 'aws_iam_policy', change },
      { address, type: 'aws_iam_policy', deposed: '1a2b3c4d', change: left },
    ]
    const whole = evaluated(planOf([{ address, values: {} }], { resource_changes: changes }))
    const changesOnly = { format_version: '1.2', resource_changes: changes }
    const without = evaluated({ path: 'plan.json', text: JSON.stringify(changesOnly) })
    for (const evaluation of [whole, without])
      expect(property(evaluation, address, 'policy')).toMatchObject({ reason: 'known-after-apply' })
  })

  test('has a policy that instances share at one place', () => {
    const policy = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 's3:*' }] })
    const other = JSON.stringify({ Statement: [{ Effect: 'Allow', Action: 'sqs:*' }] })
    const evaluation = evaluated(
      planOf([
        { address: 'aws_iam_policy.p["a"]', values: { policy } },
        { address: 'aws_iam_policy.p["b"]', values: { policy } },
        { address: 'aws_iam_policy.p["c"]', values: { policy: other } },
        { address: 'aws_iam_policy.q', values: { policy } },
      ]),
    )
    const starts = evaluation.resources.map(
      ({ address }) => property(evaluation, address, 'policy')?.span.start,
    )
    expect(starts[1]).toBe(starts[0])
    expect(new Set(starts).size).toBe(3)
  })

  test('tells nothing of what it marks as sensitive, however deep that stands', () => {
    const { node } = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>('hush', 'open', 1),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'tags', 'policy', 'constructor'), tie('node')),
      ),
    }))
    const marksOf = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(marksOf)
      if (typeof value !== 'object' || value === null) return value === 'hush'
      return Object.fromEntries(Object.entries(value).map(([key, of]) => [key, marksOf(of)]))
    }
    const one = { address: 'aws_iam_policy.p', type: 'aws_iam_policy', mode: 'managed' }
    fc.assert(
      fc.property(node, fc.integer({ min: 0, max: 1 }), (value, indent) => {
        const [values, marks] = [{ x: value }, { x: marksOf(value) }]
        const plan = {
          format_version: '1.2',
          planned_values: {
            outputs: values,
            root_module: { resources: [{ ...one, values, sensitive_values: marks }] },
          },
          resource_changes: [
            {
              ...one,
              change: {
                ...{ before: values, after: values, generated_config: 'hush' },
                ...{ before_sensitive: marks, after_sensitive: marks },
              },
            },
          ],
          resource_drift: [values],
        }
        const file = { path: 'plan.json', text: JSON.stringify(plan, undefined, indent) }
        const { secrets, resources } = evaluated(file)
        const shown = masked({ text: () => file.text }, () => secrets)
        expect(shown.text('head', file.path)).not.toContain('hush')
        expect(JSON.stringify(resources)).not.toContain('hush')
      }),
      { numRuns: 200, seed: 20261123 },
    )
  })

  test('never raises, whatever it holds', () => {
    const tree = fc.letrec<{ node: unknown }>((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(null, true, 'aws_iam_role.r', '__proto__', 'module.', 1),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom('root_module', 'resources', 'address', 'type', 'values', 'references'),
          tie('node'),
          { maxKeys: 4 },
        ),
      ),
    })).node
    const plan = fc.record({
      format_version: fc.constant('1.2'),
      planned_values: tree,
      resource_changes: tree,
      configuration: tree,
      prior_state: tree,
    })
    fc.assert(
      fc.property(plan, (value) => {
        const result = evaluatePlan({ path: 'p.json', text: JSON.stringify(value) })
        expect(result).toBeDefined()
      }),
      { seed: 20_261_122, numRuns: 300 },
    )
  })
})

describe('addresses', () => {
  test.each([
    ['aws_iam_role.r', 'aws_iam_role.r'],
    ['module.m[0].module.n["a.b"].data.x.y["k\\"]"]', 'module.m.module.n.data.x.y'],
    ['aws_iam_role.r["module.x.y"]', 'aws_iam_role.r'],
    ['not an address', 'not an address'],
  ])('%s is %s without keys', (address, bare) => {
    expect(withoutKeys(address)).toBe(bare)
  })

  test('of other forms have no place', () => {
    expect(placeOf('module.m')).toBeUndefined()
    expect(placeOf('')).toBeUndefined()
  })
})

describe('a plan beside its sources', () => {
  const main: SourceFile = {
    path: 'main.tf',
    text: `
variable "bucket" {}
resource "aws_iam_role_policy" "p" {
  for_each = toset(["a", "b"])
  role     = each.key
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = ["s3:GetObject", "s3:\${each.key}*"], Resource = "arn:aws:s3:::\${var.bucket}/*" },
      { Effect = "Deny", Action = "s3:DeleteObject", Resource = "*" },
    ]
  })
}
resource "aws_iam_policy" "later" {
  policy = jsonencode({ Statement = [{ Action = "ec2:Run*", Resource = aws_x.y.arn }] })
}
variable "secret" {
  sensitive = true
}
resource "aws_iam_policy" "secret" {
  policy = jsonencode({ Statement = [{ Action = "ec2:Stop*", Resource = "i/\${var.secret}" }] })
}
data "aws_iam_policy_document" "late" {
  statement {
    actions   = ["ec2:Start*"]
    resources = [aws_x.y.arn]
  }
}
resource "aws_iam_policy" "made" {
  policy = data.aws_iam_policy_document.late.json
}
`,
  }
  const tree: SourceTree = {
    name: 'head',
    paths: () => [main.path],
    read: (path) =>
      path === main.path ? main : { path, unreadable: 'not-found', text: 'not there' },
  }
  const sources = evaluateTerraform({
    tree,
    files: [main.path],
    settings: {
      vars: new Map(),
      varFiles: [],
      workspace: 'default',
      isPolicyBearing: () => true,
    },
  })
  const written = (key: string): string =>
    JSON.stringify({
      Statement: [
        {
          Action: ['s3:GetObject', `s3:${key}*`],
          Effect: 'Allow',
          Resource: 'arn:aws:s3:::logs/*',
        },
        { Action: 's3:DeleteObject', Effect: 'Deny', Resource: '*' },
      ],
      Version: '2012-10-17',
    })
  const plan = evaluated(
    planOf(
      [
        { address: 'aws_iam_role_policy.p["a"]', values: { role: 'a', policy: written('a') } },
        { address: 'aws_iam_role_policy.p["b"]', values: { role: 'b', policy: written('b') } },
        { address: 'aws_iam_policy.later', values: {}, unknown: { policy: true } },
        { address: 'module.m.aws_iam_user_policy.far', values: { policy: policy('s3:Put*') } },
        { address: 'aws_iam_policy.secret', values: { policy: '{}' }, sensitive: { policy: true } },
        {
          address: 'data.aws_iam_policy_document.late',
          mode: 'data',
          values: { statement: [{ actions: ['ec2:Start*'], resources: [null] }] },
          unknown: { json: true, statement: [{ resources: [true] }] },
        },
        { address: 'aws_iam_policy.made', values: {}, unknown: { policy: true } },
      ],
      {
        configuration: {
          root_module: {
            resources: [
              {
                address: 'aws_iam_policy.made',
                expressions: { policy: { references: ['data.aws_iam_policy_document.late.json'] } },
              },
            ],
          },
        },
      },
    ),
  )
  const overlaid = overlayPlan(plan, sources)

  const at = (span: { readonly start: number; readonly end: number }): string =>
    main.text.slice(span.start, span.end)

  test('has the values of the plan at the places of the source', () => {
    const value = property(overlaid, 'aws_iam_role_policy.p["b"]', 'policy')
    expect(plainOf(value)).toEqual({ json: JSON.parse(written('b')) as unknown })
    const strings = value === undefined ? [] : stringsOf(value)
    const exact = strings.flatMap((string) =>
      string.pieces.flatMap((piece) =>
        piece.kind === 'literal' && piece.exact ? [[piece.text, at(piece.span)]] : [],
      ),
    )
    expect(exact).toContainEqual(['s3:GetObject', 's3:GetObject'])
    expect(exact).toContainEqual(['s3:DeleteObject', 's3:DeleteObject'])
    for (const [text, found] of exact) expect(found).toBe(text)
    const bucket = strings.find((string) => textOf(string) === 'arn:aws:s3:::logs/*')
    expect(at(bucket?.span ?? { start: 0, end: 0 })).toContain('${var.bucket}')
  })

  test('has statements where the source has them', () => {
    const value = property(overlaid, 'aws_iam_role_policy.p["a"]', 'policy')
    const document = value?.kind === 'json' && value.value.kind === 'map' ? value.value : undefined
    const statements = document === undefined ? undefined : valueOf(document, 'Statement')
    const second = statements?.kind === 'list' ? statements.items[1] : undefined
    expect(at(second?.span ?? { start: 0, end: 0 })).toMatch(/^\{ Effect = "Deny".*\}$/)
  })

  test('takes from the source what the plan does not know', () => {
    const value = property(overlaid, 'aws_iam_policy.later', 'policy')
    expect(plainOf(value)).toEqual({
      json: { Statement: [{ Action: 'ec2:Run*', Resource: '${aws_x.y.arn}' }] },
    })
  })

  test('takes from the source what a policy holds beside a secret', () => {
    expect(plainOf(property(overlaid, 'aws_iam_policy.secret', 'policy'))).toEqual({
      json: { Statement: [{ Action: 'ec2:Stop*', Resource: 'i/${var.secret}' }] },
    })
  })

  test('takes the holes of a document that is read when applying from the source', () => {
    expect(plainOf(property(overlaid, 'aws_iam_policy.made', 'policy'))).toMatchObject({
      json: { Statement: [{ Action: 'ec2:Start*', Resource: '${aws_x.y.arn}' }] },
    })
  })

  test('keeps objects without a source in the plan', () => {
    const resource = resourceAt(overlaid, 'module.m.aws_iam_user_policy.far')
    expect(resource.span.file).toBe('plan.json')
    expect(resourceAt(overlaid, 'aws_iam_policy.later').span.file).toBe('main.tf')
  })
})
