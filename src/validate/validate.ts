import type { Catalogue } from '../model/catalogue.ts'
import type { Value } from '../model/value.ts'
import { catalogueCodes, findingTypeOf, findingTypes, learnMoreLink } from './codes.ts'
import { actions } from './families/action.ts'
import { arns } from './families/arn.ts'
import { conditionKeys } from './families/condition-key.ts'
import { conditionOperators } from './families/condition-operator.ts'
import { conditionTypes } from './families/condition-type.ts'
import { conditionValues } from './families/condition-value.ts'
import { dataTypes } from './families/data-type.ts'
import { empties } from './families/empty.ts'
import { grammar } from './families/grammar.ts'
import { ipRanges } from './families/ip-range.ts'
import { keyPairs } from './families/key-pairs.ts'
import { oidc } from './families/oidc.ts'
import { organizationPolicies } from './families/organization.ts'
import { principals } from './families/principal.ts'
import { quotaExcess } from './families/quota.ts'
import { redundancies } from './families/redundancy.ts'
import { resourcePolicies } from './families/resource-policy.ts'
import { rolePassing } from './families/role-passing.ts'
import { servicePrincipals } from './families/service-principal.ts'
import { sids } from './families/sid.ts'
import { tagKeys } from './families/tag-key.ts'
import { trust } from './families/trust.ts'
import { variables } from './families/variable.ts'
import { wildcards } from './families/wildcard.ts'
import {
  toServiceFindings,
  type LocatedFinding,
  type PolicyType,
  type ValidationFinding,
} from './finding.ts'
import { holdsUnread, isUnread, pathOf, readNode, type Node } from './node.ts'
import { readPolicy, type Draft, type Family, type Policy } from './policy.ts'

/** In the order in which findings at the same place are listed. */
const families: readonly Family[] = [
  quotaExcess,
  grammar,
  sids,
  empties,
  principals,
  trust,
  oidc,
  servicePrincipals,
  resourcePolicies,
  organizationPolicies,
  actions,
  rolePassing,
  arns,
  variables,
  conditionOperators,
  conditionKeys,
  conditionTypes,
  conditionValues,
  ipRanges,
  wildcards,
  keyPairs,
  tagKeys,
  redundancies,
]

export interface DocumentQuestion {
  /** The document as it was read; holes and all. */
  readonly value: Value
  readonly policyType: PolicyType
  /** `AWS::S3::Bucket`; only for resource policies. */
  readonly resourceType?: string | undefined
  readonly catalogue: Catalogue
  /** The document's text, for the size quotas; without it they are not checked. */
  readonly text?: string | undefined
}

export interface DocumentFindings {
  /** In the service's order. */
  readonly findings: readonly LocatedFinding[]
  /** Findings that were dropped because they touch a part the source does not spell out. */
  readonly withheld: number
}

/**
 * What ValidatePolicy would say of a document, placed in its source. Findings that touch an unresolved
 * part, or that an unread part could make untrue, are withheld and counted.
 */
export function validateDocument(question: DocumentQuestion): DocumentFindings {
  return validateNode(readNode(question.value), question)
}

/** The same for the nodes of the document. */
export function validateNode(
  root: Node,
  question: Omit<DocumentQuestion, 'value'>,
): DocumentFindings {
  const policy = readPolicy(root, {
    type: question.policyType,
    resourceType: question.policyType === 'RESOURCE_POLICY' ? question.resourceType : undefined,
    catalogue: question.catalogue,
    text: question.text,
  })
  const drafts = draftsOf(policy)
  const stands = drafts.filter(
    (draft) => !draft.at.some(isUnread) && !(draft.unless?.some(holdsUnread) ?? false),
  )
  const ordered = stands
    .map((draft, index) => ({ draft, index, order: draft.at[0]?.order ?? 0 }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
  return {
    findings: ordered.map(({ draft }) => locate(draft, question.catalogue)),
    withheld: drafts.length - stands.length,
  }
}

function draftsOf(policy: Policy): readonly Draft[] {
  const mismatches = [...dataTypes(policy)]
  if (mismatches.length > 0 || policy.root.kind !== 'map') return mismatches
  return families.flatMap((family) => [...family(policy)])
}

function locate(draft: Draft, catalogue: Catalogue): LocatedFinding {
  const dated = catalogueCodes.has(draft.code)
  return {
    findingType: findingTypeOf(draft.code) ?? findingTypes[0],
    issueCode: draft.code,
    findingDetails: dated
      ? `${draft.details} (By the service data of ${catalogue.date}.)`
      : draft.details,
    learnMoreLink: learnMoreLink(draft.code),
    locations: draft.at.map((node) => ({ path: pathOf(node), span: node.span })),
    catalogueDate: dated ? catalogue.date : undefined,
  }
}

/** Where the text of a policy stops being JSON. */
export interface SyntaxFault {
  readonly message: string
  /** UTF-16 offset. */
  readonly offset: number
}

export interface PolicyTextQuestion {
  readonly text: string
  /** The value that `text` spells out, its spans offsets into `text`; or why it is none. */
  readonly value: Value | SyntaxFault
  readonly policyType: PolicyType
  readonly resourceType?: string | undefined
  readonly catalogue: Catalogue
}

/** ValidatePolicy's answer to a policy text, in its shape and order, details in our words. */
export function validatePolicy(question: PolicyTextQuestion): readonly ValidationFinding[] {
  const { text, value } = question
  if ('message' in value) return toServiceFindings([syntaxError(text, value)], text)
  const { findings } = validateDocument({ ...question, value })
  return toServiceFindings(findings, text)
}

function syntaxError(text: string, fault: SyntaxFault): LocatedFinding {
  return {
    findingType: 'ERROR',
    issueCode: 'JSON_SYNTAX_ERROR',
    findingDetails: `The text is no JSON: ${fault.message} at index ${fault.offset}.`,
    learnMoreLink: learnMoreLink('JSON_SYNTAX_ERROR'),
    locations: [{ path: [], span: { file: '', start: 0, end: text.length } }],
    catalogueDate: undefined,
  }
}
