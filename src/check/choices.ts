import picomatch from 'picomatch'
import type { BindingChoice, PlacedChoice } from '../model/baseline.ts'
import type { Directive, Estate, Principal } from '../model/estate.ts'
import type { BoundBy } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import { textOf } from '../model/value.ts'
import { indexOf, standingIn } from './estate-index.ts'
import { addTo } from '../model/multimap.ts'

/** A binding that somebody wrote: in the config, in a source comment, in a tag. */
export interface WrittenChoice extends BindingChoice {
  readonly boundBy: BoundBy
  /** Where it is written in the tree; undefined for the config. */
  readonly span: Span | undefined
}

/** Files that stand for one principal. */
export interface FileGroup {
  readonly files: readonly string[]
  readonly choices: readonly WrittenChoice[]
}

/**
 * The file groups of the config's bindings. Bindings whose files overlap stand for the same
 * principal, which then needs the union of their baselines.
 */
export function fileGroups(
  bindings: readonly PlacedChoice[],
  files: readonly string[],
): readonly FileGroup[] {
  const groups: { files: Set<string>; choices: WrittenChoice[] }[] = []
  for (const binding of bindings) {
    if (binding.files === undefined) continue
    const matches = picomatch([...binding.files], { dot: true })
    const matched = files.filter((file) => matches(file) || matches(file.replace(/^\.\//, '')))
    if (matched.length === 0) continue
    const overlapping = groups.filter((group) => matched.some((file) => group.files.has(file)))
    const merged = {
      files: new Set([...matched, ...overlapping.flatMap((group) => [...group.files])]),
      choices: [
        ...overlapping.flatMap((group) => group.choices),
        written(binding, 'config', undefined),
      ],
    }
    for (const group of overlapping) groups.splice(groups.indexOf(group), 1)
    groups.push(merged)
  }
  return groups.map((group) => ({ files: [...group.files].toSorted(), choices: group.choices }))
}

/** The choices written for a principal: config by address, tag, source comment above its block. */
export function choicesOf(
  principal: Principal,
  bindings: readonly PlacedChoice[],
  directed: ReadonlyMap<Principal, readonly WrittenChoice[]>,
): readonly WrittenChoice[] {
  const fromConfig = bindings
    .filter(
      (binding) => binding.principal !== undefined && namesPrincipal(binding.principal, principal),
    )
    .map((binding) => written(binding, 'config', undefined))
  if (fromConfig.length > 0) return fromConfig
  const fromSource = directed.get(principal) ?? []
  if (fromSource.length > 0) return fromSource
  return principal.tags.flatMap((tag) => {
    const text = tag.key === 'iam-baseline' ? textOf(tag.value) : undefined
    return text === undefined ? [] : [parseChoice(text, tag.value.span)]
  })
}

/** `aws_iam_role.r`, the address without its instance keys, `root:address` where several roots have it, or the name. */
export function namesPrincipal(text: string, principal: Principal): boolean {
  const { address, root, name } = principal
  const bare = address.replace(/\[[^\]]*\]/g, '')
  return (
    [address, bare, `${root}:${address}`, `${root}/${address}`].includes(text) ||
    textOf(name) === text
  )
}

/** `vendor/product/role[@version] [none | feature …]`. */
function parseChoice(text: string, span: Span): WrittenChoice {
  const [id = '', ...features] = text.trim().split(/[\s,+]+/)
  const [baseline = '', version] = id.split('@')
  return {
    baseline,
    version,
    edition: undefined,
    features: namedFeatures(features),
    boundBy: 'source',
    span,
  }
}

/** Features as a comment names them: `none` for none at all, nothing for those that are in use. */
function namedFeatures(words: readonly string[]): readonly string[] | undefined {
  if (words.length === 0) return undefined
  return words.length === 1 && words[0] === 'none' ? [] : words
}

function written(choice: BindingChoice, boundBy: BoundBy, span: Span | undefined): WrittenChoice {
  return {
    baseline: choice.baseline.split('@')[0] ?? choice.baseline,
    version: choice.version ?? choice.baseline.split('@')[1],
    edition: choice.edition,
    features: choice.features,
    boundBy,
    span,
  }
}

/** The principals and documents that source comments bind: the block that follows the comment. */
export function directedChoices(estate: Estate): {
  readonly principals: ReadonlyMap<Principal, readonly WrittenChoice[]>
  readonly documents: ReadonlyMap<number, readonly WrittenChoice[]>
} {
  const principals = new Map<Principal, WrittenChoice[]>()
  const documents = new Map<number, WrittenChoice[]>()
  for (const directive of estate.directives) {
    if (directive.kind !== 'bind') continue
    const choice: WrittenChoice = {
      baseline: directive.baseline.split('@')[0] ?? directive.baseline,
      version: directive.version ?? directive.baseline.split('@')[1],
      edition: undefined,
      features: namedFeatures(directive.features),
      boundBy: 'source',
      span: directive.span,
    }
    for (const target of targetsOf(directive, estate)) {
      if (typeof target === 'number') addTo(documents, target, choice)
      else addTo(principals, target, choice)
    }
  }
  return { principals, documents }
}

/** What a directive stands above: principals, or the principals a policy below it is attached to, or that policy alone. */
export function targetsOf(directive: Directive, estate: Estate): readonly (Principal | number)[] {
  const { target, span } = directive
  const { principals, documents } = standingIn(estate, span.file)
  const inFile = documents.flatMap((index): readonly Standing[] => {
    const document = estate.documents[index]
    return document === undefined ? [] : [{ index, document }]
  })
  if ('address' in target) {
    const named = principals.filter(
      (principal) => principal.address === target.address && principal.file === span.file,
    )
    if (named.length > 0) return named
    return withCarriers(
      estate,
      inFile.filter(
        ({ document: { site } }) => site.address === target.address && site.file === span.file,
      ),
    )
  }
  const after = (place: Span): number =>
    place.file === span.file && place.start >= target.after ? place.start : Infinity
  // Not `Math.min(...)`: an estate may have more documents than a call may have arguments.
  const nearestPrincipal = principals.reduce(
    (least, principal) => Math.min(least, after(principal.span)),
    Infinity,
  )
  // A policy stands where its text does, and where the resource that has it does.
  const afterDocument = ({ document: { site } }: Standing): number =>
    Math.min(after(site.span), site.resource === undefined ? Infinity : after(site.resource))
  const nearestDocument = inFile.reduce(
    (least, document) => Math.min(least, afterDocument(document)),
    Infinity,
  )
  if (nearestPrincipal === Infinity && nearestDocument === Infinity) return []
  if (nearestPrincipal <= nearestDocument) {
    return principals.filter((principal) => after(principal.span) === nearestPrincipal)
  }
  return withCarriers(
    estate,
    inFile.filter((one) => afterDocument(one) === nearestDocument),
  )
}

interface Standing {
  readonly index: number
  readonly document: Estate['documents'][number]
}

function withCarriers(
  estate: Estate,
  documents: readonly Standing[],
): readonly (Principal | number)[] {
  const { carriers } = indexOf(estate)
  const holding = new Set(documents.flatMap(({ index }) => carriers.get(index) ?? []))
  return holding.size > 0 ? [...holding] : documents.map(({ index }) => index)
}
