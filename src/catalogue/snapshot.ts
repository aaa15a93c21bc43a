/**
 * The compiled form of the catalogue: a JSON array with one element a line, so that one service can be
 * parsed without the others. Line 1 is the header, line n + 2 the n-th service of the header.
 * Within a service everything that repeats is an index into a table of that service.
 */
export interface SnapshotHeader {
  /** ISO date of the data. */
  readonly date: string
  /** Version of the data's source. */
  readonly source: string
  /** Name and type of the global condition keys. */
  readonly globalKeys: readonly (readonly [name: string, type: string])[]
  readonly resourceControlServices: readonly string[]
  /** Prefix and length of its line in UTF-16 units, sorted by prefix. */
  readonly services: readonly (readonly [prefix: string, length: number])[]
}

export interface SnapshotService {
  readonly name: string
  /** Every condition key the service's actions and resource types name; type `''` where only a global table has it. */
  readonly keys: readonly (readonly [name: string, type: string])[]
  /** Lists of indices into `keys`. */
  readonly keySets: readonly (readonly number[])[]
  /** Name, ARN pattern, index into `keySets`. */
  readonly resources: readonly (readonly [name: string, arn: string, keySet: number])[]
  /** Lists of dependent actions. */
  readonly dependents: readonly (readonly string[])[]
  /** What an action can be scoped to: type name, 1 where required, index into `keySets`, index into `dependents`. */
  readonly targets: readonly (readonly [
    type: string,
    required: 0 | 1,
    keySet: number,
    dependents: number,
  ])[]
  /** Lists of indices into `targets`. */
  readonly targetSets: readonly (readonly number[])[]
  /** Name, index into the access levels, `targetSets`, `keySets`, `dependents`. */
  readonly actions: readonly (readonly [
    name: string,
    level: number,
    targetSet: number,
    keySet: number,
    dependents: number,
  ])[]
}
