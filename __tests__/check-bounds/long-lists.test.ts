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
