import { displayOfCodes } from './letters.ts'
import type { Context } from './satisfy.ts'

/** One request; texts are code units and letters, so that a hole can be part of an ARN. */
export interface Request {
  /** `AWS:arn…`, `Service:…`; undefined where the policy has no principals. */
  readonly principal: readonly number[] | undefined
  readonly action: readonly number[]
  /** undefined in trust policies. */
  readonly resource: readonly number[] | undefined
  /** By lower-cased key; absent keys are left out. */
  readonly context: Context
}

/** A request as people and programs read it. */
export interface Witness {
  readonly principal: string | null
  readonly action: string
  readonly resource: string | null
  readonly context: Readonly<Record<string, string | readonly string[]>>
}

export function codesOf(text: string): readonly number[] {
  const codes: number[] = []
  for (let i = 0; i < text.length; i += 1) codes.push(text.charCodeAt(i))
  return codes
}

export function witnessOf(request: Request): Witness {
  const entries = [...request.context].map(([key, values]) => {
    const texts = values.map((value) => (typeof value === 'string' ? value : displayOfCodes(value)))
    return [key, texts.length === 1 ? (texts[0] ?? '') : texts] as const
  })
  return {
    principal: request.principal === undefined ? null : displayOfCodes(request.principal),
    action: displayOfCodes(request.action),
    resource: request.resource === undefined ? null : displayOfCodes(request.resource),
    context: Object.fromEntries(entries),
  }
}

/** The witness with every text put through a function. */
export function displayedWitness(witness: Witness, display: (text: string) => string): Witness {
  const { principal, action, resource, context } = witness
  return {
    principal: principal && display(principal),
    action: display(action),
    resource: resource && display(resource),
    context: Object.fromEntries(
      Object.entries(context).map(([key, values]) => [
        display(key),
        typeof values === 'string' ? display(values) : values.map(display),
      ]),
    ),
  }
}
