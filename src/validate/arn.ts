import type { Catalogue } from '../model/catalogue.ts'
import { addTo } from '../model/multimap.ts'
import { withoutVariables } from './variable.ts'

export interface ArnFields {
  readonly prefix: string
  readonly partition: string
  readonly service: string
  readonly region: string
  readonly account: string
  readonly resource: string
}

/** The fields of an ARN, variables taken as wildcards; `undefined` where there are fewer than six. */
export function arnFields(text: string): ArnFields | undefined {
  const parts = withoutVariables(text, '*').split(':')
  const [prefix, partition, service, region, account, ...rest] = parts
  if (account === undefined || rest.length === 0) return undefined
  return {
    prefix: prefix ?? '',
    partition: partition ?? '',
    service: service ?? '',
    region: region ?? '',
    account,
    resource: rest.join(':'),
  }
}

/** The ARN of a resource type, taken apart once. */
export interface ArnPattern {
  readonly type: string
  readonly service: string
  readonly hasRegion: boolean
  readonly account: string
  /** With `*` for every named part. */
  readonly resource: string
  /** The ARN as a whole, with `?*` for every named part. */
  readonly whole: string
}

interface ArnIndex {
  readonly own: Map<string, readonly ArnPattern[]>
  whole: ReadonlyMap<string, readonly ArnPattern[]> | undefined
}

const indices = new WeakMap<Catalogue, ArnIndex>()

function indexOf(catalogue: Catalogue): ArnIndex {
  let index = indices.get(catalogue)
  if (index === undefined) {
    index = { own: new Map(), whole: undefined }
    indices.set(catalogue, index)
  }
  return index
}

function patternsOf(prefix: string, catalogue: Catalogue): readonly ArnPattern[] {
  const types = catalogue.service(prefix)?.resourceTypes.values() ?? []
  return [...types].flatMap(({ name, arn }) => {
    const fields = arnFields(arn)
    if (fields === undefined) return []
    return [
      {
        type: name,
        service: fields.service,
        hasRegion: fields.region !== '',
        account: fields.account,
        resource: fields.resource,
        whole: withoutVariables(arn, '?*'),
      },
    ]
  })
}

/** The ARN patterns of the service of this very prefix: enough to call an ARN good. */
export function ownPatterns(service: string, catalogue: Catalogue): readonly ArnPattern[] {
  const { own } = indexOf(catalogue)
  let patterns = own.get(service)
  if (patterns === undefined) {
    patterns = patternsOf(service, catalogue).filter((pattern) => pattern.service === service)
    own.set(service, patterns)
  }
  return patterns
}

/**
 * Every pattern with this service field, whichever service names it: asked before an ARN is called bad,
 * since it reads the whole catalogue once.
 */
export function allPatterns(service: string, catalogue: Catalogue): readonly ArnPattern[] {
  const index = indexOf(catalogue)
  if (index.whole === undefined) {
    const whole = new Map<string, ArnPattern[]>()
    for (const prefix of catalogue.prefixes) {
      for (const pattern of patternsOf(prefix, catalogue)) {
        addTo(whole, pattern.service, pattern)
      }
    }
    index.whole = whole
  }
  return index.whole.get(service) ?? []
}
