import { describe, expect, test } from 'vitest'
import { applyEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { baseline } from './support/documents.ts'

const config = (file: string) =>
  `baselines: [own.yaml]\nbindings:\n  - files: ['${file}']\n    baseline: example/keeper/worker\n`

/** What `fix --unsafe` does, round by round, until nothing is left to do. */
async function rounds(file: string, text: string): Promise<readonly string[]> {
  const texts = [text]
  for (let round = 0; round < 6; round += 1) {
    const head = { [file]: texts.at(-1) ?? '', 'own.yaml': baseline }
    const { selection } = await analyseTexts({ head, config: config(file) })
    const fixes = selection.selected.flatMap(({ fix, rule }) =>
      fix === undefined || !/excess|unknown|defect/.test(rule) ? [] : [fix],
    )
    const plan = applyEdits(fixes, () => texts.at(-1))
    const [changed] = plan.files
    if (changed === undefined) break
    texts.push(changed.text)
  }
  return texts
}

const hcl = (list: string, more = '') => `resource "aws_iam_policy" "keeper" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      {
        Effect   = "Allow"
        Action   = ${list}
        Resource = "*"
      },${more}
    ]
  })
}
`
const needed = `
      {
        Effect   = "Allow"
        Action   = ["ec2:DescribeInstances"]
        Resource = "*"
      },`
const excess = `[
          # instances
          "ec2:RunInstances",
          # objects
          "s3:DeleteObject",
        ]`

describe('a list of which nothing is needed', () => {
  test('is never left empty: in the end its statement goes', async () => {
    const texts = await rounds('main.tf', hcl(excess, needed))
    for (const text of texts) expect(text).toMatch(/Action\s+= \[\s*(#[^\n]*\s*)*"/)
    expect(texts.at(-1)).not.toMatch(/RunInstances|DeleteObject/)
    expect(texts.at(-1)).toContain('ec2:DescribeInstances')
  })

  test('keeps its last action where its statement is the only one', async () => {
    const texts = await rounds('main.tf', hcl(excess))
    expect(texts.length).toBeGreaterThan(1)
    expect(texts.at(-1)).toMatch(/"(ec2:RunInstances|s3:DeleteObject)"/)
  })

  test('is never left empty in YAML either', async () => {
    const yaml = `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action:
              # instances
              - ec2:RunInstances
              # objects
              - s3:DeleteObject
            Resource: '*'
`
    const texts = await rounds('template.yaml', yaml)
    for (const text of texts) expect(text).toMatch(/- (ec2:RunInstances|s3:DeleteObject)/)
  })

  test('of several statements one stays', async () => {
    const single = (action: string) => `{"Effect":"Allow","Action":"${action}","Resource":"*"}`
    const text = `{"Version":"2012-10-17","Statement":[${single('ec2:RunInstances')}, ${single('s3:DeleteObject')}]}`
    const texts = await rounds('policy.json', text)
    const last = JSON.parse(texts.at(-1) ?? '') as { Statement: readonly unknown[] }
    expect(last.Statement).toHaveLength(1)
  })
})

describe('a typing error', () => {
  const titles = async (list: string) => {
    const head = { 'main.tf': hcl(list) }
    const { selection } = await analyseTexts({ head })
    return selection.selected
      .filter(({ rule }) => rule === 'policy/unknown-action')
      .map(({ fix, advice }) => [fix?.title, advice])
  }

  test('whose right spelling stands beside it is removed, and the fix says so', async () => {
    expect(await titles('["s3:GetObjekt", "s3:getobject"]')).toEqual([
      [
        'Remove `s3:GetObjekt`: `s3:GetObject` is there',
        'Remove it: `s3:GetObject` is there already.',
      ],
    ])
    expect(await titles('["s3:GetObjekt"]')).toEqual([
      ['Write `s3:GetObject`', 'Write `s3:GetObject`.'],
    ])
  })

  test('that the vendor printed keeps what the vendor’s document explains', async () => {
    const head = { 'main.tf': hcl('["ec2:DescribeVolume"]'), 'own.yaml': baseline }
    const { selection } = await analyseTexts({ head, config: config('main.tf') })
    const [finding] = selection.selected.filter(({ rule }) => rule === 'policy/unknown-action')
    expect(finding?.groups).toContainEqual({
      title: 'vendor’s document',
      items: ['the page lacks the last letter'],
    })
  })
})

describe('missing actions', () => {
  test('that a person has to fill in do not keep the others from being added', async () => {
    const own = baseline.replace('arn:aws:s3:::example-keeper/*', 'arn:aws:s3:::${BucketName}/*')
    const text = hcl('["cloudwatch:ListMetrics"]')
    const head = { 'main.tf': text, 'own.yaml': own }
    const { selection } = await analyseTexts({ head, config: config('main.tf') })
    const [finding] = selection.selected.filter(({ rule }) => rule === 'baseline/missing-action')
    expect(finding?.actions).toHaveLength(7)
    expect(finding?.fix?.title).toMatch(/^Add 5 of 7 actions; the others wait for names/)
    const added = finding?.fix?.edits.map((edit) => edit.text).join('') ?? ''
    expect(added).toContain('ec2:DescribeInstances')
    expect(added).not.toContain('s3:GetObject')
  })
})
