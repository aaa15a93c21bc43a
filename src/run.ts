import type { ShippedData } from './adapters/data.ts'
import { applyAdopted } from './check/adopted.ts'
import { findings } from './check/engine.ts'
import type { Binding, CheckContext } from './check/context.ts'
import { carryOver } from './check/pair.ts'
import { rules } from './check/registry.ts'
import { reportedTables } from './check/scenarios.ts'
import { settle, type SettingsChange } from './check/settings-change.ts'
import { subjectsOf, type ChoiceProblem } from './check/subjects.ts'
import { applyWaivers } from './check/waive.ts'
import { unknownManaged } from './check/unknown-managed.ts'
import type { AccessAnalyzerMode, Config, Scope } from './config/settings.ts'
import { SharedUnits } from './evaluate/shared-units.ts'
import type { ChangeSet } from './model/change.ts'
import type { Estate } from './model/estate.ts'
import type { Finding } from './model/finding.ts'
import { Memo } from './model/memo.ts'
import { isUnreadable, type NotAnalysed, type SourceTree } from './model/source.ts'
import { withYaml } from './parse/yaml/deferred.ts'
import { repairFinding } from './repair/repair.ts'
import { distinctEntries } from './report/not-checked.ts'
import { compareFindings, type ComparedSubject, type RunResult } from './report/result.ts'
import { select, type Selection } from './report/select.ts'
import { shownFirst } from './report/shown-first.ts'
import { masked, sources, type Sources, type SourceTexts } from './report/source.ts'
import { beyondBounds } from './run/beyond-bounds.ts'
import { levelCounts } from './run/level-counts.ts'
import { adoptedAtoms, watchedFiles } from './run/adopted-atoms.ts'
import { evaluateTree, type SharedWork, type TreeSelection } from './run/evaluate-tree.ts'
import { openLibraries, type Libraries } from './run/libraries.ts'
import { namedInVain, refuseUnknownNames, unknownCritical } from './run/named-in-config.ts'
import { boundScenarios } from './run/scenarios.ts'
import { thirdParties } from './run/third-parties.ts'
import { openValidator, type ValidationOutcome, type Validator } from './run/validation.ts'
import { version } from './version.ts'

export interface AnalysisRequest {
  readonly head: TreeSelection
  readonly base: { readonly selection: TreeSelection; readonly changes: ChangeSet } | undefined
  readonly config: Config
  /** Where own baselines and adopted debt are read from: the base on pull requests, else the head. */
  readonly settingsFrom?: SourceTree
  readonly scope: Scope
  readonly accessAnalyzer: AccessAnalyzerMode
  readonly data: ShippedData
  readonly now: Date
  /** Facts known before the run, for the report. */
  readonly notes: readonly string[]
  readonly environment: NodeJS.ProcessEnv
  /** Charged calls to Access Analyzer that the run may make. */
  readonly customCheckBudget: number
  /** Of how many findings, in the order of `shownFirst`, somebody will see the repair; all unless told. */
  readonly mostRepairs?: number
  /** Asked between pieces of work; throws where the run cannot go on for lack of memory. */
  readonly room?: () => void
}

export interface Analysis {
  readonly result: RunResult
  /** Every finding of the head after waivers, split by the scope of the run. */
  readonly selection: Selection
  readonly sources: Sources
  readonly estate: Estate
}

/** The whole way once: evaluate both trees, bind, compare, check, waive, repair, count. */
export async function analyse(request: AnalysisRequest): Promise<Analysis> {
  const { analysis, written } = await judge(request)
  const { estate, selection, result } = analysis
  const seen = seenOf(selection.selected, request.mostRepairs)
  const shown = await withYaml(() =>
    selection.selected.map((finding) => {
      request.room?.()
      return seen?.has(finding) !== false ? repairFinding(finding, estate, written) : finding
    }),
  )
  return {
    ...analysis,
    selection: { ...selection, selected: shown },
    result: { ...result, findings: shown },
  }
}

/** The findings that somebody will see; undefined for all. */
function seenOf(
  selected: readonly Finding[],
  most: number | undefined,
): ReadonlySet<Finding> | undefined {
  if (most === undefined) return undefined
  return new Set(
    shownFirst(selected)
      .slice(0, most)
      .map(({ finding }) => finding),
  )
}

/**
 * All but the repairs, with the texts that these are made from. Comparisons, accesses and what was remembered of them
 * are the most that a run holds, and are no more needed when it ends.
 */
async function judge(
  request: AnalysisRequest,
): Promise<{ readonly analysis: Analysis; readonly written: SourceTexts }> {
  const { config } = request
  const settingsTree = request.settingsFrom ?? request.head.tree
  const libraries = await openLibraries(request.data, config, settingsTree)
  refuseUnknownNames(config, libraries.library)
  const adopted = adoptedAtoms(config, settingsTree)
  const validator = await openValidator(
    request.accessAnalyzer,
    libraries.catalogue,
    request.environment,
    request.customCheckBudget,
  )
  const today = request.now.toISOString().slice(0, 10)
  const memo = new Memo(request.room)
  const shared = request.base === undefined ? undefined : { units: new SharedUnits(), memo }
  const { estate: head } = await evaluateTree(withRoom(request.head, request.room), config, {
    managed: libraries.managed,
    shared,
  })
  const base =
    request.base === undefined
      ? undefined
      : await baseContext(request, request.base, head, libraries, validator, today, memo, shared)
  const settled = settle(head, base?.estate, config.inlineWaivers)
  const { estate } = settled
  const bound = bind(estate, request, libraries, base, memo)
  const texts = { head: request.head.tree, base: request.base?.selection.tree }
  const written: SourceTexts = { text: (tree, file) => textIn(texts[tree], file) }
  const secrets = { head: estate.secrets, base: base?.estate.secrets }
  const located = sources(masked(written, (tree) => secrets[tree]))
  const validation = await validator.validate(estate, (file) => located.text('head', file), memo)
  const asked = await validator.customChecks?.({
    head: estate,
    base: base?.estate,
    criticalActions: config.criticalActions,
    validation: validation.results,
  })
  const context: CheckContext = {
    estate,
    catalogue: libraries.catalogue,
    vendorAccounts: libraries.vendorAccounts,
    subjects: bound.subjects,
    validation: validation.results,
    serviceChecks: asked?.head,
    settings: settingsOf(config, libraries, today),
    settingsChanges: [...settled.changes, ...(await changedFiles(request))],
    bindingProblems: bindingProblems(bound.problems),
    base: base === undefined ? undefined : { ...base, serviceChecks: asked?.base },
  }
  const found = findings(context, { rules, severity: config.severity })
  const waived = applyWaivers(found, config.waivers, estate, { today, inline: settled.waivers })
  const old = applyAdopted(waived.kept, adopted, estate)
  const adoptedDebt = old.adopted.map((finding) => ({ ...finding, isAdopted: true as const }))
  const setAside = [...waived.waived, ...adoptedDebt]
  const all = old.kept.toSorted(compareFindings)
  const selection = select(all, base === undefined ? 'all' : request.scope, request.base?.changes)
  const shown = selection.selected
  const analysis: Analysis = {
    selection,
    sources: located,
    estate,
    result: {
      tool: {
        name: 'iam-baseline',
        version,
        catalogueDate: libraries.catalogue.date,
        baselinesDate: libraries.library.date,
      },
      counts: countsOf({ estate, shown, setAside, adopted: adoptedDebt.length, validation }),
      findings: shown,
      waived: setAside,
      notChecked: notChecked(estate, validation, libraries),
      compared: compared(context),
      thirdParties:
        base === undefined ? thirdParties(estate, bound.subjects, libraries.vendorAccounts) : [],
      keyTables: reportedTables(context),
      notes: [
        ...request.notes,
        ...validation.notes,
        ...(asked?.notes ?? []),
        ...waived.notes,
        ...settled.notes,
        ...namedInVain(config, request.head, estate),
        ...unknownCritical(config, libraries.catalogue, today),
        ...notesOf(context, selection.rest.length),
      ],
      accessChange: base === undefined ? undefined : accessChange(all),
      compares: base !== undefined,
    },
  }
  return { analysis, written }
}

function countsOf(found: {
  readonly estate: Estate
  readonly shown: readonly Finding[]
  /** What waivers and adopted debt accept. */
  readonly setAside: readonly Finding[]
  readonly adopted: number
  readonly validation: ValidationOutcome
}): RunResult['counts'] {
  const { estate, shown, validation } = found
  return {
    files: estate.files,
    documents: estate.documents.length,
    principals: estate.principals.filter((principal) => principal.kind !== 'external').length,
    statements: estate.documents.reduce((sum, document) => sum + document.statements.length, 0),
    errors: count(shown, 'error'),
    warnings: count(shown, 'warning'),
    notices: count(shown, 'notice'),
    waived: found.setAside.length,
    adopted: found.adopted,
    undecided: shown.filter((finding) => finding.undecided === true).length,
    accessAnalyzer: validation.origin,
    fellBack: validation.fellBack,
  }
}

/** A tree whose every read asks first whether there is room for it. */
function withRoom(selection: TreeSelection, room: (() => void) | undefined): TreeSelection {
  if (room === undefined) return selection
  const { tree } = selection
  const read: SourceTree['read'] = (path) => {
    room()
    return tree.read(path)
  }
  return { ...selection, tree: { name: tree.name, paths: () => tree.paths(), read } }
}

async function baseContext(
  request: AnalysisRequest,
  base: NonNullable<AnalysisRequest['base']>,
  head: Estate,
  libraries: Libraries,
  validator: Validator,
  today: string,
  memo: Memo,
  shared: SharedWork | undefined,
): Promise<CheckContext> {
  const evaluated = await evaluateTree(withRoom(base.selection, request.room), request.config, {
    managed: libraries.managed,
    shared,
  })
  const estate = carryOver(evaluated.estate, base.changes, head)
  const bound = bind(estate, request, libraries, undefined, memo)
  const written: SourceTexts = { text: (_, file) => textIn(base.selection.tree, file) }
  const shown = sources(masked(written, () => estate.secrets))
  const validation = await validator.validate(estate, (file) => shown.text('base', file), memo)
  return {
    estate,
    catalogue: libraries.catalogue,
    vendorAccounts: libraries.vendorAccounts,
    subjects: bound.subjects,
    validation: validation.results,
    settings: settingsOf(request.config, libraries, today),
    settingsChanges: [],
    bindingProblems: bindingProblems(bound.problems),
    base: undefined,
  }
}

function settingsOf(config: Config, libraries: Libraries, today: string): CheckContext['settings'] {
  const { criticalActions, inlineWaivers } = config
  const scenarios = boundScenarios(config, libraries.library)
  return { criticalActions, inlineWaivers, scenarios, today }
}

function bindingProblems(problems: readonly ChoiceProblem[]): CheckContext['bindingProblems'] {
  return problems.flatMap(({ choice, text }) =>
    choice.boundBy === 'source' && choice.span !== undefined ? [{ span: choice.span, text }] : [],
  )
}

/** Settings' files among the changed ones; the reader of YAML is loaded only where there are some. */
async function changedFiles(request: AnalysisRequest): Promise<readonly SettingsChange[]> {
  const { base, config } = request
  if (base === undefined) return []
  const watched = watchedFiles(config)
  const files = base.changes.files.filter(
    (file) => watched.has(file.path) || watched.has(file.previousPath ?? file.path),
  )
  if (files.length === 0) return []
  const { settingsFiles } = await import('./run/settings-files.ts')
  const counts = request.settingsFrom !== base.selection.tree
  return settingsFiles({ files, head: request.head.tree, base: base.selection.tree, counts })
}

function bind(
  estate: Estate,
  request: AnalysisRequest,
  libraries: Libraries,
  base: CheckContext | undefined,
  memo: Memo,
) {
  const kept = new Map<string, readonly Binding[]>()
  for (const subject of base?.subjects ?? []) {
    const guessed = subject.bindings.filter(
      ({ boundBy, inferred }) => boundBy === 'recognised' || inferred !== undefined,
    )
    if (guessed.length > 0) kept.set(`${subject.root}\n${subject.address}`, guessed)
  }
  const caps = new Set(request.config.serviceControlPolicies)
  return subjectsOf(estate, {
    bindings: request.config.bindings,
    catalogue: libraries.catalogue,
    library: libraries.library,
    managed: libraries.managed,
    recognition: libraries.recognition,
    caps: {
      documents: estate.documents.flatMap((document, index) =>
        caps.has(document.site.file) ? [index] : [],
      ),
    },
    kept,
    isCompared: request.base !== undefined,
    memo,
  })
}

function textIn(tree: SourceTree | undefined, file: string): string | undefined {
  const read = tree?.read(file)
  return read === undefined || isUnreadable(read) ? undefined : read.text
}

function count(list: readonly Finding[], severity: Finding['severity']): number {
  return list.filter((finding) => finding.severity === severity).length
}

function notChecked(
  estate: Estate,
  validation: ValidationOutcome,
  libraries: Libraries,
): readonly NotAnalysed[] {
  return distinctEntries([
    ...estate.notAnalysed,
    ...beyondBounds(estate.documents),
    ...unknownManaged(estate, libraries.managed),
    ...validation.notChecked,
  ])
}

function compared(context: CheckContext): readonly ComparedSubject[] {
  return context.subjects.flatMap((subject) =>
    subject.bindings.map((binding) => {
      const required = (subject.comparison?.required ?? []).filter((row) =>
        row.baselines.includes(binding.id),
      )
      const lacking = subject.lackingPolicies.flatMap((policy) =>
        policy.binding === binding.id ? [policy.arn] : [],
      )
      return {
        address: subject.address,
        baseline: binding.id,
        title: binding.resolved.baseline.title,
        version: binding.resolved.version,
        features: binding.resolved.features,
        boundBy: binding.boundBy,
        confidence: binding.boundBy === 'recognised' ? binding.confidence : undefined,
        required: required.length,
        granted: required.filter((row) => row.verdict === 'granted').length,
        root: subject.root,
        ...(lacking.length === 0 ? {} : { lackingPolicies: lacking }),
        levels: levelCounts(required, subject.comparison?.allowed ?? []),
      }
    }),
  )
}

function notesOf(context: CheckContext, hidden: number): readonly string[] {
  const notes: string[] = []
  const hasPolicies = context.estate.documents.length > 0
  if (hasPolicies && context.subjects.every((subject) => subject.bindings.length === 0)) {
    notes.push('no vendor product was recognised, so no policy was compared with a baseline')
  }
  if (!hasPolicies) notes.push('no policy was found')
  if (hidden > 0)
    notes.push(
      `${hidden} more ${hidden === 1 ? 'finding was' : 'findings were'} there before this change`,
    )
  return notes
}

function accessChange(all: readonly Finding[]): RunResult['accessChange'] {
  const changes = all.filter((finding) => finding.rule === 'change/new-access')
  if (changes.some((finding) => finding.undecided !== true)) return 'widened'
  return changes.length > 0 ? 'undecided' : 'none'
}
