import { execFileSync } from 'node:child_process'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { readTar, unpack } from '../../src/adapters/archive.ts'
import { memoryTree, overlayTree, type Content } from '../../src/adapters/memory-tree.ts'
import { gitRepo } from '../support/git-repo.ts'

const file = (text: string): Content => ({ kind: 'file', bytes: Buffer.from(text) })

test('reads what git archive writes: long and odd names, links, nothing of the folder around', async () => {
  const repo = gitRepo()
  onTestFinished(() => repo.dispose())
  const long = `${'folder/'.repeat(30)}policy.json`
  const odd = 'ünïcode "x" \u{1f600}.tf'
  repo.write(long, 'long')
  repo.write(odd, 'odd')
  repo.write('empty.tf', '')
  repo.link('link.tf', odd)
  repo.link(`far/${'x'.repeat(90)}.tf`, `../${long}`)
  repo.commit('first')
  const raw = execFileSync('git', ['archive', '--format=tar.gz', '--prefix=o-r-1/', 'HEAD'], {
    cwd: repo.path,
    env: repo.environment,
  })
  const entries = await unpack(raw)
  const contents = new Map(
    entries.map((entry) => [entry.path, [entry.kind, Buffer.from(entry.bytes).toString()]]),
  )
  expect(Object.fromEntries(contents)).toEqual({
    [long]: ['file', 'long'],
    [odd]: ['file', 'odd'],
    'empty.tf': ['file', ''],
    'link.tf': ['link', odd],
    [`far/${'x'.repeat(90)}.tf`]: ['link', `../${long}`],
  })
})

test('refuses what is no archive and what ends too soon', async () => {
  await expect(unpack(Buffer.from('no gzip'))).rejects.toThrow()
  const header = Buffer.alloc(512)
  header.write('o/a.tf', 0)
  header.write('00000002000\0', 124)
  header.write('0', 156)
  expect(() => readTar(header)).toThrow('middle of a file')
  await expect(unpack(gzipSync(header))).rejects.toThrow('middle of a file')
  expect(readTar(Buffer.alloc(1024))).toEqual([])
})

test('a tree in memory follows links inside it and refuses the others', () => {
  const tree = memoryTree(
    'base',
    new Map<string, Content>([
      ['modules/m/main.tf', file('module')],
      ['prod/m', { kind: 'link', target: '../modules/m' }],
      ['out.tf', { kind: 'link', target: '../secret' }],
      ['a', { kind: 'link', target: 'b' }],
      ['b', { kind: 'link', target: 'a' }],
    ]),
  )
  expect(tree.read('prod/m/main.tf')).toEqual({ path: 'prod/m/main.tf', text: 'module' })
  expect(tree.read('out.tf')).toMatchObject({ unreadable: 'outside-workspace' })
  expect(tree.read('../x')).toMatchObject({ unreadable: 'outside-workspace' })
  expect(tree.read('a')).toMatchObject({ unreadable: 'not-found' })
})

test('an overlay replaces and takes away, and leaves the rest to the tree below', () => {
  const under = memoryTree(
    'head',
    new Map([
      ['kept.tf', file('kept')],
      ['changed.tf', file('new')],
      ['added.tf', file('added')],
    ]),
  )
  const base = overlayTree(
    'base',
    under,
    new Map([
      ['changed.tf', file('old')],
      ['added.tf', undefined],
      ['gone.tf', file('gone')],
    ]),
  )
  expect(base.paths()).toEqual(['changed.tf', 'gone.tf', 'kept.tf'])
  expect(base.read('changed.tf')).toMatchObject({ text: 'old' })
  expect(base.read('./changed.tf')).toMatchObject({ text: 'old' })
  expect(base.read('kept.tf')).toMatchObject({ text: 'kept' })
  expect(base.read('added.tf')).toMatchObject({ unreadable: 'not-found' })
})
