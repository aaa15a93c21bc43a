import { printable } from '../printable.ts'

/** A piece of a page, made by `element` or `text` alone: nothing else can put markup into a page. */
export interface Markup {
  readonly [made]: string
}

declare const made: unique symbol

const held = new WeakMap<Markup, string>()

function markup(html: string): Markup {
  const piece = Object.freeze(Object.create(null) as Markup)
  held.set(piece, html)
  return piece
}

/** Elements that the report uses; scripts and styles come in by `page` alone. */
export type Tag =
  | 'a'
  | 'article'
  | 'aside'
  | 'b'
  | 'button'
  | 'caption'
  | 'code'
  | 'dd'
  | 'details'
  | 'div'
  | 'dl'
  | 'dt'
  | 'figcaption'
  | 'figure'
  | 'footer'
  | 'form'
  | 'g'
  | 'h1'
  | 'h2'
  | 'h3'
  | 'h4'
  | 'header'
  | 'input'
  | 'label'
  | 'li'
  | 'main'
  | 'mark'
  | 'nav'
  | 'ol'
  | 'option'
  | 'output'
  | 'p'
  | 'pre'
  | 'rect'
  | 'section'
  | 'select'
  | 'small'
  | 'span'
  | 'summary'
  | 'svg'
  | 'table'
  | 'tbody'
  | 'td'
  | 'text'
  | 'th'
  | 'thead'
  | 'title'
  | 'tr'
  | 'ul'

/** Attributes without behaviour: no handlers, no styles, and links within the page alone. */
export type Attributes = Readonly<
  Partial<
    Record<
      | 'class'
      | 'id'
      | 'for'
      | 'type'
      | 'value'
      | 'placeholder'
      | 'role'
      | 'scope'
      | 'open'
      | 'checked'
      | 'hidden'
      | 'colspan'
      | 'rowspan'
      | 'width'
      | 'height'
      | 'viewBox'
      | 'preserveAspectRatio'
      | 'x'
      | 'y'
      | 'rx'
      | 'tabindex'
      | 'autocomplete'
      | 'aria-label'
      | 'aria-labelledby'
      | 'aria-hidden'
      | 'aria-live'
      | 'aria-pressed'
      | 'data-severity'
      | 'data-rule'
      | 'data-vendor'
      | 'data-group'
      | 'data-find'
      | 'data-filter'
      | 'lang'
      | 'dir'
      | 'title',
      string | number | true | undefined
    >
  >
> & {
  /** The id of an element of this page. */
  readonly to?: string | undefined
}

export type Child = Markup | string | number | undefined | readonly Child[]

const empty: ReadonlySet<Tag> = new Set(['input'])

/** An element with its attributes and children; every text among them is escaped here and nowhere else. */
export function element(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): Markup {
  let html = `<${tag}`
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined) continue
    if (name === 'to') html += ` href="#${escape(String(value))}"`
    else html += value === true ? ` ${name}` : ` ${name}="${escape(String(value))}"`
  }
  html += '>'
  return markup(empty.has(tag) ? html : `${html}${inner(children)}</${tag}>`)
}

function inner(children: readonly Child[]): string {
  return children
    .map((child): string => {
      if (child === undefined) return ''
      if (typeof child === 'string' || typeof child === 'number') return escape(String(child))
      if (Array.isArray(child)) return inner(child as readonly Child[])
      return held.get(child as Markup) ?? ''
    })
    .join('')
}

/** The HTML of pieces, for the page that frames them. */
export function render(...children: readonly Child[]): string {
  return inner(children)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/** Text for content and for quoted attributes: what cannot be seen is shown, what is markup is escaped. */
export function escape(text: string): string {
  return printable(text)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? '')
}
