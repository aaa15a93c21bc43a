import type { ShippedData } from '../adapters/data.ts'
import { decodeBaselines } from '../baselines/compiled.ts'
import { recognitionIndex, type RecognitionIndex } from '../baselines/recognise.ts'
import { decodeCatalogue } from '../catalogue/decode.ts'
import { decodeManagedPolicies } from '../catalogue/managed-policies.ts'
import { decodeVendorAccounts } from '../catalogue/vendor-accounts.ts'
import { UsageError, type Config } from '../config/settings.ts'
import type { BaselineLibrary } from '../model/baseline.ts'
import type { Catalogue, ManagedPolicies } from '../model/catalogue.ts'
import { isUnreadable, type SourceTree } from '../model/source.ts'
import type { VendorAccounts } from '../model/vendor-accounts.ts'

/** The data a run rests on; the large parts are decoded when first asked for. */
export interface Libraries {
  readonly catalogue: Catalogue
  readonly library: BaselineLibrary
  readonly managed: () => ManagedPolicies
  readonly recognition: () => RecognitionIndex
  readonly vendorAccounts: () => VendorAccounts
}

export async function openLibraries(
  data: ShippedData,
  config: Config,
  tree: SourceTree,
): Promise<Libraries> {
  const shipped = decodeBaselines(data.sections('baselines'))
  const catalogue = decodeCatalogue(data.text('catalogue'))
  const library =
    config.baselines.length === 0 ? shipped : await ownBaselines(shipped, catalogue, config, tree)
  return {
    catalogue,
    library,
    managed: managedPolicies(data),
    recognition: once(() => recognitionIndex(library)),
    vendorAccounts: once(() => decodeVendorAccounts(data.text('vendor-accounts'))),
  }
}

/** AWS-managed policies, decoded when first asked for. */
export function managedPolicies(data: ShippedData): () => ManagedPolicies {
  return once(() => decodeManagedPolicies(data.text('managed-policies')))
}

/** The schema of baselines costs more than a whole check: it is loaded where a config names some. */
async function ownBaselines(
  shipped: BaselineLibrary,
  catalogue: Catalogue,
  config: Config,
  tree: SourceTree,
): Promise<BaselineLibrary> {
  const { withOwnBaselines } = await import('../baselines/load-own.ts')
  const files = config.baselines.map((path) => {
    const read = tree.read(path)
    if (isUnreadable(read))
      throw new UsageError(`the baseline file ${path} could not be read: ${read.text}`, config.file)
    return read
  })
  const result = withOwnBaselines(shipped, files, catalogue)
  if (!result.ok) throw new UsageError(result.problem)
  return result.value
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => (made ??= { value: make() }).value
}
