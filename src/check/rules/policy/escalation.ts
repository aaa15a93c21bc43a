import { documentFromJson } from '../../../access/document.ts'
import { effectiveAccess } from '../../../access/effective.ts'
import { openPaths, type OpenPath } from '../../../access/escalation.ts'
import type { BaselineGrant } from '../../../model/baseline.ts'
import type { Labelled, Report } from '../../../model/finding.ts'
import type { Span } from '../../../model/span.ts'
import { textOf } from '../../../model/value.ts'
import { nameOf, type Subject } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** Statements shown beside the first, and paths named in the message. */
const shownPlaces = 8
const namedPaths = 3

export const escalation: Rule = {
  id: 'policy/escalation',
  summary: 'A principal can take published paths to the permissions of others',
  severity: 'warning',
  confidence: 'medium',
  since: '0.1.0',
  docs: {
    what: 'The policies together allow every action of a published privilege-escalation path, on targets of the caller’s choosing: boundaries and Denies are taken off, conditions such as `iam:PassedToService` and `iam:PermissionsBoundary` count. One finding lists all paths of the principal. A path whose every action the bound baseline demands as written is a notice.',
    why: 'Whoever gets hold of the principal can turn its permissions into those of another role or user, up to an administrator’s.',
    fix: 'Name the roles, users, functions or instances that are meant in `Resource`, or condition the statement: `iam:PassedToService` for `iam:PassRole`, `iam:PermissionsBoundary` for actions on roles and users.',
    bad: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["iam:PassRole","lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"}]}',
    },
    good: {
      file: 'policy.json',
      text: '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["lambda:CreateFunction","lambda:InvokeFunction"],"Resource":"*"},{"Effect":"Allow","Action":"iam:PassRole","Resource":"arn:aws:iam::111122223333:role/reports-function"}]}',
    },
    references: [
      'https://pathfinding.cloud',
      'https://rhinosecuritylabs.com/aws/aws-privilege-escalation-methods-mitigation/',
      'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html',
    ],
  },
  *check(context) {
    for (const subject of context.subjects) {
      const name = textOf(subject.principal?.name)
      const names = name === undefined ? [] : [name]
      const paths = openPaths(subject.access, names, context.settings.today)
      if (paths.length > 0) yield reportOf(subject, paths)
    }
  },
}

function reportOf(subject: Subject, paths: readonly OpenPath[]): Report {
  const asked = askedByVendor(subject)
  const own = paths.filter(({ path }) => !asked.has(path.id))
  const demanded = own.length === 0
  const shown = demanded ? paths : own
  const [primary, ...related] = placesOf(shown, subject.span)
  const titles = shown.slice(0, namedPaths).map(({ path }) => path.title)
  const more = shown.length - titles.length
  const list = `${titles.join('; ')}${more > 0 ? `; and ${more} more` : ''}`
  const { root, address } = subject
  return {
    primary: primary ?? { span: subject.span, text: 'allows it' },
    related: related.slice(0, shownPlaces),
    message: demanded
      ? `The vendor asks for this: ${nameOf(subject)} can ${list}`
      : `${nameOf(subject)} can ${list}`,
    advice: demanded
      ? 'Name the targets in `Resource` where the product is known to use no others.'
      : subject.bindings.length > 0
        ? 'The vendor’s list alone does not open this: take away what the findings of `baseline/excess-action`, `baseline/wider-resource` and `baseline/lost-condition` name, or name the targets in `Resource`.'
        : 'Name the targets in `Resource`, or condition the statement.',
    key: [root, address, 'escalation'].join('|'),
    atoms: shown.map(({ path }) => [root, address, 'escalation', path.id].join('|')),
    addresses: [address],
    principal: address,
    wholeSubject: true,
    actions: [...new Set(shown.flatMap(({ steps }) => steps.map(({ action }) => action)))],
    assumptions: subject.access.mayTake.map(
      (part) => `\${${part.text}} could not be read and is taken to let everything through`,
    ),
    groups: groupsOf(own, paths),
    ...(demanded ? { severity: 'notice' as const } : {}),
  }
}

function groupsOf(
  own: readonly OpenPath[],
  all: readonly OpenPath[],
): NonNullable<Report['groups']> {
  const asked = all.filter((open) => !own.includes(open))
  return [
    { title: 'paths', items: own.map(lineOf) },
    { title: 'the vendor asks for this', items: asked.map(lineOf) },
  ].filter(({ items }) => items.length > 0)
}

function lineOf({ path, steps }: OpenPath): string {
  const actions = steps.map(({ action }) => `\`${action}\``).join(' + ')
  return `${path.id}: ${path.title} (${actions}; ${path.source})`
}

/** The statements that give the steps, each once, with the ids of their paths. */
function placesOf(paths: readonly OpenPath[], whole: Span): readonly Labelled[] {
  const places = new Map<string, { readonly span: Span; readonly actions: Set<string> }>()
  for (const { steps } of paths)
    for (const { action, by } of steps)
      for (const { span } of by) {
        const key = `${span.file}\n${span.start}\n${span.end}`
        const known = places.get(key)
        if (known === undefined) places.set(key, { span, actions: new Set([action]) })
        else known.actions.add(action)
      }
  if (places.size === 0) return [{ span: whole, text: 'allows it' }]
  return [...places.values()].map(({ span, actions }) => {
    const names = [...actions]
    const more = names.length - namedPaths
    return {
      span,
      text: `allows ${names.slice(0, namedPaths).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
    }
  })
}

/** Paths that what the bound baselines demand opens by itself. */
function askedByVendor(subject: Subject): ReadonlySet<string> {
  if (subject.bindings.length === 0) return new Set()
  const grants = subject.bindings.flatMap(({ resolved }) => resolved.required)
  const document = documentFromJson(
    { Version: '2012-10-17', Statement: grants.map(statementOf) },
    { kind: 'identity', name: 'baseline' },
  )
  const access = effectiveAccess({
    documents: [{ document, index: 0, how: 'inline', span: document.site.span, guards: [] }],
    boundaries: [],
    unread: [],
  })
  return new Set(openPaths(access).map(({ path }) => path.id))
}

const statementOf = (grant: BaselineGrant): object => ({
  Effect: grant.effect,
  ...(grant.notActions === undefined ? { Action: grant.actions } : { NotAction: grant.notActions }),
  ...(grant.notResources === undefined
    ? { Resource: grant.resources }
    : { NotResource: grant.notResources }),
  ...(grant.condition === undefined ? {} : { Condition: grant.condition }),
})
