import { addTo } from '../../model/multimap.ts'
/**
 * Where things stand that a damaged text is searched for again and again: found once, looked up ever
 * after, so that reading stays linear however much is wrong.
 */
export interface Landmarks {
  /** Starts of the lines that start a top-level block, ascending. */
  readonly headers: readonly number[]
  /** Starts of the lines that hold one word alone, which may end a heredoc, by word; ascending. */
  readonly markers: ReadonlyMap<string, readonly number[]>
  /** Where the last end of a block comment is; -1 without one. */
  readonly lastCommentEnd: number
}

/** Words that only ever start a block at the top of a Terraform file. */
const header =
  /(?:resource|data|module|variable|output|locals|provider|terraform|moved|removed|import|check|ephemeral|action(?=[ \t]*"))[ \t"{]/y

const word = /^[\p{ID_Start}_][\p{ID_Continue}_-]*$/u
/** No marker of a heredoc is longer. */
const longestWord = 200

/** True where a line at the left edge starts a top-level block. */
export function atTopHeader(text: string, at: number): boolean {
  if (at > 0 && text.charCodeAt(at - 1) !== 10) return false
  header.lastIndex = at
  if (!header.test(text)) return false
  const line = text.slice(at, Math.min(lineEnd(text, at), at + 500))
  return line.includes('{') && !line.slice(0, line.indexOf('{')).includes('=')
}

/** True where a line starts with a word that only ever starts a top-level block, whatever follows. */
export function atTopWord(text: string, at: number): boolean {
  header.lastIndex = at
  return header.test(text)
}

export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end
}

export function landmarksIn(text: string): Landmarks {
  const headers: number[] = []
  const markers = new Map<string, number[]>()
  for (let at = 0; at < text.length;) {
    if (atTopHeader(text, at)) headers.push(at)
    const end = lineEnd(text, at)
    const line = end - at > longestWord + 100 ? '' : text.slice(at, end).trim()
    if (line.length <= longestWord && word.test(line)) {
      addTo(markers, line, at)
    }
    at = end + 1
  }
  return { headers, markers, lastCommentEnd: text.lastIndexOf('*/') }
}

/** The first of ascending positions that is not before `from`. */
export function firstFrom(positions: readonly number[], from: number): number | undefined {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((positions[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return positions[low]
}
