import type { Piece, Reference, Unresolved, Value } from '../../model/value.ts'
import { placeSymbol } from './pseudo.ts'
import type { Scope } from './scope.ts'

/**
 * A value of one unit as another reads it: its references name resources there. Where both are deployed
 * to the same place, as an export and its imports are, account and region are the reader's own.
 */
export function foreign(value: Value, from: Scope, reader: Scope, samePlace = true): Value {
  const home = from.stack.root
  if (home === reader.stack.root) return value
  const visit = (one: Value): Value => {
    switch (one.kind) {
      case 'string': {
        const pieces = one.pieces.map(piece)
        const { reference } = one
        return reference === undefined
          ? { ...one, pieces }
          : { ...one, pieces, reference: elsewhere(reference) }
      }
      case 'unresolved':
        return hole(one)
      case 'alternatives':
        return {
          ...one,
          branches: one.branches.map((branch) => ({ ...branch, value: visit(branch.value) })),
        }
      case 'list': {
        const list = { ...one, items: one.items.map(visit) }
        return one.open === undefined ? list : { ...list, open: hole(one.open) }
      }
      default:
        return one
    }
  }
  const piece = (one: Piece): Piece => (one.kind === 'literal' ? one : hole(one))
  const elsewhere = (reference: Reference): Reference => ({ root: home, ...reference })
  const hole = (one: Unresolved): Unresolved => {
    const { reference } = one
    const symbol =
      samePlace && one.symbol === placeSymbol(one.text, home)
        ? (placeSymbol(one.text, reader.stack.root) ?? one.symbol)
        : one.symbol
    return reference === undefined
      ? { ...one, symbol }
      : { ...one, symbol, reference: elsewhere(reference) }
  }
  return visit(value)
}
