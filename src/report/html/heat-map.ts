import { accessLevels } from '../../model/catalogue.ts'
import type { AuditView, RoleView } from '../audit.ts'
import type { Names } from '../names.ts'
import type { ComparedSubject, LevelCounts } from '../result.ts'
import { element, type Markup } from './element.ts'

/** Columns of the map, worst level first. */
const columns: readonly string[] = [...accessLevels.toReversed(), 'Unknown']

/** Roles against access levels: what each has of its baseline, lacks, and has beyond it. A table, so that it can be heard. */
export function heatMap(
  view: AuditView,
  idOf: (role: RoleView) => string,
  names: Names,
): Markup | undefined {
  const subjects = view.vendors.flatMap((vendor) => vendor.roles.flatMap((role) => role.compared))
  if (!subjects.some((subject) => (subject.levels ?? []).length > 0)) return undefined
  const used = columns.filter((level) =>
    subjects.some((subject) => subject.levels?.some((counts) => counts.level === level)),
  )
  return element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Roles by access level' },
    element(
      'table',
      {},
      element(
        'caption',
        {},
        'Actions by access level: ',
        element('b', {}, '12'),
        ' granted, −2 missing, ~1 granted on less, ?1 undecided, +3 beyond the baseline',
      ),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          element('th', { scope: 'col' }, 'Role and baseline'),
          ...used.map((level) => element('th', { scope: 'col' }, headOf(level))),
        ),
      ),
      ...view.vendors.map((vendor) =>
        element(
          'tbody',
          {},
          element(
            'tr',
            {},
            element('th', { scope: 'rowgroup', colspan: used.length + 1 }, vendor.vendor),
          ),
          ...vendor.roles.flatMap((role) =>
            role.compared.map((subject) => mapRow(role, subject, used, idOf, names)),
          ),
        ),
      ),
    ),
  )
}

/** A pattern that the vendor asks for as it is has no one level, nor has what the catalogue does not know. */
const headOf = (level: string): string => (level === 'Unknown' ? 'Patterns and unknown' : level)

function mapRow(
  role: RoleView,
  subject: ComparedSubject,
  used: readonly string[],
  idOf: (role: RoleView) => string,
  names: Names,
): Markup {
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      element('a', { to: idOf(role) }, names.subject(role.address, role.root)),
      element('div', { class: 'soft' }, subject.baseline),
    ),
    ...used.map((level) => cell(subject.levels?.find((counts) => counts.level === level))),
  )
}

function cell(counts: LevelCounts | undefined): Markup {
  if (counts === undefined) return element('td', { class: 'cell', 'aria-label': 'nothing' })
  const { granted, narrower, missing, undecided, excess } = counts
  const kind =
    missing > 0 ? 'missing' : excess > 0 ? 'excess' : undecided > 0 ? 'undecided' : 'granted'
  const told = [
    granted > 0 ? `${granted} granted` : '',
    missing > 0 ? `${missing} missing` : '',
    narrower > 0 ? `${narrower} granted on less` : '',
    undecided > 0 ? `${undecided} undecided` : '',
    excess > 0 ? `${excess} beyond the baseline` : '',
  ].filter((text) => text !== '')
  const sign = (of: number, mark: string, name: string): Markup | undefined =>
    of === 0 ? undefined : element('span', { class: name }, ` ${mark}${of}`)
  return element(
    'td',
    { class: `cell ${kind}`, 'aria-label': told.join(', '), title: told.join(', ') },
    element('b', { class: 'g' }, granted),
    sign(missing, '−', 'm'),
    sign(narrower, '~', 'n'),
    sign(undecided, '?', 'u'),
    sign(excess, '+', 'e'),
  )
}
