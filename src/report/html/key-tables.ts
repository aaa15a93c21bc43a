import type { KeyCell, KeyTable } from '../../model/key-table.ts'
import { titleOf } from '../audit-sections.ts'
import { element, type Markup } from './element.ts'
import { items } from './finding.ts'

const kinds: Readonly<Record<KeyCell['verdict'], string>> = {
  granted: 'granted',
  'not-needed': 'none',
  missing: 'missing',
  denied: 'missing',
  unusable: 'missing',
  undecided: 'undecided',
}

/** The key scenarios: who may do what with which key in each step. */
export function keyTables(tables: readonly KeyTable[]): readonly Markup[] {
  if (tables.length === 0) return []
  return [
    element('h2', {}, 'Keys'),
    ...tables.map((table) =>
      element(
        'div',
        {
          class: 'scroll',
          tabindex: 0,
          role: 'region',
          'aria-label': `Keys of ${table.operation}`,
        },
        element(
          'table',
          {},
          element('caption', {}, titleOf(table)),
          element(
            'thead',
            {},
            element(
              'tr',
              {},
              ...['Step', 'Role', 'Key', 'Verdict', 'What is missing and why'].map((name) =>
                element('th', { scope: 'col' }, name),
              ),
            ),
          ),
          element('tbody', {}, ...table.cells.map(row)),
        ),
      ),
    ),
  ]
}

function row(cell: KeyCell): Markup {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, cell.title),
    element(
      'td',
      {},
      cell.role,
      cell.principal === undefined
        ? undefined
        : element('div', { class: 'soft' }, element('code', {}, cell.principal)),
    ),
    element(
      'td',
      {},
      cell.key === undefined ? cell.use : element('code', {}, cell.key),
      cell.key === undefined ? undefined : element('div', { class: 'soft' }, cell.use),
    ),
    element('td', { class: `cell ${kinds[cell.verdict]}` }, cell.verdict.replace('-', ' ')),
    element(
      'td',
      {},
      cell.actions.length === 0 ? undefined : element('div', {}, items(cell.actions)),
      cell.why,
    ),
  )
}
