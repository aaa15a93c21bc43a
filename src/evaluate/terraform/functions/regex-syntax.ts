import { classOfEscape, classOfName, foldCase, isIn, type Characters } from './regex-characters.ts'

/** The tree of a regular expression in RE2's syntax, which is Terraform's. */
export type Expression =
  | { readonly kind: 'empty' }
  | { readonly kind: 'characters'; readonly matches: Characters }
  | { readonly kind: 'assertion'; readonly at: Assertion }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Expression[] }
  | {
      readonly kind: 'repeat'
      readonly part: Expression
      readonly least: number
      readonly most: number
      readonly greedy: boolean
    }
  | { readonly kind: 'group'; readonly part: Expression; readonly index: number }

export type Assertion =
  'text-start' | 'text-end' | 'line-start' | 'line-end' | 'word-boundary' | 'no-word-boundary'

export interface Pattern {
  readonly expression: Expression
  /** Names of the groups in order, `undefined` for one without a name. */
  readonly groups: readonly (string | undefined)[]
}

interface Flags {
  readonly ignoreCase: boolean
  readonly multiLine: boolean
  readonly dotAll: boolean
  readonly ungreedy: boolean
}

/** Bounds of RE2: repeats, and of what is parsed here. */
const maxRepeat = 1_000
const maxPatternLength = 10_000
const maxNesting = 200

class SyntaxFailure extends Error {}

/** The tree of a pattern; `undefined` where RE2 refuses it, or it is out of bounds. */
export function parsePattern(text: string): Pattern | undefined {
  if (text.length > maxPatternLength) return undefined
  const reader = new PatternReader(text)
  try {
    return reader.pattern()
  } catch (error) {
    if (error instanceof SyntaxFailure) return undefined
    throw error
  }
}

/** Reads one pattern from left to right; lives as long as the reading. */
class PatternReader {
  private at = 0
  private depth = 0
  private readonly characters: readonly string[]
  private readonly groups: (string | undefined)[] = []

  constructor(text: string) {
    this.characters = Array.from(text)
  }

  pattern(): Pattern {
    const flags = { ignoreCase: false, multiLine: false, dotAll: false, ungreedy: false }
    const expression = this.choice(flags)
    if (this.at < this.characters.length) throw new SyntaxFailure()
    return { expression, groups: this.groups }
  }

  private peek(): string | undefined {
    return this.characters[this.at]
  }

  private take(expected: string): boolean {
    for (let i = 0; i < expected.length; i += 1)
      if (this.characters[this.at + i] !== expected[i]) return false
    this.at += expected.length
    return true
  }

  private choice(start: Flags): Expression {
    this.depth += 1
    if (this.depth > maxNesting) throw new SyntaxFailure()
    const parts: Expression[] = []
    let flags = start
    for (;;) {
      const read = this.sequence(flags)
      flags = read.flags
      parts.push(read.expression)
      if (!this.take('|')) break
    }
    this.depth -= 1
    const [only] = parts
    return parts.length === 1 && only !== undefined ? only : { kind: 'choice', parts }
  }

  /** Flags set inside a group hold until its end, across its branches. */
  private sequence(start: Flags): { readonly expression: Expression; readonly flags: Flags } {
    const parts: Expression[] = []
    let flags = start
    for (;;) {
      const next = this.peek()
      if (next === undefined || next === '|' || next === ')') break
      const changed = this.flagGroup(flags)
      if (changed !== undefined) {
        flags = changed
        continue
      }
      if (this.take('\\Q')) {
        while (this.peek() !== undefined && !this.take('\\E'))
          parts.push(this.literal(this.next(), flags))
        const last = parts.pop()
        if (last !== undefined) parts.push(this.repeated(last, flags))
        continue
      }
      parts.push(this.repeated(this.atom(flags), flags))
    }
    return { expression: { kind: 'sequence', parts }, flags }
  }

  private next(): string {
    const character = this.peek()
    if (character === undefined) throw new SyntaxFailure()
    this.at += 1
    return character
  }

  private repeated(atom: Expression, flags: Flags): Expression {
    let part = atom
    let repeats = 0
    for (;;) {
      const bounds = this.quantifier()
      if (bounds === undefined) return part
      repeats += 1
      if (repeats > 1) throw new SyntaxFailure()
      const lazy = this.take('?')
      part = {
        kind: 'repeat',
        part,
        least: bounds.least,
        most: bounds.most,
        greedy: lazy === flags.ungreedy,
      }
    }
  }

  private quantifier(): { readonly least: number; readonly most: number } | undefined {
    if (this.take('*')) return { least: 0, most: Infinity }
    if (this.take('+')) return { least: 1, most: Infinity }
    if (this.take('?')) return { least: 0, most: 1 }
    if (this.peek() !== '{') return undefined
    const rest = this.characters.slice(this.at, this.at + 16).join('')
    const match = /^\{(\d{1,5})(,(\d{1,5})?)?\}/.exec(rest)
    if (match === null) return undefined
    const least = Number(match[1])
    const most =
      match[2] === undefined ? least : match[3] === undefined ? Infinity : Number(match[3])
    if (least > maxRepeat || (most !== Infinity && (most > maxRepeat || most < least)))
      throw new SyntaxFailure()
    this.at += match[0].length
    return { least, most }
  }

  private literal(character: string, flags: Flags): Expression {
    const code = character.codePointAt(0) ?? 0
    const matches: Characters = flags.ignoreCase
      ? foldCase((other) => other === code)
      : (other) => other === code
    return { kind: 'characters', matches }
  }

  private atom(flags: Flags): Expression {
    const character = this.next()
    switch (character) {
      case '.':
        return { kind: 'characters', matches: flags.dotAll ? () => true : (code) => code !== 10 }
      case '^':
        return { kind: 'assertion', at: flags.multiLine ? 'line-start' : 'text-start' }
      case '$':
        return { kind: 'assertion', at: flags.multiLine ? 'line-end' : 'text-end' }
      case '[':
        return this.bracket(flags)
      case '(':
        return this.group(flags)
      case '\\':
        return this.escape(flags)
      case '*':
      case '+':
      case '?':
        throw new SyntaxFailure()
      default:
        return this.literal(character, flags)
    }
  }

  private flagGroup(flags: Flags): Flags | undefined {
    const rest = this.characters.slice(this.at, this.at + 16).join('')
    const match = /^\(\?([imsU]*)(?:-([imsU]+))?\)/.exec(rest)
    if (match === null) return undefined
    this.at += match[0].length
    return withFlags(flags, match[1] ?? '', match[2] ?? '')
  }

  private group(flags: Flags): Expression {
    const rest = this.characters.slice(this.at, this.at + 300).join('')
    const inner = /^\?([imsU]*)(?:-([imsU]+))?:/.exec(rest)
    if (inner !== null) {
      this.at += inner[0].length
      const part = this.choice(withFlags(flags, inner[1] ?? '', inner[2] ?? ''))
      this.close()
      return part
    }
    const named = /^\?P?<([A-Za-z0-9_]+)>/.exec(rest)
    if (named === null && rest.startsWith('?')) throw new SyntaxFailure()
    if (named !== null) {
      if (this.groups.includes(named[1])) throw new SyntaxFailure()
      this.at += named[0].length
    }
    this.groups.push(named?.[1])
    const index = this.groups.length
    const part = this.choice(flags)
    this.close()
    return { kind: 'group', part, index }
  }

  private close(): void {
    if (!this.take(')')) throw new SyntaxFailure()
  }

  private escape(flags: Flags): Expression {
    const character = this.next()
    switch (character) {
      case 'A':
        return { kind: 'assertion', at: 'text-start' }
      case 'z':
        return { kind: 'assertion', at: 'text-end' }
      case 'b':
        return { kind: 'assertion', at: 'word-boundary' }
      case 'B':
        return { kind: 'assertion', at: 'no-word-boundary' }
      default: {
        const matches = this.classEscape(character)
        if (matches !== undefined) return { kind: 'characters', matches: folded(matches, flags) }
        return this.literal(String.fromCodePoint(this.code(character)), flags)
      }
    }
  }

  /** `\d`, `\pL`, `\p{Greek}` and their kind, after the backslash. */
  private classEscape(character: string): Characters | undefined {
    if (character !== 'p' && character !== 'P') return classOfEscape(character)
    let name = this.next()
    if (name === '{') {
      name = ''
      for (let next = this.next(); next !== '}'; next = this.next()) name += next
    }
    const negated = name.startsWith('^')
    const matches = classOfName(negated ? name.slice(1) : name)
    if (matches === undefined) throw new SyntaxFailure()
    return negated === (character === 'P') ? matches : (code) => !matches(code)
  }

  /** The code point of an escape, after the backslash. */
  private code(character: string): number {
    const simple = 'a\u0007f\fn\nr\rt\tv\u000b'
    const at = simple.indexOf(character)
    if (at !== -1 && at % 2 === 0) return simple.charCodeAt(at + 1)
    const rest = this.characters.slice(this.at, this.at + 12).join('')
    if (character === 'x') {
      const match = /^(?:([0-9A-Fa-f]{2})|\{([0-9A-Fa-f]{1,6})\})/.exec(rest)
      const code = parseInt(match?.[1] ?? match?.[2] ?? '', 16)
      if (match === null || code > 0x10ffff) throw new SyntaxFailure()
      this.at += match[0].length
      return code
    }
    if (/[0-7]/.test(character)) {
      const match = /^[0-7]{0,2}/.exec(rest)
      const digits = character + (match?.[0] ?? '')
      if (character !== '0' && digits.length < 2) throw new SyntaxFailure()
      this.at += digits.length - 1
      return parseInt(digits, 8)
    }
    if (/[A-Za-z0-9]/.test(character) || character.charCodeAt(0) >= 0x80) throw new SyntaxFailure()
    return character.codePointAt(0) ?? 0
  }

  private bracket(flags: Flags): Expression {
    const negated = this.take('^')
    const classes: Characters[] = []
    for (let first = true; ; first = false) {
      const character = this.next()
      if (character === ']' && !first) break
      if (character === '[' && this.peek() === ':') {
        classes.push(this.namedClass())
        continue
      }
      if (character === '\\') {
        const escape = this.next()
        const matches = this.classEscape(escape)
        if (matches !== undefined) classes.push(matches)
        else classes.push(this.range(this.code(escape)))
        continue
      }
      classes.push(this.range(character.codePointAt(0) ?? 0))
    }
    const any = folded((code) => classes.some((matches) => matches(code)), flags)
    return { kind: 'characters', matches: negated ? (code) => !any(code) : any }
  }

  private range(low: number): Characters {
    const isRange = this.peek() === '-' && this.characters[this.at + 1] !== ']'
    if (!isRange) return (code) => code === low
    this.at += 1
    const character = this.next()
    const high = character === '\\' ? this.code(this.next()) : (character.codePointAt(0) ?? 0)
    if (high < low) throw new SyntaxFailure()
    return isIn(low, high)
  }

  private namedClass(): Characters {
    const rest = this.characters.slice(this.at, this.at + 16).join('')
    const match = /^:(\^?)([a-z]+):\]/.exec(rest)
    const matches = match === null ? undefined : classOfName(`[${match[2] ?? ''}]`)
    if (match === null || matches === undefined) throw new SyntaxFailure()
    this.at += match[0].length
    return match[1] === '^' ? (code) => !matches(code) : matches
  }
}

function folded(matches: Characters, flags: Flags): Characters {
  return flags.ignoreCase ? foldCase(matches) : matches
}

function withFlags(flags: Flags, on: string, off: string): Flags {
  const value = (letter: string, before: boolean): boolean =>
    off.includes(letter) ? false : on.includes(letter) || before
  return {
    ignoreCase: value('i', flags.ignoreCase),
    multiLine: value('m', flags.multiLine),
    dotAll: value('s', flags.dotAll),
    ungreedy: value('U', flags.ungreedy),
  }
}
