import type { Draft, Policy } from '../policy.ts'

/** The size quotas of policies, in characters; bucket policies in bytes. */
const quotas = {
  identity: 10_240,
  trust: 2_048,
  organization: 5_120,
  bucket: 20_480,
} as const

/** Documents that are longer than their kind may be. */
export function* quotaExcess(policy: Policy): Iterable<Draft> {
  const { text, root } = policy
  if (text === undefined) return
  const excess = (code: Draft['code'], size: number, quota: number, unit: string): Draft => ({
    code,
    at: [root],
    details: `The policy has ${size} ${unit}; ${quota} are allowed.`,
  })
  switch (policy.type) {
    case 'IDENTITY_POLICY': {
      // The service counts one character more than there are.
      const size = sizeWithoutBlanks(text, quotas.identity) + 1
      if (size > quotas.identity)
        yield excess(
          'POLICY_SIZE_EXCEEDS_IDENTITY_POLICY_QUOTA',
          size,
          quotas.identity,
          'characters without blanks',
        )
      return
    }
    case 'SERVICE_CONTROL_POLICY':
    case 'RESOURCE_CONTROL_POLICY':
      if (text.length > quotas.organization)
        yield excess(
          policy.type === 'SERVICE_CONTROL_POLICY'
            ? 'POLICY_SIZE_EXCEEDS_SCP_QUOTA'
            : 'POLICY_SIZE_EXCEEDS_RCP_QUOTA',
          text.length,
          quotas.organization,
          'characters',
        )
      return
    case 'RESOURCE_POLICY': {
      if (policy.isTrust) {
        const size = sizeWithoutBlanks(text, quotas.trust)
        if (size > quotas.trust)
          yield excess(
            'POLICY_SIZE_EXCEEDS_ROLE_TRUST_POLICY_QUOTA',
            size,
            quotas.trust,
            'characters without blanks',
          )
      } else if (policy.resourceType === 'AWS::S3::Bucket') {
        const size = utf8Length(text, quotas.bucket)
        if (size > quotas.bucket)
          yield excess('POLICY_SIZE_EXCEEDS_RESOURCE_POLICY_QUOTA', size, quotas.bucket, 'bytes')
      }
    }
  }
}

/** The length without whitespace; the plain length where that is within the quota already. */
function sizeWithoutBlanks(text: string, quota: number): number {
  return text.length < quota ? text.length : text.replace(/\s+/g, '').length
}

function utf8Length(text: string, quota: number): number {
  if (text.length * 3 <= quota) return text.length
  let size = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    size += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return size
}
