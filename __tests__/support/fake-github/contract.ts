import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'

interface Parameter {
  readonly name: string
  readonly in: string
  readonly required: boolean
  readonly schema: object
}

interface OperationSlice {
  readonly method: string
  readonly path: string
  readonly parameters: readonly Parameter[]
  readonly body: object | null
}

export type Description = 'api.github.com' | 'ghes-3.17'

/** A request that matches an operation of GitHub's description. */
export interface Matched {
  /** `POST /repos/{owner}/{repo}/…` */
  readonly operation: string
  readonly parameters: ReadonlyMap<string, string>
  /** What GitHub's description says against the request. */
  readonly violations: readonly string[]
}

/** Judges requests by the committed slice of GitHub's OpenAPI description. */
export function contract(
  description: Description,
): (method: string, path: string, query: URLSearchParams, body: unknown) => Matched | undefined {
  const file = new URL(`./openapi/${description}.json`, import.meta.url)
  const { operations } = JSON.parse(readFileSync(file, 'utf8')) as {
    operations: readonly OperationSlice[]
  }
  const strictly = new Ajv({ strict: false, allErrors: true, validateFormats: false })
  // Path and query are text: numbers in them are read as the description says.
  const leniently = new Ajv({ strict: false, coerceTypes: true, validateFormats: false })
  const patterns = operations.map((operation) => ({
    operation,
    pattern: new RegExp(`^${operation.path.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`),
  }))

  return (method, path, query, body) => {
    for (const { operation, pattern } of patterns) {
      const match = operation.method === method ? pattern.exec(path) : null
      if (match === null) continue
      const parameters = new Map(
        Object.entries(match.groups ?? {}).map(([name, value]) => [
          name,
          decodeURIComponent(value),
        ]),
      )
      const violations: string[] = []
      for (const parameter of operation.parameters) {
        const value =
          parameter.in === 'path' ? parameters.get(parameter.name) : query.get(parameter.name)
        if (value === undefined || value === null) {
          if (parameter.required) violations.push(`${parameter.name} is required`)
        } else if (!leniently.validate({ properties: { v: parameter.schema } }, { v: value }))
          violations.push(`${parameter.name}: ${leniently.errorsText()}`)
      }
      const known = operation.parameters.filter((parameter) => parameter.in === 'query')
      for (const name of query.keys())
        if (!known.some((parameter) => parameter.name === name))
          violations.push(`unknown query parameter ${name}`)
      if (operation.body === null) {
        if (body !== undefined) violations.push('a body where none belongs')
      } else if (!strictly.validate(operation.body, body)) violations.push(strictly.errorsText())
      return { operation: `${method} ${operation.path}`, parameters, violations }
    }
    return undefined
  }
}
