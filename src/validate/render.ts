import type { Piece, Unresolved, Value } from '../model/value.ts'

/** A document as the service can be sent it, or why it cannot. */
export type Rendered =
  | { readonly kind: 'text'; readonly text: string; readonly standIns: number }
  | { readonly kind: 'unsendable'; readonly text: string }

/** Elements whose strings may hold stand-ins: findings elsewhere do not hang on what the holes are. */
const tolerant: ReadonlySet<string> = new Set(['Resource', 'NotResource', 'Condition'])

/** Text that a hole of each meaning could be, so that ARNs around it stay well formed. */
const standIns: Readonly<Record<Unresolved['shape'], string | undefined>> = {
  partition: 'aws',
  region: 'us-east-1',
  account: '123456789012',
  name: 'stand-in',
  field: 'stand-in',
  arn: undefined,
  any: undefined,
}

/**
 * The document as minified JSON. Holes inside resources and condition values become stand-ins of their
 * meaning; a document with any other hole is not sent, for the answer would be about another document.
 */
export function renderForService(value: Value): Rendered {
  let standInCount = 0
  let obstacle: string | undefined
  const refuse = (text: string): string => {
    obstacle ??= text
    return 'null'
  }
  const string = (pieces: readonly Piece[], element: string | undefined): string => {
    let text = ''
    for (const piece of pieces) {
      if (piece.kind === 'literal') {
        text += piece.text
        continue
      }
      const standIn =
        standIns[piece.shape] ??
        (pieces.length > 1 && piece.shape === 'any' ? 'stand-in' : undefined)
      if (standIn === undefined || element === undefined || !tolerant.has(element))
        return refuse(`\${${piece.text}} is not known`)
      standInCount += 1
      text += standIn
    }
    return JSON.stringify(text)
  }
  const render = (value: Value, element: string | undefined): string => {
    switch (value.kind) {
      case 'null':
        return 'null'
      case 'bool':
        return String(value.value)
      case 'number':
        return value.text
      case 'string':
        return string(value.pieces, element)
      case 'list': {
        if (value.open !== undefined) return refuse(`the list holds \${${value.open.text}}`)
        const items = value.items.filter((item) => item.kind !== 'absent')
        return `[${items.map((item) => render(item, element)).join(',')}]`
      }
      case 'map': {
        if (value.open !== undefined) return refuse(`the object holds \${${value.open.text}}`)
        const entries = value.entries.filter((entry) => entry.value.kind !== 'absent')
        return `{${entries
          .map((entry) => {
            const key = string(entry.key.pieces, undefined)
            const inner = tolerant.has(element ?? '') ? element : keyText(key)
            return `${key}:${render(entry.value, inner)}`
          })
          .join(',')}}`
      }
      case 'unresolved':
        return refuse(`\${${value.text}} is not known`)
      case 'alternatives':
        return refuse('a branch is not decided')
      case 'json':
      case 'absent':
        return refuse('a part is no policy element')
    }
  }
  const text = render(value, undefined)
  return obstacle === undefined
    ? { kind: 'text', text, standIns: standInCount }
    : { kind: 'unsendable', text: obstacle }
}

function keyText(json: string): string {
  const key: unknown = JSON.parse(json)
  return typeof key === 'string' ? key : ''
}
