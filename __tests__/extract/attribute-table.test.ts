import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isPolicyBearing } from '../../src/model/sites/policy-bearing.ts'
import { policySites } from '../../src/model/sites/sites.ts'

const path = '../shared/data/terraform-iam-attributes.json'

interface Row {
  readonly resource: string
  readonly attribute: string
  readonly form: string
}

/** What grants no identity of the tree anything: limits and questions, names alone, other services' own permissions. */
const without = new Map([
  ['aws_iam_principal_policy_simulation', 'asks what policies would allow'],
  ['aws_budgets_budget_action', 'attaches only when a budget is spent'],
  ['aws_chatbot_slack_channel_configuration', 'limits what a channel may do'],
  ['aws_chatbot_teams_channel_configuration', 'limits what a channel may do'],
  ['aws_emr_studio_session_mapping', 'a session policy limits'],
  ['aws_iam_group_policies_exclusive', 'names of inline policies that stand elsewhere'],
  ['aws_iam_role_policies_exclusive', 'names of inline policies that stand elsewhere'],
  ['aws_iam_user_policies_exclusive', 'names of inline policies that stand elsewhere'],
  ['aws_quicksight_analysis', 'permissions of QuickSight users'],
  ['aws_quicksight_dashboard', 'permissions of QuickSight users'],
  ['aws_quicksight_data_set', 'permissions of QuickSight users'],
  ['aws_quicksight_data_source', 'permissions of QuickSight users'],
  ['aws_quicksight_folder', 'permissions of QuickSight users'],
  ['aws_quicksight_iam_policy_assignment', 'permissions of QuickSight users'],
  ['aws_quicksight_template', 'permissions of QuickSight users'],
  ['aws_quicksight_theme', 'permissions of QuickSight users'],
])

const plain = (steps: string): string => steps.replaceAll('[]', '').replaceAll('.*', '')

function isRead({ resource, attribute, form }: Row): boolean {
  if (resource === 'aws_iam_policy_document') return true
  const sites = policySites(resource).map((site) => plain(site.path))
  return sites.includes(plain(attribute)) || (form !== 'json' && isPolicyBearing(resource))
}

describe.skipIf(!existsSync(path))(`the table of policy-bearing arguments (${path})`, () => {
  const rows = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as readonly Row[]) : []

  test('every row is read, or grants nothing for a reason that is named', () => {
    expect(rows).toHaveLength(242)
    const unread = rows.filter((row) => !isRead(row) && !without.has(row.resource))
    expect(unread).toEqual([])
  })

  test('what is left out is left out in whole', () => {
    for (const resource of without.keys()) expect(isPolicyBearing(resource), resource).toBe(false)
  })
})
