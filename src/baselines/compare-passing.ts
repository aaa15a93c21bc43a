import type { Cube } from '../access/cube.ts'
import type { AccessStatement } from '../access/effective.ts'
import { globOfText } from '../access/glob.ts'
import { plain, sourceOf, type Judgement } from './compare-judgement.ts'
import type { Need } from './compare-needs.ts'
import type { Scope } from './compare-scope.ts'

/** How an action that some needs demand is judged. */
export type Judge = (
  key: string,
  needs: readonly Need[],
  allows: readonly AccessStatement[],
  scope: Scope,
) => Judgement

/** Whether the role may be passed to each service that the vendor passes it to. */
export function judgePassing(
  judge: Judge,
  key: string,
  needs: readonly Need[],
  services: readonly string[],
  allows: readonly AccessStatement[],
  scope: Scope,
): { readonly judgement: Judgement; readonly lacking: readonly string[] } {
  const whole = judge(key, needs, allows, scope)
  if (whole.verdict !== 'granted' && whole.verdict !== 'narrower')
    return { judgement: whole, lacking: [] }
  const judged = services.map((service) => {
    const to = needs.map((need) => ({
      ...need,
      terms: { ...need.terms, conditions: [...need.terms.conditions, passedTo(service)] },
    }))
    return { service, judgement: judge(key, to, allows, scope) }
  })
  const without = judged.filter(({ judgement }) => refusals.has(judgement.verdict))
  const lacking = without.map(({ service }) => service)
  const denied = without.find(({ judgement }) => judgement.verdict === 'denied')
  if (denied !== undefined) return { judgement: denied.judgement, lacking }
  if (lacking.length > 0) return { judgement: passedToMissing(lacking, allows), lacking }
  const least = ['undecided', 'narrower', 'granted']
    .map((verdict) => judged.find(({ judgement }) => judgement.verdict === verdict))
    .find((found) => found !== undefined)
  return { judgement: least?.judgement ?? whole, lacking: [] }
}

const refusals: ReadonlySet<string> = new Set(['missing', 'ineffective', 'denied'])

function passedToMissing(
  services: readonly string[],
  allows: readonly AccessStatement[],
): Judgement {
  const reasons = allows.map(({ source, statement }) => ({
    text: `the role cannot be passed to ${services.join(', ')}`,
    span: statement.conditions[0]?.span ?? source.span,
  }))
  return plain('missing', reasons, allows.map(sourceOf))
}

function passedTo(service: string): Cube['conditions'][number] {
  return {
    key: 'iam:passedtoservice',
    quantity: 'some',
    absent: false,
    values: { domain: 'text', globs: [globOfText(service, exactText)], complement: false },
    id: JSON.stringify(['iam:passedtoservice', 'passed', service]),
    several: false,
  }
}

const exactText = { wild: 'exact', fold: false, arn: false, variables: false } as const
