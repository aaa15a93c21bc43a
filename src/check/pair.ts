import type { ChangeSet } from '../model/change.ts'
import type { Estate } from '../model/estate.ts'
import { movedAddresses, type MovedTo } from './moved.ts'

/**
 * The base's estate with the addresses that the head has: files that git renamed take their new
 * path, resources that were moved their new address. So equal things have equal atoms.
 */
export function carryOver(base: Estate, changes: ChangeSet, head: MovedTo): Estate {
  const renamed = new Map(
    changes.files.flatMap((file) =>
      file.previousPath !== undefined && file.status === 'renamed'
        ? [[file.previousPath, file.path] as const]
        : [],
    ),
  )
  const folders = renamedFolders(renamed)
  const moved = movedAddresses(base, head)
  const root = (text: string): string => renamed.get(text) ?? folders.get(text) ?? text
  const address = (text: string, inRoot: string): string => {
    const [path = '', ...rest] = text.split('#')
    const file = renamed.get(path)
    if (file !== undefined) return [file, ...rest].join('#')
    return moved?.(text, root(inRoot)) ?? text
  }
  if (renamed.size === 0 && moved === undefined) return base
  // What stays where it is stays the same object: what is known of it holds.
  const placed = <T extends { readonly root: string; readonly address: string }>(at: T): T => {
    const now = { root: root(at.root), address: address(at.address, at.root) }
    return now.root === at.root && now.address === at.address ? at : { ...at, ...now }
  }
  return {
    ...base,
    documents: base.documents.map((document) => {
      const site = placed(document.site)
      return site === document.site ? document : { ...document, site }
    }),
    principals: base.principals.map(placed),
    directives: base.directives.map((directive) =>
      'address' in directive.target
        ? { ...directive, target: { address: address(directive.target.address, '') } }
        : directive,
    ),
    problems: base.problems.map((problem) => ({
      ...problem,
      span: { ...problem.span, file: renamed.get(problem.span.file) ?? problem.span.file },
    })),
  }
}

/** A folder moved as a whole where every renamed file of it went to one other folder. */
function renamedFolders(renamed: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const targets = new Map<string, Set<string>>()
  for (const [from, to] of renamed) {
    const source = folderOf(from)
    const set = targets.get(source) ?? new Set<string>()
    set.add(folderOf(to))
    targets.set(source, set)
  }
  return new Map(
    [...targets].flatMap(([from, to]) => {
      const [only] = to
      return to.size === 1 && only !== undefined && only !== from ? [[from, only] as const] : []
    }),
  )
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash === -1 ? '.' : path.slice(0, slash)
}
