import { describe, expect, test } from 'vitest'
import { pick, seeded } from '../../bench/recognition-cases.ts'
import { grantsToRender, renderBaseline, type RenderFormat } from '../../src/baselines/render.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import type { Baseline, BaselineSource, ResolvedBaseline } from '../../src/model/baseline.ts'
import { applyEdits } from '../../src/repair/apply.ts'
import { shippedBaselines } from '../baselines/support/rules.ts'
import type { Analysis } from '../../src/run.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'
import { valuesFor } from '../support/filled-list.ts'

const catalogue = decodeCatalogue(data.text('catalogue'))

interface Published {
  readonly source: BaselineSource
  readonly resolved: ResolvedBaseline
}

const published = shippedBaselines()
  .baselines.filter(
    ({ kind, managedPolicies }) => kind === 'identity' && managedPolicies.length === 0,
  )
  .flatMap((baseline: Baseline): readonly Published[] =>
    baseline.sources.flatMap((source) => {
      const { version, edition, features } = source
      const answer = resolveChoice(baseline, { version, edition, features })
      return answer.ok && grantsToRender(answer.value).length > 0
        ? [{ source, resolved: answer.value }]
        : []
    }),
  )

/** A rendered list that has lost one action, which stands once in it. */
interface Lost {
  readonly published: Published
  readonly action: string
  readonly file: string
  /** From here to there the statement goes on that had the action. */
  readonly statement: readonly [from: number, to: number]
}

const quoted = /^ *(?:- )?["']?([a-z0-9-]+:[A-Za-z0-9]+)["']?,?$/

/** True where a pattern of the list grants it as well: nothing is lost without it. */
const isUnderPattern = (action: string, files: readonly { readonly text: string }[]): boolean =>
  files.some(({ text }) =>
    [...text.matchAll(/[a-z0-9-]+:[A-Za-z]*(?=\*)/g)].some(([start]) =>
      action.toLowerCase().startsWith(start.toLowerCase()),
    ),
  )

/** Of what one source of the vendor leaves out another rule speaks. */
const isContested = ({ resolved }: Published, action: string): boolean =>
  resolved.contested.some(({ actions }) => actions.includes(action))

/** The statement around an offset, by the blocks that the renderer writes. */
function statementAt(text: string, at: number): readonly [number, number] {
  const opens = /"?Effect"?\s*[:=]/g
  const starts = [...text.matchAll(opens)].map(({ index }) => index)
  const from = starts.findLast((start) => start <= at) ?? 0
  return [from, starts.find((start) => start > at) ?? text.length]
}

function losing(
  format: RenderFormat,
  place: number,
  one: Published,
  random: () => number,
): { readonly lost: Lost; readonly files: Readonly<Record<string, string>> } | undefined {
  const values = valuesFor(grantsToRender(one.resolved), catalogue)
  const { files } = renderBaseline(one.resolved, format, values)
  const lines = files.flatMap(({ name, text }) =>
    text.split('\n').map((line, index) => ({ name, index, action: quoted.exec(line)?.[1] })),
  )
  // A statement of one action alone writes it behind its key.
  const text = files.map((file) => file.text.toLowerCase()).join('\n')
  const count = (action: string): number => text.split(`"${action.toLowerCase()}"`).length - 1
  const removable = lines.filter(({ name, index, action }) => {
    if (
      action === undefined ||
      isContested(one, action) ||
      count(action) !== 1 ||
      isUnderPattern(action, files)
    )
      return false
    const beside = (other: number): boolean =>
      lines.some((line) => line.name === name && line.index === other && line.action !== undefined)
    return beside(index - 1) || beside(index + 1)
  })
  if (removable.length === 0) return undefined
  const { name, index, action = '' } = pick(removable, random)
  const file = `p/${String(place)}/${name}`
  const texts = Object.fromEntries(
    files.map((entry) => [`p/${String(place)}/${entry.name}`, entry.text]),
  )
  const before = (texts[file] ?? '').split('\n')
  const at = before.slice(0, index - 1).join('\n').length
  const left = before.filter((_, line) => line !== index)
  // The last of a list has no comma behind it.
  const after = left.join('\n').replace(/,(\n *\])/g, '$1')
  const statement = statementAt(after, at)
  // Without a Deny of the list, or what a managed policy grants besides, nothing is missing.
  if (/Effect"? ?[:=] ?"?Deny/.test(after.slice(...statement))) return undefined
  return {
    lost: { published: one, action, file, statement },
    files: { ...texts, [file]: after },
  }
}

const beside = /^baseline\/(?:version-drift|assume-edge|omitted-action|old)/

type Told = Analysis['selection']['selected'][number]

const say = ({ rule, actions = [] }: Told): string => `${rule} ${actions.join(' ')}`

/** What is wrong with the findings on lists that lost one action each; how many were tried. */
async function sweep(
  format: RenderFormat,
  some: readonly Published[],
  seed: number,
): Promise<{ readonly tried: number; readonly wrong: readonly string[] }> {
  const random = seeded(seed)
  const cases = some.flatMap((one, place) => losing(format, place, one, random) ?? [])
  const head = Object.assign({}, ...cases.map(({ files }) => files)) as Record<string, string>
  const bindings = cases.map(({ lost }) => ({
    files: [lost.file.replace(/[^/]*$/, '*')],
    baseline: lost.published.resolved.baseline.id,
    ...(lost.published.source.version === undefined
      ? {}
      : { version: lost.published.source.version }),
    ...(lost.published.source.edition === undefined
      ? {}
      : { edition: lost.published.source.edition }),
    features: lost.published.source.features ?? [],
  }))
  const config = JSON.stringify({ bindings })
  const told = async (texts: Readonly<Record<string, string>>): Promise<readonly Told[]> => {
    const { selection } = await analyseTexts({ head: texts, config })
    return selection.selected.filter(
      ({ rule }) => rule.startsWith('baseline/') && !beside.test(rule),
    )
  }
  const first = await told(head)
  const wrong: string[] = []
  const missing: Told[] = []
  for (const { lost } of cases) {
    const folder = lost.file.replace(/[^/]*$/, '')
    const found = first.filter(({ primary }) => primary.span.file.startsWith(folder))
    const [one] = found
    const name = `${format} ${lost.published.source.list} -${lost.action}`
    // What other statements grant on other resources is narrower, not missing.
    const rule = one?.rule.replace('narrower', 'missing')
    if (
      found.length !== 1 ||
      one === undefined ||
      rule !== 'baseline/missing-action' ||
      one.actions?.join() !== lost.action
    ) {
      wrong.push(`${name}: ${found.map(say).join('; ')}`)
      continue
    }
    if (one.rule !== rule) continue
    missing.push(one)
    const [edit] = one.fix?.edits ?? []
    if (edit === undefined) wrong.push(`${name}: no fix`)
    else if (
      edit.span.file !== lost.file ||
      edit.span.start < lost.statement[0] ||
      edit.span.end > lost.statement[1]
    )
      wrong.push(`${name}: not put back where it was, at ${String(edit.span.start)}`)
  }
  const plan = applyEdits(
    missing.flatMap(({ fix }) => fix ?? []),
    (file) => head[file],
  )
  const repaired = Object.fromEntries(plan.files.map(({ file, text }) => [file, text]))
  wrong.push(
    ...(await told({ ...head, ...repaired }))
      .filter(({ rule }) => !rule.includes('narrower'))
      .map((finding) => `${format} ${finding.primary.span.file} after its fix: ${say(finding)}`),
  )
  return { tried: cases.length, wrong }
}

describe('a list that has lost one action', () => {
  // A sixth of the lists, each in one form; with EVERY_LIST=1 each of them in all three, which takes half a minute.
  const forms = ['json', 'terraform', 'cloudformation'] as const
  const isWhole = process.env['EVERY_LIST'] !== undefined

  test.each(forms)(
    'has one finding as %s, of that action, in its statement, and its fix brings it back (seed 20261201)',
    async (format) => {
      const some = published.filter(
        (_, place) => isWhole || place % 18 === 6 * forms.indexOf(format),
      )
      const { tried, wrong } = await sweep(format, some, 20261201)
      expect(wrong).toEqual([])
      expect(tried).toBeGreaterThan(some.length / 2)
    },
    300_000,
  )
})
