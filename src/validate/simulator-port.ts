import type { ServiceAnswer } from './port.ts'

export type ContextType =
  'string' | 'stringList' | 'numeric' | 'boolean' | 'ip' | 'date' | 'ipList' | 'numericList'

export interface ContextEntry {
  readonly key: string
  readonly type: ContextType
  readonly values: readonly string[]
}

/** One call of iam:SimulatePrincipalPolicy. */
export interface SimulationRequest {
  /** ARN of a role or user. */
  readonly principal: string
  /** Without wildcards. */
  readonly actions: readonly string[]
  readonly resources: readonly string[]
  readonly context: readonly ContextEntry[]
}

/** The simulator's word on one action and one resource. */
export interface SimulatedAccess {
  readonly action: string
  readonly resource: string
  readonly decision: 'allowed' | 'explicitDeny' | 'implicitDeny'
  /** Condition keys that the policies ask for and the request did not carry. */
  readonly missingContext: readonly string[]
  /** `undefined` where no such policy took part. */
  readonly allowedByOrganization: boolean | undefined
  readonly allowedByBoundary: boolean | undefined
}

export interface PolicySimulator {
  simulate(request: SimulationRequest): Promise<ServiceAnswer<readonly SimulatedAccess[]>>
}
