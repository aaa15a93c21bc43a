/** Answers to texts that are kept; beyond them the memory starts afresh. */
const mostAnswers = 50_000

/**
 * What one run has worked out, by what it was worked out from: the same object (base and head share the
 * objects of what is equal in both), or equal texts. `question` names what is asked; for one question all
 * answers are of one type, and an answer depends on nothing but what it is kept under.
 */
export class Memo {
  private readonly objects = new Map<string, WeakMap<object, unknown>>()
  private readonly texts = new Map<string, Map<string, unknown>>()
  private readonly names = new WeakMap<object, number>()
  private readonly before: () => void
  private named = 0

  /** `before` is called before anything is worked out, and may throw. */
  constructor(before: () => void = () => undefined) {
    this.before = before
  }

  /** The answer about an object, for as long as the object is there. */
  about<T>(question: string, object: object, answer: () => T): T {
    let known = this.objects.get(question)
    if (known === undefined) {
      known = new WeakMap()
      this.objects.set(question, known)
    }
    return this.kept(known, object, answer)
  }

  /** The answer about a text. */
  of<T>(question: string, text: string, answer: () => T): T {
    let known = this.texts.get(question)
    if (known === undefined || known.size >= mostAnswers) {
      known = new Map()
      this.texts.set(question, known)
    }
    return this.kept(known, text, answer)
  }

  /** A number that stands for an object in texts. */
  numberOf(object: object): number {
    let number = this.names.get(object)
    if (number === undefined) {
      this.named += 1
      number = this.named
      this.names.set(object, number)
    }
    return number
  }

  /** For one question all answers are of one type. */
  private kept<K, T>(
    known: { has(key: K): boolean; get(key: K): unknown; set(key: K, value: unknown): unknown },
    key: K,
    answer: () => T,
  ): T {
    if (known.has(key)) return known.get(key) as T
    this.before()
    const made = answer()
    known.set(key, made)
    return made
  }
}
