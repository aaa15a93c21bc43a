import { automatonOf, type Automaton, type Reading } from './automaton.ts'
import { matchesText, type Glob } from './glob.ts'
import { firstLetter, letterOf } from './letters.ts'

/** The texts that match every one of `all` and none of `none`; no `all` means any text. */
export interface Cell {
  readonly all: readonly Glob[]
  readonly none: readonly Glob[]
}

export const anyText: Cell = { all: [], none: [] }

/** How many product states one question may visit before it counts as undecided. */
export const searchBudget = 20_000

/** `empty` is proof; `spent` means the budget was; otherwise a word of the cell, letters included. */
export type Emptiness = 'empty' | 'spent' | readonly number[]

const automata = new Map<string, Automaton>()
const answers = new Map<string, boolean>()
const words = new Map<string, readonly number[] | undefined>()
const cacheLimit = 20_000
/** Automata weigh more than answers. */
const mostAutomata = 4_000

function automaton(glob: Glob, reading: Reading): Automaton {
  const key = `${reading} ${glob.key}`
  let known = automata.get(key)
  if (known === undefined) {
    if (automata.size > mostAutomata) automata.clear()
    known = automatonOf(glob, reading)
    automata.set(key, known)
  }
  return known
}

/** True where no text can match both: a cheap answer, false where it does not show. */
export function plainlyDisjoint(a: Glob, b: Glob): boolean {
  if (a.fold !== b.fold) return false
  if (a.literal !== undefined && b.literal !== undefined) return a.literal !== b.literal
  const shared = Math.min(a.prefix.length, b.prefix.length)
  if (!a.prefix.startsWith(b.prefix.slice(0, shared))) return true
  if (a.literal !== undefined && !b.hasLetters) return !matchesText(b, a.literal)
  if (b.literal !== undefined && !a.hasLetters) return !matchesText(a, b.literal)
  return endsApart(a, b)
}

function endsApart(a: Glob, b: Glob): boolean {
  for (let i = 1; i <= a.tokens.length && i <= b.tokens.length; i += 1) {
    const x = a.tokens[a.tokens.length - i] ?? -1
    const y = b.tokens[b.tokens.length - i] ?? -1
    if (x < 0 || y < 0 || x >= firstLetter || y >= firstLetter) return false
    if (x !== y) return true
  }
  return false
}

/** True where every text of `inner` surely matches `outer`: a cheap answer, false where it does not show. */
export function plainlyCovers(outer: Glob, inner: Glob): boolean {
  if (outer.key === inner.key) return true
  if (outer.guards.length > 0) return false
  if (outer.isPrefix && outer.prefix === '') return true
  if (inner.fold && !outer.fold) return false
  if (inner.literal !== undefined && !outer.hasLetters) return matchesText(outer, inner.literal)
  if (inner.fold !== outer.fold) return false
  return outer.isPrefix && inner.prefix.startsWith(outer.prefix)
}

/** True where it is proven that no text, whatever the letters stand for, lies in the cell. */
export function isEmpty(cell: Cell): boolean {
  const quick = quickly(cell)
  if (quick !== undefined) return quick
  const key = `${keysOf(cell.all)}!${keysOf(cell.none)}`
  const known = answers.get(key)
  if (known !== undefined) return known
  if (answers.size > cacheLimit * 5) answers.clear()
  const answer = proveEmpty(cell)
  answers.set(key, answer)
  return answer
}

const keysOf = (globs: readonly Glob[]): string =>
  globs.length === 1
    ? (globs[0]?.key ?? '')
    : globs
        .map((glob) => `${glob.key.length}:${glob.key}`)
        .sort()
        .join('')

function quickly({ all, none }: Cell): boolean | undefined {
  if (all.length === 0) {
    if (none.length === 0) return false
    return none.some((glob) => glob.isPrefix && glob.prefix === '') ? true : undefined
  }
  for (const glob of all) if (none.some((other) => plainlyCovers(other, glob))) return true
  if (all.length > 1) {
    for (let i = 0; i < all.length; i += 1)
      for (let j = i + 1; j < all.length; j += 1) {
        const [a, b] = [all[i], all[j]]
        if (a !== undefined && b !== undefined && plainlyDisjoint(a, b)) return true
      }
  }
  const only = all[0]
  if (all.length !== 1 || only === undefined) return undefined
  if (none.length === 0) return false
  if (only.literal !== undefined && none.every((glob) => !glob.hasLetters))
    return !only.fold || none.every((glob) => glob.fold) ? false : undefined
  // Infinitely many texts, and only single ones taken away.
  if (only.isPrefix && none.every((glob) => glob.literal !== undefined)) return false
  return undefined
}

function proveEmpty(cell: Cell): boolean {
  const leads = cell.all.filter((glob) => glob.hasLetters)
  if (leads.length === 0) return search(cell, undefined, 'sure', 'sure') === 'empty'
  return leads.some((lead) => search(cell, lead, 'possible', 'sure') === 'empty')
}

/** A word that lies in the cell whatever its letters stand for; undefined where none was found. */
export function sureWord(cell: Cell): readonly number[] | undefined {
  const key = `${keysOf(cell.all)}!${keysOf(cell.none)}`
  if (words.has(key)) return words.get(key)
  if (words.size > cacheLimit) words.clear()
  const word = searchSureWord(cell)
  words.set(key, word)
  return word
}

function searchSureWord(cell: Cell): readonly number[] | undefined {
  const lettered = [...cell.all, ...cell.none].some((glob) => glob.hasLetters)
  const found = search(cell, undefined, 'sure', lettered ? 'possible-text' : 'sure')
  return typeof found === 'string' ? undefined : found
}

interface Visit {
  readonly states: readonly number[]
  readonly from: Visit | undefined
  readonly code: number
}

/**
 * Breadth-first search of the product of the automata for the shortest word. With a `lead` the word
 * is written in the letters of that pattern alone.
 */
function search(
  cell: Cell,
  lead: Glob | undefined,
  allReading: Reading,
  noneReading: Reading,
): Emptiness {
  const all = cell.all.map((glob) => automaton(glob, glob === lead ? 'own' : allReading))
  const none = cell.none
    .filter((glob) => cell.all.every((other) => !plainlyDisjoint(glob, other)))
    .map((glob) => automaton(glob, noneReading))
  const machines = [...all, ...none]
  const other = otherCode(cell)
  const letters = lead === undefined && noneReading === 'sure' ? 'none' : 'all'
  const start: Visit = {
    states: machines.map((machine) => machine.start),
    from: undefined,
    code: 0,
  }
  const seen = new Set<string>([start.states.join()])
  let row: Visit[] = [start]
  while (row.length > 0) {
    const next: Visit[] = []
    for (const visit of row) {
      if (isWord(visit.states, machines, all.length)) return wordOf(visit)
      for (const code of codesAt(visit.states, machines, all.length, other, letters)) {
        const states = advance(visit.states, machines, all.length, code)
        if (states === undefined) continue
        const key = states.join()
        if (seen.has(key)) continue
        if (seen.size >= searchBudget) return 'spent'
        seen.add(key)
        next.push({ states, from: visit, code })
      }
    }
    row = next
  }
  return 'empty'
}

function isWord(
  states: readonly number[],
  machines: readonly Automaton[],
  wanted: number,
): boolean {
  for (let i = 0; i < states.length; i += 1) {
    const state = states[i] ?? -1
    const accepted = state >= 0 && machines[i]?.accepts[state] === true
    if (accepted !== i < wanted) return false
  }
  return true
}

function advance(
  states: readonly number[],
  machines: readonly Automaton[],
  wanted: number,
  code: number,
): readonly number[] | undefined {
  const next: number[] = []
  for (let i = 0; i < states.length; i += 1) {
    const state = states[i] ?? -1
    const to = state < 0 ? -1 : (machines[i]?.step(state, code) ?? -1)
    if (to < 0 && i < wanted) return undefined
    next.push(to)
  }
  return next
}

/** Codes that some automaton treats specially here, and one that stands for all the others. */
function codesAt(
  states: readonly number[],
  machines: readonly Automaton[],
  wanted: number,
  other: number,
  letters: 'none' | 'all',
): ReadonlySet<number> {
  const codes = new Set<number>([other])
  for (let i = 0; i < states.length; i += 1) {
    const state = states[i] ?? -1
    if (state < 0) continue
    for (const code of machines[i]?.specials[state] ?? []) {
      if (code < firstLetter) codes.add(code)
      // A word's letters come from the patterns it has to match, and stand for one text each.
      else if (letters === 'all' && i < wanted) {
        if (machines[i]?.reading === 'own' || letterOf(code)?.many === false) codes.add(code)
      }
    }
  }
  return codes
}

/** A code unit that no pattern of the cell mentions. */
function otherCode(cell: Cell): number {
  const used = new Set<number>()
  for (const glob of [...cell.all, ...cell.none])
    for (const token of glob.tokens) {
      used.add(token)
      if (glob.fold && token >= 97 && token <= 122) used.add(token - 32)
    }
  for (const candidate of 'xyzqwkjvbnmpolitrewasdfghucXYZQWKJVBNMPOLITREWASDFGHUC0123456789')
    if (!used.has(candidate.charCodeAt(0))) return candidate.charCodeAt(0)
  let code = 0x4e00
  while (used.has(code)) code += 1
  return code
}

function wordOf(visit: Visit): readonly number[] {
  const codes: number[] = []
  for (let at = visit; at.from !== undefined; at = at.from) codes.push(at.code)
  return codes.reverse()
}
