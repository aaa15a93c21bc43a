/** Characters of a part, about. */
const partLength = 65_536

/**
 * The text of `JSON.stringify(value, null, 2)` and a line end, in parts: the lists of a large report are written item by
 * item, so that no string holds all of it.
 */
export function* jsonParts(value: object): Generator<string> {
  let part = ''
  for (const piece of pieces(value)) {
    part += piece
    if (part.length < partLength) continue
    yield part
    part = ''
  }
  yield `${part}\n`
}

function* pieces(value: object): Generator<string> {
  let before = '{'
  for (const [name, member] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    if (member === undefined) continue
    yield `${before}\n  ${JSON.stringify(name)}: `
    before = ','
    if (Array.isArray(member) && member.length > 0) yield* items(member)
    else yield indented(member, '  ')
  }
  yield before === '{' ? '{}' : '\n}'
}

function* items(list: readonly unknown[]): Generator<string> {
  let before = '['
  for (const item of list) {
    yield `${before}\n    ${indented(item, '    ')}`
    before = ','
  }
  yield '\n  ]'
}

/** Strings of JSON hold no line ends as they are: every one of the text is its layout. */
function indented(value: unknown, by: string): string {
  const text = JSON.stringify(value, null, 2) as string | undefined
  return (text ?? 'null').replaceAll('\n', `\n${by}`)
}
