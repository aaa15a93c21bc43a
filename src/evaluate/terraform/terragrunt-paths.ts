import type { Block, Expression } from '../../parse/hcl/ast.ts'
import { attributeNamed } from './block-value.ts'
import { folderOf, isOutside, resolvePath, type Workspace } from './workspace.ts'

/**
 * The path that an expression of a Terragrunt file names: literal text, and Terragrunt's functions for
 * places of the repository. undefined for every other expression, and for files that are not there.
 */
export function pathNamed(
  workspace: Workspace,
  expression: Expression | undefined,
  file: string,
): string | undefined {
  const text = textNamed(workspace, expression, folderOf(file))
  if (text === undefined) return undefined
  const path = text.startsWith(top) ? resolvePath('.', `.${text.slice(top.length)}`) : undefined
  return path ?? resolvePath(folderOf(file), text)
}

/** Marks a text that counts from the top of the tree. */
const top = '\0'

function textNamed(
  workspace: Workspace,
  expression: Expression | undefined,
  folder: string,
): string | undefined {
  if (expression?.kind === 'call') return called(workspace, expression, folder)
  if (expression?.kind !== 'template') return undefined
  let text = ''
  for (const part of expression.parts) {
    const more =
      part.kind === 'text'
        ? part.pieces.map((piece) => piece.text).join('')
        : part.kind === 'interpolation'
          ? textNamed(workspace, part.expression, folder)
          : undefined
    if (more === undefined || (text !== '' && more.startsWith(top))) return undefined
    text += more
  }
  return text
}

function called(
  workspace: Workspace,
  { name, args }: Extract<Expression, { readonly kind: 'call' }>,
  folder: string,
): string | undefined {
  const [first] = args
  switch (name) {
    case 'get_repo_root':
      return top
    case 'get_terragrunt_dir':
      return `${top}/${folder}`
    case 'find_in_parent_folders': {
      const wanted = first === undefined ? 'terragrunt.hcl' : textNamed(workspace, first, folder)
      const found = wanted === undefined ? undefined : inParents(workspace, folder, wanted)
      return found === undefined ? undefined : `${top}/${found}`
    }
    case 'dirname':
      return textNamed(workspace, first, folder)?.replace(/\/[^/]*$/, '')
    default:
      return undefined
  }
}

/** The nearest file of this name in the folders above. */
function inParents(workspace: Workspace, folder: string, name: string): string | undefined {
  for (let at = folder; at !== '.';) {
    at = folderOf(at)
    const path = resolvePath(at, name)
    if (isOutside(path)) return undefined
    if (workspace.filesIn(folderOf(path)).includes(path)) return path
  }
  return undefined
}

/** The files that a Terragrunt file includes; undefined for one whose path is not plain or that is not there. */
export function includesOf(
  workspace: Workspace,
  blocks: readonly Block[],
  file: string,
): readonly { readonly block: Block; readonly path: string | undefined }[] {
  return blocks.flatMap((block) => {
    if (block.type !== 'include') return []
    const path = pathNamed(workspace, attributeNamed(block.body, 'path')?.expression, file)
    const isThere =
      path !== undefined && !isOutside(path) && workspace.filesIn(folderOf(path)).includes(path)
    return [{ block, path: isThere ? path : undefined }]
  })
}
