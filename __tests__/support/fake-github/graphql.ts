/** What a field resolves to: a value, a nested object of fields, a list, or a function of its arguments. */
export type Field =
  | string
  | number
  | boolean
  | null
  | readonly Field[]
  | ((args: Readonly<Record<string, unknown>>) => Field)
  | { readonly [name: string]: Field }

interface Selection {
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  readonly included: boolean
  readonly inner: readonly Selection[] | undefined
}

const token =
  /\s*(?:#[^\n]*\n\s*)*(\.\.\.|[A-Za-z_]\w*|\$\w+|"(?:[^"\\]|\\.)*"|-?\d+|[{}()[\]:!=@,])/y

/**
 * Runs one GraphQL document (fields, arguments, variables, `@include`) against `root`. A field
 * that is not there, or a selection where none belongs, is an error, as GitHub's is.
 */
export function execute(
  document: string,
  variables: Readonly<Record<string, unknown>>,
  roots: { readonly query: Field; readonly mutation: Field },
): unknown {
  const tokens = tokenise(document)
  let at = 0
  const peek = (): string | undefined => tokens[at]
  const take = (expected?: string): string => {
    const found = tokens[at]
    if (found === undefined || (expected !== undefined && found !== expected))
      throw new Error(`Expected ${expected ?? 'more'}, found ${found ?? 'the end'}`)
    at += 1
    return found
  }
  const value = (): unknown => {
    const found = take()
    if (found.startsWith('$')) {
      if (!declared.has(found.slice(1))) throw new Error(`Variable ${found} is not declared`)
      return variables[found.slice(1)] ?? null
    }
    if (found === '{') {
      const object: Record<string, unknown> = {}
      while (peek() !== '}') {
        const name = take()
        take(':')
        object[name] = value()
        if (peek() === ',') take()
      }
      take('}')
      return object
    }
    if (found.startsWith('"')) return JSON.parse(found) as unknown
    if (/^-?\d+$/.test(found)) return Number(found)
    return found === 'true' ? true : found === 'false' ? false : found === 'null' ? null : found
  }
  const args = (): Record<string, unknown> => {
    const found: Record<string, unknown> = {}
    if (peek() !== '(') return found
    take('(')
    while (peek() !== ')') {
      const name = take()
      take(':')
      found[name] = value()
      if (peek() === ',') take()
    }
    take(')')
    return found
  }
  const selections = (): readonly Selection[] => {
    const found: Selection[] = []
    take('{')
    while (peek() !== '}') {
      const name = take()
      const given = args()
      let included = true
      while (peek() === '@') {
        take('@')
        const directive = take()
        const condition = args()['if']
        included = directive === 'include' ? condition === true : condition !== true
      }
      found.push({ name, args: given, included, inner: peek() === '{' ? selections() : undefined })
    }
    take('}')
    return found
  }

  const declared = new Map<string, boolean>()
  const kind = take()
  if (kind !== 'query' && kind !== 'mutation') throw new Error(`Unexpected ${kind}`)
  if (peek() !== '(' && peek() !== '{') take()
  if (peek() === '(') {
    take('(')
    while (peek() !== ')') {
      const name = take().slice(1)
      take(':')
      take()
      const required = peek() === '!'
      if (required) take('!')
      if (required && (variables[name] === undefined || variables[name] === null))
        throw new Error(`Variable $${name} was not provided`)
      declared.set(name, required)
      if (peek() === ',') take()
    }
    take(')')
  }
  for (const name of Object.keys(variables))
    if (!declared.has(name)) throw new Error(`Variable $${name} is not declared`)
  return resolve(selections(), roots[kind])
}

function resolve(selections: readonly Selection[], from: Field): unknown {
  if (Array.isArray(from)) return from.map((item: Field) => resolve(selections, item))
  if (from === null) return null
  if (typeof from !== 'object') throw new Error('Selections are not allowed on a scalar')
  const fields = from as Readonly<Record<string, Field>>
  const result: Record<string, unknown> = {}
  for (const { name, args, included, inner } of selections) {
    if (!Object.hasOwn(fields, name)) throw new Error(`Field '${name}' doesn't exist`)
    if (!included) continue
    const found = fields[name] ?? null
    const value = typeof found === 'function' ? found(args) : found
    const composite = typeof value === 'object' && value !== null
    if (composite && inner === undefined) throw new Error(`Field '${name}' must have selections`)
    result[name] = inner === undefined ? value : resolve(inner, value)
  }
  return result
}

function tokenise(document: string): readonly string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  let end = 0
  for (let match = token.exec(document); match !== null; match = token.exec(document)) {
    tokens.push(match[1] ?? '')
    end = token.lastIndex
  }
  if (document.slice(end).trim() !== '')
    throw new Error(`Parse error at ${document.slice(end, end + 20)}`)
  return tokens
}
