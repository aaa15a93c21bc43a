import { readFileSync, statSync } from 'node:fs'

/** Streams that a shell hands over by name: `<(command)`, `/dev/stdin`. */
const handedOver = /^\/(?:dev\/fd\/\d{1,6}|proc\/self\/fd\/\d{1,6}|dev\/stdin)$/

/**
 * The bytes of a file that somebody names, up to `most`; or a sentence, without a stop, why not. What
 * is no regular file is not opened: a named pipe would be waited for, a device may never end.
 */
export function readGiven(path: string, most: number): Buffer | { readonly problem: string } {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) return { problem: 'it is a folder' }
    if (!stat.isFile() && !handedOver.test(path)) return { problem: 'it is not a regular file' }
    const bytes = stat.size > most ? undefined : readFileSync(path)
    return bytes === undefined || bytes.length > most
      ? { problem: `it is larger than ${Math.round(most / 1024 / 1024)} MB` }
      : bytes
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
