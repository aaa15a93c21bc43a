import type { Severity } from '../../../model/finding.ts'
import { atom, recognisedHint, softened, subjectFields, titleOf } from '../../baseline-report.ts'
import { nameOf, type Binding, type CheckContext } from '../../context.ts'
import type { PolicyDocument } from '../../../model/policy.ts'
import type { Rule } from '../../rule.ts'
import { judgeTrust } from '../../trust.ts'
import { strangeAccounts } from '../../trust-accounts.ts'
import type { TrustProblem } from '../../trust-problem.ts'

export const trust: Rule = {
  id: 'baseline/trust',
  summary: 'A role’s trust does not fit what the vendor asks for',
  severity: 'error',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The trust policy does not admit the vendor’s principal, admits it without the condition the vendor names (such as an external id), admits others, or an account that is not known to be the vendor’s.',
    why: 'Without the principal the product cannot use the role; without the external id another customer of the vendor can.',
    fix: 'Admit the vendor’s principal, under the vendor’s condition, and nobody else.',
    bad: {
      file: 'main.tf',
      text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole" }] })\n}\n',
    },
    good: {
      file: 'main.tf',
      text: '# iam-baseline: commvault/backup-and-recovery/vmimport\nresource "aws_iam_role" "vmimport" {\n  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { Service = "vmie.amazonaws.com" }, Action = "sts:AssumeRole", Condition = { StringEquals = { "sts:Externalid" = "vmimport" } } }] })\n}\n',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_common-scenarios_third-party.html',
    ],
  },
  *check(context) {
    for (const subject of context.subjects) {
      for (const binding of subject.bindings) {
        const { trust: requirements } = binding.resolved
        if (requirements.length === 0) continue
        for (const index of subject.trusts) {
          const document = context.estate.documents[index]
          if (document === undefined) continue
          for (const problem of problemsOf(context, document, binding)) {
            yield {
              ...subjectFields(subject, binding),
              primary: { span: problem.span, text: problem.verdict.replaceAll('-', ' ') },
              message: `${nameOf(subject)}: ${problem.text} (${titleOf(binding)})`,
              advice: `${adviceFor(problem)}${recognisedHint(binding)}`,
              key: atom(subject, 'trust', problem.verdict, problem.principal),
              atoms: [atom(subject, 'trust', problem.verdict, problem.principal)],
              severity: softened(subject, severityOf(problem)),
              ...(problem.verdict === 'undecided' ? { undecided: true } : {}),
            }
          }
        }
      }
    }
  },
}

function problemsOf(
  { vendorAccounts }: CheckContext,
  document: PolicyDocument,
  { resolved: { baseline, trust: requirements } }: Binding,
): readonly TrustProblem[] {
  const allows = document.statements.filter(({ effect }) => effect !== 'Deny')
  const { vendor: id, vendorName: name, match } = baseline
  const vendor = { id, name, accounts: match.accounts ?? [] }
  const optional = baseline.trust.filter(({ feature }) => feature !== undefined)
  return [
    ...judgeTrust(document, requirements, optional),
    ...strangeAccounts(allows, requirements, vendor, vendorAccounts),
  ]
}

function severityOf(problem: TrustProblem): Severity {
  switch (problem.verdict) {
    case 'missing-principal':
    case 'missing-condition':
    case 'malformed-arn':
    case 'open-to-everyone':
      return 'error'
    case 'other-account':
      return 'warning'
    case 'unknown-account':
      return 'notice'
    case 'extra-principal':
      return problem.sameAccount ? 'notice' : 'warning'
    case 'undecided':
      return 'notice'
  }
}

function adviceFor(problem: TrustProblem): string {
  switch (problem.verdict) {
    case 'missing-principal':
      return `Admit ${problem.principal}.`
    case 'missing-condition':
      return 'Demand it with StringEquals in every statement that admits the vendor.'
    case 'malformed-arn':
      return problem.principal === ''
        ? 'Name the principal, or leave the entry out.'
        : 'Write the ARN with all its colons.'
    case 'open-to-everyone':
      return 'Name the principals.'
    case 'other-account':
      return 'Admit the vendor’s own account.'
    case 'unknown-account':
      return 'Make sure that the vendor tells you this account: whoever holds it can use the role.'
    case 'extra-principal':
      return 'Remove it, if the vendor’s product does not need it.'
    case 'undecided':
      return 'Give the value in a default, a tfvars or parameter file, or in the config.'
  }
}
