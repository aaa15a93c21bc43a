import type { PolicyType, ValidationFinding } from './finding.ts'

/** The custom checks take only these. */
export type CheckedPolicyType = Extract<PolicyType, 'IDENTITY_POLICY' | 'RESOURCE_POLICY'>

/** Why the service gave no answer. */
export type RefusalReason =
  | 'no-credentials'
  | 'no-permission'
  | 'throttled'
  | 'unavailable'
  | 'unreadable-answer'
  /** The service will not take this document; others it may. */
  | 'invalid-request'
  | 'too-large'
  | 'budget-spent'
  | 'off'

export interface Refusal {
  readonly kind: 'refused'
  readonly reason: RefusalReason
  /** A sentence for people, without a stop. */
  readonly text: string
}

export interface Answered<T> {
  readonly kind: 'answered'
  readonly value: T
}

export type ServiceAnswer<T> = Answered<T> | Refusal

export interface ValidatePolicyRequest {
  readonly text: string
  readonly policyType: PolicyType
  readonly resourceType: string | undefined
}

/** PASS or FAIL of a custom check, with what the service says of it. */
export interface CheckResult {
  readonly result: 'PASS' | 'FAIL'
  readonly message: string
  readonly reasons: readonly {
    readonly description: string
    readonly statementIndex: number | undefined
    readonly statementId: string | undefined
  }[]
}

export interface NoNewAccessRequest {
  readonly base: string
  readonly head: string
  readonly policyType: CheckedPolicyType
}

export interface AccessNotGrantedRequest {
  readonly text: string
  readonly policyType: CheckedPolicyType
  readonly actions: readonly string[]
  readonly resources: readonly string[]
}

export interface NoPublicAccessRequest {
  readonly text: string
  /** `AWS::S3::Bucket`. */
  readonly resourceType: string
}

/** IAM Access Analyzer as it is: one call a method, retried by the client, refusals as values. */
export interface AccessAnalyzerService {
  validatePolicy(
    request: ValidatePolicyRequest,
  ): Promise<ServiceAnswer<readonly ValidationFinding[]>>
  checkNoNewAccess(request: NoNewAccessRequest): Promise<ServiceAnswer<CheckResult>>
  /** At most 100 actions and 100 resources a call. */
  checkAccessNotGranted(request: AccessNotGrantedRequest): Promise<ServiceAnswer<CheckResult>>
  checkNoPublicAccess(request: NoPublicAccessRequest): Promise<ServiceAnswer<CheckResult>>
}

/** Answers kept between runs, by the hash of what was asked. */
export interface AnswerStore {
  read(key: string): Promise<string | undefined>
  write(key: string, text: string): Promise<void>
}

/** A hash for keys of equal questions; hexadecimal. */
export type Digest = (text: string) => string
