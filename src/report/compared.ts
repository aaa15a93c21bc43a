import { grantedText } from './compared-text.ts'
import { addTo } from '../model/multimap.ts'
import type { Names } from './names.ts'
import { namedOf } from './not-checked.ts'
import { plural, printable } from './printable.ts'
import type { ComparedSubject } from './result.ts'

/** Lines of subjects that lack something, unless all are asked for. */
const shownLines = 12

/**
 * What was compared, a line each. Of many, unless all are asked for: those that have what is required in one line,
 * and in one line those that share a baseline.
 */
export function comparedLines(
  compared: readonly ComparedSubject[],
  names: Names,
  all: boolean,
): string[] {
  if (all || isFew(compared)) return compared.map((subject) => lineOf(subject, names))
  const whole = compared.filter(({ granted, required }) => granted === required)
  const lacking = linesOf(
    compared.filter(({ granted, required }) => granted !== required),
    names,
  )
  const rest = lacking.length - shownLines
  return [
    ...lacking.slice(0, shownLines),
    ...(rest > 0 ? [`… and ${rest} more lines of this kind: --all shows them`] : []),
    ...(isFew(whole)
      ? whole.map((subject) => lineOf(subject, names))
      : [
          `${plural(whole.length, 'principal or policy', 'principals and policies')} with all actions that the baseline requires: --all shows each`,
        ]),
  ]
}

const isFew = (list: readonly unknown[]): boolean => list.length === namedOf(list.length)

function linesOf(compared: readonly ComparedSubject[], names: Names): readonly string[] {
  const groups = new Map<string, ComparedSubject[]>()
  for (const subject of compared) {
    const key = JSON.stringify([subject.baseline, subject.version, subject.boundBy])
    addTo(groups, key, subject)
  }
  return [...groups.values()].flatMap((group): readonly string[] => {
    const [first] = group
    if (first === undefined || isFew(group)) return group.map((subject) => lineOf(subject, names))
    const how = first.boundBy === 'recognised' ? 'look like it' : `bound by ${first.boundBy}`
    return [
      printable(
        `${plural(group.length, 'principal or policy', 'principals and policies')}: ${titleOf(first)}, ${how}: not all required actions granted; --all shows each`,
      ),
    ]
  })
}

function lineOf(subject: ComparedSubject, names: Names): string {
  return printable(`${names.subject(subject.address, subject.root)}: ${grantedText(subject)}`)
}

const titleOf = ({ title, version }: ComparedSubject): string =>
  version === undefined ? title : `${title} ${version}`
