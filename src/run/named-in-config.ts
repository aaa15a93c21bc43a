import { resolveBaseline } from '../baselines/resolve.ts'
import { unknownAction } from '../catalogue/nearest.ts'
import { fileGroups, namesPrincipal } from '../check/choices.ts'
import {
  UsageError,
  type Config,
  type ConfigBinding,
  type ConfigWaiver,
} from '../config/settings.ts'
import type { BaselineLibrary } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Estate } from '../model/estate.ts'
import { coversPattern } from '../model/wildcard.ts'
import { configured } from './configured.ts'
import type { TreeSelection } from './evaluate-tree.ts'
import { ruleHint, ruleNames } from './rule-names.ts'

/** Throws a `UsageError` for a rule, or a binding of a baseline, version or feature, that does not exist. */
export function refuseUnknownNames(config: Config, library: BaselineLibrary): void {
  for (const id of config.severity.keys()) refuseUnknownRule(id, config.file ?? '')
  for (const waiver of config.waivers) refuseUnknownRule(waiver.rule, placeOf(waiver, config))
  for (const binding of config.bindings) {
    const bound = resolveBaseline(library, binding)
    if (!bound.ok) throw new UsageError(bound.problem, placeOf(binding, config))
  }
}

/** A rule, or a pattern of some. The service may have issue codes that are newer than this release. */
function refuseUnknownRule(text: string, place: string): void {
  const pattern = text.toLowerCase()
  if (ruleNames.some((name) => coversPattern(pattern, name))) return
  const near = ruleHint(pattern)
  if (near === '' && pattern.startsWith('access-analyzer/')) return
  throw new UsageError(`there is no rule "${text}"${near}`, place)
}

/** Actions that the configuration calls critical and that the catalogue does not know, a sentence each. */
export function unknownCritical(
  { criticalActions }: Config,
  catalogue: Catalogue,
  today: string,
): readonly string[] {
  return criticalActions.flatMap((action) => {
    const told = unknownAction(action, catalogue, today)
    if (told.verdict === 'known') return []
    const meant = told.verdict === 'typo' ? `; ${told.suggestion} is` : ''
    return [`the critical action ${action} is none that the catalogue knows${meant}`]
  })
}

/**
 * What the configuration names and the tree does not have, a sentence each: a comparison that is asked for and does not
 * take place. Nothing where a part of the tree is read.
 */
export function namedInVain(
  config: Config,
  selection: TreeSelection,
  { documents, principals }: Estate,
): readonly string[] {
  if (config.bindings.length + config.serviceControlPolicies.length === 0) return []
  const { tree } = selection
  const whole = configured({ ...selection, selected: tree.paths() }, config)
  if (selection.selected.length < whole.selected.length) return []
  const files = [
    ...new Set([
      ...documents.map((document) => document.site.file),
      ...principals.map((principal) => principal.file),
    ]),
  ]
  const bindings = config.bindings.flatMap((binding) => {
    const { principal } = binding
    if (
      principal === undefined
        ? fileGroups([binding], files).length > 0
        : principals.some((one) => namesPrincipal(principal, one))
    )
      return []
    const what =
      principal === undefined
        ? `no file that matches ${(binding.files ?? []).join(', ')} holds a policy`
        : `no principal is called ${principal}`
    return [`${placeOf(binding, config)}: ${what}, so none is compared with ${binding.baseline}`]
  })
  const policies = config.serviceControlPolicies.flatMap((path) =>
    documents.some(({ site }) => site.file === path)
      ? []
      : [
          `${config.file ?? ''}: ${path} holds no policy, so no service control policy of it is taken into account`,
        ],
  )
  return [...bindings, ...policies]
}

const placeOf = ({ line }: ConfigBinding | ConfigWaiver, { file }: Config): string =>
  `${file ?? ''}:${line}:1`
