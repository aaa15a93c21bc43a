import { createHash } from 'node:crypto'
import pMap from 'p-map'
import { z } from 'zod'
import type { ChangeSet } from '../model/change.ts'
import type { SourceTree, TreeName } from '../model/source.ts'
import { isUnreadable } from '../model/source.ts'
import {
  changesOfListedFiles,
  maximumListedFiles,
  type ListedFile,
} from '../discover/changed-files.ts'
import type { Refusal } from '../discover/ports.ts'
import type { ListedPull } from '../discover/refs.ts'
import { unpack } from './archive.ts'
import { maximumFileBytes } from './decode.ts'
import { messageOf, statusOf, type Client } from './github-client.ts'
import { memoryTree, overlayTree, type Content } from './memory-tree.ts'

const compared = z.object({ merge_base_commit: z.object({ sha: z.string() }) })
const commit = z.object({ sha: z.string() })
const files = z.array(
  z.object({
    sha: z.string().nullish(),
    filename: z.string(),
    previous_filename: z.string().optional(),
    status: z.string(),
    changes: z.number(),
    patch: z.string().optional(),
  }),
)
const pulls = z.array(
  z.object({
    number: z.number(),
    state: z.string(),
    head: z.object({
      sha: z.string(),
      ref: z.string(),
      repo: z.object({ full_name: z.string() }).nullable(),
    }),
    base: z.object({ sha: z.string() }),
  }),
)

const listedPerPage = 100
/** Of a long list: thirty pages one after the other would be waited for. */
const pagesAtOnce = 3

/** A file of a pull request, with the id of its blob in the head. */
export type PullFile = ListedFile & { readonly sha?: string | null | undefined }

/** Asks GitHub for the commit where `head` left `base`; commits of forks are known there too. */
export async function mergeBaseByApi(
  client: Client,
  base: string,
  head: string,
): Promise<{ readonly commit: string } | Refusal> {
  return guarded(`the merge base of ${base} and ${head}`, async () => {
    // The list of files comes with the first page only: the second is small.
    const { data } = await client.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
      basehead: `${base}...${head}`,
      per_page: 1,
      page: 2,
    })
    return { commit: compared.parse(data).merge_base_commit.sha }
  })
}

/** The full id of a commit, branch or tag. */
export async function resolveByApi(
  client: Client,
  ref: string,
): Promise<{ readonly commit: string } | Refusal> {
  return guarded(`the commit ${ref}`, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/commits/{ref}', { ref })
    return { commit: commit.parse(data).sha }
  })
}

/** The files of a pull request as GitHub shows them: its hunks are the law for comments. */
export async function pullFiles(
  client: Client,
  number: number,
): Promise<{ readonly files: readonly PullFile[]; readonly changes: ChangeSet } | Refusal> {
  return guarded(`the files of pull request ${number}`, async () => {
    const pageOf = async (page: number): Promise<readonly PullFile[]> => {
      const { data } = await client.request('GET /repos/{owner}/{repo}/pulls/{pull_number}/files', {
        pull_number: number,
        per_page: listedPerPage,
        page,
      })
      return files.parse(data)
    }
    const all = [...(await pageOf(1))]
    for (let page = 2; all.length === (page - 1) * listedPerPage; page += pagesAtOnce) {
      const left = Math.ceil(maximumListedFiles / listedPerPage) - page + 1
      if (left <= 0) break
      const pages = Array.from({ length: Math.min(pagesAtOnce, left) }, (_, nth) =>
        pageOf(page + nth),
      )
      for (const read of await Promise.all(pages)) all.push(...read)
    }
    return { files: all, changes: changesOfListedFiles(all) }
  })
}

/** The pull requests of a branch `owner:name`, open or not: for reports about another run. */
export async function pullsOfBranch(
  client: Client,
  branch: string,
): Promise<readonly ListedPull[] | Refusal> {
  return guarded(`the pull requests of ${branch}`, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/pulls', {
      state: 'all',
      head: branch,
      per_page: 100,
    })
    return pulls.parse(data).map((pull) => ({
      number: pull.number,
      state: pull.state,
      base: { sha: pull.base.sha },
      head: { sha: pull.head.sha, ref: pull.head.ref, repository: pull.head.repo?.full_name },
    }))
  })
}

/** All files of a commit, by one archive: one request, whatever the repository's size. */
export async function treeByApi(
  client: Client,
  commitId: string,
  name: TreeName,
): Promise<SourceTree | Refusal> {
  return guarded(`the files of ${commitId}`, async () => {
    const { data } = await client.request('GET /repos/{owner}/{repo}/tarball/{ref}', {
      ref: commitId,
    })
    if (!(data instanceof ArrayBuffer)) throw new TypeError('GitHub sent no archive')
    const contents = new Map<string, Content>()
    for (const entry of await unpack(new Uint8Array(data)))
      contents.set(
        entry.path,
        entry.kind === 'link'
          ? { kind: 'link', target: new TextDecoder().decode(entry.bytes) }
          : { kind: 'file', bytes: entry.bytes },
      )
    return memoryTree(name, contents)
  })
}

/** Both states of a pull request. */
export interface PullTrees {
  readonly base: SourceTree
  readonly head: SourceTree
}

/** Above so many files an archive is cheaper than the files one by one. */
const maximumFiles = 8

/**
 * Base and head of a pull request from one tree at hand and GitHub: `under` may be the checkout (of
 * the merge commit, say) or the head's archive. What the pull request does not change is taken from
 * `under` in both, so that only its own changes differ. Few files are asked for one by one, many by
 * one archive each.
 */
export async function pullTrees(
  client: Client,
  under: SourceTree,
  listed: readonly PullFile[],
  commits: { readonly base: string; readonly head: string },
  /** Files of other kinds are read from `under` in both states. */
  wanted: (path: string) => boolean,
): Promise<PullTrees | Refusal> {
  const relevant = listed.filter((file) => wanted(file.filename))
  const heads = relevant.filter(
    (file) => file.status !== 'removed' && !matches(under, file.filename, file.sha),
  )
  const bases = relevant.filter((file) => file.status !== 'added' && file.status !== 'copied')
  const basePaths = bases.map((file) => file.previous_filename ?? file.filename)
  const head = await contentsOf(
    client,
    commits.head,
    heads.map((file) => file.filename),
  )
  if ('refused' in head) return head
  const base = await contentsOf(client, commits.base, basePaths)
  if ('refused' in base) return base
  const present = new Set(
    relevant.filter((file) => file.status !== 'removed').map((file) => file.filename),
  )
  const gone = relevant
    .filter((file) => file.status === 'removed' || file.status === 'renamed')
    .map((file) => (file.status === 'removed' ? file.filename : (file.previous_filename ?? '')))
    .filter((path) => !present.has(path))
  const headOver = new Map<string, Content | undefined>(gone.map((path) => [path, undefined]))
  for (const [path, content] of head.contents) headOver.set(path, content)
  const baseOver = new Map<string, Content | undefined>(
    relevant.map((file) => [file.filename, undefined]),
  )
  for (const [path, content] of base.contents) baseOver.set(path, content)
  return {
    base: overlayTree('base', under, baseOver),
    head: overlayTree('head', under, headOver),
  }
}

/** True where the tree holds exactly the blob that GitHub names. */
function matches(tree: SourceTree, path: string, sha: string | null | undefined): boolean {
  if (sha === null || sha === undefined) return false
  const read = tree.read(path)
  if (isUnreadable(read)) return false
  // Text that was decoded from UTF-8 gives its bytes back; UTF-16 does not and is asked for.
  const bytes = Buffer.from(read.text, 'utf8')
  const hash = createHash(sha.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === sha
}

async function contentsOf(
  client: Client,
  commitId: string,
  paths: readonly string[],
): Promise<{ readonly contents: ReadonlyMap<string, Content> } | Refusal> {
  if (paths.length > maximumFiles) {
    const tree = await treeByApi(client, commitId, 'base')
    if ('refused' in tree) return tree
    return { contents: new Map(paths.map((path) => [path, asContent(tree, path)])) }
  }
  return guarded(`files of ${commitId}`, async () => ({
    contents: new Map(
      await pMap(
        paths,
        async (path): Promise<readonly [string, Content]> => [
          path,
          await fileByApi(client, commitId, path),
        ],
        { concurrency: 4 },
      ),
    ),
  }))
}

function asContent(tree: SourceTree, path: string): Content {
  const read = tree.read(path)
  return isUnreadable(read)
    ? { kind: 'unreadable', reason: read.unreadable }
    : { kind: 'file', bytes: Buffer.from(read.text, 'utf8') }
}

/** One file at a commit. A link's target comes as its content; GitHub follows it itself. */
async function fileByApi(client: Client, commitId: string, path: string): Promise<Content> {
  try {
    const { data } = await client.request('GET /repos/{owner}/{repo}/contents/{path}', {
      path,
      ref: commitId,
      headers: { accept: 'application/vnd.github.raw+json' },
      // As bytes: Octokit would decode them and lose what is not UTF-8.
      request: { parseSuccessResponseBody: false },
    })
    const bytes = await bytesOf(data)
    return bytes.length > maximumFileBytes
      ? { kind: 'unreadable', reason: 'too-large' }
      : { kind: 'file', bytes }
  } catch (error) {
    if (statusOf(error) === 404) return { kind: 'unreadable', reason: 'not-found' }
    if (statusOf(error) === 403 && /too large|too_large/i.test(messageOf(error)))
      return { kind: 'unreadable', reason: 'too-large' }
    throw error
  }
}

async function bytesOf(data: unknown): Promise<Uint8Array> {
  if (!(data instanceof ReadableStream)) throw new TypeError('GitHub sent no content')
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of data as AsyncIterable<Uint8Array>) {
    chunks.push(chunk)
    size += chunk.length
    if (size > maximumFileBytes) break
  }
  return Buffer.concat(chunks)
}

async function guarded<T extends object>(
  what: string,
  ask: () => Promise<T>,
): Promise<T | Refusal> {
  try {
    return await ask()
  } catch (error) {
    const status = statusOf(error)
    const text = `${what} could not be read from GitHub: ${messageOf(error)}`
    if (status === 404) return { refused: 'not-found', text }
    if (status === 401 || status === 403) return { refused: 'forbidden', text }
    if (status === 406 || status === 413 || status === 422) return { refused: 'too-large', text }
    return { refused: 'unavailable', text }
  }
}
