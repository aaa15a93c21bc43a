import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Evaluation } from '../../src/model/evaluation.ts'
import { renderPolicy, type Json } from '../../src/model/render.ts'
import { evaluatedOne } from '../evaluate-cloudformation/evaluated.ts'

const folder = join(import.meta.dirname, 'templates')
const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** What the translator makes of the templates; undefined where it is not installed. */
function translate(): readonly unknown[] | undefined {
  const script = join(import.meta.dirname, 'translate.py')
  const paths = templates.map((name) => join(folder, name))
  const ran = spawnSync('python3', [script, ...paths], {
    encoding: 'utf8',
    env: { ...process.env, AWS_DEFAULT_REGION: 'us-east-1' },
  })
  if (ran.error !== undefined || /No module named 'samtranslator'/.test(ran.stderr))
    return undefined
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as readonly unknown[]
}

/** What grants anything, by resource type. */
const granting: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'AWS::IAM::Role',
    ['AssumeRolePolicyDocument', 'ManagedPolicyArns', 'Policies', 'PermissionsBoundary', 'Path'],
  ],
  ['AWS::IAM::ManagedPolicy', ['PolicyDocument', 'Roles']],
  [
    'AWS::Lambda::Permission',
    ['Action', 'FunctionName', 'Principal', 'SourceArn', 'SourceAccount', 'FunctionUrlAuthType'],
  ],
  ['AWS::SQS::QueuePolicy', ['PolicyDocument', 'Queues']],
  ['AWS::SNS::TopicPolicy', ['PolicyDocument', 'Topics']],
  ['AWS::ApiGateway::RestApi', ['Body']],
])

/** Lists of one are their item, lists are sorted, versions of documents left out. */
function normalised(value: Json | undefined): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => normalised(item))
    return items.length === 1 ? items[0] : items.map((item) => JSON.stringify(item)).sort()
  }
  if (value === null || value === undefined || typeof value !== 'object') {
    return typeof value === 'string' ? value : String(value)
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'Version')
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, normalised(item)]),
  )
}

function grantsOf(evaluation: Evaluation): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    evaluation.resources.flatMap((resource) => {
      const keys = granting.get(resource.type)
      if (keys === undefined) return []
      const json = renderPolicy(resource.properties).policy as Readonly<Record<string, Json>>
      const found = keys.flatMap((key) => {
        const value = json[key]
        const part =
          key === 'Body'
            ? (value as Readonly<Record<string, Json>> | undefined)?.['x-amazon-apigateway-policy']
            : value
        const empty = part === undefined || (Array.isArray(part) && part.length === 0)
        return empty ? [] : [[key, normalised(part)] as const]
      })
      return found.length === 0
        ? []
        : [[`${resource.type} ${resource.address}`, Object.fromEntries(found)]]
    }),
  )
}

const translated = translate()

describe.skipIf(translated === undefined)(
  'what SAM templates grant equals what their translation grants (skipped without the Python package aws-sam-translator)',
  () => {
    test.each(templates.map((name, i) => [name, i] as const))('%s', (name, i) => {
      const settings = {
        parameters: new Map([['Boundary', 'arn:aws:iam::111122223333:policy/boundary']]),
      }
      const source = readFileSync(join(folder, name), 'utf8')
      const own = grantsOf(evaluatedOne(source, { settings }))
      const oracle = grantsOf(evaluatedOne(translated?.[i] as object, { settings }))
      expect(Object.keys(oracle).length).toBeGreaterThan(4)
      expect(own).toEqual(oracle)
    })
  },
)
