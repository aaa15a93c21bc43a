import type { Config } from '../config/settings.ts'
import { classify, mayHoldPolicy, type FileKind } from '../discover/classify.ts'
import { collectExports, evaluateTemplate } from '../evaluate/cloudformation/evaluate.ts'
import { evaluateDocuments } from '../evaluate/documents/evaluate.ts'
import { evaluateServerless } from '../evaluate/serverless/evaluate.ts'
import { evaluateTerraform } from '../evaluate/terraform/evaluate.ts'
import { foreignUnits } from '../evaluate/terraform/foreign-units.ts'
import { joinPlans } from '../evaluate/terraform/plan/join.ts'
import { evaluatePlan, type PlanEvaluation } from '../evaluate/terraform/plan/plan.ts'
import { extractEstate } from '../extract/estate.ts'
import type { Estate } from '../model/estate.ts'
import type { Evaluation } from '../model/evaluation.ts'
import {
  isUnreadable,
  type NotAnalysed,
  type SourceFile,
  type SourceTree,
} from '../model/source.ts'
import { isPolicyBearing } from '../model/sites/policy-bearing.ts'
import { parseJson } from '../parse/json/json.ts'
import { parseYaml } from '../parse/yaml/yaml.ts'

export interface TreeSelection {
  readonly tree: SourceTree
  /** Files to check: a subset of the tree's paths. */
  readonly selected: readonly string[]
  /** Files the user named one by one: read whatever their name or kind. */
  readonly explicit: ReadonlySet<string>
}

interface Classified {
  readonly file: SourceFile
  readonly kind: FileKind
}

/** Every policy-bearing unit of a tree, evaluated and joined. */
export function evaluateTree(
  selection: TreeSelection,
  config: Config,
): { readonly estate: Estate; readonly evaluations: readonly Evaluation[] } {
  const notAnalysed: NotAnalysed[] = []
  const files = readSelected(selection, notAnalysed)
  notAnalysed.push(...foreignUnits(selection.selected))
  const evaluations = [
    ...joinPlans(terraform(selection, files, config), plans(files, notAnalysed)),
    ...templates(selection.tree, files, config),
    ...files
      .filter((entry) => entry.kind === 'serverless')
      .flatMap(({ file }) =>
        evaluateServerless({ file, tree: selection.tree, parsed: parseYaml(file) }),
      ),
    ...files
      .filter(
        (entry) =>
          entry.kind === 'policy' ||
          entry.kind === 'kubernetes' ||
          entry.kind === 'account-authorization' ||
          entry.kind === 'openapi',
      )
      .map(({ file }) => evaluateDocuments(file)),
  ]
  return { estate: extractEstate(selection.tree.name, evaluations, notAnalysed), evaluations }
}

/** Files that may matter by name are read; those that matter by content are kept. */
function readSelected(selection: TreeSelection, notAnalysed: NotAnalysed[]): readonly Classified[] {
  const kept: Classified[] = []
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
    kept.push({ file: read, kind })
  }
  return kept
}

const terraformKinds: ReadonlySet<FileKind> = new Set([
  'terraform',
  'terraform-json',
  'tfvars',
  'terragrunt',
])

function terraform(
  selection: TreeSelection,
  files: readonly Classified[],
  config: Config,
): readonly Evaluation[] {
  const chosen = files
    .filter((entry) => terraformKinds.has(entry.kind))
    .map((entry) => entry.file.path)
  if (chosen.length === 0) return []
  return evaluateTerraform({
    tree: selection.tree,
    files: chosen,
    settings: {
      vars: config.terraform.vars,
      varFiles: config.terraform.varFiles,
      workspace: config.terraform.workspace,
      isPolicyBearing,
    },
  })
}

function plans(
  files: readonly Classified[],
  notAnalysed: NotAnalysed[],
): readonly PlanEvaluation[] {
  return files.flatMap(({ file, kind }) => {
    if (kind !== 'terraform-plan') return []
    const result = evaluatePlan(file)
    if (!('reason' in result)) return [result]
    notAnalysed.push(result)
    return []
  })
}

function templates(
  tree: SourceTree,
  files: readonly Classified[],
  config: Config,
): readonly Evaluation[] {
  const parsed = files
    .filter((entry) => entry.kind === 'cloudformation' || entry.kind === 'sam')
    .map(({ file }) => ({ file, ...(isJson(file) ? parseJson(file) : parseYaml(file)) }))
  const settings = { parameters: config.cloudformation.parameters }
  const exports = collectExports(parsed, settings, tree)
  return parsed.flatMap(({ file, nodes, problems }) =>
    evaluateTemplate({ file, nodes, problems, tree, settings, exports }),
  )
}

function isJson(file: SourceFile): boolean {
  return (
    /\.(json|jsonc|json5)$/i.test(file.path) ||
    /^[\ufeff\s]*\{(?![{%])/.test(file.text.slice(0, 200))
  )
}
