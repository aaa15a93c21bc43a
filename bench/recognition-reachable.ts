import type { ListClass } from './recognition-cases.ts'

/** A list that could have been meant: a vendor's with its products, an ordinary policy with none. */
export interface Origin {
  readonly actions: ReadonlySet<string>
  readonly products: ReadonlySet<string>
}

/** ln of how likely a list of `size` actions becomes an input of `left` of them and `besides` others. */
export type Likelihood = (size: number, left: number, besides: number) => number

const lower = (actions: readonly string[]): ReadonlySet<string> =>
  new Set(actions.map((action) => action.toLowerCase()))

export function originsOf(
  classes: readonly ListClass[],
  ordinary: readonly (readonly string[])[],
): readonly Origin[] {
  return [
    ...classes.map(({ actions, products }) => ({ actions: lower(actions), products })),
    ...ordinary.map((actions) => ({ actions: lower(actions), products: new Set<string>() })),
  ]
}

const lnFactorials = [0]
function lnFactorial(n: number): number {
  for (let i = lnFactorials.length; i <= n; i += 1)
    lnFactorials.push((lnFactorials[i - 1] ?? 0) + Math.log(i))
  return lnFactorials[n] ?? 0
}
const lnChoices = (n: number, k: number): number =>
  lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)

const steps = 35

export const published: Likelihood = (size, left, besides) =>
  left === size && besides === 0 ? 0 : -Infinity

/** 5 to 40 % are lost. */
export const lost: Likelihood = (size, left, besides) => {
  if (besides > 0) return -Infinity
  let sum = 0
  for (let step = 0; step < steps; step += 1) {
    const share = 0.05 + (0.35 * (step + 0.5)) / steps
    sum += share ** (size - left) * (1 - share) ** left
  }
  return Math.log(sum / steps)
}

/** 40 to 60 % are there, in no known order. */
export const half: Likelihood = (size, left, besides) =>
  besides === 0 && left >= Math.floor(0.4 * size) && left <= Math.ceil(0.6 * size)
    ? -Math.log(0.2 * size + 1) - lnChoices(size, left)
    : -Infinity

/** 3 to 60 of `others` actions are added. */
export const extendedFrom =
  (others: number): Likelihood =>
  (size, left, besides) =>
    left < size || besides > 60 ? -Infinity : -Math.log(58) - besides * Math.log(others)

/**
 * How surely one of the products would be named first by somebody who knew all origins and how the input was made: 1,
 * 0, or a share where others are as likely. Nobody can do better.
 */
export function reachable(
  input: readonly string[],
  right: ReadonlySet<string>,
  origins: readonly Origin[],
  likelihood: Likelihood,
): number {
  const asked = lower(input)
  const likely = new Map<string, number>()
  for (const { actions, products } of origins) {
    let left = 0
    for (const action of asked) if (actions.has(action)) left += 1
    const value = Math.exp(likelihood(actions.size, left, asked.size - left))
    if (value === 0) continue
    for (const product of products.size === 0 ? ['nobody'] : products)
      likely.set(product, (likely.get(product) ?? 0) + value)
  }
  const best = Math.max(0, ...likely.values())
  const first = [...likely].filter(([, value]) => value >= best * (1 - 1e-9))
  return first.filter(([product]) => right.has(product)).length / Math.max(1, first.length)
}
