import type { Report } from '../../../model/finding.ts'
import type { SettingsChange } from '../../settings-change.ts'
import type { Rule } from '../../rule.ts'

export const settings: Rule = {
  id: 'change/settings',
  summary: 'A change alters the settings that findings are judged by',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'A binding, its features or a waiver in the source differs from the base’s, or a configuration, baseline or adopted file does. The run goes by the base’s until the change is merged, unless `inline-waivers: honour` says otherwise.',
    why: 'Whoever opens a pull request must not be able to silence what is said about it.',
    fix: 'Look at the old and the new setting, and merge if the new one is meant.',
    bad: {
      file: 'main.tf',
      base: 'resource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
      text: '# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
    },
    good: {
      file: 'main.tf',
      base: '# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
      text: '\n# iam-baseline:waive baseline/excess-action until=2027-06-30 -- agreed with security\nresource "aws_iam_role" "monitor" {\n  assume_role_policy = "{}"\n}\n',
    },
    references: [],
  },
  *check(context) {
    for (const change of context.settingsChanges) yield report(change)
  },
}

function report(change: SettingsChange): Report {
  const { what, root, address, tree, counts } = change
  const verb = change.was.length === 0 ? 'adds' : change.now.length === 0 ? 'removes' : 'alters'
  const when = counts ? 'which counts at once' : 'which takes effect after the merge'
  const of = what === 'binding' ? 'the binding of ' : what === 'waivers' ? 'waivers of ' : ''
  return {
    tree,
    primary: { span: change.span, text: counts ? 'counts at once' : 'after the merge' },
    related:
      change.before === undefined
        ? []
        : [{ span: change.before, text: counts ? 'before' : 'in force until then', tree: 'base' }],
    message: `the change ${verb} ${of}\`${address}\`, ${when}`,
    advice: counts
      ? 'Make sure that the new setting is meant.'
      : 'This run used the old setting; merge if the new one is meant.',
    key: [root, address, what].join('|'),
    atoms: [[root, address, what, ...change.now].join('|')],
    ...(what === 'file' ? {} : { addresses: [address] }),
    groups: [
      { title: 'before', items: change.was.length > 0 ? change.was : ['none'] },
      { title: 'after', items: change.now.length > 0 ? change.now : ['none'] },
    ],
  }
}
