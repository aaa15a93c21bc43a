import { posix } from 'node:path'
import type { FileKind } from '../discover/classify.ts'

/** A file that a shard may be given, with what `classify` says of it. */
export interface ShardFile {
  readonly path: string
  readonly text: string
  readonly kind: FileKind | 'unreadable'
}

/** What the text of a file says about other files: enough to keep together what is joined, never a parse. */
export interface FileLinks {
  /** Files and folders that it names by a relative path, resolved. */
  readonly paths: readonly string[]
  /** It takes whole folders in (`fileset`). */
  readonly takesFolders: boolean
  /** Names that it attaches to, or names in ARNs of roles, users, groups and policies. */
  readonly uses: ReadonlySet<string>
  /** Names that it gives to something. */
  readonly defines: ReadonlySet<string>
  /** Exports and imports of templates, what is put together at deployment left out of the name. */
  readonly exports: ReadonlySet<string>
  readonly imports: ReadonlySet<string>
}

const runs = /[\w@./-]+/g
const readable = /\.(json|jsonc|json5|ya?ml|template|cfn|tpl|tftpl|tmpl|j2|txt|policy)$/i
const attached =
  /\b(?:roles?|users?|groups?)["']?\s{0,40}[=:]\s{0,40}([^\]}]{0,400})|ManagedPolicyNames([^\]}]{0,400})/gi
const arns = /arn:aws[\w-]*:iam::[^:\s"']{0,60}:(?:role|policy|user|group)\/([\w+=,.@/-]{1,512})/g
const named =
  /\b(?:name|(?:Role|User|Group|Policy|ManagedPolicy)Name)["']?\s{0,40}[=:]\s{0,40}["']?([\w+=,.@-]{1,128})/gi
const words = /[\w+,.@-]{1,128}/g
const imported = /ImportValue["']?[ \t]{0,40}:?([^\n]{0,300})/g
const exported = /\bExport["']?\s{0,40}:\s{0,40}\{?\s{0,80}["']?Name["']?\s{0,40}:([^\n]{0,300})/g

/** Reads the links of a file in time linear in its length. */
export function linksOf(file: ShardFile): FileLinks {
  const { path, text } = file
  const folder = posix.dirname(path)
  const paths: string[] = []
  for (const [run] of text.matchAll(runs)) {
    if (/^\.\.?(\/|$)/.test(run) || readable.test(run)) {
      const target = resolve(folder, run)
      if (target !== undefined && target !== path) paths.push(target)
    }
  }
  const uses = new Set<string>()
  for (const match of text.matchAll(attached))
    for (const [word] of (match[1] ?? match[2] ?? '').matchAll(words)) uses.add(word)
  for (const [, name = ''] of text.matchAll(arns)) uses.add(name.slice(name.lastIndexOf('/') + 1))
  return {
    paths,
    takesFolders: text.includes('fileset('),
    uses,
    defines: new Set([...text.matchAll(named)].map(([, name = '']) => name)),
    exports: keysOf(text, exported),
    imports: keysOf(text, imported),
  }
}

/** `../m`, `policies/p.json` or `/policies/p.json` (after `${path.module}`) from a folder; undefined outside of the tree. */
function resolve(folder: string, run: string): string | undefined {
  const target = posix.normalize(posix.join(folder, run)).replace(/(.)\/$/, '$1')
  return target === '..' || target.startsWith('../') ? undefined : target
}

function keysOf(text: string, pattern: RegExp): ReadonlySet<string> {
  const found = [...text.matchAll(pattern)].map(([, rest = '']) =>
    rest
      .replace(/\$\{[^}]*\}/g, '')
      .replace(/!\w+|Fn::\w+/g, '')
      .replace(/[^\w]/g, ''),
  )
  return new Set(found)
}
