import { expandAction } from '../catalogue/expand.ts'
import { addTo } from '../model/multimap.ts'
import type { BaselineGrant } from '../model/baseline.ts'
import type { Catalogue } from '../model/catalogue.ts'
import { lookUpKey } from './condition-key.ts'
import { hasWildcard } from './glob.ts'
import type {
  ContextEntry,
  ContextType,
  SimulatedAccess,
  SimulationRequest,
} from './simulator-port.ts'

/** Actions of one call: the simulator pages its answers, small calls keep one refusal from costing much. */
const batchSize = 50

/** A required action on a resource, and the pattern of the baseline it stands for. */
export interface Requirement {
  /** As the baseline writes it, wildcards included. */
  readonly pattern: string
  readonly action: string
  readonly resource: string
  /** True where the resource is a stand-in for a part that only the deployment knows. */
  readonly standIn: boolean
}

export interface PlannedCall {
  readonly request: SimulationRequest
  readonly requirements: readonly Requirement[]
}

export interface SimulationPlan {
  readonly calls: readonly PlannedCall[]
  /** Patterns that name no action of the catalogue, and so cannot be simulated. */
  readonly unknown: readonly string[]
}

export interface PlanQuestion {
  /** ARN of the role or user. */
  readonly principal: string
  /** The grants that apply: version, edition and features chosen. Denies and NotAction are left out. */
  readonly grants: readonly BaselineGrant[]
  /** Texts of placeholders and what fills them, longest first. */
  readonly fillings: ReadonlyMap<string, string>
  readonly catalogue: Catalogue
}

const accountOf = /^arn:(aws[a-z-]*):iam::(\d{12}):(?:role|user)\/.+$/

/** The account and partition of a role's or user's ARN; `undefined` for every other text. */
export function principalParts(
  arn: string,
): { readonly partition: string; readonly account: string } | undefined {
  const [, partition, account] = accountOf.exec(arn) ?? []
  return partition === undefined || account === undefined ? undefined : { partition, account }
}

/** The calls that ask the simulator for everything the grants require; equal questions are asked once. */
export function planSimulation(question: PlanQuestion): SimulationPlan {
  const groups = new Map<
    string,
    { context: readonly ContextEntry[]; requirements: Requirement[] }
  >()
  const unknown = new Set<string>()
  const seen = new Set<string>()
  for (const grant of question.grants) {
    if (grant.effect !== 'Allow') continue
    const context = contextOf(grant, question.catalogue)
    for (const pattern of grant.actions) {
      const named = expandAction(pattern, question.catalogue)
      if (named.length === 0) unknown.add(pattern)
      for (const { text } of named) {
        for (const resource of grant.resources) {
          const { filled, standIn } = fill(resource, question)
          const group = JSON.stringify([filled, context])
          const key = JSON.stringify([text, group, pattern])
          if (seen.has(key)) continue
          seen.add(key)
          const known = groups.get(group)
          const requirement = { pattern, action: text, resource: filled, standIn }
          if (known === undefined) groups.set(group, { context, requirements: [requirement] })
          else known.requirements.push(requirement)
        }
      }
    }
  }
  const calls: PlannedCall[] = []
  for (const { context, requirements } of groups.values()) {
    for (let start = 0; start < requirements.length; start += batchSize) {
      const part = requirements.slice(start, start + batchSize)
      calls.push({
        request: {
          principal: question.principal,
          actions: [...new Set(part.map((requirement) => requirement.action))],
          resources: [part[0]?.resource ?? '*'],
          context,
        },
        requirements: part,
      })
    }
  }
  return { calls, unknown: [...unknown] }
}

/** Text that stands for a name only the deployment knows. */
const standInName = 'stand-in'

function fill(
  resource: string,
  question: PlanQuestion,
): { readonly filled: string; readonly standIn: boolean } {
  let filled = resource
  for (const [placeholder, value] of question.fillings)
    filled = filled.replaceAll(placeholder, value)
  const left = filled.replace(/\$\{[^}]*\}|<[^>]*>/g, standInName)
  return { filled: left, standIn: left !== filled }
}

/** What a request carries that the grant's condition asks for, and the service a role is passed to. */
function contextOf(grant: BaselineGrant, catalogue: Catalogue): readonly ContextEntry[] {
  const entries = new Map<string, ContextEntry>()
  for (const [operator, keys] of Object.entries(grant.condition ?? {})) {
    if (
      !/^(?:For(?:All|Any)Values?:)?(?:String(?:Equals|Like)|Arn(?:Equals|Like)|Bool)/i.test(
        operator,
      )
    )
      continue
    for (const [key, values] of Object.entries(keys)) {
      const [value] = values
      if (value === undefined || hasWildcard(value) || value.includes('${')) continue
      entries.set(key.toLowerCase(), { key, type: contextType(key, catalogue), values: [value] })
    }
  }
  const [service] = grant.passedTo ?? []
  if (service !== undefined && !entries.has('iam:passedtoservice'))
    entries.set('iam:passedtoservice', {
      key: 'iam:PassedToService',
      type: 'string',
      values: [service],
    })
  return [...entries.values()].sort((a, b) => (a.key < b.key ? -1 : 1))
}

function contextType(key: string, catalogue: Catalogue): ContextType {
  const knowledge = lookUpKey(key.toLowerCase(), catalogue)
  if (knowledge.kind !== 'known') return 'string'
  if (knowledge.multivalued) return 'stringList'
  if (knowledge.type === 'Bool') return 'boolean'
  if (knowledge.type === 'Numeric') return 'numeric'
  if (knowledge.type === 'Date') return 'date'
  return knowledge.type === 'IPAddress' ? 'ip' : 'string'
}

export type SimulationVerdict = 'granted' | 'denied' | 'missing' | 'undecided'

export interface SimulationRow {
  /** As the baseline writes it. */
  readonly pattern: string
  readonly resource: string
  readonly verdict: SimulationVerdict
  /** Why, for people; empty where granted. */
  readonly why: string
  /** The actions of the pattern that are not granted. */
  readonly actions: readonly string[]
  /** Keys that the role's policies ask for and no request carried: a Deny on them was not seen at work. */
  readonly unknownContext: readonly string[]
}

/**
 * The verdict on each pattern and resource. A wildcard of the baseline is missing only where nothing in
 * it is allowed: the vendor does not say which of its actions are needed.
 */
export function judgeSimulation(
  requirements: readonly Requirement[],
  answers: readonly SimulatedAccess[],
): readonly SimulationRow[] {
  const byQuestion = new Map(
    answers.map((answer) => [questionKey(answer.action, answer.resource), answer]),
  )
  const groups = new Map<string, Requirement[]>()
  for (const requirement of requirements) {
    const key = JSON.stringify([requirement.pattern.toLowerCase(), requirement.resource])
    addTo(groups, key, requirement)
  }
  return [...groups.values()].map((group): SimulationRow => {
    const [first] = group
    const judged = group.map((requirement) => {
      const answer = byQuestion.get(questionKey(requirement.action, requirement.resource))
      return {
        action: requirement.action,
        missing: answer?.missingContext ?? [],
        ...judge(requirement, answer),
      }
    })
    const refused = judged.filter(({ verdict }) => verdict !== 'granted')
    const pattern = first?.pattern ?? ''
    const isWild = hasWildcard(pattern)
    const isGranted = refused.length === 0 || (isWild && refused.length < judged.length)
    const worst =
      refused.find(({ verdict }) => verdict === 'denied') ??
      refused.find(({ verdict }) => verdict === 'missing') ??
      refused[0]
    const undecided = isWild ? refused.find(({ verdict }) => verdict === 'undecided') : undefined
    const shown = undecided ?? worst
    return {
      pattern,
      resource: first?.resource ?? '',
      verdict: isGranted ? 'granted' : (shown?.verdict ?? 'granted'),
      why: isGranted ? '' : (shown?.why ?? ''),
      actions: refused.map(({ action }) => action),
      unknownContext: [...new Set(judged.flatMap(({ missing }) => missing))].sort(),
    }
  })
}

function questionKey(action: string, resource: string): string {
  return JSON.stringify([action.toLowerCase(), resource])
}

function judge(
  requirement: Requirement,
  answer: SimulatedAccess | undefined,
): { readonly verdict: SimulationVerdict; readonly why: string } {
  if (answer === undefined) return { verdict: 'undecided', why: 'the simulator gave no answer' }
  if (answer.decision === 'allowed') return { verdict: 'granted', why: '' }
  if (answer.missingContext.length > 0)
    return {
      verdict: 'undecided',
      why: `the policies ask for ${answer.missingContext.join(', ')}, which is not known`,
    }
  if (requirement.standIn)
    return { verdict: 'undecided', why: 'the resource is known only in the deployment' }
  if (answer.decision === 'explicitDeny') return { verdict: 'denied', why: 'a policy denies it' }
  if (answer.allowedByOrganization === false)
    return { verdict: 'denied', why: 'a service control policy does not allow it' }
  if (answer.allowedByBoundary === false)
    return { verdict: 'denied', why: 'the permissions boundary does not allow it' }
  return {
    verdict: 'missing',
    why:
      requirement.resource === '*'
        ? 'no policy allows it on every resource'
        : 'no policy allows it',
  }
}

/** What the simulator does not look at; said with every result. */
export const simulatorBlindSpots =
  'key policies and other resource policies, resource control policies, session policies and other accounts are not simulated'
