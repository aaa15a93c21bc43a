import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { grantsOf } from '../../bench/sam-grants.ts'
import { evaluatedOne } from '../evaluate-cloudformation/evaluated.ts'

const folder = join(import.meta.dirname, 'templates')
const templates = readdirSync(folder).filter((name) => name.endsWith('.yaml'))

/** What the translator makes of the templates; undefined where it is not installed. */
function translate(): readonly unknown[] | undefined {
  const script = join(import.meta.dirname, 'translate.py')
  const paths = templates.map((name) => join(folder, name))
  const ran = spawnSync('python3', [script, ...paths], {
    encoding: 'utf8',
    env: { ...process.env, AWS_DEFAULT_REGION: 'us-east-1' },
  })
  if (ran.error !== undefined || /No module named 'samtranslator'/.test(ran.stderr))
    return undefined
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as readonly unknown[]
}

const translated = translate()

describe.skipIf(translated === undefined)(
  'what SAM templates grant equals what their translation grants (skipped without the Python package aws-sam-translator)',
  () => {
    test.each(templates.map((name, i) => [name, i] as const))('%s', (name, i) => {
      const settings = {
        parameters: new Map([['Boundary', 'arn:aws:iam::111122223333:policy/boundary']]),
      }
      const source = readFileSync(join(folder, name), 'utf8')
      const own = grantsOf(evaluatedOne(source, { settings }))
      const oracle = grantsOf(evaluatedOne(translated?.[i] as object, { settings }))
      expect(Object.keys(oracle).length).toBeGreaterThan(4)
      expect(own).toEqual(oracle)
    })
  },
)
