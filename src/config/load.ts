import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  type Document,
} from 'yaml'
import type { z } from 'zod'
import type { SourceFile } from '../model/source.ts'
import { maxDepth } from '../parse/json/parser.ts'
import { isTooDeep } from '../parse/yaml/depth-limit.ts'
import { cloudFormationOf } from './cloudformation.ts'
import { didYouMean } from './nearest-name.ts'
import { configSchema, type RawConfig } from './schema.ts'
import { UsageError, type Config } from './settings.ts'

/**
 * Reads the configuration file. Throws a `UsageError` with file, line, the wrong key and the nearest
 * right one; only the first mistake is told, the rest tend to follow from it.
 */
export function loadConfig(file: SourceFile): Config {
  if (isTooDeep(file.text))
    throw new UsageError(`collections are nested more than ${maxDepth} deep`, file.path)
  const lines = new LineCounter()
  const document = parseDocument(file.text, {
    lineCounter: lines,
    uniqueKeys: true,
    // Its warnings would print text of the file as it stands.
    logLevel: 'error',
  })
  const [error] = document.errors
  const placeAt = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file.path}:${line}:${col}`
  }
  if (error !== undefined) {
    throw new UsageError(
      error.message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'not YAML',
      placeAt(error.pos[0]),
    )
  }
  const parsed = configSchema.safeParse(valueOf(document, file.path))
  if (!parsed.success) throw usageError(parsed.error, document, placeAt)
  return settled(parsed.data, file, (path) => lines.linePos(offsetOf(document, path)).line)
}

/** The document's value; aliases of nothing, or too many of them, are mistakes of the file's author. */
function valueOf(document: Document, path: string): unknown {
  if (document.contents === null) return {}
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new UsageError(error.message.replace(/ \(.*$/, ''), path)
  }
}

function usageError(
  error: z.ZodError,
  document: Document,
  placeAt: (offset: number) => string,
): UsageError {
  const issue = error.issues.find((entry) => entry.code === 'unrecognized_keys') ?? error.issues[0]
  if (issue === undefined) return new UsageError('not valid')
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol')
  const where = path.length === 0 ? '' : ` in \`${path.join('.')}\``
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys
    return new UsageError(
      `unknown key "${key}"${where}${didYouMean(key, knownKeys(path))}`,
      placeAt(keyOffset(document, path, key)),
    )
  }
  if (issue.code === 'invalid_value') {
    const wrong = document.getIn(path)
    const values = issue.values.map(String)
    return new UsageError(
      `"${String(wrong)}"${where} is none of ${values.join(', ')}${didYouMean(String(wrong), values)}`,
      placeAt(offsetOf(document, path)),
    )
  }
  return new UsageError(`${issue.message}${where}`, placeAt(offsetOf(document, path)))
}

/** The keys that the schema has at a path. */
function knownKeys(path: readonly (string | number)[]): readonly string[] {
  let schema: z.core.$ZodType | undefined = configSchema
  for (const step of path) {
    const definition = unwrapped(schema)
    if (definition.type === 'object') schema = (definition as z.core.$ZodObjectDef).shape[step]
    else if (definition.type === 'array') schema = (definition as z.core.$ZodArrayDef).element
    else if (definition.type === 'record') schema = (definition as z.core.$ZodRecordDef).valueType
    else return []
    if (schema === undefined) return []
  }
  const definition = unwrapped(schema)
  return definition.type === 'object' ? Object.keys((definition as z.core.$ZodObjectDef).shape) : []
}

function unwrapped(schema: z.core.$ZodType): z.core.$ZodTypeDef {
  const { def } = schema._zod
  return def.type === 'optional' ? unwrapped((def as z.core.$ZodOptionalDef).innerType) : def
}

function offsetOf(document: Document, path: readonly (string | number)[]): number {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true)
    if ((isScalar(node) || isCollection(node) || isAlias(node)) && node.range) return node.range[0]
  }
  return 0
}

function keyOffset(document: Document, path: readonly (string | number)[], key: string): number {
  const node = path.length === 0 ? document.contents : document.getIn(path, true)
  if (!isMap(node)) return offsetOf(document, path)
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
  return isScalar(pair?.key) && pair.key.range ? pair.key.range[0] : offsetOf(document, path)
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value

function settled(
  raw: RawConfig,
  file: SourceFile,
  lineOf: (path: readonly (string | number)[]) => number,
): Config {
  return {
    file: file.path,
    bindings: (raw.bindings ?? []).map((binding, i) => {
      const line = lineOf(['bindings', i])
      if ((binding.files === undefined) === (binding.principal === undefined)) {
        throw new UsageError(
          'a binding names either `files` or a `principal`',
          `${file.path}:${line}:1`,
        )
      }
      return {
        files: binding.files === undefined ? undefined : list(binding.files),
        principal: binding.principal,
        baseline: binding.baseline,
        version: binding.version === undefined ? undefined : String(binding.version),
        edition: binding.edition,
        features: binding.features,
        line,
      }
    }),
    scenarios: (raw.scenarios ?? []).map((scenario) => ({
      baseline: scenario.baseline,
      operation: scenario.operation,
      accounts: scenario.accounts,
      regions: scenario.regions,
      roles: new Map(Object.entries(scenario.roles)),
      keys: {
        source: list(scenario.keys.source),
        target: scenario.keys.target,
        default: new Map(Object.entries(scenario.keys.default ?? {})),
      },
    })),
    baselines: raw.baselines ?? [],
    inlineWaivers: raw['inline-waivers'] ?? 'after-merge',
    severity: new Map(Object.entries(raw.severity ?? {})),
    waivers: (raw.waivers ?? []).map((waiver, i) => ({
      rule: waiver.rule,
      principal: waiver.principal,
      actions: list(waiver.actions),
      resources: list(waiver.resources),
      reason: waiver.reason,
      expires: waiver.expires,
      line: lineOf(['waivers', i]),
    })),
    paths: list(raw.paths),
    terraform: {
      vars: new Map(
        Object.entries(raw.terraform?.vars ?? {}).map(([name, value]) => [
          name,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ),
      varFiles: raw.terraform?.['var-files'] ?? [],
      workspace: raw.terraform?.workspace,
    },
    cloudformation: cloudFormationOf(raw.cloudformation, (name) => {
      return `${file.path}:${lineOf(['cloudformation', 'parameters', name])}:1`
    }),
    accessAnalyzer: raw['access-analyzer'],
    criticalActions: list(raw['critical-actions']),
    serviceControlPolicies: list(raw['service-control-policies']),
    adopted: raw.adopted,
  }
}
