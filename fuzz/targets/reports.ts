import { findingsSchema } from '../../src/report/findings-schema.ts'
import type { FindingsV1 } from '../../src/report/json-v1.ts'
import { differenceSince } from '../../src/report/audit.ts'
import { readReport, reportedSources } from '../../src/report/read-v1.ts'
import { readArtifact } from '../../src/report/review/artifact.ts'
import { mergeResults } from '../../src/run/merge-results.ts'
import type { Target } from '../target.ts'
import { commonTokens, hostileTokens, jsonTokens } from '../tokens.ts'
import { promiseComments, promiseFormats } from './renderers.ts'

export const reports: Target = {
  name: 'reports',
  promises:
    'a report that anybody may have written is refused with a sentence or rendered like any other',
  takes: ({ path, text }) => path.endsWith('.json') && text.includes('iam-baseline/findings/1'),
  tokens: [
    ...[...commonTokens, ...jsonTokens],
    // As they stand inside a JSON text.
    ...hostileTokens.map((token) => JSON.stringify(token).slice(1, -1)),
    ...['"line":99999999', '"offset":9007199254740991', '"column":4294967296', '"line":1e300'],
  ],
  time: (length) => 2_000 + length / 2,
  check(text, choice) {
    const artifact = readArtifact(text)
    if ('problem' in artifact) return
    promiseComments(artifact.result, artifact.linesOf, artifact.linesOf, choice)
    const parsed = findingsSchema.safeParse(JSON.parse(text))
    if (!parsed.success) return
    const report = readReport(parsed.data as FindingsV1)
    const { result } = report
    const located = reportedSources([report])
    promiseFormats(mergeResults([result, result]), located, choice)
    differenceSince(result, result)
  },
}
