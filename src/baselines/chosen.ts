/** Tokens of a profile that are taken together, each once. */
export interface Chosen {
  readonly tokens: readonly number[]
  /** By token: 1 where it is among them. */
  readonly marks: Uint8Array
}

/** A choice that grows; `size` is the number of tokens of the index. */
export function growing(size: number): Chosen & { add(tokens: Iterable<number>): void } {
  const tokens: number[] = []
  const marks = new Uint8Array(size)
  return {
    tokens,
    marks,
    add(more) {
      for (const token of more) {
        if (marks[token] === 1) continue
        marks[token] = 1
        tokens.push(token)
      }
    },
  }
}
