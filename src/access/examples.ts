import type { Catalogue } from '../model/catalogue.ts'

/** Requests that people know, to be tried before made-up ones. */
export interface Examples {
  /** Actions of a service prefix, as AWS spells them. */
  actions(prefix: string): readonly string[]
  /** ARNs that the action can be about. */
  resources(action: string): readonly string[]
}

const account = '111122223333'
const region = 'us-east-1'

/** `arn:${Partition}:s3:::${BucketName}/${ObjectName}` → `arn:aws:s3:::example/example`. */
const arnExample = (pattern: string): string =>
  pattern
    .replace('${Partition}', 'aws')
    .replace('${Region}', region)
    .replace('${Account}', account)
    .replace(/\$\{[^}]*\}/g, 'example')

/** Examples from the catalogue: ARNs of the action's own resource types, those it requires first, then the plainest. */
export function examplesFrom(catalogue: Catalogue): Examples {
  return {
    actions(prefix) {
      const service = catalogue.service(prefix)
      return service === undefined
        ? []
        : [...service.actions.values()].map(({ name }) => `${service.prefix}:${name}`)
    },
    resources(action) {
      const colon = action.indexOf(':')
      const service = catalogue.service(action.slice(0, colon))
      const found = service?.actions.get(action.slice(colon + 1).toLowerCase())
      if (service === undefined || found === undefined) return []
      // A request for an action that names no resource is one for everything.
      if (found.resources.length === 0) return ['*']
      return found.resources
        .flatMap(({ type, required }) => {
          const arn = service.resourceTypes.get(type.toLowerCase())?.arn
          return arn === undefined ? [] : [{ arn: arnExample(arn), required }]
        })
        .toSorted((a, b) => Number(b.required) - Number(a.required) || a.arn.length - b.arn.length)
        .map(({ arn }) => arn)
    },
  }
}

/** An action as AWS spells it, where the catalogue knows it. */
export function spelledAs(catalogue: Catalogue, action: string): string {
  const colon = action.indexOf(':')
  const service = catalogue.service(action.slice(0, colon))
  const found = service?.actions.get(action.slice(colon + 1).toLowerCase())
  return service === undefined || found === undefined ? action : `${service.prefix}:${found.name}`
}
