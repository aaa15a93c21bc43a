import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openWorkspace, selectPaths } from '../../src/adapters/workspace.ts'
import {
  gitRepo,
  plainEnvironment,
  temporaryFolder,
  type TemporaryFolder,
} from '../support/git-repo.ts'

const folders: TemporaryFolder[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.dispose()
})

function folder(): TemporaryFolder {
  const made = temporaryFolder()
  folders.push(made)
  return made
}

function repo(): ReturnType<typeof gitRepo> {
  const made = gitRepo()
  folders.push(made)
  return made
}

const open = (root: string, given: readonly string[] = []) =>
  openWorkspace({ root, given, environment: plainEnvironment(root) })

test('lists a folder without git and leaves installed things out', async () => {
  const at = folder()
  at.write('b/main.tf', 'x')
  at.write('a.json', '{}')
  at.write('node_modules/p/policy.json', '{}')
  at.write('.terraform/modules/m/main.tf', '')
  at.write('.github/iam-baseline.yml', '')
  const { tree, selected, fromGit } = await open(at.path)
  expect(tree.paths()).toEqual(['.github/iam-baseline.yml', 'a.json', 'b/main.tf'])
  expect(selected).toEqual(tree.paths())
  expect(fromGit).toBe(false)
})

test('lists tracked and untracked files of a repository, not ignored or deleted ones', async () => {
  const at = repo()
  at.write('.gitignore', 'secret.tf\n')
  at.write('kept.tf', '')
  at.write('gone.tf', '')
  at.commit('first')
  at.remove('gone.tf')
  at.write('secret.tf', '')
  at.write('new file\nwith "odd" name.tf', 'text')
  const { tree } = await open(at.path)
  expect(tree.paths()).toEqual(['.gitignore', 'kept.tf', 'new file\nwith "odd" name.tf'])
  expect(tree.read('new file\nwith "odd" name.tf')).toMatchObject({ text: 'text' })
})

test('walks a folder that the repository around it ignores', async () => {
  const at = repo()
  at.write('.gitignore', 'out/\n')
  at.write('out/policy.json', '{}')
  at.commit('first')
  expect((await open(join(at.path, 'out'))).selected).toEqual(['policy.json'])
  expect((await open(at.path, ['out'])).selected).toEqual(['out/policy.json'])
})

test('reads a module beside the working directory, but checks only what is below it', async () => {
  const at = repo()
  at.write('modules/m/main.tf', 'module')
  at.write('prod/main.tf', 'prod')
  at.commit('first')
  const { tree, selected } = await open(join(at.path, 'prod'))
  expect(selected).toEqual(['main.tf'])
  expect(tree.paths()).toEqual(['../modules/m/main.tf', 'main.tf'])
  expect(tree.read('../modules/m/main.tf')).toMatchObject({ text: 'module' })
})

test('reads a file that is given explicitly even if it is ignored or elsewhere', async () => {
  const at = repo()
  at.write('.gitignore', '*.json\n')
  at.write('plan.json', '{}')
  at.commit('first')
  const other = folder()
  other.write('main.tf', 'x')
  other.write('variables.tf', 'y')
  const { tree, selected } = await open(at.path, ['plan.json', join(other.path, 'main.tf')])
  const name = `../${other.path.split('/').at(-1) ?? ''}/main.tf`
  expect(selected).toEqual([name, 'plan.json'])
  expect(tree.read(name)).toMatchObject({ text: 'x' })
  expect(tree.paths()).toContain(name.replace('main', 'variables'))
})

test('chooses by globs, excludes by !globs, and names what matches nothing', async () => {
  const at = folder()
  for (const file of ['a/x.tf', 'a/y.json', 'b/x.tf', 'c.tf']) at.write(file, '')
  expect((await open(at.path, ['**/x.tf', '!b'])).selected).toEqual(['a/x.tf'])
  expect((await open(at.path, ['!a/**'])).selected).toEqual(['b/x.tf', 'c.tf'])
  const missing = await open(at.path, ['a', 'nothing/**', 'no-such.tf'])
  expect(missing.selected).toEqual(['a/x.tf', 'a/y.json'])
  expect(missing.unmatched).toEqual(['nothing/**', 'no-such.tf'])
})

test('selectPaths takes a folder as everything below it', () => {
  const paths = ['infra/a.tf', 'infra/b/c.tf', 'infrastructure/a.tf']
  expect(selectPaths(paths, ['infra/'])).toEqual(['infra/a.tf', 'infra/b/c.tf'])
  expect(selectPaths(paths, ['./'])).toEqual(paths)
})

test('says why a file cannot be read, each reason in turn', async () => {
  const at = folder()
  const outside = folder()
  outside.write('passwd', 'root')
  at.write('large.json', ' '.repeat(5 * 1024 * 1024 + 1))
  at.write('binary.json', 'a\0b')
  at.write('latin.json', Uint8Array.from([0x22, 0xe9, 0x22]))
  at.link('out.json', join(outside.path, 'passwd'))
  at.link('out-folder', outside.path)
  mkdirSync(join(at.path, 'folder.json'))
  const { tree } = await open(at.path)
  const reason = (file: string) => {
    const read = tree.read(file)
    return 'unreadable' in read ? read.unreadable : 'read'
  }
  expect(reason('large.json')).toBe('too-large')
  expect(reason('binary.json')).toBe('binary')
  expect(reason('latin.json')).toBe('not-utf-8')
  expect(reason('out.json')).toBe('outside-workspace')
  expect(reason('out-folder/passwd')).toBe('outside-workspace')
  expect(reason(join('..', outside.path.split('/').at(-1) ?? '', 'passwd'))).toBe(
    'outside-workspace',
  )
  expect(reason('/etc/passwd')).toBe('outside-workspace')
  expect(reason('folder.json')).toBe('not-a-file')
  expect(reason('absent.json')).toBe('not-found')
  expect(tree.paths()).toContain('out.json')
  expect(tree.paths()).toContain('out-folder')
})

test('a link out of the workspace stays closed when it is named explicitly', async () => {
  const at = folder()
  const outside = folder()
  outside.write('secret.json', '{}')
  at.link('policy.json', join(outside.path, 'secret.json'))
  const { tree, selected } = await open(at.path, ['policy.json'])
  expect(selected).toEqual(['policy.json'])
  expect(tree.read('policy.json')).toMatchObject({ unreadable: 'outside-workspace' })
})

test('the checkout token in .git is out of reach', async () => {
  const at = repo()
  at.write('main.tf', '')
  at.commit('first')
  expect((await open(at.path)).tree.read('.git/config')).toMatchObject({
    unreadable: 'outside-workspace',
  })
})

test('decodes UTF-16 and UTF-8 by their byte-order marks and keeps the mark', async () => {
  const at = folder()
  at.write('le.json', Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))
  at.write('be.json', Uint8Array.from([0xfe, 0xff, 0, 0x7b, 0, 0x7d]))
  at.write('u8.json', Uint8Array.from([0xef, 0xbb, 0xbf, 0x7b, 0x7d]))
  const { tree } = await open(at.path)
  for (const file of ['le.json', 'be.json', 'u8.json'])
    expect(tree.read(file)).toEqual({ path: file, text: '\ufeff{}' })
})

test('reads files that are named like object properties', async () => {
  const at = folder()
  at.write('__proto__', 'a')
  at.write('constructor', 'b')
  const { tree } = await open(at.path)
  expect(tree.read('__proto__')).toMatchObject({ text: 'a' })
  expect(tree.read('constructor')).toMatchObject({ text: 'b' })
})

test('follows links in the folders above a file, and no further than the workspace', async () => {
  const at = folder()
  const elsewhere = folder()
  at.write('real/deep/a.json', '{"a":1}')
  at.write('real/.git/config', 'token')
  elsewhere.write('inner/b.json', '{}')
  at.link('linked', 'real')
  at.link('chain', 'linked/deep')
  at.link('out', elsewhere.path)
  at.link('real/deep/alias.json', 'a.json')
  const { tree } = await open(at.path)
  const told = (path: string): unknown => {
    const read = tree.read(path)
    return 'text' in read && !('unreadable' in read) ? read.text : read.unreadable
  }
  expect([
    told('real/deep/a.json'),
    told('linked/deep/a.json'),
    told('chain/a.json'),
    told('chain/alias.json'),
    told('linked/deep/none.json'),
    told('none/at/all.json'),
    told('real/deep'),
    told('real/deep/a.json/b'),
    told('out/inner/b.json'),
    told('linked/.git/config'),
  ]).toEqual([
    '{"a":1}',
    '{"a":1}',
    '{"a":1}',
    '{"a":1}',
    'not-found',
    'not-found',
    'not-a-file',
    'not-found',
    'outside-workspace',
    'outside-workspace',
  ])
})
