import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import importLaw from '../import-law.json' with { type: 'json' }

const root = resolve(import.meta.dirname, '..')
const src = join(root, 'src')

const law: Readonly<Record<string, readonly string[]>> = importLaw

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => path.replaceAll('\\', '/'))

interface Import {
  readonly from: string
  readonly specifier: string
}

/** Import and re-export specifiers of a file, type imports included. */
function importsOf(path: string): readonly Import[] {
  const text = readFileSync(join(src, path), 'utf8')
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s[^'"`;]*?from\s+'([^']+)'|import\('([^']+)'\)/g,
  )
  return [...found].map((match) => ({ from: path, specifier: match[1] ?? match[2] ?? '' }))
}

/** The file under src that an import names; undefined for packages. */
function targetOf(entry: Import): string | undefined {
  if (!entry.specifier.startsWith('.')) return undefined
  return relative(src, resolve(dirname(join(src, entry.from)), entry.specifier)).replaceAll(
    '\\',
    '/',
  )
}

const folderOf = (path: string): string => (path.includes('/') ? (path.split('/')[0] ?? '') : '')

const mayRead = (from: string, folder: string): boolean =>
  folder === 'parse' && /^baselines\/(load|import)[^/]*\.ts$/.test(from)

describe('the import law', () => {
  test('every folder imports only what the law allows', () => {
    const broken = files.flatMap((file) => {
      const allowed = law[folderOf(file)]
      if (allowed === undefined) return []
      return importsOf(file).flatMap((entry) => {
        const target = targetOf(entry)
        if (target === undefined || target.startsWith('..')) return []
        const folder = folderOf(target)
        if (folder === folderOf(file) || allowed.includes(folder) || mayRead(file, folder))
          return []
        return [`${file} imports ${target}`]
      })
    })
    expect(broken).toEqual([])
  })

  test('only adapters and entries touch the world', () => {
    const world =
      /^(node:(fs|child_process|http|https|net|os|worker_threads)|@actions\/|@octokit\/|@aws-sdk\/)/
    const broken = files
      .filter((file) => law[folderOf(file)] !== undefined)
      .flatMap((file) => importsOf(file))
      .filter((entry) => world.test(entry.specifier))
      .map((entry) => `${entry.from} imports ${entry.specifier}`)
    expect(broken).toEqual([])
  })

  test('there are no import cycles', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file).flatMap((entry) => targetOf(entry) ?? [])]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '))
        return
      }
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) visit(next, [...trail, file])
      done.add(file)
    }
    for (const file of files) visit(file, [])
    expect(cycles).toEqual([])
  })
})

describe('the house', () => {
  test('no file is longer than 400 lines', () => {
    const long = files
      .map((file) => ({
        file,
        lines: readFileSync(join(src, file), 'utf8').split('\n').length - 1,
      }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })

  test('no file has a name that says nothing', () => {
    const vague = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|types|index)\.ts$/.test(file),
    )
    expect(vague).toEqual([])
  })
})
