import { expandPattern } from '../../src/access/actions.ts'
import type { BaselineGrant } from '../../src/model/baseline.ts'
import type { Catalogue } from '../../src/model/catalogue.ts'
import { examples } from '../baselines/support/examples.ts'
import { cutPlaceholders, isPolicyVariable } from '../baselines/support/tuples.ts'

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

interface Statement {
  readonly Action?: string | readonly string[]
  readonly Resource?: string | readonly string[]
  readonly [key: string]: unknown
}

/** What one account fills in: the same text for the same placeholder of a list, another for every other one. */
export interface Filler {
  /** A published policy document as an account of one's own has it. */
  document(json: unknown): unknown
  readonly values: ReadonlyMap<string, readonly string[]>
}

/** Fills a list's placeholders by what their names say; an ARN is one that the statement's actions can have. */
export function filler(catalogue: Catalogue): Filler {
  const values = new Map<string, readonly string[]>()
  let count = 0
  const next = (): string => {
    count += 1
    return count.toString(36).padStart(2, '0')
  }
  const remember = (name: string, make: () => readonly string[]): readonly string[] => {
    const known = values.get(name)
    if (known !== undefined) return known
    const made = make()
    values.set(name, made)
    return made
  }

  const inside = (placeholder: string): string => {
    const [value = ''] = remember(placeholder, () => [plainValue(placeholder, next)])
    return value
  }
  const fill = (text: string): string =>
    cutPlaceholders(text.replaceAll('$${', () => '${'))
      .flatMap((piece) =>
        typeof piece === 'string'
          ? splitExamples(piece)
          : isPolicyVariable(piece.placeholder)
            ? [piece.placeholder]
            : [piece],
      )
      .map((piece) => (typeof piece === 'string' ? piece : inside(piece.placeholder)))
      .join('')

  const whole = (text: string): string | undefined => {
    const pieces = cutPlaceholders(text)
    const [only] = pieces
    if (pieces.length !== 1 || only === undefined || typeof only === 'string') return undefined
    return isPolicyVariable(only.placeholder) ? undefined : only.placeholder
  }

  const resources = (text: string, actions: readonly string[]): readonly string[] => {
    const placeholder = whole(text)
    if (placeholder !== undefined)
      return remember(placeholder, () => arnsFor(placeholder, actions, catalogue, next))
    // An ARN with more behind it: `${Bucket.Arn}/*`.
    const [first, ...rest] = cutPlaceholders(text)
    const behind = typeof rest[0] === 'string' ? rest[0] : ''
    if (first === undefined || typeof first === 'string' || !/^[/:*]/.test(behind))
      return [fill(text)]
    const tail = fill(
      rest.map((piece) => (typeof piece === 'string' ? piece : piece.placeholder)).join(''),
    )
    const heads = remember(first.placeholder, () =>
      arnsFor(first.placeholder, actions, catalogue, next, 'one'),
    )
    return heads.map((head) => `${head}${tail}`)
  }

  const visit = (json: Json): Json => {
    if (typeof json === 'string') return fill(json)
    if (Array.isArray(json)) return json.map(visit)
    if (json === null || typeof json !== 'object') return json
    return Object.fromEntries(
      Object.entries(json)
        // A condition that a template makes of a setting is not there where nothing is set.
        .filter(([key]) => !key.startsWith('${condition.value'))
        .map(([key, value]) => [fill(key), visit(value)]),
    )
  }
  const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
    value === undefined ? [] : typeof value === 'string' ? [value] : value

  const statement = (one: Statement): Json => {
    const { Resource, ...rest } = one
    const filled = visit(rest as Json) as Readonly<Record<string, Json>>
    if (Resource === undefined) return filled
    return {
      ...filled,
      Resource: listOf(Resource).flatMap((text) => resources(text, listOf(one.Action))),
    }
  }
  return {
    values,
    document: (json) => {
      const document = json as { readonly Statement: readonly Statement[] }
      return { ...document, Statement: document.Statement.map(statement) }
    },
  }
}

function splitExamples(text: string): readonly (string | { readonly placeholder: string })[] {
  examples.lastIndex = 0
  const found = examples.exec(text)
  if (found === null) return text === '' ? [] : [text]
  return [
    ...(found.index === 0 ? [] : [text.slice(0, found.index)]),
    { placeholder: found[0] },
    ...splitExamples(text.slice(found.index + found[0].length)),
  ]
}

const account = '210987654321'

function plainValue(placeholder: string, next: () => string): string {
  const name = placeholder.replace(/[^A-Za-z]/g, '').toLowerCase()
  if (name.endsWith('partition')) return 'aws'
  if (name.endsWith('dnssuffix') || name.endsWith('urlsuffix')) return 'amazonaws.com'
  // In the middle of an ARN: the Region and the account.
  if (/^\{\{ \.(?:VPCArn|ARN)/.test(placeholder)) return `eu-central-1:${account}`
  if (
    /^(?:local|var|aws|datacurrent|data)?(?:aws)?(?:caller|calleridentity\w*)?account(?:id)?$/.test(
      name,
    )
  )
    return account
  if (/account|^x+$|^$/.test(name) && !/arn|name/.test(name.replace('accountname', '')))
    return `21098765${String(1000 + Number.parseInt(next(), 36))}`
  if (/region/.test(name)) return 'eu-central-1'
  if (/[._A-Z]?arn[\]}>\s]*$/i.test(placeholder)) return `arn:aws:s3:::acme-${next()}`
  return `acme-${next()}`
}

/** Expressions that come to be lists of ARNs. */
const isList = (placeholder: string): boolean =>
  /arns\b|resources\b|_list\b|\[for|\[[\s\S]*\]|Split|\.\*\./i.test(placeholder) &&
  !/^\$\{try\(|\[0\]\.arn\}$/.test(placeholder)

/** What an expression may come to be: one ARN of each resource type that the actions need, or the plainest of all. */
function arnsFor(
  placeholder: string,
  actions: readonly string[],
  catalogue: Catalogue,
  next: () => string,
  amount: 'as it says' | 'one' = 'as it says',
): readonly string[] {
  const types = new Map<string, string>()
  for (const action of actions.flatMap((pattern) => expandPattern(pattern, catalogue))) {
    const [prefix = '', name = ''] = action.key.split(':')
    const service = catalogue.service(prefix)
    const known = service?.actions.get(name)?.resources ?? []
    const plain = known.filter(({ type }) => !/access ?point|multiregion/i.test(type))
    const type = plain.find(({ required }) => required) ?? plain[0]
    const arn =
      type === undefined ? undefined : service?.resourceTypes.get(type.type.toLowerCase())?.arn
    if (type !== undefined && arn !== undefined) types.set(`${prefix} ${type.type}`, arn)
  }
  const several = amount !== 'one' && isList(placeholder)
  const made = [...types.values()]
    .sort((a, b) => a.length - b.length)
    .map((arn) =>
      arn.replace(/\$\{([^}]*)\}|\*/g, (_, name: string | undefined) =>
        name === 'Partition'
          ? 'aws'
          : name === 'Region'
            ? 'eu-central-1'
            : name === 'Account'
              ? account
              : `acme-${next()}`,
      ),
    )
  if (made.length === 0) return ['*']
  return several ? made : made.slice(0, 1)
}

/** A value for every placeholder of some grants, by name: an ARN that fits where one stands for a whole one. */
export function valuesFor(
  grants: readonly BaselineGrant[],
  catalogue: Catalogue,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  let count = 0
  const next = (): string => {
    count += 1
    return count.toString(36).padStart(2, '0')
  }
  const give = (name: string, make: () => string | undefined): void => {
    if (!values.has(name)) values.set(name, make() ?? plainValue(`\${${name}}`, next))
  }
  for (const { resources, actions } of grants)
    for (const text of resources) {
      const name = /^\$\{(\w+)\}(?=$|[/:*])/.exec(text)?.[1]
      if (name !== undefined)
        give(name, () => arnsFor(`\${${name}}`, actions, catalogue, next, 'one')[0])
    }
  for (const [, name = ''] of JSON.stringify(grants).matchAll(/\$\{(\w+)\}/g))
    give(name, () => undefined)
  return values
}
