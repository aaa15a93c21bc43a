export type OperatorFamily =
  'String' | 'Numeric' | 'Date' | 'Bool' | 'Binary' | 'IpAddress' | 'Arn' | 'Null'

/** A condition operator taken apart: `ForAnyValue:StringNotLikeIfExists`. */
export interface Operator {
  readonly family: OperatorFamily
  readonly set: 'ForAllValues' | 'ForAnyValue' | undefined
  readonly negated: boolean
  /** True where `*` and `?` in values are wildcards. */
  readonly like: boolean
  readonly ifExists: boolean
  /** Lower-cased, without set prefix and `IfExists`. */
  readonly base: string
}

type Shape = readonly [family: OperatorFamily, negated: boolean, like: boolean]

const shapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ['stringequals', ['String', false, false]],
  ['stringnotequals', ['String', true, false]],
  ['stringequalsignorecase', ['String', false, false]],
  ['stringnotequalsignorecase', ['String', true, false]],
  ['stringlike', ['String', false, true]],
  ['stringnotlike', ['String', true, true]],
  ['numericequals', ['Numeric', false, false]],
  ['numericnotequals', ['Numeric', true, false]],
  ['numericlessthan', ['Numeric', false, false]],
  ['numericlessthanequals', ['Numeric', false, false]],
  ['numericgreaterthan', ['Numeric', false, false]],
  ['numericgreaterthanequals', ['Numeric', false, false]],
  ['dateequals', ['Date', false, false]],
  ['datenotequals', ['Date', true, false]],
  ['datelessthan', ['Date', false, false]],
  ['datelessthanequals', ['Date', false, false]],
  ['dategreaterthan', ['Date', false, false]],
  ['dategreaterthanequals', ['Date', false, false]],
  ['bool', ['Bool', false, false]],
  ['binaryequals', ['Binary', false, false]],
  ['ipaddress', ['IpAddress', false, false]],
  ['notipaddress', ['IpAddress', true, false]],
  ['arnequals', ['Arn', false, true]],
  ['arnlike', ['Arn', false, true]],
  ['arnnotequals', ['Arn', true, true]],
  ['arnnotlike', ['Arn', true, true]],
  ['null', ['Null', false, false]],
])

/** Operator names are case-insensitive; `undefined` for what is no operator of IAM. */
export function parseOperator(text: string): Operator | undefined {
  let base = text.toLowerCase()
  let set: Operator['set']
  if (base.startsWith('forallvalues:')) set = 'ForAllValues'
  else if (base.startsWith('foranyvalue:')) set = 'ForAnyValue'
  if (set !== undefined) base = base.slice(base.indexOf(':') + 1)
  const ifExists = base.endsWith('ifexists')
  if (ifExists) base = base.slice(0, -'ifexists'.length)
  const shape = shapes.get(base)
  if (shape === undefined) return undefined
  const [family, negated, like] = shape
  return { family, set, negated, like, ifExists, base }
}
