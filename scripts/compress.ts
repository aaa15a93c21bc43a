import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Brotli with every parameter pinned, so that the same text gives the same bytes on every version of
 * Node; the size hint lets the encoder choose as it would for a whole file.
 */
export function compress(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8')
  return brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 24,
      [constants.BROTLI_PARAM_LGBLOCK]: 0,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      [constants.BROTLI_PARAM_NPOSTFIX]: 0,
      [constants.BROTLI_PARAM_NDIRECT]: 0,
    },
  })
}
