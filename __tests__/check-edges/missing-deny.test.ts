import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const own = `vendor: acme
vendorName: Acme
product: monitor
title: Acme Monitor
retrieved: 2026-11-22
licence: none stated
roles:
  admin:
    title: admin
    sources:
      - list: acme/admin
        url: https://example.com/admin
    grants:
      - actions: ['ec2:DescribeVolumes']
      - effect: Deny
        actions: ['ec2:AcceptVpcEndpointConnections', 'ec2:DeleteVpc']
        condition: { StringNotEquals: { 'aws:RequestedRegion': [eu-west-1] } }
`

async function said(...statements: readonly object[]): Promise<readonly string[]> {
  const policy = { Version: '2012-10-17', Statement: statements }
  const { result } = await analyseTexts({
    head: { 'own.yaml': own, 'policy.json': JSON.stringify(policy) },
    config: JSON.stringify({
      baselines: ['own.yaml'],
      bindings: [{ files: ['policy.json'], baseline: 'acme/monitor/admin' }],
    }),
    accessAnalyzer: 'off',
  })
  return result.findings
    .filter(({ rule }) => rule === 'baseline/missing-action')
    .map(({ severity, message }) => `${severity} ${message}`)
}

const allow = (Action: string): object => ({ Effect: 'Allow', Action, Resource: '*' })
const deny = {
  Effect: 'Deny',
  Action: ['ec2:AcceptVpcEndpointConnections', 'ec2:DeleteVpc'],
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:RequestedRegion': 'eu-west-1' } },
}

test('a Deny of the vendor’s that is not there is missing, not the actions that it denies', async () => {
  expect(await said(allow('ec2:*'))).toEqual([
    'warning `policy.json` does not deny 2 actions that Acme Monitor (admin) denies under a condition',
  ])
})

test('with the Deny nothing is missing, nor where nothing allows what it denies', async () => {
  expect(await said(allow('ec2:*'), deny)).toEqual([])
  expect(await said(allow('ec2:DescribeVolumes'))).toEqual([])
})
