import { anyOne, fieldAnyOne, fieldStar, isStar, nameStar, star, type Glob } from './glob.ts'
import { firstLetter, letterOf, standsFor, type Letter } from './letters.ts'

/**
 * How a pattern reads letters, its own and those of the word.
 * - `own`: the word is written in the pattern's letters; its stars stand for spelled-out text.
 * - `sure`: the word is matched whatever its letters stand for.
 * - `possible`: the word is matched for some texts in place of the letters.
 * - `possible-text`: the same, where a letter stands for one text without wildcards.
 */
export type Reading = 'own' | 'sure' | 'possible' | 'possible-text'

/** A pattern's automaton, made deterministic as far as it is asked for. */
export interface Automaton {
  readonly reading: Reading
  /** Accepting by state. */
  readonly accepts: boolean[]
  /** Code units and letters that a state treats unlike other code units. */
  readonly specials: (readonly number[])[]
  /** The next state; -1 where nothing can match any more. */
  step(state: number, code: number): number
  readonly start: number
}

/** A position in the pattern; odd in `begun` while inside the text of a letter. */
type Position = number

const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

const letterAllows = (letter: Letter, code: number): boolean =>
  code === 58 ? letter.colon : code === 47 ? letter.slash : true

/** True where a star surely takes in the whole text of the letter. */
function absorbs(token: number, letter: Letter): boolean {
  if (token === star) return true
  if (letter.colon) return false
  return token === fieldStar || (token === nameStar && !letter.slash)
}

/** Builds the automaton of a pattern for one reading. */
export function automatonOf(glob: Glob, reading: Reading): Automaton {
  const { tokens, fold } = glob
  const wide = reading === 'possible' || reading === 'possible-text'
  const sets: (readonly Position[])[] = []
  const ids = new Map<string, number>()
  const transitions: Map<number, number>[] = []
  const accepts: boolean[] = []
  const specials: (readonly number[])[] = []

  /** Stars, and letters that may be empty, may be passed without reading. */
  const close = (positions: Set<Position>): void => {
    for (const position of positions) {
      const token = tokens[position >> 1]
      if (token === undefined) continue
      if (isStar(token)) positions.add(((position >> 1) + 1) * 2)
      else if (wide && token >= firstLetter) positions.add(((position >> 1) + 1) * 2)
    }
  }

  const add = (positions: Set<Position>): number => {
    close(positions)
    if (positions.size === 0) return -1
    const sorted = [...positions].sort((a, b) => a - b)
    const key = sorted.join()
    const known = ids.get(key)
    if (known !== undefined) return known
    const id = sets.length
    ids.set(key, id)
    sets.push(sorted)
    transitions.push(new Map())
    accepts.push(sorted.some((position) => position >> 1 === tokens.length))
    specials.push(specialsOf(sorted))
    return id
  }

  const specialsOf = (positions: readonly Position[]): readonly number[] => {
    const found = new Set<number>()
    for (const position of positions) {
      const token = tokens[position >> 1]
      if (token === undefined) continue
      if (token >= firstLetter) {
        found.add(token)
        if (wide) found.add(58).add(47)
      } else if (token >= 0) {
        found.add(token)
        if (fold && token >= 97 && token <= 122) found.add(token - 32)
      } else if (token === fieldStar || token === fieldAnyOne) found.add(58)
      else if (token === nameStar) found.add(58).add(47)
    }
    return [...found]
  }

  const stepText = (position: Position, code: number, next: Set<Position>): void => {
    const index = position >> 1
    const token = tokens[index]
    if (token === undefined) return
    const forward = (index + 1) * 2
    if (token === star) next.add(index * 2)
    else if (token === fieldStar) {
      if (code !== 58) next.add(index * 2)
    } else if (token === nameStar) {
      if (code !== 58 && code !== 47) next.add(index * 2)
    } else if (token === anyOne) next.add(forward)
    else if (token === fieldAnyOne) {
      if (code !== 58) next.add(forward)
    } else if (token >= firstLetter) {
      const letter = letterOf(token)
      if (wide && letter !== undefined && letterAllows(letter, code)) {
        next.add(index * 2 + 1)
        next.add(forward)
      }
    } else if (token === (fold ? lower(code) : code)) next.add(forward)
  }

  /** Everything that some text of the letter's shape leads to. */
  const reach = (position: Position, letter: Letter, next: Set<Position>): void => {
    const seen = new Set<Position>([position])
    for (const current of seen) {
      next.add(current)
      const token = tokens[current >> 1]
      if (token === undefined) continue
      const forward = ((current >> 1) + 1) * 2
      const passable = token < 0 || (token >= firstLetter ? wide : letterAllows(letter, token))
      if (passable) seen.add(forward)
    }
  }

  const stepLetter = (position: Position, letter: Letter, next: Set<Position>): void => {
    const index = position >> 1
    const token = tokens[index]
    if (token === undefined) {
      // The letter may stand for nothing.
      if (wide) next.add(position)
      return
    }
    const forward = (index + 1) * 2
    const same = standsFor(token, letter) && (position & 1) === 0
    switch (reading) {
      case 'own':
        if (same) next.add(forward)
        return
      case 'sure':
        if (same) next.add(forward)
        else if (absorbs(token, letter)) next.add(index * 2)
        return
      case 'possible-text':
        if (same && !letter.many) next.add(forward)
        else reach(position, letter, next)
        return
      case 'possible':
        reach(position, letter, next)
        return
    }
  }

  const step = (state: number, code: number): number => {
    const row = transitions[state]
    if (row === undefined) return -1
    const known = row.get(code)
    if (known !== undefined) return known
    const next = new Set<Position>()
    const letter = code >= firstLetter ? letterOf(code) : undefined
    for (const position of sets[state] ?? []) {
      if (letter === undefined) stepText(position, code, next)
      else stepLetter(position, letter, next)
    }
    const id = add(next)
    row.set(code, id)
    return id
  }

  return { reading, accepts, specials, step, start: add(new Set([0])) }
}
