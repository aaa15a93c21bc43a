import type { AllowedPattern, AllowedVerdict } from '../baselines/comparison.ts'
import { addTo } from '../model/multimap.ts'
import type { Subject } from './context.ts'

type Rows = readonly AllowedPattern[]

/**
 * The allowed patterns of a verdict, those of one statement and one cause together: one finding a
 * cause. What one pattern does in several statements is one cause too: mending one of them would
 * change nothing.
 */
export function byStatement(
  subject: Subject,
  verdict: AllowedVerdict,
  causeOf: (row: AllowedPattern) => string,
): readonly Rows[] {
  const statements = grouped(
    (subject.comparison?.allowed ?? []).filter((row) => row.verdict === verdict),
    (row) => `${row.source.attached}\n${row.source.statement}\n${causeOf(row)}`,
  )
  /** What the rows of each pattern were joined with. */
  const groups = new Map<string, { rows: AllowedPattern[] }>()
  for (const rows of statements) {
    const keys = rows.map(patternKey)
    const alike = new Set(keys.flatMap((key) => groups.get(key) ?? []))
    const joined = { rows: [...[...alike].flatMap((group) => group.rows), ...rows] }
    for (const key of alike.size === 0 ? keys : joined.rows.map(patternKey)) groups.set(key, joined)
  }
  return [...new Set(groups.values())].map(({ rows }) => rows)
}

/** The patterns of a group, each once, as first written. */
export function patternsOf(rows: Rows): readonly string[] {
  const patterns = new Map<string, string>()
  for (const { pattern } of rows) {
    const key = pattern.toLowerCase()
    if (!patterns.has(key)) patterns.set(key, pattern)
  }
  return [...patterns.values()]
}

/** The rows of each statement of each document. */
export function statementsOf(rows: Rows): readonly Rows[] {
  return grouped(rows, ({ source }) => `${source.attached}\n${source.statement}`)
}

/** Rows with equal keys together, in the order of the first of each. */
export function grouped(rows: Rows, keyOf: (row: AllowedPattern) => string): readonly Rows[] {
  const groups = new Map<string, AllowedPattern[]>()
  for (const row of rows) {
    const key = keyOf(row)
    addTo(groups, key, row)
  }
  return [...groups.values()]
}

const patternKey = ({ pattern }: AllowedPattern): string => pattern.toLowerCase()
