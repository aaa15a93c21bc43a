import type { ValidationResult } from '../../context.ts'
import { addTo } from '../../../model/multimap.ts'
import type { Rule } from '../../rule.ts'

/** How many placeholders a message spells out, and how many places a finding points at. */
const mostNamed = 3
const mostPlaces = 20

export const placeholder: Rule = {
  id: 'policy/placeholder',
  summary: 'Values of a policy are still to be filled in',
  severity: 'warning',
  confidence: 'high',
  since: '0.1.0',
  docs: {
    what: 'Values such as `<region>`, `{account-id}` or `ACCOUNT_ID` stand where an account, a Region, an ARN or an id has to. One finding a file; of the form of these values nothing else is said.',
    why: 'AWS takes them as they are written: the policy is refused, or matches nothing.',
    fix: 'Fill them in, or leave the file to the tool that does.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:<region>:<account-id>:orders"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:SendMessage","Resource":"arn:aws:sqs:eu-west-1:111122223333:orders"}]}',
    },
    references: [
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-arns',
    ],
  },
  *check(context) {
    const files = new Map<string, ValidationResult[]>()
    for (const result of context.validation) {
      if (result.placeholders.length === 0) continue
      addTo(files, result.span.file, result)
    }
    for (const results of files.values()) {
      const sorted = results.toSorted((a, b) => a.span.start - b.span.start)
      const [first] = sorted
      const site = first && context.estate.documents[first.document]?.site
      if (first === undefined || site === undefined) continue
      const names = [...new Set(sorted.flatMap((result) => result.placeholders))]
      const sites = sorted.flatMap(
        (result) => context.estate.documents[result.document]?.site ?? [],
      )
      const more = names.length - mostNamed
      const named = names
        .slice(0, mostNamed)
        .map((name) => `\`${name}\``)
        .join(', ')
      yield {
        primary: { span: first.span, text: 'to be filled in' },
        related: sorted.slice(1, mostPlaces).map(({ span }) => ({ span, text: 'to be filled in' })),
        message: `\`${site.address}\` has placeholders: ${named}${more > 0 ? ` and ${String(more)} more` : ''}`,
        advice: 'Fill them in; what they stand for was not checked.',
        key: [site.root, site.address, 'placeholder'].join('|'),
        atoms: sorted.flatMap((result) => {
          const place = context.estate.documents[result.document]?.site
          if (place === undefined) return []
          return [[place.root, place.address, place.property, result.elements[0]].join('|')]
        }),
        addresses: [...new Set(sites.map(({ address }) => address))],
        origin: first.origin,
      }
    }
  },
}
