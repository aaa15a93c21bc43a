export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** What XML 1.0 allows in a document, in content and in attributes. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u
const attribute = /\s+([A-Za-z_][\w.-]*)="([^"<]*)"/y

/** Reads a document without namespaces, comments and sections, and refuses what is not well formed. */
export function parseXml(text: string): XmlElement {
  if (!allowed.test(text)) throw new Error('a character that XML cannot carry')
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(text)
  if (declaration === null) throw new Error('no declaration')
  let at = declaration[0].length
  const fail = (what: string): never => {
    throw new Error(`${what} at ${String(at)}: ${text.slice(at, at + 60)}`)
  }
  const element = (): XmlElement => {
    const open = /<([A-Za-z_][\w.-]*)/y
    open.lastIndex = at
    const name = open.exec(text)?.[1] ?? fail('no element')
    at = open.lastIndex
    const attributes = new Map<string, string>()
    for (;;) {
      attribute.lastIndex = at
      const found = attribute.exec(text)
      if (found === null) break
      const [, key = '', value = ''] = found
      if (attributes.has(key)) fail(`${key} twice`)
      attributes.set(key, decode(value, fail))
      at = attribute.lastIndex
    }
    const end = /\s*(\/?)>/y
    end.lastIndex = at
    const closed = end.exec(text) ?? fail('an open tag')
    at = end.lastIndex
    if (closed[1] === '/') return { name, attributes, children: [], text: '' }
    const children: XmlElement[] = []
    let content = ''
    for (;;) {
      const next = text.indexOf('<', at)
      if (next === -1) fail('no end')
      content += decode(text.slice(at, next), fail)
      at = next
      if (!text.startsWith('</', at)) {
        children.push(element())
        continue
      }
      if (!text.startsWith(`</${name}>`, at)) fail(`not </${name}>`)
      at += name.length + 3
      return { name, attributes, children, text: content }
    }
  }
  const root = element()
  if (text.slice(at).trim() !== '') fail('something behind the root')
  return root
}

function decode(text: string, fail: (what: string) => never): string {
  if (text.includes(']]>')) fail(']]> in content')
  return text.replace(
    /&(?:#(\d+)|#x([\dA-Fa-f]+)|(lt|gt|amp|quot|apos));|&/g,
    (all, decimal?: string, hex?: string, named?: string) => {
      if (all === '&') return fail('a bare &')
      const names = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }
      if (named !== undefined) return names[named as keyof typeof names]
      const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal)
      const character = String.fromCodePoint(code)
      return allowed.test(character) ? character : fail('a reference to what XML cannot carry')
    },
  )
}
