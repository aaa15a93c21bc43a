import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { withEdits } from '../../src/repair/apply.ts'
import { analyseTexts } from '../support/analyse-texts.ts'
import { baseline } from './support/documents.ts'

async function findingsOf(
  files: Readonly<Record<string, string>>,
  rule: string,
): Promise<readonly Finding[]> {
  const [first = ''] = Object.keys(files)
  const analysis = await analyseTexts({
    head: { ...files, 'own.yaml': baseline },
    config: `baselines: [own.yaml]\nbindings:\n  - files: ['${first}']\n    baseline: example/keeper/worker\n`,
  })
  return analysis.selection.selected.filter((finding) => finding.rule === rule)
}

/** The file once the fix of the rule's first finding is applied; undefined where there is none. */
async function fixed(
  file: string,
  text: string,
  rule: string,
  others: Readonly<Record<string, string>> = {},
): Promise<string | undefined> {
  const found = await findingsOf({ [file]: text, ...others }, rule)
  expect(found.length, 'the finding itself').toBeGreaterThan(0)
  const fix = found[0]?.fix
  return fix === undefined ? undefined : withEdits(text, fix.edits)
}

const plain =
  '"cloudwatch:ListMetrics", "ec2:DescribeInstances", "ec2:DescribeVolumes", "s3:ListAllMyBuckets"'

describe('a lost condition', () => {
  test('goes into a statement all of whose actions lost it', async () => {
    const text = `data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["ec2:DeleteVolume", "ec2:TerminateInstances"]
    resources = ["*"] # all
  }
}
`
    expect(await fixed('main.tf', text, 'baseline/lost-condition'))
      .toBe(`data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["ec2:DeleteVolume", "ec2:TerminateInstances"]
    resources = ["*"] # all

    condition {
      test     = "StringEquals"
      variable = "ec2:ResourceTag/keeper"
      values   = ["1"]
    }
  }
}
`)
  })

  test('makes a statement of its own where the others keep none', async () => {
    const text = `resource "aws_iam_policy" "keeper" {
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      "Effect" : "Allow",
      "Action" : ["ec2:DeleteVolume", "s3:ListAllMyBuckets"],
      "Resource" : "*",
    }]
  })
}
`
    expect(await fixed('main.tf', text, 'baseline/lost-condition')).toContain(`    Statement = [{
      "Effect" : "Allow",
      "Action" : ["s3:ListAllMyBuckets"],
      "Resource" : "*",
    }, {
      "Effect" : "Allow",
      "Action" : ["ec2:DeleteVolume"],
      "Resource" : "*",
      "Condition" : {
        "StringEquals" : {
          "ec2:ResourceTag/keeper" : "1",
        },
      },
    }]
`)
  })

  test('stands beside the conditions that are there', async () => {
    const text = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteVolume"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"}}}]}`
    expect(await fixed('policy.json', text, 'baseline/lost-condition')).toBe(
      `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DeleteVolume"],"Resource":"*","Condition":{"Bool":{"aws:SecureTransport":"true"},"StringEquals":{"ec2:ResourceTag/keeper":"1"}}}]}`,
    )
  })
})

describe('missing actions', () => {
  test('are not written into what a call joins', async () => {
    const text = `locals {
  a = ["ec2:DescribeInstances"]
  b = ["s3:ListAllMyBuckets"]
}

data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = concat(local.a, local.b)
    resources = ["*"]
  }
}
`
    expect(await fixed('main.tf', text, 'baseline/missing-action')).toBeUndefined()
  })

  test('join a sorted list at their places, and comments stay with their lines', async () => {
    const text = `Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Action:
          - "ec2:DescribeInstances" # reads
          - "s3:ListAllMyBuckets" # lists
          Resource: "*"
`
    expect(await fixed('template.yaml', text, 'baseline/missing-action')).toBe(`Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
        - Effect: Allow
          Action:
          - "cloudwatch:ListMetrics"
          - "ec2:DescribeInstances" # reads
          - "ec2:DescribeVolumes"
          - "s3:ListAllMyBuckets" # lists
          Resource: "*"
        - Effect: Allow
          Action:
          - "ec2:DeleteVolume"
          - "ec2:TerminateInstances"
          Resource: "*"
          Condition:
            StringEquals:
              ec2:ResourceTag/keeper: "1"
        - Effect: Allow
          Action:
          - "s3:GetObject"
          - "s3:PutObject"
          Resource: "arn:aws:s3:::example-keeper/*"
`)
  })

  test('are formatted as terraform fmt has it', async () => {
    const texts = [
      `data "aws_iam_policy_document" "keeper" {\n  statement {\n    actions   = [${plain}]\n    resources = ["*"]\n  }\n}\n`,
      `data "aws_iam_policy_document" "keeper" {\n  statement {\n    sid    = "A"\n    effect = "Allow"\n    actions = [\n      "s3:ListAllMyBuckets",\n    ]\n    resources = ["*"]\n  }\n}\n`,
      `resource "aws_iam_policy" "keeper" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [\n      {\n        Sid      = "A"\n        Effect   = "Allow"\n        Action   = [${plain}]\n        Resource = "*"\n      },\n    ]\n  })\n}\n`,
    ]
    for (const text of texts) {
      const result = await fixed('main.tf', text, 'baseline/missing-action')
      expect(result).not.toBe(text)
      expect(result).toBe(formatted(result ?? ''))
    }
  })
})

/** What `terraform fmt` makes of a text; the text itself where there is no terraform. */
function formatted(text: string): string {
  try {
    return execFileSync('terraform', ['fmt', '-'], {
      input: text,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
    })
  } catch (error) {
    if ((error as { code?: string }).code !== 'ENOENT') throw error
    console.warn('terraform is not installed: its formatting is not compared')
    return text
  }
}

describe('wider resources', () => {
  test('become the vendor’s', async () => {
    const text = `Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: [s3:GetObject, s3:PutObject]
            Resource:
              - '*'
`
    expect(await fixed('template.yaml', text, 'baseline/wider-resource')).toBe(
      text.replace(`              - '*'\n`, `              - 'arn:aws:s3:::example-keeper/*'\n`),
    )
  })
})

describe('a pattern of which little is needed', () => {
  test('becomes what is needed, with the limits that the vendor has', async () => {
    const text = `data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = ["ec2:*Instances", ${plain}]
    resources = ["*"]
  }
}
`
    const result = await fixed('main.tf', text, 'baseline/excess-action')
    expect(result).toBe(`data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = [${plain}]
    resources = ["*"]
  }

  statement {
    actions   = ["ec2:TerminateInstances"]
    resources = ["*"]

    condition {
      test     = "StringEquals"
      variable = "ec2:ResourceTag/keeper"
      values   = ["1"]
    }
  }
}
`)
  })

  test('turns its statement into the vendor’s where nothing else stands in it', async () => {
    const text = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*Object","Resource":"*"}]}`
    expect(await fixed('policy.json', text, 'baseline/excess-action')).toBe(
      `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:PutObject"],"Resource":"arn:aws:s3:::example-keeper/*"}]}`,
    )
  })
})

describe('what stands in two statements', () => {
  const statement = (list: string): string => `{"Effect":"Allow","Action":[${list}],"Resource":"*"}`
  const policy = (...all: string[]): string =>
    `{"Version":"2012-10-17","Statement":[${all.join(',')}]}`

  test('goes from both at once', async () => {
    const text = policy(
      statement('"s3:ListAllMyBuckets","ec2:RunInstances"'),
      statement('"ec2:DescribeInstances","ec2:RunInstances"'),
    )
    expect(await fixed('policy.json', text, 'baseline/excess-action')).toBe(
      policy(statement('"s3:ListAllMyBuckets"'), statement('"ec2:DescribeInstances"')),
    )
  })

  test('gets its condition back once', async () => {
    const text = policy(
      statement('"s3:ListAllMyBuckets","ec2:DeleteVolume"'),
      statement('"ec2:DescribeInstances","ec2:DeleteVolume"'),
    )
    expect(await fixed('policy.json', text, 'baseline/lost-condition')).toBe(
      policy(
        statement('"s3:ListAllMyBuckets"'),
        `{"Effect":"Allow","Action":["ec2:DeleteVolume"],"Resource":"*","Condition":{"StringEquals":{"ec2:ResourceTag/keeper":"1"}}}`,
        statement('"ec2:DescribeInstances"'),
      ),
    )
  })

  test('takes a statement along that would say what another says', async () => {
    const text = policy(
      statement('"s3:ListAllMyBuckets"'),
      statement('"s3:ListAllMyBuckets","ec2:RunInstances"'),
    )
    expect(await fixed('policy.json', text, 'baseline/excess-action')).toBe(
      policy(statement('"s3:ListAllMyBuckets"')),
    )
  })
})

describe('a typing error of what', () => {
  const list = async (written: string): Promise<string | undefined> => {
    const text = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DescribeInstances","${written}"],"Resource":"*"}]}`
    return fixed('policy.json', text, 'policy/unknown-action')
  }

  test('the vendor does not need goes', async () => {
    expect(await list('s3:DeleteObjekt')).not.toMatch(/s3:Delete/)
  })

  test('the vendor limits gets the limits', async () => {
    expect(await list('s3:GetObjekt')).toBe(
      `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["ec2:DescribeInstances"],"Resource":"*"},{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"arn:aws:s3:::example-keeper/*"}]}`,
    )
  })
})

describe('an excess action', () => {
  test('takes its statement along where it is alone there', async () => {
    const text = `data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = [${plain}]
    resources = ["*"]
  }

  statement {
    actions   = ["ec2:RunInstances"]
    resources = ["*"]
  }
}
`
    expect(await fixed('main.tf', text, 'baseline/excess-action'))
      .toBe(`data "aws_iam_policy_document" "keeper" {
  statement {
    actions   = [${plain}]
    resources = ["*"]
  }
}
`)
  })
})

describe('no fix is offered', () => {
  const document = (actions: string, more = ''): string =>
    `${more}resource "aws_iam_policy" "keeper" {\n  policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{ Effect = "Allow", Action = ${actions}, Resource = "*" }]\n  })\n}\n`
  const excess = 'baseline/excess-action'
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>?])[] = [
    [
      'for a list that a local brings',
      document('local.all', 'locals {\n  all = ["s3:ListAllMyBuckets", "ec2:RunInstances"]\n}\n'),
    ],
    [
      'for a list that a variable brings',
      document(
        'var.all',
        'variable "all" {\n  default = ["s3:ListAllMyBuckets", "ec2:RunInstances"]\n}\n',
      ),
    ],
    [
      'for a list that is put together',
      document('concat(["ec2:RunInstances"], ["s3:ListAllMyBuckets"])'),
    ],
    [
      'for a list that is generated',
      document('[for name in ["RunInstances", "StopInstances"] : "ec2:${name}"]'),
    ],
    [
      'for a statement that is generated',
      `data "aws_iam_policy_document" "keeper" {\n  dynamic "statement" {\n    for_each = ["a"]\n    content {\n      actions   = ["s3:ListAllMyBuckets", "ec2:RunInstances"]\n      resources = ["*"]\n    }\n  }\n}\n`,
    ],
    [
      'for one of two alternatives',
      `variable "more" {\n  type = bool\n}\n${document('var.more ? ["s3:ListAllMyBuckets", "ec2:RunInstances"] : ["s3:ListAllMyBuckets"]')}`,
    ],
    [
      'for lists that stand elsewhere and are joined here',
      document(
        'concat(local.a, local.b)',
        'locals {\n  a = ["s3:ListAllMyBuckets"]\n  b = ["ec2:RunInstances"]\n}\n',
      ),
    ],
    ['for the only action of the only statement', document('["ec2:RunInstances"]')],
  ]
  for (const [what, text, others] of cases)
    test(what, async () => {
      expect(await fixed('main.tf', text, excess, others)).toBeUndefined()
    })

  test('for a condition of CloudFormation', async () => {
    const text = `Conditions:
  More: !Equals [!Ref AWS::Region, eu-west-1]
Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - Effect: Allow
            Action: !If [More, [s3:ListAllMyBuckets, ec2:RunInstances], [s3:ListAllMyBuckets]]
            Resource: '*'
`
    expect(await fixed('template.yaml', text, excess)).toBeUndefined()
  })

  test('for a list that an alias repeats', async () => {
    const text = `Resources:
  Keeper:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Version: '2012-10-17'
        Statement:
          - &one
            Effect: Allow
            Action: [s3:ListAllMyBuckets, ec2:RunInstances]
            Resource: '*'
          - *one
`
    expect(await fixed('template.yaml', text, excess)).toBeUndefined()
  })

  test('for a policy that another role has too', async () => {
    const text = `resource "aws_iam_role" "keeper" {
  name               = "keeper"
  assume_role_policy = "{}"
}

resource "aws_iam_role" "other" {
  name               = "other"
  assume_role_policy = "{}"
}

data "aws_iam_policy_document" "shared" {
  statement {
    actions   = ["s3:ListAllMyBuckets", "ec2:RunInstances"]
    resources = ["*"]
  }
}

resource "aws_iam_role_policy" "keeper" {
  role   = aws_iam_role.keeper.id
  policy = data.aws_iam_policy_document.shared.json
}
`
    const second = `
resource "aws_iam_role_policy" "other" {
  role   = aws_iam_role.other.id
  policy = data.aws_iam_policy_document.shared.json
}
`
    const config = `baselines: [own.yaml]\nbindings:\n  - principal: aws_iam_role.keeper\n    baseline: example/keeper/worker\n`
    for (const [source, offered] of [
      [text, true],
      [text + second, false],
    ] as const) {
      const analysis = await analyseTexts({
        head: { 'main.tf': source, 'own.yaml': baseline },
        config,
      })
      const [finding] = analysis.selection.selected.filter(({ rule }) => rule === excess)
      expect(finding).toBeDefined()
      expect(finding?.fix !== undefined).toBe(offered)
    }
  })

  test('where a caller of the module needs what another does not', async () => {
    const module = `variable "name" {}
resource "aws_iam_role" "this" {
  name               = var.name
  assume_role_policy = "{}"
}
resource "aws_iam_role_policy" "this" {
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:ListAllMyBuckets", "ec2:RunInstances"], Resource = "*" }]
  })
}
`
    const calls = `module "a" {\n  source = "./m"\n  name   = "a"\n}\nmodule "b" {\n  source = "./m"\n  name   = "b"\n}\n`
    const bind = (...names: readonly string[]): string =>
      `baselines: [own.yaml]\nbindings:\n${names.map((name) => `  - principal: module.${name}.aws_iam_role.this\n    baseline: example/keeper/worker\n`).join('')}`
    const head = { 'main.tf': calls, 'm/main.tf': module, 'own.yaml': baseline }
    for (const [config, offered] of [
      [bind('a', 'b'), true],
      [bind('a'), false],
    ] as const) {
      const analysis = await analyseTexts({ head, config })
      const found = analysis.selection.selected.filter(({ rule }) => rule === excess)
      expect(found.length).toBeGreaterThan(0)
      expect(found.every(({ fix }) => (fix !== undefined) === offered)).toBe(true)
    }
  })
})
