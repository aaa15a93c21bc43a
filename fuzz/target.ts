import type { SourceFile } from '../src/model/source.ts'

/** A promise about hostile input that an input breaks. */
export class Violation extends Error {
  override readonly name = 'Violation'
}

export function promise(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new Violation(otherwise)
}

/** One way into the product that hostile text takes. */
export interface Target {
  readonly name: string
  /** What holds for every input whatever, in a sentence. */
  readonly promises: string
  /** True for files of the examples, the tests and a given folder that serve as seeds. */
  takes(file: SourceFile): boolean
  readonly tokens: readonly string[]
  /** Processor milliseconds that an input of so many characters may take; `undefined`: the usual bound. */
  readonly time?: (length: number) => number
  /**
   * Puts one input through. Throws where a promise is broken; anything thrown counts. `choice` is a
   * number that decides what else the input meets, such as the name of its file.
   */
  check(text: string, choice: number): void | Promise<void>
}

/** The usual bound: far above what inputs take, far below what somebody would wait. */
export const usualTime = (length: number): number => 400 + length / 8

/** Several files in one text: each behind a line `#=== path`. What stands before the first is `first`. */
export function filesIn(text: string, first: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>()
  let name = first
  for (const [index, part] of text.split(/^#=== ([\w./-]{1,60})$\n?/m).entries()) {
    if (index % 2 === 1) name = part
    else files.set(name, part)
  }
  return files
}
