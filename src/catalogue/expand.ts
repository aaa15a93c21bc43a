import type { Catalogue, CatalogueAction, CatalogueService } from '../model/catalogue.ts'
import { coversPattern } from '../model/wildcard.ts'

export interface KnownAction {
  /** `s3:GetObject`, as AWS spells it. */
  readonly text: string
  readonly service: CatalogueService
  readonly action: CatalogueAction
}

/** The services whose prefix an action pattern's prefix names; all of them for `*`. */
function servicesOf(prefix: string, catalogue: Catalogue): readonly CatalogueService[] {
  const wanted = /[*?]/.test(prefix)
    ? catalogue.prefixes.filter((known) => coversPattern(prefix, known))
    : [prefix]
  return wanted.flatMap((known) => catalogue.service(known) ?? [])
}

/**
 * The actions of the catalogue that a pattern such as `s3:Get*` names, sorted; case-insensitive.
 * `*` alone names every action. A text without a colon names none.
 */
export function expandAction(pattern: string, catalogue: Catalogue): readonly KnownAction[] {
  const lower = pattern.toLowerCase()
  const colon = lower === '*' ? -1 : lower.indexOf(':')
  if (colon < 0 && lower !== '*') return []
  const prefix = colon < 0 ? '*' : lower.slice(0, colon)
  const name = colon < 0 ? '*' : lower.slice(colon + 1)
  return servicesOf(prefix, catalogue).flatMap((service) =>
    actionsOf(service, name).map((action) => ({
      text: `${service.prefix}:${action.name}`,
      service,
      action,
    })),
  )
}

function actionsOf(service: CatalogueService, name: string): readonly CatalogueAction[] {
  if (/[*?]/.test(name)) {
    const found: CatalogueAction[] = []
    for (const [key, action] of service.actions) {
      if (coversPattern(name, key)) found.push(action)
    }
    return found
  }
  const action = service.actions.get(name)
  return action === undefined ? [] : [action]
}

/** True where the pattern names at least one action of the catalogue. */
export function namesAnAction(pattern: string, catalogue: Catalogue): boolean {
  return pattern === '*' || expandAction(pattern, catalogue).length > 0
}
