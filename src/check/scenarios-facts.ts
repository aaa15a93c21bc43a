import type { EffectiveInput } from '../access/effective.ts'
import type { KeyScenario } from '../model/baseline.ts'
import type { Estate, Key, KeyGrant, Principal } from '../model/estate.ts'
import type { PolicyDocument } from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import { displayOf, textOf, type Piece } from '../model/value.ts'
import { namesPrincipal } from './choices.ts'
import type { CheckContext, Subject } from './context.ts'
import { isAccount } from './scenarios-decide.ts'
import { hole, text } from './scenarios-ground.ts'
import { accountOfPrincipal } from './principal-account.ts'

/** The accounts of an operation: where the data is, where it goes, where a worker runs. */
export type Home = 'source' | 'target' | 'worker'

/** A role as a scenario names it. */
export interface RoleFacts {
  readonly name: string
  readonly home: Home
  readonly root: string | undefined
  readonly address: string | undefined
  readonly span: Span | undefined
  /** undefined: its policies are not in the tree. */
  readonly input: EffectiveInput | undefined
  /** Account, where its ARN is written out. */
  readonly account: string | undefined
  /** `/path/name`. */
  readonly path: readonly Piece[]
}

/** A key as a scenario names it. */
export interface KeyFacts {
  readonly name: string
  readonly home: Home
  readonly kind: 'tree' | 'outside' | 'aws-ebs' | 'unknown'
  readonly key: Key | undefined
  readonly policy: PolicyDocument | 'default' | 'outside'
  readonly grants: readonly KeyGrant[]
  readonly account: string | undefined
  readonly region: string | undefined
  /** Set where the scenario’s text leads to no one key. */
  readonly problem: string | undefined
}

/** The account a role of a step is in. */
export function homeOf(row: KeyScenario, accounts: 'same' | 'cross'): Home {
  if (accounts === 'same') return 'source'
  if (row.role === 'snapshot') return 'source'
  return row.role === 'worker' ? (row.defaultKey?.account ?? 'worker') : 'target'
}

const roleArn = /^arn:[a-z-]+:iam::(\d{12}):role(\/.+)$/

/** Finds the role that a scenario's text names: an address, a name, a role's ARN, a file that stands for one. */
export function findRole(context: CheckContext, name: string, home: Home): RoleFacts {
  const subject = context.subjects.find((candidate) => names(name, candidate))
  const arn = roleArn.exec(name)
  if (subject !== undefined) return roleOf(subject, name, home)
  const [, account, path] = arn ?? []
  const last = path?.slice(path.lastIndexOf('/') + 1)
  const same = context.subjects.filter(
    ({ principal }) => last !== undefined && textOf(principal?.name) === last,
  )
  const [only] = same
  if (same.length === 1 && only !== undefined) {
    return { ...roleOf(only, name, home), account }
  }
  return {
    name,
    home,
    root: undefined,
    address: undefined,
    span: undefined,
    input: undefined,
    account,
    path: path === undefined ? [hole(`name of ${name}`, 'field')] : [text(path)],
  }
}

function names(name: string, subject: Subject): boolean {
  if (subject.address === name) return true
  return subject.principal !== undefined && namesPrincipal(name, subject.principal)
}

/** A subject as a role of a scenario or an assume edge. */
export function roleOf(subject: Subject, name: string, home: Home): RoleFacts {
  const { principal } = subject
  return {
    name,
    home,
    root: subject.root,
    address: principal?.address,
    span: subject.span,
    input: subject.access.input,
    account: undefined,
    path: pathOf(principal, `${subject.root} ${subject.address}`),
  }
}

function pathOf(principal: Principal | undefined, identity: string): readonly Piece[] {
  if (principal === undefined || principal.kind === 'external')
    return [text('/'), hole(`name of ${identity}`, 'name')]
  // A name that AWS makes up ends at random: patterns match it, no written name does.
  if (principal.name === undefined) return [text('/'), text(`~${principal.address}`)]
  const path = principal.path === undefined ? [text('/')] : principal.path.pieces
  return [...path, ...principal.name.pieces]
}

const keyArn = /^arn:[a-z-]+:kms:([a-z0-9-]+):(\d{12}):(key|alias)\/(.+)$/

/** Finds the key that a scenario's text names: an address, a key ARN, an alias, `aws/ebs`. */
export function findKey(estate: Estate, name: string, home: Home): KeyFacts {
  const [, region, account, kind, id] = keyArn.exec(name) ?? []
  const alias = name.startsWith('alias/')
    ? name
    : kind === 'alias'
      ? `alias/${id ?? ''}`
      : undefined
  const facts = { name, home, account, region }
  if (name === 'aws/ebs' || alias === 'alias/aws/ebs')
    return { ...facts, ...unseen, kind: 'aws-ebs', problem: undefined }
  if (kind === 'key') return { ...facts, ...unseen, kind: 'outside', problem: undefined }
  const found =
    alias === undefined
      ? estate.keys.filter((key) => namesKey(name, key))
      : estate.keys.filter((key) => key.aliases.some((entry) => textOf(entry) === alias))
  const [key] = found
  if (key === undefined || found.length > 1) {
    const what = alias === undefined ? 'key' : 'alias of a key'
    const problem =
      found.length > 1
        ? `${name} names ${String(found.length)} keys of the tree`
        : `${name} is no ${what} of the tree`
    return { ...facts, ...unseen, kind: 'unknown', problem }
  }
  return { ...facts, ...seen(estate, key), kind: 'tree', problem: undefined }
}

const unseen = { key: undefined, policy: 'outside', grants: [] } as const

function seen(estate: Estate, key: Key): Pick<KeyFacts, 'key' | 'policy' | 'grants'> {
  const document = key.policy === undefined ? undefined : estate.documents[key.policy]
  return {
    key,
    policy: document ?? 'default',
    grants: estate.grants.filter((grant) => {
      const reference = grant.key.reference
      return (reference?.root ?? grant.root) === key.root && reference?.address === key.address
    }),
  }
}

/** The key that the tree sets as a default EBS key, where it sets one alone. */
export function defaultOfTree(estate: Estate, home: Home): KeyFacts | undefined {
  const [only] = estate.defaultEbsKeys
  if (only === undefined || estate.defaultEbsKeys.length > 1) return undefined
  const reference = only.key.reference
  const key = estate.keys.find(
    (entry) =>
      entry.root === (reference?.root ?? only.root) && entry.address === reference?.address,
  )
  const name = key?.address ?? displayOf(only.key)
  if (key === undefined) return findKey(estate, name, home)
  return {
    name,
    home,
    account: undefined,
    region: undefined,
    ...seen(estate, key),
    kind: 'tree',
    problem: undefined,
  }
}

function namesKey(name: string, key: Key): boolean {
  const bare = key.address.replace(/\[[^\]]*\]/g, '')
  const plain = name.replace(/\.(arn|key_id|id|Arn|KeyId)$/, '')
  return [key.address, bare, `${key.root}:${key.address}`, `${key.root}/${key.address}`].some(
    (candidate) => candidate === name || candidate === plain,
  )
}

/** The accounts that a key policy leaves everything to, and those of the role ARNs it names. */
export function accountsIn(policy: PolicyDocument): {
  readonly owners: readonly string[]
  readonly all: readonly string[]
} {
  const owners = new Set<string>()
  const all = new Set<string>()
  for (const statement of policy.statements) {
    const whole = (statement.actions?.entries ?? []).some((entry) =>
      ['kms:*', '*'].includes(textOf(entry.value)?.toLowerCase() ?? ''),
    )
    for (const entry of statement.principals?.entries ?? []) {
      const written = displayOf(entry.value)
      const account = accountOfPrincipal(written)
      if (entry.type !== 'AWS' || account === undefined) continue
      all.add(account)
      if (whole && statement.effect === 'Allow' && isAccount(entry)) owners.add(account)
    }
  }
  return { owners: [...owners], all: [...all] }
}

/** The account of a role whose name a key policy spells out with its account. */
export function accountOfNamed(policy: PolicyDocument, role: RoleFacts): readonly string[] {
  const path = role.path.every((piece) => piece.kind === 'literal')
    ? role.path.map((piece) => piece.text).join('')
    : undefined
  if (path === undefined) return []
  return policy.statements.flatMap((statement) =>
    (statement.principals?.entries ?? []).flatMap((entry) => {
      const [, account, named] = roleArn.exec(textOf(entry.value) ?? '') ?? []
      return account !== undefined && named === path ? [account] : []
    }),
  )
}
