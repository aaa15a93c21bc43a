import {
  attachmentSites,
  managedPolicySites,
  membershipSites,
  principalSites,
} from './principal-sites.ts'
import { policySites } from './sites.ts'
import { templateSites, unreadSites } from './unread-sites.ts'

const others = new Set([
  'aws_kms_alias',
  'aws_kms_grant',
  'aws_ebs_default_kms_key',
  'awscc_kms_alias',
  'AWS::KMS::Alias',
])

/** True for resource types that carry a policy, attach one, are a principal, or say which key is meant. */
export function isPolicyBearing(type: string): boolean {
  return (
    policySites(type).length > 0 ||
    principalSites.has(type) ||
    attachmentSites.has(type) ||
    managedPolicySites.has(type) ||
    membershipSites.has(type) ||
    unreadSites.has(type) ||
    templateSites.has(type) ||
    others.has(type)
  )
}
