import { posix } from 'node:path'
import type { Value } from '../../model/value.ts'
import type { Attribute } from '../../parse/hcl/ast.ts'
import { evaluate } from './expression.ts'
import { moduleFiles } from './module-files.ts'
import { holeAt, type ModuleView, type Run, type Scope } from './scope.ts'
import type { Workspace } from './workspace.ts'

/** What a scope without a module knows besides. */
interface More {
  /** The value of a local that is not that of its expression. */
  local?(attribute: Attribute): Value | undefined
  /** What a reference that is none to a local names. */
  named?(root: string, name: string): Value | undefined
}

/**
 * A scope without a module: variable files, and Terragrunt's, where references other than to `locals`
 * are known only elsewhere.
 */
export function freeScope(
  workspace: Workspace,
  run: Run,
  locals: readonly Attribute[],
  read: (path: string) => void,
  more: More = {},
): Scope {
  const known = new Map<string, Value>()
  const view: ModuleView = {
    symbol: `${run.root}|given`,
    files: moduleFiles(workspace, run, run.folder, read),
    resolve: (root, steps, whole, scope) => {
      const [first] = steps
      const local =
        root === 'local' && first?.kind === 'attribute'
          ? locals.find((attribute) => attribute.name === first.name)
          : undefined
      if (local === undefined) {
        const name = first?.kind === 'attribute' ? first.name : undefined
        const other = name === undefined ? undefined : more.named?.(root, name)
        return other === undefined
          ? { value: holeAt(scope, whole.span, 'opaque'), used: steps.length }
          : { value: other, used: 1 }
      }
      const value = known.get(local.name)
      if (value !== undefined) return { value, used: 1 }
      known.set(local.name, holeAt(scope, whole.span, 'cycle'))
      const computed = more.local?.(local) ?? evaluate(local.expression, scope)
      known.set(local.name, computed)
      return { value: computed, used: 1 }
    },
  }
  return { run, module: view, bindings: undefined, owner: 'given', ghost: false }
}

/** True for a variable file that Terraform reads by itself. */
export function isAutomatic(path: string): boolean {
  const name = posix.basename(path)
  return /^terraform\.tfvars(\.json)?$/.test(name) || /\.auto\.tfvars(\.json)?$/.test(name)
}
