import type { Fix } from '../model/edit.ts'
import type { Estate } from '../model/estate.ts'
import type { Finding, Intent, IntentStep, NewStatement } from '../model/finding.ts'
import type { PolicyDocument, Statement } from '../model/policy.ts'
import {
  actionListOf,
  addActions,
  indexesOf,
  removeActions,
  replaceAction,
  type ActionEdits,
} from './action-list.ts'
import { sameSpan } from '../model/span.ts'
import { readSource, type Source } from './read-source.ts'
import { quotesSecret, type RepairTexts } from './secret.ts'
import { isShared } from './shared.ts'
import { elementsNamed, placeOf, type Place } from './source-tree.ts'
import { insertStatements, isStatementBlock, limitStatement } from './statement-edits.ts'
import { joinWork, proves, type Work } from './work.ts'

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
  const document = estate.documents[intent.document]
  if (document === undefined) return finding
  const work = provedWork(intent, { finding, estate, document, sources: sourcesOf(texts) })
  if (work === undefined || work.edits.length === 0) return finding
  const { edits, takes } = work
  if (quotesSecret(edits, estate, texts)) return finding
  const fix: Fix = { title: intent.title, safety: intent.safety, edits, takes }
  return { ...finding, fix }
}

interface Scene {
  readonly finding: Finding
  readonly estate: Estate
  readonly document: PolicyDocument
  readonly sources: (file: string) => Source | undefined
}

const known = new WeakMap<RepairTexts, Map<string, Source | undefined>>()

/** Files as they are written, each read once. */
function sourcesOf(texts: RepairTexts): Scene['sources'] {
  const read = known.get(texts) ?? new Map<string, Source | undefined>()
  known.set(texts, read)
  return (file) => {
    if (read.has(file)) return read.get(file)
    const text = texts.text('head', file)
    const source = text === undefined ? undefined : readSource(file, text)
    read.set(file, source)
    return source
  }
}

function provedWork(intent: Intent, scene: Scene): Work | undefined {
  const steps = intent.kind === 'steps' ? intent.steps : [intent]
  let all: Work | undefined
  for (const step of steps) {
    const work = workOf(step, scene)
    const joined = work === undefined || all === undefined ? work : joinWork(all, work)
    if (joined === undefined) return undefined
    all = joined
  }
  return all !== undefined && proves(all) ? all : undefined
}

function workOf(step: IntentStep, scene: Scene): Work | undefined {
  switch (step.kind) {
    case 'add-actions': {
      const at = findStatement(scene, (statement) => statement.index === step.statement)
      return at && changeWork(at, addActions(at.place, at.source, step.actions))
    }
    case 'remove-actions': {
      const at = findActions(scene, step.spans)
      return at && changeWork(at, removeActions(at.place, at.source, step.spans))
    }
    case 'replace-action': {
      const at = findActions(scene, [step.span])
      return at && changeWork(at, replaceAction(at.place, at.source, step.span, step.by))
    }
    case 'insert-statement':
      return insertWork(step.statements, scene)
    case 'restore-condition':
    case 'replace-resources': {
      const at = findActions(scene, step.spans)
      return at && limitWork(at, step)
    }
  }
}

interface At {
  readonly place: Place
  readonly source: Source
}

/** Where a statement is written; undefined where it is not spelled out in one place of its own. */
function locate(statement: Statement, scene: Scene): At | undefined {
  const { span, guards } = statement
  if (guards.length > 0) return undefined
  const { statements } = scene.document
  if (statements.filter((other) => sameSpan(other.span, span)).length !== 1) return undefined
  const { finding, estate } = scene
  const isSafe = finding.intent?.safety === 'safe'
  if (!isSafe && isShared(span, scene.document, finding, estate)) return undefined
  const source = scene.sources(span.file)
  const place = source === undefined ? undefined : placeOf(source.root, span)
  if (source === undefined || place === undefined) return undefined
  if (place.node.grammar === 'block' && !isStatementBlock(place)) return undefined
  return { place, source }
}

function findStatement(scene: Scene, fits: (statement: Statement) => boolean): At | undefined {
  const statement = scene.document.statements.find(fits)
  return statement === undefined ? undefined : locate(statement, scene)
}

/** The statement whose list holds the actions at these spans. */
function findActions(scene: Scene, spans: readonly Statement['span'][]): At | undefined {
  const [first] = spans
  if (first === undefined) return undefined
  const at = findStatement(
    scene,
    ({ span }) => span.file === first.file && span.start <= first.start && first.end <= span.end,
  )
  const list = at === undefined ? undefined : actionListOf(at.place, at.source)
  return list === undefined || indexesOf(list, spans) === undefined ? undefined : at
}

function changeWork({ place, source }: At, change: ActionEdits | undefined): Work | undefined {
  if (change === undefined) return undefined
  return {
    source,
    path: place.path,
    edits: change.edits,
    takes: change.takes === undefined ? [] : [change.takes],
    changed: new Map([[place.child, change.says]]),
    inserted: undefined,
  }
}

/** Behind the last statement that stands in a list, or as a block, of the document's own. */
function insertWork(statements: readonly NewStatement[], scene: Scene): Work | undefined {
  for (const statement of scene.document.statements.toReversed()) {
    const at = locate(statement, scene)
    if (at === undefined) continue
    if (!at.source.file.endsWith('.tf') && !spellsPlainly(statements, at.source)) return undefined
    const made = insertStatements(at.place, at.source, statements)
    if (made === undefined) return undefined
    return {
      source: at.source,
      path: at.place.path,
      edits: made.edits,
      takes: [],
      changed: new Map(),
      inserted: { after: at.place.child, statements: made.says },
    }
  }
  return undefined
}

/** Limits the statement where all its actions get the same limits; else takes them out and writes statements of their own. */
function limitWork(
  at: At,
  step: Extract<IntentStep, { kind: 'restore-condition' | 'replace-resources' }>,
): Work | undefined {
  const { place, source } = at
  const actions = actionListOf(place, source)
  const [only] = step.statements
  if (actions === undefined || only === undefined) return undefined
  if (!spellsPlainly(step.statements, source)) return undefined
  const isWhole = step.spans.length === actions.items.length
  if (isWhole && step.statements.length === 1)
    return changeWork(at, limitStatement(place, source, only))
  const taken = isWhole ? undefined : removeActions(place, source, step.spans)
  const has = (...names: string[]) => elementsNamed(place.node, ...names).length > 0
  // What else limits the statement would have to be copied and joined with what is restored.
  if (
    taken?.says === undefined ||
    has('condition', 'principal', 'principals', 'notresource', 'not_resources')
  )
    return undefined
  const [resources] = elementsNamed(place.node, 'resource', 'resources')
  const keeps = step.statements.filter((statement) => statement.resources === undefined)
  if (keeps.length > 0 && (resources === undefined || keeps.length < step.statements.length))
    return undefined
  const copied =
    keeps.length === 0 || resources === undefined
      ? []
      : [{ name: resources.name, node: resources.value }]
  const made = insertStatements(place, source, step.statements, copied)
  if (made === undefined) return undefined
  return {
    source,
    path: place.path,
    edits: [...taken.edits, ...made.edits],
    takes: taken.takes === undefined ? [] : [taken.takes],
    changed: new Map([[place.child, taken.says]]),
    inserted: { after: place.child, statements: made.says },
  }
}

/** True where no text could be read as a template by what reads the file. */
function spellsPlainly(statements: readonly NewStatement[], { file, language }: Source): boolean {
  if (language === 'hcl') return true
  const isPlain =
    /\.(?:json|ya?ml|template)$/.test(file) && !/(?:^|\/)serverless\.|\.tf\.json$/.test(file)
  return isPlain || !/[$%]\{/.test(JSON.stringify(statements))
}
