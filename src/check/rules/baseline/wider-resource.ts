import type { Rule } from '../../rule.ts'
import { widerAccess, type WiderAccess } from '../../wider-access.ts'

const told: WiderAccess = {
  verdict: 'wider-resource',
  label: 'on more resources than needed',
  tail: (title) => `on more resources than ${title} asks for`,
  advice: ({ resources }) =>
    `The vendor asks for ${resources.map((resource) => `\`${resource}\``).join(', ')}.`,
  causeOf: ({ resources }) => resources.join(),
  group: ({ resources }) => ({ title: 'the vendor’s resources', items: resources }),
}

export const widerResource: Rule = {
  id: 'baseline/wider-resource',
  summary: 'Actions are allowed on more resources than the vendor asks for',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'The statement allows needed actions on resources beyond those that the vendor’s list names.',
    why: 'The vendor limits these actions, often deletions, to its own resources; without the limit they reach everything.',
    fix: 'Name the resources of the vendor’s list.',
    bad: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: commvault/backup-and-recovery/vmimport\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      config:
        'bindings:\n  - files: [policy.json]\n    baseline: n2ws/backup-and-recovery/assume-role\n',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}',
    },
    references: [],
  },
  check: (context) => widerAccess(context, told),
}
