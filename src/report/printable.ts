/** C0 and C1 controls, line and paragraph separators, bidi controls and other invisible format characters. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g

/** Text of the reviewed tree for a terminal or a log: what cannot be seen is shown as `\u{…}`. */
export function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    if (character === '\t') return '  '
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
}

/**
 * Lines for a log that GitHub's runner may read: none of them is a workflow command, neither `::error`
 * at its start nor the old `##[…]` anywhere.
 */
export function logText(lines: readonly string[]): string {
  return `${lines
    .join('\n')
    .replace(/^([ \t\u001b[\d;m]*):(?=:)/gm, '$1\\u{3a}')
    .replaceAll('##[', '#\\u{23}[')}\n`
}

/** At most `limit` characters, never half of a surrogate pair. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text
  const cut =
    text.charCodeAt(limit - 2) >= 0xd800 && text.charCodeAt(limit - 2) < 0xdc00
      ? limit - 2
      : limit - 1
  return `${text.slice(0, cut)}…`
}

/** `12,345`: as `toLocaleString` writes a whole number, without loading the locales for it. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',')
}

export function plural(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`
}
