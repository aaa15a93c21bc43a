import type { Evaluation, LooseDocument } from '../../model/evaluation.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { NotAnalysed, SourceFile } from '../../model/source.ts'
import { contains, type Span } from '../../model/span.ts'
import { valueOf, type MapValue, type Value } from '../../model/value.ts'
import { accountResources } from './authorization.ts'
import { directivesIn } from './directives.ts'
import { joinFragments } from './fragments.ts'
import { isManifest, manifestPolicies } from './manifests.ts'
import { readText } from './read.ts'
import { findPolicies, type Found, type FoundPolicy } from './search.ts'

/**
 * The policies of a file that is no template: policy documents raw, wrapped, in pieces or with prose
 * around them, in JSON or YAML; account dumps; Kubernetes manifests. Each is one loose document,
 * addressed by the file's path and `#2`, `#3` … for further ones, or by its manifest.
 */
export function evaluateDocuments(file: SourceFile): Evaluation {
  const { language, values, problems } = readText(file)
  const found: Found = { policies: [], problems: [] }
  const documents: LooseDocument[] = []
  const manifests = values.some(isManifest)
  const dump = values.find(isAccountDump)
  if (manifests) {
    for (const value of values)
      for (const policy of manifestPolicies(value, found))
        documents.push(looseDocument(file, policy, policy.address))
  } else if (dump === undefined) {
    const tops = language === 'json' ? joinFragments(values, file) : values.map(asTop)
    for (const [index, { value, isFragment }] of tops.entries())
      if (isFragment) found.policies.push(fragmentOf(value))
      else findPolicies(value, tops.length > 1 && language === 'yaml' ? `[${index}]` : '', found)
    for (const [index, policy] of found.policies.entries())
      documents.push(looseDocument(file, policy, numbered(file.path, index)))
  }
  const resources = dump === undefined ? [] : accountResources(file, dump)
  const holders = [...documents.map(({ span }) => span), ...resources.map(({ body }) => body)]
  return {
    platform: manifests ? 'kubernetes' : 'document',
    root: file.path,
    files: [file.path],
    resources,
    documents,
    problems: [...relevant(problems, holders, file), ...found.problems],
    notAnalysed: holders.length > 0 ? [] : unread(file, problems),
    directives: language === 'yaml' ? directivesIn(file, documents) : [],
    moved: [],
  }
}

function asTop(value: Value): { readonly value: Value; readonly isFragment: false } {
  return { value, isFragment: false }
}

function isAccountDump(value: Value): value is MapValue {
  return (
    value.kind === 'map' &&
    ['RoleDetailList', 'UserDetailList', 'GroupDetailList'].some(
      (key) => valueOf(value, key) !== undefined,
    )
  )
}

function fragmentOf(value: Value): FoundPolicy {
  return { value, property: '', kind: undefined, span: value.span, label: undefined }
}

function numbered(path: string, index: number): string {
  return index === 0 ? path : `${path}#${index + 1}`
}

function looseDocument(file: SourceFile, policy: FoundPolicy, address: string): LooseDocument {
  const { value, property, kind, span, label } = policy
  return {
    file: file.path,
    root: file.path,
    address,
    property,
    value,
    kind,
    span,
    ...(label === undefined ? {} : { label }),
  }
}

/** Of a page with prose only what touches its policies; of any other file everything. */
function relevant(
  problems: readonly SyntaxProblem[],
  holders: readonly Span[],
  file: SourceFile,
): readonly SyntaxProblem[] {
  if (holders.length === 0) return []
  const isPage = !/\.(?:jsonc?|json5|ya?ml)(?:\.[a-z0-9]+)?$/i.test(file.path)
  if (!isPage) return problems
  const touches = (span: Span): boolean => holders.some((holder) => contains(holder, span))
  return problems.filter(
    ({ code, span, fix }) =>
      code !== 'several-values' &&
      (touches(span) || fix?.edits.some((edit) => touches(edit.span)) === true),
  )
}

/** A file with the marks of a policy in which none could be read, because of its damage. */
function unread(file: SourceFile, problems: readonly SyntaxProblem[]): readonly NotAnalysed[] {
  const worst = problems.find(({ outcome }) => outcome === 'unreadable')
  if (worst === undefined) return []
  return [
    {
      file: file.path,
      span: worst.span,
      reason: 'unreadable',
      text: `no policy could be read: ${worst.message}`,
    },
  ]
}
