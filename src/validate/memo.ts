import type { Catalogue } from '../model/catalogue.ts'

/** Answers kept for each catalogue; beyond this many the memory starts afresh. */
const mostAnswers = 50_000

/** Remembers what a question about a text has as its answer: estates repeat the same few thousand texts. */
export function remembered<T>(
  ask: (text: string, catalogue: Catalogue) => T,
): (text: string, catalogue: Catalogue) => T {
  const memories = new WeakMap<Catalogue, Map<string, T>>()
  return (text, catalogue) => {
    let memory = memories.get(catalogue)
    if (memory === undefined || memory.size > mostAnswers) {
      memory = new Map()
      memories.set(catalogue, memory)
    }
    const known = memory.get(text)
    if (known !== undefined) return known
    const answer = ask(text, catalogue)
    memory.set(text, answer)
    return answer
  }
}
