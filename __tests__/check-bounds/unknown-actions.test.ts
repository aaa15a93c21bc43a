import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

const policyOf = (actions: number): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Action: Array.from({ length: actions }, (_, i) => `s3:Nothing${i}`),
        Resource: '*',
      },
    ],
  })

async function unknownIn(actions: number): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ head: { 'p.json': policyOf(actions) } })
  return selection.selected
    .filter(({ rule }) => rule === 'policy/unknown-action')
    .map(({ message }) => message)
}

test('every unknown action of a policy is told', async () => {
  expect(await unknownIn(1500)).toHaveLength(1500)
})

test('a policy that cannot be one has its first unknown actions told, and how many were left out', async () => {
  const messages = await unknownIn(2600)
  expect(messages).toHaveLength(2001)
  expect(messages.filter((message) => message.includes('600 behind them'))).toHaveLength(1)
})
