import { isOutside, isOverride, resolvePath, type Workspace } from './workspace.ts'

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
  return (
    workspace.filesIn(folder).some((path) => /\.tfvars(\.json)?$/.test(path)) ||
    mentions(workspace, folder, /\b(?:backend|cloud)\b"?\s*["{:#/\w]/, /\bterraform\b/).some(
      (path) => workspace.outline(path)?.hasBackend === true,
    )
  )
}

/** Folders that the calls of a folder name literally. */
export function localCalls(workspace: Workspace, folder: string): readonly string[] {
  // A file without a text that a local source may be is not parsed: it takes nothing back, unless it overrides.
  const isLocal = /"(?:\.{1,2}[/"\\]|\\)/
  const files = workspace.configurationIn(folder).some(isOverride)
    ? mentions(workspace, folder, /\bmodule\b/)
    : mentions(workspace, folder, /\bmodule\b/, isLocal)
  const sources = new Map<string, (string | undefined)[]>()
  for (const path of files.toSorted((a, b) => Number(isOverride(a)) - Number(isOverride(b))))
    for (const { name, hasSource, source } of workspace.outline(path)?.calls ?? []) {
      const before = sources.get(name)
      if (before === undefined) sources.set(name, [source])
      else if (!isOverride(path)) before.push(source)
      else if (hasSource) before[0] = source
    }
  return [...sources.values()].flat().flatMap((source) => {
    if (source === undefined || !/^\.\.?(\/|$)/.test(source)) return []
    const target = resolvePath(folder, source)
    return isOutside(target) || target === folder ? [] : [target]
  })
}

/** Configuration files of the folder in whose text all `patterns` are found. */
function mentions(
  workspace: Workspace,
  folder: string,
  ...patterns: readonly RegExp[]
): readonly string[] {
  return workspace.configurationIn(folder).filter((path) => {
    const text = workspace.read(path)?.text ?? ''
    return patterns.every((pattern) => pattern.test(text))
  })
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
