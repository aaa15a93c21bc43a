import { posix } from 'node:path'
import type { SourceFile, Unreadable } from '../../model/source.ts'
import { textOf } from '../../model/value.ts'
import type { LiteralPiece, MapValue, Piece, StringValue, Value } from '../../model/value.ts'
import { parseTemplate, type Parsed } from '../../parse/hcl/parse.ts'
import type { TemplateExpression } from '../../parse/hcl/ast.ts'
import { evaluate } from './expression.ts'
import type { FunctionCall, ModuleFiles } from './functions/call.ts'
import { bind, type ModuleView, type Run, type Scope } from './scope.ts'
import { templateValue } from './template-value.ts'
import { failed, lastEntries, unresolved } from './values.ts'
import type { Workspace } from './workspace.ts'
import { isOutside, resolvePath } from './workspace.ts'

/** The files a module's functions may read: below the tree's root, from the folder Terraform is run in. */
export function moduleFiles(
  workspace: Workspace,
  run: Run,
  moduleDir: string,
  read: (path: string) => void,
): ModuleFiles {
  const rootDir = run.folder
  return {
    moduleDir,
    rootDir,
    readText: (path) => readText(workspace, rootDir, path, read),
    listFiles: (folder) => listFiles(workspace, resolvePath(rootDir, folder)),
    renderTemplate: (file, variables, call) => renderTemplate(file, variables, call, run),
  }
}

function readText(
  workspace: Workspace,
  rootDir: string,
  path: string,
  read: (path: string) => void,
): SourceFile | Unreadable {
  const resolved = resolvePath(rootDir, path)
  if (posix.isAbsolute(path) || isOutside(resolved))
    return { path, unreadable: 'outside-workspace', text: 'The path leaves the workspace' }
  read(resolved)
  return workspace.ask(resolved)
}

function listFiles(workspace: Workspace, folder: string): readonly string[] | undefined {
  return isOutside(folder) ? undefined : workspace.filesBelow(folder)
}

/** A template's own names: its variables, and nothing of the module. */
function templateView(call: FunctionCall): ModuleView {
  return {
    symbol: call.symbol,
    // Terraform reads no template file from within another.
    files: {
      ...call.module,
      renderTemplate: (_file, _variables, { text, span }) => failed(text, span),
    },
    resolve: (root, _steps, whole) => ({
      value: unresolved({
        text: root,
        span: whole.span,
        reason: 'undeclared',
        symbol: `${call.symbol}|${root}`,
      }),
      used: 0,
    }),
  }
}

/** The value of a template file with these variables, its pieces in the file. */
export function renderTemplate(
  file: SourceFile,
  variables: MapValue,
  call: FunctionCall,
  run: Run,
): Value {
  return render(parseTemplate(file), variables, call, run)
}

function render(
  parsed: Parsed<TemplateExpression>,
  variables: MapValue,
  call: FunctionCall,
  run: Run,
): Value {
  if (parsed.expression === undefined || parsed.problems.length > 0)
    return failed(call.text, call.span)
  let scope: Scope = {
    run,
    module: templateView(call),
    bindings: undefined,
    owner: call.symbol,
    ghost: false,
  }
  for (const { key, value } of lastEntries(variables)) {
    const name = textOf(key)
    if (name !== undefined) scope = bind(scope, name, value)
  }
  return templateValue(parsed.expression.parts, call.span, scope, evaluate)
}

/** The value of a text that was computed, as a template: `data.template_file`. */
export function renderText(
  template: StringValue,
  variables: MapValue,
  call: FunctionCall,
  run: Run,
): Value {
  const text = textOf(template)
  if (text === undefined)
    return unresolved({
      text: call.text,
      span: call.span,
      reason: 'template-text',
      symbol: `${call.symbol}|template`,
    })
  const [only] = template.pieces
  if (template.pieces.length === 1 && only?.kind === 'literal' && only.exact) {
    // The parser is given the file up to the template's end, so that its spans are those of the file.
    const source = run.sources.get(only.span.file)?.text.slice(0, only.span.end)
    if (source !== undefined)
      return render(
        parseTemplate({ path: only.span.file, text: source }, only.span.start),
        variables,
        call,
        run,
      )
  }
  const value = render(parseTemplate({ path: '', text }), variables, call, run)
  return respan(value, template)
}

/** Pieces of a text that is in no file, placed where it was computed. */
function respan(value: Value, template: StringValue): Value {
  if (value.kind === 'alternatives')
    return {
      ...value,
      branches: value.branches.map((b) => ({ guard: b.guard, value: respan(b.value, template) })),
    }
  if (value.kind !== 'string') return value
  const placed = (piece: Piece): Piece => {
    if (piece.span.file !== '') return piece
    if (piece.kind === 'unresolved') return { ...piece, span: template.span }
    return { ...piece, span: template.span, exact: false } satisfies LiteralPiece
  }
  return { ...value, pieces: value.pieces.map(placed), span: template.span }
}
