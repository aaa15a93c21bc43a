import type { Implementation } from './invocation.ts'

export interface FunctionDefinition {
  /** The least and the most arguments. */
  readonly arity: readonly [number, number]
  readonly run: Implementation
  /** The function needs whole values: alternatives inside lists and maps are decided before it runs. */
  readonly whole?: true
  /** What to do where the arguments have more alternatives than can be told apart. */
  readonly guarded?: Implementation
}

/** Functions by name. */
export type FunctionTable = ReadonlyMap<string, FunctionDefinition>

export function define(
  least: number,
  most: number,
  run: Implementation,
  rest: { readonly whole?: true; readonly guarded?: Implementation } = {},
): FunctionDefinition {
  return { arity: [least, most], run, ...rest }
}

/** Any number of arguments, from `least`. */
export const many = Number.POSITIVE_INFINITY
