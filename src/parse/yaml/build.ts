import {
  COLLECTION_STYLE,
  EVENT_ID,
  getScalarValue,
  SCALAR_STYLE,
  type Event,
  type MappingEvent,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml'
import type { MapNode, Node, ScalarNode } from '../node.ts'
import type { Unresolved } from '../../model/value.ts'
import { holeNode } from '../hole-node.ts'
import { Anchors } from './anchors.ts'
import { duplicateMessage, duplicates } from '../json/duplicate-keys.ts'
import type { YamlLog } from './log.ts'
import { spanIn, type Origin } from './origin.ts'
import { scalarPieces, type ScalarForm } from './scalar-pieces.ts'

/** A list or map that is being read. */
interface Frame {
  readonly kind: 'list' | 'map'
  readonly start: number
  readonly flow: boolean
  readonly tag: string | undefined
  readonly anchor: string | undefined
  readonly items: Node[]
  readonly entries: MapNode['entries'][number][]
  /** A key that waits for its value. */
  key: ScalarNode | undefined
  /** Where the last child ends. */
  end: number
  aliased: number
  open: Unresolved | undefined
}

/** Reads the events of a text into one tree a document. Iterative: depth is bounded by the events. */
export function buildNodes(
  origin: Origin,
  events: readonly Event[],
  log: YamlLog,
): readonly Node[] {
  const documents: Node[] = []
  const builder = new Builder(origin, log)
  for (const event of events) {
    const done = builder.take(event)
    if (done !== undefined) documents.push(done)
  }
  return documents
}

class Builder {
  readonly #origin: Origin
  readonly #log: YamlLog
  readonly #frames: Frame[] = []
  #anchors: Anchors
  #document: Node | undefined
  /** Where the last node ends: an empty value stands behind it. */
  #last = 0

  constructor(origin: Origin, log: YamlLog) {
    this.#origin = origin
    this.#log = log
    this.#anchors = new Anchors(log)
  }

  /** The document's tree when its last event was taken. */
  take(event: Event): Node | undefined {
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        this.#anchors = new Anchors(this.#log)
        this.#document = undefined
        return undefined
      case EVENT_ID.SEQUENCE:
      case EVENT_ID.MAPPING:
        this.#start(event)
        return undefined
      case EVENT_ID.SCALAR:
        this.#scalar(event)
        return undefined
      case EVENT_ID.ALIAS: {
        const start = event.anchorStart - 1
        const span = spanIn(this.#origin, start, event.anchorEnd)
        const name = this.#origin.text.slice(event.anchorStart, event.anchorEnd)
        this.#add(this.#anchors.resolve(name, span), start, event.anchorEnd, true)
        return undefined
      }
      case EVENT_ID.POP: {
        if (this.#frames.length > 0) this.#close()
        else {
          const document = this.#document
          this.#document = undefined
          return document
        }
        return undefined
      }
    }
  }

  #slice(start: number, end: number): string | undefined {
    return start < 0 ? undefined : this.#origin.text.slice(start, end)
  }

  #start(event: SequenceEvent | MappingEvent): void {
    const anchor = this.#slice(event.anchorStart, event.anchorEnd)
    if (anchor !== undefined) this.#anchors.open(anchor)
    this.#frames.push({
      kind: event.type === EVENT_ID.SEQUENCE ? 'list' : 'map',
      start: event.start,
      flow: event.style === COLLECTION_STYLE.FLOW,
      tag: this.#slice(event.tagStart, event.tagEnd),
      anchor,
      items: [],
      entries: [],
      key: undefined,
      end: event.start,
      aliased: 0,
      open: undefined,
    })
    this.#last = event.start
  }

  #scalar(event: ScalarEvent): void {
    const tag = this.#slice(event.tagStart, event.tagEnd)
    const anchor = this.#slice(event.anchorStart, event.anchorEnd)
    const { valueStart, valueEnd } = event
    const empty = valueStart < 0
    const start = empty ? Math.max(this.#last, event.tagEnd, event.anchorEnd) : valueStart
    const end = empty ? start : valueEnd
    const quote = isQuoted(event) ? 1 : 0
    const text = empty ? '' : getScalarValue(this.#origin.text, event)
    const form = formOf(event)
    const indent = event.indent >= 0 ? event.indent : undefined
    const node: ScalarNode = {
      kind: 'scalar',
      text,
      pieces: scalarPieces(this.#origin, start, end, text, form, indent),
      style: form === 'plain' ? 'plain' : form === 'block' ? 'block' : 'quoted',
      tag,
      span: spanIn(this.#origin, start - quote, end + quote),
    }
    if (anchor !== undefined) this.#anchors.define(anchor, node)
    this.#add(node, start - quote, end + quote, false)
  }

  #add(node: Node, start: number, end: number, alias: boolean): void {
    this.#last = end
    const frame = this.#frames.at(-1)
    if (frame === undefined) {
      this.#document = node
      return
    }
    frame.end = end
    if (alias) frame.aliased += 1
    if (frame.kind === 'list') frame.items.push(node)
    else if (frame.key === undefined) frame.key = this.#keyOf(node, start, end, frame)
    else {
      frame.entries.push({ key: frame.key, value: node })
      frame.key = undefined
    }
  }

  /** A list or map as a key is a key that is not known. */
  #keyOf(node: Node, start: number, end: number, frame: Frame): ScalarNode {
    if (node.kind === 'scalar') return node
    const span = spanIn(this.#origin, start, end)
    const hole = holeNode(span, this.#origin.text.slice(start, end).slice(0, 200), 'invalid')
    frame.open ??= hole.pieces.find((piece) => piece.kind === 'unresolved')
    return hole
  }

  #close(): void {
    const frame = this.#frames.pop()
    if (frame === undefined) return
    const end = frame.flow ? flowEnd(this.#origin.text, frame) : frame.end
    const node = this.#complete(frame, end)
    if (frame.anchor !== undefined) this.#anchors.define(frame.anchor, node)
    this.#anchors.weigh(node, frame.aliased)
    this.#add(node, frame.start, end, false)
  }

  #complete(frame: Frame, end: number): Node {
    const span = spanIn(this.#origin, frame.start, end)
    const { tag } = frame
    if (frame.kind === 'list') return { kind: 'list', items: frame.items, tag, span }
    reportDuplicates(frame.entries, this.#log)
    const { entries, open } = this.#anchors.merged(frame.entries)
    const hole = frame.open ?? open
    const map: MapNode = { kind: 'map', entries, tag, span }
    return templated(this.#origin.text, frame, map) ?? (hole ? { ...map, open: hole } : map)
  }
}

export function reportDuplicates(entries: MapNode['entries'], log: YamlLog): void {
  for (const { key } of duplicates(entries))
    if (key.text !== '<<' || key.style !== 'plain')
      log.add('duplicate-key', duplicateMessage(key.text), key.span, 'tolerated')
}

/** `{{ expression }}` of a template engine reads as a map with a map as its key. */
function templated(text: string, frame: Frame, map: MapNode): Node | undefined {
  const inner = map.entries[0]
  if (!frame.flow || map.entries.length !== 1 || inner?.key.pieces[0]?.kind !== 'unresolved')
    return undefined
  if (!text.startsWith('{{', frame.start) || inner.value.kind !== 'scalar') return undefined
  return inner.value.text === '' ? holeNode(map.span, inner.key.text, 'template-text') : undefined
}

function isQuoted(event: ScalarEvent): boolean {
  return event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED
}

function formOf(event: ScalarEvent): ScalarForm {
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return 'plain'
    case SCALAR_STYLE.SINGLE_QUOTED:
      return 'single'
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return 'double'
    default:
      return 'block'
  }
}

/** Where a flow collection's closing bracket stands, behind its last child; a pair in a list has none. */
function flowEnd(text: string, frame: Frame): number {
  const open = text.charCodeAt(frame.start)
  if (open !== 91 && open !== 123) return frame.end
  let at = Math.max(frame.end, frame.start + 1)
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 93 || code === 125) return at + 1
    if (code === 35) {
      const line = text.indexOf('\n', at)
      if (line < 0) break
      at = line
    } else if (code > 44 && code !== 58) break
  }
  return frame.end
}
