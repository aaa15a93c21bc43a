import { policySites } from '../src/model/sites/sites.ts'
import type { SourceFile } from '../src/model/source.ts'

/**
 * What the texts of a folder write of policies, by a search that knows nothing of the parser: the
 * denominator of the coverage that `terraform.ts` prints.
 */
export interface Written {
  readonly path: string
  readonly start: number
  /** The end of the line, or of the list. */
  readonly end: number
  /** The expression behind the sign, on one line. */
  readonly text: string
}

export interface WrittenList extends Written {
  /** Where the quoted strings of the value start. */
  readonly values: readonly string[]
}

export interface WrittenAttribute extends Written {
  readonly name: string
  /** The head of the resource it stands in. */
  readonly head: number
}

const commentLines = /^[ \t]*(#|\/\/).*$/gm
/** From the start of a line; the next one may begin behind the end of the last. */
const commentBlocks = /^[ \t]*(?:\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/[ \t]*)+/gm
/** Documentation of a variable, which may show a policy. */
const descriptions = /\bdescription\s*=\s*<<-?\s*(\w+)\s*\n(?:(?!\s*\1\s*$).*\n)*/gm

/** The text with comments and descriptions blanked. */
function uncommented(file: SourceFile): string {
  const blank = (comment: string): string => comment.replace(/[^\n]/g, ' ')
  return file.text
    .replace(commentLines, blank)
    .replace(commentBlocks, blank)
    .replace(descriptions, blank)
}

/** Not the `variable = "aws:SourceArn"` of a condition, nor a `data = …`. */
const heads =
  /^[ \t]*(resource|data|module|locals|variable|output)\b[ \t]*(?!=)("[^"\n]*")?(?=[ \t]*[\w{"])/gm

/**
 * Action elements: `actions` and `not_actions` in an `aws_iam_policy_document`, and elsewhere where they
 * list actions literally; `Action` and `NotAction` in objects and in JSON text.
 */
export function writtenLists(file: SourceFile): readonly WrittenList[] {
  const text = uncommented(file)
  const found = text.matchAll(
    /(?<![\w."])"?\b(actions|not_actions|Action|NotAction)\b"?\s*[=:](?![=>])\s*(\[[^\]]*\]|"[^"\n]*")?/g,
  )
  const blocks = [...text.matchAll(heads)]
  return [...found].flatMap((match) => {
    const { index } = match
    const head = blocks.findLast((one) => one.index < index)
    const isDocument = head?.[1] === 'data' && head[2] === '"aws_iam_policy_document"'
    const isLower = match[1] === 'actions' || match[1] === 'not_actions'
    // A role or policy of another cloud.
    if (/^"(alicloud|azuread|azurerm|google|oci)_/.test(head?.[2] ?? '')) return []
    const isType = /[=:]\s*(list|set|optional|object|map|any)\b/.test(text.slice(index, index + 60))
    // `aws:drop` is an action of a firewall's rule.
    const acts = /"(\*|(?!aws:)[a-z0-9-]+:[^"\n]*)"/i.test(match[2] ?? '')
    // `"Action=SendMessage&…"` is the body of a request.
    const isQuery = /^"\w+=\S/.test(text.slice(index, index + 40))
    if (isQuery || isType || (isLower && !isDocument && (head?.[1] === 'variable' || !acts)))
      return []
    return [
      {
        path: file.path,
        start: index,
        end: Math.max(index + match[0].length, lineEnd(text, index)),
        text: oneLine(text, index),
        values: [...match[0].matchAll(/"/g)].map(
          (quote) => `${file.path}:${index + quote.index + 1}`,
        ),
      },
    ]
  })
}

/** Arguments of resources that hold a policy, by the names of the table of policy-bearing properties. */
export function writtenAttributes(file: SourceFile): readonly WrittenAttribute[] {
  const text = uncommented(file)
  const found: WrittenAttribute[] = []
  for (const head of text.matchAll(/^[ \t]*resource[ \t]+"(\w+)"[ \t]+"[\w-]+"[ \t]*\{/gm)) {
    const paths = new Map(
      policySites(head[1] ?? '').flatMap((row) => {
        const steps = row.path.replaceAll('[]', '').split('.')
        return row.form === 'document' ? [[steps.at(-1) ?? '', steps.length] as const] : []
      }),
    )
    if (paths.size === 0 || isOtherPolicy(text, head)) continue
    const from = head.index + head[0].length
    let depth = 1
    let offset = from
    /** The depths in `dynamic` blocks, which are one deeper than what they make. */
    let dynamic: readonly number[] = []
    for (const line of text.slice(from).split('\n')) {
      const name = /^\s*"?(\w+)"?\s*=(?!=)/.exec(line)?.[1]
      if (name !== undefined && paths.get(name) === depth - dynamic.length)
        found.push({
          path: file.path,
          start: offset,
          end: offset + line.length,
          text: line.trim(),
          name,
          head: head.index,
        })
      const plain = line.replace(/"(\\.|[^"\\])*"/g, '').replace(/#.*|\/\/.*/g, '')
      for (const sign of plain) {
        if ('{[('.includes(sign)) depth += 1
        else if ('}])'.includes(sign)) depth -= 1
        if (depth === 0) break
      }
      if (depth <= 0) break
      const around = dynamic.filter((of) => of <= depth)
      dynamic = /^\s*dynamic\s+"/.test(line) ? [...around, depth] : around
      offset += line.length + 1
    }
  }
  return found
}

/** True for a policy of an organisation that is none of IAM: of tags, backups, opt-outs. */
function isOtherPolicy(text: string, head: RegExpExecArray): boolean {
  if (head[1] !== 'aws_organizations_policy') return false
  const end = text.indexOf('\n}', head.index)
  const type = /^\s*type\s*=\s*"(\w+)"/m.exec(text.slice(head.index, end))?.[1]
  return type !== undefined && !/^(SERVICE|RESOURCE)_CONTROL_POLICY$/.test(type)
}

function oneLine(text: string, from: number): string {
  return text.slice(from, Math.min(lineEnd(text, from), from + 100)).trim()
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
