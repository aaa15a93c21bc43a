import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'

/** The compiled data that ships beside the bundle. */
export type DataName = 'catalogue' | 'managed-policies' | 'baselines'

export interface ShippedData {
  /** The JSON text of a data file; it is read when first asked for. Throws where the file is not there. */
  text(name: DataName): string
}

/** `entry`: the URL of the entry file; the data lies in `../data` from it. */
export function shippedData(entry: string): ShippedData {
  return {
    text: (name) =>
      brotliDecompressSync(
        readFileSync(fileURLToPath(new URL(`../data/${name}.json.br`, entry))),
      ).toString('utf8'),
  }
}
