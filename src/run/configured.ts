import { narrowed } from '../adapters/workspace.ts'
import type { Config } from '../config/settings.ts'
import type { TreeSelection } from './evaluate-tree.ts'

/** What the configuration's `paths` leave of a selection; files that it names as service control policies stay. */
export function configured(selection: TreeSelection, config: Config): TreeSelection {
  if (config.paths.length === 0) return selection
  const { selected } = selection
  const kept = new Set([...narrowed(selected, config.paths), ...config.serviceControlPolicies])
  return { ...selection, selected: selected.filter((path) => kept.has(path)) }
}
