import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieceSpans, type Value } from '../../src/model/value.ts'
import { evaluated, evaluatedOne, propertiesOf, valueIn } from './evaluated.ts'

const calls = [
  'Ref',
  'Fn::GetAtt',
  'Fn::Sub',
  'Fn::Join',
  'Fn::Split',
  'Fn::Select',
  'Fn::If',
  'Fn::FindInMap',
  'Fn::ImportValue',
  'Fn::Base64',
  'Fn::Length',
  'Fn::ToJsonString',
  'Fn::GetAZs',
  'Fn::Cidr',
  'Fn::Transform',
  'Fn::Equals',
  'Fn::And',
  'Fn::Not',
]

const leaf = fc.oneof(
  fc.constantFrom('A', 'B', 'P', 'Q', 'C1', 'C2', 'M', 'AWS::Region', 'AWS::NoValue', 'A.Arn'),
  fc.constantFrom('${A}', '${A.Arn}/x', '${!A}', '${', '${P}-${Q}', '{{resolve:ssm:x}}', '', ':'),
  fc.integer({ min: -1, max: 6 }),
  fc.boolean(),
  fc.constant(null),
)

const { value: anything } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, depthSize: 'small' },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom('A', '__proto__', 'constructor', 'x'), tie('value'), {
      maxKeys: 3,
    }),
    fc
      .tuple(fc.constantFrom(...calls), tie('value'))
      .map(([name, argument]) => ({ [name]: argument })),
  ),
}))

const templates = fc.record({
  Parameters: fc.record({
    P: anything,
    Q: fc.constant({ Type: 'String', AllowedValues: ['a', 'b'] }),
  }),
  Mappings: anything,
  Conditions: fc.record({ C1: anything, C2: anything }),
  Resources: fc.record({
    A: fc.record({
      Type: fc.constantFrom('AWS::S3::Bucket', 'AWS::IAM::Role'),
      Properties: anything,
    }),
    B: fc.record({
      Type: fc.constantFrom('AWS::Serverless::Function', 'AWS::Serverless::StateMachine'),
      Condition: fc.constantFrom('C1', 'C2', 'none'),
      Properties: fc.oneof(
        anything,
        fc.record({ Policies: anything, Events: anything, Role: anything, VpcConfig: anything }),
        fc.record({
          Policies: fc.array(fc.oneof(anything, fc.record({ S3ReadPolicy: anything }))),
          Events: fc.dictionary(
            fc.constantFrom('E1', 'E2'),
            fc.record({
              Type: fc.constantFrom('Api', 'SNS', 'SQS', 'MQ', 'ScheduleV2', 'HttpApi', 'S3', 'x'),
              Properties: anything,
            }),
          ),
        }),
      ),
    }),
  }),
})

function spansOf(value: Value): readonly { readonly start: number; readonly end: number }[] {
  switch (value.kind) {
    case 'list':
      return [value.span, ...value.items.flatMap(spansOf)]
    case 'map':
      return [value.span, ...value.entries.flatMap((entry) => spansOf(entry.value))]
    case 'alternatives':
      return value.branches.flatMap((branch) => spansOf(branch.value))
    case 'string':
      return [value.span, ...pieceSpans(value)]
    default:
      return [value.span]
  }
}

describe('any template', () => {
  test('is evaluated without an exception, every span inside its file', () => {
    fc.assert(
      fc.property(templates, (template) => {
        const text = JSON.stringify(template)
        for (const evaluation of evaluated(text)) {
          for (const resource of evaluation.resources) {
            for (const span of spansOf(resource.properties)) {
              expect(span.start).toBeGreaterThanOrEqual(0)
              expect(span.end).toBeLessThanOrEqual(text.length)
            }
          }
        }
      }),
      { numRuns: 400, seed: 20261122 },
    )
  })

  test('evaluates the same in JSON and in YAML', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const template = { Resources: { X: { Type: 'Custom::X', Properties: { V: value } } } }
        const json = JSON.stringify(template)
        // JSON is YAML, so the same text goes through both parsers.
        const asYaml = evaluatedOne(json, { path: 't.yaml' })
        expect(propertiesOf(asYaml, 'X')).toEqual(propertiesOf(evaluatedOne(json), 'X'))
      }),
      { numRuns: 200, seed: 20261122 },
    )
  })
})

describe('hostile templates stay bounded', () => {
  test('deep nesting', () => {
    let value: unknown = 'x'
    for (let i = 0; i < 90; i += 1) value = { 'Fn::Join': ['', ['a', value]] }
    expect(JSON.stringify(valueIn(value))).toMatch(/too-deep|Fn::|a/)
  })

  test('conditions that fan out', () => {
    const Conditions = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [
        `C${i}`,
        { 'Fn::And': [{ Condition: `C${i + 1}` }, { 'Fn::Not': [{ Condition: `C${i + 1}` }] }] },
      ]),
    )
    const value = valueIn({ 'Fn::If': ['C0', 'a', 'b'] }, { Conditions })
    // A condition and its opposite never hold together.
    expect(value).toBe('b')
  })

  test('alternatives that multiply', () => {
    const allowed = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const names = Array.from({ length: 12 }, (_, i) => `P${i}`)
    const Parameters = Object.fromEntries(
      names.map((name) => [name, { Type: 'String', AllowedValues: allowed }]),
    )
    const value = valueIn(
      { 'Fn::Sub': names.map((name) => `\${${name}}`).join('') },
      { Parameters },
    )
    expect(JSON.stringify(value).length).toBeLessThan(2000)
  })

  test('loops inside loops', () => {
    const items = Array.from({ length: 50 }, (_, i) => `i${i}`)
    const nest = (depth: number): object =>
      depth === 0
        ? { 'R${V0}${V1}${V2}${V3}': { Type: 'AWS::S3::Bucket' } }
        : { [`Fn::ForEach::L${depth}`]: [`V${depth - 1}`, items, nest(depth - 1)] }
    const evaluation = evaluatedOne({ Resources: { Z: { Type: 'AWS::S3::Bucket' }, ...nest(4) } })
    expect(evaluation.resources.length).toBeLessThan(5000)
  })
})
