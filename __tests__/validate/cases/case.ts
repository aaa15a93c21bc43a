import type { IssueCode } from '../../../src/validate/codes.ts'
import type { PolicyType } from '../../../src/validate/finding.ts'

/** A code with a policy it speaks on and one, as near as can be, it is silent on. */
export interface Case {
  readonly code: IssueCode
  /** A policy, or JSON text. */
  readonly speaks: unknown
  readonly silent: unknown
  readonly type?: PolicyType
  readonly resourceType?: string
}

export type Fields = Readonly<Record<string, unknown>>

/** A document of the present version with these statements. */
export const doc = (...statements: readonly Fields[]) => ({
  Version: '2012-10-17',
  Statement: statements,
})

/** An Allow of s3:GetObject on everything, with some elements replaced; `undefined` takes one out. */
export const allow = (fields: Fields = {}): Fields => ({
  Effect: 'Allow',
  Action: 's3:GetObject',
  Resource: '*',
  ...fields,
})

/** A policy of one Allow. */
export const one = (fields: Fields = {}) => doc(allow(fields))

/** A policy of one Allow under a condition. */
export const when = (Condition: Fields, fields: Fields = {}) => one({ Condition, ...fields })

export const bucketArn = 'arn:aws:s3:::amzn-s3-demo-bucket'
export const objects = `${bucketArn}/*`

/** A bucket policy's Allow. */
export const bucket = (fields: Fields = {}) =>
  one({ Principal: { AWS: '111122223333' }, Resource: objects, ...fields })

const github = 'token.actions.githubusercontent.com'

export const githubKey = (name: string) => `${github}:${name}`

export const provider = `arn:aws:iam::111122223333:oidc-provider/${github}`

/** A trust policy's Allow. */
export const trust = (fields: Fields = {}) =>
  doc({
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::111122223333:role/app' },
    Action: 'sts:AssumeRole',
    ...fields,
  })

/** Trust in GitHub's provider under a condition. */
export const githubTrust = (Condition: Fields) =>
  trust({ Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity', Condition })

export const trustType = 'AWS::IAM::AssumeRolePolicyDocument'
