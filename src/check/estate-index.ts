import type { Estate, Principal } from '../model/estate.ts'
import { addTo } from '../model/multimap.ts'

/** What stands in one file, in the order of the estate. */
export interface InFile {
  readonly principals: readonly Principal[]
  /** Indexes of the documents that have a statement there, their value, or the resource that carries them. */
  readonly documents: readonly number[]
}

/** Look-ups that a large estate is asked for once a comment, a waiver or a finding. */
export interface EstateIndex {
  readonly files: ReadonlyMap<string, InFile>
  /** Principals of all roots that have an address. */
  readonly principals: ReadonlyMap<string, readonly Principal[]>
  /** By document: the principals that it is attached to. */
  readonly carriers: ReadonlyMap<number, readonly Principal[]>
  /** By document: the principals whose trust policy it is. */
  readonly trusting: ReadonlyMap<number, readonly Principal[]>
}

const known = new WeakMap<Estate, EstateIndex>()

export function indexOf(estate: Estate): EstateIndex {
  let index = known.get(estate)
  if (index === undefined) {
    index = made(estate)
    known.set(estate, index)
  }
  return index
}

/** What stands in a file; nothing where the estate does not know it. */
export function standingIn(estate: Estate, file: string): InFile {
  return indexOf(estate).files.get(file) ?? { principals: [], documents: [] }
}

function made(estate: Estate): EstateIndex {
  const files = new Map<
    string,
    { readonly principals: Principal[]; readonly documents: number[] }
  >()
  const at = (file: string): { readonly principals: Principal[]; readonly documents: number[] } => {
    let own = files.get(file)
    if (own === undefined) {
      own = { principals: [], documents: [] }
      files.set(file, own)
    }
    return own
  }
  const principals = new Map<string, Principal[]>()
  const carriers = new Map<number, Principal[]>()
  const trusting = new Map<number, Principal[]>()
  for (const principal of estate.principals) {
    const { file, span, body } = principal
    for (const one of new Set([file, span.file, body.file])) at(one).principals.push(principal)
    addTo(principals, principal.address, principal)
    for (const document of new Set(principal.attached.map((entry) => entry.document)))
      addTo(carriers, document, principal)
    if (principal.trust !== undefined) addTo(trusting, principal.trust, principal)
  }
  for (const [index, { site, statements }] of estate.documents.entries()) {
    const standing = new Set([
      site.file,
      site.span.file,
      ...statements.map(({ span }) => span.file),
    ])
    if (site.resource !== undefined) standing.add(site.resource.file)
    for (const one of standing) at(one).documents.push(index)
  }
  return { files, principals, carriers, trusting }
}
