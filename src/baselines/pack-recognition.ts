import type { NumberLists, RecognitionNumbers, RecognitionTexts } from '../model/recognition.ts'

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** The numbers as they ship: arrays one behind the other, those of doubles first, little-endian. */
export function packNumbers(numbers: RecognitionNumbers): Uint8Array {
  const { weights, specificities, costs, serviceCosts, lightest, sidWeights } = numbers
  const { partTokens, postings, marked } = numbers
  const doubles = [weights, specificities, costs, serviceCosts, lightest, sidWeights]
  const integers = [partTokens, postings, marked].flatMap(({ starts, values }) => [starts, values])
  const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Buffer =>
    Buffer.from(buffer, byteOffset, byteLength)
  const ordered = Buffer.concat(doubles.map(bytesOf))
  const rest = Buffer.concat(integers.map(bytesOf))
  if (!isLittleEndian) {
    ordered.swap64()
    rest.swap32()
  }
  return Buffer.concat([ordered, rest])
}

/** Reads what `packNumbers` wrote; the sizes are those of the texts. */
export function unpackNumbers(bytes: Uint8Array, texts: RecognitionTexts): RecognitionNumbers {
  const [tokens, profiles, marks, services] = [
    texts.tokens,
    texts.profiles,
    texts.marks,
    texts.services,
  ].map(({ length }) => length) as [number, number, number, number]
  const parts = texts.parts.reduce((sum, { length }) => sum + length, 0)
  const own = Buffer.from(new Uint8Array(bytes).buffer)
  const doubles = 8 * (3 * tokens + services + profiles + marks)
  if (!isLittleEndian) {
    own.subarray(0, doubles).swap64()
    own.subarray(doubles).swap32()
  }
  let at = 0
  const numbers = (length: number): Float64Array => {
    const array = new Float64Array(own.buffer, at, length)
    at += array.byteLength
    return array
  }
  const integers = (length: number): Uint32Array => {
    const array = new Uint32Array(own.buffer, at, length)
    at += array.byteLength
    return array
  }
  const lists = (count: number): NumberLists => {
    const starts = integers(count + 1)
    return { starts, values: integers(starts[count] ?? 0) }
  }
  return {
    weights: numbers(tokens),
    specificities: numbers(tokens),
    costs: numbers(tokens),
    serviceCosts: numbers(services),
    lightest: numbers(profiles),
    sidWeights: numbers(marks),
    partTokens: lists(parts),
    postings: lists(tokens),
    marked: lists(marks),
  }
}

/** Lists of ascending numbers as they ship: how many lists, the length of each, then the steps from one to the next. */
export function packLists({ starts, values }: NumberLists): Uint8Array {
  const count = starts.length - 1
  const packed = new Uint16Array(1 + count + values.length)
  packed[0] = count
  for (let list = 0; list < count; list += 1) {
    const [from = 0, to = 0] = starts.subarray(list, list + 2)
    packed[1 + list] = to - from
    let last = 0
    for (let place = from; place < to; place += 1) {
      packed[1 + count + place] = (values[place] ?? 0) - last
      last = values[place] ?? 0
    }
  }
  const bytes = Buffer.from(packed.buffer)
  return isLittleEndian ? bytes : bytes.swap16()
}

/** Reads what `packLists` wrote. */
export function unpackLists(bytes: Uint8Array): NumberLists {
  const own = Buffer.from(new Uint8Array(bytes).buffer)
  if (!isLittleEndian) own.swap16()
  const packed = new Uint16Array(own.buffer)
  const count = packed[0] ?? 0
  const starts = new Uint32Array(count + 1)
  const values = new Uint32Array(packed.length - count - 1)
  let at = 0
  for (let list = 0; list < count; list += 1) {
    const end = at + (packed[1 + list] ?? 0)
    for (let value = 0; at < end; at += 1) {
      value += packed[1 + count + at] ?? 0
      values[at] = value
    }
    starts[list + 1] = end
  }
  return { starts, values }
}
