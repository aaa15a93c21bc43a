/** Character classes of JSON as people write and paste it. Codes are UTF-16 units. */

export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9
}

/** Characters that look like white space, or like nothing, and that JSON does not allow between tokens. */
export function isOddSpace(code: number): boolean {
  if (code < 0x80) return code === 11 || code === 12
  return (
    code === 0xa0 ||
    code === 0x85 ||
    (code >= 0x2000 && code <= 0x200d) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xad ||
    code === 0xfeff
  )
}

/** Odd spaces that take no room: what stands for them is nothing, not a space. */
export function isZeroWidth(code: number): boolean {
  return (code >= 0x200b && code <= 0x200d) || code === 0x2060 || code === 0xad || code === 0xfeff
}

/** `"` and the characters that word processors and web pages put in its place. */
export function isDoubleQuote(code: number): boolean {
  if (code < 0x80) return code === 34
  return (
    (code >= 0x201c && code <= 0x201f) ||
    code === 0x2033 ||
    code === 0xab ||
    code === 0xbb ||
    code === 0xff02
  )
}

/** `'`, the backtick and the typographic forms of both. */
export function isSingleQuote(code: number): boolean {
  return code === 39 || code === 96 || (code >= 0x2018 && code <= 0x201b) || code === 0x2032
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Letters, digits and `_` of ASCII. */
export function isWord(code: number): boolean {
  return isDigit(code) || (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95
}

/** What may follow a complete scalar: white space, a comma, a colon, a closing bracket, the end (NaN). */
export function isDelimiter(code: number): boolean {
  return (
    Number.isNaN(code) ||
    isSpace(code) ||
    code === 44 ||
    code === 58 ||
    code === 59 ||
    code === 93 ||
    code === 125 ||
    isOddSpace(code)
  )
}
