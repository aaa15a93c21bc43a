import type { Catalogue } from '../model/catalogue.ts'
import { fieldStar, globOfTokens, nameStar, star, type Glob } from './glob.ts'

/** A resource type that an action can be asked for. */
export interface ResourceFormat {
  readonly type: string
  readonly required: boolean
  /** ARNs of the type in one partition. */
  readonly glob: Glob
}

/** What an action's requests can name; undefined for an action that is not in the catalogue. */
export interface ActionFormats {
  /** Equal keys are equal formats. */
  readonly key: string
  /** Empty: requests name no resource, and only `*` matches. */
  readonly formats: readonly ResourceFormat[]
}

/**
 * Names without `/`, by the service authorization reference's spelling of the parameter. What it calls
 * the id of a secret, or of any resource, is a name that may have one: `secret:prod/database-AbCdEf`.
 */
const plainName =
  /(?:(?<!^Secret)(?<!^Resource)Id|BucketName|TableName|VaultName|TopicName|QueueName)$/

/** The resource types of an action (`s3:getobject`, lower-cased), as ARN patterns of a partition. */
export function formatsOf(
  action: string,
  catalogue: Catalogue,
  partition: string,
): ActionFormats | undefined {
  let known = formatsByCatalogue.get(catalogue)
  if (known === undefined) {
    known = new Map()
    formatsByCatalogue.set(catalogue, known)
  }
  const key = `${partition} ${action}`
  if (!known.has(key)) known.set(key, readFormats(action, catalogue, partition))
  return known.get(key)
}

const formatsByCatalogue = new WeakMap<Catalogue, Map<string, ActionFormats | undefined>>()

function readFormats(
  action: string,
  catalogue: Catalogue,
  partition: string,
): ActionFormats | undefined {
  const colon = action.indexOf(':')
  const service = catalogue.service(action.slice(0, Math.max(0, colon)))
  const known = service?.actions.get(action.slice(colon + 1))
  if (service === undefined || known === undefined) return undefined
  const formats = known.resources.flatMap(({ type, required }) => {
    const arn = service.resourceTypes.get(type.toLowerCase())?.arn
    return arn === undefined ? [] : [{ type, required, glob: formatGlob(arn, partition) }]
  })
  // A type without an ARN format leaves open what can be named.
  if (formats.length < known.resources.length) return undefined
  const written = formats.map(({ glob, required }) => `${glob.key} ${required}`).join('\n')
  let key = keys.get(written)
  if (key === undefined) {
    key = String(keys.size)
    keys.set(written, key)
  }
  return { formats, key }
}

/** Short names for formats: they stand in the keys of much that is remembered. */
const keys = new Map<string, string>()

const formatCache = new Map<string, Glob>()

/** `arn:${Partition}:s3:::${BucketName}` as a pattern. */
function formatGlob(arn: string, partition: string): Glob {
  const key = `${partition} ${arn}`
  const known = formatCache.get(key)
  if (known !== undefined) return known
  const tokens: number[] = []
  let colons = 0
  for (let i = 0; i < arn.length; i += 1) {
    const end = arn.startsWith('${', i) ? arn.indexOf('}', i) : -1
    if (end > 0) {
      const name = arn.slice(i + 2, end)
      if (name === 'Partition') for (const letter of partition) tokens.push(letter.charCodeAt(0))
      else tokens.push(colons < 5 ? fieldStar : plainName.test(name) ? nameStar : star)
      i = end
      continue
    }
    const code = arn.charCodeAt(i)
    if (code === 58) colons += 1
    tokens.push(code === 42 ? (colons < 5 ? fieldStar : star) : code)
  }
  const glob = globOfTokens(tokens, false)
  formatCache.set(key, glob)
  return glob
}
