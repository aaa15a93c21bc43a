/** A compiled data file in sections, numbered from 0; each is decompressed when it is asked for. */
export interface Sections {
  text(index: number): string
  bytes(index: number): Uint8Array
}
