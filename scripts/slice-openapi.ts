import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Cuts the operations that the action uses out of GitHub's OpenAPI description, requests only, for
 * the contract tests: node lib/scripts/slice-openapi.js FOLDER, where FOLDER holds an installed
 * @octokit/openapi (its 385 MB are no dependency of the project).
 */

const operations: readonly (readonly [method: string, path: string])[] = [
  ['get', '/repos/{owner}/{repo}/commits/{ref}'],
  ['get', '/repos/{owner}/{repo}/compare/{basehead}'],
  ['get', '/repos/{owner}/{repo}/contents/{path}'],
  ['get', '/repos/{owner}/{repo}/pulls'],
  ['get', '/repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['get', '/repos/{owner}/{repo}/tarball/{ref}'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
  ['post', '/repos/{owner}/{repo}/pulls/{pull_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/pulls/comments/{comment_id}'],
  ['post', '/repos/{owner}/{repo}/issues/{issue_number}/comments'],
  ['patch', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
  ['delete', '/repos/{owner}/{repo}/issues/comments/{comment_id}'],
]

/** github.com and the oldest enterprise server that the package still describes. */
const descriptions = ['api.github.com', 'ghes-3.17']

type Json = Readonly<Record<string, unknown>>

function member(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (found, key) =>
      typeof found === 'object' && found !== null && Object.hasOwn(found, key)
        ? (found as Json)[key]
        : undefined,
    value,
  )
}

/** The value with references filled in and prose left out; objects of a body take no unknown keys. */
function resolved(root: unknown, value: unknown, inBody: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => resolved(root, item, inBody))
  if (typeof value !== 'object' || value === null) return value
  const reference = member(value, '$ref')
  if (typeof reference === 'string')
    return resolved(root, member(root, ...reference.replace('#/', '').split('/')), inBody)
  const entries = Object.entries(value)
    .filter(([key]) => !['description', 'example', 'examples', 'default'].includes(key))
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, inner]) => [key, resolved(root, inner, inBody)] as const)
  const closed =
    inBody &&
    member(value, 'type') === 'object' &&
    member(value, 'additionalProperties') === undefined
      ? [['additionalProperties', false] as const]
      : []
  return Object.fromEntries([...entries, ...closed])
}

function slice(root: unknown, method: string, path: string): Json {
  const operation = member(root, 'paths', path, method)
  if (operation === undefined) throw new Error(`the description has no ${method} ${path}`)
  const parameters = [member(root, 'paths', path, 'parameters'), member(operation, 'parameters')]
    .flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
    .map((parameter) => resolved(root, parameter, false))
  const body = member(operation, 'requestBody')
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => ({
      name: member(parameter, 'name'),
      in: member(parameter, 'in'),
      required: member(parameter, 'required') === true,
      schema: member(parameter, 'schema'),
    })),
    body:
      body === undefined
        ? null
        : resolved(root, member(body, 'content', 'application/json', 'schema'), true),
  }
}

const [, , from, to = '__tests__/support/fake-github/openapi'] = process.argv
if (from === undefined) throw new Error('usage: slice-openapi FOLDER [TARGET]')
const home = join(from, 'node_modules', '@octokit', 'openapi')
const packageFile: unknown = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
mkdirSync(to, { recursive: true })
for (const name of descriptions) {
  const root: unknown = JSON.parse(readFileSync(join(home, 'generated', `${name}.json`), 'utf8'))
  const sliced = {
    package: `@octokit/openapi ${String(member(packageFile, 'version'))}`,
    description: name,
    operations: operations.map(([method, path]) => slice(root, method, path)),
  }
  writeFileSync(join(to, `${name}.json`), `${JSON.stringify(sliced, undefined, 2)}\n`)
}
