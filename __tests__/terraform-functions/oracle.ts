import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { evaluate } from '../../src/evaluate/terraform/expression.ts'
import { callFunction } from '../../src/evaluate/terraform/functions/registry.ts'
import { asString } from '../../src/evaluate/terraform/conversion.ts'
import { runOf, type ModuleView, type Scope } from '../../src/evaluate/terraform/scope.ts'
import { unresolved } from '../../src/evaluate/terraform/values.ts'
import type { SourceFile } from '../../src/model/source.ts'
import { textOf, type Value } from '../../src/model/value.ts'
import { parseExpression } from '../../src/parse/hcl/parse.ts'

/** The JSON text of a result, or that there is none. */
export type Outcome = { readonly json: string } | 'error' | 'unknown'

const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: tmpdir(),
  TF_CLI_CONFIG_FILE: '/dev/null',
  CHECKPOINT_DISABLE: '1',
  NO_COLOR: '1',
}

/** The version that a `terraform` binary on the path reports; undefined without one. */
export function terraformVersion(): string | undefined {
  const answer = spawnSync('terraform', ['version', '-json'], {
    encoding: 'utf8',
    env: environment,
  })
  if (answer.status !== 0) return undefined
  const parsed = JSON.parse(answer.stdout) as { readonly terraform_version?: string }
  return parsed.terraform_version
}

/** What Terraform makes of expressions: one process for all of them, more only where one of them spoils the rest. */
export function askTerraform(
  expressions: readonly string[],
  files: Readonly<Record<string, string>> = {},
): readonly Outcome[] {
  const folder = mkdtempSync(join(tmpdir(), 'terraform-console-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return ask(expressions, folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function ask(expressions: readonly string[], folder: string): readonly Outcome[] {
  const each = expressions.map((text) => `try({ v = jsonencode(${text}) }, { e = 1 })`)
  const answer = spawnSync('terraform', ['console'], {
    cwd: folder,
    input: `base64encode(jsonencode([${each.join(', ')}]))\n`,
    encoding: 'utf8',
    env: environment,
    maxBuffer: 100_000_000,
  })
  const output = answer.stdout.trim()
  if (/^"[A-Za-z0-9+/=]*"$/.test(output)) {
    const json = Buffer.from(output.slice(1, -1), 'base64').toString('utf8')
    const results = JSON.parse(json) as readonly { readonly v?: string }[]
    return results.map(({ v }) => (v === undefined ? 'error' : { json: v }))
  }
  if (expressions.length === 1) return [output === '(known after apply)' ? 'unknown' : 'error']
  const middle = Math.ceil(expressions.length / 2)
  return [...ask(expressions.slice(0, middle), folder), ...ask(expressions.slice(middle), folder)]
}

/** The value of an expression that refers to nothing; a reference is a hole named as it is written. */
export function valueOfExpression(text: string): Value {
  const file: SourceFile = { path: 'expression.tf', text }
  const { expression, problems } = parseExpression(file)
  if (expression === undefined || problems.length > 0)
    throw new Error(`${text}: ${problems.map((problem) => problem.message).join('; ')}`)
  const run = runOf('.', '.', new Map([[file.path, file]]))
  const view: ModuleView = {
    symbol: '.',
    files: {
      moduleDir: '.',
      rootDir: '.',
      listFiles: () => undefined,
      readText: (path) => ({ path, unreadable: 'not-found', text: 'no files here' }),
      renderTemplate: (source, _variables, call) =>
        unresolved({ text: source.path, span: call.span, reason: 'opaque', symbol: call.symbol }),
    },
    resolve: (root, steps, whole) => {
      const name = [root, ...steps.map((step) => (step.kind === 'attribute' ? step.name : '[]'))]
      const symbol = name.join('.')
      const { span } = whole
      return {
        value: unresolved({ text: symbol, span, reason: 'variable-without-default', symbol }),
        used: steps.length,
      }
    },
  }
  const scope: Scope = { run, module: view, bindings: undefined, owner: 'test', ghost: false }
  return evaluate(expression, scope)
}

/** What this evaluator makes of an expression. */
export function askEvaluator(text: string): Outcome {
  const value = valueOfExpression(text)
  const span = { file: 'expression.tf', start: 0, end: text.length }
  const json = asString(
    callFunction('jsonencode', [value], {
      span,
      text,
      symbol: 'jsonencode',
      module: {
        moduleDir: '.',
        rootDir: '.',
        listFiles: () => undefined,
        readText: (path) => ({ path, unreadable: 'not-found', text: '' }),
        renderTemplate: (_file, variables) => variables,
      },
    }),
  )
  const content = textOf(json)
  if (content !== undefined) return { json: content }
  return json.kind === 'unresolved' && json.reason === 'failed-call' ? 'error' : 'unknown'
}
