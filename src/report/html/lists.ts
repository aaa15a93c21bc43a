import type { Finding } from '../../model/finding.ts'
import { addTo } from '../../model/multimap.ts'
import { severities } from '../../model/finding.ts'
import { grouped } from '../printable.ts'
import type { ThirdParty } from '../result.ts'
import { boundFirst, withoutName } from '../shown-first.ts'
import type { Sources } from '../source.ts'
import { howToBind, thirdPartySentence, vendorOf } from '../third-parties.ts'
import { element, type Markup } from './element.ts'
import { quoted } from './finding.ts'

/** From so many findings on, a page begins with the list of its rules. */
const fewestListed = 10
const maximumRows = 500

/** What was found, a row a rule, in the order in which a person should look at them. */
export function rulesTable(findings: readonly Finding[]): readonly Markup[] {
  if (findings.length < fewestListed) return []
  const rules = new Map<string, Finding[]>()
  for (const finding of boundFirst(findings)) {
    addTo(rules, finding.rule, finding)
  }
  const head = ['Rule', 'Errors', 'Warnings', 'Notices', 'The first of them']
  return [
    element('h2', {}, 'What was found'),
    element(
      'div',
      { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'What was found' },
      element(
        'table',
        { class: 'rules' },
        element('caption', {}, 'Findings by rule, those that matter most first'),
        element(
          'thead',
          {},
          element('tr', {}, ...head.map((name) => element('th', { scope: 'col' }, name))),
        ),
        element(
          'tbody',
          {},
          ...[...rules].slice(0, maximumRows).map(([rule, list]) => row(rule, list)),
        ),
      ),
    ),
  ]
}

function row(rule: string, findings: readonly Finding[]): Markup {
  const [first] = findings
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, element('code', {}, rule)),
    ...severities.map((severity) => {
      const count = findings.filter((finding) => finding.severity === severity).length
      return element('td', { class: 'count' }, count === 0 ? '' : grouped(count))
    }),
    element('td', {}, ...(first === undefined ? [] : quoted(withoutName(first)))),
  )
}

/** Roles of third parties that no baseline was bound to. */
export function thirdPartyList(roles: readonly ThirdParty[], sources: Sources): readonly Markup[] {
  if (roles.length === 0) return []
  return [
    element('h2', {}, 'Third parties without a baseline'),
    element('p', { class: 'soft' }, `${thirdPartySentence(roles)}; ${howToBind(roles)}.`),
    element(
      'ul',
      { class: 'list' },
      ...roles.slice(0, maximumRows).map((role) => {
        const { address, span } = role
        const { line } = sources.positions('head', span).start
        const where = ` ${span.file}:${line}${vendorOf(role)}`
        const place = element('span', { class: 'soft' }, where)
        return element('li', {}, element('code', {}, address), place)
      }),
    ),
  ]
}
