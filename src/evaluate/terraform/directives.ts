import type { Directive } from '../../model/estate.ts'
import type { Comment, HclFile } from '../../parse/hcl/ast.ts'

/** The lines of configuration in a file's comments; each is about the block that follows it. */
export function directivesOf(file: HclFile): readonly Directive[] {
  return file.comments.flatMap((comment) => {
    const directive = directiveOf(comment)
    return directive === undefined ? [] : [directive]
  })
}

/** `iam-baseline: <id>[@version] [feature …]`, `iam-baseline:waive <rule> [action …] until=DATE -- reason`. */
function directiveOf(comment: Comment): Directive | undefined {
  const text = comment.text.trim()
  if (!text.startsWith('iam-baseline:')) return undefined
  const { span } = comment
  const target = { after: span.end }
  const rest = text.slice('iam-baseline:'.length)
  if (/^waive(\s|$)/.test(rest)) {
    const dashes = rest.indexOf(' -- ')
    const head = dashes < 0 ? rest : rest.slice(0, dashes)
    const [, rule = '', ...words] = wordsOf(head)
    const until = words.find((word) => word.startsWith('until='))
    return {
      kind: 'waive',
      rule,
      actions: words.filter((word) => !word.startsWith('until=')),
      until: until?.slice('until='.length),
      reason: dashes < 0 ? '' : rest.slice(dashes + 4).trim(),
      span,
      target,
    }
  }
  const [baseline = '', ...features] = wordsOf(rest)
  if (baseline === '') return undefined
  const at = baseline.lastIndexOf('@')
  return {
    kind: 'bind',
    baseline: at > 0 ? baseline.slice(0, at) : baseline,
    version: at > 0 ? baseline.slice(at + 1) : undefined,
    features,
    span,
    target,
  }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter((word) => word !== '')
}
