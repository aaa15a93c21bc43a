import type { Block } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { isOutside, resolvePath, type Workspace } from './workspace.ts'

/**
 * The folders that are evaluated as roots: those no call of the tree targets, and those that show that
 * Terraform is run in them (a backend, a variable file). Modules that only call each other are roots too.
 */
export function rootFolders(workspace: Workspace): readonly string[] {
  const folders = workspace.moduleFolders()
  const calls = new Map(folders.map((folder) => [folder, localCalls(workspace, folder)]))
  const called = new Set([...calls.values()].flat())
  const roots = new Set(
    folders.filter((folder) => !called.has(folder) || isRunIn(workspace, folder)),
  )
  const reached = new Set<string>()
  const reach = (start: string): void => {
    const waiting = [start]
    for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
      if (reached.has(folder)) continue
      reached.add(folder)
      waiting.push(...(calls.get(folder) ?? []))
    }
  }
  for (const root of roots) reach(root)
  for (const folder of folders) {
    if (reached.has(folder)) continue
    roots.add(folder)
    reach(folder)
  }
  return [...roots].sort()
}

function isRunIn(workspace: Workspace, folder: string): boolean {
  const files = workspace.filesIn(folder)
  if (files.some((path) => /\.tfvars(\.json)?$/.test(path))) return true
  const text = files.some((path) => /\b(backend|cloud)\b/.test(workspace.read(path)?.text ?? ''))
  return text && workspace.declarations(folder).hasBackend
}

/** Folders that the calls of a folder name literally. */
export function localCalls(workspace: Workspace, folder: string): readonly string[] {
  if (!mentions(workspace, folder, /\bmodule\b/)) return []
  return [...workspace.declarations(folder).modules.values()].flatMap((call) => {
    const source = literalSource(call)
    if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return []
    const target = resolvePath(folder, source)
    return isOutside(target) || target === folder ? [] : [target]
  })
}

/** The text of a call's source, if it is plain. */
export function literalSource(call: Block): string | undefined {
  const expression = attributeNamed(call.body, 'source')?.expression
  if (expression?.kind !== 'template' || expression.parts.length !== 1) return undefined
  const [part] = expression.parts
  return part?.kind === 'text' ? part.pieces.map((piece) => piece.text).join('') : undefined
}

/** True where a configuration file of the folder has text that `pattern` finds. */
export function mentions(workspace: Workspace, folder: string, pattern: RegExp): boolean {
  return workspace
    .filesIn(folder)
    .some(
      (path) =>
        /\.(tf|tofu)(\.json)?$/.test(path) && pattern.test(workspace.read(path)?.text ?? ''),
    )
}

const declared = /\b(?:resource|data)"?[\s:{]+"?([\w-]+)/g

/**
 * True where a folder may hold or pass on a policy: one scan of its text, without a parse. Calls of
 * modules count, since they may be given policies.
 */
export function mayMatter(
  workspace: Workspace,
  folder: string,
  isPolicyBearing: (type: string) => boolean,
): boolean {
  return workspace.filesIn(folder).some((path) => {
    if (!/\.(tf|tofu)(\.json)?$/.test(path)) return false
    const text = workspace.read(path)?.text ?? ''
    if (path.endsWith('.json') || /\bmodule\b/.test(text)) return true
    for (const match of text.matchAll(declared))
      if (isPolicyBearing(match[1] ?? '') || match[1] === 'aws_iam_policy_document') return true
    return false
  })
}
