import { posix } from 'node:path'
import type { SyntaxProblem } from '../../model/problem.ts'
import type { Value } from '../../model/value.ts'
import { literal } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { parseExpression } from '../../parse/hcl/parse.ts'
import { attributeNamed } from './block-value.ts'
import type { Draft } from './evaluation-draft.ts'
import { evaluate } from './expression.ts'
import { freeScope, isAutomatic } from './free-scope.ts'
import type { Inputs } from './module-calls.ts'
import { relocate } from './relocate.ts'
import type { Run } from './scope.ts'
import type { TerraformSettings } from './settings.ts'
import type { Workspace } from './workspace.ts'

/**
 * What the variables of a root are given: `terraform.tfvars`, `*.auto.tfvars` in order, the configured
 * variable files, the configured values; later ones win.
 */
export function rootInputs(
  workspace: Workspace,
  run: Run,
  settings: TerraformSettings,
  draft: Draft,
): Inputs {
  const inputs = new Map<string, () => Value>()
  const variables = workspace.declarations(run.folder).variables
  const scope = freeScope(workspace, run, [], (path) => draft.files.add(path))
  for (const path of [...automaticFiles(workspace, run.folder), ...settings.varFiles]) {
    const file = workspace.parse(path)
    if (file === undefined) continue
    draft.files.add(path)
    for (const problem of file.problems) draft.problems.push(problem)
    for (const attribute of file.body.attributes)
      inputs.set(attribute.name, () => evaluate(attribute.expression, scope))
  }
  for (const [name, text] of settings.vars) {
    const block = variables.get(name)
    if (block !== undefined) inputs.set(name, () => givenValue(text, block, scope, draft.problems))
  }
  return inputs
}

function automaticFiles(workspace: Workspace, folder: string): readonly string[] {
  const rank = (path: string): number =>
    posix.basename(path).startsWith('terraform.tfvars') ? (path.endsWith('.json') ? 1 : 0) : 2
  return workspace
    .filesIn(folder)
    .filter(isAutomatic)
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
}

/** A value as on a command line: plain text for a variable of a primitive type or none, else HCL. */
function givenValue(
  text: string,
  block: Block,
  scope: Parameters<typeof evaluate>[1],
  problems: SyntaxProblem[],
): Value {
  const type = attributeNamed(block.body, 'type')?.expression
  const typeName = type?.kind === 'variable' ? type.name : undefined
  const plain = literal(text, block.head, false)
  if (type === undefined || ['string', 'number', 'bool'].includes(typeName ?? '')) return plain
  const parsed = parseExpression({ path: '', text })
  if (parsed.expression === undefined) {
    if (typeName !== undefined) return plain
    const name = block.labels[0]?.text ?? ''
    const message = `The configured value of "${name}" is not an expression`
    problems.push({ code: 'invalid-variable', message, span: block.head, outcome: 'unreadable' })
    return plain
  }
  return relocate(evaluate(parsed.expression, scope), block.head)
}
