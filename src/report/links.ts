import type { TreeName } from '../model/source.ts'
import type { LineRange } from './lines.ts'
import { code, line, link, type Inline } from './markdown.ts'

/** What addresses are made of; nothing of it comes from the reviewed files. */
export interface LinkContext {
  /** `GITHUB_SERVER_URL`: github.com or an enterprise server. */
  readonly server: string
  /** `owner/name` */
  readonly repository: string
  readonly commits: Readonly<Record<TreeName, string | undefined>>
  /** Page with a heading a rule, or none. */
  readonly rules: string | undefined
}

/** `main.tf:3` or `main.tf:3-9`, linked to exactly those lines where the commit is known. */
export function placeLink(
  context: LinkContext | undefined,
  tree: TreeName,
  file: string,
  range: LineRange | undefined,
): readonly Inline[] {
  const lines =
    range === undefined
      ? ''
      : range.first === range.last
        ? `:${range.first}`
        : `:${range.first}-${range.last}`
  const shown = [code(`${file}${lines}`)]
  const commit = context?.commits[tree]
  if (context === undefined || commit === undefined || !isPlainPath(file)) return shown
  const path = [...context.repository.split('/'), 'blob', commit, ...file.split('/')]
  const hash =
    range === undefined
      ? ''
      : `#L${range.first}${range.first === range.last ? '' : `-L${range.last}`}`
  // `plain=1`: without it GitHub renders a Markdown file and drops the lines.
  return link(shown, `${context.server}/${path.map(encodeURIComponent).join('/')}?plain=1${hash}`)
}

/**
 * The rule's id, linked to its documentation; GitHub's heading anchors have no slashes. What Access
 * Analyzer's codes mean stands on AWS's page, which the advice of such a finding names.
 */
export function ruleLink(context: LinkContext | undefined, rule: string): readonly Inline[] {
  if (context?.rules === undefined || rule.startsWith('access-analyzer/')) return line(code(rule))
  const anchor = rule.replace(/[^a-z0-9-]/g, '')
  return link([code(rule)], `${context.rules}#${anchor}`)
}

/** False for paths that leave the repository, or that an address cannot say. */
function isPlainPath(file: string): boolean {
  return (
    !/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(file) &&
    file.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
  )
}
