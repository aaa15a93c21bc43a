/** Alternatives that `{a,b}` may make of one pattern. */
const maxPatterns = 64
/** Cells of pattern times path that one match may look at. */
const maxCells = 250_000

/** Whether a path matches; `undefined` where finding out would take too long. */
export type Glob = (path: string) => boolean | undefined

/**
 * A pattern of `fileset`: `*` and `?` within one name, `**` across folders, `[ab]`, `[^a-z]` and `{a,b}`.
 * `undefined` for patterns that are not read (nested or too many braces, an open bracket). Time is linear
 * in pattern times path.
 */
export function globOf(pattern: string): Glob | undefined {
  const patterns = alternativesOf(pattern)?.map(tokensOf)
  if (patterns?.every((tokens) => tokens !== undefined) !== true) return undefined
  const start = /^[^*?[{]*/.exec(pattern)?.[0] ?? ''
  const longest = Math.max(...patterns.map((tokens) => tokens.length))
  return (path) => {
    if (!path.startsWith(start)) return false
    if (longest * path.length > maxCells) return undefined
    return patterns.some((tokens) => matches(tokens, path))
  }
}

type Token =
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'any' | 'name' | 'folders' }
  | { readonly kind: 'set'; readonly letters: string; readonly negated: boolean }

function alternativesOf(pattern: string): readonly string[] | undefined {
  let made = ['']
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at)
    if (letter === '\\' || letter === '}') return undefined
    if (letter !== '{') {
      made = made.map((text) => text + letter)
      continue
    }
    const end = pattern.indexOf('}', at)
    const inner = pattern.slice(at + 1, end)
    if (end < 0 || /[{/\\[]/.test(inner)) return undefined
    const parts = inner.split(',')
    if (made.length * parts.length > maxPatterns) return undefined
    made = made.flatMap((text) => parts.map((part) => text + part))
    at = end
  }
  return made
}

function tokensOf(pattern: string): readonly Token[] | undefined {
  const tokens: Token[] = []
  for (let at = 0; at < pattern.length; at += 1) {
    const letter = pattern.charAt(at)
    if (letter === '*' && pattern.charAt(at + 1) === '*') {
      // `**/` is any number of folders, none included; `**` at the end is everything below.
      tokens.push({ kind: 'folders' })
      at += pattern.charAt(at + 2) === '/' ? 2 : 1
    } else if (letter === '*') tokens.push({ kind: 'name' })
    else if (letter === '?') tokens.push({ kind: 'any' })
    else if (letter === '[') {
      const end = pattern.indexOf(']', at + 2)
      if (end < 0) return undefined
      const body = pattern.slice(at + 1, end)
      const negated = /^[\^!]/.test(body)
      const letters = expanded(negated ? body.slice(1) : body)
      if (letters === undefined) return undefined
      tokens.push({ kind: 'set', letters, negated })
      at = end
    } else tokens.push({ kind: 'letter', letter })
  }
  return tokens
}

/** `a-c` as `abc`, within ASCII. */
function expanded(body: string): string | undefined {
  let letters = ''
  for (let at = 0; at < body.length; at += 1) {
    if (body.charAt(at + 1) !== '-' || at + 2 >= body.length) {
      letters += body.charAt(at)
      continue
    }
    const [from, to] = [body.charCodeAt(at), body.charCodeAt(at + 2)]
    if (from > to || to > 127) return undefined
    for (let code = from; code <= to; code += 1) letters += String.fromCharCode(code)
    at += 2
  }
  return letters
}

/** The places of the pattern that are reached, letter by letter of the path. */
function matches(tokens: readonly Token[], path: string): boolean {
  let reached = closure(new Set([0]), tokens, true)
  for (let at = 0; at < path.length; at += 1) {
    const letter = path.charAt(at)
    const next = new Set<number>()
    for (const place of reached) {
      const token = tokens[place]
      if (token === undefined) continue
      if (token.kind === 'folders' || (token.kind === 'name' && letter !== '/')) next.add(place)
      else if (takes(token, letter)) next.add(place + 1)
    }
    reached = closure(next, tokens, letter === '/')
    if (reached.size === 0) return false
  }
  return reached.has(tokens.length)
}

/** With the places that wildcards lead to without a letter; `**` ends only where a name starts, or the pattern ends. */
function closure(
  places: ReadonlySet<number>,
  tokens: readonly Token[],
  atStart: boolean,
): ReadonlySet<number> {
  const all = new Set(places)
  for (const place of all) {
    const kind = tokens[place]?.kind
    const ends = kind === 'folders' && (atStart || place === tokens.length - 1)
    if (kind === 'name' || ends) all.add(place + 1)
  }
  return all
}

function takes(token: Token, letter: string): boolean {
  if (token.kind === 'letter') return token.letter === letter
  if (letter === '/') return false
  if (token.kind === 'any') return true
  return token.kind === 'set' && token.letters.includes(letter) !== token.negated
}
