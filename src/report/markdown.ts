import { printable, shorten } from './printable.ts'

/*
 * The only place that writes Markdown. Text becomes a tree first; what may be hostile can only get
 * into it as plain words or as code, and the renderer below is the only one that escapes.
 */

declare const made: unique symbol

/** A piece of a line. Made by the functions of this file only. */
export type Inline = (
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'strong'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly content: readonly Inline[]; readonly url: string }
) & { readonly [made]: true }

/** A piece of a page. Made by the functions of this file only. */
export type Block = (
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 2 | 3 | 4; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table'
      readonly head: readonly (readonly Inline[])[]
      readonly rows: readonly (readonly (readonly Inline[])[])[]
    }
  | {
      readonly kind: 'details'
      readonly summary: readonly Inline[]
      readonly body: readonly Block[]
    }
  | { readonly kind: 'fence'; readonly language: string; readonly text: string }
  | { readonly kind: 'comment'; readonly words: readonly string[] }
) & { readonly [made]: true }

type Unmade<T> = T extends unknown ? Omit<T, typeof made> : never

function inline(piece: Unmade<Inline>): Inline {
  return piece as Inline
}

function block(piece: Unmade<Block>): Block {
  return piece as Block
}

/** A word that no Markdown and no GitHub feature reads as anything but a word. */
const plainWord = /^[\p{L}\p{M}\p{N}'’–—…·×-]+$/u
/** What may stand before and after a word without being part of a name. */
const opening = /^[("“‘]+/
const closing = /[)"”’,.;:?!%]+$/
const longestCode = 400
const longestSentence = 4000

/**
 * A sentence, which may quote hostile text: words stay words, everything that looks like a name, a
 * mention, a reference, a link or markup becomes code. `` `…` `` in the sentence is code as well.
 */
export function words(sentence: string): readonly Inline[] {
  const pieces: Inline[] = []
  shorten(sentence, longestSentence)
    .split('`')
    .forEach((part, index, parts) => {
      if (index % 2 === 1 && index < parts.length - 1) {
        if (part !== '') pieces.push(code(part))
        return
      }
      for (const token of part.split(/(\s+)/u)) {
        if (token === '') continue
        if (/^\s+$/u.test(token)) pieces.push(plain(' '))
        else if (token === '+' && index + pieces.length > 0) pieces.push(plain(token))
        else pieces.push(...(reference(token) ?? word(token)))
      }
    })
  return pieces
}

/** Pages that sentences of ours refer to. Whoever writes such an address into a file gains nothing by it. */
const referred =
  /^(https:\/\/(docs\.aws\.amazon\.com|pathfinding\.cloud)\/[\w./#-]*[\w/#-])([).,;]*)$/

function reference(token: string): readonly Inline[] | undefined {
  const [, url = '', host = '', after = ''] = referred.exec(token) ?? []
  if (url === '') return undefined
  return [...link([code(host)], url), ...(after === '' ? [] : [plain(after)])]
}

function word(token: string): readonly Inline[] {
  const before = opening.exec(token)?.[0] ?? ''
  const after = closing.exec(token.slice(before.length))?.[0] ?? ''
  const core = token.slice(before.length, token.length - after.length)
  if (core === '')
    return [
      /^[("“‘)”’,.;:?!%]+$/.test(token) && !/:[^:]*:/.test(token) ? plain(token) : code(token),
    ]
  if (isPlain(core)) return [plain(before + core + after)]
  return [
    ...(before === '' ? [] : [plain(before)]),
    code(core),
    ...(after === '' ? [] : [plain(after)]),
  ]
}

/** `GH-12` and `ABC-12` refer to issues, seven hexadecimal digits to a commit, `--` starts structure. */
function isPlain(core: string): boolean {
  // 3,000 and 0.93
  if (/^\d{1,6}(?:[.,]\d{1,6}){0,4}$/.test(core)) return true
  if (!plainWord.test(core) || core.startsWith('-') || printable(core) !== core) return false
  if (/^[0-9a-f]{7,}$/i.test(core) && /\d/.test(core)) return false
  return !(/\d/.test(core) && /[\p{L}]/u.test(core) && core.includes('-'))
}

function plain(text: string): Inline {
  return inline({ kind: 'plain', text })
}

/** Any text, inert, of at most 400 characters: the place for everything that comes from the reviewed tree. */
export function code(text: string): Inline {
  return inline({ kind: 'code', text: shorten(wellFormed(text), longestCode) })
}

/** Half a surrogate pair is no text: GitHub's JSON parser refuses it. */
function wellFormed(text: string): string {
  return text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )
}

export function strong(content: readonly Inline[]): Inline {
  return inline({ kind: 'strong', content })
}

/** A link; where the address is not plain http or https it is the text alone. */
export function link(content: readonly Inline[], url: string): readonly Inline[] {
  const safe = safeUrl(url)
  return safe === undefined ? content : [inline({ kind: 'link', content, url: safe })]
}

function safeUrl(url: string): string | undefined {
  try {
    const parsed = new URL(url)
    if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return undefined
    if (parsed.username !== '' || parsed.password !== '') return undefined
    return parsed.href.replace(
      /[\\<>()\s`|"'*_[\]]/g,
      (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
    )
  } catch {
    return undefined
  }
}

/** Puts pieces and sentences into one line: strings are read by `words`. */
export function line(
  ...parts: readonly (string | Inline | readonly Inline[])[]
): readonly Inline[] {
  return parts.flatMap((part) =>
    typeof part === 'string' ? words(part) : 'kind' in part ? [part] : part,
  )
}

/** Several pieces with a comma between them. */
export function commas(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [plain(', '), part]))
}

export function paragraph(...parts: readonly (string | Inline | readonly Inline[])[]): Block {
  return block({ kind: 'paragraph', content: line(...parts) })
}

export function heading(level: 2 | 3 | 4, content: readonly Inline[]): Block {
  return block({ kind: 'heading', level, content })
}

export function list(items: readonly (readonly Inline[])[]): Block {
  return block({ kind: 'list', items })
}

export function table(
  head: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): Block {
  return block({ kind: 'table', head, rows })
}

/** A part that is folded until somebody opens it. */
export function details(summary: readonly Inline[], body: readonly Block[]): Block {
  return block({ kind: 'details', summary, body })
}

/** Text as it is, in a fence that it cannot close. */
export function fence(language: 'json' | 'hcl' | 'yaml' | 'text', text: string): Block {
  return block({ kind: 'fence', language, text: text.split('\n').map(printable).join('\n') })
}

/** Replacement of the lines that the comment stands on, offered as one click. Not escaped: it is source. */
export function suggestion(text: string): Block {
  return block({ kind: 'fence', language: 'suggestion', text })
}

/** An HTML comment of plain words (letters, digits, `:`, `.`, `-` inside): a marker for machines. */
export function comment(parts: readonly string[]): Block {
  for (const part of parts)
    if (!/^[A-Za-z0-9][A-Za-z0-9:._]*(?:-[A-Za-z0-9:._]+)*$/.test(part))
      throw new TypeError('a marker holds plain words only')
  return block({ kind: 'comment', words: parts })
}

/** The page as GitHub reads it. */
export function render(blocks: readonly Block[]): string {
  return blocks
    .map(renderBlock)
    .filter((text) => text !== '')
    .join('\n\n')
}

function renderBlock(piece: Block): string {
  switch (piece.kind) {
    case 'paragraph':
      return renderLine(piece.content)
    case 'heading':
      return `${'#'.repeat(piece.level)} ${renderLine(piece.content)}`
    case 'list':
      return piece.items.map((item) => `- ${renderLine(item)}`).join('\n')
    case 'table':
      return renderTable(piece.head, piece.rows)
    case 'details':
      return `<details>\n<summary>${renderHtml(piece.summary)}</summary>\n\n${render(piece.body)}\n\n</details>`
    case 'fence': {
      const marks = '`'.repeat(Math.max(3, longestRun(piece.text) + 1))
      const end = piece.text === '' || piece.text.endsWith('\n') ? '' : '\n'
      return `${marks}${piece.language}\n${piece.text}${end}${marks}`
    }
    case 'comment':
      return `<!-- ${piece.words.join(' ')} -->`
  }
}

function renderTable(
  head: readonly (readonly Inline[])[],
  rows: readonly (readonly (readonly Inline[])[])[],
): string {
  const row = (cells: readonly (readonly Inline[])[]): string =>
    `| ${head.map((_, index) => renderCell(cells[index] ?? [])).join(' | ')} |`
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(row)].join('\n')
}

/** `\|` is a bar in a cell, in code too; but `\\|` is a backslash and the end of the cell. */
function renderCell(content: readonly Inline[]): string {
  return renderLine(content)
    .replace(/\\+\|/g, (run) => `${run.slice(0, -1)}\\u{7c}`)
    .replaceAll('|', '\\|')
}

function renderLine(content: readonly Inline[]): string {
  let text = ''
  content.forEach((piece, index) => {
    const before = content[index - 1]
    // Two code spans would run into one, `!` would make an image of a link.
    const apart =
      (piece.kind === 'code' && before?.kind === 'code') ||
      (piece.kind === 'link' && text.endsWith('!'))
    text += (apart ? ' ' : '') + renderInline(piece)
  })
  // A number and a stop at the start of a line would be a list.
  return text.trim().replace(/^(\d+)([.)])/, '$1\\$2')
}

function renderInline(piece: Inline): string {
  switch (piece.kind) {
    case 'plain':
      return piece.text
    case 'code':
      return renderCode(piece.text)
    case 'strong':
      return `**${renderLine(piece.content)}**`
    case 'link':
      return `[${renderLine(piece.content)}](<${piece.url}>)`
  }
}

function renderCode(text: string): string {
  const shown = printable(text.replace(/[\r\n]+/g, ' '))
  if (shown.trim() === '') return 'an empty text'
  const marks = '`'.repeat(longestRun(shown) + 1)
  const pad = /^[` ]|[` ]$/.test(shown) ? ' ' : ''
  return `${marks}${pad}${shown}${pad}${marks}`
}

function longestRun(text: string): number {
  let longest = 0
  for (const run of text.matchAll(/`+/g)) longest = Math.max(longest, run[0].length)
  return longest
}

/** Markdown is not read inside a `summary` element: the same pieces as HTML. */
function renderHtml(content: readonly Inline[]): string {
  return content
    .map((piece): string => {
      switch (piece.kind) {
        case 'plain':
          return escapeHtml(piece.text)
        case 'code':
          return `<code>${escapeHtml(printable(piece.text.replace(/[\r\n]+/g, ' ')))}</code>`
        case 'strong':
          return `<b>${renderHtml(piece.content)}</b>`
        case 'link':
          return renderHtml(piece.content)
      }
    })
    .join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** A page that fits, and how many of the optional blocks did not. */
export interface Fitted {
  readonly text: string
  readonly leftOut: number
}

/**
 * Renders `start`, as many of `blocks` as fit from the front, `rest` for those that did not, and
 * `end`, in at most `limit` characters: cut between blocks only, so no fence, pair of surrogates or
 * marker is ever torn. `start`, `rest` and `end` are taken to fit.
 */
export function renderWithin(
  limit: number,
  page: {
    readonly start: readonly Block[]
    readonly blocks: readonly Block[]
    readonly rest: (leftOut: number) => readonly Block[]
    readonly end: readonly Block[]
  },
): Fitted {
  const whole = render([...page.start, ...page.blocks, ...page.end])
  if (whole.length <= limit) return { text: whole, leftOut: 0 }
  const fixed = render([...page.start, ...page.rest(page.blocks.length), ...page.end]).length
  let used = fixed
  let count = 0
  for (const piece of page.blocks) {
    used += renderBlock(piece).length + 2
    if (used > limit) break
    count += 1
  }
  const leftOut = page.blocks.length - count
  const kept = page.blocks.slice(0, count)
  return { text: render([...page.start, ...kept, ...page.rest(leftOut), ...page.end]), leftOut }
}
