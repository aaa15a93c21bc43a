import type { Evaluation } from '../../../model/evaluation.ts'
import type { Resource } from '../../../model/resource.ts'
import { contains, type Span } from '../../../model/span.ts'
import { prefixOf, textOf, valueOf } from '../../../model/value.ts'
import type { MapEntry, StringValue, Value } from '../../../model/value.ts'
import { parseJsonPieces } from '../../../parse/json/pieces.ts'
import { leavesOf } from '../alternatives.ts'
import { equals } from '../equality.ts'
import { jsonValue, maxDepth } from '../values.ts'
import { filled } from './filled.ts'
import { withoutKeys } from './plan-references.ts'

/**
 * A plan with the spans of the sources it was made from: an object is found by its address, else by its
 * address without instance keys; its strings by their text. What the plan does not know before apply is
 * taken from the source. Objects that no source has keep their places in the plan.
 */
export function overlayPlan(plan: Evaluation, sources: readonly Evaluation[]): Evaluation {
  const terraform = sources.filter((source) => source.platform === 'terraform')
  const byAddress = new Map<string, Resource>()
  const byBlock = new Map<string, Resource>()
  for (const resource of terraform.flatMap((source) => source.resources)) {
    if (!byAddress.has(resource.address)) byAddress.set(resource.address, resource)
    const block = withoutKeys(resource.address)
    if (!byBlock.has(block)) byBlock.set(block, resource)
  }
  const used = new Set<string>()
  const resources = plan.resources.map((resource) => {
    const source = byAddress.get(resource.address) ?? byBlock.get(withoutKeys(resource.address))
    if (source?.type !== resource.type) return resource
    used.add(source.root)
    return overlay(resource, source)
  })
  const matched = terraform.filter((source) => used.has(source.root))
  return {
    ...plan,
    resources,
    files: [...new Set([...plan.files, ...matched.flatMap((source) => source.files)])],
    directives: [...plan.directives, ...matched.flatMap((source) => source.directives)],
  }
}

function overlay(planned: Resource, source: Resource): Resource {
  const entries = planned.properties.entries.map((entry): MapEntry => {
    const name = textOf(entry.key)
    const written = name === undefined ? undefined : valueOf(source.properties, name)
    if (written === undefined)
      return { key: moved(entry.key, source.span), value: relocated(entry.value, source.span, 0) }
    return { key: moved(entry.key, written.span), value: overlaid(entry.value, written, 0) }
  })
  return {
    ...planned,
    properties: { ...planned.properties, entries, span: source.properties.span },
    span: source.span,
    body: source.body,
  }
}

function overlaid(planned: Value, source: Value, depth: number): Value {
  if (depth > maxDepth) return planned
  // The source spells out what a secret is a part of, and leaves the secret out too.
  if (planned.kind === 'unresolved')
    return planned.reason === 'known-after-apply' || planned.reason === 'sensitive'
      ? withReference(source, planned)
      : relocated(planned, source.span, depth)
  if (planned.kind === 'string') return overlaidString(planned, source)
  if (planned.kind === 'json') {
    const strings = new SourceStrings(source)
    const whole = filled(planned, source, strings.taken)
    const value = whole.kind === 'json' ? whole.value : planned.value
    return jsonValue(located(value, strings, source.span, 0), source.span)
  }
  if (planned.kind === 'list') {
    const written = leavesOf(source).find((leaf) => leaf.value.kind === 'list')?.value
    const strings = new SourceStrings(source)
    const items = planned.items.map((item, index) => {
      const other = written?.kind === 'list' ? written.items[index] : undefined
      if (item.kind === 'string') return strings.find(item) ?? relocated(item, source.span, depth)
      return other === undefined
        ? relocated(item, source.span, depth)
        : overlaid(item, other, depth + 1)
    })
    return { ...planned, items, span: source.span }
  }
  if (planned.kind === 'map') {
    const written = leavesOf(source).find((leaf) => leaf.value.kind === 'map')?.value
    const entries = planned.entries.map((entry): MapEntry => {
      const name = textOf(entry.key)
      const other =
        written?.kind === 'map' && name !== undefined ? valueOf(written, name) : undefined
      return other === undefined
        ? { key: moved(entry.key, source.span), value: relocated(entry.value, source.span, depth) }
        : { key: moved(entry.key, other.span), value: overlaid(entry.value, other, depth + 1) }
    })
    return { ...planned, entries, span: source.span }
  }
  return relocated(planned, source.span, depth)
}

/** What the plan knows of where a value comes from stays known. */
function withReference(source: Value, planned: Value & { readonly kind: 'unresolved' }): Value {
  const { reference } = planned
  if (reference === undefined) return source
  if (source.kind === 'string' || source.kind === 'unresolved') return { ...source, reference }
  return source
}

function overlaidString(planned: StringValue, source: Value): Value {
  const text = textOf(planned) ?? ''
  if (/^\s*[[{]/.test(text)) {
    const { value, problems } = parseJsonPieces(planned.pieces, planned.span)
    if (value !== undefined && problems.length === 0) {
      const strings = new SourceStrings(source)
      return jsonValue(located(value, strings, source.span, 0), source.span)
    }
  }
  const found = new SourceStrings(source).find(planned) ?? moved(planned, source.span)
  return planned.reference === undefined ? found : { ...found, reference: planned.reference }
}

/** A JSON value of the plan whose strings stand where the source has them. */
function located(value: Value, strings: SourceStrings, span: Span, depth: number): Value {
  if (depth > maxDepth || strings.taken.has(value)) return value
  switch (value.kind) {
    case 'string':
      return strings.find(value) ?? moved(value, span)
    case 'list':
      return {
        ...value,
        items: value.items.map((item) => located(item, strings, span, depth + 1)),
        span,
      }
    case 'map': {
      const entries = value.entries.map((entry): MapEntry => ({
        key: moved(entry.key, span),
        value: located(entry.value, strings, span, depth + 1),
      }))
      const inner = depth === 0 ? undefined : strings.mapAround(entries)
      return { ...value, entries, span: inner ?? span }
    }
    default:
      return { ...value, span }
  }
}

/** All of a value at one span of the source. */
function relocated(value: Value, span: Span, depth: number): Value {
  if (depth > maxDepth) return value
  switch (value.kind) {
    case 'string':
      return moved(value, span)
    case 'list':
      return { ...value, items: value.items.map((item) => relocated(item, span, depth + 1)), span }
    case 'map': {
      const entries = value.entries.map((entry): MapEntry => ({
        key: moved(entry.key, span),
        value: relocated(entry.value, span, depth + 1),
      }))
      return { ...value, entries, span }
    }
    case 'json':
      return { ...value, value: relocated(value.value, span, depth + 1), span }
    default:
      return { ...value, span }
  }
}

/** A string that the source does not hold letter for letter. */
function moved(value: StringValue, span: Span): StringValue {
  const pieces = value.pieces.map((piece) =>
    piece.kind === 'literal' ? { ...piece, span, exact: false } : { ...piece, span },
  )
  return { ...value, pieces, span }
}

/** Strings with holes that are tried one by one. */
const maxPatterns = 200

/** The strings of a source value, by their text. */
class SourceStrings {
  /** Values of the source that stand in the planned value as they are. */
  readonly taken = new Set<Value>()
  private readonly exact = new Map<string, StringValue>()
  private readonly patterns: StringValue[] = []
  private readonly maps: Span[] = []

  constructor(source: Value) {
    this.collect(source, 0)
  }

  /** The source's string with this text; else the text at the string of the source that may have made it. */
  find(planned: StringValue): StringValue | undefined {
    const text = textOf(planned)
    if (text === undefined) return undefined
    const found = this.exact.get(text)
    if (found !== undefined) return found
    const candidates = this.patterns.filter((pattern) => equals(pattern, planned) === undefined)
    const [best] = candidates.toSorted((a, b) => literalLength(b) - literalLength(a))
    return best === undefined || literalLength(best) === 0 ? undefined : moved(planned, best.span)
  }

  /** The innermost object of the source around the first string of these entries that it holds. */
  mapAround(entries: readonly MapEntry[]): Span | undefined {
    const strings = entries.flatMap(({ value }) => (value.kind === 'list' ? value.items : [value]))
    const held = strings.find(
      (value) =>
        value.kind === 'string' &&
        value.pieces.some((piece) => piece.kind === 'literal' && piece.exact),
    )
    if (held === undefined) return undefined
    const around = this.maps.filter((span) => contains(span, held.span))
    return around.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]
  }

  private collect(value: Value, depth: number): void {
    if (depth > maxDepth) return
    switch (value.kind) {
      case 'string': {
        const text = textOf(value)
        if (/^\s*[[{]/.test(prefixOf(value))) this.collectJson(value, depth)
        else if (text !== undefined) {
          if (!this.exact.has(text)) this.exact.set(text, value)
        } else if (this.patterns.length < maxPatterns) this.patterns.push(value)
        return
      }
      case 'json':
        this.collect(value.value, depth + 1)
        return
      case 'list':
        for (const item of value.items) this.collect(item, depth + 1)
        return
      case 'map':
        this.maps.push(value.span)
        for (const entry of value.entries) {
          this.collect(entry.key, depth + 1)
          this.collect(entry.value, depth + 1)
        }
        return
      case 'alternatives':
        for (const branch of value.branches) this.collect(branch.value, depth + 1)
        return
      default:
    }
  }

  private collectJson(value: StringValue, depth: number): void {
    const parsed = parseJsonPieces(value.pieces, value.span)
    if (parsed.value !== undefined && parsed.value.kind !== 'string')
      this.collect(parsed.value, depth + 1)
  }
}

function literalLength(value: StringValue): number {
  let length = 0
  for (const piece of value.pieces) if (piece.kind === 'literal') length += piece.text.length
  return length
}
