/**
 * Words by which a vendor's policies are known besides their actions: names within ARNs, keys of tags, values of
 * conditions. `role/clumio-*` has `clumio-`, `aws:ResourceTag/CrowdStrikeManaged` has `crowdstrikemanaged`.
 */

/** Shorter words, and those without four letters, are anybody's. */
const leastLetters = 4
const mostMarks = 2_000
/** What the reader is to fill in, and what IAM fills in itself; wildcards and what cuts an ARN. */
const seams = /\$\{[^{}]{0,300}\}|[*?:/,|]+/
const tagKey = /^[a-z0-9-]+:(?:resource|request|principal)tag\/(.+)$/i
const servicePrincipal = /\.amazonaws\.com(?:\.cn)?$/i

/**
 * The telling words of one statement, lower case, each behind `=`; a text of any length is read up to 500 characters.
 * `clauses`: the keys of its conditions with their values.
 */
export function marksOf(
  resources: readonly string[],
  clauses: Iterable<readonly [key: string, values: readonly string[]]>,
): ReadonlySet<string> {
  const marks = new Set<string>()
  const add = (text: string): void => {
    for (const word of text.slice(0, 500).split(seams)) {
      if (marks.size >= mostMarks) return
      if (isTelling(word)) marks.add(`=${word.toLowerCase()}`)
    }
  }
  const addText = (text: string): void => add(isArn(text) ? behindAccount(text) : text)
  for (const text of resources) if (isArn(text)) addText(text)
  for (const [key, values] of clauses) {
    const tag = tagKey.exec(key.slice(0, 300))?.[1]
    if (tag !== undefined) add(tag)
    for (const value of values) if (!servicePrincipal.test(value.slice(0, 300))) addText(value)
  }
  return marks
}

/** The clauses of a condition block: operator → key → values. */
export const clausesOf = (
  condition: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {},
): readonly (readonly [string, readonly string[]])[] =>
  Object.values(condition).flatMap((keys) => Object.entries(keys))

const isArn = (text: string): boolean => text.startsWith('arn:')

/** What an ARN names, behind its account. */
function behindAccount(arn: string): string {
  let at = 0
  for (let colons = 0; colons < 5; colons += 1) {
    at = arn.indexOf(':', at) + 1
    if (at === 0) return ''
  }
  return arn.slice(at)
}

const isTelling = (word: string): boolean =>
  word.length <= 80 && word.replace(/[^a-z]/gi, '').length >= leastLetters
