import type { NumberLists, RecognitionNumbers, RecognitionTexts } from '../model/recognition.ts'

const isLittleEndian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** The numbers as they ship: arrays one behind the other, those of doubles first, little-endian. */
export function packNumbers(numbers: RecognitionNumbers): Uint8Array {
  const { weights, specificities, lightest, sidWeights, partTokens, postings, marked } = numbers
  const doubles = [weights, specificities, lightest, sidWeights]
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
  const [tokens, profiles, marks] = [texts.tokens, texts.profiles, texts.marks].map(
    ({ length }) => length,
  ) as [number, number, number]
  const parts = texts.parts.reduce((sum, { length }) => sum + length, 0)
  const own = Buffer.from(bytes.slice().buffer)
  const doubles = 8 * (2 * tokens + profiles + marks)
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
    lightest: numbers(profiles),
    sidWeights: numbers(marks),
    partTokens: lists(parts),
    postings: lists(tokens),
    marked: lists(marks),
  }
}
