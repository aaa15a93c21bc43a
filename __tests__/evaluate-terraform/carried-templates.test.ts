import { describe, expect, test } from 'vitest'
import { displayOf } from '../../src/model/value.ts'
import { estateOf } from '../support/estate-of.ts'

const template = `
    Parameters:
      Trusted: { Type: String }
      Bucket: { Type: String, Default: none }
    Resources:
      Role:
        Type: AWS::IAM::Role
        Properties:
          AssumeRolePolicyDocument:
            Statement:
              - Effect: Allow
                Action: "sts:AssumeRole"
                Principal:
                  AWS: !Sub "arn:aws:iam::$\${Trusted}:root"
          Policies:
            - PolicyName: p
              PolicyDocument:
                Statement:
                  - Effect: Allow
                    Action:
                      - s3:GetObject
                      - 's3:PutObject'
                    Resource: !Sub "arn:aws:s3:::$\${Bucket}/\${var.folder}"
`

const stack = (body: string, parameters = '{ Trusted = "123456789012" }'): string => `
variable "folder" {}
resource "aws_cloudformation_stack_set" "s" {
  parameters    = ${parameters}
  template_body = ${body}
}
`

const heredoc = `<<-EOT${template}    EOT`

describe('a template that a stack carries', () => {
  const text = stack(heredoc)
  const { documents, principals, notAnalysed } = estateOf({ 'main.tf': text })

  test('is read, with what Terraform gives it', () => {
    expect(notAnalysed).toEqual([])
    expect(principals.map(({ root, address }) => [root, address])).toEqual([
      ['main.tf#aws_cloudformation_stack_set.s', 'Role'],
    ])
    const [trust] = documents.flatMap(({ statements }) =>
      statements.flatMap(({ principals: who }) => who?.entries ?? []),
    )
    expect(trust === undefined ? '' : displayOf(trust.value)).toBe('arn:aws:iam::123456789012:root')
    const [resource] = documents.flatMap(({ statements }) =>
      statements.flatMap(({ resources }) => resources?.entries ?? []),
    )
    expect(resource === undefined ? '' : displayOf(resource.value)).toBe(
      'arn:aws:s3:::none/${var.folder}',
    )
  })

  test('has its actions at their places in the file', () => {
    const pieces = documents.flatMap(({ statements }) =>
      statements.flatMap(
        ({ actions }) => actions?.entries.flatMap((entry) => entry.value.pieces) ?? [],
      ),
    )
    expect(pieces.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'sts:AssumeRole',
      's3:GetObject',
      's3:PutObject',
    ])
  })

  test('has no parameter of a map that is not known', () => {
    const { documents: unknown } = estateOf({ 'main.tf': stack(heredoc, 'var.parameters') })
    const resource = unknown.flatMap(({ statements }) =>
      statements.flatMap(({ resources }) => resources?.entries ?? []),
    )
    expect(resource.map(({ value }) => displayOf(value))).toEqual([
      'arn:aws:s3:::${Bucket}/${var.folder}',
    ])
  })

  test('may be one of JSON that Terraform writes', () => {
    const role =
      'jsonencode({ Resources = { R = { Type = "AWS::IAM::ManagedPolicy", Properties = { PolicyDocument = { Statement = [{ Effect = "Allow", Action = "s3:ListBucket", Resource = "*" }] } } } } })'
    const written = stack(role)
    const [document] = estateOf({ 'main.tf': written }).documents
    const [piece] = document?.statements[0]?.actions?.entries[0]?.value.pieces ?? []
    expect(written.slice(piece?.span.start, piece?.span.end)).toBe('s3:ListBucket')
  })
})
