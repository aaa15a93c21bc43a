/** A condition of which this much is known: what `subject` stands for is, or is not, a text. */
export interface Equality {
  readonly subject: string
  readonly text: string
  readonly is: boolean
}

const start = 'is ["'

/** The symbol of the condition that what a symbol stands for is a text. */
export const equalitySymbol = (subject: string, text: string): string =>
  `is ${JSON.stringify([subject, text])}`

/** What a side of a condition says; a named case says that its symbol has that value. */
export function equalityOf(symbol: string, holds: boolean | string): Equality | undefined {
  if (typeof holds === 'string') return { subject: symbol, text: holds, is: true }
  if (!symbol.startsWith(start)) return undefined
  try {
    const [subject = '', text = ''] = JSON.parse(symbol.slice(3)) as [string?, string?]
    return { subject, text, is: holds }
  } catch {
    // A file may be called so.
    return undefined
  }
}

/** What one equality makes of another: nothing has two values. Undefined where it says nothing of it. */
export function consequence(known: Equality, other: Equality): boolean | undefined {
  if (known.subject !== other.subject) return undefined
  if (known.text === other.text) return known.is === other.is
  return known.is ? !other.is : undefined
}
