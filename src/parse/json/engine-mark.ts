import { peek, type Cursor } from './cursor.ts'

/** How long a mark may be. */
const longest = 1000
/** How much is looked at for the ends of all marks of a text: each may look at much and find none. */
const mostSearched = 2_000_000

/** `{{ name … }}`: braces around a member or a text are JSON, damaged. */
const expression = /\{\{\{?(?!\s*[\w.-]+\s*:)[-~\s]*[A-Za-z_$.#/][^\n{}]{0,1000}?\}\}\}?/y
/** `{% for … %}`, `{# … #}`, `<% … %>`. */
const statement = /\{%[^\n]{0,1000}?%\}|\{#[^\n]{0,1000}?#\}|<%[^\n]{0,1000}?%>/y

/**
 * Where a mark of a template engine (Jinja, Mustache, ERB) ends that stands here in the place of JSON; undefined where
 * none does.
 */
export function engineMarkEnd(cursor: Cursor): number | undefined {
  const first = peek(cursor)
  const second = peek(cursor, 1)
  const isMark =
    (first === 123 && (second === 123 || second === 37 || second === 35)) ||
    (first === 60 && second === 37)
  if (!isMark || !cursor.log.mayLook(longest, mostSearched)) return undefined
  const pattern = first === 123 && second === 123 ? expression : statement
  pattern.lastIndex = cursor.at
  if (!pattern.test(cursor.text)) return undefined
  return pattern.lastIndex <= cursor.end ? pattern.lastIndex : undefined
}
