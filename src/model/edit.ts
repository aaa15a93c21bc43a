import type { Span } from './span.ts'

/** Replace the text of `span` by `text`; an insertion has an empty span. */
export interface Edit {
  readonly span: Span
  readonly text: string
}

/** A safe fix keeps the meaning the author plainly had; an unsafe one wants a person's look. */
export interface Fix {
  readonly title: string
  readonly safety: 'safe' | 'unsafe'
  readonly edits: readonly Edit[]
}
