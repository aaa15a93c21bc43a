import { describe, expect, test } from 'vitest'
import { argument, evaluateFiles, plain, resourcesOf } from '../support/evaluate-terraform.ts'

const main = JSON.stringify(
  {
    '//': 'a comment',
    variable: {
      env: { type: 'string', default: 'prod' },
      names: { type: 'list(string)', default: ['a'] },
    },
    locals: [{ bucket: 'b-${var.env}' }],
    data: {
      aws_iam_policy_document: {
        d: {
          statement: [
            { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::${local.bucket}/*'] },
            {
              actions: ['s3:List*'],
              resources: ['*'],
              condition: { test: 'StringEquals', variable: 'aws:x', values: ['${"quoted"}'] },
            },
          ],
          dynamic: {
            statement: [
              {
                for_each: '${toset(["ec2"])}',
                iterator: 'it',
                content: { actions: ['${it.value}:Describe*'], resources: ['*'] },
              },
            ],
          },
        },
      },
    },
    resource: {
      probe: {
        x: {
          value: '${data.aws_iam_policy_document.d.json}',
          plain: 'tab\there',
          n: -1,
          yes: true,
          no: null,
        },
        each: [
          { for_each: '${toset(var.names)}', value: '%{ if true }${each.key}%{ endif }$${y}' },
        ],
      },
    },
    module: { m: { source: './m', actions: ['iam:Get*'] } },
    moved: [{ from: 'probe.old', to: 'probe.x' }],
  },
  undefined,
  2,
)

const files = {
  'main.tf.json': main,
  'm/main.tf': 'variable "actions" {}\nresource "probe" "y" { value = var.actions }\n',
}

describe('the JSON syntax', () => {
  test('is read as the native one', () => {
    const resources = resourcesOf(files)
    expect([...resources.keys()]).toEqual([
      'data.aws_iam_policy_document.d',
      'probe.x',
      'probe.each["a"]',
      'module.m.probe.y',
    ])
    expect(plain(argument(resources, 'probe.x', 'value'))).toEqual({
      json: {
        Version: '2012-10-17',
        Statement: [
          { Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::b-prod/*' },
          {
            Effect: 'Allow',
            Action: 's3:List*',
            Resource: '*',
            Condition: { StringEquals: { 'aws:x': 'quoted' } },
          },
          { Effect: 'Allow', Action: 'ec2:Describe*', Resource: '*' },
        ],
      },
    })
    expect(plain(argument(resources, 'probe.each["a"]', 'value'))).toBe('a${y}')
    expect(
      plain(resources.get('probe.x')?.properties ?? argument(resources, 'probe.x', 'n')),
    ).toMatchObject({ plain: 'tab\there', n: -1, yes: true, no: null })
    expect(plain(argument(resources, 'module.m.probe.y', 'value'))).toEqual(['iam:Get*'])
    expect(evaluateFiles(files)[0]?.moved).toEqual([
      { root: '.', from: 'probe.old', to: 'probe.x' },
    ])
  })

  test('an exact piece is the text of the file, a piece beside an escape too', () => {
    const text = JSON.stringify(argument(resourcesOf(files), 'probe.x', 'value'))
    const pieces = [
      ...text.matchAll(
        /"text":("(?:[^"\\]|\\.)*"),"span":\{"file":"main.tf.json","start":(\d+),"end":(\d+)\},"exact":true/g,
      ),
    ]
    const texts = pieces.map((piece) => JSON.parse(piece[1] ?? '""') as string)
    expect(texts).toContain('s3:GetObject')
    for (const [index, piece] of pieces.entries())
      expect(main.slice(Number(piece[2]), Number(piece[3]))).toBe(texts[index])
  })

  // As Terraform 1.11 plans it.
  test('a file may be a list; values of variables are text; a comment within a value is none', () => {
    const resources = resourcesOf({
      'a.tf.json': JSON.stringify([
        { variable: { v: { default: { '//': 'c', k: '${aws:username}' } }, w: {} } },
        { resource: { probe: { x: { value: ['${var.v}', '${var.w}'] } } } },
      ]),
      'terraform.tfvars.json': '{"//": "c", "w": "${1 + 1}"}',
    })
    expect(plain(argument(resources, 'probe.x', 'value'))).toEqual([
      { '//': 'c', k: '${aws:username}' },
      '${1 + 1}',
    ])
  })

  test('a broken template is a problem at its place, in what is evaluated', () => {
    const text =
      '{"resource": {"probe": {"x": {"value": "${f(1}", "b": "\\u0022${[1}"}}}, "variable": {"v": {"description": "${"}}}'
    const problems = evaluateFiles({ 'main.tf.json': text })[0]?.problems ?? []
    expect(problems).toHaveLength(2)
    expect(problems.map(({ span }) => span.start)).toEqual([
      text.indexOf('}"'),
      text.lastIndexOf('1}"') + 1,
    ])
  })

  test('files that are hidden are none of the configuration', () => {
    const resources = resourcesOf({
      'a.tf': 'locals { a = 1 }\nresource "probe" "x" { value = local.a }\n',
      '.b.tf': 'locals { a = 2 }\nresource "probe" "y" { value = 1 }\n',
    })
    expect([...resources.keys()]).toEqual(['probe.x'])
    expect(plain(argument(resources, 'probe.x', 'value'))).toBe(1)
  })

  test('broken JSON is a problem, not a crash', () => {
    const [evaluation] = evaluateFiles({
      'main.tf.json': '{"resource": {"probe": {"x": {"value": [1,, }}',
    })
    expect(evaluation?.problems.length).toBeGreaterThan(0)
  })
})
