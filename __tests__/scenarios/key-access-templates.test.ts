import { describe, expect, it } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'
import { findingsSchema } from '../../src/report/findings-schema.ts'
import { findingsV1 } from '../../src/report/json-v1.ts'

const template = (principal: string): string => `Resources:
  Restore:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - { Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }
      Policies:
        - PolicyName: keys
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action: ['kms:DescribeKey', 'kms:ReEncrypt*']
                Resource: !GetAtt Data.Arn
  Data:
    Type: AWS::KMS::Key
    Properties:
      KeyPolicy:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal: { AWS: ${principal} }
            Action: 'kms:*'
            Resource: '*'
            Condition:
              StringEquals: { 'kms:CallerAccount': !Ref AWS::AccountId, 'kms:ViaService': !Sub 'ec2.\${AWS::Region}.amazonaws.com' }
`

const config = `scenarios:
  - baseline: n2ws/backup-and-recovery/kms
    operation: recovery
    accounts: same
    regions: same
    roles: { restore: Restore }
    keys: { source: [Data] }
`

describe('key scenarios over a template', () => {
  it('join the account of the template, its Region and its role', async () => {
    const root = "!Sub 'arn:\${AWS::Partition}:iam::\${AWS::AccountId}:root'"
    const { result, sources } = await analyseTexts({
      head: { 'stack.yaml': template(root) },
      config,
      accessAnalyzer: 'off',
    })
    expect(result.keyTables?.[0]?.cells).toMatchObject([
      { role: 'restore', principal: 'Restore', use: 'source', verdict: 'granted' },
    ])
    const report: unknown = JSON.parse(JSON.stringify(findingsV1(result, sources)))
    expect(findingsSchema.safeParse(report).error).toBeUndefined()
  })

  it('fail where the key policy names another account', async () => {
    const { result } = await analyseTexts({
      head: { 'stack.yaml': template('arn:aws:iam::444455556666:role/somebody') },
      config,
      accessAnalyzer: 'off',
    })
    const cells = result.keyTables?.[0]?.cells ?? []
    expect(cells[0]?.verdict).toBe('missing')
    const [finding] = result.findings.filter((entry) => entry.rule === 'baseline/key-access')
    expect(finding?.groups?.[0]).toMatchObject({ title: 'key table' })
  })
})
