/** A small random number generator, so that an estate is the same on every machine. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 4294967296
  }
}

const actions = [
  's3:GetObject',
  's3:PutObject',
  's3:GetObjekt',
  'ec2:DescribeInstances',
  'ec2:CreateSnapshot',
  'ec2:TerminateInstances',
  'sts:AssumeRole',
  'kms:Decrypt',
  'iam:PassRole',
  'iam:CreateAccessKey',
]

/**
 * An estate of Terraform roots with modules of their own and shared ones, templates that export and
 * import, documents alone and in groups, and files that cannot be read, from one seed.
 */
export function generatedEstate(seed: number, size: number): Readonly<Record<string, string>> {
  const random = randomOf(seed)
  const some = (): readonly string[] =>
    actions.filter(() => random() < 0.35).concat('ec2:DescribeVolumes')
  const policy = (): string =>
    JSON.stringify(
      {
        Version: '2012-10-17',
        Statement: [{ Sid: 'All', Effect: 'Allow', Action: some(), Resource: '*' }],
      },
      null,
      2,
    )
  const files: Record<string, string> = {
    'modules/role/main.tf': role('shared', 'var.name', policy()),
    'modules/role/variables.tf': 'variable "name" {}\n',
    'broken/policy.json':
      '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow" "Action": "s3:*"}]}',
    'stacks/atmos.yaml': 'base_path: "./"\n',
  }
  for (let index = 0; index < size; index += 1) {
    const folder = `live/team-${index % 5}/root-${index}`
    files[`${folder}/main.tf`] = role(`app${index}`, `"app-${index}"`, policy())
    if (index % 4 === 0)
      files[`${folder}/shared.tf`] =
        `module "shared" {\n  source = "../../../modules/role"\n  name   = "shared-${index}"\n}\n`
    if (index % 3 === 0) files[`${folder}/document.json`] = policy()
    if (index % 3 === 0)
      files[`${folder}/file.tf`] =
        `resource "aws_iam_policy" "from_file" {\n  name   = "file-${index}"\n  policy = file("\${path.module}/document.json")\n}\n`
    if (index % 5 === 1)
      files[`other/attachments-${index}/main.tf`] =
        `resource "aws_iam_role_policy" "late" {\n  role   = "app-${index - 1}"\n  policy = jsonencode(${policy()})\n}\n`
    files[`templates/stack-${index}.yaml`] = template(index, some())
    files[`documents/policy-${index}.json`] = policy()
  }
  return files
}

function role(label: string, name: string, policy: string): string {
  return `resource "aws_iam_role" "${label}" {
  name               = ${name}
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "${label}" {
  role   = aws_iam_role.${label}.id
  policy = <<-POLICY
${policy}
  POLICY
}
`
}

function template(index: number, actions: readonly string[]): string {
  const resource = index % 3 === 1 ? `!ImportValue estate-${index - 1}-bucket` : "'*'"
  const outputs =
    index % 3 === 0
      ? `Outputs:\n  Bucket:\n    Value: arn:aws:s3:::estate-${index}\n    Export:\n      Name: estate-${index}-bucket\n`
      : ''
  return `AWSTemplateFormatVersion: '2010-09-09'
Resources:
  Role${index}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Principal:
              Service: ec2.amazonaws.com
            Action: sts:AssumeRole
      Policies:
        - PolicyName: inline
          PolicyDocument:
            Version: '2012-10-17'
            Statement:
              - Effect: Allow
                Action:
${actions.map((action) => `                  - ${action}`).join('\n')}
                Resource: ${resource}
${outputs}`
}
