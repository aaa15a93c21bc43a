import { literal } from '../../model/value.ts'
import type { MapEntry, MapValue, Value } from '../../model/value.ts'
import type { Attribute, Expression, HclFile } from '../../parse/hcl/ast.ts'
import { attributeOf } from './access.ts'
import { attributeNamed } from './block-value.ts'
import { evaluate } from './expression.ts'
import { freeScope } from './free-scope.ts'
import { sourceText, type Run, type Scope } from './scope.ts'
import { includesOf, pathNamed } from './terragrunt-paths.ts'
import { mapValue } from './values.ts'
import { isOutside, type Workspace } from './workspace.ts'

/** Files that were read for others; undefined for one that is being read, which leads back to itself. */
type ReadFiles = Map<string, MapValue | undefined>

/**
 * Where the expressions of a Terragrunt file are evaluated: with its locals, the files of the tree that
 * `read_terragrunt_config` reads for them, and the includes it exposes.
 */
export function scopeOf(
  workspace: Workspace,
  file: HclFile,
  run: Run,
  known: ReadFiles = new Map(),
): Scope {
  const { body } = file
  const { path } = file.file
  const locals = body.blocks.flatMap((block) =>
    block.type === 'locals' ? block.body.attributes : [],
  )
  const read = (at: string | undefined): MapValue | undefined => {
    if (at === undefined || known.has(at)) return at === undefined ? undefined : known.get(at)
    known.set(at, undefined)
    const other = isOutside(at) ? undefined : workspace.parse(at)
    const config = other === undefined ? undefined : configOf(workspace, other, run, known)
    known.set(at, config)
    return config
  }
  return freeScope(workspace, run, locals, () => undefined, {
    local: ({ expression }) =>
      readIn(expression, (argument) => read(pathNamed(workspace, argument, path)), run),
    named(root, name) {
      if (root !== 'include') return undefined
      const exposed = includesOf(workspace, body.blocks, path).find(
        ({ block }) =>
          block.labels[0]?.text === name && isExposed(attributeNamed(block.body, 'expose')),
      )
      return read(exposed?.path)
    },
  })
}

function isExposed(expose: Attribute | undefined): boolean {
  return expose?.expression.kind === 'keyword' && expose.expression.keyword === 'true'
}

/** `read_terragrunt_config(…)`, or an attribute of it. */
function readIn(
  expression: Expression,
  read: (argument: Expression | undefined) => MapValue | undefined,
  run: Run,
): Value | undefined {
  if (expression.kind === 'attribute') {
    const source = readIn(expression.source, read, run)
    const { span, name } = expression
    return source === undefined
      ? undefined
      : attributeOf(source, name, { span, text: sourceText(run, span) })
  }
  const isRead = expression.kind === 'call' && expression.name === 'read_terragrunt_config'
  return isRead ? read(expression.args[0]) : undefined
}

/** The locals and inputs of a file, as those see them that read it. */
function configOf(workspace: Workspace, file: HclFile, run: Run, known: ReadFiles): MapValue {
  const scope = scopeOf(workspace, file, run, known)
  const span = { file: file.file.path, start: 0, end: 0 }
  const entries = file.body.blocks.flatMap((block) =>
    block.type === 'locals'
      ? block.body.attributes.map(({ name, expression, span: at }): MapEntry => ({
          key: literal(name, at, false),
          value: valueOfLocal(name, expression, scope),
        }))
      : [],
  )
  const inputs = attributeNamed(file.body, 'inputs')
  return mapValue(
    [
      { key: literal('locals', span, false), value: mapValue(entries, span) },
      {
        key: literal('inputs', span, false),
        value: inputs === undefined ? mapValue([], span) : evaluate(inputs.expression, scope),
      },
    ],
    span,
  )
}

/** By way of a reference, so that it is evaluated once and what it reads is read. */
function valueOfLocal(name: string, { span }: Expression, scope: Scope): Value {
  const whole: Expression = { kind: 'variable', name: 'local', span }
  return scope.module.resolve('local', [{ kind: 'attribute', name, span }], whole, scope).value
}
