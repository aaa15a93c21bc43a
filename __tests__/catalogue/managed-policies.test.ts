import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeManagedPolicies } from '../../src/catalogue/managed-policies.ts'

const policies = decodeManagedPolicies(
  brotliDecompressSync(
    readFileSync(new URL('../../dist/data/managed-policies.json.br', import.meta.url)),
  ).toString('utf8'),
)

describe('the compiled AWS-managed policies', () => {
  it('carry an ISO date', () => {
    expect(policies.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('give the JSON and the version of a policy by its ARN', () => {
    const policy = policies.document('arn:aws:iam::aws:policy/AdministratorAccess')
    expect(policy).toMatchObject({ name: 'AdministratorAccess', version: 'v1' })
    expect(JSON.parse(policy?.json ?? '')).toMatchObject({
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    })
  })

  it('find policies under a path', () => {
    const policy = policies.document(
      'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    )
    expect(policy?.name).toBe('AWSLambdaBasicExecutionRole')
    expect(JSON.parse(policy?.json ?? '')).toHaveProperty('Statement')
  })

  it('find policies in other partitions', () => {
    const arn = 'arn:aws-us-gov:iam::aws:policy/ReadOnlyAccess'
    expect(policies.document(arn)?.arn).toBe(arn)
  })

  it.each([
    'arn:aws:iam::123456789012:policy/AdministratorAccess',
    'arn:aws:iam::aws:policy/NoSuchPolicy',
    'arn:aws:iam::aws:policy/__proto__',
    'AdministratorAccess',
    '',
  ])('have nothing for %j', (arn) => {
    expect(policies.document(arn)).toBeUndefined()
  })

  it('refuse text of another kind', () => {
    expect(() => decodeManagedPolicies('{}')).toThrow(SyntaxError)
  })
})
