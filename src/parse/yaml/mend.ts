import type { Edit } from '../../model/edit.ts'
import { isOddSpace } from '../json/characters.ts'
import { reportAsterisk } from './anchors.ts'
import { alignLine, closeQuoteBefore, closeQuotes } from './lines.ts'
import type { YamlLog } from './log.ts'
import { fileOffset, spanIn, withInsertion, type Origin } from './origin.ts'
import { withoutTabs } from './tabs.ts'

/** More than any line that belongs to a deeper key is indented. */
const indentation = ' '.repeat(40)

/** Why and where a text could not be parsed. */
export interface Failure {
  readonly reason: string
  readonly position: number
}

/**
 * The text with one plain damage repaired, offsets still those of the file; `undefined` where the
 * damage is none that can be repaired on the spot.
 */
export function mend(origin: Origin, failure: Failure, log: YamlLog): Origin | undefined {
  if (failure.reason === 'deficient indentation') {
    const { position } = failure
    return closeQuoteBefore(origin, position, log) ?? indent(origin, position, log)
  }
  if (failure.reason.startsWith('name of an alias node must')) {
    const at = failure.position - 1
    if (origin.text[at] === '*') return quoteAsterisk(origin, at, log)
  }
  if (failure.reason.startsWith('tab characters')) {
    const mended = withoutTabs(origin, log)
    if (mended !== undefined) return mended
  }
  if (failure.reason.startsWith('bad indentation')) {
    const mended = alignLine(origin, failure.position, log)
    if (mended !== undefined) return mended
  }
  return mendLines(origin, log) ?? closeQuotes(origin, log)
}

/** A continued string or a closing bracket at its parent's indentation: YAML 1.1 readers accept it. */
function indent(origin: Origin, position: number, log: YamlLog): Origin {
  const line = origin.text.lastIndexOf('\n', position - 1) + 1
  const at = fileOffset(origin, line)
  log.once(
    'deficient-indentation',
    'this line is indented less than the key it belongs to',
    { file: origin.file, start: at, end: Math.max(at, fileOffset(origin, position)) },
    'tolerated',
  )
  return withInsertion(origin, line, indentation)
}

function quoteAsterisk(origin: Origin, at: number, log: YamlLog): Origin {
  reportAsterisk(log, spanIn(origin, at, at + 1), '*')
  return withInsertion(withInsertion(origin, at + 1, "'"), at, "'")
}

/**
 * Blanks out what is no YAML, character for character: invisible characters in the indentation,
 * merge-conflict markers, lines of a template engine.
 */
function mendLines(origin: Origin, log: YamlLog): Origin | undefined {
  const odd: Edit[] = []
  let text = ''
  let done = 0
  const replace = (start: number, end: number): void => {
    text += origin.text.slice(done, start) + ' '.repeat(end - start)
    done = end
  }
  for (let start = 0; start < origin.text.length;) {
    let stop = origin.text.indexOf('\n', start)
    if (stop < 0) stop = origin.text.length
    const line = origin.text.slice(start, stop)
    const what = unreadableLine(line)
    if (what !== undefined) {
      log.once(what.code, what.message, spanIn(origin, start, stop), what.outcome)
      replace(start, line.endsWith('\r') ? stop - 1 : stop)
    } else {
      const width = oddIndentation(line)
      if (width > 0 && start + width > 1) {
        const span = spanIn(origin, start, start + width)
        odd.push({ span, text: ' '.repeat(width) })
        replace(start, start + width)
      }
    }
    start = stop + 1
  }
  const first = odd[0]
  if (first !== undefined)
    log.once('odd-space', 'invisible characters stand in the indentation', first.span, 'repaired', {
      title: 'Replace the invisible characters',
      safety: 'safe',
      edits: odd,
    })
  if (done === 0) return undefined
  return { ...origin, text: text + origin.text.slice(done) }
}

interface UnreadableLine {
  readonly code: string
  readonly message: string
  readonly outcome: 'tolerated' | 'repaired' | 'unreadable'
}

/** What Helm's lines say of the lines around them; other expressions put text in their place. */
const helmDirective = /^\{\{-?\s*(?:(?:if|else|end|range|with|define|block)\b|\/\*).*\}\}$/

function unreadableLine(line: string): UnreadableLine | undefined {
  if (/^(<{7}|={7}|>{7}|\|{7})(?![<=>|])/.test(line))
    return {
      code: 'conflict-marker',
      message: 'a merge-conflict marker stands in the text; both sides are read',
      outcome: 'repaired',
    }
  const text = line.trim()
  if ((text.startsWith('{%') && text.endsWith('%}')) || helmDirective.test(text))
    return {
      code: 'template-directive',
      message: 'lines of a template engine stand in the text; what is between them is read',
      outcome: 'tolerated',
    }
  if (!text.startsWith('{{') || !text.endsWith('}}')) return undefined
  return {
    code: 'template-line',
    message: 'a line of a template engine was not read',
    outcome: 'unreadable',
  }
}

/** The width of an indentation that holds other white space than spaces and tabs. */
function oddIndentation(line: string): number {
  let odd = false
  let at = 0
  for (; at < line.length; at += 1) {
    const code = line.charCodeAt(at)
    if (isOddSpace(code)) odd = true
    else if (code !== 32) break
  }
  return odd ? at : 0
}
