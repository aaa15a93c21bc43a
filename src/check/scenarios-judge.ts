import type { Truth } from '../access/truth.ts'
import { expandAction } from '../catalogue/expand.ts'
import type { KeyScenario } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { KeyVerdict } from '../model/key-table.ts'
import { textOf, type Piece } from '../model/value.ts'
import type { CheckContext } from './context.ts'
import {
  decideBoth,
  namesAlias,
  openConditions,
  type Asking,
  type BothSides,
  type Guarded,
} from './scenarios-decide.ts'
import type { Home, KeyFacts, RoleFacts } from './scenarios-facts.ts'
import { hole, plain, standIn, text, type Ground, type Spelling } from './scenarios-ground.ts'

/** Which account each home is, as far as the tree and the scenario tell. */
export interface Accounts {
  of(home: Home): string | undefined
  readonly assumptions: readonly string[]
}

export interface Judged {
  readonly verdict: KeyVerdict
  readonly actions: readonly string[]
  readonly why: string
}

/** Whether a role may use a key for what a step asks, and which actions it lacks. */
export function judgeKey(
  context: CheckContext,
  row: KeyScenario,
  role: RoleFacts,
  key: KeyFacts,
  known: Accounts,
  relation: 'same' | 'cross',
): Judged {
  const homes = homesOf(role, key, known, relation)
  const spellings = spellingsOf(context, role, key, homes)
  const refused: { readonly pattern: string; readonly sides: BothSides }[] = []
  let unsure = false
  for (const pattern of row.actions) {
    const answers = actionsOf(pattern, context.catalogue).map((action) => {
      const asking: Asking = {
        arn: spellings.roleArn,
        input: role.input,
        ground: spellings.ground(homes.role, action),
      }
      const target: Guarded = {
        arn: spellings.keyArn,
        policy: key.policy,
        ground: spellings.ground(homes.key, action),
        granted: grantedBy(key, role, action),
      }
      return decideBoth(asking, target, action, homes.same ? 'same' : 'cross')
    })
    // The vendor does not say which actions of a wildcard are needed: one is enough.
    if (answers.some((sides) => sides.allowed === true)) continue
    const perhaps = answers.find((sides) => sides.allowed === 'unknown')
    const sides = perhaps ?? answers[0]
    if (sides === undefined) continue
    if (perhaps !== undefined) unsure = true
    refused.push({ pattern, sides })
  }
  const sure = refused.filter(({ sides }) => sides.allowed === false)
  const [worst] = sure.length > 0 ? sure : refused
  if (worst === undefined) return { verdict: 'granted', actions: [], why: '' }
  const shown = sure.length > 0 ? sure : refused
  const actions = shown.map(({ pattern }) => pattern)
  if (sure.length === 0 && unsure)
    return { verdict: 'undecided', actions, why: whyUndecided(role, key, worst.sides, spellings) }
  return {
    verdict: worst.sides.denied === true ? 'denied' : 'missing',
    actions,
    why: whyRefused(role, key, worst.sides, homes.same),
  }
}

interface Homes {
  readonly same: boolean
  readonly role: readonly Piece[]
  readonly key: readonly Piece[]
}

function homesOf(
  role: RoleFacts,
  key: KeyFacts,
  known: Accounts,
  accounts: 'same' | 'cross',
): Homes {
  const piece = (home: Home, account: string | undefined): readonly Piece[] => {
    const number = account ?? known.of(home)
    return [number === undefined ? hole(`account of the ${home}`, 'account') : text(number)]
  }
  const keyHome = accounts === 'same' ? 'source' : key.home
  return {
    same: accounts === 'same' || role.home === keyHome,
    role: piece(role.home, role.account),
    key: piece(keyHome, key.account),
  }
}

interface Spellings {
  readonly roleArn: readonly Piece[]
  readonly keyArn: readonly Piece[]
  readonly ground: (account: readonly Piece[], action: string) => Ground
}

function spellingsOf(
  context: CheckContext,
  role: RoleFacts,
  key: KeyFacts,
  homes: Homes,
): Spellings {
  const region = key.region ?? regionIn(key)
  const regionPiece = region === undefined ? hole(`Region of ${key.name}`, 'region') : text(region)
  const id = /:key\/(.+)$/.exec(key.kind === 'outside' ? key.name : '')?.[1]
  const keyId: readonly Piece[] = [id === undefined ? hole(`id of ${key.name}`, 'name') : text(id)]
  const keyArn = [
    text('arn:aws:kms:'),
    regionPiece,
    text(':'),
    ...homes.key,
    text(':key/'),
    ...keyId,
  ]
  const roleArn = [text('arn:aws:iam::'), ...homes.role, text(':role'), ...role.path]
  const caller = plain(homes.role)
  const arn = plain(roleArn)
  const spelling = (root: string, address: string): Spelling | undefined => {
    if (role.address === address && role.root === root)
      return { arn: roleArn, id: role.path.slice(-1) }
    if (key.key?.address === address && key.key.root === root) return { arn: keyArn, id: keyId }
    // Another role or key of the tree is none of the two, whatever its name turns out to be.
    const other = `other ${root} ${address}`
    const isRole = context.estate.principals.some(
      (principal) => principal.address === address && principal.root === root,
    )
    if (isRole) return { arn: [text(`arn:aws:iam::${other}:role/x`)], id: [text(other)] }
    const isKey = context.estate.keys.some(
      (entry) => entry.address === address && entry.root === root,
    )
    return isKey ? { arn: [text(`arn:aws:kms:${other}:key/x`)], id: [text(other)] } : undefined
  }
  const aliases = (key.key?.aliases ?? []).map((alias) => textOf(alias))
  const ground = (account: readonly Piece[], action: string): Ground => ({
    spelling,
    account,
    region: [regionPiece],
    context: new Map<string, readonly string[]>([
      ['kms:viaservice', [`ec2.${standIn([regionPiece])}.amazonaws.com`]],
      ['kms:calleraccount', [standIn(homes.role)]],
      ['aws:principalaccount', [standIn(homes.role)]],
      ['aws:principalisawsservice', ['false']],
      ...(region === undefined ? [] : ([['aws:requestedregion', [region]]] as const)),
      ...(arn === undefined ? [] : ([['aws:principalarn', [arn]]] as const)),
      ['kms:grantisforawsresource', grantActions.has(action.toLowerCase()) ? ['true'] : []],
      ...(aliases.some((alias) => alias === undefined) || key.kind !== 'tree'
        ? []
        : ([['kms:resourcealiases', aliases.filter((alias) => alias !== undefined)]] as const)),
    ]),
    unsure(name, written) {
      if (name === 'kms:viaservice')
        return region === undefined && /^ec2\.[a-z0-9-]+\.amazonaws\.com/.test(written)
      if (name === 'kms:calleraccount' || name === 'aws:principalaccount')
        return caller === undefined && /^\d{12}$/.test(written)
      return false
    },
  })
  return { roleArn, keyArn, ground }
}

/** The actions whose requests carry `kms:GrantIsForAWSResource`. */
const grantActions = new Set(['kms:creategrant', 'kms:listgrants', 'kms:revokegrant'])

/** The one Region that a key's own policy speaks of. */
function regionIn(key: KeyFacts): string | undefined {
  if (typeof key.policy === 'string') return undefined
  const regions = new Set<string>()
  for (const statement of key.policy.statements)
    for (const clause of statement.conditions)
      for (const entry of clause.values) {
        const found = /^[a-z0-9-]+\.([a-z]+(?:-[a-z]+)+-\d)\.amazonaws\.com/.exec(
          textOf(entry.value) ?? '',
        )?.[1]
        if (found !== undefined) regions.add(found)
      }
  return regions.size === 1 ? [...regions][0] : undefined
}

function actionsOf(pattern: string, catalogue: Catalogue): readonly string[] {
  const named = expandAction(pattern, catalogue).map((action) => action.text)
  return named.length > 0 ? named : [pattern]
}

/** Whether a KMS grant of the tree gives the role the operation of an action. */
function grantedBy(key: KeyFacts, role: RoleFacts, action: string): Truth {
  const operation = action.slice(action.indexOf(':') + 1).toLowerCase()
  let answer: Truth = false
  for (const grant of key.grants) {
    const { reference } = grant.grantee
    const isRole =
      (reference !== undefined && reference.address === role.address && grant.root === role.root) ||
      (role.name.startsWith('arn:') && textOf(grant.grantee) === role.name)
    if (!isRole) continue
    if (!grant.operations.some((entry) => textOf(entry)?.toLowerCase() === operation)) continue
    if (grant.constraints.length === 0) return true
    answer = 'unknown'
  }
  return answer
}

function whyRefused(role: RoleFacts, key: KeyFacts, sides: BothSides, same: boolean): string {
  if (sides.denied === true) return 'a Deny refuses it'
  if (sides.boundary === false) return 'the permissions boundary does not allow it'
  const alias =
    role.input !== undefined && namesAlias(role.input)
      ? ' (an alias in Resource grants nothing on its key)'
      : ''
  const identity = `no policy of the role allows it on ${key.name}${alias}`
  const policy = same
    ? 'the key policy neither names the role nor leaves it to the policies of its account'
    : 'the key policy admits neither the role nor its account'
  if (sides.admitted === false && sides.identity === false) return `${policy}, and ${identity}`
  return sides.admitted === false ? policy : identity
}

function whyUndecided(
  role: RoleFacts,
  key: KeyFacts,
  sides: BothSides,
  spellings: Spellings,
): string {
  if (key.policy === 'outside' && sides.admitted === 'unknown')
    return `the policy of ${key.name} is not in the tree`
  if (sides.identity === 'unknown' && role.input === undefined)
    return `the policies of ${role.name} are not in the tree`
  const unread = role.input?.unread.find(({ what }) => what !== 'deny' && what !== 'boundary')
  if (sides.identity === 'unknown' && unread !== undefined)
    return `${unread.text} of the role could not be read`
  if (typeof key.policy !== 'string') {
    const [open] = openConditions(key.policy, spellings.ground([], 'kms:Decrypt'))
    if (open !== undefined && sides.admitted !== false) return `${open} in the key policy is open`
    if (key.policy.open !== undefined) return `${key.policy.open.text} could not be read`
  }
  const [hidden] = [...spellings.roleArn, ...spellings.keyArn].flatMap((piece) =>
    piece.kind === 'unresolved' ? [piece.text] : [],
  )
  return hidden === undefined
    ? 'the policies hold values that the source does not spell out'
    : `the ${hidden.replace(/^the /, '')} is not known`
}
