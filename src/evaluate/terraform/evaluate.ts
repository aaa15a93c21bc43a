import type { Evaluation, LooseDocument } from '../../model/evaluation.ts'
import { isGuarded } from '../../model/sites/guarded-resources.ts'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Resource } from '../../model/resource.ts'
import type { NotAnalysed, SourceTree } from '../../model/source.ts'
import { Questions, type SharedUnits } from '../shared-units.ts'
import { absentDocuments, untakenDocuments } from './absent-blocks.ts'
import type { Declarations } from './declarations.ts'
import { directivesOf } from './directives.ts'
import { maxModules, newDraft, type Draft } from './evaluation-draft.ts'
import { ExternalModules } from './external-module.ts'
import { isKnown, resourceOfCall, unreadArguments } from './known-module.ts'
import type { Inputs } from './module-calls.ts'
import { ModuleInstance } from './module-instance.ts'
import { movedOf } from './moved.ts'
import type { ResourceObject } from './resource-object.ts'
import { rootInputs } from './root-inputs.ts'
import { mayMatter, rootFolders } from './roots.ts'
import { maxSteps, runOf } from './scope.ts'
import { Secrets } from './secrets.ts'
import type { TerraformSettings } from './settings.ts'
import { terragruntUnits } from './terragrunt.ts'
import { Workspace } from './workspace.ts'

export interface TerraformInput {
  readonly tree: SourceTree
  /** Every Terraform, variable and Terragrunt file that is to be checked; modules they call are found in the tree. */
  readonly files: readonly string[]
  readonly settings: TerraformSettings
  /** Roots of the other tree of a comparison. */
  readonly shared?: SharedUnits | undefined
}

/**
 * Evaluates the Terraform roots of a tree: resources that carry policies with all that their values are
 * made of. One evaluation a root; roots without any such resource are left out.
 */
export function evaluateTerraform(input: TerraformInput): readonly Evaluation[] {
  const { tree, files, settings, shared } = input
  const workspace = Workspace.open(tree, files, shared?.syntaxes)
  const units = terragruntUnits(workspace, files)
  const covered = new Set(units.units.map((unit) => unit.folder))
  const plain = rootFolders(workspace).filter((folder) => !covered.has(folder))
  const evaluations = [
    ...plain.map((folder): RootUnit => ({ root: folder, folder, inputs: noInputs })),
    ...units.units,
  ].flatMap((unit) => rootOf(workspace, unit, settings, shared))
  return units.notAnalysed.length === 0
    ? evaluations
    : [...evaluations, onlyLines(units.notAnalysed)]
}

/** An evaluation that says what was not read, and nothing else. */
function onlyLines(notAnalysed: readonly NotAnalysed[]): Evaluation {
  return {
    platform: 'terraform',
    root: '.',
    files: [],
    resources: [],
    documents: [],
    problems: [],
    notAnalysed,
    directives: [],
    moved: [],
  }
}

const noInputs = (): Inputs => new Map()

/** A root: its name, the folder Terraform runs in, and what its variables are given besides files. */
interface RootUnit {
  readonly root: string
  readonly folder: string
  /** The Terragrunt file that names the root, where one does. */
  readonly file?: string
  inputs(workspace: Workspace, run: ReturnType<typeof runOf>, draft: Draft): Inputs
}

/** A root's evaluation, taken from the other tree where the root is the same; none where it holds nothing. */
function rootOf(
  workspace: Workspace,
  unit: RootUnit,
  settings: TerraformSettings,
  shared: SharedUnits | undefined,
): readonly Evaluation[] {
  if (shared === undefined) return evaluateRoot(workspace, unit, settings)
  const name = `terraform\n${unit.root}\n${unit.folder}\n${unit.file ?? ''}`
  const known = shared.recall(name, (questions) => workspace.answersAlike(questions))
  if (known !== undefined) return known
  const questions = new Questions()
  const evaluations = evaluateRoot(workspace.noting(questions), unit, settings)
  shared.remember(name, questions, evaluations)
  return evaluations
}

function evaluateRoot(
  workspace: Workspace,
  unit: RootUnit,
  settings: TerraformSettings,
): readonly Evaluation[] {
  if (unit.file !== undefined) workspace.read(unit.file)
  if (!mayMatter(workspace, unit.folder, (type) => settings.isPolicyBearing(type))) return []
  const draft = newDraft()
  const run = runOf(unit.root, unit.folder, workspace.sources)
  const inputs = new Map([
    ...rootInputs(workspace, run, settings, draft),
    ...unit.inputs(workspace, run, draft),
  ])
  const { workspace: workspaceName, managedPolicy } = settings
  const context = { workspace, run, draft, workspaceName, managedPolicy }
  const place = { folder: unit.folder, address: '', instantiated: true, trail: [] }
  const root = new ModuleInstance(context, place, inputs)
  const resources: Resource[] = []
  const moved: Evaluation['moved'][number][] = []
  const external = new ExternalModules(unit.root)
  const absent: LooseDocument[] = []
  const duplicates: SyntaxProblem[] = []
  const seen = new Set<string>()
  const secrets = new Secrets(workspace)
  const waiting = [root]
  for (let module = waiting.shift(); module !== undefined; module = waiting.shift()) {
    const { call } = module
    secrets.module(module)
    for (const object of module.resourceObjects((one) => isWanted(one, settings))) {
      const resource = resourceOf(object, unit.root)
      if (call === undefined) {
        resources.push(resource)
        absent.push(...absentDocuments(object, unit.root, seen))
      } else if (resource.mode === 'resource' && resource.instantiated === module.instantiated) {
        // What a known module leaves out with these arguments is no part of the call.
        const unread = unreadArguments(module.folder, call, module.declarations.variables, (name) =>
          module.given(name),
        )
        resources.push(...resourceOfCall(resource, call, unread))
      }
    }
    moved.push(...movedOf(module, unit.root))
    if (!isKnown(module.folder)) duplicates.push(...duplicatesOf(module.declarations, settings))
    waiting.push(...childrenOf(module, external))
  }
  absent.push(...untakenDocuments(run))
  const files = [...draft.files].sort()
  const parsed = new Map(
    [...draft.declared.values()].flatMap(({ files }) =>
      files.map((tree) => [tree.file.path, tree]),
    ),
  )
  const trees = files.flatMap((path) =>
    /\.(tf|tofu)(\.json)?$/.test(path) ? (parsed.get(path) ?? workspace.parse(path) ?? []) : [],
  )
  secrets.follow()
  for (const tree of trees) secrets.file(tree)
  secrets.inputs(
    unit.folder,
    new Set([...draft.files, ...(unit.file === undefined ? [] : [unit.file])]),
    inputs,
  )
  const evaluation: Evaluation = {
    platform: 'terraform',
    root: unit.root,
    files,
    resources: [...resources, ...external.resources],
    documents: [...external.documents, ...absent],
    problems: distinct(
      [
        ...trees.flatMap((file) => file.problems),
        // What the text of a known module makes of unknown arguments is no fault of the call.
        ...draft.problems.filter(({ span }) => !isKnown(span.file)),
        ...duplicates,
      ],
      problemKey,
    ).map((problem) => secrets.told(problem)),
    notAnalysed: [
      ...draft.notAnalysed,
      ...external.notAnalysed,
      ...unreadableFiles(workspace, unit.folder),
      ...overspent(run, files[0] ?? unit.folder),
    ],
    directives: trees.flatMap(directivesOf),
    moved,
    secrets: secrets.found,
  }
  return [evaluation]
}

/** What Terraform says of second declarations that may touch a policy. */
function duplicatesOf(
  { duplicates }: Declarations,
  settings: TerraformSettings,
): readonly SyntaxProblem[] {
  return duplicates.flatMap(({ what, type, first, second }) => {
    if (type !== undefined && !dataTypes.has(type) && !settings.isPolicyBearing(type)) return []
    return [
      {
        code: 'duplicate-declaration',
        message: `Terraform refuses a second ${what}`,
        span: second,
        related: [{ span: first, text: 'the first' }],
        // A resource that is there twice is a policy to mend; of the rest one may be meant.
        outcome: type === undefined ? 'tolerated' : 'repaired',
      },
    ]
  })
}

const dataTypes: ReadonlySet<string> = new Set([
  'aws_iam_policy_document',
  'aws_iam_policy',
  'aws_iam_principal_policy_simulation',
])

function isWanted(
  declaration: { readonly mode: 'resource' | 'data'; readonly type: string },
  settings: TerraformSettings,
): boolean {
  const { mode, type } = declaration
  return mode === 'data' ? dataTypes.has(type) : settings.isPolicyBearing(type)
}

/** The local modules that a module calls; the others are noted. */
function childrenOf(module: ModuleInstance, external: ExternalModules): readonly ModuleInstance[] {
  return [...module.declarations.modules.keys()].flatMap((name) => {
    const source = module.calls.source(name)
    if (source?.kind === 'folder') {
      const call = module.declarations.modules.get(name)
      const [first] = source.known === undefined ? [] : module.calls.children(name)
      if (source.known !== undefined && call !== undefined) {
        const variables = first?.declarations.variables ?? new Map()
        const unread = unreadArguments(source.folder, call, variables, (name) => first?.given(name))
        const note = { source: source.known, reason: 'external-module' as const }
        external.add(module, name, note, new Set(unread))
      }
      if (module.context.draft.modules < maxModules) return module.calls.children(name)
      external.tooMany(module, name)
      return []
    }
    if (source !== undefined) external.add(module, name, source)
    return []
  })
}

function resourceOf(object: ResourceObject, root: string): Resource {
  const { declaration, address, instantiated } = object
  const { block, mode, type } = declaration
  return {
    platform: 'terraform',
    root,
    address,
    type,
    mode,
    properties: object.properties(),
    span: block.head,
    body: block.span,
    instantiated,
    ...arnOf(object),
  }
}

/** The ARN of a resource that its own policy, or one that refers to it, speaks for. */
function arnOf(object: ResourceObject): Pick<Resource, 'arn'> {
  const { mode, type, block } = object.declaration
  if (mode !== 'resource' || !isGuarded(type)) return {}
  const value = object.attribute('arn', block.head)
  if (value.kind === 'string') return { arn: value }
  if (value.kind !== 'unresolved') return {}
  return { arn: { kind: 'string', pieces: [value], span: block.head } }
}

function unreadableFiles(workspace: Workspace, folder: string): readonly NotAnalysed[] {
  return workspace.filesIn(folder).flatMap((path) => {
    const file = workspace.unreadable.get(path)
    return file === undefined
      ? []
      : [{ file: path, span: undefined, reason: file.unreadable, text: file.text }]
  })
}

function overspent(
  run: { readonly steps: number; readonly root: string },
  file: string,
): readonly NotAnalysed[] {
  if (run.steps <= maxSteps) return []
  const text = `The root ${run.root} needs more evaluation than is allowed; what was not reached is unresolved`
  return [{ file, span: undefined, reason: 'too-large', text }]
}

function problemKey(problem: SyntaxProblem): string {
  const { file, start, end } = problem.span
  return `${problem.code}\n${file}\n${start}\n${end}`
}

function distinct<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()]
}
