import { stringify } from 'yaml'
import type { SyntaxProblem } from '../model/problem.ts'
import type { SourceFile } from '../model/source.ts'
import { parseJson } from '../parse/json/json.ts'
import type { MapNode, Node } from '../parse/node.ts'
import type { RuleFile, RuleGrant, RuleRole } from './schema.ts'

/** What is known of the list that is imported; what is left out becomes something to fill in. */
export interface ImportFacts {
  /** `vendor/product/role`. */
  readonly id: string
  /** ISO date of today. */
  readonly retrieved: string
  readonly url?: string
  readonly version?: string
  /** True where AWS has the action, or the pattern matches one. */
  readonly isKnown?: (action: string) => boolean
}

export interface ImportedBaseline {
  /** A draft of `rules/<vendor>/<product>.yaml`. */
  readonly yaml: string
  /** What a person has to fill in or decide, one sentence each. */
  readonly toFillIn: readonly string[]
  /** What was wrong with the vendor's text. */
  readonly problems: readonly SyntaxProblem[]
}

const unknown = 'FILL-IN'

const valueAt = (map: MapNode, key: string): Node | undefined =>
  map.entries.find((entry) => entry.key.text.toLowerCase() === key.toLowerCase())?.value

const textsOf = (node: Node | undefined): readonly string[] =>
  node === undefined
    ? []
    : node.kind === 'scalar'
      ? [node.text]
      : node.kind === 'list'
        ? node.items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : []))
        : []

/** Every statement below a node: a policy, a list of them, a single statement, policies nested in one another. */
function statementsIn(node: Node, depth = 0): readonly MapNode[] {
  if (depth > 20 || node.kind === 'scalar') return []
  if (node.kind === 'list') return node.items.flatMap((item) => statementsIn(item, depth + 1))
  const statement = valueAt(node, 'Statement')
  if (statement !== undefined) return statementsIn(statement, depth + 1)
  if (valueAt(node, 'Action') !== undefined || valueAt(node, 'NotAction') !== undefined)
    return [node]
  return node.entries.flatMap((entry) => statementsIn(entry.value, depth + 1))
}

const byService = (a: string, b: string): number => {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()]
  return x < y ? -1 : x > y ? 1 : 0
}

function conditionOf(node: Node | undefined): RuleGrant['condition'] {
  if (node?.kind !== 'map' || node.entries.length === 0) return undefined
  return Object.fromEntries(
    node.entries.map(({ key, value }) => [
      key.text,
      Object.fromEntries(
        value.kind === 'map'
          ? value.entries.map((entry) => [entry.key.text, [...textsOf(entry.value)]])
          : [],
      ),
    ]),
  )
}

function grantOf(statement: MapNode): RuleGrant {
  const unique = (texts: readonly string[]): string[] => [...new Set(texts)]
  const sid = textsOf(valueAt(statement, 'Sid'))[0]
  const denied = textsOf(valueAt(statement, 'Effect'))[0]?.toLowerCase() === 'deny'
  const notActions = unique(textsOf(valueAt(statement, 'NotAction'))).sort(byService)
  const actions = unique(textsOf(valueAt(statement, 'Action'))).sort(byService)
  const resources = unique(textsOf(valueAt(statement, 'Resource')))
  const notResources = unique(textsOf(valueAt(statement, 'NotResource')))
  const condition = conditionOf(valueAt(statement, 'Condition'))
  return {
    ...(sid !== undefined && /^[A-Za-z0-9]+$/.test(sid) ? { sid } : {}),
    ...(denied ? { effect: 'Deny' as const } : {}),
    ...(notActions.length > 0 ? { notActions } : { actions }),
    ...(resources.length > 0 && resources.join() !== '*' ? { resources } : {}),
    ...(notResources.length > 0 ? { notResources } : {}),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** True for a statement of a trust policy: it says who may assume the role. */
function isTrust(statement: MapNode): boolean {
  const actions = textsOf(valueAt(statement, 'Action'))
  return (
    valueAt(statement, 'Principal') !== undefined &&
    actions.length > 0 &&
    actions.every((action) => /^sts:/i.test(action))
  )
}

function trustOf(statement: MapNode): NonNullable<RuleRole['trust']>[number] {
  const principal = valueAt(statement, 'Principal')
  const principals =
    principal?.kind === 'map'
      ? Object.fromEntries(
          principal.entries.map(({ key, value }) => [key.text, [...textsOf(value)]]),
        )
      : { AWS: [...textsOf(principal)] }
  const actions = [...textsOf(valueAt(statement, 'Action'))]
  const condition = conditionOf(valueAt(statement, 'Condition'))
  return {
    principals,
    ...(actions.join() === 'sts:AssumeRole' ? {} : { actions }),
    ...(condition === undefined ? {} : { condition }),
  }
}

/** `ec2:DescribeInstances` in running text; what AWS does not have is a host and a port, or a word. */
const actionWord = /\b[a-z][a-z0-9-]{1,40}:[A-Z][A-Za-z0-9]{2,80}\*?/g

/** The actions that a page names one by one, where it holds no policy. */
function namedIn(files: readonly SourceFile[], isKnown: (action: string) => boolean): RuleGrant[] {
  const found = files.flatMap(({ text }) =>
    [...text.matchAll(actionWord)].map(([word]) => word).filter(isKnown),
  )
  const actions = [...new Set(found)].sort(byService)
  return actions.length === 0 ? [] : [{ actions }]
}

/** Actions that AWS does not have; `ec2>Describe…` is meant as `ec2:Describe…`. */
function defectsOf(
  grants: readonly RuleGrant[],
  isKnown: (action: string) => boolean,
): NonNullable<RuleRole['defects']> {
  const wrong = new Set(
    grants.flatMap((grant) => grant.actions ?? []).filter((action) => !isKnown(action)),
  )
  return [...wrong].sort(byService).map((action) => {
    const meant = action.replace(/^([a-z0-9-]+)[>;.]/i, '$1:')
    return {
      action,
      ...(meant !== action && isKnown(meant) ? { meant } : {}),
      note: 'not an IAM action',
    }
  })
}

/** What a page of sentences is to the parser of JSON. */
const prose: ReadonlySet<string> = new Set(['text-around', 'not-json'])

/** Turns a vendor's JSON or pasted page into a draft of a baseline, and says what is left to do. */
export function importBaseline(files: readonly SourceFile[], facts: ImportFacts): ImportedBaseline {
  const problems: SyntaxProblem[] = []
  const statements = files.flatMap((file) => {
    const parsed = parseJson(file)
    problems.push(...parsed.problems.filter(({ code }) => !prose.has(code)))
    return parsed.nodes.flatMap((node) => statementsIn(node))
  })
  const trust = statements.filter(isTrust).map(trustOf)
  const stated = statements
    .filter((statement) => !isTrust(statement))
    .map(grantOf)
    .filter((grant) => (grant.actions ?? grant.notActions ?? []).length > 0)
  const named = stated.length === 0 && facts.isKnown !== undefined
  const grants = named ? namedIn(files, facts.isKnown) : stated
  const [vendor = unknown, product = unknown, role = unknown] = facts.id.split('/')
  const defects = facts.isKnown === undefined ? [] : defectsOf(grants, facts.isKnown)
  const list = `${vendor}/${product}-${role}`
  const draft: RuleFile = {
    vendor,
    vendorName: unknown,
    product,
    title: unknown,
    retrieved: facts.retrieved,
    licence: unknown,
    roles: {
      [role]: {
        title: unknown,
        ...(facts.version === undefined ? {} : { versions: [facts.version] }),
        sources: [
          {
            list,
            url: facts.url ?? `https://${unknown}`,
            ...(facts.version === undefined ? {} : { version: facts.version }),
          },
        ],
        ...(trust.length > 0 ? { trust } : {}),
        ...(defects.length > 0 ? { defects } : {}),
        ...(grants.length > 0 ? { grants } : {}),
      },
    },
  }
  return {
    yaml: stringify(draft, { lineWidth: 100, singleQuote: true, aliasDuplicateObjects: false }),
    toFillIn: [
      ...remarks(facts, grants, defects.length, named),
      trust.length === 0
        ? 'trust: who must be able to assume the role'
        : '${Name} in place of the accounts and external ids of the reader in the trust',
      ...(named || facts.isKnown === undefined ? [] : unstated(files, grants, facts.isKnown)),
      ...bracketed(grants),
    ],
    problems,
  }
}

/** Names at most this many things in one remark. */
const mostNamed = 12

const listed = (names: readonly string[]): string =>
  names.length <= mostNamed
    ? names.join(', ')
    : `${names.slice(0, mostNamed).join(', ')} and ${String(names.length - mostNamed)} more`

/** What the text around the policies names and no policy has. */
function unstated(
  files: readonly SourceFile[],
  grants: readonly RuleGrant[],
  isKnown: (action: string) => boolean,
): readonly string[] {
  const stated = new Set(
    grants.flatMap(({ actions = [], notActions = [] }) =>
      [...actions, ...notActions].map((action) => action.toLowerCase()),
    ),
  )
  const left = namedIn(files, isKnown)
    .flatMap(({ actions = [] }) => actions)
    .filter((action) => !stated.has(action.toLowerCase()))
  return left.length === 0
    ? []
    : [`whether these, which stand beside the policies, are needed, too: ${listed(left)}`]
}

/** `<bucket name>` and its kind, which a baseline writes as `${BucketName}`. */
function bracketed(grants: readonly RuleGrant[]): readonly string[] {
  const found = grants.flatMap(({ resources = [], condition = {} }) =>
    [
      ...resources,
      ...Object.values(condition).flatMap((keys) => Object.entries(keys).flat(2)),
    ].flatMap(
      (text) => text.slice(0, 500).match(/<{1,2}[^<>]{1,80}>{1,2}|\{\{[^{}]{1,80}\}\}/g) ?? [],
    ),
  )
  const names = [...new Set(found)]
  return names.length === 0 ? [] : [`\${Name} in place of each of ${listed(names)}`]
}

function remarks(
  facts: ImportFacts,
  grants: readonly RuleGrant[],
  defects: number,
  named: boolean,
): readonly string[] {
  const labelled = grants.filter((grant) => grant.sid !== undefined).length
  const resources = grants.flatMap((grant) => grant.resources ?? [])
  const accounts = resources.filter((resource) => /:\d{12}:/.test(resource)).length
  return [
    ...(grants.length === 0 ? ['no statement was found: paste the JSON of the policy'] : []),
    ...(named && grants.length > 0
      ? [
          'no policy was found, only names of actions: resources, conditions, and whether all of them are needed',
        ]
      : []),
    'vendorName, title and the title of the role, as people know them',
    "licence of the vendor's page; write `none stated` where there is none",
    ...(facts.url === undefined ? ['url of the page or file that states the list'] : []),
    ...(facts.version === undefined ? ['versions, where the vendor names one'] : []),
    ...(labelled > 1
      ? [
          `feature of each of the ${String(labelled)} statements with a Sid that not everybody needs`,
        ]
      : []),
    ...(accounts > 0
      ? [`\${AccountId} in place of the account in ${String(accounts)} resources`]
      : []),
    ...(defects > 0
      ? [
          `meant of ${defects === 1 ? 'the one action' : `the ${String(defects)} actions`} that AWS does not have, where it is plain`,
        ]
      : []),
  ]
}
