import type { PlacedChoice, ScenarioChoice } from '../model/baseline.ts'
import type { Severity } from '../model/finding.ts'
import type { Waiver } from '../model/waiver.ts'

export type Threshold = Severity | 'never'
export type Scope = 'introduced' | 'changed-files' | 'all'
export type AccessAnalyzerMode = 'auto' | 'live' | 'embedded' | 'off'

export interface ConfigBinding extends PlacedChoice {
  /** Line of the config, for messages. */
  readonly line: number
}

export interface ConfigWaiver extends Waiver {
  readonly line: number
}

/** The configuration file, checked and with its defaults. */
export interface Config {
  /** Path of the file it was read from; undefined for the defaults. */
  readonly file: string | undefined
  readonly bindings: readonly ConfigBinding[]
  readonly scenarios: readonly ScenarioChoice[]
  /** Extra baseline files, relative to the root. */
  readonly baselines: readonly string[]
  readonly inlineWaivers: 'after-merge' | 'honour' | 'forbid'
  readonly severity: ReadonlyMap<string, Severity | 'off'>
  readonly waivers: readonly ConfigWaiver[]
  readonly paths: readonly string[]
  readonly terraform: {
    readonly vars: ReadonlyMap<string, string>
    readonly varFiles: readonly string[]
    readonly workspace: string | undefined
  }
  readonly cloudformation: {
    readonly parameters: ReadonlyMap<string, string>
    /** `AWS::Region` and its kind. */
    readonly pseudoParameters: ReadonlyMap<string, string>
    /** Paths from the root; later files win. */
    readonly parameterFiles: readonly string[]
  }
  readonly accessAnalyzer: AccessAnalyzerMode | undefined
  readonly criticalActions: readonly string[]
  readonly serviceControlPolicies: readonly string[]
  /** File of adopted debt. */
  readonly adopted: string | undefined
}

export const defaultConfig: Config = {
  file: undefined,
  bindings: [],
  scenarios: [],
  baselines: [],
  inlineWaivers: 'after-merge',
  severity: new Map(),
  waivers: [],
  paths: [],
  terraform: { vars: new Map(), varFiles: [], workspace: undefined },
  cloudformation: { parameters: new Map(), pseudoParameters: new Map(), parameterFiles: [] },
  accessAnalyzer: undefined,
  criticalActions: [],
  serviceControlPolicies: [],
  adopted: undefined,
}

/** Where the configuration is looked for, in order. */
export const configPaths = [
  '.github/iam-baseline.yml',
  '.github/iam-baseline.yaml',
  'iam-baseline.yml',
  'iam-baseline.yaml',
] as const

/** Wrong usage or configuration: exit code 2. `place` is `file:line:column` where there is one. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
  readonly place: string | undefined
  constructor(message: string, place?: string) {
    super(place === undefined ? message : `${place}: ${message}`)
    this.place = place
  }
}

/** The world or the product failed: exit code 3. */
export class OperationalError extends Error {
  override readonly name = 'OperationalError'
}
