import type { Span } from '../../model/span.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { attributeNamed, blockNames } from './block-value.ts'
import { sourceText, type Run } from './scope.ts'

/** Names who manages a block: equal names are one account. `name` is a local one, `aws` or `aws.east`. */
export type ProviderNames = (name: string) => string

/** What a provider block may say without choosing whose credentials it works with. */
const harmless: ReadonlySet<string> = new Set([
  'alias',
  'allowed_account_ids',
  'default_tags',
  'forbidden_account_ids',
  'ignore_tags',
  'max_retries',
  'region',
  'retry_mode',
  's3_use_path_style',
  'skip_credentials_validation',
  'skip_metadata_api_check',
  'skip_region_validation',
  'skip_requesting_account_id',
  'use_dualstack_endpoint',
  'use_fips_endpoint',
  'version',
])

/**
 * The providers of a module: those that its call hands on, its own, and for the ones without an alias those of
 * the caller, also where the call lists others. All that choose no credentials have those that Terraform runs with.
 */
export function providerNames(
  module: { readonly symbol: string; readonly run: Run; readonly blocks: readonly Block[] },
  caller: { readonly call: Block; readonly providers: ProviderNames } | undefined,
): ProviderNames {
  const { symbol, run, blocks } = module
  const own = new Map<string, boolean>()
  for (const block of blocks) {
    const name = nameOf(block, run)
    own.set(name, (own.get(name) ?? true) && choosesNobody(block))
  }
  const passed = caller === undefined ? undefined : passedProviders(caller.call, run)
  return (name) => {
    const given = passed?.get(name)
    if (caller !== undefined && given !== undefined) return caller.providers(given)
    const isPlain = own.get(name)
    const inherits = isPlain === undefined && !name.includes('.')
    if (inherits && caller !== undefined) return caller.providers(name)
    const [type = ''] = name.split('.', 1)
    return isPlain === true || inherits
      ? `${run.root}|provider ${type}`
      : `${symbol}|provider ${name}`
  }
}

const choosesNobody = ({ body }: Block): boolean =>
  body.attributes.every((attribute) => harmless.has(attribute.name)) &&
  blockNames(body).every((block) => harmless.has(block))

/** The caller's providers by the module's names for them; undefined where the call lists none. */
function passedProviders(call: Block, run: Run): ReadonlyMap<string, string> | undefined {
  const expression = attributeNamed(call.body, 'providers')?.expression
  if (expression?.kind !== 'object') return undefined
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
