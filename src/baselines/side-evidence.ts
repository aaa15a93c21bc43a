import { isPlainSid } from './plain-sid.ts'
import { listAt, type RecognitionIndex } from './recognition-index.ts'

/** Evidence besides actions: 0 none, near 1 all but certain; a few words each. */
export interface SideEvidence {
  readonly strength: number
  readonly evidence: readonly string[]
  /** True where nothing but the name of a role or a policy, and one word of its resources, speaks for it. */
  readonly byWordAlone: boolean
  /** True where nothing but one Sid speaks for it, and not by the vendor's name. */
  readonly bySidAlone: boolean
}

/** What names, Sids and the trust policy say. */
export interface SideInput {
  readonly names: readonly string[]
  readonly sids: readonly string[]
  /** Words of resources and conditions; see `marksOf`. */
  readonly marks?: readonly string[]
  readonly accounts: readonly string[]
  readonly services: readonly string[]
}

const accountStrength = 0.9
const nameStrength = 0.35
const sidStrength = 0.3
const markStrength = 0.3

const isLetterOrDigit = (char: string | undefined): boolean =>
  char !== undefined && /[a-z0-9]/i.test(char)

/** What CDK puts behind a logical id, such as `F5FC440E`: no word. */
const cdkHash = /(?<=[A-Za-z])(?=[A-F]*\d)[0-9A-F]{8}$/

/** True where `word` stands in `name` with borders: `n2ws` in `prod-n2ws-role` and `N2wsRole`, not in `brain2wsx`. */
export function namesWord(name: string, word: string): boolean {
  const text = name.slice(0, 300).replace(cdkHash, '')
  // Whatever parts its words: `ebs_csi` is `ebs-csi`.
  const lower = text.toLowerCase().replace(/[_ .]/g, '-')
  for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
    const before = text[at - 1]
    const after = text[at + word.length]
    const starts =
      !isLetterOrDigit(before) || /[A-Z]/.test(text[at] ?? '') || /\d/.test(before ?? '')
    const ends = !isLetterOrDigit(after) || /[A-Z0-9]/.test(after ?? '')
    if (starts && ends) return true
  }
  return false
}

const isService =
  (index: RecognitionIndex) =>
  (word: string): boolean => {
    const [from, to] = index.tokensOfService(word)
    return to > from
  }

/** `ECRGetAuthorizationToken` or `ec2` says what the statement allows, not whose it is. */
function saysItsAction(index: RecognitionIndex, position: number, sid: string): boolean {
  const text = sid.toLowerCase()
  return index.partsOf(position).some((part) =>
    part.tokens.some((token) => {
      const action = index.texts[token] ?? ''
      const colon = action.indexOf(':')
      const operation = action.slice(colon + 1)
      return text === action.slice(0, colon) || (operation !== '*' && text.endsWith(operation))
    }),
  )
}

/** How telling a Sid is. */
function sidWeight(index: RecognitionIndex, sid: string): number {
  const mark = index.markOf(sid.toLowerCase())
  return mark === undefined ? 0 : (index.sidWeights[mark] ?? 0)
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text)

/** What speaks for a profile besides its actions. */
export function sideEvidence(
  index: RecognitionIndex,
  position: number,
  input: SideInput,
): SideEvidence {
  const profile = index.profiles[position]
  const evidence: string[] = []
  let doubt = 1
  if (profile === undefined) return { strength: 0, evidence, byWordAlone: false, bySidAlone: false }
  const account = profile.accounts.find((id) => input.accounts.includes(id))
  if (account !== undefined) {
    doubt *= 1 - accountStrength
    evidence.push(`trust of account ${account}`)
  }
  const own = new Set(profile.sids.map((sid) => sid.toLowerCase()))
  const sids = [...new Set(input.sids)].filter(
    (sid) =>
      own.has(sid.toLowerCase()) &&
      !isPlainSid(sid, isService(index)) &&
      !saysItsAction(index, position, sid),
  )
  if (sids.length > 0) {
    const told = sids.reduce((sum, sid) => sum + sidWeight(index, sid), 0)
    doubt *= (1 - sidStrength) ** Math.min(told, 4)
    const more = sids.length > 1 ? ` and ${String(sids.length - 1)} more` : ''
    evidence.push(`Sid ${shorten(sids[0] ?? '')}${more}`)
  }
  const words = new Set(profile.marks)
  const marks = (input.marks ?? []).filter((mark) => words.has(mark))
  if (marks.length > 0) {
    const told = marks.reduce((sum, mark) => sum + sidWeight(index, mark), 0)
    doubt *= (1 - markStrength) ** Math.min(told, 4)
    const more = marks.length > 1 ? ` and ${String(marks.length - 1)} more` : ''
    evidence.push(`names with ${shorten((marks[0] ?? '').slice(1))}${more}`)
  }
  const name = input.names.find((text) => profile.names.some((word) => namesWord(text, word)))
  if (name !== undefined) {
    doubt *= 1 - nameStrength
    evidence.push(`name ${shorten(name)}`)
  }
  const [sid] = sids
  return {
    strength: 1 - doubt,
    evidence,
    byWordAlone:
      evidence.length > 0 && account === undefined && sids.length === 0 && marks.length <= 1,
    bySidAlone:
      evidence.length === 1 &&
      sids.length === 1 &&
      sid !== undefined &&
      !profile.names.some((word) => namesWord(sid, word)),
  }
}

/** Profiles for which a name, a Sid or an account speaks. */
export function namedProfiles(index: RecognitionIndex, input: SideInput): readonly number[] {
  const found = new Set<number>()
  const texts = [
    ...input.sids.map((sid) => sid.toLowerCase()),
    ...(input.marks ?? []),
    ...input.accounts,
  ]
  for (const text of texts) {
    const mark = index.markOf(text)
    if (mark === undefined) continue
    for (const position of listAt(index.marked, mark)) found.add(position)
  }
  for (const [word, positions] of index.words) {
    if (!input.names.some((name) => namesWord(name, word))) continue
    for (const position of positions) found.add(position)
  }
  return [...found]
}

/** The evidence without names, Sids and accounts that speak for no profile: equal for most subjects with equal actions. */
export function tellingEvidence<T extends SideInput>(index: RecognitionIndex, input: T): T {
  const words = index.words.map(([word]) => word)
  const tells = (name: string): boolean => {
    const lower = name.toLowerCase().replace(/[_ .]/g, '-')
    return words.some((word) => lower.includes(word) && namesWord(name, word))
  }
  return {
    ...input,
    names: input.names.filter(tells),
    sids: input.sids.filter((sid) => index.markOf(sid.toLowerCase()) !== undefined),
    ...(input.marks === undefined
      ? {}
      : { marks: input.marks.filter((mark) => index.markOf(mark) !== undefined) }),
    accounts: input.accounts.filter((account) => index.markOf(account) !== undefined),
  }
}
