import { narrowed } from '../adapters/workspace.ts'
import type { Config } from '../config/settings.ts'
import type { TreeSelection } from './evaluate-tree.ts'

/**
 * What the configuration's `paths` leave of a selection. Files that were named one by one stay, and those that the
 * configuration names as service control policies.
 */
export function configured(selection: TreeSelection, config: Config): TreeSelection {
  if (config.paths.length === 0) return selection
  const { selected, explicit } = selection
  const kept = new Set([
    ...narrowed(selected, config.paths),
    ...explicit,
    ...config.serviceControlPolicies,
  ])
  return { ...selection, selected: selected.filter((path) => kept.has(path)) }
}
