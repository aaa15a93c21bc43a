import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Estate } from '../../src/model/estate.ts'
import { attachmentSites } from '../../src/model/sites/principal-sites.ts'
import { displayOf } from '../../src/model/value.ts'
import { estateOf } from '../support/estate-of.ts'

const path = '../shared/data/terraform-iam-attributes.json'

interface Row {
  readonly resource: string
  readonly kind: 'resource' | 'data'
  readonly attribute: string
  readonly form: string
}

const action = 's3:GetObject'
const arn = 'arn:aws:iam::123456789012:policy/marked'
const json = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })`

/** What limits and gives nothing, or only asks: docs/terraform.md says so. */
const limits = new Map([
  ['aws_chatbot_slack_channel_configuration guardrail_policy_arns', 'limits a channel'],
  ['aws_chatbot_teams_channel_configuration guardrail_policy_arns', 'limits a channel'],
  ['aws_emr_studio_session_mapping session_policy_arn', 'limits a session'],
  ['aws_rolesanywhere_profile managed_policy_arns', 'limits a session'],
  ['aws_iam_principal_policy_simulation action_names', 'asks, and grants nothing'],
])

/** What the argument of a row of this form is given. */
const given = new Map([
  ['json', json],
  ['json-list', `[${json}]`],
  ['statement-block', `["${action}"]`],
  ['statement-fields', `"${action}"`],
  ['action-list', `["${action}"]`],
  ['managed-policy-arn', `"${arn}"`],
  ['managed-policy-arn-list', `["${arn}"]`],
  ['managed-policy-name', '"marked"'],
  ['inline-policy-name-list', '["marked"]'],
])

const beside = [
  'principal         = "arn:aws:iam::123456789012:root"',
  'grantee_principal = "arn:aws:iam::123456789012:role/r"',
  'key_id            = "k"',
].join('\n')

/** The configuration of one row: its argument in the blocks or objects of its path, and who it is about. */
function configuration({ resource, kind, attribute, form }: Row): string {
  const steps = attribute.split('.')
  const last = steps.pop() ?? ''
  const one = `${beside}\n${last.replace('[]', '')} = ${given.get(form) ?? ''}`
  const isObject = resource.startsWith('awscc_')
  const body = steps.reduceRight((inner, step) => {
    const name = step === '*' ? 'x' : step.replace('[]', '')
    if (!isObject && step !== '*') return `${name} {\n${inner}\n}`
    return step.endsWith('[]') ? `${name} = [{\n${inner}\n}]` : `${name} = {\n${inner}\n}`
  }, one)
  const target = attachmentSites.get(resource)?.targets[0]?.path
  const of = target === undefined ? '' : `${target} = "principal"\n`
  return `${kind} "${resource}" "x" {\n${of}${body}\n}\n${kind === 'data' ? attachment : ''}`
}

/** What a data source names is told where it is attached. */
const attachment = `resource "aws_iam_role_policy_attachment" "a" {
  role       = "principal"
  policy_arn = data.aws_iam_policy.x.arn
}
`

/** True where something of the estate holds what the row's argument was given. */
function isTold(estate: Estate): boolean {
  const actions = estate.documents.flatMap(({ statements }) =>
    statements.flatMap((one) => (one.actions?.entries ?? []).map(({ value }) => displayOf(value))),
  )
  const arns = estate.principals.flatMap(({ arns: list, boundary, unresolved }) => [
    ...list.map((one) => displayOf(one.arn)),
    ...unresolved.map(({ text }) => text),
    ...(boundary === undefined ? [] : ['arn' in boundary ? displayOf(boundary.arn) : '']),
    ...(boundary !== undefined && 'unresolved' in boundary ? [boundary.unresolved.text] : []),
  ])
  return (
    actions.some((one) => one.endsWith(action)) ||
    estate.grants.some(({ operations }) => operations.some((one) => displayOf(one) === action)) ||
    arns.some((one) => one === arn || one === 'marked') ||
    estate.notAnalysed.some(({ reason }) => reason === 'unsupported-resource')
  )
}

describe.skipIf(!existsSync(path))(`the table of policy-bearing arguments (${path})`, () => {
  const rows = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]) : []

  test('every row of a configuration is read or said, or limits and is named in the documents', () => {
    expect(rows).toHaveLength(242)
    const silent = rows.filter((row) => {
      if (limits.has(`${row.resource} ${row.attribute}`)) return false
      return !isTold(estateOf({ 'main.tf': configuration(row) }))
    })
    expect(silent).toEqual([])
  })

  test('and that proves something: a resource without a policy is silent', () => {
    const row = {
      resource: 'aws_vpc',
      kind: 'resource',
      attribute: 'policy',
      form: 'json',
    } as const
    expect(isTold(estateOf({ 'main.tf': configuration(row) }))).toBe(false)
  })

  test('what is left out stands in the documents', () => {
    const documents = readFileSync('docs/terraform.md', 'utf8')
    for (const name of limits.keys()) expect(documents).toContain(name.split(' ')[0])
  })
})
