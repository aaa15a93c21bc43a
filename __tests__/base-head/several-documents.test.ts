import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const document = (name: string, ...actions: string[]) => `
data "aws_iam_policy_document" "${name}" {
  statement {
    actions   = ${JSON.stringify(actions)}
    resources = ["arn:aws:s3:::amzn-s3-demo-bucket/*"]
    principals {
      type        = "AWS"
      identifiers = ["arn:aws:iam::111122223333:root"]
    }
  }
}
`
const use = (...names: string[]) => `
module "bucket" {
  source        = "github.com/example/bucket"
  bucket_policy = [${names.map((name) => `data.aws_iam_policy_document.${name}.json`).join(', ')}]
}
`

async function messages(base: string, head: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ base: { 'main.tf': base }, head: { 'main.tf': head } })
  return selection.selected.flatMap(({ rule, message }) =>
    rule === 'change/new-access' ? [message] : [],
  )
}

test('several documents of one argument are each compared with what they were', async () => {
  const documents = document('read', 's3:GetObject') + document('write', 's3:PutObject')
  const base = documents + use('read', 'write')
  expect(await messages(base, `${base}# a comment\n`)).toEqual([])
  expect(await messages(base, documents + use('write', 'read'))).toEqual([])
  const edited = document('read', 's3:GetObject') + document('write', 's3:PutObject', 's3:Delete*')
  const [message, ...others] = await messages(base, edited + use('read', 'write'))
  expect(others).toEqual([])
  expect(message).toMatch(
    /^`module\.bucket bucket_policy` allows more than before: `s3:Delete\*`, as `s3:Delete\w+` on /,
  )
})

test('a request of nobody in particular is told without what it lacks', async () => {
  const trust = (service: string) =>
    `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Principal":{"Service":${service}}}]}`
  const { selection } = await analyseTexts({
    base: { 'trust.json': trust('"ec2.amazonaws.com"') },
    head: { 'trust.json': trust('["ec2.amazonaws.com", "lambda.amazonaws.com"]') },
  })
  const [finding] = selection.selected.filter(({ rule }) => rule === 'change/new-access')
  expect(finding?.message).toBe('`trust.json` allows more than before: `sts:AssumeRole`')
  expect(finding?.groups?.[0]?.items).toEqual(['Service:lambda.amazonaws.com calls sts:AssumeRole'])
})
