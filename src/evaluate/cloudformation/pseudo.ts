import type { Span } from '../../model/span.ts'
import type { HoleShape, Value } from '../../model/value.ts'
import { hole, type Scope } from './scope.ts'
import { knownPseudoParameter } from './settings.ts'
import { stringOf } from './strings.ts'

/** The same wherever a stack and the stacks nested in it are deployed. */
const ofPlace = new Set(['AWS::AccountId', 'AWS::Partition', 'AWS::Region', 'AWS::URLSuffix'])

/** The symbol of what account and region a unit is deployed to; undefined for other names. */
export function placeSymbol(name: string, root: string): string | undefined {
  return ofPlace.has(name) ? `${root}#${name}` : undefined
}

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
  const known = knownPseudoParameter(scope.settings, name)
  if (known !== undefined) {
    return stringOf([{ kind: 'literal', text: known, span, exact: false }], span)
  }
  const open = hole(name, span, scope, { reason: 'pseudo-parameter', shape })
  const symbol = placeSymbol(name, scope.stack.root) ?? open.symbol
  return stringOf([{ ...open, symbol }], span)
}
