import type { SourceTree } from '../model/source.ts'

/** Reads each path once, and answers from memory after that. */
export function readOnce(read: SourceTree['read']): SourceTree['read'] {
  const results = new Map<string, ReturnType<SourceTree['read']>>()
  return (path) => {
    const known = results.get(path)
    if (known !== undefined) return known
    const result = read(path)
    results.set(path, result)
    return result
  }
}
