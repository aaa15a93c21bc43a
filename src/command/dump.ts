import { UsageError } from '../config/settings.ts'
import { didYouMean } from '../config/nearest-name.ts'
import { extractV1 } from '../report/extract-v1.ts'
import { findingsV1 } from '../report/json-v1.ts'
import { evaluateTree } from '../run/evaluate-tree.ts'
import type { Analysis } from '../run.ts'
import type { Session } from './session.ts'

const stages = ['discover', 'evaluate', 'extract', 'check'] as const

/** A stage's data as JSON, for looking into a run. */
export async function dump(stage: string, session: Session, analysis: Analysis): Promise<string> {
  switch (stage) {
    case 'discover':
      return json({ selected: session.head.selected, config: session.config.file ?? null })
    case 'evaluate':
      return json((await evaluateTree(session.head, session.config)).evaluations)
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

function json(value: unknown): string {
  return `${JSON.stringify(value, (_key, inner: unknown) => (inner instanceof Map ? (Object.fromEntries(inner) as unknown) : inner), 2)}\n`
}
