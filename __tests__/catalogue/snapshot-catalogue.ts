import { readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'

/** The decompressed text of the committed catalogue. */
export const catalogueText = brotliDecompressSync(
  readFileSync(new URL('../../dist/data/catalogue.json.br', import.meta.url)),
).toString('utf8')

/** The committed catalogue. */
export const catalogue = decodeCatalogue(catalogueText)
