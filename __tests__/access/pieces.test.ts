import { expect, test } from 'vitest'
import { literalOf } from '../../src/access/condition.ts'
import { globOf, partsOf, resourceForm } from '../../src/access/glob.ts'
import type { ConditionClause } from '../../src/model/policy.ts'
import { literal, type StringValue } from '../../src/model/value.ts'

const span = { file: 'main.tf', start: 0, end: 0 }

/** As HCL reads `"arn:aws:s3:::home/$${aws:username}/*"`: what is escaped is a piece of its own. */
const inPieces = (...texts: readonly string[]): StringValue => ({
  kind: 'string',
  pieces: texts.map((text) => ({ kind: 'literal', text, span, exact: false })),
  span,
})

test('a variable of IAM is one, however the source’s syntax cuts its text', () => {
  const whole = inPieces('arn:aws:s3:::home/${aws:username}/*')
  const cut = inPieces('arn:aws:s3:::home/', '${', 'aws:username}/*')
  expect(globOf(partsOf(cut), resourceForm).key).toBe(globOf(partsOf(whole), resourceForm).key)
})

test('conditions that differ in how their values are cut are one condition', () => {
  const clause = (value: StringValue): ConditionClause => ({
    operator: 'StringEquals',
    operatorSpan: span,
    key: literal('aws:ARN', span, false),
    values: [{ value, guards: [] }],
    open: undefined,
    guards: [],
    span,
  })
  const options = { variables: true, severalKeys: new Set<string>() }
  const whole = literalOf(clause(inPieces('${ec2:SourceInstanceARN}')), options)
  const cut = literalOf(clause(inPieces('${', 'ec2:SourceInstanceARN}')), options)
  expect(cut).toEqual(whole)
})
