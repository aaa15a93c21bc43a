import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const bucket = (
  arn: string,
  deny = 'StringNotEquals',
): string => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Bucket:
    Type: AWS::S3::Bucket
  BucketPolicy:
    Type: AWS::S3::BucketPolicy
    Properties:
      Bucket: !Ref Bucket
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Sid: Encrypted
            Effect: Deny
            Principal: '*'
            Action: s3:PutObject
            Resource: !Sub '${arn}:s3:::\${Bucket}/*'
            Condition:
              ${deny}:
                s3:x-amz-server-side-encryption: aws:kms
          - Effect: Allow
            Principal:
              AWS: !Sub '${arn}:iam::111122223333:role/writer'
            Action: s3:PutObject
            Resource: !Sub '${arn}:s3:::\${Bucket}/*'
`

const role = (service: string): string => `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: !Sub '${service}'
            Action: sts:AssumeRole
`

async function changes(before: string, after: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({
    base: { 'template.yaml': before },
    head: { 'template.yaml': after },
  })
  return selection.selected
    .filter(({ rule }) => rule.startsWith('change/'))
    .map(({ rule, message }) => `${rule}: ${message}`)
}

describe('a partition that the template leaves open now', () => {
  test('neither removes a Deny nor opens anything', async () => {
    expect(await changes(bucket('arn:aws'), bucket('arn:${AWS::Partition}'))).toEqual([])
    expect(await changes(bucket('arn:${AWS::Partition}'), bucket('arn:aws'))).toEqual([])
    expect(await changes(bucket('arn:aws-cn'), bucket('arn:${AWS::Partition}'))).toEqual([])
  })

  test('nor does the suffix of a service principal', async () => {
    expect(await changes(role('ec2.amazonaws.com'), role('ec2.${AWS::URLSuffix}'))).toEqual([])
  })

  test('hides no change of anything else', async () => {
    const wider = bucket('arn:${AWS::Partition}').replace('role/writer', 'root')
    expect(await changes(bucket('arn:aws'), wider)).toEqual([
      expect.stringMatching(
        /^change\/new-access: `BucketPolicy PolicyDocument` allows more/,
      ) as string,
    ])
    const service = await changes(role('ec2.amazonaws.com'), role('lambda.${AWS::URLSuffix}'))
    expect(service.join()).toMatch(/^change\/new-access/)
  })
})

describe('a Deny that denies less', () => {
  test('is told as altered where it is still there', async () => {
    expect(await changes(bucket('arn:aws'), bucket('arn:aws', 'StringEquals'))).toContain(
      'change/removed-deny: `BucketPolicy` denies less than before: its Deny `Encrypted` is altered',
    )
  })

  test('is told as lost where it is gone', async () => {
    const gone = bucket('arn:aws').replace(
      / {10}- Sid: Encrypted[\s\S]*?(?= {10}- Effect: Allow)/,
      '',
    )
    expect(await changes(bucket('arn:aws'), gone)).toContain(
      'change/removed-deny: `BucketPolicy` loses the Deny `Encrypted`',
    )
  })
})
