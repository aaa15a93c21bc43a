import type { ChangeSet } from '../model/change.ts'
import type { Estate } from '../model/estate.ts'

/**
 * The base's estate with the addresses that the head has: files that git renamed take their new
 * path, resources that `moved` blocks name their new address. So equal things have equal atoms.
 */
export function carryOver(base: Estate, changes: ChangeSet, moved: Estate['moved'] = []): Estate {
  const renamed = new Map(
    changes.files.flatMap((file) =>
      file.previousPath !== undefined && file.status === 'renamed'
        ? [[file.previousPath, file.path] as const]
        : [],
    ),
  )
  const folders = renamedFolders(renamed)
  const root = (text: string): string => renamed.get(text) ?? folders.get(text) ?? text
  const address = (text: string, inRoot: string): string => {
    const [path = '', ...rest] = text.split('#')
    const file = renamed.get(path)
    if (file !== undefined) return [file, ...rest].join('#')
    return movedAddress(text, inRoot, moved)
  }
  if (renamed.size === 0 && moved.length === 0) return base
  return {
    ...base,
    documents: base.documents.map((document) => ({
      ...document,
      site: {
        ...document.site,
        root: root(document.site.root),
        address: address(document.site.address, document.site.root),
      },
    })),
    principals: base.principals.map((principal) => ({
      ...principal,
      root: root(principal.root),
      address: address(principal.address, principal.root),
    })),
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

/** `aws_iam_role.a` → `aws_iam_role.b`, also for what lies inside a moved module or has an instance key. */
function movedAddress(text: string, root: string, moved: Estate['moved']): string {
  for (const move of moved) {
    if (move.root !== root) continue
    if (text === move.from) return move.to
    if (text.startsWith(`${move.from}.`) || text.startsWith(`${move.from}[`))
      return move.to + text.slice(move.from.length)
  }
  return text
}
