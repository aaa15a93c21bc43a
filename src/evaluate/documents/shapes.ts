import {
  prefixOf,
  textOf,
  type MapEntry,
  type MapValue,
  type StringValue,
  type Value,
} from '../../model/value.ts'

/** An action as policies and vendors' pages write it, with `>` for the slip that Commvault's page has. */
const actionText = /^(?:\*|[a-z0-9-]{2,40}[:>](?:\*|[A-Za-z][A-Za-z0-9*?]*))$/i

/** The entry of an element, in any case; the last of equal keys counts. */
export function elementOf(map: MapValue, name: string): MapEntry | undefined {
  const wanted = name.toLowerCase()
  for (let i = map.entries.length - 1; i >= 0; i -= 1) {
    const entry = map.entries[i]
    if (entry !== undefined && textOf(entry.key)?.toLowerCase() === wanted) return entry
  }
  return undefined
}

export function isActionText(value: Value): boolean {
  const text = textOf(value)
  return text !== undefined && actionText.test(text)
}

function has(map: MapValue, ...names: readonly string[]): boolean {
  return names.some((name) => elementOf(map, name) !== undefined)
}

/** True for a map with an action and another element of a statement, or an effect and one. */
export function isStatement(value: Value): boolean {
  if (value.kind !== 'map') return false
  const action = elementOf(value, 'Action') ?? elementOf(value, 'NotAction')
  const elements =
    Number(has(value, 'Effect')) +
    Number(action !== undefined) +
    Number(has(value, 'Resource', 'NotResource')) +
    Number(has(value, 'Principal', 'NotPrincipal'))
  if (elements < 2 || !(action !== undefined || has(value, 'Effect'))) return false
  if (action === undefined) return isSpelledAsPolicy(value)
  if (isStackPolicy(action.value)) return false
  return isSpelledAsPolicy(value) || namesAnAction(action.value)
}

/** Elements in other letters than IAM's are taken for a policy's only where an action looks like one. */
function isSpelledAsPolicy(map: MapValue): boolean {
  return map.entries.some(({ key }) => textOf(key) === 'Effect')
}

function actionsOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.items : [value]
}

function namesAnAction(value: Value): boolean {
  return actionsOf(value).some(isActionText)
}

/** CloudFormation's stack policies have the words of IAM and another meaning. */
function isStackPolicy(value: Value): boolean {
  return actionsOf(value).some((action) => textOf(action)?.startsWith('Update:') === true)
}

export function isStatementList(value: Value): boolean {
  if (value.kind !== 'list' || value.items.length === 0) return false
  return value.items.every((item) => isStatement(item) || item.kind === 'unresolved')
    ? value.items.some(isStatement)
    : false
}

/** True for a map with a Statement that holds statements, or could. */
export function isPolicy(value: Value): boolean {
  if (value.kind !== 'map') return false
  const statement = elementOf(value, 'Statement')
  if (statement === undefined) return false
  const version = textOf(elementOf(value, 'Version')?.value)
  const dated = version !== undefined && /^20(?:08|12)-10-17$/.test(version.trim())
  const inner = statement.value
  if (inner.kind === 'unresolved') return true
  if (inner.kind === 'list')
    return inner.items.some((item) => isStatement(item)) || (dated && !isStackList(inner.items))
  return isStatement(inner) || (dated && inner.kind === 'map')
}

function isStackList(items: readonly Value[]): boolean {
  return items.some((item) => {
    const action = item.kind === 'map' ? elementOf(item, 'Action') : undefined
    return action !== undefined && isStackPolicy(action.value)
  })
}

/** True for a string that holds the JSON text of a policy, percent-encoded or not. */
export function isPolicyText(value: StringValue): boolean {
  const start = prefixOf(value).trimStart()
  if (start.startsWith('%7B') || start.startsWith('%5B')) return start.includes('Effect')
  if (!start.startsWith('{') && !start.startsWith('[')) return false
  const text = value.pieces.map((piece) => (piece.kind === 'literal' ? piece.text : '')).join('')
  return /\b(?:Statement|Effect)\b/.test(text) && /\b(?:Not)?Action\b/.test(text)
}
