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
        'Remove `s3:GetObjekt`: `s3:GetObject` is there.',
      ],
    ])
    expect(await titles('["s3:GetObjekt", "s3:Get*"]')).toEqual([
      [
        'Remove `s3:GetObjekt`: `s3:Get*` covers `s3:GetObject`',
        'Remove `s3:GetObjekt`: `s3:Get*` covers `s3:GetObject`.',
      ],
    ])
    expect(await titles('["s3:GetObjekt"]')).toEqual([
      ['Write `s3:GetObject`', 'Write `s3:GetObject`.'],
    ])
  })

  test('goes where a pattern beside it covers what is meant, and is written right elsewhere', async () => {
    const statement = (resource: string, ...actions: string[]) => ({
      Effect: 'Allow',
      Action: actions,
      Resource: `arn:aws:s3:::${resource}/*`,
    })
    const policy = (...statements: object[]) =>
      JSON.stringify({ Version: '2012-10-17', Statement: statements }, undefined, 2)
    const text = policy(
      statement('a', 's3:GetObjekt', 's3:Get*'),
      statement('b', 's3:GetObjekt', 's3:Put*'),
    )
    const { selection } = await analyseTexts({ head: { 'policy.json': text } })
    const fixes = selection.selected.flatMap(({ rule, fix }) =>
      rule === 'policy/unknown-action' ? (fix ?? []) : [],
    )
    expect(fixes.map(({ title }) => title)).toEqual(['Write `s3:GetObject`'])
    expect(applyEdits(fixes, () => text).files.map((file) => file.text)).toEqual([
      policy(statement('a', 's3:Get*'), statement('b', 's3:GetObject', 's3:Put*')),
    ])
  })

  test('stays to be written right where NotAction of another statement names it', async () => {
    const text = `{"Version": "2012-10-17", "Statement": [
      {"Effect": "Allow", "Action": ["s3:GetObjekt"], "Resource": "arn:aws:s3:::a/*"},
      {"Effect": "Allow", "NotAction": ["s3:GetObject"], "Resource": "arn:aws:s3:::a/*"}]}`
    const { selection } = await analyseTexts({ head: { 'policy.json': text } })
    expect(selection.selected.flatMap(({ fix }) => fix?.title ?? [])).toContain(
      'Write `s3:GetObject`',
    )
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

describe('a pattern that is to be replaced', () => {
  test('is not said to make what it takes in superfluous', async () => {
    const text = hcl('["s3:*Object", "s3:GetObject", "s3:PutObject"]')
    const rules = async (more: object) => {
      const head = { 'main.tf': text, 'own.yaml': baseline }
      const { selection } = await analyseTexts({ head, ...more })
      return selection.selected.map(({ rule }) => rule)
    }
    const bound = await rules({ config: config('main.tf') })
    expect(bound).toContain('baseline/excess-action')
    expect(bound).not.toContain('access-analyzer/redundant-action')
    // Without a vendor's list the pattern is as good as the names.
    expect(await rules({})).toContain('access-analyzer/redundant-action')
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
