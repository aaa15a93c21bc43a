import type { Escalation } from '../escalations.ts'
import { element, type Markup } from './element.ts'
import { items } from './finding.ts'

/** Rows that a page shows; the findings themselves follow in any case. */
const maximumRows = 500

/** Who can raise its own access, and by which paths. */
export function escalationTable(escalations: readonly Escalation[]): readonly Markup[] {
  if (escalations.length === 0) return []
  const heads = ['Role', 'Paths that nobody asks for', 'As the vendor asks']
  return [
    element('h2', {}, 'Escalation'),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Escalation' },
      element(
        'table',
        {},
        element('caption', {}, 'Roles that can raise their own access'),
        element(
          'thead',
          {},
          element('tr', {}, ...heads.map((name) => element('th', { scope: 'col' }, name))),
        ),
        element('tbody', {}, ...escalations.slice(0, maximumRows).map(row)),
      ),
    ),
  ]
}

function row({ address, own, asked }: Escalation): Markup {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('code', {}, address)),
    element('td', { class: `cell paths ${own.length === 0 ? 'none' : 'missing'}` }, items(own)),
    element('td', {}, items(asked)),
  )
}
