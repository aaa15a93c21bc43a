export interface IpRange {
  readonly isPrivate: boolean
  /** Set where bits are set after the mask: the range as it should be written. */
  readonly network: string | undefined
}

/** An IPv4 or IPv6 address or CIDR block; `undefined` for anything else. */
export function parseIpRange(text: string): IpRange | undefined {
  const slash = text.indexOf('/')
  const address = slash < 0 ? text : text.slice(0, slash)
  const groups = address.includes(':') ? ipv6Groups(address) : ipv4Groups(address)
  if (groups === undefined) return undefined
  const width = address.includes(':') ? 16 : 8
  const most = groups.length * width
  const mask = slash < 0 ? String(most) : text.slice(slash + 1)
  if (!/^\d{1,3}$/.test(mask) || Number(mask) > most) return undefined
  const length = Number(mask)
  const network = groups.map((group, index) => {
    const kept = Math.min(Math.max(length - index * width, 0), width)
    return group & ((((1 << kept) - 1) << (width - kept)) & ((1 << width) - 1))
  })
  const differs = network.some((group, index) => group !== groups[index])
  const written =
    width === 8 ? network.join('.') : network.map((group) => group.toString(16)).join(':')
  return {
    isPrivate: width === 8 ? isPrivateIpv4(groups, length) : isUniqueLocal(groups, length),
    network: differs ? `${written}/${length}` : undefined,
  }
}

function ipv4Groups(text: string): readonly number[] | undefined {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part))) return undefined
  const groups = parts.map(Number)
  return groups.every((group) => group <= 255) ? groups : undefined
}

function ipv6Groups(text: string): readonly number[] | undefined {
  if (text.length > 39) return undefined
  const halves = text.split('::')
  if (halves.length > 2) return undefined
  const read = (half: string | undefined) =>
    half === undefined || half === '' ? [] : half.split(':')
  const left = read(halves[0])
  const right = read(halves[1])
  const missing = 8 - left.length - right.length
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined
  const parts = [...left, ...new Array<string>(missing).fill('0'), ...right]
  if (!parts.every((part) => /^[0-9a-f]{1,4}$/i.test(part))) return undefined
  return parts.map((part) => Number.parseInt(part, 16))
}

/** RFC 1918. */
function isPrivateIpv4(groups: readonly number[], length: number): boolean {
  const [first, second] = groups
  if (first === 10) return length >= 8
  if (first === 172 && second !== undefined && second >= 16 && second < 32) return length >= 12
  return first === 192 && second === 168 && length >= 16
}

/** RFC 4193. */
function isUniqueLocal(groups: readonly number[], length: number): boolean {
  const [first] = groups
  return first !== undefined && (first & 0xfe00) === 0xfc00 && length >= 7
}
