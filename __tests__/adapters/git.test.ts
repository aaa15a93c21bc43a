import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { listWithGit } from '../../src/adapters/list-files.ts'
import { openRepository, type GitRepository } from '../../src/adapters/git.ts'
import { isRefusal } from '../../src/discover/ports.ts'
import type { SourceTree } from '../../src/model/source.ts'
import { gitRepo, plainEnvironment, temporaryFolder, type GitRepo } from '../support/git-repo.ts'

const made: { dispose(): void }[] = []
afterEach(() => {
  for (const folder of made.splice(0)) folder.dispose()
})

function repo(): GitRepo {
  const at = gitRepo()
  made.push(at)
  return at
}

async function open(at: GitRepo, directory = at.path): Promise<GitRepository> {
  const opened = await openRepository({ directory, environment: at.environment })
  if (isRefusal(opened)) throw new Error(opened.text)
  return opened
}

async function treeOf(repository: GitRepository, commit: string): Promise<SourceTree> {
  const tree = await repository.tree(commit, 'base')
  if (isRefusal(tree)) throw new Error(tree.text)
  return tree
}

test('reads the files of an old commit, whatever the work tree says now', async () => {
  const at = repo()
  at.write('a.tf', 'one')
  at.write('odd "name"\n.tf', 'two')
  at.write('folder/b.json', '{}')
  const first = at.commit('first')
  at.write('a.tf', 'changed')
  at.remove('folder')
  at.commit('second')
  const tree = await treeOf(await open(at), first)
  expect(tree.paths()).toEqual(['a.tf', 'folder/b.json', 'odd "name"\n.tf'])
  expect(tree.read('a.tf')).toEqual({ path: 'a.tf', text: 'one' })
  expect(tree.read('odd "name"\n.tf')).toMatchObject({ text: 'two' })
  expect(tree.read('folder')).toMatchObject({ unreadable: 'not-a-file' })
  expect(tree.read('none')).toMatchObject({ unreadable: 'not-found' })
  expect(tree.read('../x')).toMatchObject({ unreadable: 'outside-workspace' })
})

test('reads relative to the working directory inside the repository', async () => {
  const at = repo()
  at.write('modules/m/main.tf', 'module')
  at.write('prod/main.tf', 'prod')
  const first = at.commit('first')
  at.write('prod/main.tf', 'prod\nmore')
  const repository = await open(at, join(at.path, 'prod'))
  const tree = await treeOf(repository, first)
  expect(tree.paths()).toEqual(['../modules/m/main.tf', 'main.tf'])
  expect(tree.read('../modules/m/main.tf')).toMatchObject({ text: 'module' })
  const changes = await repository.changes(first, undefined)
  expect(changes).toMatchObject({ files: [{ path: 'main.tf', status: 'modified' }] })
})

test('follows links inside the repository and refuses those that leave it', async () => {
  const at = repo()
  at.write('shared/provider.tf', 'shared')
  at.link('prod/provider.tf', '../shared/provider.tf')
  at.link('linked', 'shared')
  at.link('out.tf', '../../../etc/passwd')
  at.link('absolute.tf', '/etc/passwd')
  at.link('loop', 'loop')
  const tree = await treeOf(await open(at), at.commit('first'))
  expect(tree.read('prod/provider.tf')).toMatchObject({ text: 'shared' })
  expect(tree.read('linked/provider.tf')).toMatchObject({ text: 'shared' })
  expect(tree.read('out.tf')).toMatchObject({ unreadable: 'outside-workspace' })
  expect(tree.read('absolute.tf')).toMatchObject({ unreadable: 'outside-workspace' })
  expect(tree.read('loop')).toMatchObject({ unreadable: 'not-found' })
})

test('a blob over the limit or with NUL bytes is named, not read', async () => {
  const at = repo()
  at.write('large.json', ' '.repeat(5 * 1024 * 1024 + 1))
  at.write('binary.json', 'a\0b')
  const tree = await treeOf(await open(at), at.commit('first'))
  expect(tree.read('large.json')).toMatchObject({ unreadable: 'too-large' })
  expect(tree.read('binary.json')).toMatchObject({ unreadable: 'binary' })
})

test('the merge base leaves out what others merged since', async () => {
  const at = repo()
  at.write('a.tf', 'one')
  const fork = at.commit('first')
  at.git('switch', '--quiet', '--create', 'feature')
  at.write('b.tf', 'feature')
  at.commit('feature')
  at.git('switch', '--quiet', 'main')
  at.write('c.tf', 'other')
  at.commit('other')
  const repository = await open(at)
  expect(await repository.mergeBase('main', 'feature')).toEqual({ commit: fork })
  expect(await repository.resolve('feature')).toHaveProperty('commit')
  expect(await repository.resolve('no-such')).toMatchObject({ refused: 'not-found' })
  expect(await repository.resolve('--all')).toMatchObject({ refused: 'not-found' })
})

test('a shallow clone says so instead of inventing a merge base', async () => {
  const at = repo()
  at.write('a.tf', 'one')
  const first = at.commit('first')
  at.write('a.tf', 'two')
  at.commit('second')
  const clone = gitRepo()
  made.push(clone)
  clone.git('fetch', '--quiet', '--depth=1', `file://${at.path}`, 'main')
  clone.git('checkout', '--quiet', 'FETCH_HEAD')
  const repository = await open(clone)
  expect(repository.shallow).toBe(true)
  expect(await repository.has(first)).toBe(false)
  expect(await repository.resolve(first)).toMatchObject({ refused: 'shallow' })
  expect(await repository.mergeBase(first, 'HEAD')).toMatchObject({ refused: 'shallow' })
})

test('a clone that lacks a content still tells what changed, and reads the rest', async () => {
  const at = repo()
  at.write('p.json', '{"a": 1}')
  at.write('big.bin', 'one')
  const first = at.commit('first')
  at.write('p.json', '{"a": 2}')
  at.write('big.bin', 'two')
  at.commit('second')
  const id = at.git('rev-parse', `${first}:big.bin`).trim()
  rmSync(join(at.path, '.git/objects', id.slice(0, 2), id.slice(2)))
  const repository = await open(at)
  const changes = await repository.changes(first, undefined)
  expect(changes).toMatchObject({
    files: [
      { path: 'big.bin', status: 'modified', hunks: { missing: 'unreadable-diff' } },
      { path: 'p.json', status: 'modified', hunks: { missing: 'unreadable-diff' } },
    ],
  })
  const tree = await treeOf(repository, first)
  expect(tree.read('p.json')).toMatchObject({ text: '{"a": 1}' })
  expect(tree.read('big.bin')).toMatchObject({ unreadable: 'not-in-clone' })
})

test('a partial clone whose origin cannot be asked does likewise', async () => {
  const at = repo()
  at.git('config', 'uploadpack.allowFilter', 'true')
  at.write('p.json', '{"a": 1}')
  at.write('q.json', '{"b": 1}')
  const first = at.commit('first')
  at.write('p.json', '{"a": 2}')
  at.commit('second')
  const clone = gitRepo()
  made.push(clone)
  clone.git('remote', 'add', 'origin', `file://${at.path}`)
  clone.git('fetch', '--quiet', '--filter=blob:none', 'origin', 'main')
  clone.git('checkout', '--quiet', 'FETCH_HEAD')
  clone.git('remote', 'set-url', 'origin', 'file:///nowhere')
  const repository = await open(clone)
  expect(await repository.changes(first, undefined)).toMatchObject({
    files: [{ path: 'p.json', status: 'modified', hunks: { missing: 'unreadable-diff' } }],
  })
  const tree = await treeOf(repository, first)
  expect(tree.read('p.json')).toMatchObject({ unreadable: 'not-in-clone' })
  expect(tree.read('q.json')).toMatchObject({ text: '{"b": 1}' })
})

test('lists changes with renames, removals, links that became files, and untracked files', async () => {
  const at = repo()
  const long = Array.from({ length: 20 }, (_, index) => `line ${String(index)}`).join('\n')
  at.write('old.tf', long)
  at.write('gone.tf', 'x\n')
  at.link('link.tf', 'gone.tf')
  at.write('binary.bin', 'a\0b')
  at.write('same.tf', 'same')
  const first = at.commit('first')
  at.git('mv', 'old.tf', 'new.tf')
  at.write('new.tf', long.replace('line 3\n', 'line three\n'))
  at.remove('gone.tf')
  at.remove('link.tf')
  at.write('link.tf', 'b\n')
  at.write('binary.bin', 'a\0c')
  const committed = at.commit('second')
  at.write('fresh.tf', 'a\nb')
  const repository = await open(at)
  const expected = [
    { path: 'binary.bin', status: 'modified', hunks: { missing: 'binary' } },
    { path: 'gone.tf', status: 'removed', hunks: [{ removed: [1], added: [] }] },
    { path: 'link.tf', status: 'modified', hunks: [{ removed: [1] }, { added: [1] }] },
    {
      path: 'new.tf',
      previousPath: 'old.tf',
      status: 'renamed',
      hunks: [{ oldStart: 1, newStart: 1, added: [4], removed: [4] }],
    },
  ]
  expect(await repository.changes(first, committed)).toMatchObject({ files: expected })
  const withWorkTree = await repository.changes(first, undefined)
  expect(withWorkTree).toMatchObject({
    files: [
      expected[0],
      { path: 'fresh.tf', status: 'added', hunks: [{ added: [1, 2] }] },
      ...expected.slice(1),
    ],
  })
})

test('configuration of the user does not change the diff that is read', async () => {
  const at = repo()
  at.write('a.tf', 'a\n\nb\n')
  const first = at.commit('first')
  at.write('a.tf', 'a\n\nc\n')
  at.git('config', 'diff.noprefix', 'true')
  at.git('config', 'diff.suppressBlankEmpty', 'true')
  at.git('config', 'color.ui', 'always')
  at.git('config', 'diff.external', 'false')
  at.git('config', 'diff.context', '0')
  expect(await (await open(at)).changes(first, undefined)).toMatchObject({
    files: [{ hunks: [{ oldStart: 1, oldCount: 3, added: [3], removed: [3] }] }],
  })
})

test('says that a folder is not a repository', async () => {
  const folder = temporaryFolder()
  made.push(folder)
  const opened = await openRepository({
    directory: folder.path,
    environment: plainEnvironment(folder.path),
  })
  expect(opened).toEqual({
    refused: 'unavailable',
    text: `${folder.path} is not inside a git repository`,
  })
})

test('a folder of the tree that poses as a bare repository cannot make git run a program', async () => {
  const at = repo()
  const proof = join(at.path, 'ran')
  at.write('trap/HEAD', 'ref: refs/heads/main\n')
  at.write('trap/objects/keep', '')
  at.write('trap/refs/keep', '')
  at.write(
    'trap/config',
    `[core]\n\trepositoryformatversion = 0\n\tbare = false\n\tworktree = "."\n\tfsmonitor = "touch ${proof}; false"\n[diff]\n\texternal = "touch ${proof}"\n`,
  )
  at.write('trap/main.tf', 'a')
  at.commit('trap')
  const listing = await listWithGit({
    directory: join(at.path, 'trap'),
    environment: at.environment,
  })
  expect(existsSync(proof)).toBe(false)
  expect(listing.kind).not.toBe('listed')
})
