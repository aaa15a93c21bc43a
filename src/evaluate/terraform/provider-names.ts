import type { Span } from '../../model/span.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { sourceText, type Run } from './scope.ts'

/** Names what manages a block: equal names are one account. `name` is a local one, `aws` or `aws.east`. */
export type ProviderNames = (name: string) => string

/**
 * The providers of a module: those that its call hands on, its own, and for the ones without an alias those of
 * the caller. Terraform hands on nothing else where the call lists providers.
 */
export function providerNames(
  module: { readonly symbol: string; readonly run: Run; readonly blocks: readonly Block[] },
  caller: { readonly call: Block; readonly providers: ProviderNames } | undefined,
): ProviderNames {
  const { symbol, run } = module
  const ownName: ProviderNames = (name) => `${symbol}|provider ${name}`
  if (caller === undefined) return ownName
  const own = new Set(module.blocks.map((block) => nameOf(block, run)))
  const passed = passedProviders(caller.call, run)
  return (name) => {
    const given = passed?.get(name)
    if (given !== undefined) return caller.providers(given)
    const inherits = passed === undefined && !own.has(name) && !name.includes('.')
    return inherits ? caller.providers(name) : ownName(name)
  }
}

/** The caller's providers by the module's names for them; undefined where the call lists none. */
function passedProviders(call: Block, run: Run): ReadonlyMap<string, string> | undefined {
  const expression = attributeNamed(call.body, 'providers')?.expression
  if (expression === undefined) return undefined
  if (expression.kind !== 'object') return new Map()
  return new Map(
    expression.entries.map(({ key, value }) => [textAt(key, run), textAt(value, run)] as const),
  )
}

/** The name of a provider block: `aws`, with an alias `aws.east`. */
function nameOf(block: Block, run: Run): string {
  const label = block.labels[0]?.text ?? ''
  const alias = attributeNamed(block.body, 'alias')?.expression
  return alias === undefined ? label : `${label}.${textAt(alias, run)}`
}

function textAt({ span }: { readonly span: Span }, run: Run): string {
  return sourceText(run, span).replace(/^"([^"]*)"$/, '$1')
}
