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

/** What a bar is drawn on: it is as wide as the page lets it be. */
const track = 1000
const height = 18

/** How much of what each vendor requires its roles have: one bar a vendor, drawn without scripts. */
export function overview(vendors: readonly VendorView[]): Markup | undefined {
  if (vendors.length === 0) return undefined
  return element(
    'figure',
    {},
    element('ul', { class: 'bars' }, ...vendors.map(barOf)),
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

function barOf(vendor: VendorView): Markup {
  const total = sumOf(vendor)
  const required = verdicts.reduce((sum, verdict) => sum + total[verdict], 0)
  let x = 0
  const parts = verdicts.flatMap((verdict) => {
    const count = total[verdict]
    if (count === 0) return []
    // A part that is there is seen, however small.
    const wide = Math.max(6, (count / Math.max(1, required)) * track)
    const width = round(Math.max(0, Math.min(wide, track - x)))
    const part = element('rect', { class: `${verdict}-bar`, x: round(x), y: 0, width, height })
    x += wide
    return [part]
  })
  const described = verdicts.map((verdict) => `${total[verdict]} ${names[verdict]}`).join(', ')
  return element(
    'li',
    {},
    element('span', {}, shorten(vendor.vendor, 24)),
    element(
      'svg',
      {
        viewBox: `0 0 ${track} ${height}`,
        preserveAspectRatio: 'none',
        role: 'img',
        'aria-label': described,
      },
      element('rect', { class: 'track', x: 0, y: 0, width: track, height }),
      ...parts,
    ),
    element('span', { class: 'count' }, countText(total, required)),
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
  const rest = (['missing', 'undecided'] as const)
    .filter((verdict) => total[verdict] > 0)
    .map((verdict) => `, ${total[verdict]} ${verdict}`)
  return `${total.granted} of ${required} granted${rest.join('')}`
}

const round = (value: number): number => Math.round(value * 10) / 10
