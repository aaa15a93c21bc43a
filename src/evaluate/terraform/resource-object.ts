import type { SyntaxProblem } from '../../model/problem.ts'
import type { Span } from '../../model/span.ts'
import { literal, textOf } from '../../model/value.ts'
import type { MapEntry, MapValue, Reference, Unresolved, Value } from '../../model/value.ts'
import { mapBranches } from './alternatives.ts'
import { attributeNamed, blockNames, blocksNamed, bodyValue, isHandling } from './block-value.ts'
import type { ResourceBlock } from './declarations.ts'
import { evaluate } from './expression.ts'
import { arnPattern, asKept, idOf, placeShape, placeSymbol, shapeOf } from './identifiers.ts'
import { lazyMap } from './lazy.ts'
import { renderPolicyDocument } from './policy-document.ts'
import type { ProviderNames } from './provider-names.ts'
import { sourceText, type Scope } from './scope.ts'
import { isSetByHand } from './set-by-hand.ts'
import { mapValue, unresolved } from './values.ts'

/** Data sources that only compute: their attributes come from their arguments. */
type Rendering = (instance: ResourceObject, name: string) => Value | undefined

/** One instance of a resource or data source; attributes are evaluated when they are asked for. */
export class ResourceObject {
  readonly declaration: ResourceBlock
  /** With module path and instance keys. */
  readonly address: string
  readonly scope: Scope
  readonly instantiated: boolean
  /** As expressions see it. */
  readonly value: MapValue
  private readonly known = new Map<string, Value | undefined>()
  private readonly problems: SyntaxProblem[]
  private readonly providers: ProviderNames
  private readonly render: Rendering

  constructor(
    declaration: ResourceBlock,
    address: string,
    scope: Scope,
    instantiated: boolean,
    outlets: {
      readonly problems: SyntaxProblem[]
      readonly providers: ProviderNames
      readonly render: Rendering
    },
  ) {
    this.declaration = declaration
    this.address = address
    this.scope = scope
    this.instantiated = instantiated
    this.problems = outlets.problems
    this.providers = outlets.providers
    this.render = outlets.render
    this.value = lazyMap({
      span: declaration.block.head,
      open: undefined,
      names: () => this.names(),
      get: (name, span) => this.attribute(name, span),
    })
  }

  /** An attribute: written, rendered, or what is known of one that AWS computes. */
  attribute(name: string, span: Span): Value {
    const written = isSetByHand(this.declaration, name) ? undefined : this.written(name)
    const filled = (value: Value | undefined): Value => {
      if (value === undefined || value.kind === 'null')
        return this.render(this, name) ?? this.document(name) ?? this.computed(name, span)
      return value.kind === 'alternatives' ? (mapBranches(value, filled) ?? value) : value
    }
    const value = filled(written)
    if (written === undefined || written.kind === 'null') return value
    return this.referred(asKept(this.declaration.type, name, value), name)
  }

  /** An argument or the blocks of a type as the source has them; undefined where it has none. */
  written(name: string): Value | undefined {
    if (this.known.has(name)) return this.known.get(name)
    const { block } = this.declaration
    const argument = isHandling(name) ? undefined : attributeNamed(block.body, name)
    this.known.set(name, this.cycle(name, argument?.span ?? block.head))
    const value =
      argument === undefined
        ? blocksNamed(block.body, name, this.scope)
        : evaluate(argument.expression, this.scope)
    this.known.set(name, value)
    return value
  }

  /** Arguments and blocks; of a policy document the JSON that it makes. */
  properties(): MapValue {
    const { body, head } = this.declaration.block
    const json = this.document('json')
    if (json !== undefined)
      return mapValue([{ key: literal('json', head, false), value: json }], body.span)
    const entries: MapEntry[] = []
    for (const { name, nameSpan } of body.attributes) {
      const value = isHandling(name) ? undefined : this.written(name)
      if (value !== undefined) entries.push({ key: literal(name, nameSpan, true), value })
    }
    for (const name of blockNames(body)) {
      const value = this.written(name)
      if (value !== undefined) entries.push({ key: literal(name, value.span, false), value })
    }
    return mapValue(entries, body.span)
  }

  private names(): readonly string[] {
    const { body } = this.declaration.block
    const written = body.attributes.map((attribute) => attribute.name).filter((n) => !isHandling(n))
    return [...new Set([...written, ...blockNames(body), 'id', 'arn'])]
  }

  /** The JSON of a policy document, rendered as the provider does. */
  private document(name: string): Value | undefined {
    const { mode, type, block } = this.declaration
    const isDocument = mode === 'data' && type === 'aws_iam_policy_document'
    if (!isDocument || (name !== 'json' && name !== 'minified_json')) return undefined
    if (this.known.has(' json')) return this.known.get(' json')
    this.known.set(' json', this.cycle('json', block.head))
    const rendered = renderPolicyDocument(
      bodyValue(block.body, this.scope),
      block.span,
      this.scope.ghost,
    )
    for (const problem of rendered.problems) this.problems.push(problem)
    this.known.set(' json', rendered.value)
    return rendered.value
  }

  private cycle(name: string, span: Span): Unresolved {
    return unresolved({
      text: `${this.address}.${name}`,
      span,
      reason: 'cycle',
      symbol: this.symbol(name),
    })
  }

  private symbol(name: string): string {
    return `${this.scope.run.root}|${this.address}.${name}`
  }

  /** Names the provider that manages the block: equal names are one account. */
  private provider(): string {
    const argument = attributeNamed(this.declaration.block.body, 'provider')
    if (argument === undefined) return this.providers('aws')
    const text = sourceText(this.scope.run, argument.expression.span)
    return /^[\w.-]+$/.test(text) ? this.providers(text) : this.symbol('provider')
  }

  /** A written attribute, marked as that of this resource. */
  private referred(value: Value, attribute: string): Value {
    if (this.declaration.mode === 'data') return value
    const reference: Reference = { address: this.address, attribute }
    const mark = (one: Value): Value => {
      if (one.kind === 'string' || one.kind === 'unresolved')
        return one.reference === undefined ? { ...one, reference } : one
      return one.kind === 'alternatives' ? (mapBranches(one, mark) ?? one) : one
    }
    return mark(value)
  }

  /** What the provider fills in. */
  private computed(name: string, span: Span): Value {
    const { mode, type, block } = this.declaration
    const same = name === 'id' ? idOf(type) : undefined
    if (same !== undefined && same !== 'arn') {
      const value = this.written(same)
      if (value !== undefined && value.kind !== 'null') return this.referred(value, name)
    }
    const argument = (of: string): Value | undefined => {
      const value = attributeNamed(block.body, of) === undefined ? undefined : this.written(of)
      return value?.kind === 'null' ? undefined : value
    }
    const provider = this.provider()
    const pattern =
      arnPattern(type, name, argument, provider) ?? prefixPattern(argument(`${name}_prefix`))
    const inPlace = span !== block.head && span.file !== ''
    const text = inPlace ? sourceText(this.scope.run, span) : ''
    const shape = mode === 'data' ? placeShape(type, name) : undefined
    return unresolved({
      text: text === '' ? `${this.address}.${name}` : text,
      span,
      reason: mode === 'data' ? 'data-source' : 'computed-attribute',
      symbol:
        (mode === 'data' ? placeSymbol(type, name, provider) : undefined) ?? this.symbol(name),
      shape: shape ?? shapeOf(type, name),
      ...(pattern === undefined ? {} : { pattern }),
      ...(mode === 'data' ? {} : { reference: { address: this.address, attribute: name } }),
    })
  }
}

/** `name_prefix` and what AWS adds. */
function prefixPattern(prefix: Value | undefined): Unresolved['pattern'] | undefined {
  const text = textOf(prefix)
  return text === undefined ? undefined : [text, { shape: 'name' }]
}
