/** A set of characters, as a test of code points. */
export type Characters = (code: number) => boolean

export function isIn(low: number, high: number): Characters {
  return (code) => code >= low && code <= high
}

const digit = isIn(48, 57)
const lower = isIn(97, 122)
const upper = isIn(65, 90)
const alpha: Characters = (code) => lower(code) || upper(code)
const alphanumeric: Characters = (code) => alpha(code) || digit(code)
/** `\w`: of ASCII only, as in RE2. */
export const word: Characters = (code) => alphanumeric(code) || code === 95
const perlSpace: Characters = (code) =>
  code === 9 || code === 10 || code === 12 || code === 13 || code === 32

const named: ReadonlyMap<string, Characters> = new Map([
  ['[alnum]', alphanumeric],
  ['[alpha]', alpha],
  ['[ascii]', isIn(0, 127)],
  ['[blank]', (code: number) => code === 9 || code === 32],
  ['[cntrl]', (code: number) => code < 32 || code === 127],
  ['[digit]', digit],
  ['[graph]', isIn(33, 126)],
  ['[lower]', lower],
  ['[print]', isIn(32, 126)],
  ['[punct]', (code: number) => code >= 33 && code <= 126 && !alphanumeric(code)],
  ['[space]', (code: number) => perlSpace(code) || code === 11],
  ['[upper]', upper],
  ['[word]', word],
  ['[xdigit]', (code: number) => digit(code) || isIn(65, 70)(code) || isIn(97, 102)(code)],
  ['Any', () => true],
])

/** The characters of `\d`, `\s`, `\w` and their opposites. */
export function classOfEscape(letter: string): Characters | undefined {
  switch (letter) {
    case 'd':
      return digit
    case 'D':
      return (code) => !digit(code)
    case 's':
      return perlSpace
    case 'S':
      return (code) => !perlSpace(code)
    case 'w':
      return word
    case 'W':
      return (code) => !word(code)
    default:
      return undefined
  }
}

/** The characters of a Unicode category or script (`L`, `Greek`), or of a POSIX class in brackets (`[alpha]`). */
export function classOfName(name: string): Characters | undefined {
  const known = named.get(name)
  if (known !== undefined) return known
  if (!/^[A-Z][A-Za-z_]{0,30}$/.test(name)) return undefined
  for (const property of [name, `Script=${name}`]) {
    const expression = compileProperty(property)
    if (expression !== undefined) return (code) => expression.test(String.fromCodePoint(code))
  }
  return undefined
}

function compileProperty(property: string): RegExp | undefined {
  try {
    return new RegExp(`^\\p{${property}}$`, 'u')
  } catch {
    return undefined
  }
}

/** The same characters in either case. */
export function foldCase(matches: Characters): Characters {
  return (code) => {
    if (matches(code)) return true
    const character = String.fromCodePoint(code)
    return isOne(character.toLowerCase(), matches) || isOne(character.toUpperCase(), matches)
  }
}

function isOne(text: string, matches: Characters): boolean {
  const code = text.codePointAt(0)
  if (code === undefined || String.fromCodePoint(code).length !== text.length) return false
  return matches(code)
}
