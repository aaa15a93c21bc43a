import type { AuditView } from '../audit.ts'
import { sameWords, type SameWords } from '../not-checked.ts'
import { plural } from '../printable.ts'
import type { RunResult } from '../result.ts'
import { adoptedOf, waivedOf } from '../set-aside.ts'
import type { Sources } from '../source.ts'
import { element, type Child, type Markup } from './element.ts'
import { items, quoted } from './finding.ts'

const maximumLines = 2_000

/** What was waived, what was not analysed and why: never silence. */
export function afterwards(
  result: RunResult,
  view: AuditView,
  sources: Sources,
): readonly Markup[] {
  const sections: Markup[] = []
  if (view.notChecked.length > 0) {
    sections.push(
      element('h2', {}, 'Not analysed'),
      ...view.notChecked.map(({ reason, entries }) =>
        element(
          'details',
          { open: entries.length <= 10 ? true : undefined },
          element('summary', {}, `${reason} (${entries.length})`),
          element(
            'ul',
            { class: 'list' },
            ...sameWords(entries)
              .slice(0, maximumLines)
              .map((group) => notAnalysed(group, sources)),
          ),
        ),
      ),
    )
  }
  for (const [title, findings] of [
    ['Waived', waivedOf(result)],
    ['Adopted', adoptedOf(result)],
  ] as const) {
    if (findings.length === 0) continue
    sections.push(
      element('h2', {}, title),
      element(
        'details',
        {},
        element('summary', {}, plural(findings.length, 'finding')),
        element(
          'ul',
          { class: 'list' },
          ...findings.slice(0, maximumLines).map((finding) => {
            const { start } = sources.positions(finding.tree, finding.primary.span)
            const place: Child = element('code', {}, `${finding.primary.span.file}:${start.line}`)
            return element('li', {}, place, ' ', ...quoted(finding.message), ` [${finding.rule}]`)
          }),
        ),
      ),
    )
  }
  if (result.notes.length > 0) {
    sections.push(
      element('h2', {}, 'Notes'),
      element(
        'ul',
        { class: 'list' },
        ...result.notes.slice(0, maximumLines).map((note) => element('li', {}, ...quoted(note))),
      ),
    )
  }
  return sections
}

/** One cause, and every place that it holds for. */
function notAnalysed({ text, entries }: SameWords, sources: Sources): Markup {
  const places = entries.map(({ file, span }) =>
    span === undefined ? file : `${file}:${sources.positions('head', span).start.line}`,
  )
  return element('li', {}, text, ': ', items([...new Set(places)]))
}
