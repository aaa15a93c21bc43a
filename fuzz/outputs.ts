import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { promise } from './target.ts'

/** Control and direction characters: none of them may reach a terminal, a page or a comment as it is. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/

export function promiseSeen(text: string, what: string): void {
  const at = text.search(unseen)
  promise(
    at < 0,
    `${what} holds U+${text.charCodeAt(at).toString(16)}: ${JSON.stringify(text.slice(Math.max(0, at - 40), at + 20))}`,
  )
}

/** Text of a terminal: as above; the colours are asked for only where they are wanted. */
export function promiseTerminal(text: string): void {
  promiseSeen(text, 'the text for terminals')
}

/** Workflow commands: as many lines as were meant, each one command, nothing else. */
export function promiseCommands(text: string, most: number): void {
  const lines = text.split(/[\r\n]/).filter((line) => line !== '')
  promise(lines.length <= most, `${lines.length} lines of commands, ${most} meant`)
  for (const line of lines)
    promise(
      /^::(?:error|warning|notice) [^:\r\n]*::[^\r\n]*$/.test(line),
      `the command ${JSON.stringify(line.slice(0, 200))}`,
    )
}

/** No half of a surrogate pair is in the text. */
export const isWhole = (text: string): boolean => !/\p{Surrogate}/u.test(text)

const xmlName = /^[A-Za-z_][\w.-]*$/

/** Well-formed XML 1.0 without a document type: every element closed, every reference one of the five or a character. */
export function promiseXml(text: string): void {
  promiseSeen(text, 'the XML')
  promise(!/[\ufffe\uffff]/.test(text) && isWhole(text), 'the XML holds what is no character')
  const open: string[] = []
  const body = text.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  let at = 0
  while (at < body.length) {
    const start = body.indexOf('<', at)
    const between = body.slice(at, start < 0 ? body.length : start)
    promiseReferences(between)
    promise(!between.includes(']]>'), 'the XML ends a section that was not begun')
    if (start < 0) break
    const end = body.indexOf('>', start)
    promise(end > 0, 'an element of the XML does not end')
    const tag = body.slice(start + 1, end)
    at = end + 1
    if (tag.startsWith('/')) promise(open.pop() === tag.slice(1), `</${tag}> closes another`)
    else {
      const name = (/^[^\s/]+/.exec(tag) ?? [''])[0]
      promise(xmlName.test(name), `the element <${tag.slice(0, 60)}>`)
      const rest = tag.slice(name.length).replace(/\/$/, '')
      promise(/^(?:\s+[A-Za-z]+="[^"<]*")*\s*$/.test(rest), `the attributes ${rest.slice(0, 100)}`)
      promiseReferences(rest)
      if (!tag.endsWith('/')) open.push(name)
    }
  }
  promise(open.length === 0, `<${open.join('><')}> stays open`)
}

function promiseReferences(text: string): void {
  for (const [, name = ''] of text.matchAll(/&([^;]{0,10};?)/g))
    promise(/^(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);$/.test(name), `the reference &${name}`)
}

const attribute =
  /^(?:class|id|for|type|value|placeholder|role|scope|open|checked|hidden|colspan|rowspan|width|height|viewBox|preserveAspectRatio|x|y|rx|tabindex|autocomplete|lang|dir|title|href|charset|name|content|http-equiv|aria-[a-z]+|data-[a-z]+)$/

/** A page: one script, one style, known elements in known attributes, all closed, links within the page. */
export function promiseHtml(text: string): void {
  const page = text.replace(/\n$/, '')
  promise(page.split(/<script/i).length === 2 && page.split(/<\/script/i).length === 2, 'a script')
  promise(page.split(/<style/i).length === 2 && page.split(/<\/style/i).length === 2, 'a style')
  const markup = page
    .replace(/<script[^>]*>[^]*<\/script>/, '')
    .replace(/<style[^>]*>[^]*<\/style>/, '')
  promiseSeen(markup, 'the page')
  for (const [index, part] of markup.split('<').entries()) {
    if (index === 0) continue
    const end = part.indexOf('>')
    promise(end > 0, `a tag does not end: ${part.slice(0, 60)}`)
    const tag = part.slice(0, end)
    promise(/^(?:!doctype html|\/?[a-z][a-z0-9]*(?:\s.*)?)$/is.test(tag), `<${tag.slice(0, 80)}>`)
    const rest = tag.replace(/^\/?!?[a-z][a-z0-9]*/i, '').replace(/^ html$/, '')
    const found = [...rest.matchAll(/\s+([^\s=>"']+)(?:="([^"<>]*)")?/g)]
    promise(
      found.map(([all]) => all).join('') === rest.trimEnd(),
      `the attributes ${rest.slice(0, 100)}`,
    )
    for (const [, name = '', value = ''] of found) {
      promise(attribute.test(name), `the attribute ${name}`)
      promise(name !== 'href' || value.startsWith('#'), `a link to ${value}`)
    }
    promise(!/["'`]/.test(part.slice(end + 1)), 'a quotation mark stands as it is')
  }
}

/** Places of the repository and rules, and the catalogue of escalation paths. */
const ownLink = /^https:\/\/(?:github\.com\/|pathfinding\.cloud\/paths\/[a-z0-9-]+$)/

const elements: ReadonlySet<string> = new Set(
  (
    'h2 h3 h4 p code strong em ul ol li table thead tbody tr th td details summary pre a br hr ' +
    'blockquote del input'
  ).split(' '),
)

/**
 * Markdown that GitHub shows: known elements, no image, no mention, links to our own addresses alone. All
 * pages are looked through, the `choice`-th is read.
 */
export function promiseMarkdown(pages: readonly string[], choice: number): void {
  for (const page of pages) promiseSeen(page.replaceAll('\t', ''), 'the Markdown')
  const text = pages[choice % Math.max(3, pages.length)]
  if (text === undefined) return
  const page = micromark(text, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  for (const [, name = ''] of page.matchAll(/<\/?([a-zA-Z!?][^\s>/]*)/g))
    promise(elements.has(name) || name === '!--', `the element <${name}>`)
  const outside = page.replace(/<code[^>]*>[^]*?<\/code>/g, '')
  for (const [, link = ''] of outside.matchAll(/href="([^"]*)"/g))
    promise(ownLink.test(link), `a link to ${link}`)
  const words = outside.replace(/<[^>]*>/g, '')
  promise(
    !/(?:^|[^\w`])@[a-z]|\bGH-\d|(?:^|[\s(])#\d|:\/\/|www\./im.test(words),
    'a mention or a link',
  )
}
