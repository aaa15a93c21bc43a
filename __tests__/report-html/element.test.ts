import fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, escape, render, type Child } from '../../src/report/html/element.ts'
import { printable } from '../../src/report/printable.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        '<script>alert(1)</script>',
        '</title>',
        '</style>',
        '</script>',
        '<!--',
        '-->',
        ']]>',
        '" onload="x',
        "' onclick='x",
        '`',
        '&lt;',
        '&#60;',
        '&',
        '\u202e',
        '\ud800',
        '\u0000',
        'javascript:alert(1)',
        '<img src=x onerror=alert(1)>',
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
)

/** Half a surrogate pair is a replacement character, as UTF-8 has it. */
const wellFormed = (text: string): string => Buffer.from(text, 'utf8').toString('utf8')

/** Undoes the entities that `escape` makes. */
function plain(html: string): string {
  const names: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#39': "'",
    '#96': '`',
  }
  return html.replace(/&(amp|lt|gt|quot|#39|#96);/g, (_all, name: string) => names[name] ?? '')
}

test('text comes out as text: no markup, nothing lost but halves of surrogate pairs', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const html = escape(text)
      expect(html).not.toMatch(/[<>"'`]/)
      expect(html.replace(/&(amp|lt|gt|quot|#39|#96);/g, '')).not.toContain('&')
      expect(plain(html)).toBe(wellFormed(printable(text)))
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test('an element has the tags it was made of, whatever its texts and attributes say', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, text, id) => {
      const children: Child[] = [text, element('code', {}, text), [text, undefined, 7]]
      const html = render(element('p', { title, to: id, class: id }, ...children))
      expect(html.match(/<[^>]*>/g)?.map((tag) => tag.replace(/[ >].*$/s, ''))).toEqual([
        '<p',
        '<code',
        '</code',
        '</p',
      ])
      const attributes = /^<p title="([^"]*)" href="#([^"]*)" class="([^"]*)">/.exec(html)
      expect(plain(attributes?.[1] ?? '')).toBe(wellFormed(printable(title)))
    }),
    { seed: 20261122, numRuns: 500 },
  )
})

test('what was not made by the builder is not markup', () => {
  const forged = { html: '<script>alert(1)</script>' } as unknown as Child
  expect(render(element('p', {}, forged))).toBe('<p></p>')
})
