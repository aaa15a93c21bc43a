import type { PolicyDocument } from '../model/policy.ts'
import { isUnreadClaim, type Literal } from './condition.ts'
import { cubesOf, type Cube } from './cube.ts'
import { isEmpty, plainlyDisjoint } from './emptiness.ts'
import { globOfText, matchesText, type Glob } from './glob.ts'
import type { AccessReason } from './decide.ts'
import type { Examples } from './examples.ts'
import { firstLetter } from './letters.ts'
import { confirmed, leftBy, once, type CheckDecision } from './not-granted.ts'
import { severalKeysOf, termsOf, type Terms } from './statement.ts'
import { witnessOf, type Request } from './request.ts'

/**
 * Keys of which a fixed value keeps the public out: Amazon S3's definition of a public policy, and
 * the organisation and principal keys.
 */
const restrictingKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceaccount',
  'aws:sourcearn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourceowner',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:userid',
  'aws:vpceaccount',
  'aws:vpceorgid',
  'kms:calleraccount',
  's3:dataaccesspointaccount',
  's3:dataaccesspointarn',
  's3:x-amz-server-side-encryption-aws-kms-key-id',
])

/** Address blocks wider than this are as good as everybody: S3's rule. */
const widestBlock = { four: 1n << 24n, six: 1n << 96n }

/**
 * Does a resource policy let everybody in? FAIL where an Allow, less the denies, admits every principal
 * under no condition that keeps strangers out; UNDECIDED where a principal or condition is not read.
 *
 * @param resourceType `AWS::S3::Bucket` and its kind.
 */
export function checkNoPublicAccess(
  document: PolicyDocument,
  resourceType: string,
  examples?: Examples,
): CheckDecision {
  const terms = termsOf(document, severalKeysOf([document]))
  const denies = terms.filter(({ effect }) => effect === 'Deny')
  const reasons: AccessReason[] = []
  const doubts: AccessReason[] = []
  let request: Request | undefined
  for (const allow of terms) {
    if (allow.effect === 'Deny' || !reaches(allow, resourceType, document)) continue
    const open = leftBy(cubesOf(allow), denies).filter(isPublic)
    if (open.length === 0) continue
    const certain =
      allow.effect === 'Allow' &&
      open.some(
        ({ guards, principals, conditions }) =>
          guards.length === 0 && !isUnread(principals) && !conditions.some(mayRestrict),
      )
    const list = certain ? reasons : doubts
    list.push(reasonOf(allow))
    if (certain) request ??= confirmed(document, open, examples)
  }
  const failed = reasons.length > 0
  const undecided =
    failed || (doubts.length === 0 && document.open === undefined)
      ? undefined
      : 'a statement or condition that could not be read may grant it'
  return {
    result: failed ? 'FAIL' : undecided === undefined ? 'PASS' : 'UNDECIDED',
    message: failed
      ? 'The resource policy grants public access for the given resource type.'
      : undecided === undefined
        ? 'The resource policy does not grant public access for the given resource type.'
        : 'It could not be decided whether the resource policy grants public access.',
    reasons: once(failed ? reasons : doubts),
    witness: request === undefined ? null : witnessOf(request),
    request,
    undecided,
  }
}

function reasonOf(terms: Terms): AccessReason {
  const named = terms.sid !== undefined && terms.sid !== ''
  const where = named ? `sid: ${terms.sid}` : `index: ${terms.index}`
  return {
    document: 0,
    statementIndex: terms.index,
    statementId: named ? terms.sid : null,
    description: `Public access granted in the following statement with ${where}.`,
  }
}

/** A function's policy speaks of the function only where its Resource is an ARN; a permission always does. */
function reaches({ resources }: Terms, resourceType: string, { site }: PolicyDocument): boolean {
  if (resourceType !== 'AWS::Lambda::Function' || resources.complement) return true
  if (site.assembled === true) return true
  return resources.globs.some(
    (glob) => glob.hasLetters || glob.prefix.startsWith('arn:') || glob.literal === undefined,
  )
}

/** An account nobody writes into a policy: who reaches it reaches everybody. */
const stranger = 'AWS:arn:aws:iam::999999999999:role/stranger'

function isPublic(cube: Cube): boolean {
  return admitsStrangers(cube) && !cube.conditions.some(restricts)
}

function admitsStrangers({ principals }: Cube): boolean {
  const inside = principals.all.every((glob) => isAny(glob) || matchesText(glob, stranger))
  return inside && !principals.none.some((glob) => matchesText(glob, stranger))
}

/** True where the whole principal is not read: it may be `*`. A part of an ARN may not hold a wildcard. */
function isAny({ tokens, hasLetters, prefix }: Glob): boolean {
  return hasLetters && tokens.length === prefix.length + 1 && /^(AWS:)?$/.test(prefix)
}

const isUnread = ({ all }: Cube['principals']): boolean => all.some(isAny)

/** True where the claim holds only for callers, networks or resources that it names. */
function restricts({ key, quantity, absent, values }: Literal): boolean {
  // True of absent keys (IfExists, negated operators): strangers pass.
  if (absent) return false
  if (key === 'aws:sourceip' && values.domain === 'address')
    return quantity === 'some' && values.ranges.every(isNarrow)
  if (!restrictingKeys.has(key) || values.domain !== 'text') return false
  const named = quantity === 'some' ? !values.complement : values.complement
  return named && values.globs.length > 0 && values.globs.every((glob) => isFixed(key, glob))
}

/** True where a claim's values, or a condition as a whole, are not read: they may keep strangers out. */
function mayRestrict(claim: Literal): boolean {
  if (claim.values.domain !== 'opaque') return false
  return isUnreadClaim(claim) || claim.key === 'aws:sourceip' || restrictingKeys.has(claim.key)
}

function isNarrow({ low, high }: { low: number | bigint; high: number | bigint }): boolean {
  if (typeof low !== 'bigint' || typeof high !== 'bigint') return false
  return high - low < (high < 1n << 32n ? widestBlock.four : widestBlock.six)
}

/** A value that does not reach across accounts: no wildcard, or an ARN whose account is spelled out. */
function isFixed(key: string, glob: Glob): boolean {
  if (glob.literal !== undefined) return true
  if (glob.hasLetters && !glob.tokens.some((token) => token < 0)) return true
  const known = writtenPart(glob)
  // What begins with something unread names somebody.
  if (known.startsWith(unread)) return true
  // Nobody chooses the id before the colon; of an id without one, 16 characters are enough to tell whose it is.
  if (key === 'aws:userid') return known.includes(':') || /^[A-Z0-9]{16,}/.test(known)
  if (key.endsWith('orgpaths')) return /^o-[a-z0-9]{10,32}\//.test(known)
  if (!key.endsWith('arn')) return false
  if (/^arn:[^:]*:[^:]*:[^:]*:(\d{12}|\0):/.test(known)) return true
  // Buckets have no account in their ARN: the name has to be there.
  if (/^arn:[^:]*:s3:::[^*?]/.test(known)) return true
  return isEmpty({ all: [glob, otherAccounts], none: [] }) || plainlyDisjoint(glob, otherAccounts)
}

const unread = '\0'

/** The text before the first wildcard, with one NUL for each part that is not spelled out. */
function writtenPart({ tokens }: Glob): string {
  let text = ''
  for (const token of tokens) {
    if (token < 0) break
    text += token >= firstLetter ? unread : String.fromCharCode(token)
  }
  return text
}

const otherAccounts = globOfText('arn:*:*:*:999999999999:*', {
  wild: 'wild',
  fold: false,
  arn: true,
  variables: false,
})
