import { accessLevels } from '../model/catalogue.ts'
import type {
  ActionResource,
  Catalogue,
  CatalogueAction,
  CatalogueService,
  ConditionKey,
  ResourceType,
} from '../model/catalogue.ts'
import type { SnapshotHeader, SnapshotService } from './snapshot.ts'

/**
 * Reads a compiled catalogue (the decompressed text of `dist/data/catalogue.json.br`). Only the header
 * is parsed at once; a service is parsed when it is first asked for and kept.
 * Throws `SyntaxError` where the text is not a catalogue.
 */
export function decodeCatalogue(text: string): Catalogue {
  const headerEnd = text.indexOf('\n')
  if (!text.startsWith('[') || headerEnd < 0) throw new SyntaxError('not a compiled catalogue')
  const header = JSON.parse(text.slice(1, headerEnd - 1)) as SnapshotHeader
  const places = new Map<string, readonly [start: number, length: number]>()
  let at = headerEnd + 1
  for (const [prefix, length] of header.services) {
    places.set(prefix, [at, length])
    at += length + 2
  }
  const decoded = new Map<string, CatalogueService>()
  return {
    date: header.date,
    prefixes: header.services.map(([prefix]) => prefix),
    globalConditionKeys: byLowerName(header.globalKeys.map(([name, type]) => ({ name, type }))),
    resourceControlServices: header.resourceControlServices,
    service(asked) {
      const prefix = asked.toLowerCase()
      const known = decoded.get(prefix)
      if (known !== undefined) return known
      const place = places.get(prefix)
      if (place === undefined) return undefined
      const [start, length] = place
      const raw = JSON.parse(text.slice(start, start + length)) as SnapshotService
      const service = decodeService(prefix, raw)
      decoded.set(prefix, service)
      return service
    },
  }
}

function decodeService(prefix: string, raw: SnapshotService): CatalogueService {
  const keySets = raw.keySets.map((set) => set.map((index) => at(raw.keys, index)[0]))
  const targets: ActionResource[] = raw.targets.map(([type, required, keySet, dependents]) => ({
    type,
    required: required === 1,
    conditionKeys: at(keySets, keySet),
    dependentActions: at(raw.dependents, dependents),
  }))
  const targetSets = raw.targetSets.map((set) => set.map((index) => at(targets, index)))
  const actions = raw.actions.map(
    ([name, level, targetSet, keySet, dependents]): CatalogueAction => ({
      name,
      accessLevel: at(accessLevels, level),
      resources: at(targetSets, targetSet),
      conditionKeys: at(keySets, keySet),
      dependentActions: at(raw.dependents, dependents),
    }),
  )
  const resourceTypes = raw.resources.map(([name, arn, keySet]): ResourceType => ({
    name,
    arn,
    conditionKeys: at(keySets, keySet),
  }))
  const keys = raw.keys
    .filter(([, type]) => type !== '')
    .map(([name, type]): ConditionKey => ({ name, type }))
  return {
    prefix,
    name: raw.name,
    actions: byLowerName(actions),
    resourceTypes: byLowerName(resourceTypes),
    conditionKeys: byLowerName(keys),
  }
}

function at<T>(table: readonly T[], index: number): T {
  const found = table[index]
  if (found === undefined) throw new SyntaxError('a compiled catalogue with an index out of range')
  return found
}

function byLowerName<T extends { readonly name: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.name.toLowerCase(), item]))
}
