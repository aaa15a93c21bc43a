import { distinctEntries, entryKey } from '../report/not-checked.ts'
import { compareFindings, type Counts, type RunResult } from '../report/result.ts'

/** Joins the results of the shards of one run: what the run had said without them. */
export function mergeResults(results: readonly RunResult[]): RunResult {
  const [first] = results
  if (first === undefined) throw new TypeError('there is nothing to merge')
  const findings = distinct(
    results.flatMap((result) => result.findings),
    (finding) => finding.fingerprint,
  ).toSorted(compareFindings)
  const waived = distinct(
    results.flatMap((result) => result.waived),
    (finding) => finding.fingerprint,
  ).toSorted(compareFindings)
  const counts = results.map((result) => result.counts)
  const total = (name: Exclude<keyof Counts, 'accessAnalyzer'>): number =>
    counts.reduce((sum, one) => sum + (one[name] ?? 0), 0)
  const count = (severity: string): number =>
    findings.filter((finding) => finding.severity === severity).length
  const documents = total('documents')
  const compared = results
    .flatMap((result) => result.compared)
    .toSorted(
      (a, b) =>
        order(a.root ?? '', b.root ?? '') ||
        order(a.address, b.address) ||
        order(a.baseline, b.baseline),
    )
  return {
    tool: first.tool,
    counts: {
      files: total('files'),
      documents,
      principals: total('principals'),
      statements: total('statements'),
      errors: count('error'),
      warnings: count('warning'),
      notices: count('notice'),
      waived: waived.length,
      adopted: waived.filter(({ isAdopted }) => isAdopted === true).length,
      undecided: findings.filter((finding) => finding.undecided === true).length,
      accessAnalyzer:
        (['live', 'embedded'] as const).find((who) =>
          counts.some((one) => one.accessAnalyzer === who),
        ) ?? 'off',
      fellBack: total('fellBack'),
    },
    findings,
    waived,
    notChecked: distinctEntries(results.flatMap((result) => result.notChecked)).toSorted((a, b) =>
      order(entryKey(a), entryKey(b)),
    ),
    compared,
    thirdParties: results
      .flatMap((result) => result.thirdParties ?? [])
      .toSorted((a, b) => order(a.root, b.root) || order(a.address, b.address)),
    keyTables: results.flatMap((result) => result.keyTables ?? []),
    notes: mergeNotes(
      results.map((result) => result.notes),
      documents,
      compared.length,
    ),
    accessChange: (['widened', 'undecided', 'none'] as const).find((change) =>
      results.some((result) => result.accessChange === change),
    ),
    compares: results.some((result) => result.compares),
  }
}

/** Notes that are true of a shard and not of the whole. */
const noPolicy = 'no policy was found'
const noVendor = /^no vendor product was recognised/
const counted = /^(\d{1,9}) (validation findings?|more findings?) (.*)$/

function mergeNotes(
  parts: readonly (readonly string[])[],
  documents: number,
  compared: number,
): readonly string[] {
  const notes = new Set<string>()
  const sums = new Map<string, { count: number; alone: string }>()
  for (const note of parts.flat()) {
    if (note === noPolicy ? documents > 0 : noVendor.test(note) && compared > 0) continue
    const match = counted.exec(note)
    if (match === null) {
      notes.add(note)
      continue
    }
    const kind = (match[2] ?? '').replace(/s$/, '')
    const known = sums.get(kind)
    sums.set(kind, { count: (known?.count ?? 0) + Number(match[1]), alone: note })
  }
  const hasPolicies = documents > 0
  return [
    ...[...notes].filter((note) => note !== noPolicy || !hasPolicies),
    ...[...sums.values()].map(({ count, alone }) => severalOf(alone, count)),
  ].toSorted()
}

/** A counted note with another count, its verb and nouns along with it. */
function severalOf(note: string, count: number): string {
  const words = note.replace(/^\d+/, String(count))
  if (count === 1) return words
  return words
    .replace(/^(\d+ (?:validation|more)) finding /, '$1 findings ')
    .replace(' rests on ', ' rest on ')
    .replace(' and is not ', ' and are not ')
    .replace(' was there ', ' were there ')
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function distinct<T>(items: readonly T[], identity: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [identity(item), item])).values()]
}
