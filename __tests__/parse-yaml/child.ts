import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

/** Reads JSON texts from stdin, parses each as YAML and prints what it took. */
const script = `
import { text } from 'node:stream/consumers'
import { runnerImport } from 'vite'
const { module } = await runnerImport('./src/parse/yaml/yaml.ts')
const texts = JSON.parse(await text(process.stdin))
const results = texts.map((text) => {
  const start = performance.now()
  const { problems } = module.parseYaml({ path: 'a.yaml', text })
  return { ms: Math.round(performance.now() - start), problems: problems.length }
})
process.stdout.write(JSON.stringify(results))
`

export interface ChildOutcome {
  readonly status: number | null
  readonly output: string
  readonly error: string
}

/** Parses texts in a process of its own: some of them have ended processes. */
export function runInChild(texts: readonly string[]): ChildOutcome {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--eval', script],
    { cwd: root, input: JSON.stringify(texts), encoding: 'utf8', maxBuffer: 1e8 },
  )
  return { status, output: stdout, error: status === 0 ? '' : stderr }
}
