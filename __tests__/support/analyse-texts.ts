import { resolve } from 'node:path'
import { shippedData } from '../../src/adapters/data.ts'
import { loadConfig } from '../../src/config/load.ts'
import { defaultConfig, type AccessAnalyzerMode, type Scope } from '../../src/config/settings.ts'
import type { ChangeSet } from '../../src/model/change.ts'
import { analyse, type Analysis } from '../../src/run.ts'
import { memoryTree } from './memory-tree.ts'

/** The data that ships, read where the bundle's entries read it. */
export const data = shippedData(resolve(import.meta.dirname, '../../dist/cli/index.js'))

export interface Texts {
  readonly head: Readonly<Record<string, string>>
  readonly base?: Readonly<Record<string, string>>
  readonly config?: string
  readonly scope?: Scope
  readonly accessAnalyzer?: AccessAnalyzerMode
  readonly environment?: NodeJS.ProcessEnv
  readonly customCheckBudget?: number
  readonly renamed?: Readonly<Record<string, string>>
}

/** The whole pipeline over texts in memory; the clock stands at the day of the shipped data. */
export async function analyseTexts(texts: Texts): Promise<Analysis> {
  const head = memoryTree(texts.head)
  const config =
    texts.config === undefined
      ? defaultConfig
      : loadConfig({ path: '.github/iam-baseline.yml', text: texts.config })
  const base = texts.base === undefined ? undefined : memoryTree(texts.base, 'base')
  return analyse({
    head: { tree: head, selected: head.paths(), explicit: new Set() },
    base:
      base === undefined
        ? undefined
        : {
            selection: { tree: base, selected: base.paths(), explicit: new Set() },
            changes: changesBetween(texts.base ?? {}, texts.head, texts.renamed ?? {}),
          },
    config,
    scope: texts.scope ?? (base === undefined ? 'all' : 'introduced'),
    accessAnalyzer: texts.accessAnalyzer ?? 'embedded',
    data,
    now: new Date('2026-11-22T00:00:00Z'),
    notes: [],
    environment: texts.environment ?? {},
    customCheckBudget: texts.customCheckBudget ?? 50,
  })
}

/** Which files differ; `renamed` maps old to new paths. Hunks are left out. */
function changesBetween(
  base: Readonly<Record<string, string>>,
  head: Readonly<Record<string, string>>,
  renamed: Readonly<Record<string, string>>,
): ChangeSet {
  const old = new Map(Object.entries(renamed).map(([from, to]) => [to, from]))
  const files = Object.keys({ ...base, ...head })
    .filter((path) => !(path in renamed))
    .filter((path) => base[old.get(path) ?? path] !== head[path] || old.has(path))
    .toSorted()
    .map((path) => ({
      path,
      previousPath: old.get(path),
      status: old.has(path)
        ? ('renamed' as const)
        : !(path in base)
          ? ('added' as const)
          : !(path in head)
            ? ('removed' as const)
            : ('modified' as const),
      hunks: [],
    }))
  return { files, complete: true }
}
