import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { openWorkspace, type Workspace } from '../../src/adapters/workspace.ts'
import {
  gitRepo,
  plainEnvironment,
  temporaryFolder,
  type TemporaryFolder,
} from '../support/git-repo.ts'

const made: TemporaryFolder[] = []
afterEach(() => {
  for (const folder of made.splice(0)) folder.dispose()
})

function keep<T extends TemporaryFolder>(folder: T): T {
  made.push(folder)
  return folder
}

const open = (root: string): Promise<Workspace> =>
  openWorkspace({ root, environment: plainEnvironment(root) })

/** What reading a file answers: its text, or the reason why there is none. */
function reads({ tree }: Workspace, file: string): string {
  const read = tree.read(file)
  return 'unreadable' in read ? read.unreadable : read.text
}

const isRoot = process.getuid?.() === 0

describe('a repository with submodules', () => {
  function withSubmodule() {
    const inner = keep(gitRepo())
    inner.write('policy.json', 'inner')
    inner.commit('inner')
    const outer = keep(gitRepo())
    outer.write('own.json', 'own')
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.path, 'sub')
    outer.commit('outer')
    return outer
  }

  test('reads those that are checked out', async () => {
    const workspace = await open(withSubmodule().path)
    expect(workspace.selected).toContain('sub/policy.json')
    expect(reads(workspace, 'sub/policy.json')).toBe('inner')
    expect(workspace.notices).toEqual([])
  })

  test('names those that are not', async () => {
    const clone = keep(temporaryFolder())
    const outer = withSubmodule()
    outer.git('clone', '--quiet', outer.path, join(clone.path, 'clone'))
    const workspace = await open(join(clone.path, 'clone'))
    expect(workspace.selected).toContain('own.json')
    expect(workspace.notices).toEqual(['a submodule is not checked out: sub'])
  })
})

test('a sparse checkout is read as far as it is there, and says how much is not', async () => {
  const repo = keep(gitRepo())
  for (const file of ['a/policy.json', 'b/policy.json', 'b/more.json']) repo.write(file, file)
  repo.commit('all')
  repo.git('sparse-checkout', 'set', 'a')
  const workspace = await open(repo.path)
  expect(workspace.selected).toEqual(['a/policy.json'])
  expect(workspace.notices).toEqual([
    'the checkout is sparse: 2 tracked files are not there and were not checked',
  ])
})

test('a work tree beside the repository, with a .git file, is a work tree like any other', async () => {
  const repo = keep(gitRepo())
  repo.write('.gitignore', 'ignored.json\n')
  repo.write('policy.json', 'main')
  repo.commit('all')
  const beside = keep(temporaryFolder())
  repo.git('worktree', 'add', '--quiet', '-b', 'other', join(beside.path, 'tree'))
  writeFileSync(join(beside.path, 'tree/ignored.json'), '')
  const workspace = await open(join(beside.path, 'tree'))
  expect(workspace.fromGit).toBe(true)
  expect(workspace.selected).toEqual(['.gitignore', 'policy.json'])
})

test.each([
  ['a .git file that leads nowhere', '.git', 'gitdir: /nowhere/at/all\n'],
  ['a .git folder that is none', '.git/HEAD', 'junk'],
])('%s is told, and the files are read all the same', async (_, file, text) => {
  const folder = keep(temporaryFolder())
  folder.write(file, text)
  folder.write('policy.json', 'here')
  const workspace = await open(folder.path)
  expect(reads(workspace, 'policy.json')).toBe('here')
  expect(workspace.notices).toEqual([
    expect.stringMatching(/not inside a git repository; ignored files are checked too$/),
  ])
})

test('a bare repository holds no work tree', async () => {
  const repo = keep(gitRepo())
  repo.write('policy.json', 'x')
  repo.commit('all')
  const clone = keep(temporaryFolder())
  repo.git('clone', '--quiet', '--bare', repo.path, join(clone.path, 'bare.git'))
  const workspace = await open(join(clone.path, 'bare.git'))
  expect(workspace.selected).not.toContain('policy.json')
  expect(workspace.fromGit).toBe(false)
})

test.skipIf(!isRoot)('a repository of another user names the command that mends it', async () => {
  const repo = keep(gitRepo())
  repo.write('policy.json', 'theirs')
  repo.commit('all')
  for (const path of ['.', '.git']) chownSync(join(repo.path, path), 65534, 65534)
  const workspace = await open(repo.path)
  expect(reads(workspace, 'policy.json')).toBe('theirs')
  expect(workspace.notices).toEqual([
    expect.stringContaining('git config --global --add safe.directory'),
  ])
})

test('names that differ in case alone are two files', async () => {
  const folder = keep(gitRepo())
  folder.write('Policy.json', 'upper')
  folder.write('policy.json', 'lower')
  // A file system that folds case has one.
  if (!existsSync(join(folder.path, 'POLICY.json'))) {
    const workspace = await open(folder.path)
    expect(reads(workspace, 'Policy.json')).toBe('upper')
    expect(reads(workspace, 'policy.json')).toBe('lower')
  }
})

test.skipIf(process.platform !== 'linux')(
  'a name that is not UTF-8 is told, not lost',
  async () => {
    for (const folder of [keep(gitRepo()), keep(temporaryFolder())]) {
      const name = Buffer.concat([
        Buffer.from(`${folder.path}/caf`),
        Buffer.of(0xe9),
        Buffer.from('.json'),
      ])
      writeFileSync(name, '{}')
      const workspace = await open(folder.path)
      expect(workspace.selected).toEqual(['caf\ufffd.json'])
      expect(workspace.tree.read('caf\ufffd.json')).toMatchObject({
        unreadable: 'not-found',
        text: 'its name is not UTF-8: it cannot be opened',
      })
    }
  },
)

test.skipIf(process.platform === 'win32')(
  'what is no file is passed over, circles of links end, empty files are read',
  async () => {
    for (const folder of [keep(gitRepo()), keep(temporaryFolder())]) {
      folder.link('circle', '.')
      folder.link('a.json', 'b.json')
      folder.link('b.json', 'a.json')
      folder.link('zero.json', '/dev/zero')
      execFileSync('mkfifo', [join(folder.path, 'pipe.json')])
      folder.write('empty.tf', '')
      folder.write('policy.json', 'x')
      const workspace = await open(folder.path)
      expect(workspace.selected).toEqual(expect.arrayContaining(['empty.tf', 'policy.json']))
      expect(workspace.selected).not.toContain('pipe.json')
      expect(reads(workspace, 'empty.tf')).toBe('')
      expect(reads(workspace, 'pipe.json')).toBe('not-a-file')
      expect(reads(workspace, 'a.json')).toMatch(/not-found|not-a-file/)
      expect(reads(workspace, 'zero.json')).toBe('outside-workspace')
    }
  },
)

describe('a folder that cannot be read', () => {
  test.skipIf(isRoot || process.platform === 'win32')('is named', async () => {
    for (const folder of [keep(gitRepo()), keep(temporaryFolder())]) {
      folder.write('closed/policy.json', 'x')
      folder.write('shut.json', 'x')
      chmodSync(join(folder.path, 'closed'), 0)
      chmodSync(join(folder.path, 'shut.json'), 0)
      const workspace = await open(folder.path)
      expect(workspace.notices).toEqual(['a folder could not be read: closed'])
      expect(reads(workspace, 'shut.json')).toBe('no-permission')
      chmodSync(join(folder.path, 'closed'), 0o755)
    }
  })

  test.skipIf(process.platform !== 'linux')('because its path is too long, is named', async () => {
    const folder = keep(temporaryFolder())
    folder.write('policy.json', 'x')
    const name = 'd'.repeat(200)
    // A path of that length is made, and removed, from inside.
    const deep = `for i in $(seq 25); do mkdir ${name} && cd ${name} 2>/dev/null || break; done`
    execFileSync('sh', ['-c', deep], { cwd: folder.path })
    const workspace = await open(folder.path)
    expect(workspace.selected).toContain('policy.json')
    expect(workspace.notices).toEqual([expect.stringMatching(/^a folder could not be read: ddd/)])
    execFileSync('rm', ['-rf', join(folder.path, name)])
  })
})

test('a file that is gone when it is read says so', async () => {
  const folder = keep(temporaryFolder())
  folder.write('policy.json', 'x')
  folder.write('kept.json', 'first')
  const workspace = await open(folder.path)
  expect(reads(workspace, 'kept.json')).toBe('first')
  folder.remove('policy.json')
  folder.write('kept.json', 'second')
  expect(reads(workspace, 'policy.json')).toBe('not-found')
  // What was read once stays so for the run: places of findings are those of one text.
  expect(reads(workspace, 'kept.json')).toBe('first')
  mkdirSync(join(folder.path, 'policy.json'))
  const again = await open(folder.path)
  expect(again.selected).toEqual(['kept.json'])
})

describe('a pointer of Git LFS', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d7a'.repeat(16)}\nsize 12345\n`

  test('is not taken for the file', async () => {
    const repo = keep(gitRepo())
    repo.write('policy.json', pointer)
    repo.write('pointers.md', `They begin with \`${pointer}\``)
    const workspace = await open(repo.path)
    expect(workspace.tree.read('policy.json')).toMatchObject({
      unreadable: 'lfs-pointer',
      text: 'a pointer of Git LFS: its content was not fetched',
    })
    expect(reads(workspace, 'pointers.md')).toContain('They begin')
  })
})
