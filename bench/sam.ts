/**
 * Compares what SAM templates grant with what AWS's own translation of them grants:
 * `node lib/bench/sam.js FOLDER…`, with the Python package aws-sam-translator at hand. Every file below the
 * folders that has serverless resources counts; those that the translator refuses are told apart.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { isAbsolute, join, relative, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { evaluateTemplate } from '../src/evaluate/cloudformation/evaluate.ts'
import type { SourceTree } from '../src/model/source.ts'
import { parseJson } from '../src/parse/json/json.ts'
import { parseYaml } from '../src/parse/yaml/yaml.ts'
import { grantsOf } from './sam-grants.ts'

const tree: SourceTree = {
  name: 'head',
  paths: () => [],
  read: (path) => ({ path, unreadable: 'not-found', text: 'is not looked at' }),
}

function grantsIn(path: string, text: string): Readonly<Record<string, unknown>> {
  const file = { path, text }
  const parsed = /^\s*\{/.test(text) ? parseJson(file) : parseYaml(file)
  // The translator puts the Region that it runs in into what it looks into.
  const settings = { pseudoParameters: new Map([['AWS::Region', 'us-east-1']]) }
  const [evaluation] = evaluateTemplate({ file, ...parsed, tree, settings })
  return evaluation === undefined ? {} : grantsOf(evaluation)
}

const folders = process.argv.slice(2).map((folder) => resolve(folder))
const paths = folders.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ya?ml|json|template)$/.test(path) && !path.includes('node_modules'))
    .map((path) => (isAbsolute(path) ? path : join(folder, path)))
    .filter((path) => {
      const text = readFileSync(path, 'utf8')
      return text.includes('AWS::Serverless') && /^["' ]*Resources/m.test(text)
    })
    .sort(),
)
const script = join(import.meta.dirname, '../../bench/translate_sam.py')
const ran = spawnSync('python3', [script], {
  encoding: 'utf8',
  input: `${paths.join('\n')}\n`,
  maxBuffer: 2 ** 30,
  stdio: ['pipe', 'pipe', 'ignore'],
})
const answers = ran.stdout.split('\n')
let equal = 0
let refused = 0
for (const [index, path] of paths.entries()) {
  const answer = JSON.parse(answers[index] ?? '{"error":"no answer"}') as {
    readonly template?: object
    readonly error?: string
  }
  if (answer.template === undefined) {
    refused += 1
    continue
  }
  const oracle = grantsIn('oracle.json', JSON.stringify(answer.template))
  const own = grantsIn('template.yaml', readFileSync(path, 'utf8'))
  if (isDeepStrictEqual(own, oracle)) {
    equal += 1
    continue
  }
  const names = new Set([...Object.keys(own), ...Object.keys(oracle)])
  const differing = [...names].filter((name) => !isDeepStrictEqual(own[name], oracle[name]))
  console.log(`differs: ${relative(process.cwd(), path)}: ${differing.slice(0, 6).join(', ')}`)
}
const translated = paths.length - refused
console.log(`${paths.length} templates, ${refused} refused by the translator`)
console.log(`equal: ${equal} of ${translated}`)
