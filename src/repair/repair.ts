import type { Fix } from '../model/edit.ts'
import type { Estate } from '../model/estate.ts'
import type { Finding, Intent, IntentStep } from '../model/finding.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import { isPlanText } from '../model/plan-text.ts'
import { contains, sameSpan, type Span } from '../model/span.ts'
import { worksOf, type At, type Outcome } from './outcome.ts'
import { readSource, type Source } from './read-source.ts'
import { quotesSecret, type RepairTexts } from './secret.ts'
import { addingVersion } from './add-version.ts'
import { attaching } from './attach.ts'
import { replacingOperator } from './replace-operator.ts'
import { isSaidElsewhere, isShared } from './shared.ts'
import { placeOf } from './source-tree.ts'
import { isStatementBlock } from './statement-edits.ts'
import { adding, inserting, limiting, removing, replacing, type Chosen } from './steps.ts'
import { proves, type Work } from './work.ts'

/**
 * The finding with the edits of its intent, where they can be made in the file's own syntax: only
 * what stands spelled out in one place that serves nobody else is edited, and only where the text,
 * read again, says what is meant.
 */
export function repairFinding(finding: Finding, estate: Estate, texts: RepairTexts): Finding {
  const { intent } = finding
  if (finding.tree !== 'head') return finding
  if (finding.fix !== undefined) {
    const { fix: made, ...rest } = finding
    return quotesSecret(made.edits, estate, texts) ? rest : finding
  }
  if (intent === undefined) return finding
  const works = provedWorks(intent, { finding, estate, sources: sourcesOf(texts) })
  const edits = (works ?? []).flatMap((work) => work.edits)
  const takes = (works ?? []).flatMap((work) => work.takes)
  if (edits.length === 0) return finding
  if (quotesSecret(edits, estate, texts)) return finding
  const fix: Fix = { title: intent.title, safety: intent.safety, edits, takes }
  return { ...finding, fix }
}

export interface Scene {
  readonly finding: Finding
  readonly estate: Estate
  readonly sources: (file: string) => Source | undefined
}

interface Stage extends Scene {
  readonly document: PolicyDocument
}

interface Read {
  readonly files: Map<string, Source | undefined>
  /** Of the texts of these files. */
  characters: number
}

const known = new WeakMap<RepairTexts, Read>()

/** Characters of files that stay read between findings, which come file by file. */
const mostCharacters = 8_000_000

/** Files as they are written, each read once for a finding, and for those that follow. */
function sourcesOf(texts: RepairTexts): Scene['sources'] {
  let read = known.get(texts)
  // Never within a finding: its steps are joined by the source they stand in.
  if (read === undefined || read.characters > mostCharacters) {
    read = { files: new Map(), characters: 0 }
    known.set(texts, read)
  }
  const { files } = read
  const kept = read
  return (file) => {
    if (files.has(file)) return files.get(file)
    const text = texts.text('head', file)
    const isWritten = text !== undefined && !(file.endsWith('.json') && isPlanText(text))
    const source = isWritten ? readSource(file, text) : undefined
    files.set(file, source)
    kept.characters += text?.length ?? 0
    return source
  }
}

/** The edits of all steps, list by list, each read again to prove it; undefined where one cannot be made. */
function provedWorks(intent: Intent, scene: Scene): readonly Work[] | undefined {
  const work = workOfWhole(intent, scene)
  if (work !== undefined) return proves(work) ? [work] : undefined
  if (intent.kind === 'attach-policy') return undefined
  const steps = intent.kind === 'steps' ? intent.steps : [intent]
  const outcomes: Outcome[] = []
  for (const step of steps) {
    const made = outcomesOf(step, scene)
    if (made === undefined) return undefined
    outcomes.push(...made)
  }
  const works = worksOf(outcomes)
  return works?.every(proves) === true ? works : undefined
}

/** The work on a document or a role as a whole, where the intent is of that kind and can be done. */
function workOfWhole(intent: Intent, scene: Scene): Work | undefined {
  if (intent.kind === 'attach-policy') return attaching(intent, scene)
  if (intent.kind !== 'add-version') return undefined
  const document = scene.estate.documents[intent.document]
  const span = document?.value.span
  const source = span === undefined ? undefined : scene.sources(span.file)
  const [first] = document?.statements ?? []
  if (span === undefined || source === undefined || first === undefined) return undefined
  if (intent.safety !== 'safe' && isSaidElsewhere(first.span, scene.finding, scene.estate))
    return undefined
  return addingVersion(span, source)
}

function outcomesOf(step: IntentStep, scene: Scene): readonly Outcome[] | undefined {
  const document = scene.estate.documents[step.document]
  if (document === undefined) return undefined
  const stage = { ...scene, document }
  switch (step.kind) {
    case 'add-actions': {
      const statement = document.statements.find(({ index }) => index === step.statement)
      const at = statement === undefined ? undefined : locate(statement, stage)
      const made = at === undefined ? undefined : adding(at, step.actions)
      return made === undefined ? undefined : [made]
    }
    case 'insert-statement': {
      const at = lastStatement(stage)
      const made = at === undefined ? undefined : inserting(at, step.statements)
      return made === undefined ? undefined : [made]
    }
    case 'add-version':
      return undefined
    case 'replace-operator': {
      const statement = document.statements.find(({ index }) => index === step.statement)
      const at = statement === undefined ? undefined : locate(statement, stage)
      const made = at === undefined ? undefined : replacingOperator(at, step)
      return made === undefined ? undefined : [made]
    }
    case 'remove-actions': {
      const chosen = choose(step.spans, stage)
      return chosen === undefined ? undefined : removing(chosen)
    }
    case 'replace-actions': {
      const chosen = choose(step.spans, stage)
      return chosen === undefined ? undefined : replacing(chosen, step.by, step.statements ?? [])
    }
    case 'restore-condition':
    case 'replace-resources': {
      const [chosen, ...others] = choose(step.spans, stage) ?? []
      return chosen === undefined || others.length > 0 ? undefined : limiting(chosen, step)
    }
  }
}

/** Where a statement is written; undefined where it is not spelled out in one place of its own. */
function locate(statement: Statement, scene: Stage): At | undefined {
  const { span, guards } = statement
  if (guards.length > 0) return undefined
  const { statements } = scene.document
  if (statements.filter((other) => sameSpan(other.span, span)).length !== 1) return undefined
  const { finding, estate } = scene
  const { intent } = finding
  // What is wrong with the document as it is written is so for each role that has it.
  const isOfDocument = intent?.kind === 'replace-operator'
  const serves = isOfDocument
    ? isSaidElsewhere(span, finding, estate)
    : isShared(span, scene.document, finding, estate)
  if (intent?.safety !== 'safe' && serves) return undefined
  const source = scene.sources(span.file)
  const place = source === undefined ? undefined : placeOf(source.root, span)
  if (source === undefined || place === undefined) return undefined
  if (place.node.grammar === 'block' && !isStatementBlock(place)) return undefined
  return { place, source }
}

/** The last statement that stands in a list, or as a block, of the document's own. */
function lastStatement(scene: Stage): At | undefined {
  for (const statement of scene.document.statements.toReversed()) {
    const at = locate(statement, scene)
    if (at !== undefined) return at
  }
  return undefined
}

/** The statements whose lists hold the actions at these spans, in their order. */
function choose(spans: readonly Span[], scene: Stage): readonly Chosen[] | undefined {
  const chosen = scene.document.statements.flatMap((statement) => {
    const own = spans.filter((span) => contains(statement.span, span))
    return own.length === 0 ? [] : [{ statement, spans: own }]
  })
  const found = chosen.flatMap(({ statement, spans: own }): readonly Chosen[] => {
    const at = locate(statement, scene)
    return at === undefined ? [] : [{ at, spans: own }]
  })
  const held = found.reduce((sum, { spans: own }) => sum + own.length, 0)
  return found.length < chosen.length || held !== spans.length || held === 0 ? undefined : found
}
