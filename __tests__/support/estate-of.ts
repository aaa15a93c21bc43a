import { loadConfig } from '../../src/config/load.ts'
import { defaultConfig } from '../../src/config/settings.ts'
import type { Estate } from '../../src/model/estate.ts'
import { evaluateFiles, readSelected } from '../../src/run/evaluate-tree.ts'
import { loadFrontEnds } from '../../src/run/front-ends.ts'
import { memoryTree } from './memory-tree.ts'

const frontEnds = await loadFrontEnds()

/** What is extracted of a tree of texts, whatever front ends read them. */
export function estateOf(files: Readonly<Record<string, string>>, config?: string): Estate {
  const tree = memoryTree(files)
  const selection = { tree, selected: tree.paths(), explicit: new Set<string>() }
  const settings =
    config === undefined
      ? defaultConfig
      : loadConfig({ path: '.github/iam-baseline.yml', text: config })
  return evaluateFiles(selection, readSelected(selection), settings, frontEnds).estate
}
