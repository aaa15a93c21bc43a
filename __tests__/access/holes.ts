import { documentFromJson } from '../../src/access/document.ts'
import type { Entry, PolicyDocument, PolicyKind, Statement } from '../../src/model/policy.ts'
import type { Span } from '../../src/model/span.ts'
import type { Guard, HoleShape, Piece, StringValue, Unresolved } from '../../src/model/value.ts'

const span: Span = { file: 'test', start: 0, end: 0 }

export function hole(symbol: string, shape: HoleShape = 'any'): Unresolved {
  return { kind: 'unresolved', text: symbol, span, reason: 'opaque', symbol, shape }
}

export function guard(symbol: string, holds: boolean | string): Guard {
  return { symbol, text: symbol, holds, span }
}

/** Turns `«symbol:shape»` inside a string into a hole. */
function pierced(value: StringValue): StringValue {
  const pieces = value.pieces.flatMap((piece): readonly Piece[] =>
    piece.kind === 'unresolved'
      ? [piece]
      : piece.text.split(/(«[^»]*»)/).flatMap((text): readonly Piece[] => {
          if (text === '') return []
          const [, symbol, shape] = /^«([^:»]*):?([^»]*)»$/.exec(text) ?? []
          return symbol === undefined
            ? [{ ...piece, text }]
            : [hole(symbol, shape === '' ? 'any' : (shape as HoleShape))]
        }),
  )
  return { ...value, pieces }
}

const piercedEntry = <E extends Entry>(entry: E): E => ({ ...entry, value: pierced(entry.value) })

/** A document of plain JSON whose strings may hold `«symbol:shape»`. */
export function policy(
  statements: readonly object[] | object,
  kind: PolicyKind = 'identity',
): PolicyDocument {
  const document = documentFromJson(
    { Version: '2012-10-17', Statement: statements },
    { kind, name: 'test' },
  )
  return {
    ...document,
    statements: document.statements.map((statement) => ({
      ...statement,
      actions: statement.actions && {
        ...statement.actions,
        entries: statement.actions.entries.map(piercedEntry),
      },
      resources: statement.resources && {
        ...statement.resources,
        entries: statement.resources.entries.map(piercedEntry),
      },
      principals: statement.principals && {
        ...statement.principals,
        entries: statement.principals.entries.map(piercedEntry),
      },
      conditions: statement.conditions.map((clause) => ({
        ...clause,
        values: clause.values.map(piercedEntry),
      })),
    })),
  }
}

/** The document with one statement changed. */
export function changed(
  document: PolicyDocument,
  index: number,
  change: (statement: Statement) => Statement,
): PolicyDocument {
  return {
    ...document,
    statements: document.statements.map((statement) =>
      statement.index === index ? change(statement) : statement,
    ),
  }
}
