import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const own = `vendor: acme
vendorName: Acme
product: storage
title: Acme Storage
retrieved: 2026-11-22
licence: none stated
roles:
  nodes:
    title: nodes
    sources:
      - list: acme/nodes
        url: https://example.com/nodes
    grants:
      - actions: ['ec2:CreateVolume']
        condition: { StringLike: { 'aws:RequestTag/Cluster': ['\${ClusterName}'] } }
`

const document = (value: string): string => `data "aws_iam_policy_document" "d" {
  statement {
    actions   = ["ec2:CreateVolume"]
    resources = ["*"]
    condition {
      test     = "StringLike"
      variable = "aws:RequestTag/Cluster"
      values   = ${value}
    }
  }
}
locals { document = data.aws_iam_policy_document.d.json }
`

const encoded = (value: string): string => `locals {
  document = jsonencode({
    Version   = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "ec2:CreateVolume"
      Resource  = "*"
      Condition = { StringLike = { "aws:RequestTag/Cluster" = ${value} } }
    }]
  })
}
`

async function said(files: string): Promise<readonly string[]> {
  const { result } = await analyseTexts({
    head: {
      'own.yaml': own,
      'main.tf': `${files}# iam-baseline: acme/storage/nodes
resource "aws_iam_policy" "p" {
  policy = local.document
}
`,
    },
    config: JSON.stringify({ baselines: ['own.yaml'] }),
    accessAnalyzer: 'off',
  })
  return result.findings.filter(({ rule }) => rule.startsWith('baseline/')).map(({ rule }) => rule)
}

describe('a condition of the vendor with a name of the reader’s', () => {
  test('is kept where a variable without a value stands for the name', async () => {
    expect(await said(document('[var.cluster]') + 'variable "cluster" {}\n')).toEqual([])
    const typed = 'variable "cluster" {\n  type = string\n}\n'
    expect(await said(encoded('var.cluster') + typed)).toEqual([])
  })
  test('is lost where any name will do', async () => {
    expect(await said(document('["*"]'))).toContain('baseline/lost-condition')
  })
})
