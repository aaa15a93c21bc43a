import {
  distribute,
  distributeDeep,
  distributeItems,
  distributePresence,
  isTooMany,
} from '../alternatives.ts'
import { isHole, maxElements, maxTextLength, unresolved } from '../values.ts'
import type { Value } from '../../../model/value.ts'
import { partwise } from '../guarded.ts'
import type { FunctionCall } from './call.ts'
import { collectionFunctions } from './collections.ts'
import { conversionFunctions } from './conversions.ts'
import { digestFunctions } from './digest.ts'
import { encodingFunctions } from './encoding.ts'
import { fileFunctions } from './files.ts'
import { formatFunctions } from './format.ts'
import { refuse, tooLarge, type Invocation } from './invocation.ts'
import { listFunctions } from './lists.ts'
import { mapFunctions } from './maps.ts'
import { networkFunctions } from './network.ts'
import { numericFunctions } from './numeric.ts'
import { regexFunctions } from './regex.ts'
import { replaceFunctions } from './replace.ts'
import { setFunctions } from './sets.ts'
import type { FunctionTable, Wholeness } from './definition.ts'
import { serialisationFunctions } from './serialisation.ts'
import { substringFunctions } from './substrings.ts'
import { textFunctions } from './text-functions.ts'
import { timeFunctions } from './time.ts'

const tables: readonly FunctionTable[] = [
  collectionFunctions,
  conversionFunctions,
  digestFunctions,
  encodingFunctions,
  fileFunctions,
  formatFunctions,
  listFunctions,
  mapFunctions,
  networkFunctions,
  numericFunctions,
  regexFunctions,
  replaceFunctions,
  serialisationFunctions,
  setFunctions,
  substringFunctions,
  textFunctions,
  timeFunctions,
]

const functions: FunctionTable = new Map(tables.flatMap((table) => [...table]))

/** The names of every function that is evaluated, sorted. */
export function functionNames(): readonly string[] {
  return [...functions.keys()].sort()
}

/**
 * Calls a Terraform function (`core::` may stand before its name). Undecided conditions in the arguments
 * are carried into the result. Unknown functions, provider functions among them, are holes
 * `unsupported-function`; a call that Terraform would certainly refuse is a hole `failed-call`.
 */
export function callFunction(name: string, args: readonly Value[], call: FunctionCall): Value {
  const bare = name.startsWith('core::') ? name.slice('core::'.length) : name
  const definition = functions.get(bare)
  if (definition === undefined)
    return unresolved({
      text: call.text,
      span: call.span,
      reason: 'unsupported-function',
      symbol: call.symbol,
    })
  const invocation: Invocation = { ...call, name: bare, args }
  const [least, most] = definition.arity
  if (args.length < least || args.length > most) return refuse(call)
  const failure = args.find((arg) => isHole(arg) && arg.reason === 'failed-call')
  if (failure !== undefined) return failure
  const run = (values: readonly Value[]): Value =>
    bounded(definition.run({ ...invocation, args: values }), invocation)
  const spread = spreads[definition.whole ?? 'arguments']
  const result = spread(args, run, call.span)
  return definition.parts === true && isTooMany(result)
    ? spread(args.map(partwise), run, call.span)
    : result
}

const spreads: Readonly<Record<Wholeness | 'arguments', typeof distribute>> = {
  arguments: distribute,
  presence: distributePresence,
  items: distributeItems,
  values: distributeDeep,
}

/** The result, or a hole where it is beyond the bounds of what is computed. */
function bounded(result: Value, call: Invocation): Value {
  switch (result.kind) {
    case 'list':
      return result.items.length > maxElements ? tooLarge(call) : result
    case 'map':
      return result.entries.length > maxElements ? tooLarge(call) : result
    case 'string': {
      let length = 0
      for (const piece of result.pieces) if (piece.kind === 'literal') length += piece.text.length
      return length > maxTextLength ? tooLarge(call) : result
    }
    default:
      return result
  }
}
