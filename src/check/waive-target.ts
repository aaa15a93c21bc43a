import type { Directive, Estate, Principal } from '../model/estate.ts'
import type { Finding } from '../model/finding.ts'
import type { PolicyDocument } from '../model/policy.ts'
import { contains, type Span } from '../model/span.ts'
import { indexOf, standingIn } from './estate-index.ts'
import { spanIndex, type Placed, type SpanIndex } from './span-index.ts'

export type WaiveDirective = Extract<Directive, { kind: 'waive' }>

/** What an inline waiver is about: a principal or a document of the estate. */
export type WaiveTarget =
  | { readonly kind: 'principal'; readonly principal: Principal }
  | { readonly kind: 'document'; readonly document: PolicyDocument; readonly index: number }

export function isWaiver(directive: Directive): directive is WaiveDirective {
  return directive.kind === 'waive'
}

/** The policy or principal that a waiver stands in, else the next one of its file. */
export function waiveTargets(directive: WaiveDirective, estate: Estate): readonly WaiveTarget[] {
  const { span, target } = directive
  const { all, places, resources, both } = targetsIn(estate, span.file)
  const around = places.around(span)
  const documents = around.filter((entry) => entry.kind === 'document')
  if (documents.length > 0) return documents
  if (around.length > 0) return around
  // Inside a resource whose policy stands elsewhere, such as in a data source.
  const carried = resources.around(span)
  if (carried.length > 0) return carried
  if ('address' in target) {
    return all.filter((entry) =>
      entry.kind === 'principal'
        ? entry.principal.address === target.address && entry.principal.file === span.file
        : entry.document.site.address === target.address && entry.document.site.file === span.file,
    )
  }
  const next = both.next(target.after)
  const principals = next.filter((entry) => entry.kind === 'principal')
  return principals.length > 0 ? principals : next
}

/** What waivers of one file can stand on. */
interface FileTargets {
  readonly all: readonly WaiveTarget[]
  /** By the places of principals, policies and statements. */
  readonly places: SpanIndex<WaiveTarget>
  /** By the resources that carry policies. */
  readonly resources: SpanIndex<WaiveTarget>
  readonly both: SpanIndex<WaiveTarget>
}

const targetsBefore = new WeakMap<Estate, Map<string, FileTargets>>()

function targetsIn(estate: Estate, file: string): FileTargets {
  const known = targetsBefore.get(estate) ?? new Map<string, FileTargets>()
  targetsBefore.set(estate, known)
  const before = known.get(file)
  if (before !== undefined) return before
  const here = standingIn(estate, file)
  const all: readonly WaiveTarget[] = [
    ...here.principals.map((principal) => ({ kind: 'principal' as const, principal })),
    ...here.documents.flatMap((index): readonly WaiveTarget[] => {
      const document = estate.documents[index]
      return document === undefined ? [] : [{ kind: 'document', document, index }]
    }),
  ]
  const placed = (
    spansOf: (target: WaiveTarget) => readonly Span[],
  ): readonly Placed<WaiveTarget>[] =>
    all.flatMap((of) => spansOf(of).flatMap((span) => (span.file === file ? [{ span, of }] : [])))
  const [places, resources] = [placed(placesOf), placed(resourceOf)]
  const targets = {
    all,
    places: spanIndex(places),
    resources: spanIndex(resources),
    both: spanIndex([...places, ...resources]),
  }
  known.set(file, targets)
  return targets
}

function resourceOf(target: WaiveTarget): readonly Span[] {
  const resource = target.kind === 'document' ? target.document.site.resource : undefined
  return resource === undefined ? [] : [resource]
}

function placesOf(target: WaiveTarget): readonly Span[] {
  return target.kind === 'principal'
    ? [target.principal.span, target.principal.body]
    : [target.document.site.span, ...target.document.statements.map(({ span }) => span)]
}

/** True where a finding at an address is about what the waiver stands on. */
export function isAbout(
  target: WaiveTarget,
  address: string,
  finding: Finding,
  estate: Estate,
): boolean {
  if (target.kind === 'principal') return target.principal.address === address
  const { document, index } = target
  if (document.site.address === address) return true
  const isCarried = indexOf(estate)
    .principals.get(address)
    ?.some(
      (principal) =>
        principal.trust === index || principal.attached.some((entry) => entry.document === index),
    )
  return (
    isCarried === true &&
    (finding.wholeSubject === true ||
      placesOf(target).some((place) => contains(place, finding.primary.span)))
  )
}

/** All addresses that a waiver on a target can be for; `isAbout` says for which findings at them. */
export function addressesOf(target: WaiveTarget, estate: Estate): readonly string[] {
  if (target.kind === 'principal') return [target.principal.address]
  const { carriers, trusting } = indexOf(estate)
  const holders = [carriers, trusting].flatMap((by) => by.get(target.index) ?? [])
  return [target.document.site.address, ...holders.map(({ address }) => address)]
}

/** Names a target in both trees. */
export function targetKey(target: WaiveTarget): string {
  return target.kind === 'principal'
    ? `principal|${target.principal.root}|${target.principal.address}`
    : `document|${target.document.site.root}|${target.document.site.address}|${target.document.site.property}`
}
