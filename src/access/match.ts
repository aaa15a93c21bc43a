import type { StringValue } from '../model/value.ts'
import { automatonOf } from './automaton.ts'
import {
  globOf,
  matchesCodes,
  partsOf,
  star,
  withVariables,
  type Glob,
  type GlobForm,
  type Part,
} from './glob.ts'
import { firstLetter, letterOf } from './letters.ts'
import type { Context } from './satisfy.ts'
import type { Truth } from './truth.ts'

export function lowerCode(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code
}

/** A piece of a pattern as written, or text that a variable was replaced by. */
export type FilledPart = Part | { readonly exact: string }

/** Puts the context's values in place of policy variables; undefined where one has no single value. */
export function filled(
  parts: readonly Part[],
  context: Context,
  variables: boolean,
): readonly FilledPart[] | undefined {
  if (!variables) return parts
  const done: FilledPart[] = []
  for (const part of parts) {
    if (typeof part === 'number') {
      done.push(part)
      continue
    }
    let at = 0
    for (;;) {
      const open = part.indexOf('${', at)
      const close = open < 0 ? -1 : part.indexOf('}', open)
      if (close < 0) break
      done.push(part.slice(at, open))
      const value = variableValue(part.slice(open + 2, close), context)
      if (value === undefined) return undefined
      done.push({ exact: value })
      at = close + 1
    }
    done.push(part.slice(at))
  }
  return done
}

function variableValue(inner: string, context: Context): string | undefined {
  if (inner === '*' || inner === '?' || inner === '$') return inner
  const comma = inner.indexOf(',')
  const key = (comma < 0 ? inner : inner.slice(0, comma)).trim().toLowerCase()
  const values = context.get(key)
  const [only] = values ?? []
  if (only !== undefined) return values?.length === 1 && typeof only === 'string' ? only : undefined
  if (comma < 0) return undefined
  return /^\s*'(.*)'\s*$/.exec(inner.slice(comma + 1))?.[1]
}

/** The pattern of filled parts; values of variables are read letter for letter. */
export function filledGlob(parts: readonly FilledPart[], form: GlobForm): Glob {
  // `${*}` and its kind spell wildcards as letters, which is what an exact value needs.
  const escaped = parts.map((part) =>
    typeof part === 'object' ? part.exact.replace(/[*?$]/g, (letter) => `\${${letter}}`) : part,
  )
  return globOf(
    escaped,
    withVariables(
      form,
      parts.some((part) => typeof part === 'object'),
    ),
  )
}

/** Patterns of values without variables, by form: every context reads them alike. */
const plainGlobs = new WeakMap<GlobForm, WeakMap<StringValue, Glob>>()

/** The pattern that a value is in a context; undefined where a variable of it has no single value. */
export function globIn(
  value: StringValue,
  form: GlobForm,
  context: Context,
  variables: boolean,
): Glob | undefined {
  const known = plainGlobs.get(form)?.get(value)
  if (known !== undefined) return known
  const parts = partsOf(value)
  const texts = filled(parts, context, variables)
  if (texts === undefined) return undefined
  const glob = filledGlob(texts, form)
  if (parts.every((part) => typeof part === 'number' || !part.includes('${'))) {
    const ofForm = plainGlobs.get(form) ?? new WeakMap<StringValue, Glob>()
    plainGlobs.set(form, ofForm)
    ofForm.set(value, glob)
  }
  return glob
}

/** Three-valued matching: a hole matches itself, and perhaps anything of its shape. */
export function matchesGlob(glob: Glob, codes: readonly number[]): Truth {
  const folded = glob.fold ? codes.map(lowerCode) : codes
  if (beginsApart(glob.tokens, folded)) return false
  const lettered = glob.hasLetters || folded.some((code) => code >= firstLetter)
  const many = glob.tokens.some((token) => letterOf(token)?.many === true)
  if (!many && matchesCodes(glob.tokens, folded)) return true
  if (!lettered) return false
  const machine = automatonOf(glob, 'possible-text')
  let state = machine.start
  for (const code of folded) {
    if (state < 0) return false
    state = machine.step(state, code)
  }
  return state >= 0 && machine.accepts[state] === true ? 'unknown' : false
}

/** True where text and pattern differ before either has anything but plain letters: most do. */
function beginsApart(tokens: readonly number[], codes: readonly number[]): boolean {
  for (let i = 0; i < tokens.length; i += 1) {
    const [token = star, code] = [tokens[i], codes[i]]
    if (token < 0 || token >= firstLetter) return false
    if (code === undefined) return true
    if (code >= firstLetter) return false
    if (code !== token) return true
  }
  return false
}
