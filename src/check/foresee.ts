import { effectiveAccess } from '../access/effective.ts'
import { compareWithBaseline } from '../baselines/compare.ts'
import type { Comparison } from '../baselines/comparison.ts'
import type { Catalogue } from '../model/catalogue.ts'
import type { Entry, Statement } from '../model/policy.ts'
import { contains, type Span } from '../model/span.ts'
import { boundBaseline } from './bound.ts'
import type { Subject } from './context.ts'

/** Actions of one document that are to be written otherwise. */
export interface Rewording {
  /** Index of the document. */
  readonly document: number
  readonly spans: readonly Span[]
  readonly by: string
}

/** What a subject's baselines would say once the actions at some places are written otherwise. */
export function foresee(subject: Subject, rewording: Rewording, catalogue: Catalogue): Comparison {
  const { input } = subject.access
  const documents = input.documents.map((attached) =>
    attached.index === rewording.document
      ? {
          ...attached,
          document: {
            ...attached.document,
            statements: attached.document.statements.map((one) => reworded(one, rewording)),
          },
        }
      : attached,
  )
  return compareWithBaseline({
    access: effectiveAccess({ ...input, documents }),
    baselines: subject.bindings.map(boundBaseline),
    catalogue,
  })
}

function reworded(statement: Statement, { spans, by }: Rewording): Statement {
  const { actions } = statement
  if (actions === undefined) return statement
  const entries = actions.entries.map((entry): Entry => {
    const { span } = entry.value
    if (!spans.some((place) => contains(span, place))) return entry
    const piece = { kind: 'literal', text: by, span, exact: false } as const
    return { ...entry, value: { kind: 'string', pieces: [piece], span } }
  })
  return { ...statement, actions: { ...actions, entries } }
}

/** What the comparison finds amiss, as `action|verdict`. */
export function complaintsOf(comparison: Comparison | undefined): ReadonlySet<string> {
  const rows = [
    ...(comparison?.required ?? []).flatMap(({ action, verdict }) =>
      verdict === 'granted' ? [] : [`${action}|${verdict}`],
    ),
    ...(comparison?.allowed ?? []).flatMap(({ pattern, verdict }) =>
      verdict === 'needed' || verdict === 'denied' ? [] : [`${pattern}|${verdict}`],
    ),
  ]
  return new Set(rows.map((row) => row.toLowerCase()))
}
