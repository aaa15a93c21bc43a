/** One case: its measures (the first is 1), whether it is so, and how much it counts. */
export interface Case {
  readonly measures: readonly number[]
  readonly isSo: boolean
  readonly weight: number
}

/** How strongly weights are drawn to 0, where measures have a standard deviation of 1. */
const drawn = 10
const rounds = 25

/** The weights of a logistic regression with a quadratic penalty, by Newton's method. */
export function fitted(cases: readonly Case[]): readonly number[] {
  const size = cases[0]?.measures.length ?? 0
  const scales = Array.from({ length: size }, (_, place) =>
    place === 0 ? 1 : deviation(cases.map(({ measures }) => measures[place] ?? 0)),
  )
  const rows = cases.map(({ measures }) =>
    Float64Array.from(measures, (value, place) => value / (scales[place] ?? 1)),
  )
  let weights = new Float64Array(size)
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(size)
    const bend = Array.from({ length: size }, (_, place) => {
      const row = new Float64Array(size)
      row[place] = place === 0 ? 1e-6 : drawn
      return row
    })
    for (const [number, row] of rows.entries()) {
      const { isSo, weight } = cases[number] ?? { isSo: false, weight: 0 }
      const likely = 1 / (1 + Math.exp(-dot(row, weights)))
      const steep = weight * Math.max(1e-9, likely * (1 - likely))
      for (let a = 0; a < size; a += 1) {
        const value = row[a] ?? 0
        if (value === 0) continue
        slope[a] = (slope[a] ?? 0) + weight * (Number(isSo) - likely) * value
        const own = bend[a] ?? slope
        for (let b = 0; b < size; b += 1) own[b] = (own[b] ?? 0) + steep * value * (row[b] ?? 0)
      }
    }
    for (let a = 1; a < size; a += 1) slope[a] = (slope[a] ?? 0) - drawn * (weights[a] ?? 0)
    const step = solved(bend, slope)
    weights = weights.map((weight, place) => weight + (step[place] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  return Array.from(weights, (weight, place) => weight / (scales[place] ?? 1))
}

export const dot = (a: ArrayLike<number>, b: ArrayLike<number>): number => {
  let sum = 0
  for (let place = 0; place < a.length; place += 1) sum += (a[place] ?? 0) * (b[place] ?? 0)
  return sum
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length
  return square < 1e-12 ? 1 : Math.sqrt(square)
}

/** Solves a system of linear equations by elimination with the largest pivot; `rows` and `right` are used up. */
function solved(rows: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  for (let place = 0; place < size; place += 1) {
    let best = place
    for (let row = place + 1; row < size; row += 1)
      if (Math.abs(rows[row]?.[place] ?? 0) > Math.abs(rows[best]?.[place] ?? 0)) best = row
    const [pivot, other] = [rows[best] ?? right, rows[place] ?? right]
    rows[best] = other
    rows[place] = pivot
    const [a = 0, b = 0] = [right[best], right[place]]
    right[best] = b
    right[place] = a
    for (let row = place + 1; row < size; row += 1) {
      const own = rows[row] ?? right
      const share = (own[place] ?? 0) / (pivot[place] ?? 1)
      if (share === 0) continue
      for (let at = place; at < size; at += 1) own[at] = (own[at] ?? 0) - share * (pivot[at] ?? 0)
      right[row] = (right[row] ?? 0) - share * (right[place] ?? 0)
    }
  }
  const found = new Float64Array(size)
  for (let place = size - 1; place >= 0; place -= 1) {
    const own = rows[place] ?? right
    let sum = right[place] ?? 0
    for (let at = place + 1; at < size; at += 1) sum -= (own[at] ?? 0) * (found[at] ?? 0)
    found[place] = sum / (own[place] ?? 1)
  }
  return found
}
