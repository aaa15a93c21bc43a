import { textOf } from '../../model/value.ts'
import type { Block } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { evaluate } from './expression.ts'
import { knownFolder } from './known-module.ts'
import type { Scope } from './scope.ts'
import { isOutside, resolvePath, type Workspace } from './workspace.ts'

/** Where the module of a call is: a folder of the tree, or somewhere else. */
export type ModuleSource =
  | {
      readonly kind: 'folder'
      readonly folder: string
      /** Set for a well-known module that is not in the tree: its source. */
      readonly known?: string
    }
  | {
      readonly kind: 'external'
      /** As written, credentials and query left out. */
      readonly source: string
      readonly reason:
        'external-module' | 'missing-module' | 'outside-workspace' | 'module-cycle' | 'too-deep'
    }

const maxModuleDepth = 16

/** Finds the module of a call: a local path, or what `terraform init` has put into the tree. */
export function sourceOf(
  workspace: Workspace,
  root: string,
  caller: {
    readonly folder: string
    readonly address: string
    readonly trail: readonly string[]
    readonly scope: Scope
  },
  name: string,
  call: Block,
): ModuleSource {
  const argument = attributeNamed(call.body, 'source')
  const value = argument === undefined ? undefined : evaluate(argument.expression, caller.scope)
  const source = textOf(value)
  if (source === undefined)
    return { kind: 'external', source: 'whose source is not literal', reason: 'external-module' }
  const isLocal = /^\.\.?(\/|$)/.test(source)
  const folder = isLocal
    ? resolvePath(caller.folder, source)
    : downloaded(workspace, root, keyOf(caller.address, name))
  if (folder === undefined || (!isLocal && !workspace.isModule(folder))) {
    const known = knownFolder(source)
    if (known !== undefined) return { kind: 'folder', folder: known, known: publicSource(source) }
    return { kind: 'external', source: publicSource(source), reason: 'external-module' }
  }
  if (isOutside(folder) && !workspace.isModule(folder))
    return { kind: 'external', source, reason: 'outside-workspace' }
  if (caller.trail.includes(folder)) return { kind: 'external', source, reason: 'module-cycle' }
  if (caller.trail.length > maxModuleDepth) return { kind: 'external', source, reason: 'too-deep' }
  if (!workspace.isModule(folder)) return { kind: 'external', source, reason: 'missing-module' }
  return { kind: 'folder', folder }
}

/** The key of a call in modules.json: `a.b`, without instance keys. */
function keyOf(address: string, name: string): string {
  const path = address
    .replace(/\[(?:"(?:[^"\\]|\\.)*"|\d+)\]/g, '')
    .replaceAll(/(^|\.)module\./g, '$1')
  return path === '' ? name : `${path}.${name}`
}

/** The folder that `terraform init` noted for a module, if it is in the tree. */
function downloaded(workspace: Workspace, root: string, key: string): string | undefined {
  return workspace.downloadedModules(root).get(key)
}

/** A source without what may be secret in it. */
export function publicSource(source: string): string {
  return source
    .replace(/\/\/[^/\s]*@/, '//')
    .replace(/(^|::)[^/:@\s]*:[^/\s]*@/, '$1')
    .replace(/\?.*$/, '')
    .slice(0, 200)
}
