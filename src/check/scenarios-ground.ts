import { partsOf } from '../access/glob.ts'
import { codesOf } from '../access/request.ts'
import type {
  ConditionClause,
  Entry,
  PolicyDocument,
  PrincipalEntry,
  Statement,
} from '../model/policy.ts'
import type { Span } from '../model/span.ts'
import {
  displayOf,
  textOf,
  type HoleShape,
  type Piece,
  type Reference,
  type StringValue,
  type Unresolved,
} from '../model/value.ts'

/** A resource of the tree and how its ARN and id are spelled for one comparison. */
export interface Spelling {
  readonly arn: readonly Piece[]
  readonly id: readonly Piece[]
}

/** What holes stand for, seen from the account that a document belongs to. */
export interface Ground {
  /** By `root\naddress`; undefined for what this comparison does not know. */
  spelling(root: string, address: string): Spelling | undefined
  /** The account and Region that `data.aws_caller_identity` and its kind mean. */
  readonly account: readonly Piece[]
  readonly region: readonly Piece[]
  /** Values of condition keys, lower-cased; a key that is not here cannot be judged. */
  readonly context: ReadonlyMap<string, readonly string[]>
  /** Texts of a clause that cannot be compared with the context though its key is known. */
  unsure(key: string, text: string): boolean
}

const nowhere: Span = { file: '', start: 0, end: 0 }

export function text(value: string): Piece {
  return { kind: 'literal', text: value, span: nowhere, exact: false }
}

export function hole(symbol: string, shape: HoleShape): Piece {
  return { kind: 'unresolved', text: symbol, span: nowhere, reason: 'opaque', symbol, shape }
}

export function stringOf(pieces: readonly Piece[]): StringValue {
  return { kind: 'string', pieces, span: nowhere }
}

/** The codes of a request's text: holes are letters. */
export function codesOfPieces(pieces: readonly Piece[]): readonly number[] {
  return partsOf(stringOf(pieces)).flatMap((part) =>
    typeof part === 'number' ? [part] : codesOf(part),
  )
}

/** The pieces as text where nothing is open. */
export function plain(pieces: readonly Piece[]): string | undefined {
  return textOf(stringOf(pieces))
}

/** The document with every hole that this comparison knows spelled out, and clauses it cannot judge left open. */
export function grounded(document: PolicyDocument, ground: Ground): PolicyDocument {
  const root = document.site.root
  return {
    ...document,
    statements: document.statements.map((statement) => groundStatement(statement, root, ground)),
  }
}

function groundStatement(statement: Statement, root: string, ground: Ground): Statement {
  const value = (entry: Entry): Entry => ({
    ...entry,
    value: groundValue(entry.value, root, ground),
  })
  const { resources, principals } = statement
  const clauses: ConditionClause[] = []
  let open = statement.openCondition
  for (const clause of statement.conditions) {
    const values = clause.values.map((entry) => {
      const known = value(entry)
      return { ...known, value: standing(known.value, ground) }
    })
    const done = { ...clause, values }
    if (judged(done, ground)) clauses.push(done)
    else open ??= openFor(clause)
  }
  return {
    ...statement,
    conditions: clauses,
    openCondition: open,
    resources:
      resources === undefined
        ? undefined
        : { ...resources, ...single(resources, (entry) => value(entry)) },
    principals:
      principals === undefined
        ? undefined
        : {
            ...principals,
            ...single(principals, (entry): PrincipalEntry => ({
              type: 'AWS',
              ...value(entry),
            })),
          },
  }
}

/** A whole element that is one ARN, written without a list, is one entry and hides nothing else. */
function single<Kind extends Entry>(
  list: { readonly entries: readonly Kind[]; readonly open: Unresolved | undefined },
  map: (entry: Entry) => Entry,
): { readonly entries: readonly Kind[]; readonly open: Unresolved | undefined } {
  const entries = list.entries.map((entry) => map(entry) as Kind)
  const { open } = list
  if (open?.shape !== 'arn') return { entries, open }
  const entry: Entry = {
    value: {
      ...stringOf([open]),
      ...(open.reference === undefined ? {} : { reference: open.reference }),
    },
    guards: [],
  }
  return { entries: [...entries, map(entry) as Kind], open: undefined }
}

/** Text that stands in conditions for an account or Region that nothing spells out. */
export function standIn(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => (piece.kind === 'literal' ? piece.text : `{${piece.symbol}}`))
    .join('')
}

/** A condition's value with the account and Region of its document as text, so that equal ones compare equal. */
function standing(value: StringValue, ground: Ground): StringValue {
  const own = [...ground.account, ...ground.region].flatMap((piece) =>
    piece.kind === 'unresolved' ? [piece.symbol] : [],
  )
  return {
    ...value,
    pieces: value.pieces.map((piece) =>
      piece.kind === 'unresolved' && own.includes(piece.symbol) ? text(standIn([piece])) : piece,
    ),
  }
}

function judged(clause: ConditionClause, ground: Ground): boolean {
  const key = displayOf(clause.key).toLowerCase()
  if (!ground.context.has(key)) return false
  return !clause.values.some(
    (entry) => textOf(entry.value) === undefined || ground.unsure(key, textOf(entry.value) ?? ''),
  )
}

function openFor(clause: ConditionClause): Unresolved {
  const key = displayOf(clause.key)
  return {
    kind: 'unresolved',
    text: `the condition on ${key}`,
    span: clause.span,
    reason: 'opaque',
    symbol: `condition ${key} ${String(clause.span.start)}`,
    shape: 'any',
  }
}

function groundValue(value: StringValue, root: string, ground: Ground): StringValue {
  const whole = value.reference === undefined ? undefined : named(value.reference, root, ground)
  if (whole !== undefined) return { ...stringOf(whole), span: value.span }
  return {
    kind: 'string',
    span: value.span,
    pieces: value.pieces.flatMap((piece) =>
      piece.kind === 'literal' ? [piece] : groundHole(piece, root, ground),
    ),
  }
}

function groundHole(piece: Unresolved, root: string, ground: Ground): readonly Piece[] {
  if (piece.reference !== undefined) {
    const known = named(piece.reference, root, ground)
    if (known !== undefined) return known
  }
  if (piece.shape === 'partition') return [text('aws')]
  if (/aws_caller_identity\b.*account_id$|^AWS::AccountId$/.test(piece.text)) return ground.account
  if (/aws_region\b.*\.(name|id|region)$|^AWS::Region$/.test(piece.text)) return ground.region
  if (piece.pattern === undefined) return [piece]
  // What is known of an ARN: its partition is the one of everything here.
  return [
    {
      ...piece,
      pattern: piece.pattern.map((part) =>
        typeof part !== 'string' && part.shape === 'partition' ? 'aws' : part,
      ),
    },
  ]
}

function named(reference: Reference, root: string, ground: Ground): readonly Piece[] | undefined {
  const spelling = ground.spelling(reference.root ?? root, reference.address)
  if (spelling === undefined) return undefined
  return /arn$/i.test(reference.attribute) ? spelling.arn : spelling.id
}
