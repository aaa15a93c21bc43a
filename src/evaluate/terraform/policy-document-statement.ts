import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { entryOf, textOf, valueOf } from '../../model/value.ts'
import type { ListValue, MapEntry, MapValue, StringValue, Value } from '../../model/value.ts'
import { distribute, mapBranches } from './alternatives.ts'
import { renderConditions, renderPrincipals } from './policy-document-blocks.ts'
import { renderStrings, type Rendering } from './policy-document-strings.ts'
import { computedText, listValue, mapValue } from './values.ts'

/** Arguments of a statement block in the order in which the provider prints their elements. */
const elements = [
  { argument: 'actions', element: 'Action', variables: false },
  { argument: 'not_actions', element: 'NotAction', variables: false },
  { argument: 'resources', element: 'Resource', variables: true },
  { argument: 'not_resources', element: 'NotResource', variables: true },
] as const

/**
 * The `statement` blocks of a document as JSON statements, in order. `undefined` where the provider
 * refuses them; the problem says why.
 */
export function renderStatements(
  blocks: Value | undefined,
  span: Span,
  rendering: Rendering,
): Value | undefined {
  if (blocks === undefined || blocks.kind === 'null' || blocks.kind === 'absent')
    return listValue([], span)
  if (blocks.kind === 'unresolved') return blocks
  if (blocks.kind === 'alternatives')
    return mapBranches(blocks, (branch) => renderStatements(branch, span, rendering))
  const list = blocks.kind === 'list' ? blocks : listValue([blocks], blocks.span)
  return renderList(list, rendering)
}

function renderList(list: ListValue, rendering: Rendering): Value | undefined {
  const sids = new Map<string, Span>()
  const items: Value[] = []
  for (const block of list.items) {
    if (block.kind === 'map' && !isNewSid(block, sids, rendering.problems)) return undefined
    const statement = renderItem(block, rendering)
    if (statement === undefined) return undefined
    items.push(statement)
  }
  return listValue(items, list.span, { open: list.open })
}

function isNewSid(block: MapValue, sids: Map<string, Span>, problems: SyntaxProblem[]): boolean {
  const sid = valueOf(block, 'sid')
  const text = textOf(sid)
  if (sid === undefined || text === undefined || text === '') return true
  if (!sids.has(text)) {
    sids.set(text, sid.span)
    return true
  }
  problems.push({
    code: 'duplicate-sid',
    message: `The Sid "${text}" stands twice in one aws_iam_policy_document`,
    span: sid.span,
    outcome: 'unreadable',
  })
  return false
}

function renderItem(block: Value, rendering: Rendering): Value | undefined {
  if (block.kind === 'map') return renderStatement(block, rendering)
  if (block.kind !== 'alternatives') return block
  return mapBranches(block, (branch) => renderItem(branch, rendering))
}

function renderStatement(block: MapValue, rendering: Rendering): Value | undefined {
  const entries: MapEntry[] = []
  const sid = checkedText(block, 'sid', rendering, {
    code: 'invalid-sid',
    // Only some versions of the provider check this; policies in use rely on those that do not.
    refuses: false,
    allowed: (text) => /^[a-zA-Z0-9]*$/.test(text),
    message: (text) => `The sid "${text}" has characters other than letters and digits`,
  })
  const effect = checkedText(block, 'effect', rendering, {
    code: 'invalid-effect',
    refuses: true,
    allowed: (text) => text === 'Allow' || text === 'Deny',
    message: (text) => `The effect is Allow or Deny, not "${text}"`,
  })
  if (sid === undefined || effect === undefined) return undefined
  if (sid.kind !== 'absent' && textOf(sid) !== '') entries.push(element(block, 'sid', 'Sid', sid))
  const effectValue = effect.kind === 'absent' ? computedText('Allow', block.span) : effect
  entries.push(element(block, 'effect', 'Effect', effectValue))

  for (const { argument, element: name, variables } of elements) {
    const value = valueOf(block, argument)
    if (value === undefined) continue
    const rendered = renderStrings(value, rendering, { variables, unordered: true })
    if (rendered === undefined) return undefined
    if (rendered.kind !== 'absent') entries.push(element(block, argument, name, rendered))
  }
  for (const [argument, name, render] of [
    ['principals', 'Principal', renderPrincipals],
    ['not_principals', 'NotPrincipal', renderPrincipals],
    ['condition', 'Condition', renderConditions],
  ] as const) {
    const value = valueOf(block, argument)
    if (value === undefined) continue
    const rendered = render(value, rendering)
    if (rendered === undefined) return undefined
    if (rendered.kind !== 'absent') entries.push(element(block, argument, name, rendered))
  }
  return mapValue(entries, block.span, { open: block.open })
}

/** A key of the rendered statement, standing where the block names the argument. */
function element(block: MapValue, argument: string, name: string, value: Value): MapEntry {
  const key: StringValue = computedText(name, entryOf(block, argument)?.key.span ?? block.span)
  return { key, value }
}

interface Check {
  readonly code: string
  readonly refuses: boolean
  readonly allowed: (text: string) => boolean
  readonly message: (text: string) => string
}

/** A text argument; `absent` where it is not given, `undefined` where the provider refuses it. */
function checkedText(
  block: MapValue,
  name: string,
  rendering: Rendering,
  check: Check,
): Value | undefined {
  const value = valueOf(block, name)
  if (value === undefined || value.kind === 'null') return { kind: 'absent', span: block.span }
  const state = { refused: false }
  const checked = distribute(
    [value],
    ([branch]) => {
      const text = textOf(branch)
      if (text !== undefined && !check.allowed(text)) {
        rendering.problems.push({
          code: check.code,
          message: check.message(text),
          span: value.span,
          outcome: check.refuses ? 'unreadable' : 'tolerated',
        })
        state.refused ||= check.refuses
      }
      if (branch === undefined || branch.kind === 'null')
        return name === 'effect'
          ? computedText('Allow', block.span)
          : { kind: 'absent', span: value.span }
      return branch
    },
    value.span,
  )
  return state.refused ? undefined : checked
}
