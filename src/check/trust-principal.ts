import { letterOf } from '../access/letters.ts'
import { globOfTokens, nameStar, partsOf, star, type Glob } from '../access/glob.ts'
import { isEmpty } from '../access/emptiness.ts'
import type { PrincipalEntry } from '../model/policy.ts'
import { textOf, type Guard, type StringValue } from '../model/value.ts'

/** `perhaps` where what the source does not spell out decides. */
export type Fit = 'yes' | 'perhaps' | 'no'

/** A hole, where its text is of no account. */
const mark = '\uE000'

const placeholders = /\$\{[^}]*\}|<[^>]*>|\{\{[^}]*\}\}/

/** Whether an entry of a policy's Principal is the one that a vendor asks for; its conditions are not looked at. */
export function fitOf(entry: PrincipalEntry, type: string, wanted: string): Fit {
  if (entry.type === '*') return 'yes'
  return entry.type === type ? fitOfValue(entry.value, wanted) : 'no'
}

/** True where, however the undecided conditions turn out, one of some elements is there. */
export function isOneSure(elements: readonly (readonly Guard[])[], depth = 0): boolean {
  if (elements.some((guards) => guards.length === 0)) return true
  const [guard] = elements[0] ?? []
  if (guard === undefined || depth > 8) return false
  return [true, false].every((holds) => {
    const left = elements.filter((guards) =>
      guards.every((one) => one.symbol !== guard.symbol || one.holds === holds),
    )
    const without = left.map((guards) => guards.filter((one) => one.symbol !== guard.symbol))
    return without.length > 0 && isOneSure(without, depth + 1)
  })
}

/** A placeholder of the vendor's (`${AccountId}`) stands for any text without wildcards, or for a hole in its place. */
function fitOfValue(value: StringValue, wanted: string): Fit {
  const text = textOf(value)
  if (text === '*') return 'yes'
  const wantedSpellings = spellings(wanted)
  if (text !== undefined) {
    const own = spellings(text)
    return wantedSpellings.some((spelling) => own.some((written) => isSpelled(written, spelling)))
      ? 'yes'
      : 'no'
  }
  const marked = markedText(value)
  if (wantedSpellings.some((spelling) => fillsPlaceholders(marked, spelling))) return 'yes'
  const glob = globOfValue(value)
  return wantedSpellings.some(
    (spelling) => !isEmpty({ all: [glob, globOfWanted(spelling)], none: [] }),
  )
    ? 'perhaps'
    : 'no'
}

function isSpelled(written: string, wanted: string): boolean {
  // The id that stands for an account's root.
  if (wanted === anyAccount) return account.test(written)
  return wildcardOf(wanted)?.test(written) ?? written.toLowerCase() === wanted.toLowerCase()
}

const markedText = (value: StringValue): string =>
  partsOf(value)
    .map((part) => (typeof part === 'string' ? part : mark))
    .join('')

/** True where every hole stands in a placeholder, and neither is the whole of an ARN. */
function fillsPlaceholders(marked: string, wanted: string): boolean {
  if (!isSpelled(withPartition(marked), wanted)) return false
  return marked !== mark || wanted === anyAccount || placeholderAlone.test(wanted)
}

/** The vendor writes `arn:aws:` and `ec2.amazonaws.com`; whichever partition the source leaves open is meant. */
const withPartition = (text: string): string =>
  text.replace(`arn:${mark}:`, 'arn:aws:').replace(`.${mark}`, '.amazonaws.com')

function globOfValue(value: StringValue): Glob {
  return globOfTokens(
    partsOf(value).flatMap((part) =>
      typeof part === 'string' ? codesOf(part) : [letterOf(part)?.slash === true ? star : nameStar],
    ),
    false,
  )
}

function globOfWanted(wanted: string): Glob {
  if (wanted === anyAccount) return globOfTokens([nameStar], false)
  return globOfTokens(
    wanted
      .split(placeholders)
      .flatMap((text, index) => [...(index === 0 ? [] : [star]), ...codesOf(text)]),
    false,
  )
}

const codesOf = (text: string): readonly number[] =>
  Array.from(text.toLowerCase(), (letter) => letter.codePointAt(0) ?? 0)

const placeholderAlone = /^(?:\$\{[^{}]*\}|<[^<>]*>|\{\{[^{}]*\}\})$/
const rootArn = /^arn:[^:]*:iam::([^:]+):root$/

/** An account's id, or a hole. */
const account = new RegExp(`^(?:\\d{12}|${mark})$`)
const anyAccount = '<account>'

/** A bare account id and the ARN of the account's root mean the same, in every partition. */
function spellings(text: string): readonly string[] {
  const owner = rootArn.exec(text)?.[1]
  if (owner !== undefined)
    return [text, placeholderAlone.test(owner) ? anyAccount : owner, `arn:aws:iam::${owner}:root`]
  return account.test(text) || placeholderAlone.test(text)
    ? [text, `arn:aws:iam::${text}:root`]
    : [text]
}

/** A regular expression for a text with placeholders; undefined where there is none in it. */
export function wildcardOf(wanted: string): RegExp | undefined {
  if (!placeholders.test(wanted)) return undefined
  const escaped = wanted
    .split(placeholders)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
  return new RegExp(`^${escaped.join('[^*?]+')}$`, 'i')
}
