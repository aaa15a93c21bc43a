import { didYouMean } from './nearest-name.ts'
import { UsageError, type AccessAnalyzerMode, type Scope, type Threshold } from './settings.ts'

/** The action's inputs, checked. */
export interface ActionInputs {
  readonly paths: readonly string[]
  readonly config: string | undefined
  readonly baselines: readonly string[]
  readonly mode: 'check' | 'audit' | 'report'
  readonly failOn: Threshold
  readonly scope: Scope | undefined
  readonly comments: 'review' | 'summary' | 'off'
  readonly suggestions: boolean
  readonly accessAnalyzer: AccessAnalyzerMode | undefined
  readonly customCheckBudget: number
  readonly criticalActions: readonly string[]
  readonly files: {
    readonly sarif: string
    readonly json: string
    readonly html: string
    readonly junit: string
  }
  readonly shard: string | undefined
  readonly strict: boolean
  readonly token: string
  readonly baseRef: string | undefined
  readonly headRef: string | undefined
}

/** How inputs are read. */
export interface InputReader {
  input(name: string): string
  inputs(name: string): readonly string[]
}

/** Reads and checks the inputs; throws a `UsageError` that names the input and the nearest valid value. */
export function readInputs(reader: InputReader): ActionInputs {
  const optional = (name: string): string | undefined => {
    const text = reader.input(name)
    return text === '' ? undefined : text
  }
  const choice = <T extends string>(name: string, values: readonly T[]): T | undefined => {
    const text = reader.input(name)
    if (text === '') return undefined
    const found = values.find((value) => value === text)
    if (found === undefined) {
      throw new UsageError(
        `the input \`${name}\` is "${text}", none of ${values.join(', ')}${didYouMean(text, values)}`,
      )
    }
    return found
  }
  const explicit = (mode: AccessAnalyzerMode | undefined): AccessAnalyzerMode | undefined =>
    mode === 'auto' ? undefined : mode
  const flag = (name: string, byDefault: boolean): boolean => {
    const text = reader.input(name)
    if (text === '') return byDefault
    if (text.toLowerCase() === 'true') return true
    if (text.toLowerCase() === 'false') return false
    throw new UsageError(`the input \`${name}\` is "${text}", neither true nor false`)
  }
  const budget = optional('custom-check-budget') ?? '50'
  if (!/^\d{1,6}$/.test(budget))
    throw new UsageError(`the input \`custom-check-budget\` is "${budget}", not a whole number`)
  return {
    paths: reader.inputs('paths'),
    config: optional('config'),
    baselines: reader.inputs('baselines'),
    mode: choice('mode', ['check', 'audit', 'report']) ?? 'check',
    failOn: choice('fail-on', ['error', 'warning', 'notice', 'never']) ?? 'error',
    scope: choice('scope', ['introduced', 'changed-files', 'all']),
    comments: choice('comments', ['review', 'summary', 'off']) ?? 'review',
    suggestions: flag('suggestions', true),
    // `auto` is action.yml's default: it leaves the word to the configuration.
    accessAnalyzer: explicit(choice('access-analyzer', ['auto', 'live', 'embedded', 'off'])),
    customCheckBudget: Number(budget),
    criticalActions: reader.inputs('critical-actions'),
    files: {
      sarif: reader.input('sarif-file'),
      json: reader.input('json-file'),
      html: reader.input('html-file'),
      junit: reader.input('junit-file'),
    },
    shard: optional('shard'),
    strict: flag('strict', false),
    token: reader.input('token'),
    baseRef: optional('base-ref'),
    headRef: optional('head-ref'),
  }
}
