import type { Report } from '../model/finding.ts'
import type { SyntaxProblem } from '../model/problem.ts'
import type { CheckContext } from './context.ts'

/**
 * What CloudFormation, Terraform and IAM take as it stands, although a stricter reader would not:
 * read, listed by `extract`, and nothing to bother anybody with.
 */
const taken = new Set(['deficient-indentation', 'invalid-sid'])

/** The problems of one outcome as reports. The n-th problem of a kind in a file keeps its identity when lines move. */
export function* problemReports(
  context: CheckContext,
  outcome: SyntaxProblem['outcome'],
): Iterable<Report> {
  const seen = new Map<string, number>()
  for (const problem of context.estate.problems) {
    if (problem.outcome !== outcome || taken.has(problem.code)) continue
    const kind = `${problem.span.file}|${problem.code}`
    const nth = seen.get(kind) ?? 0
    seen.set(kind, nth + 1)
    yield {
      primary: { span: problem.span, text: problem.code.replaceAll('-', ' ') },
      ...(problem.related === undefined ? {} : { related: problem.related }),
      message: problem.message,
      advice: problem.fix === undefined ? 'Mend the text at this place.' : `${problem.fix.title}.`,
      key: `${kind}|${nth}`,
      atoms: [`${kind}|${nth}`],
      ...(problem.fix === undefined ? {} : { fix: problem.fix }),
    }
  }
}
