import { describe, expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

/** Two statements without an effect; the first is laid out or edited by each case. */
const policy = (first: string, more = ''): string =>
  `{"Version": "2012-10-17", "Statement": [${first},
  {"Action": "s3:ListAllMyBuckets", "Resource": "*"}${more}]}`
const one = '{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}'

/** Access Analyzer's rules among those that the change is said to introduce. */
async function introduced(base: string, head: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({
    base: { 'policy.json': base },
    head: { 'policy.json': head },
  })
  return selection.selected.flatMap(({ rule }) => (rule.startsWith('access-') ? [rule] : []))
}

describe('a finding about a whole statement', () => {
  test('is not introduced by laying the statement out anew', async () => {
    const lines = '{\n  "Action": ["s3:GetObject"],\n  "Resource": "arn:aws:s3:::a/*"\n}'
    expect(await introduced(policy(one), policy(lines))).toEqual([])
    expect(await introduced(policy(lines), policy(one))).toEqual([])
  })

  test('nor by editing the statement, nor by moving it', async () => {
    const edited = '{"Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::a/*"}'
    expect(await introduced(policy(one), policy(edited))).toEqual([])
    expect(
      await introduced(
        policy(one),
        `{"Version": "2012-10-17", "Statement": [{"Action": "s3:ListAllMyBuckets", "Resource": "*"}, ${one}]}`,
      ),
    ).toEqual([])
  })

  test('is introduced by one statement more, also where another was edited', async () => {
    const more = ', {"Action": "s3:PutObject", "Resource": "arn:aws:s3:::a/*"}'
    const edited = one.replace('GetObject', 'DeleteObject')
    expect(await introduced(policy(one), policy(one, more))).toEqual([
      'access-analyzer/missing-effect',
    ])
    expect(await introduced(policy(one), policy(edited, more))).toContain(
      'access-analyzer/missing-effect',
    )
  })
})

describe('an action that a pattern of the same list takes in', () => {
  const list = (...actions: string[]): string =>
    `{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ${JSON.stringify(actions)},
  "Resource": "arn:aws:s3:::a/*"}]}`

  test('is introduced where others are taken in already', async () => {
    expect(
      await introduced(
        list('s3:GetObject', 's3:Get*'),
        list('s3:GetObject', 's3:Get*', 's3:GetObjectAcl'),
      ),
    ).toEqual(['access-analyzer/redundant-action'])
    expect(
      await introduced(
        list('s3:GetObject', 's3:Get*'),
        list('s3:GetObjectAcl', 's3:GetObject', 's3:Get*'),
      ),
    ).toEqual(['access-analyzer/redundant-action'])
  })

  test('is not introduced by moving it, nor where another goes, the first one included', async () => {
    const base = list('s3:GetObject', 's3:GetObjectAcl', 's3:Get*')
    expect(await introduced(base, list('s3:Get*', 's3:GetObjectAcl', 's3:GetObject'))).toEqual([])
    expect(await introduced(base, list('s3:GetObjectAcl', 's3:Get*'))).toEqual([])
  })
})
