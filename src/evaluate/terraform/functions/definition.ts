import type { Implementation } from './invocation.ts'

/**
 * What is decided before a function runs, besides alternatives that are whole arguments: whether the items
 * of a list are there (`presence`), alternatives among the items (`items`), all in any depth (`values`).
 */
export type Wholeness = 'presence' | 'items' | 'values'

export interface FunctionDefinition {
  /** The least and the most arguments. */
  readonly arity: readonly [number, number]
  readonly run: Implementation
  readonly whole?: Wholeness
  /** What to do where the arguments have more alternatives than can be told apart. */
  readonly guarded?: Implementation
}

/** Functions by name. */
export type FunctionTable = ReadonlyMap<string, FunctionDefinition>

export function define(
  least: number,
  most: number,
  run: Implementation,
  rest: { readonly whole?: Wholeness; readonly guarded?: Implementation } = {},
): FunctionDefinition {
  return { arity: [least, most], run, ...rest }
}

/** Any number of arguments, from `least`. */
export const many = Number.POSITIVE_INFINITY
