import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  decodeVendorAccounts,
  type VendorAccountsFile,
} from '../../src/catalogue/vendor-accounts.ts'
import { analyseTexts } from '../support/analyse-texts.ts'

const condition = { StringEquals: { 'sts:ExternalId': 'x' } }

function role(principal: unknown, actions: readonly string[], more: object = {}): string {
  return JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Parameters: { Account: { Type: 'String' } },
    Resources: {
      Role: {
        Type: 'AWS::IAM::Role',
        ...more,
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { AWS: principal },
                Action: 'sts:AssumeRole',
                Condition: condition,
              },
            ],
          },
          Policies: [
            {
              PolicyName: 'p',
              PolicyDocument: {
                Version: '2012-10-17',
                Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
              },
            },
          ],
        },
      },
    },
  })
}

async function analysed(text: string) {
  const { result } = await analyseTexts({ head: { 'role.template.json': text } })
  return result
}

async function trustOf(principal: unknown, baseline: string): Promise<readonly string[]> {
  const { findings } = await analysed(
    role(principal, ['ec2:DescribeVolumes'], { Metadata: { IamBaseline: baseline } }),
  )
  return findings
    .filter(({ rule }) => rule === 'baseline/trust')
    .map(({ severity, message }) => `${severity} ${message}`)
}

const datadog = 'datadog/aws-integration/integration'
const root = (account: string): string => `arn:aws:iam::${account}:root`

describe('an account in the place of a vendor’s', () => {
  test('is the vendor’s, in either spelling', async () => {
    expect(await trustOf(root('464622532012'), datadog)).toEqual([])
    expect(await trustOf('464622532012', datadog)).toEqual([])
  })

  test('that is another vendor’s is a warning', async () => {
    expect(await trustOf(root('754728514883'), datadog)).toEqual([
      expect.stringContaining('754728514883 is an account of New Relic, not of Datadog'),
    ])
  })

  test('that has two digits the other way round is a warning with the one that is meant', async () => {
    const [told, ...others] = await trustOf(root('464622532102'), datadog)
    expect(told).toMatch(
      /^warning .*464622532102 is no account that Datadog is known by; 464622532012 is/,
    )
    expect(others).toEqual([])
  })

  test('that nobody knows is a notice: the vendor may have more', async () => {
    const [told, ...others] = await trustOf(root('999988887777'), datadog)
    expect(told).toMatch(
      /^notice .*is not among the accounts that Datadog is known by: 464622532012/,
    )
    expect(others).toEqual([])
  })

  test('is not asked for where it is not spelled out, nor where the placeholder is the customer’s own', async () => {
    const parameter = { 'Fn::Sub': 'arn:aws:iam::${Account}:root' }
    expect(await trustOf(parameter, datadog)).toEqual([])
    const told = await trustOf(
      'arn:aws:iam::999988887777:root',
      'commvault/backup-and-recovery/tenant',
    )
    expect(told.join()).not.toContain('known by')
  })
})

describe('a role that a vendor’s account may assume', () => {
  test('is told with the vendor’s name where nothing says which baseline it follows', async () => {
    const few = ['cloudwatch:GetMetricData', 'ec2:DescribeInstances']
    const { thirdParties } = await analysed(role(root('464622532012'), few))
    expect(thirdParties?.map(({ address, vendor }) => [address, vendor])).toEqual([
      ['Role', 'Datadog'],
    ])
    // An account that only the vendor's rule names.
    const elsewhere = await analysed(role(root('417141415827'), few))
    expect(elsewhere.thirdParties?.map(({ vendor }) => vendor)).toEqual(['Datadog'])
    const unknown = await analysed(role(root('999988887777'), few))
    expect(unknown.thirdParties?.map(({ vendor }) => vendor)).toEqual([undefined])
  })
})

describe('the list of vendors’ accounts', () => {
  const text = readFileSync('rules/vendor-accounts.json', 'utf8')
  const { vendors } = JSON.parse(text) as VendorAccountsFile

  test('has every account once, and vendors that the library has', () => {
    const accounts = vendors.flatMap((holder) => holder.accounts)
    expect(accounts.filter((account) => !/^\d{12}$/.test(account))).toEqual([])
    expect(accounts).toHaveLength(new Set(accounts).size)
    const folders = readdirSync('rules')
    const named = vendors.flatMap(({ vendor }) => vendor ?? [])
    expect(named.filter((vendor) => !folders.includes(vendor))).toEqual([])
  })

  test('is read back', () => {
    const read = decodeVendorAccounts(text)
    expect(read.holderOf('464622532012')).toMatchObject({ name: 'Datadog', vendor: 'datadog' })
    expect(read.holderOf('111122223333')).toBeUndefined()
  })
})
