import type { Directive, Estate, Principal } from '../model/estate.ts'
import { addTo } from '../model/multimap.ts'
import type { TreeName } from '../model/source.ts'
import type { Span } from '../model/span.ts'
import { textOf } from '../model/value.ts'
import { targetsOf } from './choices.ts'
import { isWaiver, targetKey, waiveTargets, type WaiveTarget } from './waive-target.ts'
import type { InlineWaiver } from './waive.ts'

export type InlineMode = 'after-merge' | 'honour' | 'forbid'

/** A change to what findings are judged by. */
export interface SettingsChange {
  readonly what: 'binding' | 'waivers' | 'file'
  readonly root: string
  /** The principal or document, or the file. */
  readonly address: string
  readonly tree: TreeName
  readonly span: Span
  /** Where the base has it. */
  readonly before: Span | undefined
  readonly was: readonly string[]
  readonly now: readonly string[]
  /** True where this run already goes by the head's. */
  readonly counts: boolean
}

export interface SettledEstate {
  /** The head with the bindings that are in force. */
  readonly estate: Estate
  readonly waivers: readonly InlineWaiver[]
  readonly changes: readonly SettingsChange[]
  /** First bindings of new principals, one sentence each. */
  readonly notes: readonly string[]
}

/**
 * What of the head's inline bindings and waivers is in force. Without a base all of it. With one,
 * what the change adds, alters or removes waits for the merge, and the base's holds until then; the
 * first binding of a new principal counts at once.
 */
export function settle(head: Estate, base: Estate | undefined, mode: InlineMode): SettledEstate {
  const own = waiversOf(head)
  if (base === undefined)
    return { estate: head, waivers: mode === 'forbid' ? [] : own, changes: [], notes: [] }
  const bindings = settledBindings(head, base, mode === 'honour')
  const waivers = settledWaivers(own, head, base, mode)
  return {
    estate: bindings.estate,
    waivers: waivers.inForce,
    changes: [...bindings.changes, ...waivers.changes],
    notes: bindings.notes,
  }
}

/** A waiver without a reason or with a date that is none is not in force anywhere. */
export function isWellFormed(directive: InlineWaiver['directive']): boolean {
  return (
    directive.reason !== '' &&
    (directive.until === undefined || /^\d{4}-\d{2}-\d{2}$/.test(directive.until))
  )
}

function waiversOf(estate: Estate): readonly InlineWaiver[] {
  return estate.directives
    .filter(isWaiver)
    .filter(isWellFormed)
    .flatMap((directive) =>
      waiveTargets(directive, estate).map((target) => ({ directive, target })),
    )
}

function settledWaivers(
  own: readonly InlineWaiver[],
  head: Estate,
  base: Estate,
  mode: InlineMode,
): { readonly inForce: readonly InlineWaiver[]; readonly changes: readonly SettingsChange[] } {
  const now = grouped(own, ({ target }) => targetKey(target))
  const was = grouped(waiversOf(base), ({ target }) => targetKey(target))
  const present = new Map(targetsIn(head).map((target) => [targetKey(target), target]))
  const inForce: InlineWaiver[] = []
  const changes: SettingsChange[] = []
  for (const key of new Set([...now.keys(), ...was.keys()])) {
    const target = present.get(key)
    // What is gone altogether took its waivers with it.
    if (target === undefined) continue
    const after = now.get(key) ?? []
    const before = was.get(key) ?? []
    const counts = mode === 'honour'
    if (mode !== 'forbid')
      inForce.push(...(counts ? after : before.map(({ directive }) => ({ directive, target }))))
    const [wasTexts, nowTexts] = [textsOf(before), textsOf(after)]
    if (sameTexts(wasTexts, nowTexts)) continue
    const fresh = after.find(({ directive }) => !wasTexts.includes(directiveText(directive)))
    const gone = before.find(({ directive }) => !nowTexts.includes(directiveText(directive)))
    const place = (fresh ?? gone)?.directive.span
    if (place === undefined) continue
    changes.push({
      what: 'waivers',
      ...nameOfTarget(target),
      tree: fresh === undefined ? 'base' : 'head',
      span: place,
      before: fresh === undefined ? undefined : gone?.directive.span,
      was: wasTexts,
      now: nowTexts,
      counts,
    })
  }
  return { inForce, changes }
}

function targetsIn(estate: Estate): readonly WaiveTarget[] {
  return [
    ...estate.principals.map((principal) => ({ kind: 'principal' as const, principal })),
    ...estate.documents.map((document, index) => ({ kind: 'document' as const, document, index })),
  ]
}

const nameOfTarget = (target: WaiveTarget): { readonly root: string; readonly address: string } =>
  target.kind === 'principal'
    ? { root: target.principal.root, address: target.principal.address }
    : { root: target.document.site.root, address: target.document.site.address }

const textsOf = (waivers: readonly InlineWaiver[]): readonly string[] =>
  [...new Set(waivers.map(({ directive }) => directiveText(directive)))].toSorted()

/** A directive as it would be written. */
function directiveText(directive: Directive): string {
  if (directive.kind === 'bind') {
    const version = directive.version === undefined ? '' : `@${directive.version}`
    return [`${directive.baseline}${version}`, ...directive.features.toSorted()].join(' ')
  }
  const until = directive.until === undefined ? [] : [`until=${directive.until}`]
  return `waive ${[directive.rule, ...directive.actions, ...until].join(' ')} -- ${directive.reason}`
}

/** What a principal or a lone document is bound to by the source, and where that is written. */
interface Bound {
  readonly key: string
  readonly root: string
  readonly address: string
  readonly file: string
  readonly span: Span
  readonly principal: Principal | undefined
  readonly directives: readonly Extract<Directive, { kind: 'bind' }>[]
  readonly texts: readonly string[]
}

function boundIn(estate: Estate): ReadonlyMap<string, Bound> {
  const directed = new Map<Principal | number, Extract<Directive, { kind: 'bind' }>[]>()
  for (const directive of estate.directives) {
    if (directive.kind !== 'bind') continue
    for (const target of targetsOf(directive, estate))
      directed.set(target, [...(directed.get(target) ?? []), directive])
  }
  const principals = estate.principals.map((principal): Bound => {
    const directives = directed.get(principal) ?? []
    const tags = principal.tags.filter((tag) => tag.key === bindingTag)
    const { root, address, file, span } = principal
    return {
      key: `principal|${root}|${address}`,
      root,
      address,
      file,
      span: directives[0]?.span ?? tags[0]?.value.span ?? span,
      principal,
      directives,
      texts: [
        ...directives.map(directiveText),
        ...tags.map((tag) => `tag ${textOf(tag.value) ?? '(not known)'}`),
      ].toSorted(),
    }
  })
  const documents = estate.documents.map((document, index): Bound => {
    const directives = directed.get(index) ?? []
    const { root, address, property, file, span } = document.site
    return {
      key: `document|${root}|${address}|${property}`,
      root,
      address,
      file,
      span: directives[0]?.span ?? span,
      principal: undefined,
      directives,
      texts: directives.map(directiveText).toSorted(),
    }
  })
  return new Map([...principals, ...documents].map((bound) => [bound.key, bound]))
}

const bindingTag = 'iam-baseline'

function settledBindings(
  head: Estate,
  base: Estate,
  counts: boolean,
): Pick<SettledEstate, 'estate' | 'changes' | 'notes'> {
  const after = boundIn(head)
  const before = boundIn(base)
  const changes: SettingsChange[] = []
  const notes: string[] = []
  const restored = new Map<string, Bound>()
  for (const [key, now] of after) {
    const was = before.get(key)
    if (was === undefined) {
      if (now.texts.length > 0)
        notes.push(
          `\`${now.address}\` is new and is bound by this change to ${now.texts.join(', ')}`,
        )
      continue
    }
    if (sameTexts(was.texts, now.texts)) continue
    if (!counts) restored.set(key, was)
    changes.push({
      what: 'binding',
      root: now.root,
      address: now.address,
      tree: now.texts.length > 0 ? 'head' : 'base',
      span: now.texts.length > 0 ? now.span : was.span,
      before: was.texts.length > 0 && now.texts.length > 0 ? was.span : undefined,
      was: was.texts,
      now: now.texts,
      counts,
    })
  }
  return {
    estate: restored.size === 0 ? head : withBindings(head, after, restored),
    changes,
    notes: [...new Set(notes)],
  }
}

/** The head's estate, bound as the base has it where the two differ: each target by its own address. */
function withBindings(
  head: Estate,
  after: ReadonlyMap<string, Bound>,
  restored: ReadonlyMap<string, Bound>,
): Estate {
  const seen = new Set<string>()
  const binds = [...after].flatMap(([key, now]) =>
    (restored.get(key) ?? now).directives.flatMap((directive): readonly Directive[] => {
      const identity = [now.file, now.address, directiveText(directive)].join('\n')
      if (seen.has(identity)) return []
      seen.add(identity)
      return [
        {
          ...directive,
          span: { ...now.span, file: now.file },
          target: { address: now.address },
        },
      ]
    }),
  )
  return {
    ...head,
    directives: [...head.directives.filter(isWaiver), ...binds],
    principals: head.principals.map((principal) => {
      const was = restored.get(`principal|${principal.root}|${principal.address}`)
      if (was === undefined) return principal
      const tags = was.principal?.tags.filter((tag) => tag.key === bindingTag) ?? []
      return {
        ...principal,
        tags: [...principal.tags.filter((tag) => tag.key !== bindingTag), ...tags],
      }
    }),
  }
}

const sameTexts = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, index) => text === b[index])

function grouped<T>(list: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of list) {
    const key = keyOf(item)
    addTo(groups, key, item)
  }
  return groups
}
