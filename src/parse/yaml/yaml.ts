import { parseEvents, YAMLException, type Event } from 'js-yaml'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { SourceFile } from '../../model/source.ts'
import type { Bounds } from '../json/located-text.ts'
import { maxDepth } from '../json/parser.ts'
import type { Node } from '../node.ts'
import { buildNodes } from './build.ts'
import { readDamaged } from './damaged.ts'
import { YamlLog } from './log.ts'
import { mend, type Failure } from './mend.ts'
import { fileOffset, spanIn, type Origin } from './origin.ts'

/** Repairs are tried one at a time, each with another reading of the text: at most so many, and so much text. */
const maxRepairs = 60
const maxRepairedText = 20_000_000

export interface ParsedYaml {
  /** One a document; a document without content has none. */
  readonly nodes: readonly Node[]
  readonly problems: readonly SyntaxProblem[]
}

/**
 * Parses YAML into located trees in which every scalar is text, tags are kept as written, aliases
 * and `<<` are resolved. Damage is repaired where it is plain, else read around. `bounds` are offsets
 * into the file's text. Never throws.
 */
export function parseYaml(file: SourceFile, bounds?: Bounds): ParsedYaml {
  const log = new YamlLog()
  const base = bounds?.start ?? 0
  const text = bounds === undefined ? file.text : file.text.slice(base, bounds.end)
  let origin: Origin = { file: file.path, text, written: text, base, inserted: [] }
  let last = -1
  for (let repairs = 0; ; repairs += 1) {
    const outcome = eventsOf(origin.text)
    if (!('reason' in outcome))
      return { nodes: buildNodes(origin, outcome.events, log), problems: log.problems() }
    if (outcome.reason.startsWith('nesting exceeded')) {
      const at = Math.min(outcome.position, text.length)
      const message = `collections are nested more than ${maxDepth} deep`
      log.add('too-deep', message, spanIn(origin, at, at), 'unreadable')
      return { nodes: [], problems: log.problems() }
    }
    const spent = repairs >= maxRepairs || repairs * text.length > maxRepairedText
    // A repair that did not help is not followed by another at the same place.
    const again = fileOffset(origin, outcome.position) === last
    last = fileOffset(origin, outcome.position)
    const mended = spent || again ? undefined : mend(origin, outcome, log)
    if (mended === undefined) return readAround(origin, outcome, log)
    origin = mended
  }
}

/** Reads a text that stays damaged, and says where it is. */
function readAround(origin: Origin, failure: Failure, log: YamlLog): ParsedYaml {
  const at = Math.min(failure.position, origin.text.length)
  log.add('yaml-syntax', failure.reason, spanIn(origin, at, at), 'unreadable')
  return { nodes: readDamaged(origin, log) ?? [], problems: log.problems() }
}

function eventsOf(text: string): { readonly events: readonly Event[] } | Failure {
  try {
    return { events: parseEvents(text, { maxDepth }) }
  } catch (error) {
    if (!(error instanceof YAMLException))
      return { reason: 'the text cannot be read as YAML', position: 0 }
    return { reason: error.reason, position: error.mark?.position ?? 0 }
  }
}
