import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { loadBaselines, type BaselineFileProblem } from '../../../src/baselines/load.ts'
import type { Baseline } from '../../../src/model/baseline.ts'

export const root = resolve(import.meta.dirname, '../../..')

export interface RuleText {
  readonly path: string
  readonly text: string
}

/** Every file of rules/, by its path below the project. */
export function ruleTexts(): readonly RuleText[] {
  return readdirSync(join(root, 'rules'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort()
    .map((path) => ({
      path: `rules/${path}`,
      text: readFileSync(join(root, 'rules', path), 'utf8'),
    }))
}

let loaded: { baselines: readonly Baseline[]; problems: readonly BaselineFileProblem[] } | undefined

/** All shipped baselines, read from their YAML once a run. */
export function shippedBaselines(): {
  readonly baselines: readonly Baseline[]
  readonly problems: readonly BaselineFileProblem[]
} {
  if (loaded === undefined) {
    const files = ruleTexts().map((file) => loadBaselines(file.text, file.path))
    loaded = {
      baselines: files.flatMap((file) => file.baselines),
      problems: files.flatMap((file) => file.problems),
    }
  }
  return loaded
}
