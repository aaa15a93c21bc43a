/** CloudFormation's own bounds: as many blocks, and as many bits below a block's mask. */
const maxBlocks = 256

/**
 * The first `count` blocks of an IPv4 block that leave `bits` bits for the address, as `Fn::Cidr` gives
 * them; undefined where the block is none, or too small for as many.
 */
export function cidrBlocks(
  block: string,
  count: number,
  bits: number,
): readonly string[] | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})\/(\d{1,2})$/.exec(block.trim())
  if (match === null) return undefined
  const [a = 0, b = 0, c = 0, d = 0, mask = 33] = match.slice(1).map(Number)
  if ([a, b, c, d].some((part) => part > 255) || mask > 32) return undefined
  const fits = Number.isInteger(count) && count >= 1 && count <= maxBlocks && Number.isInteger(bits)
  if (!fits || bits < 1 || bits > 32 - mask) return undefined
  const size = 2 ** bits
  const whole = 2 ** (32 - mask)
  if (count * size > whole) return undefined
  const address = ((a * 256 + b) * 256 + c) * 256 + d
  const first = address - (address % whole)
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * size
    const parts = [2 ** 24, 2 ** 16, 2 ** 8, 1].map((unit) => Math.floor(start / unit) % 256)
    return `${parts.join('.')}/${32 - bits}`
  })
}
