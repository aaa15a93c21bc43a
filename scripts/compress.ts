import { brotliCompressSync, constants } from 'node:zlib'

/**
 * Brotli with every parameter pinned, so that the same text gives the same bytes on every version of
 * Node; the size hint lets the encoder choose as it would for a whole file.
 */
export function compress(content: string | Uint8Array): Buffer {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content
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

/** A file of sections, as `sectionsIn` of the data adapter reads it. */
export function compressSections(contents: readonly (string | Uint8Array)[]): Buffer {
  const sections = contents.map(compress)
  const lengths = JSON.stringify(sections.map(({ length }) => length))
  return Buffer.concat([Buffer.from(`${lengths}\n`, 'utf8'), ...sections])
}
