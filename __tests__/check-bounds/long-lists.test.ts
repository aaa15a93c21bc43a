import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const policy = (count: number): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: [
          's3:GetObjekt',
          ...Array.from({ length: count }, (_, nth) => `ec2:Nope${String(nth)}`),
        ],
        Resource: '*',
      },
    ],
  })

const fixesOf = async (count: number): Promise<number> => {
  const { result } = await analyseTexts({ head: { 'policy.json': policy(count) } })
  return result.findings.filter(({ fix }) => fix !== undefined).length
}

test('a list that a policy can have is repaired', async () => {
  expect(await fixesOf(300)).toBeGreaterThan(0)
})

test('a list that no policy can have is told, and not repaired entry by entry', async () => {
  const { result } = await analyseTexts({ head: { 'policy.json': policy(20_000) } })
  expect(result.findings.length).toBeGreaterThan(1)
  expect(result.findings.length).toBeLessThan(5000)
  expect(result.notes.join()).toMatch(/more validation findings of policy.json are not shown/)
  expect(result.findings.filter(({ fix }) => fix !== undefined)).toEqual([])
}, 60_000)

test('a list that is too long to be computed is named', async () => {
  const list = Array.from({ length: 200_000 }, (_, nth) => `"ec2:Nope${String(nth)}"`).join(',')
  const { result } = await analyseTexts({
    head: {
      'main.tf': `locals { l = [${list}] }
resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = [for a in local.l : a], Resource = "*" }]
  })
}
`,
    },
  })
  expect(result.notChecked).toMatchObject([{ file: 'main.tf', reason: 'too-large' }])
})

test('entries that are all made in one place are told at that place once', async () => {
  const { result } = await analyseTexts({
    head: {
      'main.tf': `resource "aws_iam_policy" "p" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "s3:Get*", Resource = regexall("", "${'a'.repeat(3000)}") }]
  })
}
`,
    },
  })
  const told = result.findings.filter(({ rule }) => rule === 'access-analyzer/redundant-resource')
  expect(told.map(({ related }) => related)).toEqual([[]])
})

test('documents that take in each other twice are named, not doubled without end', async () => {
  const blocks = Array.from({ length: 40 }, (_, n) => {
    const before = `data.aws_iam_policy_document.d${n - 1}.json`
    const sources = n === 0 ? '' : `source_policy_documents = [${before}, ${before}]`
    return `data "aws_iam_policy_document" "d${n}" {
  ${sources}
  statement {
    actions   = ["s3:GetObjekt"]
    resources = ["*"]
  }
}
`
  })
  const { result } = await analyseTexts({
    head: {
      'main.tf': `${blocks.join('')}resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.d39.json
}
`,
    },
  })
  expect(result.notChecked).toMatchObject([{ file: 'main.tf', reason: 'too-large' }])
  expect(result.findings.some(({ message }) => message.includes('s3:GetObjekt'))).toBe(true)
}, 30_000)

test('a text that is known in part, and is no JSON so far, is a policy that is not known', async () => {
  const text = 'variable "a" {}\nresource "aws_iam_policy" "p" { policy = "${var.a}1" }\n'
  const { estate } = await analyseTexts({ head: { 'main.tf': text } })
  expect(estate.documents).toMatchObject([{ complete: false, statements: [] }])
})
