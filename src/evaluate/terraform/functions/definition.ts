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
  /**
   * True for a function that may be applied to the parts of its arguments one by one, each under its
   * conditions, where there are more combinations than can be told apart.
   */
  readonly parts?: boolean
}

/** Functions by name. */
export type FunctionTable = ReadonlyMap<string, FunctionDefinition>

export function define(
  least: number,
  most: number,
  run: Implementation,
  rest: { readonly whole?: Wholeness; readonly parts?: boolean } = {},
): FunctionDefinition {
  return { arity: [least, most], run, ...rest }
}

/** Any number of arguments, from `least`. */
export const many = Number.POSITIVE_INFINITY
