import type { Report } from '../../../model/finding.ts'
import type { Span } from '../../../model/span.ts'
import type { Rule } from '../../rule.ts'
import type { CheckContext } from '../../context.ts'
import { isWaiver, waiveTargets, type WaiveDirective } from '../../waive-target.ts'

export const directive: Rule = {
  id: 'syntax/directive',
  summary: 'A binding or waiver in the source has no effect',
  severity: 'notice',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A comment that starts with `iam-baseline:` cannot be followed: a waiver without a reason, a date that is none, a place with no policy after it, or a baseline that does not exist (an error).',
    why: 'Its author believes that it counts.',
    fix: 'Write `# iam-baseline:waive <rule> [action …] until=YYYY-MM-DD -- <reason>` or `# iam-baseline: <baseline> [feature …]` above the resource.',
    bad: {
      file: 'main.tf',
      text: '# iam-baseline:waive baseline/excess-action\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
    },
    good: {
      file: 'main.tf',
      text: '# iam-baseline:waive baseline/excess-action -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
    },
    references: [],
  },
  *check(context) {
    for (const waiver of context.estate.directives.filter(isWaiver)) {
      const problem = problemOf(waiver, context)
      if (problem !== undefined)
        yield report(
          waiver.span,
          `the waiver of \`${waiver.rule}\` ${problem.text}`,
          problem.advice,
        )
    }
    for (const { span, text } of context.bindingProblems) {
      yield {
        ...report(
          span,
          `the binding has no effect: ${text}`,
          'Name a baseline that `iam-baseline baseline list` prints.',
        ),
        severity: 'error',
      }
    }
  },
}

function problemOf(
  waiver: WaiveDirective,
  context: CheckContext,
): { readonly text: string; readonly advice: string } | undefined {
  if (waiver.rule === '') return { text: 'names no rule', advice: 'Name the rule after `waive`.' }
  if (context.settings.inlineWaivers === 'forbid')
    return {
      text: 'has no effect: the configuration forbids waivers in the source',
      advice: 'Write it under `waivers` in the configuration.',
    }
  if (waiver.reason === '')
    return { text: 'has no reason and no effect', advice: 'Write the reason after ` -- `.' }
  if (waiver.until !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(waiver.until))
    return {
      text: `has a date that is none, \`${waiver.until}\`, and no effect`,
      advice: 'Write the date as until=YYYY-MM-DD.',
    }
  if (waiveTargets(waiver, context.estate).length === 0)
    return { text: 'stands above no policy or principal', advice: 'Move it above the resource.' }
  return undefined
}

function report(span: Span, message: string, advice: string): Report {
  const identity = `${span.file}|directive|${message}`
  return { primary: { span, text: 'no effect' }, message, advice, key: identity, atoms: [identity] }
}
