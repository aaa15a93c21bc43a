import type { Config } from '../config/settings.ts'
import { classify, mayHoldPolicy } from '../discover/classify.ts'
import { SharedUnits } from '../evaluate/shared-units.ts'
import { foreignUnits } from '../evaluate/terraform/foreign-units.ts'
import { extractEstate } from '../extract/estate.ts'
import type { ManagedPolicies } from '../model/catalogue.ts'
import type { Estate } from '../model/estate.ts'
import type { Evaluation } from '../model/evaluation.ts'
import { Memo } from '../model/memo.ts'
import { isUnreadable, type NotAnalysed, type SourceTree } from '../model/source.ts'
import { loadYaml, withYaml } from '../parse/yaml/deferred.ts'
import type { ClassifiedFile, FrontEnd } from './front-end.ts'
import { loadFrontEnds, terraformKinds } from './front-ends.ts'

export interface TreeSelection {
  readonly tree: SourceTree
  /** Files to check: a subset of the tree's paths. */
  readonly selected: readonly string[]
  /** Files the user named one by one: read whatever their name or kind. */
  readonly explicit: ReadonlySet<string>
}

export interface EvaluatedTree {
  readonly estate: Estate
  readonly evaluations: readonly Evaluation[]
}

/** What the two trees of a comparison have in common. */
export interface SharedWork {
  readonly units: SharedUnits
  readonly memo: Memo
}

/** What a tree is evaluated with. */
interface Surroundings {
  /** AWS-managed policies, for references to them. */
  readonly managed?: () => ManagedPolicies
  /** What the other tree of a comparison has too. */
  readonly shared?: SharedWork | undefined
}

interface ReadFiles {
  readonly files: readonly ClassifiedFile[]
  readonly notAnalysed: readonly NotAnalysed[]
}

/** Every policy-bearing unit of a tree, evaluated and joined. */
export async function evaluateTree(
  selection: TreeSelection,
  config: Config,
  around: Surroundings = {},
): Promise<EvaluatedTree> {
  const read = readSelected(selection)
  const shared = around.shared ?? (isPart(selection) ? newWork() : undefined)
  const kinds = new Set(read.files.map(({ kind }) => kind))
  const carriesTemplates = read.files.some(
    ({ file, kind }) => terraformKinds.has(kind) && file.text.includes('aws_cloudformation_stack'),
  )
  const [frontEnds] = await Promise.all([
    loadFrontEnds(kinds, carriesTemplates),
    ...(read.files.some(isLikelyYaml) ? [loadYaml()] : []),
  ])
  return withYaml(() => evaluateFiles(selection, read, config, frontEnds, { ...around, shared }))
}

/**
 * True where files that are not selected may be read too: YAML that only they hold is met on the way, and
 * units that were evaluated before are kept for the second attempt.
 */
function isPart({ tree, selected }: TreeSelection): boolean {
  return selected.length < tree.paths().length
}

function newWork(): SharedWork {
  return { units: new SharedUnits(), memo: new Memo() }
}

/** Whether a file asks for the reader of YAML: the evaluation of a large tree is better not begun twice. */
function isLikelyYaml({ file, kind }: ClassifiedFile): boolean {
  if (terraformKinds.has(kind)) return file.text.includes('yamldecode')
  return !/^[\ufeff\s]*[{["]/.test(file.text)
}

/** The same with front ends that are at hand; files of other kinds are passed over. */
export function evaluateFiles(
  { tree, selected }: TreeSelection,
  read: ReadFiles,
  config: Config,
  frontEnds: readonly FrontEnd[],
  { managed, shared }: Surroundings = {},
): EvaluatedTree {
  const evaluations: Evaluation[] = []
  const notAnalysed = [...read.notAnalysed, ...foreignUnits(selected)]
  for (const { kinds, evaluate } of frontEnds) {
    const files = read.files.filter(({ kind }) => kinds.has(kind))
    const result = evaluate({ tree, files, config, managed, shared: shared?.units })
    for (const one of result.evaluations) evaluations.push(one)
    notAnalysed.push(...result.notAnalysed)
  }
  return { estate: extractEstate(tree.name, evaluations, notAnalysed, shared?.memo), evaluations }
}

/** Files that may matter by name are read; those that matter by content are kept. */
export function readSelected(selection: TreeSelection): ReadFiles {
  const files: ClassifiedFile[] = []
  const notAnalysed: NotAnalysed[] = []
  for (const path of selection.selected) {
    const explicit = selection.explicit.has(path)
    if (!explicit && !mayHoldPolicy(path)) continue
    const read = selection.tree.read(path)
    if (isUnreadable(read)) {
      notAnalysed.push({ file: path, span: undefined, reason: read.unreadable, text: read.text })
      continue
    }
    const kind = classify(path, read.text)
    if (kind === 'ignored') {
      if (explicit) {
        notAnalysed.push({
          file: path,
          span: undefined,
          reason: 'no-policy',
          text: 'no policy was found in this file',
        })
      }
      continue
    }
    files.push({ file: read, kind })
  }
  return { files, notAnalysed }
}
