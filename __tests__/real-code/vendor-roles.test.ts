import { describe, expect, test } from 'vitest'
import { decodeBaselines } from '../../src/baselines/compiled.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'

const library = decodeBaselines(data.sections('baselines'))

/** The actions that a shipped baseline requires without features. */
function required(id: string): readonly string[] {
  return (library.get(id)?.grants ?? [])
    .filter(({ feature, variant }) => feature === undefined && variant === undefined)
    .flatMap(({ actions }) => actions)
}

const role = (
  name: string,
  managed: readonly string[],
  lists: readonly (readonly string[])[],
): string =>
  JSON.stringify({
    AWSTemplateFormatVersion: '2010-09-09',
    Resources: {
      [name]: {
        Type: 'AWS::IAM::Role',
        Properties: {
          AssumeRolePolicyDocument: {
            Version: '2012-10-17',
            Statement: [
              {
                Effect: 'Allow',
                Principal: { Service: 'ec2.amazonaws.com' },
                Action: 'sts:AssumeRole',
              },
            ],
          },
          ManagedPolicyArns: managed,
          Policies: lists.map((actions, index) => ({
            PolicyName: `part${String(index)}`,
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
            },
          })),
        },
      },
    },
  })

async function excess(template: string): Promise<readonly string[]> {
  const { selection } = await analyseTexts({ head: { 'template.json': template } })
  return selection.selected
    .filter(({ rule }) => /^baseline\/(excess-action|missing-action|optional-feature)$/.test(rule))
    .map(({ rule, message }) => `${rule}: ${message}`)
}

describe('a role that the vendor’s own template makes', () => {
  test('may attach the managed policy of a feature that is not bound', async () => {
    const actions = required('datadog/aws-integration/integration')
    const audit = 'arn:aws:iam::aws:policy/SecurityAudit'
    expect(await excess(role('DatadogIntegrationRole', [audit], [actions]))).toEqual([
      `baseline/optional-feature: \`DatadogIntegrationRole\` allows \`${audit}\`, which Datadog AWS integration (integration) needs only for cloud-security`,
    ])
    const other = 'arn:aws:iam::aws:policy/AmazonSSMFullAccess'
    expect((await excess(role('DatadogIntegrationRole', [other], [actions]))).join()).toContain(
      `baseline/excess-action: \`DatadogIntegrationRole\` attaches \`${other}\``,
    )
  })

  test('may be four roles of one product at once', async () => {
    const id = 'kubernetes-sigs/cluster-api-provider-aws'
    const lists = ['controllers', 'controllers-eks', 'nodes', 'control-plane'].map((name) =>
      // Where its secrets are kept is a choice of its own.
      required(`${id}/${name}`).filter((action) => !action.startsWith('ssm:')),
    )
    expect(lists.every(({ length }) => length > 8)).toBe(true)
    const said = await excess(role('CapaControlPlane', [], lists))
    expect(said.filter((text) => text.startsWith('baseline/excess-action'))).toEqual([])
  })

  test('has in its instance role what the vendor’s other lists ask for, and nothing is said of accounts', async () => {
    const tenant = required('commvault/backup-and-recovery/tenant')
    const { result } = await analyseTexts({
      head: {
        'template.json': role(
          'BackupServer',
          ['arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore'],
          [[...tenant, 'ebs:GetSnapshotBlock', 's3:PutObjectRetention', 'ec2:DeleteVpc']],
        ),
      },
      accessAnalyzer: 'off',
    })
    expect(result.findings.filter(({ rule }) => rule === 'baseline/trust')).toEqual([])
    const told = result.findings.filter(({ rule }) => rule === 'baseline/excess-action')
    expect(
      told.map(({ severity, actions, advice }) => [
        severity,
        actions,
        advice.replace(/ Looks like .*/, ''),
      ]),
    ).toEqual([
      ['warning', ['ec2:DeleteVpc'], 'Remove it.'],
      [
        'notice',
        ['s3:PutObjectRetention'],
        'Bind `commvault/backup-and-recovery/s3-library` too if the role is for that as well; else remove it.',
      ],
    ])
  })

  test('may attach what every role of its service has: a notice, no warning', async () => {
    const id = 'commvault/backup-and-recovery/rds'
    const severities = async (policy: string): Promise<readonly string[]> => {
      const { result } = await analyseTexts({
        head: {
          'template.json': role(
            'CommvaultRds',
            [`arn:aws:iam::aws:policy/${policy}`],
            [required(id)],
          ),
        },
        accessAnalyzer: 'off',
      })
      return result.findings
        .filter(({ rule }) => rule === 'baseline/excess-action')
        .map(({ severity }) => severity)
    }
    expect(await severities('AmazonSSMManagedInstanceCore')).toEqual(['notice'])
    expect(await severities('service-role/AWSLambdaBasicExecutionRole')).toEqual(['warning'])
    expect(await severities('AmazonSSMFullAccess')).toEqual(['warning'])
  })
})
