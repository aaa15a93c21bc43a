import { expect, test } from 'vitest'
import { analyseTexts } from '../support/analyse-texts.ts'

test.each([
  [
    'template.yaml',
    `Resources:
  Things:
    Type: AWS::IoT::Policy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement: [{ Effect: Allow, Action: iot:Connect, Resource: 'arn:aws:iot:eu-west-1:111122223333:client/a' }]
`,
  ],
  [
    'main.tf',
    `resource "aws_iot_policy" "things" {
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = "iot:Connect", Resource = "arn:aws:iot:eu-west-1:111122223333:client/a" }]
  })
}
`,
  ],
])('a policy for things names no principal: %s', async (file, text) => {
  const { result } = await analyseTexts({ head: { [file]: text } })
  expect(result.counts.documents).toBe(1)
  expect(result.findings).toEqual([])
})
