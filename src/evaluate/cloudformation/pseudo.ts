import type { Span } from '../../model/span.ts'
import type { HoleShape, Value } from '../../model/value.ts'
import { hole, type Scope } from './scope.ts'
import { stringOf } from './strings.ts'

const shapes: ReadonlyMap<string, HoleShape> = new Map<string, HoleShape>([
  ['AWS::AccountId', 'account'],
  ['AWS::Partition', 'partition'],
  ['AWS::Region', 'region'],
  ['AWS::StackId', 'arn'],
  ['AWS::StackName', 'name'],
  ['AWS::URLSuffix', 'name'],
])

/** The value of a pseudo parameter; undefined where `name` is none. */
export function pseudoParameter(name: string, span: Span, scope: Scope): Value | undefined {
  if (name === 'AWS::NoValue') return { kind: 'absent', span }
  if (name === 'AWS::NotificationARNs')
    return hole(name, span, scope, { reason: 'pseudo-parameter' })
  const shape = shapes.get(name)
  if (shape === undefined) return undefined
  const known = scope.settings.pseudoParameters?.get(name)
  if (known !== undefined) {
    return stringOf([{ kind: 'literal', text: known, span, exact: false }], span)
  }
  return stringOf([hole(name, span, scope, { reason: 'pseudo-parameter', shape })], span)
}
