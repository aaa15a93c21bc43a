/** Compiles rules/ to dist/data/baselines.json.br. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { encodeBaselines } from '../src/baselines/compiled.ts'
import { loadBaselines } from '../src/baselines/load.ts'
import { compress } from './compress.ts'

const target = 'dist/data/baselines.json.br'

const files = readdirSync('rules', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml'))
  .sort()
  .map((path) => loadBaselines(readFileSync(`rules/${path}`, 'utf8'), `rules/${path}`))

const problems = files.flatMap((file) => file.problems)
for (const { file, line, column, message } of problems) {
  console.error(`${file}:${String(line)}:${String(column)}: ${message}`)
}
if (problems.length > 0) process.exit(1)

const baselines = files.flatMap((file) => file.baselines)
const text = encodeBaselines(baselines)
const bytes = compress(text)
mkdirSync('dist/data', { recursive: true })
writeFileSync(target, bytes)
console.log(
  `${target}: ${String(baselines.length)} baselines, ${String(text.length)} characters, ${String(bytes.length)} bytes`,
)
