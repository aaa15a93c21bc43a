import type { KeyTable } from '../model/key-table.ts'
import type { Escalation } from './escalations.ts'
import { plural, printable, shorten } from './printable.ts'

/** Paths of a role that are named in a line. */
const namedPaths = 4

/** Who can raise its own access, one line a role; those whose vendor asks for it come last. */
export function escalationLines(
  escalations: readonly Escalation[],
  limit: number,
): readonly string[] {
  if (escalations.length === 0) return []
  const asked = escalations.filter(({ own }) => own.length === 0).length
  const rest = escalations.length - limit
  return [
    `escalation: ${plural(escalations.length, 'role')} can raise ${escalations.length === 1 ? 'its' : 'their'} own access${asked === 0 ? '' : `, ${asked} of them only as the vendor asks`}`,
    ...escalations.slice(0, limit).map(({ address, own, asked: demanded }) => {
      const paths = own.length > 0 ? own : demanded
      const more = paths.length > namedPaths ? `; and ${paths.length - namedPaths} more` : ''
      return `  ${printable(address)}: ${printable(paths.slice(0, namedPaths).join('; '))}${more}`
    }),
    ...(rest > 0 ? [`  … and ${plural(rest, 'more role')}: --all shows them`] : []),
    '',
  ]
}

/** The key scenarios, one line a step that is not as it should be. */
export function keyLines(tables: readonly KeyTable[]): readonly string[] {
  if (tables.length === 0) return []
  return [
    ...tables.flatMap((table) => {
      const open = table.cells.filter(
        ({ verdict }) => verdict !== 'granted' && verdict !== 'not-needed',
      )
      const granted = table.cells.filter(({ verdict }) => verdict === 'granted').length
      return [
        printable(`keys: ${titleOf(table)}: ${granted} of ${granted + open.length} uses granted`),
        ...open.map((cell) => {
          const actions = cell.actions.length === 0 ? '' : ` ${cell.actions.join(', ')}`
          const who = cell.principal ?? cell.role
          return `  ${cell.verdict} ${shorten(printable(`${cell.title}: ${who} on ${cell.key ?? cell.use}${actions}${cell.why === '' ? '' : ` (${cell.why})`}`), 400)}`
        }),
      ]
    }),
    '',
  ]
}

/** `Restore, across accounts, same region (veeam/backup-for-aws/worker)` */
export function titleOf({ operation, accounts, regions, baseline }: KeyTable): string {
  return `${operation}, ${accounts === 'same' ? 'same account' : 'across accounts'}, ${regions === 'same' ? 'same region' : 'other region'} (${baseline})`
}
