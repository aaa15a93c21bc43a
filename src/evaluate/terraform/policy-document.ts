import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import type { MapEntry, MapValue, Value } from '../../model/value.ts'
import { textOf, valueOf } from '../../model/value.ts'
import { emptyDraft, mergeDraft, type Draft } from './policy-document-merge.ts'
import { readSources } from './policy-document-source.ts'
import { renderStatements } from './policy-document-statement.ts'
import type { Rendering } from './policy-document-strings.ts'
import { computedText, jsonValue, listValue, mapValue, placeOf, unresolved } from './values.ts'

export interface RenderedDocument {
  /** The document's JSON, or a hole with reason `invalid` where the provider refuses it. */
  readonly value: Value
  readonly problems: readonly SyntaxProblem[]
}

/** The newest policy language; the provider's default. */
const currentVersion = '2012-10-17'
const versions = [currentVersion, '2008-10-17']

/**
 * `data.aws_iam_policy_document` as the AWS provider renders it (provider documentation and observed
 * output, versions 3 to 6): sources merged in order, then the statements of the block, then overrides.
 * `block` holds the evaluated arguments; nested blocks are lists of maps, open where a dynamic block's
 * number is not known. The legacy `source_json` comes before every source, `override_json` after every
 * override, as provider versions that still take them do. `ghost` says that today's settings leave the
 * block out.
 */
export function renderPolicyDocument(block: MapValue, span: Span, ghost = false): RenderedDocument {
  const problems: SyntaxProblem[] = []
  const refuse = (): RenderedDocument => ({
    value: unresolved({
      text: 'aws_iam_policy_document',
      span,
      reason: 'invalid',
      symbol: `invalid ${placeOf(span)}`,
    }),
    problems,
  })

  const own = renderOwn(block, span, { problems, ghost })
  if (own === undefined) return refuse()

  let draft: Draft = emptyDraft
  const sources = readSources([valueOf(block, 'source_json')], 'json', problems)
  const documents = readSources([valueOf(block, 'source_policy_documents')], 'list', problems)
  if (sources === undefined || documents === undefined) return refuse()
  const sids = new Set<string>()
  for (const source of [...sources, ...documents]) {
    const merged = mergeDraft(draft, source, { sids, problems })
    if (merged === undefined) return refuse()
    draft = merged
  }

  const withOwn = mergeDraft(draft, own, undefined)
  if (withOwn === undefined) return refuse()
  draft = withOwn

  const overrides = readSources([valueOf(block, 'override_policy_documents')], 'list', problems)
  const lastly = readSources([valueOf(block, 'override_json')], 'json', problems)
  if (overrides === undefined || lastly === undefined) return refuse()
  for (const override of [...overrides, ...lastly]) {
    const merged = mergeDraft(draft, override, undefined)
    if (merged === undefined) return refuse()
    draft = merged
  }
  return { value: jsonValue(printDraft(draft, span), span), problems }
}

/** The block's own version, id and statements. */
function renderOwn(
  block: MapValue,
  span: Span,
  { problems, ghost }: Pick<Rendering, 'problems' | 'ghost'>,
): Value | undefined {
  const version = valueOf(block, 'version')
  const versionText = textOf(version)
  if (versionText !== undefined && version !== undefined && !versions.includes(versionText)) {
    problems.push({
      code: 'invalid-version',
      message: `The version of an aws_iam_policy_document is ${versions.join(' or ')}, not "${versionText}"`,
      span: version.span,
      outcome: 'unreadable',
    })
    return undefined
  }
  const isSet = version !== undefined && version.kind !== 'null' && version.kind !== 'absent'
  const statements = renderStatements(valueOf(block, 'statement'), span, {
    version: versionText ?? (isSet ? undefined : currentVersion),
    problems,
    ghost,
  })
  if (statements === undefined) return undefined
  const id = valueOf(block, 'policy_id')
  const entries: MapEntry[] = [
    entry('Version', isSet ? version : computedText(currentVersion, span), span),
    ...(id === undefined ? [] : [entry('Id', id, span)]),
    entry('Statement', statements, span),
  ]
  return mapValue(entries, span, { open: block.open })
}

function entry(key: string, value: Value, span: Span): MapEntry {
  return { key: computedText(key, span), value }
}

/** The document's object; what is empty is left out. */
function printDraft(draft: Draft, span: Span): MapValue {
  const entries: MapEntry[] = []
  if (draft.version !== undefined) entries.push(entry('Version', draft.version, span))
  if (draft.id !== undefined && draft.id.kind !== 'null' && textOf(draft.id) !== '')
    entries.push(entry('Id', draft.id, span))
  if (draft.slots.length > 0 || draft.open !== undefined) {
    const items = draft.slots.map((slot) => slot.value)
    entries.push(entry('Statement', listValue(items, span, { open: draft.open }), span))
  }
  return mapValue(entries, span)
}
