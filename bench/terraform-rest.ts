import type { Estate } from '../src/model/estate.ts'
import type { Evaluation } from '../src/model/evaluation.ts'
import type { PolicyDocument, Statement } from '../src/model/policy.ts'
import type { Span } from '../src/model/span.ts'
import { textOf, type Unresolved, type UnresolvedReason, type Value } from '../src/model/value.ts'
import type { Written, WrittenAttribute, WrittenList } from './terraform-written.ts'

/** Why something that is written was not read in full. */
export type RestClass =
  /** Its value is nowhere in the tree: an external module, a data source, a variable nobody gives. */
  | 'not in the tree'
  /** Of blocks whose statements are all read, repeated as often as is not in the tree. */
  | 'read but for how often'
  /** Known to be null or empty with what the tree gives: there is nothing more to read. */
  | 'known to be empty'
  /** Of a block that is known not to be there with what the tree gives. */
  | 'known to be left out'
  /** Terraform or the provider refuses it. */
  | 'refused'
  /** To be repaired by us. */
  | 'ours'

export interface Rest {
  readonly written: Written
  readonly why: RestClass
  readonly reason: string
}

/** The classes of which everything that there is to know is known. */
export const known: ReadonlySet<RestClass> = new Set([
  'read but for how often',
  'known to be empty',
  'known to be left out',
])

const notInTree: ReadonlySet<UnresolvedReason> = new Set([
  'variable-without-default',
  'external-module',
  'data-source',
  'undeclared',
  'file-not-found',
  'outside-workspace',
  'computed-attribute',
  'sensitive',
])

/** What one evaluation of a folder read, asked by places in its texts. */
export class Reading {
  private readonly estate: Estate
  private readonly evaluations: readonly Evaluation[]
  /** Keys of action elements that were read in full. */
  private readonly resolved = new Set<string>()
  /** Where the texts of resolved actions start: for lists that are passed on to another place. */
  private readonly places = new Set<string>()
  private readonly holes = new Map<string, Unresolved>()
  private readonly empty = new Set<string>()
  private readonly statements: readonly { readonly of: PolicyDocument; readonly it: Statement }[]

  constructor(estate: Estate, evaluations: readonly Evaluation[]) {
    this.estate = estate
    this.evaluations = evaluations
    this.statements = estate.documents.flatMap((of) => of.statements.map((it) => ({ of, it })))
    for (const { it } of this.statements) {
      if (it.actions === undefined) continue
      const key = `${it.actions.keySpan.file}:${it.actions.keySpan.start}`
      const pieces = it.actions.entries.flatMap((entry) => entry.value.pieces)
      const hole = holeOf(it)
      if (hole !== undefined) this.holes.set(key, hole)
      else if (pieces.length === 0) this.empty.add(key)
      else {
        this.resolved.add(key)
        for (const { span } of pieces) this.places.add(`${span.file}:${span.start}`)
      }
    }
  }

  isListRead({ path, start, values }: WrittenList): boolean {
    return this.resolved.has(`${path}:${start}`) || values.some((value) => this.places.has(value))
  }

  whyList(list: WrittenList): Rest {
    const key = `${list.path}:${list.start}`
    const hole = this.holes.get(key) ?? this.holeIn(list)
    if (hole !== undefined) return this.ofHole(list, hole)
    const there = this.statements.some(({ it }) => holds(it.span, list))
    if (this.empty.has(key) || there)
      return { written: list, why: 'known to be empty', reason: 'null or empty' }
    return this.ofProblem(list) ?? { written: list, why: 'ours', reason: 'not reached' }
  }

  /** The rest of an attribute; undefined where every statement's actions are known. */
  whyAttribute(attribute: WrittenAttribute): Rest | undefined {
    const resources = this.evaluations.flatMap((evaluation) =>
      evaluation.resources.filter(
        ({ body }) =>
          body.file === attribute.path &&
          body.start <= attribute.start &&
          attribute.start < body.end,
      ),
    )
    const addresses = new Set(resources.map((one) => `${one.root}\n${one.address}`))
    const all = this.estate.documents.filter(
      ({ site }) =>
        addresses.has(`${site.root}\n${site.address}`) &&
        site.property.split('.').at(-1)?.replace(/\[.*/, '') === attribute.name,
    )
    // Where a call gives the argument a value, calls that leave the block out say nothing of it.
    const there = all.filter(({ instantiated }) => instantiated)
    const documents = there.length > 0 ? there : all
    if (documents.length === 0) {
      const values = resources.map((one) => valuesAt(one.properties, attribute))
      if (values.length > 0 && values.every((ofOne) => ofOne.length > 0 && ofOne.every(isEmpty)))
        return { written: attribute, why: 'known to be empty', reason: 'null or empty' }
      return this.ofProblem(attribute) ?? { written: attribute, why: 'ours', reason: 'not read' }
    }
    const holes = documents.flatMap((one) => [
      ...(one.open === undefined ? [] : [one.open]),
      ...one.statements.flatMap((statement) => holeOf(statement) ?? []),
    ])
    const rests = documents.every(isRepeated)
      ? [{ written: attribute, why: 'read but for how often' as const, reason: 'dynamic block' }]
      : holes.map((hole) => this.ofHole(attribute, hole))
    return rests.find((rest) => rest.why === 'ours') ?? rests[0]
  }

  private ofHole(written: Written, hole: Unresolved): Rest {
    const { reason, text } = hole
    const isRefused = reason === 'invalid' || reason === 'failed-call'
    if ((isRefused || reason === 'iterator') && this.isLeftOut(hole))
      return { written, why: 'known to be left out', reason: `${reason}: ${text}` }
    if (isRefused) {
      const problem = this.ofProblem({ ...written, ...hole.span, path: hole.span.file })
      return { written, why: 'refused', reason: problem?.reason ?? `${reason}: ${text}` }
    }
    const why = notInTree.has(reason) ? 'not in the tree' : 'ours'
    return { written, why, reason: `${reason}: ${text}` }
  }

  /** True for a hole that only documents have which today's settings leave out. */
  private isLeftOut(hole: Unresolved): boolean {
    const having = this.estate.documents.filter(
      (one) =>
        one.open?.symbol === hole.symbol ||
        one.unresolved.some(({ unresolved }) => unresolved.symbol === hole.symbol),
    )
    return having.length > 0 && having.every((one) => !one.instantiated)
  }

  private holeIn({ path, start, end }: Written): Unresolved | undefined {
    return this.estate.documents
      .flatMap((document) => document.unresolved)
      .find(
        ({ unresolved: { span } }) => span.file === path && span.start >= start && span.end <= end,
      )?.unresolved
  }

  /** What was found wrong with the block or file that something stands in. */
  private ofProblem(written: Written): Rest | undefined {
    const refused = this.estate.documents.find(
      ({ open }) => open?.reason === 'invalid' && holds(open.span, written),
    )
    if (refused !== undefined)
      return { written, why: 'refused', reason: 'the provider refuses the document' }
    const blocks = this.evaluations.flatMap((evaluation) =>
      evaluation.resources.filter((one) => holds(one.body, written)),
    )
    const problem = this.estate.problems.find(
      ({ span, outcome }) =>
        outcome !== 'tolerated' &&
        span.file === written.path &&
        (blocks.some(({ body }) => body.start <= span.start && span.end <= body.end) ||
          blocks.length === 0),
    )
    return problem === undefined
      ? undefined
      : { written, why: 'refused', reason: `${problem.code}: ${problem.message}` }
  }
}

function holeOf({ actions }: Statement): Unresolved | undefined {
  if (actions === undefined) return undefined
  if (actions.open !== undefined) return actions.open
  const pieces = actions.entries.flatMap((entry) => entry.value.pieces)
  return pieces.find((piece) => piece.kind === 'unresolved')
}

function holds(span: Span, { path, start, end }: Written): boolean {
  return span.file === path && span.start <= start && end <= span.end + 100
}

/** True where only how often blocks are repeated is not known, with all that is in them. */
function isRepeated({ open, statements }: PolicyDocument): boolean {
  const times = `any(${open?.symbol ?? ''})`
  return (
    open !== undefined &&
    statements.every((statement) => holeOf(statement) === undefined) &&
    statements.some(({ guards }) => guards.some(({ symbol }) => symbol === times))
  )
}

/** The values at an argument, in nested blocks too. */
function valuesAt(value: Value, at: Written): readonly Value[] {
  if (value.kind === 'list') return value.items.flatMap((item) => valuesAt(item, at))
  if (value.kind !== 'map') return []
  return value.entries.flatMap(({ key, value: inner }) =>
    key.span.file === at.path && key.span.start >= at.start && key.span.start < at.end
      ? [inner]
      : valuesAt(inner, at),
  )
}

/** True for null, and for texts, lists and maps of which it is known that nothing is in them. */
function isEmpty(value: Value): boolean {
  switch (value.kind) {
    case 'null':
    case 'absent':
      return true
    case 'string':
      return /^(\{\s*\})?$/.test(textOf(value)?.trim() ?? '?')
    case 'list':
      return value.open === undefined && value.items.every(isEmpty)
    case 'map':
      return value.open === undefined && value.entries.length === 0
    case 'json':
      return isEmpty(value.value)
    case 'alternatives':
      return value.branches.every((branch) => isEmpty(branch.value))
    default:
      return false
  }
}
