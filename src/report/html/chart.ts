import type { VendorView } from '../audit.ts'
import type { LevelCounts } from '../result.ts'
import { shorten } from '../printable.ts'
import { element, type Markup } from './element.ts'

type Verdict = 'granted' | 'narrower' | 'undecided' | 'missing'

const verdicts: readonly Verdict[] = ['granted', 'narrower', 'undecided', 'missing']

const names: Readonly<Record<Verdict, string>> = {
  granted: 'granted',
  narrower: 'granted on less',
  undecided: 'undecided',
  missing: 'missing',
}

const width = 960
const labels = 190
const numbers = 250
const row = 34

/** How much of what each vendor requires its roles have: one bar a vendor, drawn without scripts. */
export function overview(vendors: readonly VendorView[]): Markup | undefined {
  const rows = vendors.map((vendor) => ({ vendor, total: sumOf(vendor) }))
  if (rows.length === 0) return undefined
  const track = width - labels - numbers
  const bars = rows.flatMap(({ vendor, total }, index) => {
    const required = verdicts.reduce((sum, verdict) => sum + total[verdict], 0)
    const y = index * row
    let x = labels
    const parts = verdicts.flatMap((verdict) => {
      const count = total[verdict]
      if (count === 0) return []
      // A part that is there is seen, however small.
      const wide = Math.max(3, (count / Math.max(1, required)) * track)
      const part = element('rect', {
        class: `${verdict}-bar`,
        x: round(x),
        y: y + 8,
        width: round(Math.min(wide, labels + track - x)),
        height: 18,
      })
      x += wide
      return [part]
    })
    return [
      element('text', { x: 0, y: y + 22 }, shorten(vendor.vendor, 24)),
      element('rect', { class: 'track', x: labels, y: y + 8, width: track, height: 18, rx: 2 }),
      ...parts,
      element(
        'text',
        { class: 'count', x: width - numbers + 16, y: y + 22 },
        countText(total, required),
      ),
    ]
  })
  const described = rows
    .map(
      ({ vendor, total }) =>
        `${vendor.vendor}: ${verdicts.map((verdict) => `${total[verdict]} ${names[verdict]}`).join(', ')}`,
    )
    .join('; ')
  return element(
    'figure',
    {},
    element(
      'svg',
      { viewBox: `0 0 ${width} ${rows.length * row}`, width, role: 'img', 'aria-label': described },
      ...bars,
    ),
    element(
      'ul',
      { class: 'key' },
      ...verdicts.map((verdict) =>
        element(
          'li',
          {},
          element(
            'svg',
            { width: 12, height: 12, viewBox: '0 0 12 12', 'aria-hidden': 'true' },
            element('rect', { class: `${verdict}-bar`, width: 12, height: 12, rx: 2 }),
          ),
          names[verdict],
        ),
      ),
    ),
  )
}

function sumOf(vendor: VendorView): Readonly<Record<Verdict, number>> {
  const levels = vendor.roles.flatMap((role) =>
    role.compared.flatMap((subject) => subject.levels ?? [rough(subject)]),
  )
  const of = (verdict: Verdict): number => levels.reduce((sum, level) => sum + level[verdict], 0)
  return {
    granted: of('granted'),
    narrower: of('narrower'),
    undecided: of('undecided'),
    missing: of('missing'),
  }
}

/** A report of an older version tells what is granted and no more: the rest counts as undecided. */
function rough(subject: { readonly required: number; readonly granted: number }): LevelCounts {
  return {
    level: 'Unknown',
    granted: subject.granted,
    narrower: 0,
    missing: 0,
    undecided: subject.required - subject.granted,
    excess: 0,
  }
}

function countText(total: Readonly<Record<Verdict, number>>, required: number): string {
  const rest = total.missing > 0 ? `, ${total.missing} missing` : ''
  return `${total.granted} of ${required} granted${rest}`
}

const round = (value: number): number => Math.round(value * 10) / 10
