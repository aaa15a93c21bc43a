import type { Estate } from '../src/model/estate.ts'
import type { Evaluation } from '../src/model/evaluation.ts'
import type { PolicyDocument, Statement } from '../src/model/policy.ts'
import type { Span } from '../src/model/span.ts'
import { textOf, type Unresolved, type UnresolvedReason } from '../src/model/value.ts'
import type { Written, WrittenAttribute, WrittenList } from './terraform-written.ts'

/** Why something that is written was not read in full. */
export type RestClass =
  /** Its value is nowhere in the tree: an external module, a data source, a variable nobody gives. */
  | 'not in the tree'
  /** A pass-through that is null or empty with what the tree gives. */
  | 'empty with the defaults'
  /** Terraform or the provider refuses it. */
  | 'refused'
  /** To be repaired by us. */
  | 'ours'

export interface Rest {
  readonly written: Written
  readonly why: RestClass
  readonly reason: string
}

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
      return { written: list, why: 'empty with the defaults', reason: 'null or empty' }
    return this.ofProblem(list) ?? { written: list, why: 'ours', reason: 'not reached' }
  }

  /** The rest of an attribute; undefined where every statement's actions are known. */
  whyAttribute(attribute: WrittenAttribute): Rest | undefined {
    const resources = this.evaluations.flatMap((evaluation) =>
      evaluation.resources.filter(
        (one) => one.span.file === attribute.path && holds(one.body, attribute),
      ),
    )
    const addresses = new Set(resources.map((one) => `${one.root}\n${one.address}`))
    const documents = this.estate.documents.filter(
      ({ site }) =>
        addresses.has(`${site.root}\n${site.address}`) &&
        site.property.split('.').at(-1)?.replace(/\[.*/, '') === attribute.name,
    )
    if (documents.length === 0) {
      const values = resources.flatMap((one) =>
        one.properties.entries.filter(
          ({ key }) => key.span.start >= attribute.start && key.span.start < attribute.end,
        ),
      )
      const isNull =
        values.length > 0 &&
        values.every(
          ({ value }) =>
            value.kind === 'null' || value.kind === 'absent' || textOf(value)?.trim() === '',
        )
      if (isNull)
        return { written: attribute, why: 'empty with the defaults', reason: 'null or empty' }
      return this.ofProblem(attribute) ?? { written: attribute, why: 'ours', reason: 'not read' }
    }
    const holes = documents.flatMap((one) => [
      ...(one.open === undefined ? [] : [one.open]),
      ...one.statements.flatMap((statement) => holeOf(statement) ?? []),
    ])
    const rests = holes.map((hole) => this.ofHole(attribute, hole))
    return rests.find((rest) => rest.why === 'ours') ?? rests[0]
  }

  private ofHole(written: Written, hole: Unresolved): Rest {
    const { reason, text } = hole
    if (reason === 'invalid' || reason === 'failed-call') {
      const problem = this.ofProblem({ ...written, ...hole.span, path: hole.span.file })
      return { written, why: 'refused', reason: problem?.reason ?? `${reason}: ${text}` }
    }
    const why = notInTree.has(reason)
      ? 'not in the tree'
      : this.isAbsent(hole)
        ? 'empty with the defaults'
        : 'ours'
    return { written, why, reason: `${reason}: ${text}` }
  }

  /** True for a hole that only documents have which today's settings leave out. */
  private isAbsent(hole: Unresolved): boolean {
    const having = this.estate.documents.filter(
      (one) =>
        one.open?.symbol === hole.symbol ||
        one.statements.some((statement) => holeOf(statement)?.symbol === hole.symbol),
    )
    return hole.reason === 'iterator' && having.every((one) => !one.instantiated)
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
