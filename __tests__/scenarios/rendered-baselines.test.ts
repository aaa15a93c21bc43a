import { describe, expect, test } from 'vitest'
import { grantsToRender, renderBaseline, type RenderFormat } from '../../src/baselines/render.ts'
import { resolveChoice } from '../../src/baselines/resolve.ts'
import { decodeCatalogue } from '../../src/catalogue/decode.ts'
import type { Baseline, BaselineGrant, ResolvedBaseline } from '../../src/model/baseline.ts'
import { shippedBaselines } from '../baselines/support/rules.ts'
import { analyseTexts, data } from '../support/analyse-texts.ts'
import { valuesFor } from '../support/filled-list.ts'

const catalogue = decodeCatalogue(data.text('catalogue'))

interface Choice {
  readonly version: string | undefined
  readonly edition: string | undefined
  readonly features: readonly string[]
}

/** Every published list, and of every version and edition: nothing besides, each feature and variant, all features. */
function choicesOf(baseline: Baseline): readonly Choice[] {
  const versions = baseline.versions.length === 0 ? [undefined] : baseline.versions
  const editions = baseline.editions.length === 0 ? [undefined] : baseline.editions
  const features = baseline.features.map(({ id }) => id)
  const variants = baseline.variants.map(({ names }) => names.map(({ id }) => id))
  const sets = [
    [],
    ...features.map((id) => [id]),
    ...variants.flat().map((id) => [id]),
    [...features, ...variants.flatMap(([first]) => first ?? [])],
  ]
  const all = [
    ...baseline.sources.map(({ version, edition, features: own = [] }): Choice => ({
      version,
      edition,
      features: own,
    })),
    ...versions.flatMap((version) =>
      editions.flatMap((edition) =>
        sets.map((names): Choice => ({ version, edition, features: names })),
      ),
    ),
  ]
  return [...new Map(all.map((choice) => [JSON.stringify(choice), choice])).values()]
}

interface Case {
  readonly choice: Choice
  readonly resolved: ResolvedBaseline
}

const cases = shippedBaselines().baselines.flatMap((baseline): readonly Case[] =>
  choicesOf(baseline).flatMap((choice) => {
    const answer = resolveChoice(baseline, choice)
    return answer.ok && grantsToRender(answer.value).length > 0
      ? [{ choice, resolved: answer.value }]
      : []
  }),
)

/** What is said of a vendor's own: it does not judge what was rendered. */
const beside = /^baseline\/(?:version-drift|assume-edge|omitted-action|old)/

/** Findings of `check` about baselines, on files rendered for bindings that say what was rendered. */
async function findings(format: RenderFormat, some: readonly Case[]): Promise<readonly string[]> {
  const head: Record<string, string> = {}
  const bindings = some.map(({ choice, resolved }, index) => {
    const grants = grantsToRender(resolved)
    const { files, unfilled } = renderBaseline(resolved, format, valuesFor(grants, catalogue))
    expect(unfilled).toEqual([])
    for (const file of files) head[`p/${String(index)}/${file.name}`] = file.text
    return {
      files: [`p/${String(index)}/*`],
      baseline: resolved.baseline.id,
      ...(choice.version === undefined ? {} : { version: choice.version }),
      ...(choice.edition === undefined ? {} : { edition: choice.edition }),
      features: choice.features,
    }
  })
  const { result } = await analyseTexts({ head, config: JSON.stringify({ bindings }) })
  expect(result.notChecked).toEqual([])
  return (
    result.findings
      .filter(({ rule }) => rule.startsWith('baseline/') && !beside.test(rule))
      // The accounts are made up.
      .filter(({ message }) => !/is not among the accounts that/.test(message))
      .map(({ rule, primary, actions = [] }) => {
        const place = Number(/^p\/(\d+)\//.exec(primary.span.file)?.[1])
        const { baseline } = some[place]?.resolved ?? {}
        return `${rule} ${baseline?.id ?? ''} ${JSON.stringify(some[place]?.choice)} ${actions.join(' ')}`
      })
  )
}

const formats: readonly RenderFormat[] = [
  'json',
  'terraform',
  'cloudformation',
  'cloudformation-yaml',
]
const identity = cases.filter(({ resolved }) => resolved.baseline.kind === 'identity')

describe('rendered and then checked', () => {
  test('there are more than a thousand choices: every baseline, version, edition, feature and variant', () => {
    const ids = new Set(identity.map(({ resolved }) => resolved.baseline.id))
    const rendered = shippedBaselines().baselines.filter(
      ({ kind, grants }) => kind === 'identity' && grants.length > 0,
    )
    expect(rendered.filter(({ id }) => !ids.has(id))).toEqual([])
    expect(identity.length).toBeGreaterThan(1_100)
  })

  // Of each baseline every choice in one form, and every form: the next choice takes the next form.
  test.each(formats)(
    'a baseline as %s has no finding of its own',
    async (format) => {
      const turn = formats.indexOf(format)
      const some =
        process.env['EVERY_FORM'] === undefined
          ? identity.filter((_, index) => index % formats.length === turn)
          : identity
      expect(await findings(format, some)).toEqual([])
    },
    120_000,
  )

  // The newest version without features, for every second baseline; the next one takes the other form.
  test.each(['terraform', 'cloudformation'] as const)(
    'a role as %s is bound by what stands beside it, and has no finding of its own',
    async (format) => {
      const some = shippedBaselines().baselines.flatMap((baseline, index) => {
        const answer = resolveChoice(baseline, {
          version: undefined,
          edition: undefined,
          features: undefined,
        })
        const isTurn = index % 4 === (format === 'terraform' ? 0 : 1)
        // A role that does not exist yet cannot trust itself.
        const isSelf = baseline.trust.some(({ self }) => self === true)
        return isTurn && answer.ok && baseline.kind === 'identity' && !isSelf ? [answer.value] : []
      })
      const head = Object.fromEntries(
        some.flatMap((resolved, index) =>
          renderBaseline(resolved, format, valuesForRole(resolved), 'acme').files.map((file) => [
            `p/${String(index)}/${file.name}`,
            file.text,
          ]),
        ),
      )
      const { result } = await analyseTexts({ head })
      const told = result.findings
        .filter(({ rule }) => rule.startsWith('baseline/') && !beside.test(rule))
        .map(({ rule, message }) => `${rule} ${message}`)
      expect(told).toEqual([])
      const bound = result.compared.filter(({ boundBy }) => boundBy === 'source')
      expect(bound.length).toBe(some.length)
    },
    60_000,
  )
})

/** Values for what a role's policies and its trust leave open. */
function valuesForRole(resolved: ResolvedBaseline): ReadonlyMap<string, string> {
  const trust = resolved.trust.map(({ principals, condition }): BaselineGrant => ({
    effect: 'Allow',
    actions: [],
    resources: [],
    principals,
    ...(condition === undefined ? {} : { condition }),
    lists: [],
  }))
  const values = valuesFor([...grantsToRender(resolved), ...trust], catalogue)
  const principals = resolved.trust.flatMap((entry) => entry.principals['AWS'] ?? [])
  const account = resolved.baseline.match.accounts?.[0] ?? '210987654321'
  const wholes = principals
    .flatMap((text) => /^\$\{(\w+)\}$/.exec(text)?.[1] ?? [])
    .map((name) =>
      /Account(?!\w*Arn)/.test(name)
        ? [name, account]
        : [name, `arn:aws:iam::${account}:role/vendor`],
    )
  const accounts = principals.flatMap((text) => /:iam::\$\{(\w+)\}:/.exec(text)?.[1] ?? [])
  return new Map([
    ...values,
    ...wholes.map(([name = '', value = '']) => [name, value] as const),
    ...accounts.map((name) => [name, account] as const),
  ])
}
