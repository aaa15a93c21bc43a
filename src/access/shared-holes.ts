import type { Statement } from '../model/policy.ts'
import type { Unresolved } from '../model/value.ts'
import { sidesOf, type Side } from './sides.ts'

/** Both sides without the holes that stand among the allowed actions of both. */
export interface WithoutSharedHoles {
  readonly base: Side
  readonly head: Side
  /** The holes as people see them: `${var.actions}`. */
  readonly holes: readonly string[]
}

/**
 * Equal holes are equal values: what they allow, both sides allow. Taking them out leaves what the sides spell
 * out. New access that is left is new unless a hole stands for it, which is the assumption to be told.
 * undefined where there are none.
 */
export function withoutSharedHoles(base: Side, head: Side): WithoutSharedHoles | undefined {
  const before = actionHoles(base)
  const shared = new Map([...actionHoles(head)].filter(([symbol]) => before.has(symbol)))
  if (shared.size === 0) return undefined
  const [plainBase, plainHead] = sidesOf(
    [base, head].map((side) => ({
      ...side,
      layers: side.layers.map((layer) =>
        layer.map((entry) => ({
          ...entry,
          document: {
            ...entry.document,
            statements: entry.document.statements.map((statement) => without(statement, shared)),
          },
        })),
      ),
    })),
  )
  if (plainBase === undefined || plainHead === undefined) return undefined
  return {
    base: plainBase,
    head: plainHead,
    holes: [...new Set([...shared.values()].map(({ text }) => `\${${text}}`))],
  }
}

const isPlainAllow = ({ effect, actions }: Statement): boolean =>
  effect === 'Allow' && actions?.element === 'Action'

/** The holes of one action, and of the unread rest of the list. */
function holesOf({ actions }: Statement): readonly Unresolved[] {
  if (actions === undefined) return []
  const inside = actions.entries.flatMap(({ value }) =>
    value.pieces.flatMap((piece) => (piece.kind === 'unresolved' ? [piece] : [])),
  )
  return actions.open === undefined ? inside : [...inside, actions.open]
}

function actionHoles(side: Side): ReadonlyMap<string, Unresolved> {
  const found = new Map<string, Unresolved>()
  for (const { document } of side.layers.flat())
    for (const statement of document.statements.filter(isPlainAllow))
      for (const hole of holesOf(statement)) found.set(hole.symbol, hole)
  return found
}

function without(statement: Statement, shared: ReadonlyMap<string, Unresolved>): Statement {
  const { actions } = statement
  if (actions === undefined || !isPlainAllow(statement)) return statement
  const isShared = (hole: Unresolved): boolean => shared.has(hole.symbol)
  return {
    ...statement,
    actions: {
      ...actions,
      entries: actions.entries.filter(
        ({ value }) =>
          !value.pieces.some((piece) => piece.kind === 'unresolved' && isShared(piece)),
      ),
      open: actions.open !== undefined && isShared(actions.open) ? undefined : actions.open,
    },
  }
}
