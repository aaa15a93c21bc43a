/** A run of text, or a variable with its text between the braces. */
export interface TextPart {
  readonly start: number
  readonly end: number
  readonly variable: string | undefined
}

/** Where a variable looks for its value. */
export type VariableSource =
  | { readonly kind: 'self'; readonly path: string }
  | { readonly kind: 'file'; readonly file: string; readonly path: string }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'stage' }
  | { readonly kind: 'region' }
  /** A parameter of the stage, or of every stage. */
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'open' }

/**
 * Cuts text at the framework's variables. `${AWS::Region}` and `${Name}` are CloudFormation's and stay
 * text; a variable has a source and one colon, or is a file.
 */
export function partsOf(text: string): readonly TextPart[] {
  const parts: TextPart[] = []
  let from = 0
  let open = text.indexOf('${')
  while (open >= 0) {
    const close = closing(text, open + 2)
    if (close < 0) break
    const inner = text.slice(open + 2, close)
    if (isVariable(inner)) {
      if (open > from) parts.push({ start: from, end: open, variable: undefined })
      parts.push({ start: open, end: close + 1, variable: inner.trim() })
      from = close + 1
      open = text.indexOf('${', from)
    } else open = text.indexOf('${', open + 2)
  }
  if (from < text.length) parts.push({ start: from, end: text.length, variable: undefined })
  return parts
}

/** The brace that closes the one before `from`, those in between counted. */
function closing(text: string, from: number): number {
  let depth = 1
  for (let i = from; i < text.length; i += 1) {
    if (text.startsWith('${', i)) depth += 1
    else if (text[i] === '}') {
      depth -= 1
      if (depth === 0) return i
    }
  }
  return -1
}

function isVariable(inner: string): boolean {
  return /^\s*(?:file\s*\(|[a-zA-Z][\w-]*(?:\([^()]*\))?:(?!:))/.test(inner)
}

/** The sources of a variable, first choice first: `opt:stage, self:provider.stage, 'dev'`. */
export function sourcesOf(text: string): readonly VariableSource[] {
  return splitTop(text).map((part) => sourceOf(part.trim()))
}

function splitTop(text: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let quote = ''
  let from = 0
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charAt(i)
    if (quote !== '') quote = c === quote ? '' : quote
    else if (c === "'" || c === '"') quote = c
    else if (c === '{' || c === '(') depth += 1
    else if (c === '}' || c === ')') depth -= 1
    else if (c === ',' && depth === 0) {
      parts.push(text.slice(from, i))
      from = i + 1
    }
  }
  parts.push(text.slice(from))
  return parts
}

function sourceOf(text: string): VariableSource {
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(text)
  if (quoted !== null) return { kind: 'literal', text: quoted[1] ?? quoted[2] ?? '' }
  if (/^(?:true|false|-?\d+(?:\.\d+)?)$/.test(text)) return { kind: 'literal', text }
  if (text === 'sls:stage') return { kind: 'stage' }
  if (text === 'aws:region') return { kind: 'region' }
  if (text.startsWith('param:')) {
    return { kind: 'parameter', name: text.slice('param:'.length).trim() }
  }
  if (text.startsWith('self:')) return { kind: 'self', path: text.slice('self:'.length).trim() }
  const file = /^file\s*\(([^()]+)\)(?::(.*))?$/.exec(text)
  if (file !== null)
    return { kind: 'file', file: (file[1] ?? '').trim(), path: (file[2] ?? '').trim() }
  return { kind: 'open' }
}
