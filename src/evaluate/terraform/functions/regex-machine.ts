import { word, type Characters } from './regex-characters.ts'
import type { Assertion, Expression, Pattern } from './regex-syntax.ts'

/** One step of a compiled pattern. */
type Step =
  | { readonly kind: 'characters'; readonly matches: Characters }
  | { readonly kind: 'assertion'; readonly at: Assertion }
  | { readonly kind: 'save'; readonly slot: number }
  | { readonly kind: 'jump'; to: number }
  | { readonly kind: 'split'; first: number; second: number }
  | { readonly kind: 'match' }

export interface Machine {
  readonly steps: readonly Step[]
  readonly groups: Pattern['groups']
}

/** A match: offsets in UTF-16 units, the whole first, then the groups; `undefined` for a group that took no part. */
export type Match = readonly (readonly [number, number] | undefined)[]

const maxSteps = 20_000
/** Steps times characters that one search may cost. */
const maxWork = 20_000_000

/** The pattern as a machine; `undefined` where it would be too large. */
export function compile(pattern: Pattern): Machine | undefined {
  const steps: Step[] = []
  const emit = (step: Step): void => {
    steps.push(step)
  }
  const write = (expression: Expression): boolean => {
    if (steps.length > maxSteps) return false
    switch (expression.kind) {
      case 'empty':
        return true
      case 'characters':
      case 'assertion':
        emit(expression)
        return true
      case 'sequence':
        return expression.parts.every(write)
      case 'choice':
        return writeChoice(expression.parts)
      case 'group': {
        emit({ kind: 'save', slot: expression.index * 2 })
        const fits = write(expression.part)
        emit({ kind: 'save', slot: expression.index * 2 + 1 })
        return fits
      }
      case 'repeat':
        return writeRepeat(expression)
    }
  }
  const writeChoice = (parts: readonly Expression[]): boolean => {
    const ends: { kind: 'jump'; to: number }[] = []
    for (const [index, part] of parts.entries()) {
      if (index === parts.length - 1) {
        if (!write(part)) return false
        break
      }
      const split = { kind: 'split' as const, first: steps.length + 1, second: 0 }
      emit(split)
      if (!write(part)) return false
      const end = { kind: 'jump' as const, to: 0 }
      emit(end)
      ends.push(end)
      split.second = steps.length
    }
    for (const end of ends) end.to = steps.length
    return true
  }
  const writeRepeat = (repeat: Extract<Expression, { kind: 'repeat' }>): boolean => {
    const copies = repeat.most === Infinity ? repeat.least - 1 : repeat.least
    for (let i = 0; i < copies; i += 1) if (!write(repeat.part)) return false
    const fork = (): { kind: 'split'; first: number; second: number } => {
      const split = { kind: 'split' as const, first: 0, second: 0 }
      emit(split)
      return split
    }
    const direct = (
      split: { first: number; second: number },
      inside: number,
      after: number,
    ): void => {
      split.first = repeat.greedy ? inside : after
      split.second = repeat.greedy ? after : inside
    }
    if (repeat.most === Infinity) {
      // `x*` is `(x+)?`, and `x+` jumps back after it: what matches nothing is not tried again in place.
      const skip = repeat.least === 0 ? fork() : undefined
      const start = steps.length
      if (!write(repeat.part)) return false
      direct(fork(), start, steps.length)
      if (skip !== undefined) direct(skip, start, steps.length)
      return true
    }
    const splits = []
    for (let i = repeat.least; i < repeat.most; i += 1) {
      splits.push({ split: fork(), inside: steps.length })
      if (!write(repeat.part)) return false
    }
    for (const { split, inside } of splits) direct(split, inside, steps.length)
    return true
  }
  emit({ kind: 'save', slot: 0 })
  const fits = write(pattern.expression)
  emit({ kind: 'save', slot: 1 })
  emit({ kind: 'match' })
  return fits && steps.length <= maxSteps ? { steps, groups: pattern.groups } : undefined
}

interface Thread {
  readonly step: number
  readonly slots: readonly (number | undefined)[]
}

/** Characters of a text with their UTF-16 offsets, the end included. */
export interface Subject {
  readonly codes: readonly number[]
  readonly offsets: readonly number[]
}

export function subjectOf(text: string): Subject {
  const codes: number[] = []
  const offsets: number[] = []
  let at = 0
  for (const character of text) {
    codes.push(character.codePointAt(0) ?? 0)
    offsets.push(at)
    at += character.length
  }
  offsets.push(at)
  return { codes, offsets }
}

/** What one search over a subject costs at most; beyond `maxWork` it is not begun. */
export function isAffordable(machine: Machine, subject: Subject): boolean {
  return machine.steps.length * (subject.codes.length + 1) <= maxWork
}

/**
 * The leftmost match from character `from`, preferring what the pattern names first, as RE2 does. All
 * threads advance together, so the time is at most that of every step at every character.
 */
export function search(machine: Machine, subject: Subject, from: number): Match | undefined {
  const { steps } = machine
  const { codes } = subject
  let threads: Thread[] = []
  let found: readonly (number | undefined)[] | undefined
  const seen = new Int32Array(steps.length).fill(-1)

  const add = (list: Thread[], thread: Thread, at: number): void => {
    const pending: Thread[] = [thread]
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const step = steps[next.step]
      if (step === undefined || seen[next.step] === at) continue
      seen[next.step] = at
      switch (step.kind) {
        case 'jump':
          pending.push({ step: step.to, slots: next.slots })
          break
        case 'split':
          pending.push({ step: step.second, slots: next.slots })
          pending.push({ step: step.first, slots: next.slots })
          break
        case 'save': {
          const slots = [...next.slots]
          slots[step.slot] = at
          pending.push({ step: next.step + 1, slots })
          break
        }
        case 'assertion':
          if (holds(step.at, codes, at)) pending.push({ step: next.step + 1, slots: next.slots })
          break
        default:
          list.push(next)
      }
    }
  }

  for (let at = from; at <= codes.length; at += 1) {
    if (found === undefined) add(threads, { step: 0, slots: [] }, at)
    if (threads.length === 0 && found !== undefined) break
    const next: Thread[] = []
    const code = codes[at]
    for (const thread of threads) {
      const step = steps[thread.step]
      if (step?.kind === 'match') {
        found = thread.slots
        break
      }
      if (step?.kind === 'characters' && code !== undefined && step.matches(code))
        add(next, { step: thread.step + 1, slots: thread.slots }, at + 1)
    }
    threads = next
  }
  return found === undefined ? undefined : matchOf(found, machine, subject)
}

function matchOf(
  slots: readonly (number | undefined)[],
  machine: Machine,
  subject: Subject,
): Match {
  return Array.from({ length: machine.groups.length + 1 }, (_, group) => {
    const start = slots[group * 2]
    const end = slots[group * 2 + 1]
    if (start === undefined || end === undefined) return undefined
    return [subject.offsets[start] ?? 0, subject.offsets[end] ?? 0] as const
  })
}

function holds(at: Assertion, codes: readonly number[], position: number): boolean {
  const before = codes[position - 1]
  const after = codes[position]
  switch (at) {
    case 'text-start':
      return position === 0
    case 'text-end':
      return position === codes.length
    case 'line-start':
      return position === 0 || before === 10
    case 'line-end':
      return position === codes.length || after === 10
    default: {
      const boundary = isWord(before) !== isWord(after)
      return boundary === (at === 'word-boundary')
    }
  }
}

function isWord(code: number | undefined): boolean {
  return code !== undefined && word(code)
}
