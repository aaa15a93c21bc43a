import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { textOf } from '../../model/value.ts'
import type { MapEntry, MapValue, Piece, Value } from '../../model/value.ts'
import { parseJsonPieces } from '../../parse/json/pieces.ts'
import { mapBranches } from './alternatives.ts'
import { listValue, mapValue, lastEntries } from './values.ts'
import { normaliseCondition, normalisePrincipal } from './policy-document-normalise.ts'

/**
 * The documents that an argument brings, each an object in the provider's shape, alternatives of them,
 * or a hole. `form` says whether the argument is one JSON text or a list of them. `undefined` where the
 * provider refuses one: text that is no JSON, or not a policy's shape.
 */
export function readSources(
  args: readonly (Value | undefined)[],
  form: 'json' | 'list',
  problems: SyntaxProblem[],
): readonly Value[] | undefined {
  const documents: Value[] = []
  for (const value of args) {
    const texts = value === undefined ? [] : form === 'json' ? [value] : textsOf(value)
    for (const text of texts) {
      const document = readSource(text, problems)
      if (document === undefined) return undefined
      if (document.kind !== 'absent') documents.push(document)
    }
  }
  return documents
}

/** The elements of a list argument; a list that depends on a condition is one source of several texts. */
function textsOf(value: Value): readonly Value[] {
  switch (value.kind) {
    case 'list':
      return value.open === undefined ? value.items : [...value.items, value.open]
    case 'alternatives': {
      const lists = value.branches.map((branch) => ({
        guard: branch.guard,
        texts: textsOf(branch.value),
      }))
      const longest = Math.max(...lists.map(({ texts }) => texts.length))
      return Array.from({ length: longest }, (_, index) => ({
        ...value,
        branches: lists.map(({ guard, texts }) => ({
          guard,
          value: texts[index] ?? { kind: 'absent' as const, span: value.span },
        })),
      }))
    }
    case 'null':
    case 'absent':
      return []
    default:
      return [value]
  }
}

/** `absent` for null and empty text, which the provider passes over. */
function readSource(value: Value, problems: SyntaxProblem[]): Value | undefined {
  switch (value.kind) {
    case 'null':
    case 'absent':
      return { kind: 'absent', span: value.span }
    case 'unresolved':
      return value
    case 'json':
      return shapeOf(value.value, problems)
    case 'string':
      return readText(value.pieces, value.span, problems)
    case 'alternatives':
      return mapBranches(value, (branch) => readSource(branch, problems))
    default:
      return refuse(problems, value.span, 'A source document is a JSON text')
  }
}

function readText(
  pieces: readonly Piece[],
  span: Span,
  problems: SyntaxProblem[],
): Value | undefined {
  if (pieces.every((piece) => piece.kind === 'literal' && piece.text === ''))
    return { kind: 'absent', span }
  const [only] = pieces
  if (pieces.length === 1 && only?.kind === 'unresolved') return only
  const parsed = parseJsonPieces(pieces, span)
  const lost = parsed.problems.filter((problem) => problem.outcome !== 'tolerated')
  problems.push(...parsed.problems)
  if (parsed.value === undefined || lost.length > 0)
    return refuse(problems, span, 'A source document is not valid JSON, so the provider refuses it')
  return shapeOf(parsed.value, problems)
}

function refuse(problems: SyntaxProblem[], span: Span, message: string): Value | undefined {
  problems.push({ code: 'invalid-source-document', message, span, outcome: 'unreadable' })
  return undefined
}

/** A document as the provider reads it: keys in any case, unknown keys dropped, statements in a list. */
function shapeOf(value: Value, problems: SyntaxProblem[]): Value | undefined {
  if (value.kind === 'unresolved') return value
  if (value.kind === 'alternatives')
    return mapBranches(value, (branch) => shapeOf(branch, problems))
  if (value.kind === 'null' || value.kind === 'absent') return { kind: 'absent', span: value.span }
  if (value.kind !== 'map')
    return refuse(problems, value.span, 'A source document is a JSON object')
  const entries: MapEntry[] = []
  for (const entry of pick(value, ['Version', 'Id'])) {
    if (!isText(entry.value))
      return refuse(problems, entry.value.span, 'Version and Id of a source document are strings')
    entries.push(entry)
  }
  for (const entry of pick(value, ['Statement'])) {
    const statements = statementsOf(entry.value, problems)
    if (statements === undefined) return undefined
    entries.push({ key: entry.key, value: statements })
  }
  return mapValue(entries, value.span, { open: value.open })
}

function statementsOf(value: Value, problems: SyntaxProblem[]): Value | undefined {
  switch (value.kind) {
    case 'unresolved':
    case 'null':
    case 'absent':
      return value
    case 'list': {
      const items: Value[] = []
      for (const item of value.items) {
        const statement = statementOf(item, problems)
        if (statement === undefined) return undefined
        items.push(statement)
      }
      return listValue(items, value.span, { open: value.open })
    }
    case 'alternatives':
      return mapBranches(value, (branch) => statementsOf(branch, problems))
    default:
      return refuse(
        problems,
        value.span,
        'Statement of a source document must be a list, so the provider refuses a single statement',
      )
  }
}

const statementKeys = [
  'Sid',
  'Effect',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Principal',
  'NotPrincipal',
  'Condition',
] as const

function statementOf(value: Value, problems: SyntaxProblem[]): Value | undefined {
  if (value.kind === 'alternatives')
    return mapBranches(value, (branch) => statementOf(branch, problems))
  if (value.kind === 'unresolved' || value.kind === 'absent') return value
  if (value.kind !== 'map')
    return refuse(problems, value.span, 'A statement of a source document is a JSON object')
  const entries: MapEntry[] = []
  for (const entry of pick(value, statementKeys)) {
    const name = textOf(entry.key)
    const isPrincipal = name === 'Principal' || name === 'NotPrincipal'
    if (entry.value.kind === 'absent' || (entry.value.kind === 'null' && !isPrincipal)) continue
    if ((name === 'Sid' || name === 'Effect') && !isText(entry.value))
      return refuse(problems, entry.value.span, `${name} of a source document is a string`)
    if (name === 'Sid' && textOf(entry.value) === '') continue
    if (name === 'Condition') {
      const condition = normaliseCondition(entry.value, problems)
      if (condition === undefined)
        return refuse(
          problems,
          entry.value.span,
          'Condition of a source document has no known shape',
        )
      if (condition.kind !== 'absent') entries.push({ key: entry.key, value: condition })
    } else if (isPrincipal) {
      const principal = normalisePrincipal(entry.value)
      if (principal === undefined)
        return refuse(problems, entry.value.span, `${name} of a source document has no known shape`)
      if (principal.kind !== 'absent') entries.push({ key: entry.key, value: principal })
    } else entries.push(entry)
  }
  return mapValue(entries, value.span, { open: value.open })
}

function isText(value: Value): boolean {
  return ['string', 'json', 'unresolved', 'alternatives', 'null', 'absent'].includes(value.kind)
}

/** Entries under these keys, in this order, spelled so; the provider reads keys in any case. */
function pick(map: MapValue, names: readonly string[]): readonly MapEntry[] {
  const found = new Map<string, MapEntry>()
  for (const entry of lastEntries(map)) {
    const text = textOf(entry.key)
    const name = names.find((known) => known.toLowerCase() === text?.toLowerCase())
    if (name === undefined) continue
    const spelled = text === name
    const key = spelled
      ? entry.key
      : {
          ...entry.key,
          pieces: [{ kind: 'literal' as const, text: name, span: entry.key.span, exact: false }],
        }
    found.set(name, { key, value: entry.value })
  }
  return names.flatMap((name) => {
    const entry = found.get(name)
    return entry === undefined ? [] : [entry]
  })
}
