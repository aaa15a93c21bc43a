import { entryNamed, type Node } from '../node.ts'
import type { Draft, Policy } from '../policy.ts'

const documentElements: ReadonlySet<string> = new Set(['Version', 'Id', 'Statement'])

const statementElements: ReadonlySet<string> = new Set([
  'Sid',
  'Effect',
  'Principal',
  'NotPrincipal',
  'Action',
  'NotAction',
  'Resource',
  'NotResource',
  'Condition',
])

const rivals = [
  ['Action', 'NotAction'],
  ['Resource', 'NotResource'],
  ['Principal', 'NotPrincipal'],
] as const

/** Elements that are missing, unknown or exclude one another, and values the grammar does not have. */
export function* grammar(policy: Policy): Iterable<Draft> {
  yield* documentLevel(policy)
  for (const statement of policy.statements) {
    const { node } = statement
    yield* unknownElements(node, statementElements)
    yield* missingElements(policy, statement.node)
    for (const [element, not] of rivals) {
      const first = entryNamed(node, element)
      const second = entryNamed(node, not)
      if (first === undefined || second === undefined) continue
      yield {
        code: 'UNSUPPORTED_ELEMENT_COMBINATION',
        at: inOrder([first.value, second.value]),
        details: `A statement can have ${element} or ${not}, but not both.`,
      }
    }
    const effect = entryNamed(node, 'Effect')?.value
    if (effect?.text !== undefined && !['Allow', 'Deny'].includes(effect.text))
      yield {
        code: 'INVALID_EFFECT',
        at: [effect],
        details: `The effect ${effect.text} does not exist: write Allow or Deny, with a capital letter.`,
      }
  }
}

function* documentLevel(policy: Policy): Iterable<Draft> {
  const { root, version } = policy
  yield* unknownElements(root, documentElements)
  const statement = entryNamed(root, 'Statement')?.value
  const isEmpty = statement?.kind === 'list' && statement.items.length === 0 && !statement.open
  if (statement === undefined || isEmpty)
    yield {
      code: 'MISSING_STATEMENT',
      at: [root],
      details: 'The policy has no statement: add a Statement element with at least one statement.',
    }
  if (version === undefined)
    yield {
      code: 'MISSING_VERSION',
      at: [root],
      details:
        'The policy has no Version, so the language of 2008 applies: add Version 2012-10-17.',
    }
  else if (version.text !== undefined && !/^20(?:12|08)-10-17$/.test(version.text))
    yield {
      code: 'INVALID_VERSION',
      at: [version],
      details: `The version ${version.text} does not exist: write 2012-10-17.`,
    }
}

function* unknownElements(node: Node, known: ReadonlySet<string>): Iterable<Draft> {
  for (const entry of node.entries) {
    if (entry.name === undefined || known.has(entry.name)) continue
    yield {
      code: 'INVALID_POLICY_ELEMENT',
      at: [entry.key],
      details: `The policy element ${entry.name} does not exist: element names are case-sensitive.`,
    }
  }
}

function* missingElements(policy: Policy, node: Node): Iterable<Draft> {
  const has = (...names: readonly string[]) => names.some((name) => entryNamed(node, name))
  const missing = (code: Draft['code'], element: string): Draft => ({
    code,
    at: [node],
    details: `The statement has no ${element} element.`,
  })
  if (!has('Effect')) yield missing('MISSING_EFFECT', 'Effect')
  if (!has('Action', 'NotAction')) yield missing('MISSING_ACTION', 'Action or NotAction')
  if (!policy.isTrust && !has('Resource', 'NotResource'))
    yield missing('MISSING_RESOURCE', 'Resource or NotResource')
  const wantsPrincipal =
    policy.type === 'RESOURCE_POLICY' || policy.type === 'RESOURCE_CONTROL_POLICY'
  if (wantsPrincipal && !has('Principal', 'NotPrincipal'))
    yield missing('MISSING_PRINCIPAL', 'Principal or NotPrincipal')
}

/** Sorted as the document has them. */
export function inOrder(nodes: readonly Node[]): readonly Node[] {
  return [...nodes].sort((a, b) => a.order - b.order)
}
