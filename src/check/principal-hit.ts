import { operatorOf, textFormOf } from '../access/condition.ts'
import { globOf, partsOf } from '../access/glob.ts'
import { matchesGlob } from '../access/match.ts'
import { and, not, or, type Truth } from '../access/truth.ts'
import { shortHash } from '../model/hash.ts'
import type { ConditionClause, PrincipalEntry, PrincipalList } from '../model/policy.ts'
import { displayOf, textOf, type Piece, type Reference, type StringValue } from '../model/value.ts'
import { isAccount } from './scenarios-decide.ts'
import { codesOfPieces, stringOf, text } from './scenarios-ground.ts'

/** A role or user that resource policies may speak of. */
export interface Holder {
  readonly root: string
  readonly address: string
  /** Stands for its account, which nothing spells out. */
  readonly account: Piece
  readonly arn: readonly Piece[]
}

/** Where a statement stands. */
export interface Place {
  readonly root: string
  readonly effect: 'Allow' | 'Deny'
  /** The account of the guarded resource, where its ARN spells it out. */
  readonly owner: string | undefined
}

/**
 * Whether a Principal element means the holder. In an Allow an account means nobody: it leaves the
 * access to that account's own policies.
 */
export function principalHit(list: PrincipalList, holder: Holder, place: Place): Truth {
  const known = answers.get(holder) ?? new Map<string, Truth>()
  answers.set(holder, known)
  const question = `${place.root}\n${place.effect} ${place.owner}\n${spellingOf(list)}`
  const before = known.get(question)
  if (before !== undefined) return before
  const answer = listHit(list, holder, place)
  known.set(question, answer)
  return answer
}

/** Policies repeat whom they name: in every statement, and every instance of a block. */
const answers = new WeakMap<Holder, Map<string, Truth>>()
const spellings = new WeakMap<PrincipalList, string>()

/** A text that is equal for lists that say the same. */
function spellingOf(list: PrincipalList): string {
  const known = spellings.get(list)
  if (known !== undefined) return known
  const entries = list.entries.map(({ type, value, guards }) => {
    const pieces = value.pieces.map((piece) =>
      piece.kind === 'literal' ? piece.text : [piece.symbol, piece.shape, piece.reference],
    )
    return [type, pieces, value.reference, guards.length > 0]
  })
  const { element, open } = list
  const spelled = JSON.stringify([element, entries, open?.symbol, open?.shape, open?.reference])
  const spelling = spelled.length > 200 ? shortHash(spelled) : spelled
  spellings.set(list, spelling)
  return spelling
}

function listHit(list: PrincipalList, holder: Holder, place: Place): Truth {
  let any: Truth = list.open === undefined ? false : openHit(list.open, holder, place)
  for (const entry of list.entries) {
    const hit = entryHit(entry, holder, place)
    any = or(any, entry.guards.length > 0 ? and(hit, 'unknown') : hit)
  }
  if (list.element === 'Principal') return any
  // Everybody but some is rarely meant for an Allow: what it gives is not counted on.
  return place.effect === 'Deny' ? not(any) : and(not(any), 'unknown')
}

/** A whole element that is one hole may be the holder's own ARN. */
function openHit(open: NonNullable<PrincipalList['open']>, holder: Holder, place: Place): Truth {
  if (open.shape !== 'arn' || open.reference === undefined) return 'unknown'
  return referenceHit(open.reference, holder, place)
}

function entryHit(entry: PrincipalEntry, holder: Holder, place: Place): Truth {
  if (entry.type === '*' || (entry.type === 'AWS' && textOf(entry.value) === '*')) return true
  if (entry.type === 'unknown') return 'unknown'
  if (entry.type !== 'AWS') return false
  if (isAccount(entry)) {
    if (place.effect === 'Allow') return false
    return namesOwnAccount(entry.value) ? true : 'unknown'
  }
  return valueHit(entry.value, 'arnequals', holder, place)
}

/** Whether a text compared with the holder's ARN means it. */
function valueHit(value: StringValue, operator: string, holder: Holder, place: Place): Truth {
  const reference = referenceOf(value)
  if (reference !== undefined) return referenceHit(reference, holder, place)
  const own = inAccount(value, holder, place)
  if (own === undefined) return false
  const form = textFormOf(operator)
  if (form === undefined || isAnyText(own)) return 'unknown'
  return matchesGlob(globOf(partsOf(own), form), codesOfPieces(holder.arn))
}

/** A value of which nothing is known may be any ARN. */
function isAnyText({ pieces }: StringValue): boolean {
  const [only] = pieces
  if (pieces.length !== 1 || only?.kind !== 'unresolved') return false
  return only.shape === 'any' && only.pattern === undefined
}

/** The resource that a text as a whole refers to. */
export function referenceOf(value: StringValue): Reference | undefined {
  const [only] = value.pieces
  const alone = value.pieces.length === 1 && only?.kind === 'unresolved' ? only : undefined
  return value.reference ?? alone?.reference
}

/** A reference means the resource it refers to and no other. */
function referenceHit(reference: Reference, holder: Holder, place: Place): Truth {
  if ((reference.root ?? place.root) !== holder.root) return false
  if (reference.address === holder.address) return true
  // An instance of the same block, named without its key.
  return bare(reference.address) === bare(holder.address) && isBlock(reference, holder)
    ? 'unknown'
    : false
}

const bare = (address: string): string => address.replace(/\[[^\]]*\]/g, '')

const isBlock = (reference: Reference, holder: Holder): boolean =>
  reference.address === bare(reference.address) || holder.address === bare(holder.address)

/**
 * The text with the holder's account in place of what stands for the account of its root. A name that
 * is spelled out with its account means the holder inside its root; undefined where it surely does not.
 */
function inAccount(value: StringValue, holder: Holder, place: Place): StringValue | undefined {
  const spelled = textOf(value)
  const literal = /^arn:[a-z*?-]+:iam::(\d{12})(:.*)$/.exec(spelled ?? '')
  if (literal !== null) {
    if (place.root !== holder.root) return value
    // Across accounts the resource's policy is not enough by itself.
    const foreign = place.owner !== undefined && place.owner !== literal[1]
    if (foreign && place.effect === 'Allow') return undefined
    return stringOf([text('arn:aws:iam::'), holder.account, text(literal[2] ?? '')])
  }
  const pieces = value.pieces.map((piece): Piece => {
    if (piece.kind === 'literal') return piece
    if (piece.shape === 'partition') return text('aws')
    return place.root === holder.root && isOwnAccount(piece.text) ? holder.account : piece
  })
  return stringOf(pieces)
}

const isOwnAccount = (expression: string): boolean =>
  /aws_caller_identity\b.*account_id$|^AWS::AccountId$/.test(expression)

const namesOwnAccount = (value: StringValue): boolean =>
  value.pieces.some((piece) => piece.kind === 'unresolved' && isOwnAccount(piece.text))

/**
 * What a clause says of the holder: its truth where it asks who the principal is; `request` where it asks
 * about the request; `not-taken` where a Deny is about strangers, or about how requests are sent, which
 * nobody's permissions show.
 */
export function asksAbout(
  clause: ConditionClause,
  holder: Holder,
  place: Place,
): Truth | 'request' | 'not-taken' {
  const key = displayOf(clause.key).toLowerCase()
  const { base, set } = operatorOf(clause.operator)
  const deny = place.effect === 'Deny'
  if (key === 'aws:principalarn' || key === 'aws:userid') {
    if (set !== undefined || clause.open !== undefined || base === 'null') return 'unknown'
    const positive = base.replace('not', '')
    let any: Truth = false
    for (const { value, guards } of clause.values) {
      const hit =
        key === 'aws:userid'
          ? userHit(value, holder, place)
          : valueHit(value, positive, holder, place)
      any = or(any, guards.length > 0 ? and(hit, 'unknown') : hit)
    }
    const truth = base === positive ? any : not(any)
    return clause.guards.length > 0 ? and(truth, 'unknown') : truth
  }
  if (key === 'aws:principalisawsservice') {
    const wanted = clause.values.map(({ value }) => textOf(value)?.toLowerCase())
    return base === 'bool' && wanted.length === 1 ? wanted[0] === 'false' : 'unknown'
  }
  if (/^(?:aws:principalaccount|kms:calleraccount)$/.test(key) && base.startsWith('string')) {
    const own = clause.values.some(({ value }) => namesOwnAccount(value))
    if (own && place.root === holder.root) return !base.includes('not')
  }
  if (!deny) return 'request'
  if (sending.has(key) || key.startsWith('aws:principal')) return 'not-taken'
  return 'request'
}

/** How a request is sent, not what it asks for. */
const sending: ReadonlySet<string> = new Set([
  'aws:securetransport',
  's3:tlsversion',
  's3:signatureversion',
  's3:signatureage',
  's3:authtype',
  'aws:viaawsservice',
  'aws:calledvia',
])

/** `AROA…:*`, where the id is the holder's by reference. */
function userHit(value: StringValue, holder: Holder, place: Place): Truth {
  const [first] = value.pieces
  const reference = value.reference ?? (first?.kind === 'unresolved' ? first.reference : undefined)
  return reference === undefined ? 'unknown' : referenceHit(reference, holder, place)
}
