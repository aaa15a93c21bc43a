import type { Span } from './span.ts'

/** Replace the text of `span` by `text`; an insertion has an empty span. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** How many elements an edit takes out of a list, which must not lose all of them to several fixes. */
export interface Taken {
  readonly list: Span
  readonly count: number
  /** Elements of the list as it stands. */
  readonly of: number
}

/** A safe fix keeps the meaning the author plainly had; an unsafe one wants a person's look. */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly Edit[]
  readonly takes?: readonly Taken[]
}
