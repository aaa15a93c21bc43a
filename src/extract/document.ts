import type { PolicyDocument, PolicyKind, PolicySite, Statement } from '../model/policy.ts'
import type { SyntaxProblem } from '../model/problem.ts'
import { unresolvedIn } from '../model/render.ts'
import type { Guard, MapValue, StringValue, Unresolved, Value } from '../model/value.ts'
import { parseJsonPieces } from '../parse/json/pieces.ts'
import { flatten, type Guarded } from './flatten.ts'
import { element, readStatement, scalar } from './statement.ts'

export interface ReadDocument {
  readonly document: PolicyDocument | undefined
  readonly problems: readonly SyntaxProblem[]
}

export interface DocumentOrigin {
  /** undefined: by shape. */
  readonly kind: PolicyKind | undefined
  readonly site: PolicySite
  readonly instantiated: boolean
  readonly guards?: readonly Guard[]
}

/** Reads a policy from the value of a property: a map, JSON text (with holes), a list of statements, or branches of those. */
export function readDocument(value: Value, origin: DocumentOrigin): ReadDocument {
  const problems: SyntaxProblem[] = []
  const opened = unwrap(value, problems, 0)
  const branches = flatten(opened, origin.guards ?? [])
  const statements: Statement[] = []
  let open: Unresolved | undefined
  let version: StringValue | undefined
  let isPolicy = false

  const addStatements = (list: Value, guards: readonly Guard[]): void => {
    for (const item of statementItems(list, guards)) {
      if (item.value.kind === 'map') {
        statements.push(readStatement(item.value, statements.length, item.guards))
      } else if (item.value.kind === 'unresolved') open ??= item.value
    }
    for (const branch of flatten(list, guards)) {
      if (branch.value.kind === 'list') open ??= branch.value.open
    }
  }

  for (const branch of branches) {
    if (branch.value.kind === 'unresolved') {
      open ??= branch.value
      isPolicy = true
    } else if (branch.value.kind === 'list') {
      isPolicy = true
      addStatements(branch.value, branch.guards)
    } else if (branch.value.kind === 'map') {
      const found = element(branch.value, 'Statement')
      version ??= versionOf(branch.value)
      if (found !== undefined) {
        isPolicy = true
        addStatements(found.value, branch.guards)
      } else if (element(branch.value, 'Effect') !== undefined) {
        isPolicy = true
        statements.push(readStatement(branch.value, statements.length, branch.guards))
      }
      open ??= branch.value.open
      isPolicy ||= branch.value.open !== undefined || version !== undefined
    } else if (branch.value.kind === 'string' && problems.length === 0) {
      // What a text is that is known in part, and is no JSON as far as it is known.
      const hole = branch.value.pieces.find((piece) => piece.kind === 'unresolved')
      if (hole === undefined) continue
      open ??= hole
      isPolicy = true
    }
  }
  if (!isPolicy) return { document: undefined, problems }
  return {
    document: {
      kind: origin.kind ?? kindByShape(statements),
      site: origin.site,
      value: opened,
      version,
      statements,
      complete: open === undefined && statements.every(isComplete),
      unresolved: unresolvedIn(opened),
      open,
      instantiated: origin.instantiated,
    },
    problems,
  }
}

/** JSON text becomes its value, in every branch. */
function unwrap(value: Value, problems: SyntaxProblem[], depth: number): Value {
  if (depth > 4) return value
  switch (value.kind) {
    case 'json':
      return unwrap(value.value, problems, depth + 1)
    case 'string': {
      const [only] = value.pieces
      if (value.pieces.length === 1 && only?.kind === 'unresolved') return only
      const parsed = parseJsonPieces(value.pieces, value.span)
      problems.push(...parsed.problems)
      return parsed.value ?? value
    }
    case 'alternatives':
      return {
        ...value,
        branches: value.branches.map((branch) => ({
          ...branch,
          value: unwrap(branch.value, problems, depth + 1),
        })),
      }
    default:
      return value
  }
}

/** The statements of a Statement element; a JSON string among them is read too. */
function statementItems(list: Value, guards: readonly Guard[]): readonly Guarded[] {
  return flatten(list, guards).flatMap((branch) => {
    if (branch.value.kind !== 'list') return [branch]
    return branch.value.items.flatMap((item) => {
      const inner = item.kind === 'json' ? item.value : item
      return flatten(inner, branch.guards).flatMap((part) =>
        part.value.kind === 'list' ? statementItems(part.value, part.guards) : [part],
      )
    })
  })
}

function versionOf(map: MapValue): StringValue | undefined {
  const entry = element(map, 'Version')
  return entry === undefined ? undefined : scalar(entry.value)
}

const hasHole = (value: StringValue): boolean =>
  value.pieces.some((piece) => piece.kind === 'unresolved')

/** True where nothing that the statement grants or denies is hidden: its lists are closed and its actions spelled out. */
function isComplete(statement: Statement): boolean {
  return (
    statement.effect !== 'undecided' &&
    statement.openCondition === undefined &&
    statement.actions?.open === undefined &&
    statement.resources?.open === undefined &&
    statement.principals?.open === undefined &&
    statement.conditions.every((clause) => clause.open === undefined) &&
    (statement.actions?.entries.every((entry) => !hasHole(entry.value)) ?? true)
  )
}

const trustActions =
  /^sts:(assumerole|assumerolewithsaml|assumerolewithwebidentity|tagsession|setsourceidentity|setcontext|\*)$/i

/** What a document without a known place is: a Principal makes it a resource policy, or a trust where it only assumes. */
export function kindByShape(statements: readonly Statement[]): PolicyKind {
  const withPrincipal = statements.filter((statement) => statement.principals !== undefined)
  if (withPrincipal.length === 0) return 'identity'
  const assumes = withPrincipal.every(
    (statement) =>
      statement.resources === undefined &&
      (statement.actions?.entries ?? []).every((entry) => {
        const [piece] = entry.value.pieces
        return piece?.kind === 'literal' && trustActions.test(piece.text)
      }),
  )
  return assumes ? 'trust' : 'resource'
}
