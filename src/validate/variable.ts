/** A `${…}` of a policy string, the special `${*}`, `${?}` and `${$}` among them. */
export interface Variable {
  readonly start: number
  /** After the closing brace; the text's end where there is none. */
  readonly end: number
  readonly body: string
  readonly closed: boolean
}

/** Every `${` of the text, left to right. */
export function variablesOf(text: string): readonly Variable[] {
  const found: Variable[] = []
  for (let start = text.indexOf('${'); start >= 0;) {
    const close = text.indexOf('}', start + 2)
    const closed = close >= 0
    const end = closed ? close + 1 : text.length
    found.push({ start, end, body: text.slice(start + 2, closed ? close : end), closed })
    start = text.indexOf('${', end)
  }
  return found
}

/** True for `${*}`, `${?}` and `${$}`, which are these characters and no variables. */
export function isEscape(variable: Variable): boolean {
  return variable.closed && /^[*?$]$/.test(variable.body)
}

/** True where a variable's value, which nobody knows here, is part of the text. */
export function hasVariable(text: string): boolean {
  return text.includes('${') && variablesOf(text).some((variable) => !isEscape(variable))
}

/** The text with every variable as one `replacement`; for looking at the rest. */
export function withoutVariables(text: string, replacement: string): string {
  if (!text.includes('${')) return text
  let out = ''
  let at = 0
  for (const variable of variablesOf(text)) {
    out += text.slice(at, variable.start) + replacement
    at = variable.end
  }
  return out + text.slice(at)
}
