import type { ShippedData } from '../adapters/data.ts'
import { UsageError } from '../config/settings.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { contains, type Span } from '../model/span.ts'
import type { LiteralPiece } from '../model/value.ts'
import { extractV1 } from '../report/extract-v1.ts'
import { findingsV1 } from '../report/json-v1.ts'
import { evaluateTree } from '../run/evaluate-tree.ts'
import { managedPolicies } from '../run/libraries.ts'
import type { Analysis } from '../run.ts'
import type { Session } from './session.ts'

const stages = ['discover', 'evaluate', 'extract', 'check'] as const

/** A stage's data as JSON, for looking into a run. */
export async function dump(
  stage: string,
  session: Session,
  analysis: Analysis,
  data: ShippedData,
): Promise<string> {
  switch (stage) {
    case 'discover':
      return json({ selected: session.head.selected, config: session.config.file ?? null })
    case 'evaluate': {
      const { evaluations } = await evaluateTree(session.head, session.config, {
        managed: managedPolicies(data),
      })
      const secrets = evaluations.flatMap((evaluation) => evaluation.secrets ?? [])
      return json(evaluations, (value) => withoutSecret(value, secrets))
    }
    case 'extract':
      return json(extractV1(analysis.estate, analysis.sources))
    case 'check':
      return json(
        findingsV1(
          {
            ...analysis.result,
            findings: [...analysis.selection.selected, ...analysis.selection.rest],
          },
          analysis.sources,
        ),
      )
    default:
      throw new UsageError(`there is no stage "${stage}"${didYouMean(stage, stages)}`)
  }
}

function json(value: unknown, shown: (value: unknown) => unknown = (inner) => inner): string {
  const replace = (_key: string, inner: unknown): unknown =>
    inner instanceof Map ? Object.fromEntries(inner) : shown(inner)
  return `${JSON.stringify(value, replace, 2)}\n`
}

/** A piece of text that stands where the source spells out a secret has none. */
function withoutSecret(value: unknown, secrets: readonly Span[]): unknown {
  if (secrets.length === 0 || typeof value !== 'object' || value === null) return value
  const { kind, span } = value as Partial<LiteralPiece>
  const hidden =
    kind === 'literal' && span !== undefined && secrets.some((secret) => contains(secret, span))
  return hidden ? { ...value, text: '•••' } : value
}
