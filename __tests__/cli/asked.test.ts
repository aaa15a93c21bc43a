import { afterEach, describe, expect, test } from 'vitest'
import { temporaryFolder } from '../support/git-repo.ts'
import { runCommand, runCommandOn } from '../support/run-command.ts'

const cleaning: (() => void)[] = []

afterEach(() => {
  for (const clean of cleaning.splice(0)) clean()
})

function folder(files: Readonly<Record<string, string>>): string {
  const made = temporaryFolder()
  cleaning.push(() => {
    made.dispose()
  })
  for (const [name, content] of Object.entries(files)) made.write(name, content)
  return made.path
}

const policy = (...actions: readonly string[]): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }],
  })

interface Recognised {
  readonly candidates: readonly { readonly baseline: string; readonly likely: boolean }[]
}

describe('baseline recognise', () => {
  const autoscaler = [
    'autoscaling:DescribeAutoScalingGroups',
    'autoscaling:DescribeAutoScalingInstances',
    'autoscaling:DescribeLaunchConfigurations',
    'autoscaling:DescribeScalingActivities',
    'autoscaling:DescribeTags',
    'autoscaling:SetDesiredCapacity',
    'autoscaling:TerminateInstanceInAutoScalingGroup',
    'ec2:DescribeImages',
    'ec2:DescribeInstanceTypes',
    'ec2:DescribeLaunchTemplateVersions',
    'ec2:GetInstanceTypesFromInstanceRequirements',
    'eks:DescribeNodegroup',
  ]
  const bucket = ['GetObject', 'PutObject', 'DeleteObject', 'ListBucket', 'PutObjectAcl']
  const path = () =>
    folder({
      'cluster.json': policy(...autoscaler),
      'bucket.json': policy(...bucket.map((name) => `s3:${name}`), 's3:GetBucketLocation'),
    })

  async function asked(file: string, ...more: readonly string[]): Promise<Recognised> {
    const argv = ['baseline', 'recognise', file, '--format', 'json', ...more]
    return JSON.parse((await runCommand(path(), ...argv)).stdout) as Recognised
  }

  test('names what is likely', async () => {
    const { candidates } = await asked('cluster.json')
    expect(candidates.map(({ baseline }) => baseline).join()).toContain('autoscaler')
    expect(candidates.every(({ likely }) => likely)).toBe(true)
  })

  test('is empty where nothing is likely; --all shows what resembles', async () => {
    expect(await asked('bucket.json')).toEqual({ candidates: [] })
    const all = await asked('bucket.json', '--all')
    expect(all.candidates.length).toBeGreaterThan(0)
    expect(all.candidates.some(({ likely }) => likely)).toBe(false)
  })

  test('of several files tells those with candidates, and counts the others in a line', async () => {
    const all = folder({
      'cluster.json': policy(...autoscaler),
      'bucket.json': policy(...bucket.map((name) => `s3:${name}`)),
      'picture.txt': 'nothing',
    })
    const { stdout } = await runCommand(all, 'baseline', 'recognise', '.')
    expect(stdout).toMatch(/^cluster\.json: \d candidates\n {2}\d\.\d\d /)
    expect(stdout).toContain('\nand nothing is likely in 2 other files\n')
    expect(stdout).not.toContain('picture')
    const one = await runCommand(all, 'baseline', 'recognise', 'bucket.json')
    expect(one.stdout).toBe('bucket.json: nothing is likely\n')
    const none = await runCommand(all, 'baseline', 'recognise', 'bucket.json', 'picture.txt')
    expect(none.stdout).toBe('nothing is likely in 2 files\n')
  })

  test('reads a policy from stdin', async () => {
    const text = policy(...autoscaler)
    const { stdout, stderr } = await runCommandOn(text, path(), 'baseline', 'recognise', '-')
    expect(stderr).toBe('')
    expect(stdout).toMatch(/^-: \d candidates\n[^]*autoscaler/)
  })
})

test('a name that there is not is answered with those that come near', async () => {
  const path = folder({})
  const rule = await runCommand(path, 'explain', 'missing-action')
  expect(rule).toMatchObject({ code: 2 })
  expect(rule.stderr).toContain('"baseline/missing-action" or "access-analyzer/missing-action"?')
  const code = await runCommand(path, 'explain', 'access-analyzer/mising-version')
  expect(code.stderr).toContain('did you mean "access-analyzer/missing-version"?')
  const bare = await runCommand(path, 'explain', 'missing-acton')
  expect(bare.stderr).toContain('did you mean "baseline/missing-action"?')
  const { stderr } = await runCommand(path, 'baseline', 'show', 'veeam/nothing')
  expect(stderr).toContain('; of veeam there are veeam/')
  const other = await runCommand(path, 'baseline', 'show', 'nobody/nothing/at-all')
  expect(other.stderr).toContain('baseline list')
})

test('a code of policy validation is explained by itself, by the finding’s id or as AWS spells it', async () => {
  const path = folder({})
  const { stdout } = await runCommand(path, 'explain', 'access-analyzer/missing-version')
  expect(stdout).toMatch(/^access-analyzer\/missing-version \(warning\)\n/)
  expect(stdout).toContain(
    '#access-analyzer-reference-policy-checks-general-warning-missing-version',
  )
  expect((await runCommand(path, 'explain', 'MISSING_VERSION')).stdout).toBe(stdout)
  const newer = await runCommand(path, 'explain', 'access-analyzer/of-next-year')
  expect(newer).toMatchObject({ code: 0 })
})

describe('access', () => {
  test('shows a request that people know: the action as AWS spells it, on a resource it has', async () => {
    const path = folder({
      'base.json': policy('s3:GetObject'),
      'head.json': policy('s3:GetObject', 's3:deleteobject'),
      'pairs.jsonl': `${JSON.stringify({ id: 1, base: policy('s3:GetObject'), head: policy('s3:Delete*') })}\n`,
    })
    const witness = { action: 's3:DeleteObject', resource: 'arn:aws:s3:::example/example' }
    const one = await runCommand(path, 'access', 'base.json', 'head.json', '--format', 'json')
    expect(one.code).toBe(1)
    expect(JSON.parse(one.stdout)).toMatchObject({ result: 'FAIL', witness })
    const listed = await runCommand(path, 'access', '--pairs', 'pairs.jsonl')
    const line = JSON.parse(listed.stdout) as { readonly witness: { readonly action: string } }
    expect(line.witness.action).toMatch(/^s3:Delete[A-Z]/)
    const granted = await runCommand(
      path,
      'access',
      'head.json',
      '--not-granted',
      's3:DeleteObject',
    )
    expect(granted.code).toBe(1)
    expect(granted.stdout).toContain('"s3:DeleteObject"')
  })
})

describe('a set of several files', () => {
  test('says the same by the same words: no condition is lost between its files', async () => {
    const stated = (action: string, key: string, value: string): string =>
      JSON.stringify({
        Version: '2012-10-17',
        Statement: [
          {
            Effect: 'Allow',
            Action: action,
            Resource: '*',
            Condition: { StringEquals: { [key]: value } },
          },
        ],
      })
    const cluster =
      'arn:${AWS::Partition}:eks:${AWS::Region}:${AWS::AccountId}:cluster/${ClusterName}'
    const shift = 'arc-zonal-shift:ResourceIdentifier'
    const path = folder({
      'a.json': stated('ec2:DescribeImages', 'aws:RequestedRegion', '${AWS::Region}'),
      'b.json': stated('arc-zonal-shift:GetManagedResource', shift, cluster),
      '.github/iam-baseline.yml':
        "bindings:\n  - files: ['*.json']\n    baseline: aws-kubernetes/karpenter/controller\n    version: v1.14\n",
    })
    const { stdout } = await runCommand(path, 'check', '--format', 'json')
    expect(stdout).toContain('baseline/missing-action')
    expect(stdout).not.toContain('baseline/lost-condition')
  })
})

describe('baseline render', () => {
  const render = (...argv: readonly string[]) =>
    runCommand(folder({}), 'baseline', 'render', 'datadog/aws-integration/integration', ...argv)

  test('fills placeholders by name, and refuses names that there are not', async () => {
    const role = ['--format', 'cloudformation-yaml', '--role', 'datadog']
    const filled = await render(...role, '--set', 'DdAWSAccountId=464622532012')
    expect(filled.code).toBe(0)
    expect(filled.stdout).toContain('AWS: arn:aws:iam::464622532012:root')
    const refused = await render(...role, '--set', 'DdAwsAccount=464622532012')
    expect(refused.code).toBe(2)
    expect(refused.stderr).toContain('has no placeholder DdAwsAccount to be filled: it has ')
  })
})
